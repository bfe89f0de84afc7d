"""What one letter cannot say of a person's attendance: times, a reason, who came instead."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.values import AttendanceStatus
from car_desktop.services.absences import absence_reasons, set_reason, set_represented_by
from car_desktop.services.attendance import AttendanceRow, AttendanceSheet
from car_desktop.services.stays import STATUSES_WITH_TIMES, outcome_of_stays, set_stays
from car_desktop.typography import current
from car_desktop.ui.operations import Operations
from car_desktop.ui.screens.meeting.stays_editor import StaysEditor
from car_desktop.ui.widgets.form import Field, Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
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
        self.stays = StaysEditor(sheet.starts_at, sheet.ends_at, row.stays)
        self.status = QComboBox()
        self.outcome = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.reason = QComboBox()
        self.delegate = QLineEdit(row.represented_by)
        self._form = Form()
        self.add(self._form)
        if row.status is AttendanceStatus.REPRESENTED:
            self._add_delegate()
        if row.status in _ABSENT:
            self._add_reason()
        else:
            self._add_times()

    def submit(self) -> None:
        """Write what changed, each as its own undo step."""
        row = self._row
        if row.status not in _ABSENT:
            self._write_times()
        elif self.reason.currentText().strip() != row.reason:
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

    def _write_times(self) -> None:
        stays, status = self.stays.stays(), self._named_status()
        if (stays, status) != self._before:
            self._operations.execute(
                self._step(), set_stays, self._meeting_id, self._row.person_id, stays, status
            )

    def _add_times(self) -> None:
        self._form.add_content(self.stays)
        text = self.tr("An empty time means that of the meeting.")
        self._form.add_content(PlainLabel(text, TextRole.SECONDARY, wrap=True))
        self._offer_statuses()
        self._form.add_content(self.outcome)
        self._before = (self.stays.stays(), self._named_status())
        self.stays.edited.connect(self._show_outcome)
        self.status.currentIndexChanged.connect(self._show_outcome)
        if self._row.status is not AttendanceStatus.REPRESENTED:
            self.stays.lines[0].arrival.setFocus()
        self._show_outcome()

    def _offer_statuses(self) -> None:
        """By the times, unless the coach says otherwise; guests and delegates stay what they are."""
        self.status.addItem(self.tr("As the times say"), None)
        if self._row.is_guest or self._row.status is AttendanceStatus.REPRESENTED:
            return
        for status in STATUSES_WITH_TIMES:
            self.status.addItem(label(status), status)
        self._form.add_content(Field(self.tr("Status"), self.status))

    def _named_status(self) -> AttendanceStatus | None:
        named = self.status.currentData()
        return AttendanceStatus(named) if named else None

    def _show_outcome(self) -> None:
        """Say at once what the times come to, or why they cannot be."""
        try:
            stays = self.stays.stays()
            outcome = self._operations.query(
                outcome_of_stays,
                self._meeting_id,
                self._row.person_id,
                stays,
                self._named_status(),
            )
        except UserError as refusal:
            self.outcome.set_role(TextRole.ERROR)
            self.outcome.setText(str(refusal))
            return
        self.outcome.set_role(TextRole.SECONDARY)
        self.outcome.setText(
            self.tr("{status}: {hours} counted.").format(
                status=label(outcome.status), hours=current().duration(outcome.minutes)
            )
        )

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

    def _step(self) -> str:
        return self.tr("attendance of {name}").format(name=self._row.name)
