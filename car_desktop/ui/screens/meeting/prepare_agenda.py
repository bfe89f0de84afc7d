"""The agenda being made: its points with the time each begins, a line to type more, and how it fits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from car_desktop.services.agenda import Agenda, add_agenda_item, agenda
from car_desktop.services.agenda_entry import typed_point
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.agenda_actions import AgendaActions
from car_desktop.ui.screens.meeting.agenda_table import AgendaTable
from car_desktop.ui.screens.meeting.prepare_start import StartingPoints
from car_desktop.ui.screens.meeting.template_menu import TemplateMenu
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.panel import Panel

_UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class PrepareAgenda(Panel):
    """A list made by keyboard: type a title, Enter, the next; Alt and arrows put them in order."""

    current_item_changed = Signal(object)  # AgendaRow, or None
    edit_requested = Signal()
    filled = Signal(bool)  # whether there is any point

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._meeting_id = 0
        self._is_writable = True
        self._count: int | None = None
        self.table = AgendaTable(shows_times=True)
        self.actions_of_item = AgendaActions(context, self.table)
        self.entry = PointEntry()
        self.fit = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.bar = FitBar()
        self.templates = TemplateMenu(context, self)
        self.start = StartingPoints(context)
        self.card = Card(self.tr("Agenda"))
        self.from_template = secondary_button(
            self.tr("From a template"), self.offer_templates, small=True
        )
        self.keep = secondary_button(self.tr("Templates…"), self.manage_templates, small=True)
        self.buttons = Flow([self.from_template, self.keep])
        self._lay_out()
        self._connect()

    def show_meeting(self, meeting_id: int, *, is_writable: bool) -> None:
        """Show another meeting's agenda."""
        is_other = meeting_id != self._meeting_id
        self._meeting_id, self._is_writable = meeting_id, is_writable
        self.templates.show_meeting(meeting_id)
        self.start.show_meeting(meeting_id)
        self.table.set_writable(is_writable)
        self.entry.setVisible(is_writable)
        self.buttons.setVisible(is_writable)
        if is_other:
            self.entry.clear()
            self._count = None
            self.table.setCurrentIndex(self.table.items.index(-1, -1))
        self.invalidate()

    def refresh(self) -> None:
        """Read the points; lines that did not change are not touched."""
        if not self._meeting_id:
            return
        points = self.operations.query(agenda, self._meeting_id)
        self.table.items.set_rows(points.items)
        self._show_fit(points)
        self._show_parts(len(points.items))
        if points.items and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.current_item_changed.emit(self.table.current_row())

    def take_focus(self) -> None:
        """Go to the points, or to the first template where there are none."""
        if self._is_stale:
            self._refresh_now()
        if self.table.isVisibleTo(self):
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif not self.start.take_focus():
            self.type_point()

    def type_point(self) -> None:
        """Go to the line where a point is typed."""
        self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def offer_templates(self) -> None:
        """Open the menu of templates."""
        under = self.from_template if self.from_template.isVisible() else self.entry
        self.templates.popup_under(under)

    def manage_templates(self) -> None:
        """Keep this agenda as a template, or change those that are kept."""
        from car_desktop.ui.screens.meeting.template_sheet import TemplateSheet

        TemplateSheet(self.context, self.window(), self._meeting_id).open()

    def _add_typed(self) -> None:
        if not self.entry.text().strip():
            return
        draft = typed_point(self.entry.text())
        step = self.tr("new agenda item")
        added = self.operations.execute(step, add_agenda_item, self._meeting_id, draft)
        self.entry.clear()
        self.table.select_key(added)
        self.table.scrollToBottom()

    def _to_list(self) -> None:
        if self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_parts(self, count: int) -> None:
        had_keyboard = self.table.hasFocus() or self.start.holds_keyboard()
        for part in (self.table, self.fit, self.bar, self.from_template):
            part.setVisible(bool(count))
        self.start.setVisible(not count and self._is_writable)
        self.keep.setVisible(bool(count))
        if self._count is None or bool(count) is not bool(self._count):
            self.filled.emit(bool(count))
        self._count = count
        if had_keyboard and not self.table.hasFocus() and not self.start.holds_keyboard():
            self.take_focus()

    def _show_fit(self, points: Agenda) -> None:
        words = current()
        planned, length = points.planned_minutes, points.meeting_minutes
        self.card.set_trailing(
            self.tr("{planned} of {length}").format(
                planned=words.duration(planned), length=words.duration(length)
            )
            if points.items
            else words.duration(length)
        )
        spare = points.spare_minutes
        if spare < 0:
            text = self.tr("{minutes} too long: shorten, put off or remove an item.")
        elif spare:
            text = self.tr("{minutes} are still free.")
        else:
            text = self.tr("The agenda fills the meeting exactly.")
        self.fit.setText(text.format(minutes=words.duration(abs(spare))))
        self.fit.set_role(TextRole.WARNING if spare < 0 else TextRole.SECONDARY)
        self.bar.show_fit(planned, length)

    def _connect(self) -> None:
        self.table.current_row_changed.connect(self.current_item_changed)
        self.table.activated_row.connect(self._on_activated)
        self.table.add_shortcut(self.tr("Change"), "F2", self.edit_requested.emit)
        self.actions_of_item.add_keys()
        self.entry.returnPressed.connect(self._add_typed)
        self.entry.left.connect(self._to_list)
        self.templates.started.connect(self.take_focus)
        self.start.started.connect(self.take_focus)
        self.context.theme.changed.connect(self.table.fit_rows)

    def _on_activated(self) -> None:
        self.edit_requested.emit()

    def _lay_out(self) -> None:
        self.card.add(self.start, 1)
        self.card.add(self.table, 1)
        for part in (self.entry, self.bar, self.fit, self.buttons):
            self.card.add(part)
        self.start.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.card)


class PointEntry(QLineEdit):
    """Where points are typed one after the other; Up and Escape go back to the list."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Next item, for example: Round table 20 min"))
        self.setAccessibleName(self.tr("New item"))
        self.setAccessibleDescription(self.tr("Enter adds it; minutes may stand at the end."))

    def event(self, event: QEvent) -> bool:
        """While nothing is typed, undo is the program's: the last point is wanted back."""
        is_claim = event.type() == QEvent.Type.ShortcutOverride and not self.text()
        if is_claim and isinstance(event, QKeyEvent) and any(map(event.matches, _UNDO_KEYS)):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave towards the list."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Escape}:
            self.left.emit()
            return
        super().keyPressEvent(event)


class FitBar(QWidget):
    """How much of the meeting is planned; what does not fit stands out in amber."""

    HEIGHT = 6

    def __init__(self) -> None:
        super().__init__()
        self._planned = self._length = 0
        self.setFixedHeight(self.HEIGHT)

    def show_fit(self, planned: int, length: int) -> None:
        """Draw these minutes."""
        self._planned, self._length = planned, length
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the meeting, then what is planned of it."""
        tokens, whole = active_tokens(), max(self._planned, self._length, 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        parts = ((whole, "line"), (self._planned, "amber"), (self._fitting(), "brand"))
        for minutes, role in parts:
            if minutes:
                painter.setBrush(tokens.colour(role))
                width = self.width() * minutes / whole
                painter.drawRoundedRect(0, 0, round(width), self.HEIGHT, 3, 3)

    def _fitting(self) -> int:
        return min(self._planned, self._length)
