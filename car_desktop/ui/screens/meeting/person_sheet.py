"""What one letter cannot say of a person's attendance: times, a reason, who came instead."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AttendanceStatus
from car_desktop.services.absences import absence_reasons, set_reason, set_represented_by
from car_desktop.services.attendance import AttendanceRow, AttendanceSheet
from car_desktop.services.stays import set_times
from car_desktop.typography import current
from car_desktop.ui.operations import Operations
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.moment_fields import TimeField
from car_desktop.ui.widgets.sheet import Sheet

_ABSENT = (
    AttendanceStatus.EXCUSED,
    AttendanceStatus.ABSENT,
    AttendanceStatus.NOT_EXPECTED,
)


class PersonSheet(Sheet):
    """Shows only the fields that go with the person's status."""

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        meeting_id: int,
        sheet: AttendanceSheet,
        row: AttendanceRow,
    ) -> None:
        super().__init__(parent, row.name, self.tr("Done"), row.organisation)
        self._operations = operations
        self._meeting_id = meeting_id
        self._row = row
        self.arrival = TimeField(_clock(row.arrival))
        self.departure = TimeField(_clock(row.departure))
        self.reason = QComboBox()
        self.delegate = QLineEdit(row.represented_by)
        self._form = Form()
        self.add(self._form)
        if row.status not in _ABSENT:
            self._add_times(sheet)
        if row.status in _ABSENT:
            self._add_reason()
        if row.status is AttendanceStatus.REPRESENTED:
            self._add_delegate()

    def submit(self) -> None:
        """Write what changed, each as its own undo step."""
        row = self._row
        arrival, departure = self._time(self.arrival), self._time(self.departure)
        if (arrival, departure) != (_clock(row.arrival), _clock(row.departure)):
            self._operations.execute(
                self._step(), set_times, self._meeting_id, row.person_id, arrival, departure
            )
        if row.status in _ABSENT and self.reason.currentText().strip() != row.reason:
            reason = self.reason.currentText()
            self._operations.execute(
                self._step(), set_reason, self._meeting_id, row.person_id, reason
            )
        if (
            row.status is AttendanceStatus.REPRESENTED
            and self.delegate.text() != row.represented_by
        ):
            name = self.delegate.text()
            self._operations.execute(
                self._step(), set_represented_by, self._meeting_id, row.person_id, name
            )

    def _add_times(self, sheet: AttendanceSheet) -> None:
        clock = current()
        self.arrival.setPlaceholderText(clock.time(sheet.starts_at))
        self.departure.setPlaceholderText(clock.time(sheet.ends_at))
        self._form.add_row(
            (self.tr("Arrival"), self.arrival), (self.tr("Departure"), self.departure)
        )
        self._form.add_content(self._hint())
        self.arrival.setFocus()

    def _hint(self) -> QWidget:
        text = self.tr("An empty time means that of the meeting.")
        return PlainLabel(text, TextRole.SECONDARY, wrap=True)

    def _add_reason(self) -> None:
        self.reason.setEditable(True)
        self.reason.addItems(["", *absence_reasons()])
        self.reason.setCurrentText(self._row.reason)
        self.reason.setFocus()
        self._form.add(
            self.tr("Reason"), self.reason, self.tr("A few words, never about health or family.")
        )

    def _add_delegate(self) -> None:
        self._form.add(self.tr("Who came instead"), self.delegate)
        self.delegate.setFocus()

    def _time(self, field: TimeField) -> time | None:
        if field.is_unreadable():
            raise UserError(
                self.tr("{text} is not an hour: write it as {example}.").format(
                    text=current().quote(field.text()), example=current().time(time(13, 45))
                )
            )
        return field.value()

    def _step(self) -> str:
        return self.tr("attendance of {name}").format(name=self._row.name)


def _clock(moment: datetime | None) -> time | None:
    return None if moment is None else moment.time()
