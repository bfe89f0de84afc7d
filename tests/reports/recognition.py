"""Certificates, hours slips and releases, built by hand: obviously fictitious people, no database."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from car_desktop.domain.continuing_education import Duty, Window
from car_desktop.domain.counting import Counting
from car_desktop.domain.recognition import ActivityKind, CertificateScope
from car_desktop.domain.releases import ClaimState, Payer, ReleaseLength, SubstituteState
from car_desktop.domain.values import (
    AttendanceSource,
    AttendanceStatus,
    CommunityKind,
    Language,
    MeetingMode,
    SchoolYear,
)
from car_desktop.services.certificates import CertificateBatch, CertificateCopy
from car_desktop.services.certified import Certified, CertifiedMeeting, Facilitator
from car_desktop.services.counting import RuleRow
from car_desktop.services.hours_record import HoursOfWindow, HoursSlip
from car_desktop.services.learning_activities import ActivityRow
from car_desktop.services.meeting_register import MeetingRegister
from car_desktop.services.person_record import MeetingOfPerson
from car_desktop.services.rates import Seat
from car_desktop.services.release_documents import (
    ReleaseRequest,
    ReleasesSummary,
    RequestedRelease,
    SummarisedRelease,
)
from car_desktop.services.releases import ReleaseTerms
from tests.reports.documents import COACH, ENDS, STARTS, a_heading, a_row, a_sheet

LAW = "LIP (RLRQ, c. I-13.3), art. 22.0.1"
COMMUNITY = "CAP de l’école fictive – 2e cycle"
LONG_NAME = "Marie-Philomène-Éléonore " + "de la Très-Longue-Lignée-" * 8 + "Fictive"
ONE_WORD = "Rhabarberbarbarabarbarbarenbartbarbierbierbarbärbelbarbarossabartolomäus"


def a_meeting_attended(
    starts_at: datetime = STARTS, title: str = "Regards croisés", minutes: int = 150
) -> CertifiedMeeting:
    ends_at = starts_at.replace(hour=16, minute=0)
    return CertifiedMeeting(starts_at, ends_at, title, MeetingMode.HYBRID, minutes)


def certified(name: str = "Odile Fictive", **changes: object) -> Certified:
    """A teacher at a meeting of two hours and a half."""
    said = Certified(
        scope=CertificateScope.MEETING,
        name=name,
        function="Enseignement au primaire",
        organisation="École de la Rive",
        community=COMMUNITY,
        kind=CommunityKind.LEARNING_COMMUNITY,
        school_year=SchoolYear(2026),
        title="Regards croisés sur la lecture",
        purpose="Choisir un outil commun d’observation.",
        meetings=(a_meeting_attended(),),
        facilitators=(Facilitator("Camille Accompagne", "Accompagnement"),),
        issuer="CSS des Monts-Fictifs",
        law=LAW,
    )
    return replace(said, **changes)  # type: ignore[arg-type]  # fields by name


def a_batch(
    *copies: CertificateCopy, scope: CertificateScope = CertificateScope.MEETING
) -> CertificateBatch:
    return CertificateBatch(scope, COMMUNITY, SchoolYear(2026), Language.FRENCH, copies)


def a_copy(said: Certified, rank: int = 1) -> CertificateCopy:
    return CertificateCopy(said, f"2026-2027-{rank:04}", date(2026, 11, 26))


def two_certificates() -> CertificateBatch:
    """A teacher's, and that of a principal without a function noted, which replaces another."""
    other = certified("Ali Essai", function="", organisation="", law="", replaces="2026-2027-0001")
    return a_batch(a_copy(certified(), 1), a_copy(other, 2))


def year_certificate() -> CertificateBatch:
    meetings = (
        a_meeting_attended(datetime(2026, 9, 21, 13, 30), "Se donner un cadre", 150),
        a_meeting_attended(datetime(2026, 10, 1, 14, 0), "", 115),
    )
    said = certified(scope=CertificateScope.YEAR, title="", meetings=meetings)
    return a_batch(a_copy(said, 12), scope=CertificateScope.YEAR)


