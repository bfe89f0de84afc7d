"""A facilitator's book and records of decisions, built by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from car_desktop.domain.facilitation import Reply, RoleOfTheDay
from car_desktop.domain.values import (
    CommitmentState,
    CommunityKind,
    Intention,
    Language,
    MeetingState,
    SchoolYear,
)
from car_desktop.reports.facilitators_book import Data as BookData
from car_desktop.services.commitments import CommitmentRow
from car_desktop.services.decisions import DecidingMeeting, Decision, DecisionsRecord
from car_desktop.services.facilitators_book import (
    ExpectedPerson,
    FacilitatorsBook,
    PlannedItem,
    PlannedStep,
    WaitingItem,
)
from car_desktop.services.minutes import (
    HeldRole,
)
from tests.reports.documents import (
    ENDS,
    STARTS,
    a_heading,
)


def a_book() -> BookData:
    """A meeting of three points, one of which follows a protocol."""
    heading = replace(a_heading(), state=MeetingState.CALLED)
    steps = (
        PlannedStep(STARTS + timedelta(minutes=10), 10, "Présenter", "Une personne raconte."),
        PlannedStep(STARTS + timedelta(minutes=20), 35, "Discuter", "Le groupe cherche pourquoi."),
    )
    welcome = PlannedItem(
        number=1,
        title="Accueil",
        intention=Intention.INFORM,
        lead="",
        starts_at=STARTS,
        minutes=10,
        protocol="",
        steps=(),
        material="",
        question="",
        script="Rappeler l'intention.\n- saluer\n- annoncer la pause",
        carried_on=None,
    )
    analysis = replace(
        welcome,
        number=2,
        title="Analyse collaborative",
        intention=Intention.LEARN,
        lead="Élise Morin",
        starts_at=STARTS + timedelta(minutes=10),
        minutes=45,
        protocol="Partage d'une pratique",
        steps=steps,
        material="Trois copies anonymes",
        question="Que voyez-vous?",
        script="",
        carried_on=date(2026, 10, 14),
    )
    pause = replace(
        welcome,
        number=3,
        title="Pause",
        intention=Intention.BREAK,
        starts_at=STARTS + timedelta(minutes=55),
        minutes=15,
        script="",
    )
    book = FacilitatorsBook(
        heading=heading,
        purpose="Choisir un outil commun.",
        items=(welcome, analysis, pause),
        spare_minutes=80,
        roles=(HeldRole(RoleOfTheDay.TIMEKEEPER, "Nadia Élan"),),
        norms=("On écoute.", "On commence à l'heure."),
        to_review=(a_commitment("Partager la grille", owner="Élise Morin"),),
        expected=(
            ExpectedPerson("Arsenault, Mireille", "École du Boisé", Reply.YES),
            ExpectedPerson("Zoé", "", Reply.AWAITING),
        ),
        was_asked=True,
        waiting=(
            WaitingItem("Portfolio", Intention.CONSULT, 20, "En parler à deux.", date(2026, 9, 21)),
        ),
        set_aside=1,
    )
    return BookData(book, 4)


def a_commitment(what: str, **known: object) -> CommitmentRow:
    """Open, of nobody, without a date, unless something else is known of it."""
    row = CommitmentRow(
        id=0,
        meeting_id=0,
        meeting_on=STARTS.date(),
        community_id=0,
        community="Directions du primaire – Secteur Nord",
        what=what,
        owner_id=None,
        owner="",
        due_on=None,
        expected_trace="",
        state=CommitmentState.OPEN,
        state_reason="",
        closed_on=None,
        agenda_item_id=None,
        noted_at=None,
    )
    return replace(row, **known)  # type: ignore[arg-type]  # fields of a row


def a_record() -> DecisionsRecord:
    """Two meetings: a decision at each, commitments in four states, of which two are kept."""
    kept = CommitmentState.KEPT
    first = DecidingMeeting(
        number=1,
        title="",
        starts_at=datetime(2026, 9, 21, 13, 30),
        ends_at=datetime(2026, 9, 21, 16),
        decisions=(Decision("On se rencontre toutes les six semaines.", "", "Calendrier"),),
        commitments=(
            a_commitment(
                "Réserver la salle",
                owner="Luc Gagné",
                state=kept,
                due_on=date(2026, 10, 1),
                closed_on=date(2026, 9, 28),
                evidence="réservation reçue",
            ),
            a_commitment(
                "Inviter une chercheuse",
                state=CommitmentState.DROPPED,
                closed_on=date(2026, 11, 2),
                state_reason="plus nécessaire",
            ),
        ),
    )
    second = DecidingMeeting(
        number=3,
        title="Regards croisés sur la lecture",
        starts_at=STARTS,
        ends_at=ENDS,
        decisions=(Decision("La grille commune devient notre outil.", "", ""),),
        commitments=(
            a_commitment("Partager la grille", owner="Élise Morin", due_on=date(2026, 11, 20)),
            a_commitment(
                "Animer une analyse",
                owner="Élise Morin",
                due_on=date(2027, 1, 14),
                expected_trace="Deux travaux",
            ),
            a_commitment("Lire le guide", owner="Direction", state=kept),
        ),
    )
    return DecisionsRecord(
        community="Directions du primaire – Secteur Nord",
        kind=CommunityKind.SCHOOL_LEADERS,
        organisation="CSS des Monts-Fictifs",
        language=Language.FRENCH,
        school_year=SchoolYear(2026),
        meetings=(first, second),
        private_decisions=2,
    )


def a_record_of_one_meeting() -> DecisionsRecord:
    """The second of these meetings."""
    whole = a_record()
    return replace(whole, meetings=whole.meetings[1:], heading=a_heading(), private_decisions=0)
