"""Moments for a community: who would be missing and why, whose calendar a file is, what is never proposed."""

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from car_desktop.domain.entities import Community, EmailAddress, Person
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import DayOffKind, MeetingState, MembershipRole
from car_desktop.formats.busy_file import BusyFile, BusyTime
from car_desktop.services.calendar_exchange import OUR_UID
from car_desktop.services.days_off import DayRun, add_days_off
from car_desktop.services.slot_members import SlotMember, owner_of, slot_members
from car_desktop.services.slots import (
    Missing,
    SlotSearch,
    find_slots,
    usual_times,
    why_text,
)
from car_desktop.storage.database import Session
from tests.factories import (
    make_community,
    make_meeting,
    make_member,
    make_organisation,
    make_person,
)

MONDAY = date(2026, 11, 23)
DAYS = (MONDAY, MONDAY + timedelta(days=4))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(MONDAY + timedelta(days=day), time(hour, minute))


@pytest.fixture
def community(session: Session) -> Community:
    """Two members, Cléo and Zoé, who have no meeting yet."""
    community = make_community(session, "CoP fictive")
    for first, last in (("Cléo", "Grive"), ("Zoé", "Pinson-Roy")):
        person = make_person(session, first, last)
        person.emails.append(EmailAddress(address=f"{first.lower()}@exemple.test"))
        make_member(session, community, person)
    session.flush()
    return community


@pytest.fixture
def search(community: Community) -> SlotSearch:
    return SlotSearch(community.id, *DAYS, frozenset(range(5)), time(8), time(16), minutes=180)


def person(community: Community, first: str) -> Person:
    return next(m.person for m in community.memberships if m.person.first_name == first)


def busy(day: int, first: int, last: int, **more: object) -> BusyTime:
    return BusyTime(at(day, first), at(day, last), **more)  # type: ignore[arg-type]


def test_without_anything_known_everybody_is_free_and_said_to_be_taken_as_such(
    session: Session, search: SlotSearch
) -> None:
    result = find_slots(session, search, {})

    assert (result.members, result.without_calendar) == (2, ("Cléo Grive", "Zoé Pinson-Roy"))
    assert [row.starts_at for row in result.slots[:3]] == [at(0, 8), at(0, 12), at(1, 8)]
    assert why_text(result.slots[0]) == "Nobody known to be busy"


def test_who_is_taken_by_a_calendar_is_missing_then(
    session: Session, community: Community, search: SlotSearch
) -> None:
    key = person(community, "Cléo").id
    calendars = {key: [busy(0, 8, 16), busy(1, 10, 11), busy(2, 0, 0)]}

    result = find_slots(session, replace(search, last=MONDAY), calendars)

    assert {row.missing for row in result.slots} == {(Missing("Cléo Grive"),)}
    assert why_text(result.slots[0]) == "Missing: Cléo Grive"
    assert result.without_calendar == ("Zoé Pinson-Roy",)
    (first, *_) = find_slots(session, replace(search, last=DAYS[0] + timedelta(1)), calendars).slots
    assert first.starts_at == at(1, 11)


def test_tentative_counts_or_does_not(
    session: Session, community: Community, search: SlotSearch
) -> None:
    one_day = replace(search, last=MONDAY)
    calendars = {person(community, "Cléo").id: [busy(0, 8, 16, is_tentative=True)]}

    assert find_slots(session, one_day, calendars).slots[0].missing
    ignoring = replace(one_day, is_tentative_busy=False)
    assert not find_slots(session, ignoring, calendars).slots[0].missing


def test_a_member_of_another_community_is_missing_while_it_meets_and_the_margin_counts(
    session: Session, community: Community, search: SlotSearch
) -> None:
    other = make_community(session, "CAP Lecture")
    make_member(session, other, person(community, "Zoé"))
    make_meeting(session, other, at(0, 9))
    make_meeting(session, other, at(1, 9), MeetingState.CANCELLED)

    rows = find_slots(session, replace(search, last=MONDAY, margin=30), {}).slots

    # The coach is there too: a moment over that meeting, or within the margin, comes last.
    zoe = Missing("Zoé Pinson-Roy", "CAP Lecture")
    assert [(row.starts_at, row.missing) for row in rows] == [
        (at(0, 12, 30), ()),
        (at(0, 8), (zoe,)),
    ]
    assert why_text(rows[1]) == (
        "You also meet “CAP Lecture” · missing: Zoé Pinson-Roy (CAP Lecture)"
    )
    assert find_slots(session, replace(search, first=DAYS[0] + timedelta(1)), {}).slots[
        0
    ].starts_at == at(1, 8)


