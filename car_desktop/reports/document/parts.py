"""The pieces that documents share: masthead, sections, notes and what qualifies them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from car_desktop import typography
from car_desktop.i18n import translate
from car_desktop.reports.document.content import (
    Block,
    Callout,
    Heading,
    Item,
    Items,
    Paragraph,
    Role,
    Rule,
    Run,
    Text,
)

Blocks = tuple[Block, ...]

SEPARATOR = f"{typography.NBSP}· "

_BULLET = re.compile(r"^\s*[-•–*]\s+(?=\S)")


def masthead(eyebrow: str, title: str, subtitle: str, theme: str = "") -> Blocks:
    """What the document is, whose, and when; closed by a line in the brand's colour."""
    return (
        Paragraph(eyebrow, Role.EYEBROW),
        Heading(title, level=1),
        *((Paragraph(theme, Role.THEME),) if theme else ()),
        *((Paragraph(subtitle, Role.SUBTITLE),) if subtitle else ()),
        Rule(is_brand=True),
    )


def section(title: str, content: Sequence[Block], anchor: str = "") -> Blocks:
    """A heading and what it announces."""
    return (Heading(title, anchor=anchor), *content)


def part(title: str, content: Sequence[Block]) -> Blocks:
    """A heading inside a section, and what it announces."""
    return (Heading(title, level=3), *content)


def typed(text: str, label: str = "") -> Blocks:
    """What a person typed, of any length: a paragraph per line, lists kept, a bold label first."""
    blocks: list[Block] = []
    entries: list[Item] = []
    for line in text.splitlines():
        if not line.strip():
            continue
        if _BULLET.match(line) and (blocks or entries or not label):
            entries.append(Item(_BULLET.sub("", line).strip()))
            continue
        if entries:
            blocks.append(Items(tuple(entries)))
            entries = []
        blocks.append(Paragraph(_labelled(label, line.strip()) if not blocks else line.strip()))
    return (*blocks, *((Items(tuple(entries)),) if entries else ()))


def lines_typed(text: str) -> list[str]:
    """What a person typed, a line each, where there is no room for lists: « • trois copies »."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return [_BULLET.sub("•\N{NO-BREAK SPACE}", line) for line in lines]


def note(blocks: Blocks, meta: Sequence[str] = ()) -> Blocks:
    """A shared note, and below it what qualifies it."""
    return (*blocks, *qualities(meta))


def callout(blocks: Blocks, meta: Sequence[str] = ()) -> Blocks:
    """What was decided, set apart."""
    return (Callout(blocks), *qualities(meta))


def qualities(meta: Sequence[str]) -> Blocks:
    """A note's qualities in one quiet line."""
    line = typography.current().capitalized(joined(meta))
    return (Paragraph(line, Role.META),) if line else ()


def remark(label: str, text: str) -> Blocks:
    """A quiet line with its label: « Animation : Julie Pelletier »."""
    return (Paragraph(with_label(label, text), Role.META),) if text.strip() else ()


def closing(label: str, text: str) -> Blocks:
    """What comes next, set apart by space."""
    return (Paragraph(with_label(label, text), Role.CLOSING),)


def small_print(text: str) -> Blocks:
    """How a figure was counted, what a letter means."""
    return (Paragraph(text, Role.SMALL_PRINT),)


def empty(text: str) -> Blocks:
    """One sentence where there is nothing to show."""
    return (Paragraph(text, Role.EMPTY),)


def joined(parts: Sequence[str]) -> str:
    """Parts in one line, separated by dots that never start a line."""
    return SEPARATOR.join(one for one in parts if one)


def with_label(label: str, text: str) -> str:
    """« Animation : Julie Pelletier », with the colon of the language."""
    return translate("Document", "{label}: {text}").format(label=label, text=text)


def _labelled(label: str, text: str) -> Text:
    return (Run(label, is_bold=True), Run(f" {text}")) if label else text
