"""What the file of a person says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from car_desktop import typography
from car_desktop.domain.frameworks import split_tags, tag_name
from car_desktop.domain.labels import label, level_label
from car_desktop.domain.privacy import RequestKind, RequestOutcome
from car_desktop.domain.values import Civility
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import (
    Block,
    Callout,
    Column,
    Document,
    Fact,
    Facts,
    Item,
    Items,
    Paragraph,
    Role,
    Row,
    Run,
    Table,
)
from car_desktop.reports.document.parts import (
    Blocks,
    empty,
    joined,
    masthead,
    part,
    section,
    small_print,
    typed,
    with_label,
)
from car_desktop.reports.document.words import shortened
from car_desktop.reports.person_file.words import column_name, reason_words, table_name
from car_desktop.services.person_file import PersonFile, ToldRow, ToldTable, Value, Withheld
from car_desktop.services.person_portable import portable_json, portable_tables
from car_desktop.services.person_rows import OTHER_PERSON
from car_desktop.services.rectification import value_in_words

_MOST_COLUMNS = 6
_LONGEST_CELL = 90  # letters: longer texts are read in lines
_MEETING, _MEETING_END = "meeting_starts_at", "meeting_ends_at"
_CENTS = 100


def compose(data: PersonFile, look: Look) -> Document:
    """Tell what was provided, then what was written or inferred, then what is withheld and why."""
    day = typography.current().date_long(look.produced_on)
    title = translate("PersonFile", "Person’s file")
    return Document(
        title=f"{title} – {shortened(data.name)}",
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=translate("PersonFile", "What is held on {name}").format(name=shortened(data.name)),
        footer=translate("PersonFile", "Person’s file of {date}").format(date=day),
        header=f"{title} · {shortened(data.name, 70)}",
        notice=translate("PersonFile", "Confidential: for {name} alone").format(
            name=shortened(data.name, 70)
        ),
        letterhead=look.letterhead,
        blocks=(
            *masthead(title, shortened(data.name), _as_of(day)),
            _facts(data, day),
            *_introduction(data),
            *section(translate("PersonFile", "Provided by the person"), _provided(data)),
            *section(
                translate("PersonFile", "Written or inferred about the person"), _written(data)
            ),
            *section(translate("PersonFile", "What is withheld"), _withheld(data)),
            *section(translate("PersonFile", "Your rights"), _rights(data)),
        ),
        tables=tuple(
            Table(
                one.name,
                tuple(Column(name, 1) for name in one.columns),
                tuple(Row(tuple(map(_cell, row))) for row in one.rows),
            )
            for one in portable_tables(data)
        ),
        data=portable_json(data, look.produced_on),
    )


def _as_of(day: str) -> str:
    return translate("PersonFile", "What this notebook holds on {date}").format(date=day)


def _facts(data: PersonFile, day: str) -> Facts:
    facts = [Fact(translate("PersonFile", "Person"), shortened(data.name))]
    if data.organisation:
        facts.append(Fact(translate("PersonFile", "Body"), shortened(data.organisation)))
    if data.officer:
        facts.append(Fact(translate("PersonFile", "Person in charge"), shortened(data.officer)))
    return Facts((*facts, Fact(translate("PersonFile", "Produced on"), day)))


def _introduction(data: PersonFile) -> Blocks:
    told = [
        translate(
            "PersonFile",
            "This file tells everything that the notebook of the coach holds on you: first what you "
            "provided, then what was written or inferred about you.",
        ),
        translate(
            "PersonFile",
            "“{mark}” stands where another person was named: their names are theirs to give (Act "
            "respecting Access, s. 88).",
        ).format(mark=OTHER_PERSON),
    ]
    if data.perhaps:
        told.append(
            translate(
                "PersonFile",
                "%n passage(s) name somebody with a name like yours. They may be about another person, "
                "so they are not told here; ask the person in charge.",
                "",
                data.perhaps,
            )
        )
    return tuple(Paragraph(text) for text in told)


def _provided(data: PersonFile) -> Blocks:
    if not data.provided:
        return empty(translate("PersonFile", "Nothing."))
    return tuple(block for one in data.provided for block in _told(one))


def _written(data: PersonFile) -> Blocks:
    blocks = [block for one in data.written for block in _told(one)]
    return (*_statements(data), *blocks, *_inferred(data))


def _statements(data: PersonFile) -> Blocks:
    """What the person maintains where a rectification was refused (s. 91)."""
    rows = next((one.rows for one in data.provided if one.table == "privacy_request"), ())
    answers = {
        row.uuid: row for one in data.written if one.table == "privacy_request" for row in one.rows
    }
    said = [
        str(row.value("details"))
        for row in rows
        if row.value("kind") is RequestKind.RECTIFICATION
        and answers[row.uuid].value("outcome") in (RequestOutcome.REFUSED, RequestOutcome.PARTLY)
        and row.value("details")
    ]
    if not said:
        return ()
    head = Paragraph(
        (
            Run(
                translate("PersonFile", "Statement of the person, kept with their file"),
                is_bold=True,
            ),
        )
    )
    return (Callout((head, *(block for text in said for block in typed(text)))),)


def _told(table: ToldTable) -> Blocks:
    """A table where its rows fit in lines of cells, else a few lines for each row."""
    texts = [_row_in_words(table.table, row) for row in table.rows]
    used = [name for name in texts[0] if any(row[name] for row in texts)]
    if not used:
        return ()
    title = table_name(table.table)
    is_long = any(len(row[name]) > _LONGEST_CELL for row in texts for name in used)
    if len(used) > _MOST_COLUMNS or is_long or len(table.rows) == 1:
        return part(title, tuple(_in_lines(table.table, used, texts)))
    columns = tuple(
        Column(column_name(table.table, name), max(len(row[name]) for row in texts) + 8)
        for name in used
    )
    rows = tuple(Row(tuple(row[name] or "–" for name in used)) for row in texts)
    return part(title, (Table(title, columns, rows),))


def _row_in_words(table: str, row: ToldRow) -> dict[str, str]:
    """What each column says; a meeting is said once, from its beginning to its end."""
    words = {name: _words(table, row, name) for name, _ in row.values}
    starts_at, ends_at = row.value(_MEETING), row.value(_MEETING_END)
    if isinstance(starts_at, datetime) and isinstance(ends_at, datetime):
        say = typography.current()
        times = say.time_span(starts_at.time(), ends_at.time())
        words[_MEETING] = f"{say.date_long(starts_at)}, {times}"
    words.pop(_MEETING_END, None)
    return words


def _in_lines(table: str, used: list[str], texts: list[dict[str, str]]) -> Iterator[Block]:
    for number, row in enumerate(texts, start=1):
        head = (
            [name for name in (_MEETING, "community") if row.get(name)]
            if table != "meeting"
            else []
        )
        if _MEETING in head:
            yield Paragraph(joined([row[name] for name in head]), Role.META)
        elif len(texts) > 1:
            count = typography.current().number(number)
            yield Paragraph(f"{table_name(table)} – {count}", Role.META)
        told = head if _MEETING in head else []
        yield from _lines(table, {name: row[name] for name in used if name not in told})


def _lines(table: str, row: dict[str, str]) -> Iterator[Block]:
    """Short values as a list, long ones as the paragraphs that they are."""
    short: list[str] = []
    for name, text in row.items():
        if not text:
            continue
        called = column_name(table, name)
        if len(text) > _LONGEST_CELL or "\n" in text:
            yield from _lines_so_far(short)
            short = []
            yield from typed(text, with_label(called, "").rstrip())
        else:
            short.append(with_label(called, text))
    yield from _lines_so_far(short)


def _lines_so_far(lines: list[str]) -> Iterator[Block]:
    if lines:
        yield Items(tuple(Item(line) for line in lines))


def _inferred(data: PersonFile) -> Blocks:
    """Figures that the program counts from the registers."""
    if not data.years:
        return ()
    say = typography.current()
    name = translate("PersonFile", "Figures counted by the program")
    columns = (
        Column(translate("PersonFile", "School year"), 2),
        Column(translate("PersonFile", "Meetings"), 1, is_number=True),
        Column(translate("PersonFile", "Hours that count"), 2, is_number=True),
        Column(translate("PersonFile", "Rate of participation"), 2, is_number=True),
    )
    rows = tuple(
        Row(
            (
                say.school_year(year.year.start),
                say.number(len(year.meetings)),
                say.duration(year.minutes),
                say.percent(year.rate.ratio) if year.rate.ratio is not None else "–",
            )
        )
        for year in data.years
    )
    purpose = translate("PersonFile", "These figures support coaching; they never evaluate people.")
    return part(name, (Table(name, columns, rows), *small_print(purpose)))


def _withheld(data: PersonFile) -> Blocks:
    if data.tells_withheld:
        return empty(
            translate("PersonFile", "Nothing: private notes and scripts are told in this copy.")
        )
    if not data.withheld:
        return empty(translate("PersonFile", "Nothing is withheld but the names of other people."))
    name = translate("PersonFile", "What is withheld")
    columns = (
        Column(translate("PersonFile", "What it is, and why"), 3),
        Column(translate("PersonFile", "Meeting"), 1),
    )
    rows = tuple(Row((reason_words(one.reason), _day(one))) for one in data.withheld)
    told = translate(
        "PersonFile",
        "The person in charge of access decides on each of these; the limits of sections 86 to 88 apply.",
    )
    return (Paragraph(told), Table(name, columns, rows))


def _day(one: Withheld) -> str:
    return "–" if one.meeting_on is None else typography.current().date_long(one.meeting_on)


def _rights(data: PersonFile) -> Blocks:
    whom = data.officer or translate("PersonFile", "the person in charge of privacy")
    told = (
        translate(
            "PersonFile",
            "You may have what is inaccurate, incomplete or equivocal corrected, and where that is "
            "refused, have your statement kept with your file (ss. 89 to 91). Write to {whom}.",
        ).format(whom=shortened(whom)),
        translate(
            "PersonFile",
            "You may receive what you provided in a structured form that other programs read, or have "
            "it sent to a body that may collect it (s. 84).",
        ),
        translate(
            "PersonFile",
            "Within 30 days of an answer, you may ask the Commission d’accès à l’information to review "
            "it (s. 135).",
        ),
    )
    return (Items(tuple(Item(text) for text in told)),)


def _words(table: str, row: ToldRow, name: str) -> str:
    """A value as people read it."""
    value = row.value(name)
    if table == "privacy_request" and name in ("old_value", "new_value"):
        return value_in_words(str(row.value("subject_field") or ""), str(value or ""))
    if name in _IN_WORDS and value not in (None, ""):
        return _IN_WORDS[name](value)
    return _plain_words(value)


def _plain_words(value: Value) -> str:
    say = typography.current()
    match value:
        case Civility.NONE | False:
            words = ""  # nothing is said of them
        case StrEnum():
            words = label(value)
        case True:
            words = translate("PersonFile", "yes")
        case datetime():
            moment = value if value.tzinfo is None else value.astimezone()
            words = f"{say.date_long(moment)}, {say.time(moment)}"
        case date():
            words = say.date_long(value)
        case int():
            words = say.number(value)
        case bytes():
            words = translate("PersonFile", "kept")
        case tuple():
            words = "\n".join(map(_leaf, value))
        case _:
            words = value or ""
    return words


def _leaf(text: str) -> str:
    """An instant inside a frozen text is said as a moment."""
    try:
        return _plain_words(datetime.fromisoformat(text))
    except ValueError:
        return text


def _cell(value: str | int | bool | None) -> str:
    """As JSON says it: files of tables are for programs."""
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


_IN_WORDS: dict[str, Callable[[Any], str]] = {
    "rank": lambda value: typography.current().number(value + 1),
    "minutes": lambda value: typography.current().duration(value),
    "school_year": lambda value: typography.current().school_year(value),
    "amount_cents": lambda value: typography.current().money(Decimal(value) / _CENTS),
    "level": level_label,
    "tags": lambda value: " · ".join(map(tag_name, split_tags(value))),
    "subject_kind": table_name,
    "subject_field": lambda value: column_name("", value),
}
