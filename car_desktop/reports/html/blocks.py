"""What each block of a document becomes in HTML."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from functools import singledispatchmethod

from car_desktop.i18n import translate
from car_desktop.reports.document.content import (
    Blank,
    Block,
    Callout,
    Checkboxes,
    Contents,
    Facts,
    Figure,
    Heading,
    Items,
    PageBreak,
    Paragraph,
    Picture,
    Rule,
    Sheet,
    Signature,
    Table,
    Text,
    Together,
)
from car_desktop.reports.document.figures import figures_of
from car_desktop.reports.document.lettering import line
from car_desktop.reports.document.outline import Entry, Outline
from car_desktop.reports.html.charts import chart_markup
from car_desktop.reports.html.markup import (
    element,
    empty_element,
    inline,
    lines,
    paragraph_markup,
    text_only,
)
from car_desktop.reports.html.tables import table_markup

_LINE = '<div class="line"></div>'


class BlockWriter:
    """Writes blocks in the language of their document."""

    def __init__(self, outline: Outline, language: str) -> None:
        self._outline = outline
        self._language = language

    def all(self, blocks: tuple[Block, ...]) -> str:
        """Blocks, one under the other."""
        return lines(map(self.one, blocks))

    @singledispatchmethod
    def one(self, block: Block) -> str:
        """One block."""
        raise TypeError(f"{type(block).__name__} has no form in HTML")

    @one.register
    def _heading(self, heading: Heading) -> str:
        return element(f"h{heading.level}", self._inline(heading.text), id=heading.anchor)

    @one.register
    def _callout(self, callout: Callout) -> str:
        return element("div", self.all(callout.blocks), class_="callout")

    @one.register
    def _table(self, table: Table) -> str:
        return table_markup(table, self._language, self._outline.target)

    @one.register
    def _picture(self, picture: Picture) -> str:
        size = f"max-width:{picture.width:.2f}pt;max-height:{picture.height:.2f}pt"
        return element("p", image(picture.png, line(picture.alternative, self._language), size))

    @one.register
    def _rule(self, rule: Rule) -> str:
        return element("div", "", class_="brand rule" if rule.is_brand else "rule")

    @one.register
    def _blank(self, blank: Blank) -> str:
        return element("div", _LINE * blank.lines, class_="blank")

    @one.register
    def _together(self, together: Together) -> str:
        return element("div", self.all(together.blocks), class_="together")

    @one.register
    def _sheet(self, sheet: Sheet) -> str:
        return element("div", self.all(sheet.blocks), class_="sheet")

    @one.register
    def _page_break(self, _: PageBreak) -> str:
        return element("div", "", class_="page-break")

    @one.register
    def _paragraph(self, paragraph: Paragraph) -> str:
        return paragraph_markup(paragraph, self._language, self._outline.target)

    @one.register
    def _items(self, items: Items) -> str:
        entries = lines(
            element("li", self._inline(item.text) + (self._items(item.inner) if item.inner else ""))
            for item in items.items
        )
        return element("ol" if items.is_numbered else "ul", entries)

    @one.register
    def _facts(self, facts: Facts) -> str:
        pairs = lines(
            element(
                "div",
                element("dt", self._inline(fact.label)) + element("dd", self._inline(fact.value)),
                style=f"flex-grow:{max(fact.share, 0.0):.2f}",
            )
            for fact in facts.facts
        )
        return element("dl", pairs, class_="facts")

    @one.register
    def _figure(self, figure: Figure) -> str:
        """The drawing, and its figures behind a line that opens them."""
        table = table_markup(figures_of(figure), self._language, self._outline.target)
        summary = element(
            "summary", text_only(translate("Html", "Show the figures"), self._language)
        )
        caption = self._inline(figure.caption)
        alternative = line(figure.alternative, self._language)
        return element(
            "figure",
            lines(
                (
                    chart_markup(figure.chart, alternative),
                    element("figcaption", caption) if caption else "",
                    element("details", summary + table),
                )
            ),
        )

    @one.register
    def _signature(self, signature: Signature) -> str:
        drawn = _LINE
        if signature.png is not None:
            said = translate("Html", "Signature of {name}").format(name=signature.name)
            words = line(said, self._language)
            drawn = image(signature.png, words, "max-width:144pt;max-height:54pt")
        title = element("p", self._inline(signature.title), class_="meta")
        name = element("p", element("strong", self._inline(signature.name)))
        return element("div", lines((drawn, name, title)), class_="signature together")

    @one.register
    def _checkboxes(self, boxes: Checkboxes) -> str:
        box = element("span", "☐", aria_hidden="true")
        entries = lines(element("li", f"{box} {self._inline(name)}") for name in boxes.labels)
        return element("ul", entries, class_="boxes")

    @one.register
    def _contents(self, contents: Contents) -> str:
        title = self._inline(contents.title)
        entries = list(self._outline.listed(contents.depth))
        label = line(contents.title, self._language)
        heading = element("p", title, class_="contents-title")
        return element("nav", lines((heading, *self._nested(entries))), aria_label=label)

    def _inline(self, text: Text) -> str:
        return inline(text, self._language, self._outline.target)

    def _nested(self, entries: list[Entry]) -> Iterator[str]:
        """Entries as lists inside lists, by their level."""
        if not entries:
            return
        top = min(entry.level for entry in entries)
        groups: list[list[Entry]] = []
        for entry in entries:
            if entry.level == top or not groups:
                groups.append([])
            groups[-1].append(entry)
        yield element("ul", lines(self._listed(group) for group in groups))

    def _listed(self, group: list[Entry]) -> str:
        first, *inner = group
        link = element("a", self._inline(first.text), href=f"#{first.place}")
        return element("li", lines((link, *self._nested(inner))))


def image(png: bytes, alternative: str, style: str = "") -> str:
    """A picture inside the file: nothing is fetched from elsewhere; `alternative` is cleaned."""
    source = f"data:image/png;base64,{b64encode(png).decode('ascii')}"
    return empty_element("img", src=source, alt=alternative, style=style)
