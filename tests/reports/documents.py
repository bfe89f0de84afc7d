"""Content for documents, built by hand: obviously fictitious people, no database."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from car_desktop.domain.counting import CountedMeeting
from car_desktop.domain.values import (
    AgendaState,
    AttendanceStatus,
    CommitmentState,
    CommunityKind,
    Dimension,
    Intention,
    Language,
    MeetingMode,
    MeetingState,
    MembershipRole,
    NoteKind,
    SchoolYear,
)
from car_desktop.reports.base import Look
from car_desktop.reports.notice_of_meeting import Data as NoticeData
from car_desktop.services.attendance import AttendanceRow, AttendanceSheet
from car_desktop.services.attendance_register import (
    AttendanceRegister,
    HeldMeeting,
    RegisterLine,
)
from car_desktop.services.meeting_heading import MeetingHeading
from car_desktop.services.minutes import (
    Minutes,
    NewCommitment,
    NextMeeting,
    PastParticipation,
    ReviewedCommitment,
    SharedNote,
    TreatedItem,
)
from car_desktop.services.notices import Notice, NoticeItem
from car_desktop.services.profile import Profile
from car_desktop.services.rates import Rate, Seat, rate_of, seat_of
from car_desktop.services.sign_in_sheet import Signatory, SignInSheet

STARTS = datetime(2026, 11, 23, 13, 30)
ENDS = datetime(2026, 11, 23, 16, 0)
ENGLISH = Look(Language.ENGLISH, date(2026, 11, 24), "Camille Accompagne")
FRENCH = replace(ENGLISH, language=Language.FRENCH)

COACH = Profile(
    "Camille Accompagne",
    "Accompagnement des directions",
    "CSS des Monts-Fictifs",
    "camille@exemple.test",
    "418 555-0100",
)


def a_heading() -> MeetingHeading:
    return MeetingHeading(
        community="Directions du primaire – Secteur Nord",
        kind=CommunityKind.SCHOOL_LEADERS,
        organisation="CSS des Monts-Fictifs",
        language=Language.FRENCH,
        title="Regards croisés sur la lecture",
        number=3,
        meetings_in_year=6,
        starts_at=STARTS,
        ends_at=ENDS,
        place="Centre administratif, salle 204",
        mode=MeetingMode.HYBRID,
        state=MeetingState.HELD,
    )


def a_row(name: str, status: AttendanceStatus | None = AttendanceStatus.PRESENT) -> AttendanceRow:
    """Someone there from start to end, if at all."""
    return AttendanceRow(
        person_id=0,
        name=name,
        short_name=name,
        organisation="",
        role=MembershipRole.MEMBER,
        status=status,
        source=None,
        arrival=None,
        departure=None,
        minutes=150 if status and status.attended else 0,
        reason="",
        represented_by="",
        search_key="",
        seat=seat_of(CountedMeeting(STARTS, ENDS), status, ()),
    )


def a_sheet(*rows: AttendanceRow) -> AttendanceSheet:
    seats = [row.seat for row in rows if not row.is_guest]
    return AttendanceSheet(STARTS, ENDS, rows, rate_of(seats))


def a_note(text: str, kind: NoteKind = NoteKind.OBSERVATION) -> SharedNote:
    return SharedNote(kind, text, None, None, "", "", "", "")


def an_item(title: str, *notes: SharedNote) -> TreatedItem:
    return TreatedItem(title, Intention.LEARN, "", "", AgendaState.TREATED, notes)


def empty_minutes() -> Minutes:
    return Minutes(a_heading(), "", (), a_sheet(), (), (), (), (), (), None)


def typical_minutes() -> Minutes:
    """A meeting as they usually go: late and absent people, notes, a decision, commitments."""
    late = replace(
        a_row("Cloutier, Sylvain", AttendanceStatus.LATE),
        arrival=datetime(2026, 11, 23, 13, 45),
        departure=ENDS,
        minutes=135,
        organisation="École des Pins",
    )
    excused = replace(
        a_row("Gagné, Luc", AttendanceStatus.EXCUSED),
        reason="formation",
        organisation="École de la Rive",
    )
    delegate = replace(
        a_row("Morin, Élise", AttendanceStatus.REPRESENTED), represented_by="Ali Benoît"
    )
    guest = replace(
        a_row("Roy, Ann", AttendanceStatus.GUEST), role=None, organisation="Université fictive"
    )
    present = replace(a_row("Arsenault, Mireille"), organisation="École du Boisé")
    finding = replace(
        a_note("Les résultats du 2e cycle montrent un écart : l'inférence est peu enseignée."),
        dimension=Dimension.COLLECTIVE_LEARNING,
        level=2,
        evidence="lecture-2e-cycle.xlsx",
        effect="Plus de questions ouvertes",
        next_step="Filmer une séance",
        shared_by="Luc Gagné",
    )
    decision = a_note("La grille commune devient notre outil.", NoteKind.DECISION)
    success = a_note(
        "Une équipe a filmé sa rencontre.\n- trois extraits\n- une grille", NoteKind.SUCCESS
    )
    return Minutes(
        heading=a_heading(),
        purpose="Choisir un outil commun.",
        facilitators=("Camille Accompagne", "Marc Coanime"),
        attendance=a_sheet(present, late, excused, delegate, a_row("Zoé", None), guest),
        reviewed=(
            ReviewedCommitment(
                "Observer une rencontre de CAP",
                "Toute la communauté",
                date(2026, 11, 23),
                CommitmentState.KEPT,
                None,
                "",
            ),
            ReviewedCommitment(
                "Partager la grille",
                "Élise Morin",
                date(2026, 11, 16),
                CommitmentState.POSTPONED,
                date(2027, 1, 14),
                "manque de temps",
            ),
        ),
        items=(
            an_item("Analyse collaborative", finding, decision),
            replace(an_item("Bons coups", success), public_note="Un par personne."),
            replace(an_item("Pause"), intention=Intention.BREAK),
            replace(an_item("Calendrier"), state=AgendaState.DEFERRED),
        ),
        other_notes=(a_note("Prévoir plus de temps.", NoteKind.QUESTION),),
        commitments=(
            NewCommitment("Animer une analyse", "Élise Morin", date(2027, 1, 14), "Deux travaux"),
            NewCommitment("Inviter l'école de référence", "Direction", None, ""),
        ),
        participation=(
            PastParticipation(1, datetime(2026, 9, 21, 13, 30), Rate(4, 5)),
            PastParticipation(2, datetime(2026, 10, 1, 13, 30), Rate(5, 5)),
            PastParticipation(3, STARTS, Rate(3, 5)),
        ),
        next_meeting=NextMeeting(
            datetime(2027, 1, 14, 13, 30), datetime(2027, 1, 14, 16), "École du Boisé"
        ),
    )


def a_sign_in_sheet(members: int = 3, guests: int = 1) -> SignInSheet:
    return SignInSheet(
        heading=a_heading(),
        members=tuple(Signatory(f"Membre, Numéro {n}", "École du Boisé") for n in range(members)),
        guests=tuple(Signatory(f"Invitée, Numéro {n}", "") for n in range(guests)),
    )


def a_register(meetings: int = 3, people: int = 4) -> AttendanceRegister:
    """Everyone present, except the first person, who joined after the first meeting."""
    held = tuple(_held(n) for n in range(meetings))
    lines = tuple(_line(n, meetings) for n in range(people))
    return AttendanceRegister(
        community="Directions du primaire – Secteur Nord",
        kind=CommunityKind.SCHOOL_LEADERS,
        organisation="CSS des Monts-Fictifs",
        language=Language.FRENCH,
        school_year=SchoolYear(2026),
        meetings=held,
        lines=lines,
    )


def _held(n: int) -> HeldMeeting:
    starts_at = datetime(2026, 9, 1, 13, 30) + timedelta(weeks=n)
    return HeldMeeting(
        id=n,
        number=n + 1,
        title=f"Rencontre fictive {n + 1}",
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=150),
        place="Salle 204",
        rate=Rate(3, 4),
    )


def _line(n: int, meetings: int) -> RegisterLine:
    statuses: list[AttendanceStatus | None] = [AttendanceStatus.PRESENT] * meetings
    if n == 0 and statuses:
        statuses[0] = None
    seats = tuple(Seat.COVERED if status else None for status in statuses)
    attended = [seat for seat in seats if seat]
    return RegisterLine(
        f"Personne, Numéro {n}", tuple(statuses), 150 * len(attended), rate_of(attended), seats
    )


def a_notice() -> NoticeData:
    """A called meeting of four points, one of which asks for preparation."""
    heading = replace(
        a_heading(),
        starts_at=datetime(2026, 12, 1, 9, 0),
        ends_at=datetime(2026, 12, 1, 11, 30),
        state=MeetingState.CALLED,
    )
    items = (
        NoticeItem("Accueil et intention", Intention.INFORM, "Camille Accompagne", 10, ""),
        NoticeItem(
            "Analyse collaborative : données de lecture",
            Intention.LEARN,
            "Élise Morin",
            75,
            "Apporter :\n- trois copies anonymes\n- la grille commune",
        ),
        NoticeItem("Pause", Intention.BREAK, "", 15, ""),
        NoticeItem("Engagements", Intention.DECIDE, "", 30, ""),
    )
    read = Notice(heading, "Choisir un outil commun d’observation.", COACH, items)
    return NoticeData(read, date(2026, 11, 24))
