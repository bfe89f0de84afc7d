"""The sheet that imports a list of people, step by step; nothing is written before « Import »."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from car_desktop.domain.backups import BackupReason
from car_desktop.domain.errors import UserError
from car_desktop.formats.apart.reading import apart
from car_desktop.formats.people_file import PeopleSource, read_people_source
from car_desktop.formats.people_list import PeopleList
from car_desktop.progress import Progress
from car_desktop.services.people_import import PeopleImport, import_list
from car_desktop.services.people_plan import PeoplePlan, plan_people_import
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.import_people.columns_page import ColumnsPage
from car_desktop.ui.dialogs.import_people.file_page import FilePage
from car_desktop.ui.dialogs.import_people.people_page import PeoplePage
from car_desktop.ui.dialogs.import_people.report_page import ReportPage
from car_desktop.ui.dialogs.import_people.steps_line import StepsLine
from car_desktop.ui.dialogs.import_people.words import summary
from car_desktop.ui.jobs import Job
from car_desktop.ui.operations import Performed
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.sheet import Sheet

R = TypeVar("R")

WIDTH, HEIGHT = 880, 690
SCREEN_SHARE = 0.94


class Step(IntEnum):
    """The pages, in order."""

    FILE = 0
    COLUMNS = 1
    PEOPLE = 2
    REPORT = 3


@dataclass(frozen=True)
class Planned:
    """People read from the list, and what the import would do with them."""

    listed: PeopleList
    plan: PeoplePlan


class ImportPeopleSheet(Sheet):
    """File, columns, people, report: Enter goes on, « Back » returns, Escape leaves all as it was."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        community_id: int | None = None,
        *,
        today: date | None = None,
    ) -> None:
        super().__init__(parent, self.tr("Import a list of people"), self.tr("Continue"))
        self._context = context
        self._today = today or date.today()
        self._source = PeopleSource()
        self._planned: Planned | None = None
        self._said: Callable[[], None] | None = None
        self._job: Job[Any] | None = None
        self._left: QWidget | None = None  # where the keyboard was before a job
        self.file_page = FilePage(context, community_id, self._today)
        self.columns_page = ColumnsPage()
        self.people_page = PeoplePage()
        self.report_page = ReportPage()
        self._lay_out_pages()
        self.resize(self.sizeHint())  # left to itself, Qt would stop at two thirds of the screen
        self._show(Step.FILE)

    @property
    def step(self) -> Step:
        """The page shown."""
        return Step(self._pages.currentIndex())

    def sizeHint(self) -> QSize:
        """As large as two tables need, and never larger than the screen."""
        px = self._context.theme.px
        return QSize(px(WIDTH), px(HEIGHT)).boundedTo(self.screen().availableSize() * SCREEN_SHARE)

    def accept(self) -> None:
        """Go on to the next step, unless this one refuses; close after the last."""
        self.refuse("")
        go_on: dict[Step, Callable[[], None]] = {
            Step.FILE: self._read_file,
            Step.COLUMNS: self._plan,
            Step.PEOPLE: self._import,
            Step.REPORT: partial(self.done, int(Sheet.DialogCode.Accepted)),
        }
        try:
            go_on[self.step]()
        except UserError as refusal:
            self.refuse(str(refusal))

    def reject(self) -> None:
        """Close; while something is being done, stop that and stay."""
        if self._job is None:
            super().reject()
        else:
            self._job.cancel()

    def done(self, result: int) -> None:
        """Close, and say in the message bar what was done, with its undo."""
        super().done(result)
        if self._said is not None:
            self._said()
            self._said = None

    def back(self) -> None:
        """Return to the step before; what was chosen there is still chosen."""
        self.refuse("")
        skips_columns = self.step is Step.PEOPLE and self._source.cards is not None
        self._show(Step.FILE if skips_columns else Step(self.step - 1))

    def _lay_out_pages(self) -> None:
        self._steps = StepsLine(
            (self.tr("File"), self.tr("Columns"), self.tr("People"), self.tr("Report"))
        )
        self._pages = QStackedWidget()
        for page in (self.file_page, self.columns_page, self.people_page, self.report_page):
            self._pages.addWidget(page)
        self.add(self._steps)
        self.add(self._pages, 1)
        self.back_button = secondary_button(self.tr("Back"), self.back)
        self.buttons.insertWidget(0, self.back_button)
        for button in (self.back_button, self.cancel_button):
            button.setAutoDefault(False)

    def _show(self, step: Step) -> None:
        self._pages.setCurrentIndex(step)
        self.subtitle.setText(self._explanation(step))
        self.subtitle.show()
        self._steps.show_step(step)
        self.back_button.setVisible(step in (Step.COLUMNS, Step.PEOPLE))
        self.cancel_button.setVisible(step is not Step.REPORT)
        self.accept_button.setText(
            {
                Step.FILE: self.tr("Continue"),
                Step.COLUMNS: self.tr("Continue"),
                Step.PEOPLE: self.tr("Import"),
                Step.REPORT: self.tr("Close"),
            }[step]
        )
        first = {
            Step.FILE: self.file_page.file.path_edit,
            Step.COLUMNS: self.columns_page.first_field(),
            Step.PEOPLE: self.people_page.first_doubt() or self.accept_button,
            Step.REPORT: self.accept_button,
        }[step]
        first.setFocus()

    def _explanation(self, step: Step) -> str:
        return {
            Step.FILE: self.tr("Nothing is written before the third step."),
            Step.COLUMNS: self.tr("Say what each column holds; what is not needed is left out."),
            Step.PEOPLE: self.tr("Nothing is written yet: look at what will be done, then import."),
            Step.REPORT: self.tr("One undo takes the whole import back."),
        }[step]

    def _read_file(self) -> None:
        path = self.file_page.file.path()
        self.file_page.target()
        self._run(self.tr("Reading the list"), partial(_read, path), self._on_read)

    def _on_read(self, source: PeopleSource) -> None:
        self._context.settings.last_folder = self.file_page.file.path().resolve().parent
        self._source = source
        if source.cards is not None:
            self._plan()
            return
        self.columns_page.show_sheets(source.sheets)
        self._show(Step.COLUMNS)

    def _plan(self) -> None:
        cards = self._source.cards
        read = self.columns_page.reading() if cards is None else lambda: cards

        def work(_progress: Progress) -> Planned:
            listed = read()
            return Planned(listed, self._context.operations.query(plan_people_import, listed))

        self._run(self.tr("Comparing with the directory"), work, self._on_planned)

    def _on_planned(self, planned: Planned) -> None:
        self._planned = planned
        self.people_page.show_plan(planned.plan)
        self._show(Step.PEOPLE)

    def _import(self) -> None:
        if self._planned is None:
            return
        choices, target = self.people_page.choices(), self.file_page.target()
        listed = self._planned.listed

        def work(progress: Progress) -> Performed[PeopleImport]:
            self._context.operations.back_up_before(BackupReason.IMPORT, progress)
            return self._context.operations.perform(
                import_list, listed, choices, target, self._today, progress
            )

        self._run(self.tr("Importing the list"), work, self._on_imported)

    def _on_imported(self, performed: Performed[PeopleImport]) -> None:
        done = self._context.operations.accept(self.tr("imported list"), performed)
        undo = undo_action(self._context) if len(performed.log) else None
        self._said = partial(self._context.messages.say, summary(done), undo)
        planned = self._planned.plan.people if self._planned else ()
        self.report_page.show_report(done, planned)
        self._show(Step.REPORT)

    def _run(self, title: str, work: Callable[[Progress], R], on_done: Callable[[R], None]) -> None:
        """Work on another thread; a refusal comes back as a value, to be said inside the sheet."""

        def attempt(progress: Progress) -> R | UserError:
            try:
                return work(progress)
            except UserError as refusal:
                return refusal

        job = self._job = Job(title, attempt)
        job.succeeded.connect(partial(self._conclude, on_done))
        job.ended.connect(partial(self._on_job_ended, job))
        self._set_busy(is_busy=True)
        self._context.jobs.start(job)

    def _conclude(self, on_done: Callable[[R], None], result: R | UserError) -> None:
        self._job = None
        self._set_busy(is_busy=False)
        if isinstance(result, UserError):
            self.refuse(str(result))
        else:
            on_done(result)

    def _on_job_ended(self, job: Job[Any]) -> None:
        if self._job is job:  # stopped or failed: what succeeds goes on, perhaps with another job
            self._job = None
            self._set_busy(is_busy=False)

    def _set_busy(self, *, is_busy: bool) -> None:
        """Wait for the work; the keyboard, which disabled fields let go, returns where it was."""
        if is_busy:
            self._left = self.focusWidget()
        for part in (self._pages, self.accept_button, self.back_button):
            part.setEnabled(not is_busy)
        if not is_busy and self._left is not None:
            self._left.setFocus()
            self._left = None


def _read(path: Path, progress: Progress) -> PeopleSource:
    return apart(read_people_source, progress)(path)
