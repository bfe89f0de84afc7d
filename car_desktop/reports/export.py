"""Make a document: read quickly in a session, then write in a job, published whole or not at all."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_type_hints

from car_desktop.domain.values import Language, SchoolYear
from car_desktop.i18n import speaking
from car_desktop.progress import Progress
from car_desktop.publishing import atomic_write
from car_desktop.reports.base import Look
from car_desktop.reports.registry import AnyReport, ReportType, report_type
from car_desktop.services.meeting_heading import coach_name

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document


@dataclass(frozen=True)
class PreparedDocument:
    """Everything a document needs, read and frozen: writing it needs no session."""

    report: AnyReport
    data: object
    look: Look

    @property
    def file_name(self) -> str:
        """The name proposed for the file, in the document's language."""
        with speaking(self.look.language):
            return f"{self.report.file_name(self.data)}.pdf"

    def write(self, out: Path, progress: Progress) -> Path:
        """Publish the PDF under that name; the previous file survives any failure."""
        atomic_write(out, lambda temporary: temporary.write_bytes(self.pdf_bytes(progress)))
        return out

    def pdf_bytes(self, progress: Progress) -> bytes:
        """The PDF, in memory: a preview leaves nothing on the disk."""
        from car_desktop.reports.pdf.writer import write

        out = BytesIO()
        with speaking(self.look.language):
            write(self.report.compose(self.data, self.look), out, progress)
        return out.getvalue()

    def document(self) -> Document:
        """What it says, in the document's language."""
        with speaking(self.look.language):
            return self.report.compose(self.data, self.look)


def prepare(
    session: Session,
    kind: str,
    options: object,
    language: Language | None = None,
    today: date | None = None,
) -> PreparedDocument:
    """Read a document's content; its language is the community's unless one is chosen."""
    report = report_type(kind).report()
    data = report.load(session, options)
    look = Look(language or report.language(data), today or date.today(), coach_name(session))
    return PreparedDocument(report, data, look)


def default_options(kind: ReportType, subject_id: int, today: date) -> Any:
    """The options of a type for one meeting or community, as the form first shows them."""
    options = kind.report().options_type
    types = get_type_hints(options)
    first: dict[str, object] = {kind.subject.value: subject_id} if kind.subject.value else {}
    for option in fields(options):
        if types[option.name] is SchoolYear:
            first[option.name] = SchoolYear.of(today)
        elif option.default is not MISSING:
            first[option.name] = option.default
    return options(**first)
