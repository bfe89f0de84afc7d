"""The sheet that asks why a meeting does not take place as planned."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.services.meetings import MeetingRow, cancel_meeting, postpone_meeting
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting.when_fields import WhenFields
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.sheet import Sheet


class CancelSheet(Sheet):
    """Cancel a meeting, and say why."""

    def __init__(self, context: Context, parent: QWidget | None, meeting: MeetingRow) -> None:
        super().__init__(
            parent, self.tr("Cancel this meeting"), self.tr("Cancel the meeting"), describe(meeting)
        )
        self.cancel_button.setText(self.tr("Keep it"))
        self._context = context
        self._meeting = meeting
        self.reason = QLineEdit()
        form = Form()
        form.add(self.tr("Reason"), self.reason, self.tr("It appears in the calendar."))
        self.add(form)
        self.reason.setFocus()

    def submit(self) -> None:
        """Cancel."""
        self._context.operations.execute(
            self.tr("cancelled meeting"), cancel_meeting, self._meeting.id, self.reason.text()
        )
        self._context.messages.say(self.tr("The meeting is cancelled."), undo_action(self._context))


class PostponeSheet(Sheet):
    """Postpone a meeting: why, and to when if that is known."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        meeting: MeetingRow,
        *,
        today: date | None = None,
    ) -> None:
        super().__init__(
            parent, self.tr("Postpone this meeting"), self.tr("Postpone"), describe(meeting)
        )
        self._context = context
        self._meeting = meeting
        self.reason = QLineEdit()
        self.is_known = QCheckBox(self.tr("The new date is known"))
        self.when = WhenFields(today or date.today())
        self.when.show_moments(meeting.starts_at, meeting.ends_at)
        self.when.day_field.set_value(None)
        self.when.setVisible(False)
        self.is_known.toggled.connect(self.when.setVisible)
        form = Form()
        form.add(self.tr("Reason"), self.reason, self.tr("It appears in the calendar."))
        form.add_content(self.is_known)
        form.add_content(self.when)
        self.add(form)
        self.reason.setFocus()

    def submit(self) -> None:
        """Postpone."""
        times = self.when.times() if self.is_known.isChecked() else None
        if self.is_known.isChecked() and times is None:
            raise UserError(self.tr("Correct the fields that say what is missing."))
        self._context.operations.execute(
            self.tr("postponed meeting"),
            postpone_meeting,
            self._meeting.id,
            self.reason.text(),
            times,
        )
        self._context.messages.say(self._told(), undo_action(self._context))

    def _told(self) -> str:
        day = self.when.day_field.value()
        if not self.is_known.isChecked() or day is None:
            return self.tr("The meeting is postponed; its new date remains to be set.")
        return self.tr("The meeting is postponed to {day}.").format(
            day=current().date_long_with_weekday(day)
        )


def describe(meeting: MeetingRow) -> str:
    """« CAP des Érables, mardi 24 novembre 2026 »."""
    return f"{meeting.community}, {current().date_long_with_weekday(meeting.day)}"
