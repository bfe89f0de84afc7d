"""The sheet that writes meetings as a calendar file."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from car_desktop.domain.values import SchoolYear
from car_desktop.formats.calendar_events import CalendarEvent, CalendarOptions
from car_desktop.i18n import current_language, translate
from car_desktop.progress import Progress
from car_desktop.publishing import atomic_write
from car_desktop.services.calendar_exchange import calendar_events, meeting_event, series_events
from car_desktop.services.communities import community_names
from car_desktop.services.meetings import MeetingRow
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.destination import Destination
from car_desktop.ui.jobs import Job
from car_desktop.ui.showing_files import showing_actions
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.sheet import Sheet

REMINDERS = (None, timedelta(minutes=15), timedelta(hours=1), timedelta(days=1))


class Part(Enum):
    """What goes into the file, where it is less than a community."""

    MEETING = auto()
    SERIES = auto()


class ExportCalendarSheet(Sheet):
    """Which meetings, with which reminder, and where the file goes.

    A `meeting` is chosen at once; one that is only `offered` can be chosen instead of all.
    """

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        community_id: int | None = None,
        *,
        meeting: MeetingRow | None = None,
        offered: MeetingRow | None = None,
        today: date | None = None,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Export to a calendar"),
            self.tr("Export"),
            self.tr(
                "Outlook, Google and Apple read this file. Export it again after a change: the "
                "meetings are updated there, not doubled."
            ),
        )
        self.setMinimumWidth(560)
        self._context = context
        self._meeting = meeting or offered
        self._year = SchoolYear.of(today or date.today())
        self._make_fields()
        if meeting is None:
            known = self.community.findData(community_id) if community_id is not None else -1
            self.community.setCurrentIndex(known if known >= 0 else self._everyone)

    def submit(self) -> None:
        """Read the meetings now, write the file in a job."""
        out = self.destination.path()
        events = self._events()
        options = CalendarOptions(
            language=current_language(),
            name=self.community.currentText() if self._is_a_community() else "",
            reminder=self.reminder.currentData(),
            is_private=self.private.isChecked(),
        )
        self._context.settings.last_folder = out.parent
        job: Job[Path] = Job(self.tr("Calendar"), partial(_write, out, events, options))
        job.succeeded.connect(partial(_announce, self._context, len(events)))
        self._context.jobs.start(job)

    def _events(self) -> tuple[CalendarEvent, ...]:
        query, meeting = self._context.operations.query, self._meeting
        match self.community.currentData():
            case Part.MEETING if meeting is not None:
                return (query(meeting_event, meeting.id),)
            case Part.SERIES if meeting is not None and meeting.series_id is not None:
                return query(series_events, meeting.series_id)
            case chosen:
                year = self._year if self.year_only.isChecked() else None
                days = (year.first_day, year.last_day) if year else None
                return query(calendar_events, chosen, days)

    def _is_a_community(self) -> bool:
        chosen = self.community.currentData()
        return chosen is not None and not isinstance(chosen, Part)

    def _make_fields(self) -> None:
        self.community = QComboBox()
        if self._meeting is not None:
            self.community.addItem(self._meeting_text(self._meeting), Part.MEETING)
        if self._meeting is not None and self._meeting.series_id is not None:
            self.community.addItem(self.tr("The series of this meeting"), Part.SERIES)
        self._everyone = self.community.count()
        self.community.addItem(self.tr("All communities"), None)
        for known in self._context.operations.query(community_names):
            self.community.addItem(known.name, known.id)
        self.community.currentIndexChanged.connect(self._on_chosen)
        self.reminder = QComboBox()
        for before in REMINDERS:
            self.reminder.addItem(self._reminder_text(before), before)
        year = current().school_year(self._year.start)
        self.year_only = QCheckBox(self.tr("Only the school year {year}").format(year=year))
        self.year_only.setChecked(True)
        self.private = QCheckBox(
            self.tr("Mark them as private: others see the time taken, not the reason")
        )
        self.destination = Destination(self._context.settings.last_folder, ".ics")
        form = Form()
        form.add(self.tr("Meetings of"), self.community)
        form.add_content(self.year_only)
        form.add(self.tr("Reminder"), self.reminder)
        form.add_content(self.private)
        form.add(self.tr("File"), self.destination)
        self.add(form)
        self._on_chosen()

    def _on_chosen(self) -> None:
        self.year_only.setVisible(not isinstance(self.community.currentData(), Part))
        self._propose_name()

    def _meeting_text(self, meeting: MeetingRow) -> str:
        return self.tr("This meeting: {community}, {day}").format(
            community=meeting.community, day=current().date_long(meeting.day)
        )

    def _reminder_text(self, before: timedelta | None) -> str:
        if before is None:
            return self.tr("None")
        minutes = int(before.total_seconds() // 60)
        if minutes >= 24 * 60:
            return self.tr("%n day(s) before", "", minutes // (24 * 60))
        return self.tr("{duration} before").format(duration=current().duration(minutes))

    def _propose_name(self) -> None:
        chosen, meeting = self.community.currentData(), self._meeting
        name = self.community.currentText() if chosen else self.tr("Meetings")
        if isinstance(chosen, Part) and meeting is not None:
            name = f"{meeting.community} {meeting.day}"
        safe = "".join(c if c.isalnum() or c in " -" else " " for c in name)
        self.destination.propose(f"{' '.join(safe.split())[:80]} {self._year}.ics")


def _write(
    out: Path, events: tuple[CalendarEvent, ...], options: CalendarOptions, progress: Progress
) -> Path:
    from car_desktop.formats.calendar_writer import write_calendar

    progress(0, 1)
    content = write_calendar(events, options, datetime.now(UTC))
    atomic_write(out, lambda path: path.write_bytes(content))
    return out


def _announce(context: Context, count: int, out: Path) -> None:
    said = translate("ExportCalendarSheet", "%n meeting(s) in {file}.", "", count)
    context.messages.say(said.format(file=out.name), *showing_actions(out))
