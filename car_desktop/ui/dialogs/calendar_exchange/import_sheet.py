"""The sheet that makes meetings of a calendar's events, after showing what each becomes."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.formats.apart.reading import apart
from car_desktop.formats.calendar_events import CalendarFile
from car_desktop.formats.reasons import why
from car_desktop.progress import Progress
from car_desktop.services.calendar_exchange import (
    CalendarImport,
    EventFate,
    PlannedEvent,
    fate_label,
    import_calendar,
    plan_calendar_import,
)
from car_desktop.services.communities import community_names
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.file_field import FileField
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.sheet import Sheet
from car_desktop.ui.widgets.working_sheet import WorkingSheet

_TONES = {
    EventFate.CREATED: Tone.GREEN,
    EventFate.UPDATED: Tone.BRAND,
    EventFate.CANCELLED: Tone.RED,
    EventFate.OLDER: Tone.AMBER,
    EventFate.ATTENDANCE_TAKEN: Tone.AMBER,
}

Read = tuple[CalendarFile, CalendarImport]


class ImportCalendarSheet(WorkingSheet):
    """First the file and the community, then the list of what will happen."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        community_id: int | None = None,
        *,
        today: date | None = None,
    ) -> None:
        super().__init__(context, parent, self.tr("Import a calendar"), self.tr("Continue"))
        self.setMinimumSize(context.theme.px(700), context.theme.px(440))
        self._today = today or date.today()
        self._file: CalendarFile | None = None
        self.pages = QStackedWidget()
        self.add(self.pages, 1)
        self.pages.addWidget(self._first_page(community_id))
        self.file.setFocus()

    def accept(self) -> None:
        """Read, then import."""
        self.refuse("")
        try:
            if self._file is None:
                self._read()
            else:
                self.import_after_backup(partial(self._import, self._file))
        except UserError as refusal:
            self.refuse(str(refusal))

    def _first_page(self, community_id: int | None) -> QWidget:
        self.file = FileField(
            self._context.settings.last_folder,
            self.tr("Calendar file"),
            self.tr("Calendars (*.ics);;All files (*)"),
        )
        self.community = QComboBox()
        for known in self._context.operations.query(community_names):
            self.community.addItem(known.name, known.id)
        self.community.setCurrentIndex(max(0, self.community.findData(community_id)))
        form = Form()
        form.add(
            self.tr("File"), self.file, self.tr("Saved from Outlook, Google or an invitation.")
        )
        form.add(
            self.tr("Community"),
            self.community,
            self.tr(
                "New events become its meetings; those already known are updated where they are."
            ),
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        column.addStretch(1)
        return page

    def _read(self) -> None:
        path, community_id = self.file.path(), self._community_id()
        operations, today = self._context.operations, self._today

        def work(progress: Progress) -> Read:
            from car_desktop.formats.calendar_reader import default_period, read_calendar

            file = apart(read_calendar, progress)(path, default_period(today))
            return file, operations.query(plan_calendar_import, file, community_id)

        self.run(self.tr("Reading the calendar"), work, self._on_read)

    def _on_read(self, read: Read) -> None:
        self._file, planned = read
        self._context.settings.last_folder = self.file.path().parent
        page = PlannedPage(planned)
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self.accept_button.setText(self.tr("Import"))
        page.table.setFocus()

    def _import(self, file: CalendarFile) -> None:
        context = self._context
        done = context.operations.execute(
            self.tr("imported calendar"), import_calendar, file, self._community_id()
        )
        changed = sum(len(done.with_fate(f)) for f in (EventFate.UPDATED, EventFate.CANCELLED))
        created = len(done.with_fate(EventFate.CREATED))
        said = " · ".join(
            (self.tr("%n meeting(s) added", "", created), self.tr("%n changed", "", changed))
        )
        context.messages.say(f"{said}.", undo_action(context) if created or changed else None)
        self.done(Sheet.DialogCode.Accepted)
        self.submitted.emit()

    def _community_id(self) -> int:
        chosen = self.community.currentData()
        if not isinstance(chosen, int):
            raise UserError(self.tr("Create a community first: meetings belong to one."))
        return chosen


class PlannedPage(QWidget):
    """Every event with what it will become, and what is left out."""

    def __init__(self, planned: CalendarImport) -> None:
        super().__init__()
        self._rows: RowsModel[PlannedEvent] = RowsModel(
            [
                Column(
                    self.tr("Date"),
                    lambda p: _when(p.event.starts_at, p.event.ends_at),
                    sort=lambda p: p.event.starts_at,
                    width=250,
                ),
                Column(
                    self.tr("Event"),
                    lambda p: p.event.summary,
                    detail=lambda p: p.event.place,
                    strong=lambda p: True,
                    stretch=True,
                ),
                Column(
                    self.tr("Becomes"),
                    lambda p: fate_label(p.fate),
                    tone=lambda p: _TONES.get(p.fate, Tone.NEUTRAL),
                    width=190,
                ),
            ],
            key=lambda p: (p.event.uid, p.event.starts_at),
        )
        self._rows.set_rows(list(planned.events))
        self.table = RowsTable(self._rows, self.tr("Events of the calendar"))
        self.table.placeholder = self.tr("This calendar has no event that could be a meeting.")
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.table, 1)
        left_out = [f"{left.summary} ({why(left.why)})" for left in planned.left_out[:6]]
        if left_out:
            text = self.tr("Not taken: {events}").format(events=current().join(left_out))
            page.addWidget(PlainLabel(text, TextRole.SECONDARY, wrap=True))
        to_check = [f"{read.summary} ({why(read.how)})" for read in planned.read_otherwise[:6]]
        if to_check:
            text = self.tr("To check: {events}").format(events=current().join(to_check))
            page.addWidget(PlainLabel(text, TextRole.SECONDARY, wrap=True))


def _when(starts_at: datetime, ends_at: datetime) -> str:
    words = current()
    day = f"{words.weekday_short(starts_at.date())} {words.date_medium(starts_at.date())}"
    return f"{day}, {words.time_range(starts_at.time(), ends_at.time())}"