def test_the_coachs_own_membership_asks_nothing(session: Session, community: Community) -> None:
    coach = make_member(session, community)
    coach.role = MembershipRole.COACH
    make_member(session, community, ends_on=MONDAY - timedelta(days=1))
    session.flush()

    names = [member.name for member in slot_members(session, community.id, DAYS)]
    assert names == ["Cléo Grive", "Zoé Pinson-Roy"]


def test_a_day_off_comes_after_every_school_day_and_says_why(
    session: Session, community: Community, search: SlotSearch
) -> None:
    centre = make_organisation(session, "CSS fictif")
    community.organisation_id = centre.id
    add_days_off(
        session, centre.id, DayRun(MONDAY, MONDAY, DayOffKind.PEDAGOGICAL, "Planification")
    )

    rows = find_slots(session, search, {}).slots

    assert [row.starts_at.date() == MONDAY for row in rows] == [False] * 8 + [True] * 2
    assert why_text(rows[-1]) == "Day off: Planification · nobody known to be busy"


def test_the_usual_day_and_hour_go_first(
    session: Session, community: Community, search: SlotSearch
) -> None:
    for weeks in (3, 2):
        make_meeting(session, community, at(2, 13) - timedelta(weeks=weeks))

    assert usual_times(session, community.id).weekday == 2
    rows = find_slots(session, search, {}).slots
    assert rows[0].starts_at == at(2, 13)
    assert why_text(rows[0]).endswith("usual day and hour")
    assert why_text(rows[1]).endswith("usual day")
    assert why_text(rows[2]).endswith("usual hour")


def test_the_meeting_that_is_moved_stands_in_nobodys_way(
    session: Session, community: Community, search: SlotSearch
) -> None:
    meeting = make_meeting(session, community, at(0, 9))
    uid = f"{meeting.uuid}{OUR_UID}"
    calendars = {person(community, "Cléo").id: [busy(0, 9, 12, uid=uid)]}
    one_day = replace(search, last=MONDAY)

    first, *_ = find_slots(session, one_day, calendars).slots
    assert (first.starts_at, first.coach_meets) == (at(0, 12), ())
    moved = find_slots(session, replace(one_day, meeting_id=meeting.id), calendars)
    assert (moved.slots[0].starts_at, moved.slots[0].missing) == (at(0, 9), ())


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"last": MONDAY - timedelta(days=1)}, "before the first"),
        ({"last": MONDAY + timedelta(days=500)}, "a year at a time"),
        ({"weekdays": frozenset()}, "at least one weekday"),
        ({"minutes": 0}, "from 1 minute to 12 hours"),
        ({"minutes": 800}, "from 1 minute to 12 hours"),
        ({"latest": time(10)}, "does not fit"),
    ],
)
def test_a_search_that_cannot_be_is_refused_in_a_sentence(
    session: Session, search: SlotSearch, changes: dict[str, object], sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence):
        find_slots(session, replace(search, **changes), {})  # type: ignore[arg-type]


MEMBERS = [
    SlotMember(1, "Cléo Grive", ("cleo@exemple.test",)),
    SlotMember(2, "Zoé Pinson-Roy", ("zoe@exemple.test", "zpr@exemple.test")),
    SlotMember(3, "Zoé Pinson", ()),
]


def file(
    file_name: str = "agenda",
    name: str = "",
    addresses: dict[str, int] | None = None,
    events: int = 4,
) -> BusyFile:
    return BusyFile(file_name, name, Counter(addresses or {}), events, ())


@pytest.mark.parametrize(
    ("calendar", "owner"),
    [
        (file("zpr@exemple.test"), (2, True)),
        (file(name="cleo@exemple.test"), (1, True)),
        (file("Agenda - Grive, Cleo (1)"), (1, True)),
        (file("calendrier_cleo.grive"), (1, True)),
        (file("Zoé Pinson"), (3, True)),
        (file("Zoé Pinson-Roy"), (None, False)),  # two people are named
        (file(addresses={"cleo@exemple.test": 4, "autre@exemple.test": 2}), (1, True)),
        (file(addresses={"cleo@exemple.test": 4, "zoe@exemple.test": 2}), (1, False)),
        (file(addresses={"cleo@exemple.test": 4, "zoe@exemple.test": 4}), (None, False)),
        (file(addresses={"cleo@exemple.test": 3}), (None, False)),
        (file(), (None, False)),
        (file(events=0), (None, False)),
    ],
)
def test_a_calendar_is_recognised_by_its_name_or_its_addresses_and_doubts_are_asked(
    calendar: BusyFile, owner: tuple[int | None, bool]
) -> None:
    assert owner_of(calendar, MEMBERS) == owner
