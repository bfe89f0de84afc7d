"""The days that would be painted, each to be settled or left out before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import DayOffKind
from car_desktop.services.day_plans import DayFate, PlannedDay, fate_label
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.school_calendar.words import KINDS, kind_letter, kind_tone
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable

HEIGHT = 320
_TONES = {DayFate.ADDED: Tone.GREEN, DayFate.CHANGED: Tone.BRAND}


class PlanList(QWidget):
    """Letters give the chosen days a kind, Delete leaves them out; `changed` says so."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: list[PlannedDay] = []
        self._rows: RowsModel[PlannedDay] = RowsModel(self._columns(), key=lambda each: each.day)
        self.table = RowsTable(self._rows, self.tr("Days that will be painted"), several=True)
        self.table.setMinimumHeight(context.theme.px(HEIGHT))
        self.summary = PlainLabel("", TextRole.STRONG, wrap=True)
        self._make_tools()
        card = Card()
        card.setAccessibleName(self.table.accessibleName())
        card.add(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.summary)
        column.addWidget(card, 1)
        column.addWidget(self._tools)

    @property
    def plan(self) -> tuple[PlannedDay, ...]:
        """The days as they stand now."""
        return tuple(self._plan)

    @property
    def count(self) -> int:
        """How many days would be painted."""
        return sum(each.is_painted for each in self._plan)

    def show_plan(self, plan: Sequence[PlannedDay]) -> None:
        """Show every day of a plan."""
        self._plan = list(plan)
        self._show()

    def _columns(self) -> list[Column[PlannedDay]]:
        return [
            Column(
                self.tr("Date"),
                _date,
                sort=lambda each: each.day,
                detail=self._origin,
                strong=lambda each: each.is_painted,
                quiet=lambda each: not each.is_painted,
                width=190,
            ),
            Column(self.tr("Name"), lambda each: each.label, stretch=True),
            Column(
                self.tr("Kind"),
                lambda each: label(each.kind),
                tone=lambda each: kind_tone(each.kind),
                width=190,
            ),
            Column(self.tr("Becomes"), self._outcome, tone=_outcome_tone, width=160),
        ]

    def _make_tools(self) -> None:
        buttons: list[QWidget] = []
        for kind in KINDS:
            run = partial(self._change, partial(_with_kind, kind))
            self.table.add_shortcut(label(kind), kind_letter(kind), run)
            buttons.append(secondary_button(label(kind), run, small=True))
        toggle = partial(self._change, PlannedDay.toggled)
        self.table.add_shortcut(self.tr("Leave out or take back"), "Del", toggle)
        self.leave_out = secondary_button(self.tr("Leave out or take back"), toggle, small=True)
        self._tools = Flow([*buttons, self.leave_out])

    def _change(self, change: Callable[[PlannedDay], PlannedDay]) -> None:
        """Change the chosen days, and keep them chosen."""
        chosen = {each.day for each in self.table.selected_rows()}
        if chosen:
            self._plan = [change(e) if e.day in chosen else e for e in self._plan]
            self._show()

    def _show(self) -> None:
        self._rows.set_rows(self._plan)
        doubtful = sum(each.is_doubtful and each.is_painted for each in self._plan)
        said = [self.tr("%n day(s) to paint", "", self.count)]
        if doubtful:
            said.append(self.tr("%n to check", "", doubtful))
        self.summary.setText(" · ".join(said))
        self.changed.emit()

    def _origin(self, each: PlannedDay) -> str:
        if each.was is None:
            return ""
        return self.tr("instead of {day}").format(day=current().date_medium(each.was))

    def _outcome(self, each: PlannedDay) -> str:
        if each.is_left_out:
            return self.tr("Left out")
        if each.is_doubtful and each.is_painted:
            return self.tr("To check")
        return fate_label(each.fate)


def _date(each: PlannedDay) -> str:
    words = current()
    return words.capitalized(f"{words.weekday_short(each.day)} {words.date_medium(each.day)}")


def _with_kind(kind: DayOffKind, each: PlannedDay) -> PlannedDay:
    return each.settled(kind)


def _outcome_tone(each: PlannedDay) -> Tone:
    if each.is_left_out:
        return Tone.NEUTRAL
    if each.is_doubtful and each.is_painted:
        return Tone.AMBER
    return _TONES.get(each.fate, Tone.NEUTRAL)
