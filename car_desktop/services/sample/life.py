"""What makes a community live beside its meetings: norms, roles of the day, replies, points kept for later."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import cycle

from sqlalchemy.orm import Session

from car_desktop.domain.entities import (
    AgendaItem,
    Community,
    Meeting,
    MeetingReply,
    MeetingRole,
    NormAcceptance,
    NormSet,
    ParkedItem,
    Person,
)
from car_desktop.domain.facilitation import NormsKept, Reply, RoleOfTheDay
from car_desktop.domain.values import AgendaState, MeetingState, SchoolYear
from car_desktop.services.sample.identity import identity
from car_desktop.services.sample.school_calendar import first_monday
from car_desktop.services.sample.script import CommunityScript

_REPLIES = (Reply.YES, Reply.YES, Reply.AWAITING, Reply.YES, Reply.NO, Reply.YES)
_OVER_MINUTES = (0, 3, -2, 5, 0, -4)
"""How much longer or shorter than planned the points really took."""


def add_life(
    session: Session,
    community: Community,
    script: CommunityScript,
    people: Sequence[Person],
    today: date,
) -> None:
    """Add what surrounds the meetings of a community as they stand today."""
    session.flush()
    session.expire(community, ["meetings"])
    _add_norms(session, community, script, people, today)
    _add_parked(session, community, script, today)
    for meeting in community.meetings:
        if meeting.state is MeetingState.CALLED:
            _add_replies(session, meeting, people)
    coming = [m for m in community.meetings if m.state.is_upcoming and m.day >= today]
    for meeting in coming[:1]:
        _add_roles(session, meeting, people)


def add_facilitation(meeting: Meeting, items: Sequence[AgendaItem]) -> None:
    """Let the treated points have taken their time, one after the other; the norms were mostly kept."""
    clock = meeting.starts_at
    for item, over in zip(items, cycle(_OVER_MINUTES), strict=False):
        if item.state is not AgendaState.TREATED:
            continue
        taken = timedelta(minutes=max(item.planned_minutes + over, 1))
        item.started_at, item.ended_at = clock, clock + taken
        item.spent_seconds = int(taken.total_seconds())
        clock += taken
    if meeting.state is MeetingState.CLOSED:
        meeting.norms_kept = NormsKept.PARTLY if meeting.starts_at.day % 4 == 0 else NormsKept.YES


def _add_norms(
    session: Session,
    community: Community,
    script: CommunityScript,
    people: Sequence[Person],
    today: date,
) -> None:
    adopted = min(first_monday(today) + timedelta(days=21), today)
    norms = NormSet(
        uuid=identity("norms", community.uuid),
        community_id=community.id,
        school_year=SchoolYear.of(adopted).start,
        version=1,
        adopted_on=adopted,
        text="\n".join(script.norms),
    )
    accepting = people[: len(people) * 4 // 5]
    norms.acceptances = [
        NormAcceptance(
            uuid=identity("acceptance", f"{norms.uuid}/{person.uuid}"),
            person_id=person.id,
            accepted_on=adopted,
        )
        for person in accepting
    ]
    session.add(norms)


def _add_parked(
    session: Session, community: Community, script: CommunityScript, today: date
) -> None:
    past = [meeting for meeting in community.meetings if meeting.day < today]
    session.add(
        ParkedItem(
            uuid=identity("parked", community.uuid),
            community_id=community.id,
            title=script.parked,
            planned_minutes=15,
            parked_on=past[-1].day if past else today,
            from_meeting_id=past[-1].id if past else None,
        )
    )


def _add_replies(session: Session, meeting: Meeting, people: Sequence[Person]) -> None:
    asked = meeting.day - timedelta(days=10)
    for person, reply in zip(people, cycle(_REPLIES), strict=False):
        session.add(
            MeetingReply(
                uuid=identity("reply", f"{meeting.uuid}/{person.uuid}"),
                meeting_id=meeting.id,
                person_id=person.id,
                reply=reply,
                replied_on=None if reply is Reply.AWAITING else asked,
            )
        )


def _add_roles(session: Session, meeting: Meeting, people: Sequence[Person]) -> None:
    for role, person in zip(list(RoleOfTheDay)[1:4], people[1:], strict=False):
        session.add(
            MeetingRole(
                uuid=identity("role", f"{meeting.uuid}/{role}"),
                meeting_id=meeting.id,
                role=role,
                person_id=person.id,
            )
        )
