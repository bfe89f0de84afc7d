"""An activity of continuing education done outside the meetings."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.recognition import ActivityKind
from car_desktop.services.learning_activities import (
    MOST_HOURS,
    ActivityDraft,
    ActivityRow,
    add_activity,
    change_activity,
)
from car_desktop.typography import current
from car_desktop.ui.operations import Operations
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.moment_fields import DateField
from car_desktop.ui.widgets.number_field import NumberField
from car_desktop.ui.widgets.sheet import Sheet


class ActivitySheet(Sheet):
    """Adds an activity of somebody, or changes the one given."""

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        person_id: int,
        today: date,
        row: ActivityRow | None = None,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Activity outside the meetings"),
            self.tr("Add") if row is None else self.tr("Change"),
            self.tr("As the person declares it."),
        )
        self._operations = operations
        self._person_id = person_id
        self._row = row
        self._today = today
        known = row or ActivityRow(0, ActivityKind.TRAINING, "", "", today, 60)
        self.activity_title = QLineEdit(known.title)
        self.kind = QComboBox()
        for kind in ActivityKind:
            self.kind.addItem(label(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(known.kind))
        self.provider = QLineEdit(known.provider)
        self.done_on = DateField(known.done_on, today=today)
        self.hours, self.minutes = _numbers(known.minutes)
        self._add_fields()
        for line in (self.activity_title, self.provider):
            line.setCursorPosition(0)  # a long text is read from its beginning
        self.activity_title.setFocus()

    def submit(self) -> None:
        """Write the activity."""
        day = self.done_on.value()
        if day is None:
            example = current().date_short(self._today)
            raise UserError(self.tr("Type a date, such as {example}.").format(example=example))
        draft = ActivityDraft(
            title=self.activity_title.text(),
            done_on=day,
            minutes=self.hours.value() * 60 + self.minutes.value(),
            kind=ActivityKind(self.kind.currentData()),
            provider=self.provider.text(),
        )
        step = self.tr("activity outside the meetings")
        if self._row is None:
            self._operations.execute(step, add_activity, self._person_id, draft)
        else:
            self._operations.execute(step, change_activity, self._row.id, draft)

    def _add_fields(self) -> None:
        form = Form()
        form.add(self.tr("Title"), self.activity_title)
        form.add_row((self.tr("Kind"), self.kind), (self.tr("Date"), self.done_on))
        form.add(
            self.tr("Given by (optional)"),
            self.provider,
            self.tr("A university, a service centre, a peer, an author."),
        )
        form.add_row((self.tr("Hours"), self.hours), (self.tr("Minutes"), self.minutes))
        self.add(form)


def _numbers(minutes: int) -> tuple[NumberField, NumberField]:
    """A field of hours and one of minutes."""
    whole, rest = divmod(minutes, 60)
    fields = []
    for value, most in ((whole, MOST_HOURS), (rest, 59)):
        field = NumberField()
        field.setRange(0, most)
        field.setValue(value)
        fields.append(field)
    return fields[0], fields[1]
