"""The paper: Letter, its margins, what is said above and below the text of each page."""

from __future__ import annotations

from copy import deepcopy

from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.section import Section, _Footer, _Header
from docx.shared import Inches, Mm

from car_desktop.i18n import translate
from car_desktop.reports.document.content import Document
from car_desktop.reports.docx.elements import Element, field, make, styled_paragraph, words
from car_desktop.reports.docx.text import TextWriter

_SHORT, _LONG = 8.5, 11  # inches
_SIDE = Mm(20)
_EDGE = Mm(19)
_TWIPS = 635  # English metric units in a twentieth of a point


def text_width(is_landscape: bool) -> int:
    """The width of the text, in twentieths of a point."""
    paper = Inches(_LONG if is_landscape else _SHORT)
    return (paper - 2 * _SIDE) // _TWIPS


def set_page(word: WordDocument, document: Document, text: TextWriter) -> None:
    """Give the first section its paper, header and footer; its first page has no header."""
    section = word.sections[0]
    _turn(section, document.is_landscape)
    section.left_margin = section.right_margin = _SIDE
    section.top_margin = section.bottom_margin = _EDGE
    section.header_distance = section.footer_distance = Mm(10)
    section.different_first_page_header_footer = True
    _fill(section.header, [text.paragraph(document.header, "Header")])
    _fill(section.first_page_header, [styled_paragraph("Header")])
    for footer in (section.footer, section.first_page_footer):
        _fill(footer, _foot(document, text))


def turned(word: WordDocument, is_landscape: bool) -> Element:
    """End the section here and turn what follows; headers and footers go on."""
    section = word.sections[-1]
    ended = styled_paragraph("Gap")
    ended[0].append(deepcopy(section._sectPr))
    section.different_first_page_header_footer = False
    _turn(section, is_landscape)
    return ended


def _turn(section: Section, is_landscape: bool) -> None:
    section.orientation = WD_ORIENT.LANDSCAPE if is_landscape else WD_ORIENT.PORTRAIT
    section.page_width = Inches(_LONG if is_landscape else _SHORT)
    section.page_height = Inches(_SHORT if is_landscape else _LONG)


def _foot(document: Document, text: TextWriter) -> list[Element]:
    line = text.paragraph(document.footer, "Footer")
    place = str(text_width(document.is_landscape))
    tabs = make("w:tabs", (make("w:tab", val="right", pos=place),))
    line[0].append(tabs)
    line.append(make("w:r", (make("w:tab"),)))
    line.extend(_page_number())
    notice = [text.paragraph(document.notice, "Notice")] if document.notice.strip() else []
    return [*notice, line]


def _page_number() -> list[Element]:
    """« Page 1 de 3 », with fields for the figures."""
    said = translate("Document", "Page {page} of {pages}")
    before, _, rest = said.partition("{page}")
    between, _, after = rest.partition("{pages}")
    return [
        make("w:r", words(before)),
        field("PAGE", "1"),
        make("w:r", words(between)),
        field("NUMPAGES", "1"),
        make("w:r", words(after)),
    ]


def _fill(running: _Header | _Footer, paragraphs: list[Element]) -> None:
    running.is_linked_to_previous = False
    container = running.paragraphs[0]._p.getparent()
    for old in running.paragraphs:
        container.remove(old._p)
    container.extend(paragraphs)
