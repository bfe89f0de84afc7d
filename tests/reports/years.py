"""School years built by hand for the reviews: obviously fictitious groups, no database."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from car_desktop.domain.facilitation import NormsKept
from car_desktop.domain.releases import Payer
from car_desktop.domain.values import (
    CommitmentState,
    CommunityKind,
    Dimension,
    Language,
    MeetingMode,
    MeetingState,
    NoteKind,
    SchoolYear,
    Visibility,
)
from car_desktop.services.annual_report import AnnualReport
from car_desktop.services.rates import Rate, total
from car_desktop.services.releases import PayerSum
from car_desktop.services.year_follow_up import CommitmentOfYear, NoteOfYear
from car_desktop.services.year_meetings import Activity, YearMeeting
from car_desktop.services.year_participation import Participation, Share
from car_desktop.services.year_review import Mandate, NormsOfYear, YearReview

YEAR = SchoolYear(2026)
NORTH, SOUTH = "Directions fictives – Nord", "CAP fictive du Sud"


def a_meeting(
    key: int,
    state: MeetingState = MeetingState.HELD,
    rate: Rate | None = None,
    community_id: int = 1,
    starts_at: datetime | None = None,
) -> YearMeeting:
    """The meeting of that rank, three weeks after the one before."""
    starts = starts_at or datetime(2026, 9, 14, 13, 30) + timedelta(weeks=3 * (key - 1))
    return YearMeeting(
        id=key,
        community_id=community_id,
        community=NORTH if community_id == 1 else SOUTH,
        number=key if state.counts else None,
        title=f"Rencontre fictive {key}",
        starts_at=starts,
        ends_at=starts + timedelta(minutes=150),
        place="Salle 204",
        mode=MeetingMode.HYBRID if key % 2 else MeetingMode.IN_PERSON,
        state=state,
        rate=rate or (Rate(12, 16) if state is MeetingState.HELD else Rate()),
        notes=3,
        commitments=2,
    )


def a_mandate(key: int = 1, kind: CommunityKind = CommunityKind.SCHOOL_LEADERS) -> Mandate:
    return Mandate(
        community_id=key,
        community=NORTH if key == 1 else SOUTH,
        kind=kind,
        organisation="CSS des Monts-Fictifs",
        language=Language.FRENCH,
        purpose="Apprendre les uns des autres.\n- observer\n- essayer",
        place="Salle 204",
        rhythm_weeks=3,
        members=16,
    )


def some_notes() -> tuple[NoteOfYear, ...]:
    """One note of each sort that a review tells, and enough levels for a mean."""
    first, second = date(2026, 9, 14), date(2027, 2, 1)
    tried = NoteOfYear(
        1,
        first,
        NoteKind.TRIED_PRACTICE,
        Visibility.PUBLISHABLE,
        "Une grille commune.",
        Dimension.SHARED_PRACTICE,
        2,
        "grille.xlsx",
        "Plus de questions ouvertes",
        "Filmer une séance",
        "Ana Fictive",
    )
    levels = tuple(
        NoteOfYear(
            1,
            day,
            NoteKind.OBSERVATION,
            Visibility.GROUP,
            "Vu en classe.",
            Dimension.COLLECTIVE_LEARNING,
            level,
        )
        for day, level in [(first, 2)] * 5 + [(second, 3)] * 5
    )
    return (
        tried,
        *levels,
        NoteOfYear(2, first, NoteKind.DECISION, Visibility.GROUP, "La grille est adoptée."),
        NoteOfYear(2, first, NoteKind.SUCCESS, Visibility.SERVICE_CENTRE, "Une équipe a filmé."),
        NoteOfYear(3, first, NoteKind.OBSTACLE, Visibility.GROUP, "Le temps manque."),
    )


def some_commitments() -> tuple[CommitmentOfYear, ...]:
    """Seven kept, one late, one dropped, two running as of spring."""
    due, later = date(2026, 12, 1), date(2027, 6, 20)
    kept = CommitmentOfYear(1, CommitmentState.KEPT, due, due)
    return (
        *[kept] * 7,
        CommitmentOfYear(2, CommitmentState.OPEN, due, None),
        CommitmentOfYear(2, CommitmentState.DROPPED, due, due),
        CommitmentOfYear(3, CommitmentState.OPEN, later, None),
        CommitmentOfYear(3, CommitmentState.IN_PROGRESS, None, None),
    )


def an_activity() -> Activity:
    return Activity(
        (
            a_meeting(1),
            a_meeting(2, rate=Rate(14, 16)),
            a_meeting(3, MeetingState.CLOSED, Rate(15, 15)),
            a_meeting(4, MeetingState.CANCELLED),
            a_meeting(5, MeetingState.PLANNED),
        )
    )


def a_participation() -> Participation:
    shares = (
        Share("École fictive A", 9, Rate(25, 27), 3600),
        Share("École fictive B", 7, Rate(14, 18), 2100),
        Share("", 1, Rate(2, 2), 150),
    )
    return Participation(
        people=17,
        minutes=5850,
        rate=total(one.rate for one in shares),
        organisations=shares,
        communities=(
            Share(NORTH, 12, Rate(29, 33), 4000, 1, CommunityKind.SCHOOL_LEADERS),
            Share(SOUTH, 6, Rate(12, 14), 1850, 2, CommunityKind.LEARNING_COMMUNITY),
        ),
        kinds=(
            Share("", 12, Rate(29, 33), 4000, None, CommunityKind.SCHOOL_LEADERS),
            Share("", 6, Rate(12, 14), 1850, None, CommunityKind.LEARNING_COMMUNITY),
        ),
    )


def some_releases() -> tuple[PayerSum, ...]:
    return (
        PayerSum(Payer.PROGRAMME, "", 9, 108_000),
        PayerSum(Payer.SCHOOL, "Budget 12-B", 3, 36_050),
    )


def a_review() -> YearReview:
    """The year of one community."""
    return YearReview(
        mandate=a_mandate(),
        school_year=YEAR,
        activity=an_activity(),
        participation=a_participation(),
        notes=some_notes(),
        private_notes=2,
        commitments=some_commitments(),
        releases=some_releases(),
        norms=NormsOfYear(("Commencer à l’heure.", "Parler des pratiques."), 13, 16),
        norms_kept=((NormsKept.YES, 2), (NormsKept.PARTLY, 1)),
        next_year=Activity((a_meeting(6, MeetingState.PLANNED, None, 1, datetime(2027, 9, 1, 9)),)),
    )


def an_empty_review() -> YearReview:
    """A community that has only a name."""
    return YearReview(
        mandate=Mandate(1, NORTH, CommunityKind.COMMITTEE, "", Language.FRENCH, "", "", None, 0),
        school_year=YEAR,
        activity=Activity(),
        participation=Participation(),
        notes=(),
        private_notes=0,
        commitments=(),
        releases=(),
        norms=None,
        norms_kept=(),
        next_year=Activity(),
    )


def an_annual_report() -> AnnualReport:
    """The year of a coach with two communities."""
    north = an_activity().meetings
    south = tuple(
        a_meeting(
            key, MeetingState.CLOSED, Rate(6, 7), 2, datetime(2026, 10, 6, 9) + timedelta(days=day)
        )
        for key, day in ((11, 0), (12, 40))
    )
    return AnnualReport(
        coach="Camille Accompagne",
        coach_title="Accompagnement des directions",
        organisation="CSS des Monts-Fictifs",
        language=Language.FRENCH,
        school_year=YEAR,
        mandates=(a_mandate(), a_mandate(2, CommunityKind.LEARNING_COMMUNITY)),
        activity=Activity(tuple(sorted((*north, *south), key=lambda one: one.starts_at))),
        participation=a_participation(),
        notes=some_notes(),
        private_notes=1,
        commitments=some_commitments(),
        releases=some_releases(),
        next_year=a_review().next_year,
    )
