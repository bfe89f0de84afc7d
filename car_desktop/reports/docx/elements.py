"""The few elements of WordprocessingML (ISO/IEC 29500-1) that our documents are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias, cast

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement

Element: TypeAlias = BaseOxmlElement

PARAGRAPH = qn("w:p")


def make(tag: str, inner: Iterable[Element] = (), /, **attributes: str) -> Element:
    """An element such as « w:p »; attributes take its namespace."""
    made = cast("Element", OxmlElement(tag))
    prefix = tag.partition(":")[0]
    for name, value in attributes.items():
        made.set(qn(f"{prefix}:{name}"), value)
    made.extend(inner)
    return made


def words(text: str) -> list[Element]:
    """Text with its line ends; every space is kept."""
    found: list[Element] = []
    for number, part in enumerate(text.split("\n")):
        if number:
            found.append(make("w:br"))
        if part:
            written = make("w:t")
            written.text = part
            written.set(qn("xml:space"), "preserve")
            found.append(written)
    return found


def styled_paragraph(style: str, inner: Iterable[Element] = ()) -> Element:
    """A paragraph in a style, known by its identifier."""
    properties = make("w:pPr", (make("w:pStyle", val=style),))
    return make("w:p", (properties, *inner))


def field(instruction: str, shown: str) -> Element:
    """A field that Word fills, such as a page number; `shown` stands there until then."""
    return make("w:fldSimple", (make("w:r", words(shown)),), instr=f" {instruction} ")


def keep_with_next(paragraph: Element) -> None:
    """Keep a paragraph on the page of the one that follows."""
    _style(paragraph).addnext(make("w:keepNext"))


def centre(paragraph: Element) -> None:
    """Set a paragraph in the middle of its line."""
    paragraph[0].append(make("w:jc", val="center"))


def begin_page(paragraph: Element) -> None:
    """Begin a page with a paragraph; the format wants to hear of this after what keeps it."""
    kept = paragraph.find(f"{qn('w:pPr')}/{qn('w:keepNext')}")
    (_style(paragraph) if kept is None else kept).addnext(make("w:pageBreakBefore"))


def _style(paragraph: Element) -> Element:
    """The style, which each paragraph of ours names first."""
    return cast("Element", paragraph[0][0])
