"""One counting rule: from which day, and how."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from car_desktop.domain.counting import Counting
from car_desktop.domain.errors import UserError
from car_desktop.services.counting import RuleRow, write_counting_rule
from car_desktop.typography import current
from car_desktop.ui.operations import Operations
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.moment_fields import DateField
from car_desktop.ui.widgets.number_field import NumberField
from car_desktop.ui.widgets.sheet import Sheet

ROUNDINGS = (0, 5, 15, 30, 60)


class CountingSheet(Sheet):
    """Writes a new rule, or changes the one given."""

    def __init__(
        self, parent: QWidget, operations: Operations, day: date, row: RuleRow | None = None
    ) -> None:
        super().__init__(
            parent,
            self.tr("Counting rule"),
            self.tr("Add") if row is None else self.tr("Change"),
            self.tr("It counts only meetings from this day on."),
        )
        self._operations = operations
        self._row = row
        rule = Counting(deducts_breaks=True) if row is None else row.rule
        self.starts_on = DateField(day)
        self.rounding = self._roundings(rule.rounding_minutes)
        self.breaks = QCheckBox(self.tr("Deduct the breaks of the agenda"))
        self.breaks.setChecked(rule.deducts_breaks)
        self.tolerance = self._minutes(rule.late_tolerance_minutes)
        self.least = self._minutes(rule.least_minutes)
        self.partial = NumberField()
        self.partial.setRange(0, 100)
        self.partial.setSuffix(current().percent(0)[1:])
        self.partial.setValue(rule.partial_percent)
        self._add_fields()
        self.starts_on.setFocus()

    def submit(self) -> None:
        """Write the rule."""
        day = self.starts_on.value()
        if day is None:
            example = current().date_short(date(2026, 7, 1))
            raise UserError(self.tr("Type a date, such as {example}.").format(example=example))
        rule = Counting(
            rounding_minutes=int(self.rounding.currentData()),
            least_minutes=self.least.value(),
            late_tolerance_minutes=self.tolerance.value(),
            deducts_breaks=self.breaks.isChecked(),
            partial_percent=self.partial.value(),
        )
        key = None if self._row is None else self._row.id
        self._operations.execute(self.tr("counting rule"), write_counting_rule, day, rule, key)

    def _add_fields(self) -> None:
        form = Form()
        form.add_row(
            (self.tr("From"), self.starts_on),
            (self.tr("Rounding"), self.rounding),
        )
        form.add_content(self.breaks)
        form.add(
            self.tr("Lateness tolerated"),
            self.tolerance,
            self.tr("Coming or leaving within this time counts as the whole meeting."),
        )
        form.add(
            self.tr("Minimum length"), self.least, self.tr("A shorter attendance counts no hours.")
        )
        form.add(
            self.tr("Partly present covers the seat from"),
            self.partial,
            self.tr("This share of the meeting; 0 counts every partial presence in the rate."),
        )
        self.add(form)

    def _roundings(self, chosen: int) -> QComboBox:
        field = QComboBox()
        for minutes in sorted({*ROUNDINGS, chosen}):
            text = current().duration(minutes) if minutes else self.tr("To the minute")
            field.addItem(text, minutes)
        field.setCurrentIndex(field.findData(chosen))
        return field

    def _minutes(self, value: int) -> NumberField:
        field = NumberField()
        field.setRange(0, 24 * 60)
        field.setSuffix(self.tr(" min"))
        field.setValue(value)
        return field
