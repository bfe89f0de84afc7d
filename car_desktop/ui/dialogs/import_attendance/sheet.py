"""The sheet that takes attendance from reports of Teams, Zoom or Meet, after showing who is who."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.formats.apart.reading import apart
from car_desktop.formats.attendance_reports.layouts import (
    Meanings,
    columns_meant,
    headings_key,
)
from car_desktop.formats.attendance_reports.report import AttendanceReport
from car_desktop.formats.attendance_reports.tables import Table
from car_desktop.progress import Progress
from car_desktop.services.attendance_import import AttendanceImport, Fate, import_attendance
from car_desktop.services.report_layouts import remember_layout
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.import_attendance.columns_page import ColumnsPage
from car_desktop.ui.dialogs.import_attendance.files_page import FilesPage
from car_desktop.ui.dialogs.import_attendance.participants_page import ParticipantsPage
from car_desktop.ui.dialogs.import_attendance.reading import Read, Unknown, read_reports
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.sheet import Sheet
from car_desktop.ui.widgets.working_sheet import WorkingSheet


class ImportAttendanceSheet(WorkingSheet):
    """The files, their columns where nothing recognises them, then every participant with who it is."""

    def __init__(self, context: Context, parent: QWidget | None, meeting_id: int) -> None:
        super().__init__(
            context, parent, self.tr("Import an attendance report"), self.tr("Continue")
        )
        self.resize(
            context.theme.px(760), context.theme.px(600)
        )  # a smaller screen has the last word
        self._meeting_id = meeting_id
        self._report: AttendanceReport | None = None
        self._explained: dict[str, Meanings] = {}
        self.files = FilesPage(context.settings.last_folder)
        self.columns = ColumnsPage()
        self.people = ParticipantsPage()
        self.pages = QStackedWidget()
        for page in (self.files, self.columns, self.people):
            self.pages.addWidget(page)
        self.explain = secondary_button(self.tr("Name the columns…"), self._explain)
        self.explain.setToolTip(self.tr("When people or hours are read from the wrong columns"))
        self.explain.hide()
        self.buttons.insertWidget(0, self.explain)
        self.add(self.pages, 1)
        self.files.first.setFocus()

    def accept(self) -> None:
        """Read, then import."""
        self.refuse("")
        try:
            if self.pages.currentWidget() is self.columns:
                self._use_columns()
            elif self._report is None:
                self._read()
            else:
                self.import_after_backup(partial(self._import, self._report))
        except UserError as refusal:
            self.refuse(str(refusal))

    def _read(self) -> None:
        work = partial(
            _work, self._context, self._meeting_id, self.files.paths(), dict(self._explained)
        )
        self.run(self.tr("Reading the report"), work, self._on_read)

    def _on_read(self, read: Read | Unknown) -> None:
        if isinstance(read, Unknown):
            self._ask_columns(read.table, read.why)
            return
        self._report = read.report
        self._context.settings.last_folder = self.files.first.path().parent
        self.people.show_plan(read.plan)
        self.pages.setCurrentWidget(self.people)
        self.explain.show()
        self.accept_button.setText(self.tr("Import"))
        self.people.take_focus()

    # Columns.

    def _explain(self) -> None:
        """Ask about the columns of the first file, although something was recognised in it."""
        path = self.files.first.path()

        def work(progress: Progress) -> Table:
            from car_desktop.formats.attendance_reports.reader import table_to_explain

            return apart(table_to_explain, progress)(path)

        why = self.tr("Say what the columns hold: the report is read again.")
        self.run(self.tr("Reading the report"), work, lambda table: self._ask_columns(table, why))

    def _ask_columns(self, table: Table, why: str) -> None:
        self._report = None
        self.columns.show_table(table, why)
        self.pages.setCurrentWidget(self.columns)
        self.explain.hide()
        self.accept_button.setText(self.tr("Continue"))
        self.columns.take_focus()

    def _use_columns(self) -> None:
        table, meanings = self.columns.table, self.columns.meanings()
        assert table is not None
        columns_meant(table, meanings)  # refuses what would name nobody
        self._explained[headings_key(table.headings)] = meanings
        if self.columns.keep.isChecked():
            self._context.operations.execute(
                self.tr("columns of a report"), remember_layout, table.headings, meanings
            )
        self._read()

    # Import.

    def _import(self, report: AttendanceReport) -> None:
        done = self._context.operations.execute(
            self.tr("imported attendance"),
            import_attendance,
            self._meeting_id,
            report,
            self.people.choices(),
        )
        self._tell(done)
        self.done(Sheet.DialogCode.Accepted)
        self.submitted.emit()

    def _tell(self, done: AttendanceImport) -> None:
        marked = len({p.person_id for p in done.with_fate(Fate.CREATED, Fate.UPDATED)})
        parts = [self.tr("%n people marked from the report", "", marked)]
        if waiting := len(done.with_fate(Fate.DOUBTFUL)):
            parts.append(self.tr("%n left undecided", "", waiting))
        if kept := len(done.with_fate(Fate.KEPT)):
            parts.append(self.tr("%n marked by hand left as they are", "", kept))
        text = " · ".join(parts)
        self._context.messages.say(f"{text}.", undo_action(self._context) if marked else None)


def _work(
    context: Context,
    meeting_id: int,
    paths: tuple[Path, ...],
    explained: dict[str, Meanings],
    progress: Progress,
) -> Read | Unknown:
    return read_reports(context.operations, meeting_id, paths, explained, progress)
