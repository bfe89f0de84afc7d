"""Several reports of one meeting, told as one: the organiser left and came back, or had two rooms."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from car_desktop.domain.text import folded
from car_desktop.formats.attendance_reports.report import (
    AttendanceReport,
    NotCounted,
    Participant,
    united,
)


def merged(reports: Sequence[AttendanceReport]) -> AttendanceReport:
    """One report with each participant once; a file given twice counts once."""
    first, *others = dict.fromkeys(reports)
    if not others:
        return first
    every = [first, *others]
    by_key: dict[str, list[Participant]] = {}
    for participant in (person for report in every for person in report.participants):
        by_key.setdefault(_key(participant), []).append(participant)
    return replace(
        first,
        participants=tuple(_one(several) for several in by_key.values()),
        started_at=min((r.started_at for r in every if r.started_at), default=None),
        ended_at=max((r.ended_at for r in every if r.ended_at), default=None),
        days=tuple(sorted({day for report in every for day in report.days})),
        not_counted=_not_counted(every),
    )


def _key(participant: Participant) -> str:
    return participant.emails[0] if participant.emails else folded(participant.name)


def _one(several: Sequence[Participant]) -> Participant:
    first = several[0]
    if len(several) == 1:
        return first
    return Participant(
        name=first.name,
        emails=tuple(dict.fromkeys(email for person in several for email in person.emails)),
        role=next((person.role for person in several if person.role), ""),
        stays=united(stay for person in several for stay in person.stays),
        seconds=_seconds(several),
    )


def _seconds(several: Sequence[Participant]) -> int | None:
    """What the reports tell together: where one hides an absence, the others count by their stays.

    A length without hours adds nothing to hours: nobody knows whether it is the same time.
    """
    if all(person.seconds is None for person in several):
        return None
    with_hours = [person for person in several if person.stays]
    told = [_told(person) for person in with_hours or several]
    return None if None in told else sum(seconds or 0 for seconds in told)


def _told(person: Participant) -> int | None:
    if person.seconds is not None:
        return person.seconds
    ends = [end for _, end in person.stays]
    if None in ends:
        return None
    return int(sum((end - start).total_seconds() for start, end in person.stays if end))


def _not_counted(reports: Iterable[AttendanceReport]) -> tuple[NotCounted, ...]:
    return tuple(line for report in reports for line in report.not_counted)
