"""Hours of continuing education done outside the meetings, as each person declares them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import LearningActivity, Person
from car_desktop.domain.errors import UserError
from car_desktop.domain.recognition import ActivityKind
from car_desktop.i18n import translate
from car_desktop.services.refusals import found, named
from car_desktop.services.typed_text import typed_line

MOST_HOURS = 400
YEARS = range(2000, 2101)


@dataclass(frozen=True, slots=True)
class ActivityDraft:
    """What a form asks of an activity; `minutes` is its length."""

    title: str
    done_on: date
    minutes: int
    kind: ActivityKind = ActivityKind.TRAINING
    provider: str = ""


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """An activity of one person."""

    id: int
    kind: ActivityKind
    title: str
    provider: str
    done_on: date
    minutes: int


def activities_of_person(session: Session, person_id: int) -> tuple[ActivityRow, ...]:
    """Every activity of somebody, the latest first."""
    activities = session.scalars(
        select(LearningActivity)
        .where(LearningActivity.person_id == person_id)
        .order_by(LearningActivity.done_on.desc(), LearningActivity.id.desc())
    )
    return tuple(
        ActivityRow(one.id, one.kind, one.title, one.provider, one.done_on, one.minutes)
        for one in activities
    )


def add_activity(session: Session, person_id: int, draft: ActivityDraft) -> int:
    """Note an activity; raise UserError where it has no title or no length."""
    activity = LearningActivity(
        person_id=found(session, Person, person_id).id,
        title="",
        done_on=draft.done_on,
        minutes=draft.minutes,
    )
    _apply(activity, draft)
    session.add(activity)
    session.flush()
    return activity.id


def change_activity(session: Session, activity_id: int, draft: ActivityDraft) -> None:
    """Correct an activity."""
    _apply(found(session, LearningActivity, activity_id), draft)


def remove_activity(session: Session, activity_id: int) -> None:
    """Take an activity away; undo brings it back."""
    session.delete(found(session, LearningActivity, activity_id))


def _apply(activity: LearningActivity, draft: ActivityDraft) -> None:
    title = named(draft.title, translate("LearningActivity", "Give the activity a title."))
    if not 1 <= draft.minutes <= MOST_HOURS * 60:
        raise UserError(
            translate("LearningActivity", "An activity lasts from 1 minute to 400 hours.")
        )
    if draft.done_on.year not in YEARS:
        raise UserError(translate("LearningActivity", "Check the year of this date."))
    activity.kind = draft.kind
    activity.title = title
    activity.provider = typed_line(draft.provider)
    activity.done_on = draft.done_on
    activity.minutes = draft.minutes
