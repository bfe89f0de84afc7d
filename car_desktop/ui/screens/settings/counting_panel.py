"""The rules by which hours are counted, each from its day on."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from car_desktop.services.counting import RuleRow, counting_rules, delete_counting_rule
from car_desktop.services.counting_words import rule_words
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.screens.settings.counting_sheet import CountingSheet
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.panel import Panel
from car_desktop.ui.widgets.rows_model import Column, RowsModel


class CountingPanel(Panel):
    """A line per rule; Enter changes it, Delete takes it away."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._rows: RowsModel[RuleRow] = RowsModel(self._columns(), key=lambda row: row.id)
        self.table = FittedTable(self._rows, self.tr("Counting rules"), sortable=False)
        self.empty = PlainLabel(self.tr("No rule: minutes count as they were attended."), wrap=True)
        self.table.activated_row.connect(self._change)
        self.table.add_shortcut(self.tr("Delete"), "Del", self._delete)
        self.add_rule = secondary_button(self.tr("Add a rule…"), self._add, icon="plus", small=True)
        self.change = secondary_button(self.tr("Change…"), self._change_current, small=True)
        self.delete = secondary_button(self.tr("Delete"), self._delete, small=True)
        self.table.current_row_changed.connect(self._offer)
        self._lay_out()

    def refresh(self) -> None:
        """Read the rules, the latest first."""
        rows = self.operations.query(counting_rules)[::-1]
        self._rows.set_rows(rows)
        self.table.fit()
        for part in (self.table, self.change, self.delete):
            part.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._offer()

    def _add(self) -> None:
        CountingSheet(self.window(), self.operations, date.today()).open()

    def _change_current(self) -> None:
        if (row := self.table.current_row()) is not None:
            self._change(row)

    def _change(self, row: RuleRow) -> None:
        CountingSheet(self.window(), self.operations, row.starts_on, row).open()

    def _delete(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        self.operations.execute(self.tr("deleted counting rule"), delete_counting_rule, row.id)
        self.context.messages.say(self.tr("The rule is deleted."), undo_action(self.context))

    def _offer(self) -> None:
        has_row = self.table.current_row() is not None
        self.change.setEnabled(has_row)
        self.delete.setEnabled(has_row)

    def _columns(self) -> list[Column[RuleRow]]:
        return [
            Column(
                self.tr("From"),
                lambda row: current().date_long(row.starts_on),
                strong=lambda _row: True,
                width=170,
            ),
            Column(
                self.tr("How hours are counted"), lambda row: rule_words(row.rule), stretch=True
            ),
        ]

    def _lay_out(self) -> None:
        card = Card(self.tr("Hours of attendance"))
        for line in (
            self.tr("A rule counts the meetings from its day on, until the next one."),
            self.tr("Hours of earlier meetings never change."),
        ):
            card.add(PlainLabel(line, TextRole.SECONDARY, wrap=True))
        card.add(self.empty)
        card.add(self.table)
        buttons = QHBoxLayout()
        for button in (self.add_rule, self.change, self.delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        card.add(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
