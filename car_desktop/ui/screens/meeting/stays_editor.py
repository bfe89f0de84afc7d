"""The times of one person at a meeting: a line for each time they were in the room."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.domain.counting import Interval
from car_desktop.domain.errors import UserError
from car_desktop.services.stays import TypedStay
from car_desktop.typography import current
from car_desktop.ui.widgets.buttons import icon_button, link_button
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.moment_fields import TimeField

ADD_KEYS = "Alt+Ins"
REMOVE_KEYS = "Alt+Del"


class StaysEditor(QWidget):
    """An arrival and a departure per line; Alt+Insert adds one, Alt+Delete takes one away."""

    edited = Signal()

    def __init__(self, starts_at: datetime, ends_at: datetime, stays: Sequence[Interval]) -> None:
        super().__init__()
        self._hours = current().time(starts_at), current().time(ends_at)
        self.lines: list[StayLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addLayout(self._heads())
        self.add_button = link_button(
            self.tr("Came back after a break"), self.add_line, icon="plus"
        )
        self.add_button.setToolTip(self.tr("Another arrival and departure: Alt+Insert"))
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        for stay in [_clocks(pair) for pair in stays] or [TypedStay()]:
            self._add(stay)
        for keys, act in ((ADD_KEYS, self.add_line), (REMOVE_KEYS, self._remove_current)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def stays(self) -> tuple[TypedStay, ...]:
        """What is typed; raise UserError where it is no hour. Nothing at all is the whole meeting."""
        typed = tuple(line.stay() for line in self.lines)
        if len(typed) == 1:
            return () if typed[0] == TypedStay() else typed
        return tuple(stay for stay in typed if stay != TypedStay())

    def add_line(self) -> None:
        """Begin another stay."""
        self._add(TypedStay()).arrival.setFocus()
        self.edited.emit()

    def _add(self, stay: TypedStay) -> StayLine:
        line = StayLine(stay, *self._hours)
        line.edited.connect(self.edited)
        line.remove.clicked.connect(lambda: self._remove(line))
        self.lines.append(line)
        self._column.insertWidget(self._column.count() - 1, line)
        line.show()  # now, not with the next layout: it is given the keyboard at once
        self._allow_removing()
        return line

    def _remove_current(self) -> None:
        focused = self.focusWidget()
        for line in self.lines:
            if line.isAncestorOf(focused):
                self._remove(line)
                return

    def _remove(self, line: StayLine) -> None:
        """Take a line away; the last one is emptied instead."""
        if len(self.lines) == 1:
            line.clear()
        else:
            place = self.lines.index(line)
            self.lines.remove(line)
            self.lines[max(place - 1, 0)].arrival.setFocus()
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._allow_removing()
        self.edited.emit()

    def _allow_removing(self) -> None:
        for line in self.lines:
            line.remove.setVisible(len(self.lines) > 1)

    def _heads(self) -> QHBoxLayout:
        heads = QHBoxLayout()
        heads.setSpacing(12)
        for text in (self.tr("Arrival"), self.tr("Departure")):
            heads.addWidget(PlainLabel(text, TextRole.STRONG), 1)
        heads.addSpacing(icon_button("x", "").sizeHint().width())
        return heads


class StayLine(QWidget):
    """One arrival and one departure."""

    edited = Signal()

    def __init__(self, stay: TypedStay, starts: str, ends: str) -> None:
        super().__init__()
        self.arrival, self.departure = TimeField(stay.arrival), TimeField(stay.departure)
        self.remove = icon_button("x", self.tr("Remove this arrival and departure (Alt+Delete)"))
        policy = self.remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the fields stay under their heads
        self.remove.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for field, name, shown in (
            (self.arrival, self.tr("Arrival"), starts),
            (self.departure, self.tr("Departure"), ends),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(shown)
            field.moment_changed.connect(self.edited)
            row.addWidget(field, 1)
        row.addWidget(self.remove)

    def stay(self) -> TypedStay:
        """What is typed; raise UserError where it is no hour."""
        return TypedStay(self._time(self.arrival), self._time(self.departure))

    def clear(self) -> None:
        """Empty both times."""
        self.arrival.clear()
        self.departure.clear()

    def _time(self, field: TimeField) -> time | None:
        if field.is_unreadable():
            raise UserError(
                self.tr("{text} is not an hour: write it as {example}.").format(
                    text=current().quote(field.text()), example=current().time(time(13, 45))
                )
            )
        return field.value()


def _clocks(pair: Interval) -> TypedStay:
    return TypedStay(pair[0].time(), pair[1].time())
