"""The rules that values carry."""

from __future__ import annotations

import inspect
from datetime import date
from enum import StrEnum

import pytest

from car_desktop.domain import values
from car_desktop.domain.labels import attendance_letter, label, level_label, short_label
from car_desktop.domain.values import (
    MEETING_TRANSITIONS,
    AttendanceStatus,
    CommunityKind,
    MeetingState,
    SchoolYear,
)

KINDS = [
    kind
    for _, kind in inspect.getmembers(values, inspect.isclass)
    if issubclass(kind, StrEnum) and kind is not StrEnum
]


@pytest.mark.parametrize("kind", KINDS)
def test_every_value_has_a_name(kind: type[StrEnum]) -> None:
    for member in kind:
        assert label(member)
        assert short_label(member)


def test_two_values_of_one_kind_never_share_a_name() -> None:
    for kind in KINDS:
        names = [label(member) for member in kind if member not in _SAME_WORD_BY_GENDER]
        assert len(set(names)) == len(names), kind


_SAME_WORD_BY_GENDER = {values.Civility.DR_F, values.Civility.DR_M}


def test_every_attendance_state_has_its_own_letter() -> None:
    letters = {attendance_letter(status) for status in AttendanceStatus}
    assert len(letters) == len(AttendanceStatus)


def test_a_guest_attends_but_never_weighs_on_the_rate() -> None:
    assert AttendanceStatus.GUEST.attended
    assert not AttendanceStatus.GUEST.in_denominator
    assert not AttendanceStatus.GUEST.covers_seat


def test_a_delegate_fills_the_seat_without_the_member_attending() -> None:
    assert AttendanceStatus.REPRESENTED.covers_seat
    assert not AttendanceStatus.REPRESENTED.attended
    assert AttendanceStatus.REPRESENTED.in_denominator


def test_someone_not_expected_is_outside_the_denominator() -> None:
    assert not AttendanceStatus.NOT_EXPECTED.in_denominator
    assert AttendanceStatus.EXCUSED.in_denominator
    assert AttendanceStatus.TO_CONFIRM.in_denominator


def test_only_the_three_tiers_have_a_tier() -> None:
    tiers = {kind: kind.tier for kind in CommunityKind}
    assert sorted(tier for tier in tiers.values() if tier) == [1, 2, 3]
    assert tiers[CommunityKind.COMMITTEE] is None


def test_every_meeting_state_can_be_left() -> None:
    assert set(MEETING_TRANSITIONS) == set(MeetingState)
    assert all(MEETING_TRANSITIONS.values())


@pytest.mark.parametrize(
    ("day", "start"),
    [(date(2026, 6, 30), 2025), (date(2026, 7, 1), 2026), (date(2027, 1, 5), 2026)],
)
def test_a_school_year_turns_on_the_first_of_july(day: date, start: int) -> None:
    year = SchoolYear.of(day)
    assert year.start == start
    assert day in year
    assert str(year) == f"{start}-{start + 1}"


def test_levels_go_from_one_to_four() -> None:
    assert len({level_label(level) for level in (1, 2, 3, 4)}) == 4
