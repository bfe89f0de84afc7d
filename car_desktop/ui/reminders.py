"""Reminders while the program runs: a system notification, else the message bar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from car_desktop.i18n import translate
from car_desktop.services.reminders import (
    Reminder,
    ReminderChoices,
    ReminderKind,
    due_reminders,
    reminder_facts,
)
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.day_words import day_words
from car_desktop.ui.settings import Settings

EVERY_MS = 30_000
BEFORE_MEETING = (0, 15, 30, 60, 24 * 60)
_KEPT = 200
_SHOWN = "reminders-shown"


def wanted_reminders(settings: Settings) -> ReminderChoices:
    """What was chosen on this computer."""
    before = settings.remembered("reminders-meeting")
    minutes = int(before) if before.isdecimal() else 0
    return ReminderChoices(
        minutes_before_meeting=minutes if minutes in BEFORE_MEETING else 0,
        commitments=settings.remembered("reminders-commitments") == "1",
        notice=settings.remembered("reminders-notice") == "1",
        minutes=settings.remembered("reminders-minutes") == "1",
    )


def want_reminders(settings: Settings, choices: ReminderChoices) -> None:
    """Keep what was chosen, and let whoever reminds know."""
    settings.remember("reminders-meeting", str(choices.minutes_before_meeting))
    settings.remember("reminders-commitments", "1" if choices.commitments else "0")
    settings.remember("reminders-notice", "1" if choices.notice else "0")
    settings.remember("reminders-minutes", "1" if choices.minutes else "0")
    settings.announcer.reminders_changed.emit()


class Reminders(QObject):
    """Looks twice a minute while anything is wanted, and says each thing once."""

    def __init__(
        self,
        context: Context,
        clock: Callable[[], datetime] = datetime.now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._clock = clock
        self._tray: QSystemTrayIcon | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        context.settings.announcer.reminders_changed.connect(self.follow_choices)

    @property
    def is_looking(self) -> bool:
        """Whether anything is wanted."""
        return self._timer.isActive()

    def follow_choices(self) -> None:
        """Look from now on, or no more, as chosen."""
        if wanted_reminders(self._context.settings).are_wanted:
            self._timer.start()
            self.look()
        else:
            self.stop()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        if self._tray is not None:
            self._tray.hide()

    def look(self) -> None:
        """Say what is due and was not said yet."""
        settings, now = self._context.settings, self._clock()
        facts = self._context.operations.query(reminder_facts, now)
        due = due_reminders(facts, wanted_reminders(settings), now)
        said = settings.remembered(_SHOWN).split()
        fresh = [reminder for reminder in due if reminder.key not in said]
        if fresh:
            kept = [*said, *(reminder.key for reminder in fresh)][-_KEPT:]
            settings.remember(_SHOWN, " ".join(kept))
            self._say("\n".join(reminder_text(reminder, now) for reminder in fresh))

    def _say(self, text: str) -> None:
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._notify(text)
        else:
            self._context.messages.say(text)

    def _notify(self, text: str) -> None:
        if self._tray is None:
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._tray.setToolTip(QApplication.applicationDisplayName())
        self._tray.show()
        self._tray.showMessage(translate("Reminders", "Reminder"), text)


def reminder_text(reminder: Reminder, now: datetime) -> str:
    """One sentence, without anybody's name or words."""
    if reminder.kind is ReminderKind.COMMITMENTS:
        return translate("Reminders", "%n commitment(s) due or late.", "", reminder.count)
    assert reminder.moment is not None
    texts = {
        ReminderKind.MEETING: translate("Reminders", "{community}: meeting {day}, {time}"),
        ReminderKind.NOTICE: translate(
            "Reminders", "{community}: no notice was sent for the meeting of {day}."
        ),
        ReminderKind.MINUTES: translate(
            "Reminders", "{community}: the minutes of {day} remain to be finished."
        ),
    }
    day = reminder.moment.date()
    is_meeting = reminder.kind is ReminderKind.MEETING
    return texts[reminder.kind].format(
        community=reminder.community,
        day=day_words(day, now.date()) if is_meeting else current().date_long(day),
        time=current().time(reminder.moment),
    )
