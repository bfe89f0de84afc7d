"""What was noted and promised in the sample year, and what became of the promises."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from sqlalchemy.orm import Session

from car_desktop.domain.entities import (
    AgendaItem,
    Commitment,
    CommitmentReview,
    Meeting,
    Person,
    PracticeNote,
)
from car_desktop.domain.values import CommitmentState, Language
from car_desktop.services.commitments import settle
from car_desktop.services.sample.identity import identity
from car_desktop.services.sample.script import CommitmentScript, MeetingScript, NoteScript

COACH = "Camille Harfang"

_CHANCES = {
    CommitmentState.KEPT: 62,
    CommitmentState.IN_PROGRESS: 16,
    CommitmentState.POSTPONED: 14,
    CommitmentState.DROPPED: 8,
}
_COMMENTS = {
    Language.FRENCH: {
        CommitmentState.KEPT: "Trace partagée avec la communauté.",
        CommitmentState.IN_PROGRESS: "Commencé; il reste à rapporter la trace.",
        CommitmentState.POSTPONED: "Le temps a manqué; nouvelle échéance.",
        CommitmentState.DROPPED: "La priorité de l’équipe a changé.",
    },
    Language.ENGLISH: {
        CommitmentState.KEPT: "Done; the trace was shared.",
        CommitmentState.IN_PROGRESS: "Under way; the trace is still to come.",
        CommitmentState.POSTPONED: "Short of time; new due date.",
        CommitmentState.DROPPED: "The team’s priority has changed.",
    },
}
_EVERYBODY = {Language.FRENCH: "Toute la communauté", Language.ENGLISH: "The whole team"}
_FALLBACK = timedelta(days=14)


def add_notes(
    session: Session,
    meeting: Meeting,
    items: list[AgendaItem],
    story: MeetingScript,
    people: list[Person],
) -> None:
    """Add the notes of a meeting, as they were said."""
    session.add_all(
        _note(meeting, _item(items, note.item), note, people, rank)
        for rank, note in enumerate(story.notes)
    )


class Promises:
    """The commitments of one community, from one meeting to the next."""

    def __init__(self, language: Language, people: list[Person], today: date) -> None:
        self._language = language
        self._people = people
        self._today = today
        self._open: list[Commitment] = []

    def review(self, session: Session, meeting: Meeting, next_day: date) -> None:
        """Ask about each open commitment, as every meeting does."""
        chance = Random(f"{meeting.uuid}/review")
        for commitment in self._open:
            state = chance.choices(list(_CHANCES), weights=list(_CHANCES.values()))[0]
            comment = _COMMENTS[self._language][state]
            due_on = next_day if state is CommitmentState.POSTPONED else None
            session.add(
                CommitmentReview(
                    uuid=identity("review", f"{commitment.uuid}/{meeting.uuid}"),
                    commitment_id=commitment.id,
                    meeting_id=meeting.id,
                    state=state,
                    due_on=due_on,
                    comment=comment,
                )
            )
            settle(commitment, state, on=meeting.day, due_on=due_on, reason=comment)
        self._open = [commitment for commitment in self._open if commitment.state.is_open]

    def add(
        self,
        session: Session,
        meeting: Meeting,
        items: list[AgendaItem],
        story: MeetingScript,
        next_day: date,
    ) -> None:
        """Write down what was promised at a meeting."""
        for rank, script in enumerate(story.commitments):
            commitment = self._commitment(meeting, _item(items, script.item), script, rank)
            commitment.due_on = _due(script, meeting.day, next_day, self._today)
            session.add(commitment)
            self._open.append(commitment)
        session.flush()

    def _commitment(
        self, meeting: Meeting, item: AgendaItem | None, script: CommitmentScript, rank: int
    ) -> Commitment:
        owner = None
        if isinstance(script.owner, int):
            owner = self._people[(script.owner - 1) % len(self._people)]
        everybody_or_coach = _EVERYBODY[self._language] if script.owner == "all" else COACH
        return Commitment(
            uuid=identity("commitment", f"{meeting.uuid}/{rank}"),
            meeting_id=meeting.id,
            agenda_item_id=item.id if item else None,
            what=script.what,
            owner_id=owner.id if owner else None,
            owner_text="" if owner else everybody_or_coach,
            is_coach_owned=script.owner == "coach",
            expected_trace=script.trace,
            noted_at=meeting.ends_at - timedelta(minutes=10 - rank),
        )


def _note(
    meeting: Meeting, item: AgendaItem | None, note: NoteScript, people: list[Person], rank: int
) -> PracticeNote:
    return PracticeNote(
        uuid=identity("note", f"{meeting.uuid}/{rank}"),
        meeting_id=meeting.id,
        agenda_item_id=item.id if item else None,
        kind=note.kind,
        text=note.text,
        visibility=note.visibility,
        noted_at=meeting.starts_at + timedelta(minutes=note.after),
        dimension=note.dimension,
        level=note.level,
        evidence=note.evidence,
        effect=note.effect,
        next_step=note.next,
        shared_by=people[(note.by - 1) % len(people)].full_name if note.by else "",
    )


def _item(items: list[AgendaItem], number: int) -> AgendaItem | None:
    """Points are numbered from 1; 0 is the meeting as a whole."""
    return items[number - 1] if number else None


def _due(script: CommitmentScript, day: date, next_day: date, today: date) -> date:
    """The next meeting, or so many days later; a negative number means « already late today »."""
    if script.days is None:
        return next_day
    late = today + timedelta(days=script.days)
    if script.days < 0:
        return late if late > day else day + _FALLBACK
    return day + timedelta(days=script.days)
