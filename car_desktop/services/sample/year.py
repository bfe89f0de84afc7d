"""One community's year: members, meetings, and what each of them left behind."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import count, pairwise

from sqlalchemy.orm import Session

from car_desktop.domain.entities import AgendaItem, Community, Meeting, Membership, Series
from car_desktop.domain.values import (
    AgendaState,
    Frequency,
    Intention,
    MeetingMode,
    MeetingState,
    MembershipRole,
    OnDayOff,
)
from car_desktop.services.sample.attendance import add_announced_absence, add_attendance
from car_desktop.services.sample.directory import Directory
from car_desktop.services.sample.follow_up import Promises, add_notes
from car_desktop.services.sample.identity import identity
from car_desktop.services.sample.life import add_facilitation, add_life
from car_desktop.services.sample.school_calendar import first_monday, meeting_days
from car_desktop.services.sample.script import CommunityScript, ItemScript, MeetingScript

MINUTES_TO_WRITE = frozenset({"secondaire"})
ATTENDANCE_TO_TAKE = frozenset({"clc"})
RUNNING_TODAY = frozenset({"cap_anse"})
PLANNED_TOGETHER = frozenset({"clc", "secondaire"})
_NOTICE = timedelta(days=21)
_JOINED_AFTER, _LEFT_AFTER = timedelta(days=63), timedelta(days=77)


def add_community(
    session: Session, key: str, script: CommunityScript, directory: Directory, today: date
) -> None:
    """Add a community with its members and its meetings of the year."""
    community = _community(key, script, directory, today)
    session.add(community)
    session.flush()
    people = [person for person, _ in directory.seats[key]]
    promises = Promises(script.language, people, today)
    days = meeting_days(key, script.weeks, script.weekday, today)
    states = [_state(key, script, index, days, today) for index in range(len(days))]
    for index, (day, state) in enumerate(zip(days, states, strict=True)):
        meeting = _meeting(community, script, index, day, state)
        session.add(meeting)
        session.flush()
        items = _add_agenda(session, meeting, script, script.meetings[index], day < today)
        if state is MeetingState.CALLED and day == today:
            add_announced_absence(session, meeting, people)
        if not _has_taken_place(state, day, today):
            continue
        story = _told_story(script.meetings, index)
        add_notes(session, meeting, items, story, people)
        if state is not MeetingState.CALLED:
            add_attendance(session, meeting, community, directory.others, day == today)
        add_facilitation(meeting, items)
        promises.review(session, meeting, _next_day(days, index))
        promises.add(session, meeting, items, story, _next_day(days, index))
    if key in PLANNED_TOGETHER:
        _link(session, key, community, script, days)
    add_life(session, community, script, people, today)


def _community(key: str, script: CommunityScript, directory: Directory, today: date) -> Community:
    organisation = directory.organisations.get(script.organisation)
    return Community(
        uuid=identity("community", key),
        name=script.name,
        kind=script.kind,
        language=script.language,
        purpose=script.purpose,
        usual_place=script.place,
        rhythm_weeks=_rhythm(script.weeks),
        organisation_id=organisation.id if organisation else None,
        memberships=_memberships(key, directory, first_monday(today)),
    )


def _rhythm(weeks: list[int]) -> int:
    """The longest that the community waits in this year."""
    return max(later - sooner for sooner, later in pairwise(weeks))


def _memberships(key: str, directory: Directory, since: date) -> list[Membership]:
    """Everybody since the start, but one who came later and one who left."""
    seats = directory.seats[key]
    joined, left = len(seats) // 2, len(seats) // 2 + 1
    return [
        Membership(
            uuid=identity("membership", f"{key}/{person.uuid}"),
            person_id=person.id,
            role=role,
            starts_on=since + _JOINED_AFTER if rank == joined else since,
            ends_on=since + _LEFT_AFTER if rank == left else None,
        )
        for rank, (person, role) in enumerate(seats)
    ]


def _meeting(
    community: Community,
    script: CommunityScript,
    index: int,
    day: date,
    state: MeetingState,
) -> Meeting:
    story = script.meetings[index]
    starts_at = datetime.combine(day, script.starts)
    pilots = [m.person_id for m in community.memberships if m.role is MembershipRole.LOCAL_PILOT]
    gathers = script.mode is MeetingMode.HYBRID and index % 4 == 3
    return Meeting(
        uuid=identity("meeting", f"{community.uuid}/{index}"),
        community_id=community.id,
        title=story.title,
        purpose=story.purpose,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=script.minutes),
        place=script.place,
        mode=MeetingMode.IN_PERSON if gathers else script.mode,
        state=state,
        state_reason=_reason(script, index),
        co_facilitator_id=pilots[0] if pilots else None,
    )


def _link(
    session: Session, key: str, community: Community, script: CommunityScript, days: list[date]
) -> None:
    """Say that the dates of the year were planned in one go, in June."""
    start = datetime.combine(days[0], script.starts)
    series = Series(
        uuid=identity("series", key),
        community_id=community.id,
        frequency=Frequency.DATES,
        first_day=min(days),
        last_day=max(days),
        dates=" ".join(day.isoformat() for day in sorted(days)),
        on_day_off=OnDayOff.NEXT_WEEK,
        starts=script.starts,
        ends=(start + timedelta(minutes=script.minutes)).time(),
        place=script.place,
        mode=script.mode,
    )
    session.add(series)
    session.flush()
    for meeting in community.meetings:
        meeting.series_id, meeting.series_day = series.id, meeting.day


def _state(
    key: str, script: CommunityScript, index: int, days: list[date], today: date
) -> MeetingState:
    day = days[index]
    if script.cancelled and script.cancelled.index == index:
        return MeetingState.CANCELLED
    if script.postponed and script.postponed.index == index:
        return MeetingState.POSTPONED
    if day > today:
        return MeetingState.CALLED if day - today <= _NOTICE else MeetingState.PLANNED
    if day == today:
        return MeetingState.HELD if key in RUNNING_TODAY else MeetingState.CALLED
    is_latest = all(later >= today for later in days[index + 1 :])
    if is_latest and key in ATTENDANCE_TO_TAKE:
        return MeetingState.CALLED
    return MeetingState.HELD if is_latest and key in MINUTES_TO_WRITE else MeetingState.CLOSED


def _reason(script: CommunityScript, index: int) -> str:
    for accident in (script.cancelled, script.postponed):
        if accident and accident.index == index:
            return accident.reason
    return ""


def _has_taken_place(state: MeetingState, day: date, today: date) -> bool:
    return state.counts and (day < today or state is MeetingState.HELD)


def _told_story(stories: list[MeetingScript], index: int) -> MeetingScript:
    """The meeting's own story; a year seen from June tells the first ones again."""
    told = [story for story in stories if story.notes]
    return stories[index] if stories[index].notes else told[index % len(told)]


