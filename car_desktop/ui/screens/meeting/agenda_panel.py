"""The agenda of one meeting; notes attach to the point that is selected here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from car_desktop.services.agenda import Agenda, AgendaRow, agenda
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.agenda_actions import AgendaActions
from car_desktop.ui.screens.meeting.agenda_table import AgendaTable
from car_desktop.ui.screens.meeting.column import fit_into_column
from car_desktop.ui.screens.meeting.template_menu import TemplateMenu
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.panel import Panel


class AgendaPanel(Panel):
    """Points, their order, and how they fit the meeting."""

    current_item_changed = Signal(object)  # AgendaRow, or None

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._meeting_id = 0
        self.table = AgendaTable()
        self.actions_of_item = AgendaActions(context, self.table)
        self.card = Card(self.tr("Agenda"))
        self.buttons = QWidget()
        self.fit = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.add = secondary_button(self.tr("+ Item"), self._ask_new, small=True)
        self.model = secondary_button(self.tr("From a template"), self._offer_models, small=True)
        self.menu = TemplateMenu(context, self)
        self.menu.started.connect(self.take_focus)
        self.empty = EmptyState(
            "list-checks",
            self.tr("No agenda yet"),
            self.tr(
                "Start from a template made for this kind of community, or write the first item."
            ),
            (self.tr("Start from a template"), self._offer_models),
        )
        self._lay_out()
        self._add_keys()
        self.table.activated_row.connect(self._ask_change)
        self.table.current_row_changed.connect(self.current_item_changed)
        self.context.theme.changed.connect(self.table.fit_rows)

    def show_meeting(self, meeting_id: int, *, is_writable: bool) -> None:
        """Show another meeting's agenda."""
        self._meeting_id = meeting_id
        self.menu.show_meeting(meeting_id)
        self.table.set_writable(is_writable)
        for part in (self.buttons, self.empty.action):
            part.setVisible(is_writable)
        self.table.clearSelection()
        self.table.setCurrentIndex(self.table.items.index(-1, -1))
        self.invalidate()

    def refresh(self) -> None:
        """Read the points; lines that did not change are not touched."""
        if not self._meeting_id:
            return
        points = self.operations.query(agenda, self._meeting_id)
        self.table.items.set_rows(points.items)
        self._show_time(points)
        self.empty.setVisible(not points.items)
        self.table.setVisible(bool(points.items))
        self.model.setVisible(bool(points.items))
        self.current_item_changed.emit(self.table.current_row())

    def take_focus(self) -> None:
        """Go to the selected point, or the first thing to do."""
        target = self.table if self.table.isVisibleTo(self) else self.empty.action
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What a person does.

    def _ask_new(self) -> None:
        from car_desktop.ui.screens.meeting.agenda_item_sheet import AgendaItemSheet

        row = self.table.current_row()
        after = row.id if row else None
        AgendaItemSheet(self, self.operations, self._meeting_id, after_id=after).open()

    def _ask_change(self, row: AgendaRow) -> None:
        from car_desktop.ui.screens.meeting.agenda_item_sheet import AgendaItemSheet

        AgendaItemSheet(self, self.operations, self._meeting_id, row=row).open()

    def _edit_current(self) -> None:
        if row := self.table.current_row():
            self._ask_change(row)

    def _offer_models(self) -> None:
        self.menu.popup_under(self._model_button())

    def _leave_item(self) -> None:
        """Select no point: what comes next belongs to the meeting as a whole."""
        self.table.clearSelection()
        self.table.setCurrentIndex(self.table.items.index(-1, -1))

    # How it is built.

    def _lay_out(self) -> None:
        self.empty.hide()
        fit_into_column(self.empty)
        buttons = QHBoxLayout(self.buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.add)
        buttons.addWidget(self.model)
        buttons.addStretch(1)
        self.card.add(self.table, 1)
        self.card.add(self.empty, 1)
        self.card.add(self.fit)
        self.card.add(self.buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.card)

    def _add_keys(self) -> None:
        add = self.table.add_shortcut
        add(self.tr("Change…"), "F2", self._edit_current)
        self.actions_of_item.add_keys()
        add(self.tr("No item: notes belong to the whole meeting"), "Escape", self._leave_item)
        self.add.setToolTip(self.tr("Adds an item after the selected one"))

    def _show_time(self, points: Agenda) -> None:
        words = current()
        self.card.set_trailing(words.duration(points.planned_minutes) if points.items else "")
        spare = points.spare_minutes
        if spare < 0:
            text = self.tr("{minutes} more than the meeting lasts.")
        else:
            text = self.tr("{minutes} of the meeting are not planned.")
        self.fit.setText(text.format(minutes=words.duration(abs(spare))))
        self.fit.set_role(TextRole.WARNING if spare < 0 else TextRole.SECONDARY)
        self.fit.setVisible(bool(points.items) and spare != 0)

    def _model_button(self) -> QPushButton:
        return self.model if self.model.isVisible() else self.empty.action
