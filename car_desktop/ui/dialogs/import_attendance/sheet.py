"""The sheet that takes attendance from a report of Teams, Zoom or Meet, after showing who is who."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.formats.attendance_reports.report import AttendanceReport
from car_desktop.progress import Progress
from car_desktop.services.attendance_import import (
    AttendanceImport,
    Fate,
    import_attendance,
    plan_attendance_import,
    report_day,
)
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.import_attendance.participants_page import ParticipantsPage
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.file_field import FileField
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.sheet import Sheet
from car_desktop.ui.widgets.working_sheet import WorkingSheet

Read = tuple[AttendanceReport, AttendanceImport]


class ImportAttendanceSheet(WorkingSheet):
    """First the file, then every participant with who it is, and the doubts to settle."""

    def __init__(self, context: Context, parent: QWidget | None, meeting_id: int) -> None:
        super().__init__(
            context, parent, self.tr("Import an attendance report"), self.tr("Continue")
        )
        self.setMinimumSize(context.theme.px(760), context.theme.px(600))
        self._meeting_id = meeting_id
        self._report: AttendanceReport | None = None
        self.people = ParticipantsPage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self._file_page())
        self.pages.addWidget(self.people)
        self.add(self.pages, 1)
        self.file.setFocus()

    def accept(self) -> None:
        """Read, then import."""
        self.refuse("")
        try:
            if self._report is None:
                self._read()
            else:
                self._import(self._report)
        except UserError as refusal:
            self.refuse(str(refusal))

    def _file_page(self) -> QWidget:
        self.file = FileField(
            self._context.settings.last_folder,
            self.tr("Attendance report"),
            self.tr("Reports (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)"),
        )
        form = Form()
        form.add(
            self.tr("Attendance report"),
            self.file,
            self.tr(
                "The file that Teams, Zoom or Google Meet gives after a meeting, as it was "
                "downloaded. Marks entered by hand stay as they are."
            ),
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        column.addStretch(1)
        return page

    def _read(self) -> None:
        path, meeting_id, operations = self.file.path(), self._meeting_id, self._context.operations

        def work(_progress: Progress) -> Read:
            from car_desktop.formats.attendance_reports.reader import read_report

            report = read_report(path, operations.query(report_day, meeting_id))
            return report, operations.query(plan_attendance_import, meeting_id, report)

        self.run(self.tr("Reading the report"), work, self._on_read)

    def _on_read(self, read: Read) -> None:
        self._report, plan = read
        self._context.settings.last_folder = self.file.path().parent
        self.people.show_plan(plan)
        self.pages.setCurrentWidget(self.people)
        self.accept_button.setText(self.tr("Import"))
        self.people.take_focus()

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
