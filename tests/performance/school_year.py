"""A coach's school year, made for documents: forty meetings, a register of 62 people, a crowd of 300."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from car_desktop.domain.entities import (
    AgendaItem,
    Attendance,
    Community,
    Meeting,
    Person,
    PracticeNote,
)
from car_desktop.domain.values import (
    AgendaState,
    AttendanceStatus,
    CommitmentState,
    Dimension,
    Intention,
    MeetingState,
    NoteKind,
    SchoolYear,
    Visibility,
)
from car_desktop.storage.database import Session
from tests.factories import (
    make_commitment,
    make_community,
    make_meeting,
    make_member,
    make_organisation,
    make_person,
    make_position,
)
from tests.performance.words import WORDS

YEAR = SchoolYear(2026)
TODAY = date(2027, 6, 25)
IN_THE_REGISTER, IN_THE_CROWD = 62, 300

_COMMUNITIES, _MEETINGS, _MEMBERS = 4, 10, 22
_ITEMS, _NOTES, _COMMITMENTS = 4, 5, 3
_STATUSES = [AttendanceStatus.PRESENT] * 8 + [AttendanceStatus.EXCUSED, AttendanceStatus.ABSENT]


@dataclass(frozen=True)
class Subjects:
    """What the documents that are measured are about."""

    community_id: int
    meeting_id: int
    crowd_id: int


def write_school_year(session: Session) -> Subjects:
    """Fill an empty database; the crowd met the year before, so that the coach has forty meetings."""
    return _SchoolYear(session).write()


class _SchoolYear:
    def __init__(self, session: Session) -> None:
        self._session = session
        self._chance = Random(2026)

    def write(self) -> Subjects:
        community, _ = self._year_of(IN_THE_REGISTER)
        *_, (_, meeting) = [self._year_of(_MEMBERS) for _ in range(_COMMUNITIES - 1)]
        crowd = make_community(self._session, "Colloque fictif")
        people = self._members(crowd, IN_THE_CROWD)
        gathering = make_meeting(
            self._session, crowd, datetime(2026, 3, 12, 9), MeetingState.CLOSED, self._text(4)
        )
        gathering.attendance += [
            Attendance(person_id=one.id, status=AttendanceStatus.PRESENT) for one in people
        ]
        self._session.flush()
        return Subjects(community.id, meeting.id, gathering.id)

    def _year_of(self, members: int) -> tuple[Community, Meeting]:
        community = make_community(self._session)
        people = self._members(community, members)
        for rank in range(_MEETINGS):
            starts_at = datetime(2026, 9, 8, 13, 30) + timedelta(days=28 * rank)
            meeting = make_meeting(
                self._session, community, starts_at, MeetingState.CLOSED, self._text(4)
            )
            self._fill(meeting, people)
        return community, meeting

    def _members(self, community: Community, number: int) -> list[Person]:
        schools = [make_organisation(self._session, f"École fictive {n}") for n in range(8)]
        people = []
        for rank in range(number):
            one = make_person(self._session, last=f"Essai-Mésange {rank}")
            make_position(self._session, one, schools[rank % len(schools)])
            make_member(self._session, community, one)
            people.append(one)
        return people

    def _fill(self, meeting: Meeting, people: list[Person]) -> None:
        meeting.purpose = self._text(15)
        meeting.attendance += [
            Attendance(person_id=one.id, status=self._chance.choice(_STATUSES)) for one in people
        ]
        meeting.agenda += [self._item(rank) for rank in range(1, _ITEMS + 1)]
        self._session.flush()
        meeting.notes += [self._note(meeting, rank) for rank in range(_NOTES)]
        for rank in range(_COMMITMENTS):
            make_commitment(
                self._session,
                meeting,
                what=self._text(9),
                due_on=meeting.starts_at.date() + timedelta(days=28),
                state=CommitmentState.KEPT if rank else CommitmentState.OPEN,
                owner=people[rank],
            )

    def _item(self, rank: int) -> AgendaItem:
        return AgendaItem(
            rank=rank,
            title=self._text(5),
            intention=Intention.LEARN,
            planned_minutes=25,
            state=AgendaState.TREATED,
        )

    def _note(self, meeting: Meeting, rank: int) -> PracticeNote:
        kinds, dimensions = list(NoteKind), list(Dimension)
        return PracticeNote(
            meeting_id=meeting.id,
            agenda_item_id=meeting.agenda[rank % _ITEMS].id,
            kind=kinds[rank % len(kinds)],
            text=self._text(30),
            visibility=Visibility.GROUP if rank else Visibility.PUBLISHABLE,
            noted_at=meeting.starts_at + timedelta(minutes=5 * rank),
            dimension=dimensions[rank % len(dimensions)],
            level=1 + rank % 4,
        )

    def _text(self, words: int) -> str:
        return " ".join(self._chance.choices(WORDS, k=words)).capitalize() + "."
