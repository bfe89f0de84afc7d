"""The hours of continuing education that are asked for, and of whom."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from car_desktop.domain.continuing_education import Window
from car_desktop.services.hours_duties import (
    DutyRow,
    delete_hours_duty,
    hours_duties,
    source_words,
)
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.screens.settings.duty_sheet import DutySheet
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.panel import Panel
from car_desktop.ui.widgets.rows_model import Column, RowsModel


class DutiesPanel(Panel):
    """A line per duty; Enter changes it, Delete takes it away."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._rows: RowsModel[DutyRow] = RowsModel(self._columns(), key=lambda row: row.id)
        self.table = FittedTable(self._rows, self.tr("Hours asked for"), sortable=False)
        self.empty = PlainLabel(self.tr("Nothing is asked for: hours are added up."), wrap=True)
        self.table.activated_row.connect(self._change)
        self.table.add_shortcut(self.tr("Delete"), "Del", self._delete)
        self.add_duty = secondary_button(self.tr("Add…"), self._add, icon="plus", small=True)
        self.change = secondary_button(self.tr("Change…"), self._change_current, small=True)
        self.delete = secondary_button(self.tr("Delete"), self._delete, small=True)
        self.table.current_row_changed.connect(self._offer)
        self._lay_out()

    def refresh(self) -> None:
        """Read the duties."""
        rows = self.operations.query(hours_duties)
        self._rows.set_rows(rows)
        self.table.fit()
        for part in (self.table, self.change, self.delete):
            part.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._offer()

    def _add(self) -> None:
        begun = Window.of(date.today()).first.start
        DutySheet(self.window(), self.operations, begun).open()

    def _change_current(self) -> None:
        if (row := self.table.current_row()) is not None:
            self._change(row)

    def _change(self, row: DutyRow) -> None:
        DutySheet(self.window(), self.operations, row.duty.first_year, row).open()

    def _delete(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        self.operations.execute(self.tr("deleted hours asked for"), delete_hours_duty, row.id)
        self.context.messages.say(self.tr("They are deleted."), undo_action(self.context))

    def _offer(self) -> None:
        has_row = self.table.current_row() is not None
        self.change.setEnabled(has_row)
        self.delete.setEnabled(has_row)

    def _columns(self) -> list[Column[DutyRow]]:
        return [
            Column(
                self.tr("For whom"),
                lambda row: row.duty.name,
                detail=lambda row: source_words(row.duty.source),
                stretch=True,
            ),
            Column(self.tr("Hours asked for"), self._asked, width=260),
        ]

    def _asked(self, row: DutyRow) -> str:
        duty = row.duty
        window = duty.window(date.today())
        return self.tr("{hours} from {first} to {last}").format(
            hours=current().duration(duty.minutes),
            first=current().date_medium(window.first_day),
            last=current().date_medium(window.last_day),
        )

    def _lay_out(self) -> None:
        card = Card(self.tr("Continuing education"))
        explanation = self.tr("The hours asked for are shown to people; they never evaluate them.")
        card.add(PlainLabel(explanation, TextRole.SECONDARY, wrap=True))
        card.add(self.empty)
        card.add(self.table)
        card.add(Flow([self.add_duty, self.change, self.delete]))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
