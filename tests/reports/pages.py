"""Reads a page of HTML as a careful screen reader does: what it cannot understand is a fault."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise

VOID = {"meta", "img", "br", "col"}
ALLOWED = {
    *(
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "header",
        "main",
        "nav",
        "footer",
        "a",
        "p",
    ),
    *("div", "span", "h1", "h2", "h3", "h4", "ul", "ol", "li", "dl", "dt", "dd", "br", "sup", "em"),
    *(
        "strong",
        "img",
        "figure",
        "figcaption",
        "details",
        "summary",
        "table",
        "caption",
        "colgroup",
    ),
    *("col", "thead", "tbody", "tr", "th", "td", "svg", "g", "path", "rect", "text", "line"),
    *("polygon", "polyline", "circle", "ellipse"),
}
SAFE_ADDRESS = re.compile(r"#\w+|(https?://|mailto:|tel:)\S+")


class Page(HTMLParser):
    """A page, read once; `faults` says what would shut somebody out or let something in."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.words = ""
        self.links: list[str] = []
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.attributes: list[tuple[str, dict[str, str]]] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()
        self._judge()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self.attributes.append((tag, given))
        self._fault(tag not in ALLOWED, f"unknown element {tag}")
        self._fault(len(given) != len(attrs), f"an attribute twice in {tag}")
        self._fault(any(name.startswith("on") for name in given), f"a script in {tag}")
        self._fault(tag == "img" and not given.get("alt"), "an image without words")
        source = given.get("src", "data:image/png;base64,")
        self._fault(not source.startswith("data:image/png;base64,"), f"fetches {source}")
        if tag == "a":
            self.links.append(given.get("href", ""))
        if "id" in given:
            self.ids.append(given["id"])
        if tag == "svg" and given.get("aria-hidden") != "true":
            self._fault(given.get("role") != "img" or not given.get("aria-label"), "a silent chart")
        if tag == "th":
            self._fault(
                given.get("scope") not in {"col", "row", "rowgroup"}, "a heading of nothing"
            )
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        is_last = bool(self._open) and self._open[-1] == tag
        self._fault(not is_last, f"</{tag}> closes {self._open[-1:]}")
        if is_last:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if "style" in self._open:
            self._fault("url(" in data or "@import" in data, "a style from elsewhere")
            return
        self.words += data

    def handle_comment(self, data: str) -> None:
        self.faults.append("a comment")

    def heading_levels(self) -> list[int]:
        """The levels of the headings, in order."""
        return [int(tag[1]) for tag in self.tags if re.fullmatch(r"h\d", tag)]

    def _judge(self) -> None:
        self._fault(bool(self._open), f"left open: {self._open}")
        levels = self.heading_levels()
        self._fault(levels[:1] != [1] or levels.count(1) != 1, f"headings {levels}")
        self._fault(
            any(after > before + 1 for before, after in pairwise(levels)),
            f"a level is skipped: {levels}",
        )
        self._fault(len(set(self.ids)) != len(self.ids), "two places of one name")
        for link in self.links:
            self._fault(not SAFE_ADDRESS.fullmatch(link), f"leads to {link!r}")
            self._fault(link[:1] == "#" and link[1:] not in self.ids, f"leads nowhere: {link}")
        for one in ("html", "title", "main"):
            self._fault(self.tags.count(one) != 1, f"not one {one}")
        tables = self.tags.count("table")
        for part in ("caption", "thead"):
            self._fault(self.tags.count(part) != tables, f"a table without {part}")
        self._fault(not self._root().get("lang"), "no language")

    def _root(self) -> dict[str, str]:
        return next(given for tag, given in self.attributes if tag == "html")

    def _fault(self, is_wrong: bool, what: str) -> None:
        if is_wrong:
            self.faults.append(what)
