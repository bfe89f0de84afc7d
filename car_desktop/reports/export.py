"""Make a document: read quickly in a session, then write in a job, published whole or not at all."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields, replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_type_hints

from car_desktop.domain.values import Language, SchoolYear
from car_desktop.i18n import speaking
from car_desktop.progress import Progress
from car_desktop.publishing import atomic_write
from car_desktop.reports.base import IssuedReport, Look
from car_desktop.reports.document.content import Letterhead
from car_desktop.reports.formats import FORMATS, Format
from car_desktop.reports.loaders import AnyReport
from car_desktop.reports.registry import ReportType, report_type
from car_desktop.services.letterheads import USUAL_PAPER, Paper, PaperChoice, chosen_paper
from car_desktop.services.meeting_heading import coach_name
from car_desktop.services.meetings import meeting_row

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
        """The usual name of the PDF, in the document's language."""
        return f"{self.named('')}.pdf"

    def named(self, pattern: str) -> str:
        """The name proposed for the file, without suffix, by a pattern, in the document's language."""
        with speaking(self.look.language):
            return self.report.file_name(self.data).by(pattern)

    @property
    def left_out(self) -> tuple[str, ...]:
        """What is known and the document does not say, in the language of who makes it."""
        return self.report.left_out(self.data)

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


@dataclass(frozen=True)
class Wanted:
    """A document that is asked for; its language and its paper are the community's unless chosen."""

    kind: str
    options: Any  # of the options class of its type
    language: Language | None = None
    paper: PaperChoice = USUAL_PAPER


def prepared(session: Session, wanted: Wanted) -> PreparedDocument:
    """Read the content of a document that is asked for."""
    return prepare(session, wanted.kind, wanted.options, wanted.language, paper=wanted.paper)


def issue(session: Session, wanted: Wanted, today: date) -> None:
    """Record a document that is given out, where its type is recorded; in a writing session."""
    report = report_type(wanted.kind).report()
    if isinstance(report, IssuedReport):
        report.issue(session, wanted.options, today)


def is_issued(kind: str) -> bool:
    """Whether documents of a type are recorded when they are made."""
    return isinstance(report_type(kind).report(), IssuedReport)


def formats_of(document: Document) -> tuple[Format, ...]:
    """The kinds of file in which a document has something to say."""
    return tuple(form for form in FORMATS if form.offers(document))


def prepare(
    session: Session,
    kind: str,
    options: object,
    language: Language | None = None,
    today: date | None = None,
    *,
    paper: PaperChoice = USUAL_PAPER,
) -> PreparedDocument:
    """Read a document's content; its language and its paper are the community's unless others are chosen."""
    report = report_type(kind).report()
    data = report.load(session, options)
    look = Look(language or report.language(data), today or date.today(), coach_name(session))
    chosen = chosen_paper(session, paper, _community(session, options))
    return PreparedDocument(report, data, look if chosen is None else _on_paper(look, chosen))


def _community(session: Session, options: object) -> int | None:
    """The community that a document is about; none for those about a person or the whole notebook."""
    meeting_id = getattr(options, "meeting_id", None)
    if meeting_id is not None:
        return meeting_row(session, meeting_id).community_id
    community_id: int | None = getattr(options, "community_id", None)
    return community_id


def _on_paper(look: Look, paper: Paper) -> Look:
    return replace(
        look,
        letterhead=Letterhead(paper.name, paper.lines, paper.logo, paper.logo_text),
        signature=paper.signature,
        signatory=paper.signatory,
        signatory_title=paper.signatory_title,
    )


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
