"""The sheet that writes meetings as a calendar file."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from car_desktop.domain.values import SchoolYear
from car_desktop.formats.calendar_events import CalendarEvent, CalendarOptions
from car_desktop.i18n import current_language, translate
from car_desktop.progress import Progress
from car_desktop.publishing import atomic_write
from car_desktop.services.calendar_exchange import calendar_events
from car_desktop.services.communities import community_names
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.destination import Destination
from car_desktop.ui.jobs import Job
from car_desktop.ui.showing_files import showing_actions
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.sheet import Sheet

REMINDERS = (None, timedelta(minutes=15), timedelta(hours=1), timedelta(days=1))


class ExportCalendarSheet(Sheet):
    """Which meetings, with which reminder, and where the file goes."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        community_id: int | None = None,
        *,
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
        self._year = SchoolYear.of(today or date.today())
        self._make_fields(community_id)
        self._propose_name()

    def submit(self) -> None:
        """Read the meetings now, write the file in a job."""
        out = self.destination.path()
        chosen = self.community.currentData()
        days = (self._year.first_day, self._year.last_day) if self.year_only.isChecked() else None
        events = self._context.operations.query(calendar_events, chosen, days)
        options = CalendarOptions(
            language=current_language(),
            name=self.community.currentText() if chosen is not None else "",
            reminder=self.reminder.currentData(),
            is_private=self.private.isChecked(),
        )
        self._context.settings.last_folder = out.parent
        job: Job[Path] = Job(self.tr("Calendar"), partial(_write, out, events, options))
        job.succeeded.connect(partial(_announce, self._context, len(events)))
        self._context.jobs.start(job)

    def _make_fields(self, community_id: int | None) -> None:
        self.community = QComboBox()
        self.community.addItem(self.tr("All communities"), None)
        for known in self._context.operations.query(community_names):
            self.community.addItem(known.name, known.id)
        self.community.setCurrentIndex(max(0, self.community.findData(community_id)))
        self.community.currentIndexChanged.connect(self._propose_name)
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

    def _reminder_text(self, before: timedelta | None) -> str:
        if before is None:
            return self.tr("None")
        minutes = int(before.total_seconds() // 60)
        if minutes >= 24 * 60:
            return self.tr("%n day(s) before", "", minutes // (24 * 60))
        return self.tr("{duration} before").format(duration=current().duration(minutes))

    def _propose_name(self) -> None:
        name = self.community.currentText() if self.community.currentData() else self.tr("Meetings")
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
