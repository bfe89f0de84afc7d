"""The kinds of file that a document can be written to: one line each, loaded when one is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TypeAlias

from car_desktop.domain.errors import UserError
from car_desktop.i18n import speaking, translate
from car_desktop.progress import Progress
from car_desktop.publishing import atomic_write
from car_desktop.reports.document.content import Document
from car_desktop.typography import current

Write: TypeAlias = Callable[[Document, BinaryIO, Progress], None]
Publish: TypeAlias = Callable[[Document, Path, Progress], tuple[Path, ...]]


@dataclass(frozen=True)
class Format:
    """A kind of file as lists show it; `publisher` loads what writes it."""

    id: str
    title: Callable[[], str]
    publisher: Callable[[], Publish]
    holds_tables_only: bool = False
    ending: str = ""  # of the file's name, where it is not the identifier

    @property
    def suffix(self) -> str:
        """With its dot, as file names have it."""
        return f".{self.ending or self.id}"

    def offers(self, document: Document) -> bool:
        """Whether the document has something to say in this kind of file."""
        from car_desktop.reports.tables.grids import has_grids

        return not self.holds_tables_only or has_grids(document)

    def write(self, document: Document, out: Path, progress: Progress) -> tuple[Path, ...]:
        """Publish the document whole or not at all, and tell which files were written.

        Raises UserError where this kind of file has nothing to say or cannot be written there.
        """
        if not self.offers(document):
            raise UserError(
                translate("Formats", "This document has no table: choose PDF, Word or a web page.")
            )
        return self.publisher()(document, out, progress)


def format_of(name: str) -> Format:
    """Find a format by its identifier or suffix, or say which ones exist."""
    wanted = name.lower().removeprefix(".")
    for known in FORMATS:
        if known.id == wanted:
            return known
    raise UserError(
        translate("Formats", "Documents cannot be written as “{name}”: choose {formats}.").format(
            name=name, formats=current().join([known.id for known in FORMATS])
        )
    )


def _one_file(write: Write) -> Publish:
    """What publishes the one file that a writer makes."""

    def publish(document: Document, out: Path, progress: Progress) -> tuple[Path, ...]:
        def produce(temporary: Path) -> None:
            with temporary.open("wb") as file:
                write(document, file, progress)

        atomic_write(out, produce)
        return (out,)

    return publish


def _pdf() -> Publish:
    from car_desktop.reports.pdf.writer import write

    return _one_file(_in_its_language(write))


def _pdf_with_figures() -> Publish:
    from car_desktop.reports.pdf.with_data import write

    return _one_file(_in_its_language(write))


def _in_its_language(write: Write) -> Write:
    """A writer that has words of its own, such as « Page 1 de 3 », says them as the document does."""

    def write_speaking(document: Document, out: BinaryIO, progress: Progress) -> None:
        with speaking(document.language[:2]):
            write(document, out, progress)

    return write_speaking


def _docx() -> Publish:
    from car_desktop.reports.docx.writer import write

    return _one_file(write)


def _html() -> Publish:
    from car_desktop.reports.html.writer import write

    return _one_file(write)


def _xlsx() -> Publish:
    from car_desktop.reports.tables.xlsx_writer import write

    return _one_file(write)


def _csv() -> Publish:
    from car_desktop.reports.tables.csv_writer import publish

    return publish


def _json() -> Publish:
    from car_desktop.reports.tables.json_writer import write

    return _one_file(write)


FORMATS: tuple[Format, ...] = (
    Format("pdf", lambda: translate("Formats", "PDF"), _pdf),
    Format("docx", lambda: translate("Formats", "Word document"), _docx),
    Format("html", lambda: translate("Formats", "Web page"), _html),
    Format(
        "xlsx",
        lambda: translate("Formats", "Excel workbook (tables)"),
        _xlsx,
        holds_tables_only=True,
    ),
    Format("csv", lambda: translate("Formats", "CSV (tables)"), _csv, holds_tables_only=True),
    Format(
        "pdf-data",
        lambda: translate("Formats", "PDF with its figures attached"),
        _pdf_with_figures,
        holds_tables_only=True,
        ending="pdf",
    ),
    Format("json", lambda: translate("Formats", "JSON (tables)"), _json, holds_tables_only=True),
)
