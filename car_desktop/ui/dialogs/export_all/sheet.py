"""The sheet that asks which documents of which school year, then writes them all in one job."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import SchoolYear
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.reports.batch import (
    Batch,
    Doors,
    End,
    Place,
    Planned,
    Summary,
    planned,
    write_all,
)
from car_desktop.reports.export import PreparedDocument, Wanted, is_issued, issue, prepared
from car_desktop.reports.formats import FORMATS
from car_desktop.reports.registry import REPORTS
from car_desktop.services.communities import community_names
from car_desktop.services.letterheads import USUAL_PAPER
from car_desktop.typography import current
from car_desktop.ui.accesses import note_document
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_all.summary_sheet import SummarySheet
from car_desktop.ui.document_subjects import SUBJECTS, subject_name
from car_desktop.ui.jobs import Job
from car_desktop.ui.latest import Latest
from car_desktop.ui.operations import Operations
from car_desktop.ui.recent_exports import remember_export
from car_desktop.ui.widgets.eliding_list import ElidingList
from car_desktop.ui.widgets.folder_field import FolderField
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.scrolled import scrolled
from car_desktop.ui.widgets.sheet import Sheet

DELAY_MS = 200
YEARS_BACK = 9
WIDTH = 600  # at 100 %
LEAST_HEIGHT, MOST_HEIGHT = 130, 260


class ExportAllSheet(Sheet):
    """Types, community, school year, kind of file, folder; it says first how many documents that makes."""

    def __init__(
        self,
        context: Context,
        shown: Wanted | None,
        community_id: int | None,
        parent: QWidget | None,
        today: date,
    ) -> None:
        super().__init__(
            parent,
            translate("ExportAllSheet", "Export all"),
            translate("ExportAllSheet", "Export"),
            translate(
                "ExportAllSheet",
                "The documents ticked, for every meeting, community or member of the school year.",
            ),
        )
        self.setMinimumWidth(context.theme.px(WIDTH))
        self._context = context
        self._shown = shown
        self._today = today
        self._documents: tuple[Planned, ...] = ()
        self._planning: Latest[tuple[Planned, ...]] = Latest(
            context.jobs, self.tr("Export all"), DELAY_MS, self
        )
        self._make_fields(community_id)
        self._lay_out_parts()
        self._connect()
        self._plan()
        ticked = (box for box in self.kinds.values() if box.isChecked())
        next(ticked, self.folder).setFocus()

    def submit(self) -> None:
        """Write in a job; the summary opens when it ends."""
        place = Place(
            self.folder.path(),
            FORMATS[self.format.currentIndex()],
            self._context.settings.file_name_pattern,
        )
        if self._planning.is_busy or not self._to_write():
            raise UserError(self.tr("Choose documents: there is nothing to write yet."))
        self._context.settings.last_folder = place.folder
        operations = self._context.operations
        work = partial(_write_all, operations, self._documents, place)
        job: Job[Summary] = Job(self.tr("Export all"), work)
        job.succeeded.connect(partial(_conclude, self._context, self.parentWidget()))
        if any(is_issued(one.wanted.kind) for one in self._documents):
            job.ended.connect(operations.changed)
        self._context.jobs.start(job)

    def done(self, result: int) -> None:
        """Count no more once the sheet is closed."""
        self._planning.stop()
        super().done(result)

    def _make_fields(self, community_id: int | None) -> None:
        chosen = {self._shown.kind} if self._shown else set()
        self.kinds = {kind.id: QCheckBox(kind.title()) for kind in REPORTS}
        for kind, box in self.kinds.items():
            box.setChecked(kind in chosen)
        known = self._context.operations.query(community_names)
        self._communities = [None, *(one.id for one in known)]
        self.community = ElidingList([self.tr("All communities"), *(one.name for one in known)])
        if community_id in self._communities:
            self.community.setCurrentIndex(self._communities.index(community_id))
        self.year = QComboBox()
        now = SchoolYear.of(self._today).start
        for start in range(now + 1, now - YEARS_BACK, -1):
            self.year.addItem(current().school_year(start), start)
        self.year.setCurrentIndex(1)
        self.format = QComboBox()
        self.format.addItems([one.title() for one in FORMATS])
        self.folder = FolderField(self._context.settings.last_folder, self.tr("Folder"))
        self.count = PlainLabel("", TextRole.STRONG, wrap=True)

    def _lay_out_parts(self) -> None:
        types = QVBoxLayout()
        types.setSpacing(2)
        for subject in SUBJECTS:
            types.addWidget(PlainLabel(subject_name(subject), TextRole.SMALL))
            for kind in (one for one in REPORTS if one.subject is subject):
                types.addWidget(self.kinds[kind.id])
        self.add(PlainLabel(self.tr("Documents"), TextRole.STRONG))
        self.add(scrolled(types, LEAST_HEIGHT, MOST_HEIGHT), 1)
        form = Form()
        form.add_row((self.tr("Community"), self.community), (self.tr("School year"), self.year))
        form.add(self.tr("Kind of file"), self.format)
        form.add(
            self.tr("Folder"),
            self.folder,
            self.tr(
                "Files of the same name are replaced. They are not encrypted: keep them in a "
                "safe place."
            ),
        )
        self.add(form)
        self.add(self.count)

    def _connect(self) -> None:
        for box in self.kinds.values():
            box.toggled.connect(self._plan)
        self.community.currentIndexChanged.connect(self._plan)
        self.year.currentIndexChanged.connect(self._plan)
        self._planning.answered.connect(self._on_planned)

    def _plan(self) -> None:
        self.count.setText(self.tr("Counting…"))
        self.accept_button.setEnabled(False)
        self._planning.ask(partial(_planned, self._context.operations, self._batch(), self._today))

    def _batch(self) -> Batch:
        kinds = tuple(kind for kind, box in self.kinds.items() if box.isChecked())
        shown = self._shown
        return Batch(
            kinds=kinds,
            community_id=self._communities[self.community.currentIndex()],
            year=SchoolYear(int(self.year.currentData())),
            chosen=() if shown is None else ((shown.kind, shown.options),),
            language=None if shown is None else shown.language,
            paper=USUAL_PAPER if shown is None else shown.paper,
        )

    def _on_planned(self, documents: tuple[Planned, ...]) -> None:
        self._documents = documents
        count = len(self._to_write())
        aside = len(documents) - count
        said = self.tr("%n document(s) to write.", "", count)
        if aside:
            said += " " + self.tr("%n left aside: their meeting is not held.", "", aside)
        self.count.setText(said if documents else self.tr("Tick at least one document."))
        self.accept_button.setEnabled(count > 0)

    def _to_write(self) -> Sequence[Planned]:
        return [one for one in self._documents if not one.why_not]


def _planned(
    operations: Operations, batch: Batch, today: date, _progress: Progress
) -> tuple[Planned, ...]:
    return operations.study(planned, batch, today)


def _write_all(
    operations: Operations, documents: tuple[Planned, ...], place: Place, progress: Progress
) -> Summary:
    doors = Doors(
        read=partial(_read, operations, place.form.id),
        issue=lambda wanted: operations.perform(issue, wanted, date.today()),
        is_issued=is_issued,
    )
    return write_all(documents, doors, place, progress)


def _read(operations: Operations, form: str, wanted: Wanted) -> PreparedDocument:
    note_document(operations, wanted, form)
    return operations.study(prepared, wanted)


def _conclude(context: Context, parent: QWidget | None, summary: Summary) -> None:
    if summary.count(End.WRITTEN):
        remember_export(context.settings, summary.folder, "", datetime.now())
    SummarySheet(parent, summary).open()
