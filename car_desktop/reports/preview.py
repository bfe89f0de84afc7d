"""A document as it would be, in memory: its pages, and what is to know before it is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from car_desktop.domain.values import Language
from car_desktop.formats.pdf_pages import PageSize, page_sizes, page_texts
from car_desktop.progress import Progress
from car_desktop.reports.export import PreparedDocument, Wanted, formats_of
from car_desktop.reports.formats import Format

Read = Callable[[Wanted], PreparedDocument]
"""What reads the content of a document, in a session of its own."""


@dataclass(frozen=True)
class Preview:
    """What was asked for, its PDF, and what the sheet that saves it says."""

    wanted: Wanted
    language: Language
    document: PreparedDocument = field(repr=False)
    left_out: tuple[str, ...]
    formats: tuple[Format, ...]
    pdf: bytes = field(repr=False)
    sizes: tuple[PageSize, ...]
    texts: tuple[str, ...] = field(repr=False)


def preview(read: Read, wanted: Wanted, progress: Progress) -> Preview:
    """Make a document without writing it; raise UserError where there is nothing to say."""
    document = read(wanted)
    progress(0, 1)
    pdf = document.pdf_bytes(progress)
    return Preview(
        wanted=wanted,
        language=document.look.language,
        document=document,
        left_out=document.left_out,
        formats=formats_of(document.document()),
        pdf=pdf,
        sizes=page_sizes(pdf),
        texts=page_texts(pdf, progress),
    )
