"""From the blocks of a document to ReportLab's story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import singledispatchmethod
from io import BytesIO
from typing import Any

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    HRFlowable,
    KeepTogether,
    NextPageTemplate,
    Spacer,
)
from reportlab.platypus import PageBreak as NextPage

from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
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
    Sheet,
    Signature,
    Table,
    Together,
)
from car_desktop.reports.document.lettering import address
from car_desktop.reports.document.outline import NAMELESS, outlined
from car_desktop.reports.document.words import shortened
from car_desktop.reports.pdf import sheets, styles, tables
from car_desktop.reports.pdf.contents import ContentsEntry, numbered
from car_desktop.reports.pdf.figures import ChartFigure, PictureFigure, TickBoxes, WritingLines
from car_desktop.reports.pdf.pages import later_pages, text_room
from car_desktop.reports.pdf.paragraphs import CalloutParagraph, TaggedParagraph
from car_desktop.reports.pdf.paragraphs import Heading as TaggedHeading
from car_desktop.reports.pdf.structure import Slot
from car_desktop.reports.pdf.text import markup, markup_of, pieces

Story = list[Flowable]

_ROOM_AFTER_HEADING = 21 * mm  # a heading is never left alone at the foot of a page
_MOST_ROOM = 90 * mm
_SIGNATURE_ROOM = 16 * mm


def story_of(document: Document) -> Story:
    """The flowables of a document, in order; raise UnreadableDocument for one that says too little."""
    return _Layout(document).story()


class _Whole(KeepTogether):  # type: ignore[misc]  # ReportLab ships no types
    """A short table, or a figure with its caption, and with the headings that announce it."""

    def __init__(self, *parts: Flowable) -> None:
        super().__init__(list(parts))
        self._parts = parts

    def after(self, headings: Story) -> _Whole:
        """The same below its headings."""
        return _Whole(*headings, *self._parts)


class _Layout:
    """Walks the blocks once; remembers the headings, for the bookmarks and the table of contents."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._places = outlined(document)
        self._width = text_room(document, is_landscape=document.is_landscape)[0]
        self._setting = sheets.SHEET if sheets.sheets_of(document) else sheets.PAGE
        self._headings = list(numbered(document.blocks))
        self._next_heading = iter(self._headings)

    def story(self) -> Story:
        return [*self._letterhead(), *self._blocks(self._document.blocks)]

    def _blocks(self, blocks: Sequence[Block]) -> Story:
        story: Story = []
        waiting: Story = []  # headings, with their quiet lines: they go with what follows them
        level = 0  # of the first that waits
        for block in blocks:
            made = self._made(block)
            if isinstance(block, Heading) and block.level > 1:
                if waiting and block.level <= level and not isinstance(waiting[-1], TaggedHeading):
                    story += self._joined(waiting, [])
                    waiting = []
                level = level if waiting else block.level
                waiting += made
            elif waiting and isinstance(block, Paragraph) and block.role is Role.META:
                waiting += made
            else:
                story += self._joined(waiting, made)
                waiting = []
        return story + self._joined(waiting, [])

    def _joined(self, headings: Story, content: Story) -> Story:
        """Headings and what they announce: what is whole stays with them, other things begin with room."""
        if not headings:
            return content
        if content and isinstance(content[0], _Whole):
            return [content[0].after(headings), *content[1:]]
        room = sum(sheets.height_of(one, self._width) for one in headings) + _ROOM_AFTER_HEADING
        return [CondPageBreak(min(room, _MOST_ROOM)), *headings, *content]

    def _follow(self, link: str) -> str:
        """The same rule as in other formats: an address that may be followed, or a place there is."""
        if link.startswith("#"):
            return link if self._places.target(link) else ""
        return address(link)

    @singledispatchmethod
    def _made(self, block: Any) -> Story:
        raise TypeError(f"no layout for {type(block).__name__}")

    @_made.register
    def _(self, block: Heading) -> Story:
        entry = next(self._next_heading)
        style = self._setting.headings[block.level]
        text = markup(shortened(block.text) or NAMELESS)
        return [TaggedHeading(text, style, entry.title, entry.level, entry.anchor)]

    @_made.register
    def _(self, block: Paragraph) -> Story:
        style = self._setting.roles[block.role]
        return [
            TaggedParagraph(
                markup_of(piece, self._follow),
                style,
                Slot("P", language=block.language),
                block.anchor if number == 0 else "",
            )
            for number, piece in enumerate(pieces(block.text))
        ]

    @_made.register
    def _(self, block: Items) -> Story:
        return [*self._list(block), Spacer(0, 2)]

    def _list(self, block: Items, parent: Slot | None = None, depth: int = 0) -> Iterator[Flowable]:
        numbering = "Decimal" if block.is_numbered else "Disc"
        whole = Slot("L", parent, attributes=f"/O /List /ListNumbering /{numbering}")
        for number, item in enumerate(block.items, start=1):
            bullet = f"{number}." if block.is_numbered else "•"
            yield from self._entry(item, whole, bullet, depth)

    def _entry(self, item: Item, whole: Slot, bullet: str, depth: int) -> Iterator[Flowable]:
        entry = Slot("LI", whole)
        label, body = Slot("Lbl", entry), Slot("LBody", entry)
        style = styles.list_entry(depth)
        for number, piece in enumerate(pieces(item.text)):
            is_first = number == 0
            yield TaggedParagraph(
                markup_of(piece, self._follow),
                style,
                body,
                bullet=label if is_first else None,
                bulletText=bullet if is_first else None,
            )
        if item.inner is not None:
            yield from self._list(item.inner, body, depth + 1)

    @_made.register
    def _(self, block: Callout) -> Story:
        story: Story = []
        for inner in block.blocks:
            if isinstance(inner, Paragraph) and inner.role is Role.BODY:
                story += [
                    CalloutParagraph(
                        markup_of(one, self._follow),
                        styles.CALLOUT,
                        anchor=inner.anchor if number == 0 else "",
                    )
                    for number, one in enumerate(pieces(inner.text))
                ]
            else:
                story += self._made(inner)
        return story

    @_made.register
    def _(self, block: Facts) -> Story:
        return [tables.facts(block.facts, self._width)] if block.facts else []

    @_made.register
    def _(self, block: Table) -> Story:
        table = tables.table(block, self._width, self._follow)
        return [_Whole(table)] if len(block.rows) <= tables.SHORT else [table]

    @_made.register
    def _(self, block: Figure) -> Story:
        figure = ChartFigure(block.chart, block.alternative, self._width)
        caption = [TaggedParagraph(markup(block.caption), styles.CAPTION)] if block.caption else []
        return [_Whole(figure, *caption)]

    @_made.register
    def _(self, block: Picture) -> Story:
        align = self._setting.align
        return [_picture(block.png, block.alternative, block.width, block.height, align)]

    @_made.register
    def _(self, block: Signature) -> Story:
        here = self._setting
        room: Flowable = Spacer(0, _SIGNATURE_ROOM)
        if block.png is not None:
            alternative = translate("Document", "Signature of {name}").format(name=block.name)
            room = _picture(block.png, alternative, 60 * mm, _SIGNATURE_ROOM, here.align)
        line = HRFlowable(
            70 * mm, 0.6, color=styles.SECONDARY, hAlign=here.align, spaceBefore=1, spaceAfter=3
        )
        name = TaggedParagraph(markup(shortened(block.name)), here.value)
        title = [TaggedParagraph(markup(block.title), here.label)] if block.title else []
        return [KeepTogether([Spacer(0, 10), room, line, name, *title])]

    @_made.register
    def _(self, block: Rule) -> Story:
        if block.is_brand:
            return [_rule(styles.BRAND, 1.3, after=9)]
        return [_rule(styles.LINE, 0.6, after=6)]

    @_made.register
    def _(self, block: Blank) -> Story:
        return [WritingLines(1) for _ in range(block.lines)]

    @_made.register
    def _(self, block: Checkboxes) -> Story:
        return [TickBoxes(block.labels)]

    @_made.register
    def _(self, block: Together) -> Story:
        return [KeepTogether(list(sheets.unbound(self._blocks(block.blocks))))]

    @_made.register
    def _(self, block: Sheet) -> Story:
        room = text_room(self._document, is_landscape=self._document.is_landscape)
        words, foot = self._blocks(block.blocks[:-1]), self._blocks(block.blocks[-1:])
        return sheets.spread(words, foot, room)

    @_made.register
    def _(self, block: PageBreak) -> Story:
        if block.is_landscape is None:
            return [NextPage()]
        self._width = text_room(self._document, is_landscape=block.is_landscape)[0]
        return [NextPageTemplate(later_pages(is_landscape=block.is_landscape)), NextPage()]

    @_made.register
    def _(self, block: Contents) -> Story:
        entries = [one for one in self._headings if 1 < one.level <= block.depth]
        whole = Slot("TOC")
        title = TaggedParagraph(markup(block.title), styles.PART)
        return [title, *(ContentsEntry(one, whole) for one in entries), Spacer(0, 8)]

    def _letterhead(self) -> Story:
        head = self._document.letterhead
        return _letterhead(head) if head is not None else []


def _letterhead(head: Letterhead) -> Story:
    logo = []
    if head.logo is not None:
        alternative = head.logo_text or translate("Document", "Logo of {name}").format(
            name=head.name
        )
        logo = [_picture(head.logo, alternative, 70 * mm, 18 * mm), Spacer(0, 4)]
    name = [TaggedParagraph(markup(head.name), styles.LETTERHEAD_NAME)] if head.name else []
    lines = [TaggedParagraph(markup(line), styles.LETTERHEAD_LINE) for line in head.lines if line]
    return [*logo, *name, *lines, Spacer(0, 14)]


def _picture(
    png: bytes, alternative: str, width: float, height: float, align: str = "LEFT"
) -> Flowable:
    try:
        reader = ImageReader(BytesIO(png))
        reader.getRGBData()
    except Exception as error:
        raise UserError(
            translate("Document", "A picture of this document cannot be read: choose it again.")
        ) from error
    figure = PictureFigure(reader, alternative, width, height)
    figure.hAlign = align
    return figure


def _rule(colour: object, thickness: float, after: float) -> Flowable:
    return HRFlowable(
        width="100%", thickness=thickness, color=colour, spaceBefore=0, spaceAfter=after
    )
