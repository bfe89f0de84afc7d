"""The two ways of painting many days at once: from last year, and from a list or a calendar file."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import SchoolYear
from car_desktop.formats.apart.reading import apart
from car_desktop.formats.day_list import ListedDay, read_days
from car_desktop.progress import Progress
from car_desktop.services.day_plans import PlannedDay, paint_plan, plan_import
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.school_calendar.plan_list import PlanList
from car_desktop.ui.widgets.file_field import FileField
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.sheet import Sheet
from car_desktop.ui.widgets.working_sheet import WorkingSheet

WIDTH, HEIGHT = 760, 440
_CALENDARS = {".ics", ".ical", ".ifb"}


class CopyYearSheet(Sheet):
    """Last year's days on this year's weeks; accepting paints them in one step."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        organisation_id: int | None,
        year: SchoolYear,
        plan: tuple[PlannedDay, ...],
    ) -> None:
        before = current().school_year(year.start - 1)
        super().__init__(
            parent,
            self.tr("Copy from {year}").format(year=before),
            "",
            self.tr(
                "Each day falls on the same weekday of the same week, counted from New Year’s. "
                "Days already painted and statutory days stay as they are."
            ),
        )
        self._context, self._organisation_id = context, organisation_id
        self.setMinimumWidth(context.theme.px(WIDTH))
        self.days = PlanList(context)
        self.days.changed.connect(self._offer)
        self.add(self.days, 1)
        self.days.show_plan(plan)
        self.days.table.setFocus()

    def submit(self) -> None:
        """Paint the days shown."""
        self._context.operations.execute(
            self.tr("copied days off"), paint_plan, self._organisation_id, self.days.plan
        )

    def _offer(self) -> None:
        self.accept_button.setText(self.tr("Paint %n day(s)", "", self.days.count))
        self.accept_button.setEnabled(self.days.count > 0)


class ImportDaysSheet(WorkingSheet):
    """First the file, then each day with what it would become; accepting paints them in one step."""

    def __init__(
        self, context: Context, parent: QWidget | None, organisation_id: int | None, today: date
    ) -> None:
        super().__init__(context, parent, self.tr("Import days off"), self.tr("Continue"))
        self._organisation_id, self._today = organisation_id, today
        self._first_day: date | None = None
        self.setMinimumSize(context.theme.px(WIDTH), context.theme.px(HEIGHT))
        self.days = PlanList(context)
        self.days.changed.connect(self._offer)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._file_page())
        self.pages.addWidget(self.days)
        self.add(self.pages, 1)
        self.file.setFocus()

    @property
    def first_day(self) -> date | None:
        """The first day of the file, once it is read."""
        return self._first_day

    def accept(self) -> None:
        """Read, then paint."""
        if self._first_day is not None:
            super().accept()
            return
        self.refuse("")
        try:
            self._read()
        except UserError as refusal:
            self.refuse(str(refusal))

    def submit(self) -> None:
        """Paint the days shown."""
        self._context.operations.execute(
            self.tr("imported days off"), paint_plan, self._organisation_id, self.days.plan
        )

    def _file_page(self) -> QWidget:
        self.file = FileField(
            self._context.settings.last_folder,
            self.tr("List or calendar of days off"),
            self.tr("Days off (*.ics *.csv *.txt *.xlsx *.xls *.ods);;All files (*)"),
        )
        form = Form()
        form.add(
            self.tr("File"),
            self.file,
            self.tr(
                "A calendar (.ics) with all-day events, or a list with a date, a type and a name "
                "on each line: 2026-11-20;pedagogical;Planning."
            ),
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        column.addStretch(1)
        return page

    def _read(self) -> None:
        path = self.file.path()
        work = partial(_planned, self._context, path, self._organisation_id, self._today)
        self.run(self.tr("Reading the days off"), work, self._on_read)

    def _on_read(self, plan: tuple[PlannedDay, ...]) -> None:
        self._context.settings.last_folder = self.file.path().parent
        self._first_day = plan[0].day
        self.pages.setCurrentWidget(self.days)
        self.days.show_plan(plan)
        self.days.table.setFocus()

    def _offer(self) -> None:
        self.accept_button.setText(self.tr("Paint %n day(s)", "", self.days.count))

    def _on_ended(self) -> None:
        super()._on_ended()
        if self._first_day is not None:
            self.accept_button.setEnabled(self.days.count > 0)


def _planned(
    context: Context, path: Path, organisation_id: int | None, today: date, progress: Progress
) -> tuple[PlannedDay, ...]:
    listed = _listed(path, today, progress)
    return context.operations.query(plan_import, organisation_id, listed)


def _listed(path: Path, today: date, progress: Progress) -> tuple[ListedDay, ...]:
    if path.suffix.lower() not in _CALENDARS:
        return apart(read_days, progress)(path)
    from car_desktop.formats.calendar_reader import default_period
    from car_desktop.formats.day_calendar import read_day_calendar

    return apart(read_day_calendar, progress)(path, default_period(today))
