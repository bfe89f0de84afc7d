"""What the binder of a year says: a page that lists its documents, then each of them."""

from __future__ import annotations

from dataclasses import replace

from car_desktop import typography
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import Contents, Document, Heading, Role
from car_desktop.reports.document.embedding import embedded
from car_desktop.reports.document.parts import masthead, remark
from car_desktop.reports.document.words import shortened
from car_desktop.reports.year_binder import Binder, Chapter


def compose(data: Binder, look: Look) -> Document:
    """Bind the documents; the letterhead stands once, at the beginning."""
    title = translate("Binder", "Year binder")
    community = shortened(data.year.mandate.community)
    day = typography.current().date_long(look.produced_on)
    inside = replace(look, letterhead=None)
    chapters = [_named(one.report.compose(one.data, inside), one) for one in data.chapters]
    return Document(
        title=f"{title} {data.year.school_year} – {community}",
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=f"{community}, {data.year.school_year}",
        footer=translate("Binder", "Year binder produced on {date}, for the members").format(
            date=day
        ),
        header=f"{title} {data.year.school_year} – {community}",
        letterhead=look.letterhead,
        blocks=(
            *masthead(title, community, str(data.year.school_year)),
            *remark(
                translate("Binder", "Documents"), typography.current().number(len(data.chapters))
            ),
            Contents(translate("Binder", "In this binder")),
            *(
                block
                for number, chapter in enumerate(chapters, start=1)
                for block in embedded(chapter, f"document-{number}")
            ),
        ),
    )


def _named(document: Document, chapter: Chapter) -> Document:
    """Each chapter is called as its file would be: the titles alone are all alike."""
    name = str(chapter.report.file_name(chapter.data))
    blocks = [
        replace(one, text=name) if isinstance(one, Heading) and one.level == 1 else one
        for one in document.blocks
        if getattr(one, "role", None) is not Role.EYEBROW
    ]
    return replace(document, blocks=tuple(blocks))
