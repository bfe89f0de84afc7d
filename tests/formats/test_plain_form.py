"""What crosses between two processes: values as they are, and nothing that was not announced."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta, timezone
from importlib import import_module
from pathlib import Path
from typing import get_args

import pytest

from car_desktop.domain.values import Civility
from car_desktop.formats.apart.plain_form import (
    NotPlain,
    argument_types,
    from_plain,
    result_type,
    to_plain,
)
from car_desktop.formats.apart.readers import READERS
from car_desktop.formats.attendance_reports.reader import report_or_table


@dataclass(frozen=True, slots=True)
class One:
    text: str
    days: tuple[date, ...] = ()
    stay: tuple[datetime, datetime | None] | None = None


@dataclass(frozen=True, slots=True)
class Other:
    picture: bytes
    kinds: Mapping[int, Civility]


MOMENT = datetime(2026, 11, 20, 9, 0, tzinfo=timezone(timedelta(hours=-5)))


@pytest.mark.parametrize(
    ("hint", "value"),
    [
        (One | Other, One("é\ud800\x00", (date(2026, 1, 2),), (MOMENT, None))),
        (One | Other, Other(b"\x00\xff", {3: Civility.NONE})),
        (tuple[One, ...], (One(""), One("a"))),
        (One | None, None),
        (tuple[int, str, bool, float], (1, "a", True, 0.5)),
    ],
)
def test_values_cross_as_they_are(hint: object, value: object) -> None:
    crossed = json.loads(json.dumps(to_plain(hint, value)))

    assert from_plain(hint, crossed) == value


@pytest.mark.parametrize(
    ("hint", "plain"),
    [
        (str, 1),
        (int, True),
        (int, "1"),
        (date, "2026-13-01"),
        (datetime, 20261120),
        (Civility, "Sir"),
        (bytes, "é"),
        (One, ["a", []]),
        (One, {"text": "a"}),
        (One, ["a", [["2026-01-02"]], None]),
        (One | Other, ["Path", ["a"]]),
        (One | Other, "One"),
        (tuple[str, ...], "abc"),
        (tuple[str, int], ["a"]),
        (Mapping[int, str], [[1, "a", 2]]),
    ],
)
def test_nothing_is_made_of_what_does_not_fit(hint: object, plain: object) -> None:
    with pytest.raises(NotPlain):
        from_plain(hint, plain)


@pytest.mark.parametrize("name", sorted(READERS))
def test_every_reader_takes_and_gives_what_can_cross(name: str) -> None:
    module, _, function = name.partition(":")
    reader = getattr(import_module(module), function)

    assert argument_types(reader)[0] is Path
    for hint in (*argument_types(reader), result_type(reader)):
        with pytest.raises(NotPlain):
            from_plain(hint, object())


def test_names_of_records_differ_where_one_of_several_is_meant() -> None:
    hint = result_type(report_or_table)

    assert len({kind.__name__ for kind in get_args(hint)}) == len(get_args(hint))
    assert all(fields(kind) for kind in get_args(hint))