def a_slip(*, teaches: bool = True) -> HoursSlip:
    """Two meetings and two activities of one period."""
    duty = Duty("Formation continue", 1800, 2, 2021, ("enseign",), LAW) if teaches else None
    meetings = (
        _attended(datetime(2025, 10, 1, 13, 30), "Se donner un cadre", 150),
        _attended(STARTS, "", 135),
    )
    activities = (
        ActivityRow(
            1, ActivityKind.TRAINING, "L’inférence", "Université fictive", date(2025, 7, 1), 180
        ),
        ActivityRow(2, ActivityKind.READING, "Lire ensemble", "", date(2026, 11, 2), 90),
    )
    window = Window(SchoolYear(2025))
    return HoursSlip(
        person="Odile Fictive",
        function="Enseignement au primaire" if teaches else "",
        organisation="École de la Rive" if teaches else "",
        language=Language.FRENCH,
        hours=HoursOfWindow(
            window, duty, meetings if teaches else (), activities if teaches else ()
        ),
        rules=(RuleRow(1, date(2025, 7, 1), Counting(rounding_minutes=15)),) if teaches else (),
    )


def _attended(starts_at: datetime, title: str, minutes: int) -> MeetingOfPerson:
    return MeetingOfPerson(
        1, COMMUNITY, starts_at, AttendanceStatus.PRESENT, minutes, Seat.COVERED, title
    )


HALF_DAY = ReleaseTerms(
    granted_by="Mme Directrice Fictive",
    substitute_state=SubstituteState.FOUND,
    substitute_name="Ida Remplaçante-Fictive",
    budget_line="CAR 2026-2027",
    amount_cents=24_550,
)
PERIODS = ReleaseTerms(
    length=ReleaseLength.PERIODS,
    quantity=3,
    payer=Payer.MINISTRY_MEASURE,
    claim_state=ClaimState.SENT,
)


def a_request() -> ReleaseRequest:
    """Two people of one school, and one whose school is not known."""
    return ReleaseRequest(
        heading=a_heading(),
        coach=COACH,
        releases=(
            _requested("Ali", "Essai", "Enseignement", "École de la Rive", PERIODS),
            _requested("Odile", "Fictive", "Enseignement", "École de la Rive", HALF_DAY),
            _requested("Zoé", "Inconnue", "", "", HALF_DAY),
        ),
    )


def _requested(
    first: str, last: str, function: str, school: str, terms: ReleaseTerms
) -> RequestedRelease:
    return RequestedRelease(f"{first} {last}", f"{last}, {first}", function, school, terms)


def a_summary() -> ReleasesSummary:
    """Two releases of one meeting, one of another."""
    first, second = date(2026, 10, 1), date(2026, 11, 23)
    return ReleasesSummary(
        community=COMMUNITY,
        kind=CommunityKind.LEARNING_COMMUNITY,
        organisation="CSS des Monts-Fictifs",
        language=Language.FRENCH,
        school_year=SchoolYear(2026),
        releases=(
            SummarisedRelease(COMMUNITY, first, "Essai, Ali", "École de la Rive", PERIODS),
            SummarisedRelease(COMMUNITY, first, "Fictive, Odile", "École de la Rive", HALF_DAY),
            SummarisedRelease(COMMUNITY, second, "Inconnue, Zoé", "", HALF_DAY),
        ),
    )


def a_meeting_register() -> MeetingRegister:
    """Somebody present, late, represented, excused, unmarked; and a guest."""
    late = replace(
        a_row("Cloutier, Sylvain", AttendanceStatus.LATE),
        stays=((datetime(2026, 11, 23, 13, 45), ENDS),),
        minutes=135,
        organisation="École des Pins",
        source=AttendanceSource.SHEET,
    )
    represented = replace(
        a_row("Morin, Élise", AttendanceStatus.REPRESENTED), represented_by="Ali Benoît"
    )
    excused = replace(a_row("Gagné, Luc", AttendanceStatus.EXCUSED), reason="SECRET motif")
    guest = replace(
        a_row("Roy, Ann", AttendanceStatus.GUEST), role=None, source=AttendanceSource.TEAMS
    )
    present = replace(a_row("Arsenault, Mireille"), source=AttendanceSource.MANUAL)
    sheet = a_sheet(present, late, excused, represented, a_row("Zoé", None), guest)
    return MeetingRegister(
        a_heading(), sheet, (RuleRow(1, date(2026, 7, 1), Counting(rounding_minutes=15)),)
    )


def many_certificates(count: int) -> CertificateBatch:
    """As many people, some with a name as long as a field allows or made of one word."""
    names = [f"Personne Numéro{rank}" for rank in range(count - 2)] + [LONG_NAME[:200], ONE_WORD]
    return a_batch(*(a_copy(certified(name), rank) for rank, name in enumerate(names, start=1)))
