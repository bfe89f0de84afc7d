"""Putting a stand-in in the place of somebody in every text of the data, frozen minutes included."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Column, Enum, String, Table, select
from sqlalchemy.orm import Session

from car_desktop.domain.base import Base
from car_desktop.domain.destruction.ledger import Ledger
from car_desktop.domain.destruction.traces import Ground, Traces
from car_desktop.domain.privacy import DisposalKind

_FORM = '{"v":'
"""How rich text begins where it is kept."""

_OF_OTHERS = frozenset(
    {
        "person",  # and their addresses: other people bear their own names
        "email_address",
        "name_alias",
        "position",
        "coach_profile",  # whose notebook it is, and who answers for it
        "letterhead",
        "privacy_office",
        "collection_notice",  # what was said to people never changes
        "access_entry",
        "disposal",
        "tombstone",
        "retention_rule",
        "hours_duty",
        "row_digest",
    }
)
"""Tables without words about people, or that say what must stay as it was written."""

_NAMES_OF_BODIES = frozenset({"organisation", "day_off"})
"""A school keeps the name of the person it honours: only whole names and addresses are taken out."""

_JSON = frozenset(
    {
        ("meeting_version", "content"),
        ("certificate", "content"),
        ("note_version", "content"),
        ("practice_note", "blocks"),
        ("agenda_item", "public_blocks"),
        ("agenda_template", "items"),
        ("organisation", "directory_record"),
        ("draft", "fields"),
    }
)
_ROWS_AT_ONCE = 500


@dataclass(frozen=True)
class Rewriter:
    """Says `stand_in` where somebody is named, and empties what frozen lines say of them alone."""

    traces: Traces
    stand_in: str
    person_id: int

    def text(self, text: str) -> str:
        """A text without them."""
        return self.traces.replaced(text, self.stand_in)

    def may_change(self, ground: Ground) -> bool:
        """Whether something may be changed in these texts."""
        return self.person_id in ground.people or self.traces.may_be_in(ground)

    def json(self, text: str) -> str:
        """The same of every text that JSON holds; the names of its fields stay."""
        try:
            kept = json.loads(text)
        except (ValueError, RecursionError):
            return self.text(text)
        changed = self._value(kept)
        if changed == kept:
            return text
        written = json.dumps(changed, ensure_ascii=False, separators=(",", ":"))
        # A name may be cut in two by its form: the words without form are kept beside it.
        is_form = text.startswith(_FORM)
        return "" if is_form and self.traces.are_in("".join(_texts(changed))) else written

    def _value(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.json(value) if value.startswith(_FORM) else self.text(value)
        if isinstance(value, list):
            return [self._value(each) for each in value]
        if isinstance(value, dict):
            return self._record(value)
        return value

    def _record(self, record: dict[str, Any]) -> dict[str, Any]:
        changed = {key: self._value(each) for key, each in record.items()}
        if record.get("person_id") == self.person_id and "short_name" in record:
            emptied = ("organisation", "short_organisation", "reason", "represented_by")
            changed |= {key: "" for key in emptied if key in changed}
            changed |= {"name": self.stand_in, "short_name": self.stand_in, "search_key": ""}
        elif "who" in record and changed["who"] != record["who"]:
            changed["organisation"] = ""
        return changed


def rewrite_texts(session: Session, rewriters: Sequence[Rewriter], ledger: Ledger) -> None:
    """Change every text in which somebody of these is named; all of them are looked for in one reading."""
    for table in Base.metadata.sorted_tables:
        if table.name not in _OF_OTHERS and (columns := _texts_of(table)):
            own = rewriters
            if table.name in _NAMES_OF_BODIES:
                own = [_without_words(rewriter) for rewriter in rewriters]
            _rewrite_table(session, table, columns, own, ledger)


def _without_words(rewriter: Rewriter) -> Rewriter:
    return replace(rewriter, traces=replace(rewriter.traces, words=frozenset()))


def _rewrite_table(
    session: Session,
    table: Table,
    columns: list[Column[Any]],
    rewriters: Sequence[Rewriter],
    ledger: Ledger,
) -> None:
    kind = _class_of(table)
    changes: list[tuple[int, dict[str, str]]] = []
    read = session.connection().execute(select(table.c.id, *columns))
    while rows := read.fetchmany(_ROWS_AT_ONCE):
        perhaps = _of_these(rewriters, (text for _, *texts in rows for text in texts))
        for key, *texts in rows if perhaps else ():
            # Of a whole row: a name may be cut in two by the form of one text, and not in the other.
            changed = dict(_changed(table, columns, texts, _of_these(perhaps, texts)))
            if changed:
                changes.append((key, changed))
    for key, changed in changes:
        row = session.get_one(kind, key)
        for name, text in changed.items():
            setattr(row, name, text)
        ledger.enter(DisposalKind.DEPERSONALISE, row)
    session.flush()


def _of_these(rewriters: Sequence[Rewriter], texts: Iterable[str | None]) -> list[Rewriter]:
    """Those who may be named in texts."""
    ground = Ground("\n".join(text for text in texts if text))
    return [rewriter for rewriter in rewriters if rewriter.may_change(ground)]


def _changed(
    table: Table,
    columns: list[Column[Any]],
    texts: list[str | None],
    rewriters: Sequence[Rewriter],
) -> Iterator[tuple[str, str]]:
    for column, text in zip(columns, texts, strict=True):
        written = text
        for rewriter in rewriters if text else ():
            is_json = (table.name, column.name) in _JSON
            written = rewriter.json(written or "") if is_json else rewriter.text(written or "")
        if written is not None and written != text:
            yield column.name, written


def _texts_of(table: Table) -> list[Column[Any]]:
    return [
        column
        for column in table.columns
        if isinstance(column.type, String)
        and not isinstance(column.type, Enum)
        and column.name not in {"uuid", "subject_uuid"}
    ]


def _class_of(table: Table) -> type[Any]:
    return next(m.class_ for m in Base.registry.mappers if m.local_table is table)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for each in value if isinstance(value, list) else ():
        yield from _texts(each)
    for each in value.values() if isinstance(value, dict) else ():
        yield from _texts(each)
