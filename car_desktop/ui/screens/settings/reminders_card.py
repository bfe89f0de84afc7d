"""Which reminders are wanted on this computer."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox

from car_desktop.services.reminders import NOTICE_DAYS, ReminderChoices
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.reminders import BEFORE_MEETING, want_reminders, wanted_reminders
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.form import Field
from car_desktop.ui.widgets.labels import PlainLabel, TextRole

_DAY = 24 * 60


class RemindersCard(Card):
    """All are off at first; each applies at once."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.set_title(self.tr("Reminders"))
        self.set_trailing(self.tr("On this computer"))
        self._settings = context.settings
        self.meeting = QComboBox()
        for minutes in BEFORE_MEETING:
            self.meeting.addItem(self._before(minutes), minutes)
        self.notice = QCheckBox(
            self.tr("A notice remains to be sent, %n day(s) before", "", NOTICE_DAYS)
        )
        self.commitments = QCheckBox(self.tr("Commitments are due or late, once a day"))
        self.minutes = QCheckBox(self.tr("Minutes remain to be finished, the day after"))
        self.explanation = PlainLabel(
            self.tr(
                "They appear while the program runs. They name the community, never a person "
                "nor what you wrote: your screen may be shared."
            ),
            TextRole.SECONDARY,
            wrap=True,
        )
        self.add(self.explanation)
        self.add(Field(self.tr("Before a meeting"), self.meeting))
        for check in (self.notice, self.commitments, self.minutes):
            self.add(check)
        self._show(wanted_reminders(self._settings))
        self.meeting.setMaximumWidth(context.theme.px(220))
        self.meeting.activated.connect(self._keep)
        for check in (self.notice, self.commitments, self.minutes):
            check.clicked.connect(self._keep)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height of the folded text: a scrolling page would squeeze the cards above."""
        super().resizeEvent(event)
        text = self.explanation
        text.setMinimumHeight(text.heightForWidth(text.width()))

    def _show(self, choices: ReminderChoices) -> None:
        self.meeting.setCurrentIndex(BEFORE_MEETING.index(choices.minutes_before_meeting))
        self.notice.setChecked(choices.notice)
        self.commitments.setChecked(choices.commitments)
        self.minutes.setChecked(choices.minutes)

    def _keep(self) -> None:
        chosen = ReminderChoices(
            minutes_before_meeting=int(self.meeting.currentData()),
            commitments=self.commitments.isChecked(),
            notice=self.notice.isChecked(),
            minutes=self.minutes.isChecked(),
        )
        want_reminders(self._settings, chosen)

    def _before(self, minutes: int) -> str:
        if not minutes:
            return self.tr("No reminder")
        if minutes == _DAY:
            return self.tr("The day before")
        return self.tr("{duration} before").format(duration=current().duration(minutes))