def _next_day(days: list[date], index: int) -> date:
    return days[index + 1] if index + 1 < len(days) else days[index] + timedelta(days=28)


def _add_agenda(
    session: Session,
    meeting: Meeting,
    script: CommunityScript,
    story: MeetingScript,
    is_over: bool,
) -> list[AgendaItem]:
    numbers = count(1)
    items = [_item(meeting, item, story, next(numbers)) for item in script.agenda]
    is_running = meeting.state is MeetingState.HELD and not is_over
    for item in items:
        if meeting.state.counts and (is_over or (is_running and item.rank <= 2)):
            item.state = AgendaState.TREATED
    if is_over and meeting.starts_at.day % 5 == 0:
        _last_production(items).state = AgendaState.DEFERRED
    session.add_all(items)
    session.flush()
    return items


def _item(meeting: Meeting, item: ItemScript, story: MeetingScript, rank: int) -> AgendaItem:
    words = {"main": story.main, "second": story.second, "protocol": story.protocol}
    return AgendaItem(
        uuid=identity("item", f"{meeting.uuid}/{rank}"),
        meeting_id=meeting.id,
        rank=rank,
        title=item.title.format(**words),
        intention=item.intention,
        lead=item.lead,
        planned_minutes=item.minutes,
        protocol=item.protocol.format(**words),
        script=item.script,
    )


def _last_production(items: list[AgendaItem]) -> AgendaItem:
    working = [item for item in items if item.intention is Intention.PRODUCE]
    return working[-1] if working else items[-1]
