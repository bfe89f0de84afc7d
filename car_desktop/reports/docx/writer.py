"""A document as a Word file: each block in its style."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time
from functools import singledispatchmethod
from typing import BinaryIO

import docx
from docx.document import Document as WordDocument

from car_desktop.i18n import speaking, translate
from car_desktop.progress import Progress
from car_desktop.reports.document.content import (
    Blank,
    Block,
    Callout,
    Checkboxes,
    Contents,
    Document,
    Facts,
    Figure,
    Heading,
    Item,
    Items,
    Letterhead,
    PageBreak,
    Paragraph,
    Picture,
    Role,
    Rule,
    Run,
    Sheet,
    Signature,
    Table,
    Together,
)
from car_desktop.reports.document.figures import figures_of
from car_desktop.reports.document.lettering import line
from car_desktop.reports.document.outline import Outline, outlined
from car_desktop.reports.docx.elements import (
    PARAGRAPH,
    Element,
    begin_page,
    centre,
    keep_with_next,
    make,
    styled_paragraph,
)
from car_desktop.reports.docx.package import (
    BULLETS,
    DEEPEST_LIST,
    leave_out_unused,
    write_package,
)
from car_desktop.reports.docx.page import set_page, text_width, turned
from car_desktop.reports.docx.pictures import chart_png, picture
from car_desktop.reports.docx.tables import TableWriter
from car_desktop.reports.docx.text import TextWriter

_STYLES = {
    Role.EYEBROW: "Eyebrow",
    Role.THEME: "Theme",
    Role.SUBTITLE: "Subtitle",
    Role.BODY: "Normal",
    Role.META: "Meta",
    Role.SMALL_PRINT: "SmallPrint",
    Role.EMPTY: "Empty",
    Role.CLOSING: "Closing",
    Role.CENTRED: "Centred",
    Role.DISPLAY: "Display",
}
_LONGEST_PROPERTY = 255
_LOGO = (144.0, 60.0)  # points
_SIGNATURE = (144.0, 54.0)
_TWENTIETHS = 20


def write(document: Document, out: BinaryIO, progress: Progress) -> None:
    """Write the document as DOCX; raise UnreadableDocument where words are missing."""
    outline = outlined(document)
    word = docx.Document()
    leave_out_unused(word)
    _describe(word, document)
    with speaking(document.language[:2]):
        writer = _BlockWriter(word, outline, document)
        body = word.element.body
        for done, block in enumerate(outline.blocks):
            progress(done, len(outline.blocks))
            for element in writer.next(block):
                body[-1].addprevious(element)
    write_package(word, out, document.language, writer.numbered_lists)


def _describe(word: WordDocument, document: Document) -> None:
    """What the file says about itself; « created » is the document's day, not the moment."""

    def said(text: str) -> str:
        return line(text, document.language)[:_LONGEST_PROPERTY]

    about = word.core_properties
    about.title, about.subject = said(document.title), said(document.subject)
    about.author = about.last_modified_by = said(document.author)
    about.language = document.language
    about.comments = about.keywords = about.category = ""
    about.created = about.modified = datetime.combine(document.produced_on, time())
    about.revision = 1


