"""The page: one file that opens anywhere, with a title, a language and landmarks (WCAG 2.2)."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import BinaryIO

from car_desktop.i18n import speaking, translate
from car_desktop.progress import Progress
from car_desktop.reports.document.content import Document, Letterhead
from car_desktop.reports.document.lettering import line
from car_desktop.reports.document.outline import outlined
from car_desktop.reports.html.blocks import BlockWriter, image
from car_desktop.reports.html.markup import element, empty_element, lines, text_only
from car_desktop.reports.html.style import style_sheet

_MAIN = "content"
# Nothing is fetched and nothing runs, even if somebody edits the file badly.
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"


def write(document: Document, out: BinaryIO, progress: Progress) -> None:
    """Write the document as HTML5 in UTF-8; raise UnreadableDocument where words are missing."""
    with speaking(document.language[:2]):
        out.writelines(f"{part}\n".encode() for part in _page(document, progress))


def _page(document: Document, progress: Progress) -> Iterator[str]:
    outline = outlined(document)
    writer = BlockWriter(outline, document.language)
    yield "<!DOCTYPE html>"
    yield f'<html lang="{escape(document.language)}">'
    yield _head(document)
    yield f'<body class="{"landscape" if document.is_landscape else "upright"}">'
    yield element(
        "a", escape(translate("Html", "Skip to the content")), class_="skip", href=f"#{_MAIN}"
    )
    yield _banner(document)
    yield f'<main id="{_MAIN}" tabindex="-1">'
    for done, block in enumerate(outline.blocks):
        progress(done, len(outline.blocks))
        yield writer.one(block)
    yield "</main>"
    yield _foot(document)
    yield "</body>\n</html>"


def _head(document: Document) -> str:
    language = document.language
    return element(
        "head",
        lines(
            (
                '<meta charset="utf-8">',
                empty_element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
                '<meta name="viewport" content="width=device-width, initial-scale=1">',
                element("title", escape(line(document.title, language))),
                _meta("author", line(document.author, language)),
                _meta("description", line(document.subject, language)),
                _meta("dcterms.created", document.produced_on.isoformat()),
                element("style", style_sheet(document.is_landscape)),
            )
        ),
    )


def _meta(name: str, content: str) -> str:
    return empty_element("meta", name=name, content=content) if content else ""


def _banner(document: Document) -> str:
    """Whose paper it is, and what is said on every page of it."""
    notice = text_only(document.notice, document.language)
    parts = (
        _letterhead(document.letterhead, document.language) if document.letterhead else "",
        element("p", notice, class_="notice") if notice else "",
    )
    return element("header", lines(parts)) if any(parts) else ""


def _letterhead(letterhead: Letterhead, language: str) -> str:
    logo = ""
    if letterhead.logo is not None:
        words = line(letterhead.logo_text, language) or line(letterhead.name, language)
        logo = image(letterhead.logo, words)
    name = element("p", element("strong", text_only(letterhead.name, language)))
    address = (element("p", text_only(one, language)) for one in letterhead.lines)
    return element(
        "div", lines((logo, element("div", lines((name, *address))))), class_="letterhead"
    )


def _foot(document: Document) -> str:
    footer = text_only(document.footer, document.language)
    return element("footer", element("p", footer)) if footer else ""
