"""A coach's school year over all communities: what a report to a service centre is made from."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from car_desktop.domain.entities import CoachProfile, Community
from car_desktop.domain.values import Language, SchoolYear
from car_desktop.services.releases import PayerSum
from car_desktop.services.year_follow_up import (
    CommitmentOfYear,
    NoteOfYear,
    commitments_of_year,
    notes_of_year,
    private_notes_of_year,
    releases_of_year,
)
from car_desktop.services.year_meetings import Activity, activity_of_year
from car_desktop.services.year_participation import Participation, participation_of_year
from car_desktop.services.year_review import Mandate, mandates
from car_desktop.typography import sort_key


@dataclass(frozen=True, slots=True)
class AnnualReport:
    """The year of a coach; nothing in it is private but the number of private notes."""

    coach: str
    coach_title: str
    organisation: str
    language: Language
    school_year: SchoolYear
    mandates: tuple[Mandate, ...]
    activity: Activity
    participation: Participation
    notes: tuple[NoteOfYear, ...]
    private_notes: int
    commitments: tuple[CommitmentOfYear, ...]
    releases: tuple[PayerSum, ...]
    next_year: Activity


def annual_report(session: Session, year: SchoolYear) -> AnnualReport:
    """Read the year of the whole notebook: the communities in use and those that met."""
    coach = session.scalars(select(CoachProfile)).first() or CoachProfile()
    activity = activity_of_year(session, year)
    return AnnualReport(
        coach=coach.name,
        coach_title=coach.title,
        organisation=coach.organisation_name,
        language=coach.document_language,
        school_year=year,
        mandates=_mandates(session, activity, year),
        activity=activity,
        participation=participation_of_year(session, year),
        notes=notes_of_year(session, year),
        private_notes=private_notes_of_year(session, year),
        commitments=commitments_of_year(session, year),
        releases=releases_of_year(session, year),
        next_year=activity_of_year(session, SchoolYear(year.start + 1)),
    )


def without_names(report: AnnualReport) -> AnnualReport:
    """The same figures, with nothing that a person wrote or is called: no document can print it.

    Communities and budget lines are named by people too; organisations keep their official names.
    """
    return replace(
        report,
        coach="",
        coach_title="",
        mandates=tuple(
            replace(one, community="", organisation="", purpose="", place="")
            for one in report.mandates
        ),
        activity=_unnamed(report.activity),
        participation=replace(
            report.participation,
            communities=tuple(replace(one, name="") for one in report.participation.communities),
        ),
        notes=tuple(
            replace(one, text="", evidence="", effect="", next_step="", shared_by="")
            for one in report.notes
        ),
        releases=tuple(replace(one, budget_line="") for one in report.releases),
        next_year=_unnamed(report.next_year),
    )


def _unnamed(activity: Activity) -> Activity:
    return Activity(
        tuple(replace(one, community="", title="", place="") for one in activity.meetings)
    )


def _mandates(session: Session, activity: Activity, year: SchoolYear) -> tuple[Mandate, ...]:
    met = {meeting.community_id for meeting in activity.meetings}
    statement = select(Community).options(joinedload(Community.organisation))
    known = [one for one in session.scalars(statement) if not one.is_archived or one.id in met]
    return mandates(session, sorted(known, key=lambda one: (sort_key(one.name), one.id)), year)
