"""Contact cards (vCard 2.1, 3.0 and 4.0): names, addresses, function; never birthdays or photos.

Written here because the library for it (vobject) hardly moves any more and sixty lines are enough.
"""

from __future__ import annotations

import quopri
import re
from dataclasses import dataclass, field

from car_desktop.domain.errors import UserError
from car_desktop.domain.text import cleaned_line
from car_desktop.formats.names import civility_of, split_name
from car_desktop.formats.people_headings import Needless
from car_desktop.formats.people_list import (
    LONGEST_NAME,
    LONGEST_PHONE,
    DroppedColumn,
    PeopleList,
    PersonRow,
    SkippedLine,
    WhySkipped,
    split_emails,
)
from car_desktop.i18n import translate
from car_desktop.typography import current

MOST_CARDS = 20_000

_FOLD = re.compile(r"\r?\n[ \t]")
_SOFT_BREAK = re.compile(r"=\r?\n")
_KEPT = frozenset({"N", "FN", "EMAIL", "TEL", "TITLE", "ROLE", "ORG"})
_STRUCTURE = frozenset({"BEGIN", "END", "VERSION", "PRODID", "REV", "UID"})
_NEEDLESS = {
    "BDAY": Needless.BIRTH,
    "ANNIVERSARY": Needless.BIRTH,
    "PHOTO": Needless.PICTURE,
    "LOGO": Needless.PICTURE,
    "ADR": Needless.HOME,
    "LABEL": Needless.HOME,
    "GEO": Needless.HOME,
    "GENDER": Needless.IDENTITY,
    "NOTE": Needless.NOTES,
}


@dataclass(slots=True)
class _Card:
    line: int
    values: dict[str, list[str]] = field(default_factory=dict)

    def first(self, name: str) -> str:
        return next(iter(self.values.get(name, ())), "")


def looks_like_vcard(text: str) -> bool:
    """Whether a text starts as a card."""
    return text.lstrip("\ufeff \t\r\n")[:11].upper() == "BEGIN:VCARD"


def read_cards(text: str) -> PeopleList:
    """The people of a file of cards; raise UserError where there are too many."""
    cards, dropped = _cards(text)
    if len(cards) > MOST_CARDS:
        raise UserError(
            translate(
                "Files", "This list has more than {most} rows: split it into several files."
            ).format(most=current().number(MOST_CARDS))
        )
    people: list[PersonRow] = []
    skipped: list[SkippedLine] = []
    for card in cards:
        read = _person(card)
        if isinstance(read, PersonRow):
            people.append(read)
        else:
            skipped.append(read)
    return PeopleList(tuple(people), {}, None, dropped, tuple(skipped))


def _cards(text: str) -> tuple[list[_Card], tuple[DroppedColumn, ...]]:
    unfolded = _FOLD.sub("", _SOFT_BREAK.sub("", text.lstrip("\ufeff")))
    cards: list[_Card] = []
    dropped: dict[str, DroppedColumn] = {}
    for number, line in enumerate(unfolded.splitlines(), 1):
        head, colon, value = line.partition(":")
        name, *parameters = head.upper().split(";")
        name = name.rpartition(".")[2].strip()
        if name == "BEGIN":
            cards.append(_Card(number))
        elif colon and cards and name in _KEPT:
            cards[-1].values.setdefault(name, []).append(_value(value, parameters))
        elif colon and cards and name not in _STRUCTURE and not name.startswith("X-"):
            dropped.setdefault(name, DroppedColumn(name, _NEEDLESS.get(name, Needless.OTHER)))
    return cards, tuple(dropped.values())


def _value(value: str, parameters: list[str]) -> str:
    if any("QUOTED-PRINTABLE" in parameter for parameter in parameters):
        content = quopri.decodestring(value.encode("latin-1", errors="replace"))
        charset = "utf-8" if any("UTF-8" in p for p in parameters) else "cp1252"
        return content.decode(charset, errors="replace")
    return value.replace("\\n", " ").replace("\\N", " ").replace("\\,", ",")


def _person(card: _Card) -> PersonRow | SkippedLine:
    parts = [*_parts(card.first("N")), "", "", "", ""]
    last, first, prefix = parts[0], parts[1], parts[3]
    name = split_name(card.first("FN"))
    first, last = (first, last) if first or last else (name.first, name.last)
    if not first and not last:
        return SkippedLine(card.line, WhySkipped.NO_NAME)
    if max(len(first), len(last)) > LONGEST_NAME:
        return SkippedLine(card.line, WhySkipped.NAME_TOO_LONG)
    organisation, *unit = [*_parts(card.first("ORG")), ""]
    emails, refused = split_emails(" ; ".join(card.values.get("EMAIL", ())))
    return PersonRow(
        line=card.line,
        first_name=first,
        last_name=last,
        civility=civility_of(prefix),
        emails=emails,
        phone=cleaned_line(card.first("TEL").removeprefix("tel:"))[:LONGEST_PHONE],
        function=cleaned_line(card.first("TITLE") or card.first("ROLE"))[:LONGEST_NAME],
        organisation=next((part for part in (*unit, organisation) if part), "")[:LONGEST_NAME],
        refused_emails=refused,
    )


def _parts(value: str) -> list[str]:
    return [cleaned_line(part.replace("\\;", ";")) for part in re.split(r"(?<!\\);", value)]