class _BlockWriter:
    """Writes the blocks of one document, in order."""

    def __init__(self, word: WordDocument, outline: Outline, document: Document) -> None:
        self.numbered_lists = 0
        self._word = word
        self._outline = outline
        self._text = TextWriter(word, outline, document.language)
        self._lay(document.is_landscape)
        self._begins_page = False
        set_page(word, document, self._text)
        self._title = line(document.title, document.language)
        self._letterhead = self._head(document.letterhead) if document.letterhead else []

    def next(self, block: Block) -> list[Element]:
        """One block of the document itself; the letterhead stands before the first."""
        elements = [*self._letterhead, *self._all((block,))]
        self._letterhead = []
        return elements

    def _all(self, blocks: tuple[Block, ...]) -> list[Element]:
        elements: list[Element] = []
        for block in blocks:
            made = self._one(block)
            if made and self._begins_page:
                made = [*_beginning_page(made[0]), *made[1:]]
                self._begins_page = False
            elements += made
        return elements

    @singledispatchmethod
    def _one(self, block: Block) -> list[Element]:
        raise TypeError(f"{type(block).__name__} has no form in DOCX")

    @_one.register
    def _heading(self, heading: Heading) -> list[Element]:
        style = "Title" if heading.level == 1 else f"Heading{heading.level - 1}"
        return [self._text.paragraph(heading.text, style, place=heading.anchor)]

    @_one.register
    def _paragraph(self, block: Paragraph) -> list[Element]:
        return [self._said(block, _STYLES[block.role])]

    @_one.register
    def _items(self, items: Items) -> list[Element]:
        return list(self._listed(items, level=0))

    @_one.register
    def _callout(self, callout: Callout) -> list[Element]:
        elements: list[Element] = []
        for block in callout.blocks:
            if isinstance(block, Paragraph) and block.role is Role.BODY:
                elements.append(self._said(block, "Decided"))
            else:
                elements += self._one(block)
        return elements

    @_one.register
    def _facts(self, facts: Facts) -> list[Element]:
        return [self._tables.facts(facts, self._title), _gap()] if facts.facts else []

    @_one.register
    def _table(self, table: Table) -> list[Element]:
        return [self._tables.table(table), _gap()]

    @_one.register
    def _figure(self, figure: Figure) -> list[Element]:
        """The chart as a picture, and its figures in a table that can be copied."""
        width = self._width / _TWENTIETHS
        png, height = chart_png(figure.chart, width)
        words = line(figure.alternative, self._text.language)
        caption = figure.caption.strip()
        return [
            picture(self._word, png, words, width, height),
            *([self._text.paragraph(caption, "Caption")] if caption else []),
            *self._table(figures_of(figure)),
        ]

    @_one.register
    def _picture(self, block: Picture) -> list[Element]:
        words = line(block.alternative, self._text.language)
        return [picture(self._word, block.png, words, block.width, block.height)]

    @_one.register
    def _signature(self, signature: Signature) -> list[Element]:
        drawn = styled_paragraph("HandLine")
        if signature.png is not None:
            said = translate("Docx", "Signature of {name}").format(name=signature.name)
            words = line(said, self._text.language)
            drawn = picture(self._word, signature.png, words, *_SIGNATURE)
        name = self._text.paragraph((Run(signature.name, is_bold=True),), "Normal")
        title = [self._text.paragraph(signature.title, "Meta")] if signature.title else []
        return _kept([drawn, name, *title])

    @_one.register
    def _rule(self, rule: Rule) -> list[Element]:
        return [styled_paragraph("BrandRule" if rule.is_brand else "Rule")]

    @_one.register
    def _blank(self, blank: Blank) -> list[Element]:
        return [styled_paragraph("HandLine") for _ in range(blank.lines)]

    @_one.register
    def _checkboxes(self, boxes: Checkboxes) -> list[Element]:
        said = "\u2003".join(f"☐\u00a0{name}" for name in boxes.labels)
        return [self._text.paragraph(said, "Normal")]

    @_one.register
    def _together(self, together: Together) -> list[Element]:
        return _kept(self._all(together.blocks))

    @_one.register
    def _sheet(self, sheet: Sheet) -> list[Element]:
        elements = self._all(sheet.blocks)
        for element in elements:
            if element.tag == PARAGRAPH:
                centre(element)
        return elements

    @_one.register
    def _page_break(self, block: PageBreak) -> list[Element]:
        if block.is_landscape in {None, self._is_landscape}:
            self._begins_page = True
            return []
        self._lay(not self._is_landscape)
        return [turned(self._word, self._is_landscape)]

    @_one.register
    def _contents(self, contents: Contents) -> list[Element]:
        """A field that Word brings up to date (F9), with the entries as links until then."""
        title = self._text.paragraph(contents.title, "TOCHeading")
        entries = list(self._outline.listed(contents.depth))
        if not entries:
            return [title]
        depth = max(entry.level for entry in entries) - 1
        listed = [
            styled_paragraph(
                f"TOC{min(entry.level - 1, 3)}", (self._text.link_to(entry.place, entry.text),)
            )
            for entry in entries
        ]
        for run in reversed(_field_beginning(f'TOC \\o "1-{depth}" \\h \\z \\u')):
            listed[0].insert(1, run)
        listed[-1].append(_field_mark("end"))
        return [title, *listed]

    def _lay(self, is_landscape: bool) -> None:
        """Set what follows on paper of that side."""
        self._is_landscape = is_landscape
        self._width = text_width(is_landscape)
        self._tables = TableWriter(self._text, self._width)

    def _said(self, block: Paragraph, style: str) -> Element:
        return self._text.paragraph(block.text, style, block.language, block.anchor)

    def _listed(self, items: Items, level: int) -> Iterator[Element]:
        """Entries and the lists inside them; each numbered list begins again at 1."""
        number = BULLETS
        if items.is_numbered:
            self.numbered_lists += 1
            number = BULLETS + self.numbered_lists
        for item in items.items:
            yield self._entry(item, level, number, is_numbered=items.is_numbered)
            if item.inner:
                yield from self._listed(item.inner, level + 1)

    def _entry(self, item: Item, level: int, number: int, *, is_numbered: bool) -> Element:
        paragraph = self._text.paragraph(item.text, "ListNumber" if is_numbered else "ListBullet")
        depth = make("w:ilvl", val=str(min(level, DEEPEST_LIST - 1)))
        paragraph[0].append(make("w:numPr", (depth, make("w:numId", val=str(number)))))
        return paragraph

    def _head(self, letterhead: Letterhead) -> list[Element]:
        elements: list[Element] = []
        if letterhead.logo is not None:
            language = self._text.language
            said = line(letterhead.logo_text, language) or line(letterhead.name, language)
            elements.append(picture(self._word, letterhead.logo, said, *_LOGO))
        name = (Run(letterhead.name, is_bold=True),)
        elements.append(self._text.paragraph(name, "Letterhead"))
        elements += [self._text.paragraph(one, "Letterhead") for one in letterhead.lines]
        return [*elements, _gap()]


def _gap() -> Element:
    """Two tables in a row would be one without it."""
    return styled_paragraph("Gap")


def _beginning_page(first: Element) -> list[Element]:
    """The first element of a page; a table cannot say so itself."""
    if first.tag != PARAGRAPH:
        return [*_beginning_page(_gap()), first]
    begin_page(first)
    return [first]


def _kept(elements: list[Element]) -> list[Element]:
    """All of them on one page with the last."""
    for element in elements[:-1]:
        for paragraph in element.iter(PARAGRAPH):
            keep_with_next(paragraph)
    return elements


def _field_beginning(instruction: str) -> list[Element]:
    said = make("w:instrText")
    said.text = f" {instruction} "
    return [_field_mark("begin"), make("w:r", (said,)), _field_mark("separate")]


def _field_mark(kind: str) -> Element:
    return make("w:r", (make("w:fldChar", fldCharType=kind),))
