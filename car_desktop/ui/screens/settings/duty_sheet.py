"""One duty of continuing education: how many hours, in which periods, for whom."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from car_desktop.domain.continuing_education import Duty
from car_desktop.services.hours_duties import (
    FIRST_YEARS,
    MOST_HOURS,
    MOST_SCHOOL_YEARS,
    DutyRow,
    write_hours_duty,
)
from car_desktop.ui.operations import Operations
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.number_field import NumberField
from car_desktop.ui.widgets.sheet import Sheet


class DutySheet(Sheet):
    """Writes a new duty, or changes the one given."""

    def __init__(
        self, parent: QWidget, operations: Operations, year: int, row: DutyRow | None = None
    ) -> None:
        super().__init__(
            parent,
            self.tr("Hours asked for"),
            self.tr("Add") if row is None else self.tr("Change"),
            self.tr("It is shown for information, and counts nothing else."),
        )
        self._operations = operations
        self._row = row
        duty = Duty("", 30 * 60, 2, year, ()) if row is None else row.duty
        self.name = QLineEdit(duty.name)
        self.hours = _number(1, MOST_HOURS, duty.minutes // 60)
        self.school_years = _number(1, MOST_SCHOOL_YEARS, duty.school_years)
        self.first_year = _number(*FIRST_YEARS, duty.first_year)
        self.functions = QLineEdit(" ".join(duty.functions))
        self.source = QLineEdit(duty.source)
        self._add_fields()
        for line in (self.name, self.functions, self.source):
            line.setCursorPosition(0)  # a long text is read from its beginning
        self.name.setFocus()

    def submit(self) -> None:
        """Write the duty."""
        duty = Duty(
            name=self.name.text(),
            minutes=self.hours.value() * 60,
            school_years=self.school_years.value(),
            first_year=self.first_year.value(),
            functions=tuple(self.functions.text().replace(",", " ").split()),
            source=self.source.text(),
        )
        key = None if self._row is None else self._row.id
        self._operations.execute(self.tr("hours asked for"), write_hours_duty, duty, key)

    def _add_fields(self) -> None:
        form = Form()
        form.add(self.tr("Name"), self.name)
        form.add_row(
            (self.tr("Hours"), self.hours), (self.tr("In how many school years"), self.school_years)
        )
        form.add(
            self.tr("A period begins on 1 July of"),
            self.first_year,
            self.tr("The others follow from it."),
        )
        form.add(
            self.tr("Functions"),
            self.functions,
            self.tr("Beginnings of words, separated by spaces: “enseign teacher”."),
        )
        form.add(self.tr("Source"), self.source, self.tr("The text of law or the agreement."))
        self.add(form)


def _number(least: int, most: int, value: int) -> NumberField:
    field = NumberField()
    field.setRange(least, most)
    field.setValue(value)
    return field
