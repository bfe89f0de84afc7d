"""Which backups may go: told by their order, whatever the clock says."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop.domain.backups import (
    DAYS_KEPT,
    FEWEST_KEPT,
    LATEST_KEPT,
    Backup,
    BackupReason,
    superfluous,
)

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
TEN_YEARS = timedelta(days=3653)


def backup(sequence: int, made_at: datetime, revision: str = "0006") -> Backup:
    return Backup(sequence, made_at, 1, "", {}, revision, "1", BackupReason.CLOSING)


def kept(backups: Iterable[Backup]) -> list[Backup]:
    backups = list(backups)
    gone = {backup.sequence for backup in superfluous(backups)}
    return [backup for backup in backups if backup.sequence not in gone]


def daily(count: int, first: datetime = NOON, sequence: int = 1) -> list[Backup]:
    return [backup(sequence + day, first + timedelta(days=day)) for day in range(count)]


def test_the_latest_are_kept_however_close_together_they_are() -> None:
    backups = [backup(number, NOON) for number in range(1, 101)]

    assert [b.sequence for b in kept(backups)] == list(range(77, 101))


def test_the_last_of_each_day_and_week_is_kept() -> None:
    several_a_day = [
        backup(number, NOON + timedelta(hours=6 * number)) for number in range(1, 4 * 90 + 1)
    ]

    days = {b.made_at.date() for b in kept(several_a_day)}
    weeks = {b.made_at.isocalendar()[:2] for b in kept(several_a_day)}

    assert len(days) >= DAYS_KEPT
    assert len(weeks) >= 8
    assert len(kept(several_a_day)) < LATEST_KEPT + DAYS_KEPT + 8 + 3


def test_the_ends_of_two_earlier_school_years_are_kept() -> None:
    backups = daily(4 * 365, datetime(2022, 9, 1, 12, tzinfo=UTC))

    ends = {b.made_at.date().isoformat() for b in kept(backups)}

    assert {"2025-06-30", "2026-06-30"} <= ends
    assert "2024-06-30" not in ends


def test_the_last_backup_of_every_earlier_form_of_the_data_is_kept() -> None:
    old = [backup(number, NOON, "0005") for number in (1, 2)]

    left = kept([*old, *daily(200, sequence=3)])

    assert [b.sequence for b in left if b.revision == "0005"] == [2]


@pytest.mark.parametrize("jump", [TEN_YEARS, -TEN_YEARS])
def test_a_clock_that_jumps_ten_years_and_back_deletes_nothing_more(jump: timedelta) -> None:
    """Story 18: a rotation by clock deletes the newest, or makes none for seven years."""
    before = daily(60)
    odd = [backup(61 + n, NOON + jump + timedelta(minutes=n)) for n in range(30)]
    after = daily(10, NOON + timedelta(days=60), sequence=91)

    while_odd = [b.sequence for b in kept([*before, *odd])]
    later = [b.sequence for b in kept([*before, *odd, *after])]

    assert set(range(91 - LATEST_KEPT, 91)) <= set(while_odd)
    # The days before the jump: one of the fourteen is the odd one.
    assert set(range(61 - DAYS_KEPT + 1, 61)) <= set(while_odd)
    assert set(range(91, 101)) <= set(later)


@given(
    st.lists(
        st.datetimes(datetime(1980, 1, 1), datetime(2120, 1, 1), timezones=st.just(UTC)),
        max_size=120,
    )
)
def test_whatever_the_clock_says_the_newest_remain_and_nothing_goes_twice(
    moments: list[datetime],
) -> None:
    backups = [backup(number, moment) for number, moment in enumerate(moments, start=1)]

    left = kept(backups)

    assert len(left) >= min(len(backups), FEWEST_KEPT)
    assert left[-LATEST_KEPT:] == backups[-LATEST_KEPT:]
    assert superfluous(left) == ()
