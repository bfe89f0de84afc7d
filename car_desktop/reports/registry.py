"""The document types: one line each; nothing heavy is imported until a document is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.reports import loaders
from car_desktop.reports.loaders import AnyReport
from car_desktop.typography import current


class Subject(StrEnum):
    """What a document is about: the field of its options that the caller fills."""

    MEETING = "meeting_id"
    COMMUNITY = "community_id"
    PERSON = "person_id"
    COACH = ""  # the whole notebook


@dataclass(frozen=True)
class ReportType:
    """A document type as lists show it."""

    id: str
    title: Callable[[], str]
    summary: Callable[[], str]
    subject: Subject
    report: Callable[[], AnyReport]
    is_for_coach: bool = False  # it may say what is private: scripts, private notes
    tells_what_happened: bool = False  # there is nothing to say before the meeting was held
    names_people: bool = True  # to give it out is told in the log of accesses
    reads_at_length: bool = False  # half a second and more on ten years of work


def report_type(kind: str) -> ReportType:
    """Find a type by its identifier, or say which ones exist."""
    for known in REPORTS:
        if known.id == kind:
            return known
    raise UserError(
        translate("Reports", "There is no document type “{kind}”: choose {kinds}.").format(
            kind=kind, kinds=current().join([known.id for known in REPORTS])
        )
    )


REPORTS: tuple[ReportType, ...] = (
    ReportType(
        id="notice",
        title=lambda: translate("Notice", "Notice of meeting"),
        summary=lambda: translate(
            "Reports", "PDF to send: when, where, why, and the agenda without the scripts."
        ),
        subject=Subject.MEETING,
        report=loaders.notice,
    ),
    ReportType(
        id="minutes",
        title=lambda: translate("Minutes", "Minutes"),
        summary=lambda: translate(
            "Reports", "For the members, the management, the service centre or the public."
        ),
        subject=Subject.MEETING,
        report=loaders.minutes,
        tells_what_happened=True,
    ),
    ReportType(
        id="facilitators-book",
        title=lambda: translate("Book", "Facilitator’s book"),
        summary=lambda: translate(
            "Reports", "For you alone: the agenda hour by hour, with the scripts and room to write."
        ),
        subject=Subject.MEETING,
        report=loaders.facilitators_book,
        is_for_coach=True,
    ),
    ReportType(
        id="sign-in-sheet",
        title=lambda: translate("SignInSheet", "Sign-in sheet"),
        summary=lambda: translate(
            "Reports", "PDF to print. It lists the members as of the day of the meeting."
        ),
        subject=Subject.MEETING,
        report=loaders.sign_in_sheet,
    ),
    ReportType(
        id="decisions-of-meeting",
        title=lambda: translate("Decisions", "Decisions and follow-ups"),
        summary=lambda: translate(
            "Reports", "What the meeting decided, and where its commitments stand today."
        ),
        subject=Subject.MEETING,
        report=loaders.decisions_of_meeting,
        tells_what_happened=True,
    ),
    ReportType(
        id="decisions",
        title=lambda: translate("Decisions", "Decisions and follow-ups"),
        summary=lambda: translate(
            "Reports", "One school year: decisions, commitments by state, follow-through."
        ),
        subject=Subject.COMMUNITY,
        report=loaders.decisions,
    ),
    ReportType(
        id="attendance-register",
        title=lambda: translate("Register", "Attendance register"),
        summary=lambda: translate(
            "Reports", "PDF of one school year: people, meetings held, hours and rates."
        ),
        subject=Subject.COMMUNITY,
        report=loaders.attendance_register,
    ),
    ReportType(
        id="attendance-of-meeting",
        title=lambda: translate("MeetingRegister", "Attendance register of the meeting"),
        summary=lambda: translate(
            "Reports", "Who came to one meeting, from when to when, and the hours that count."
        ),
        subject=Subject.MEETING,
        report=loaders.attendance_of_meeting,
        tells_what_happened=True,
    ),
    ReportType(
        id="certificate",
        title=lambda: translate("Certificate", "Certificates of participation"),
        summary=lambda: translate(
            "Reports", "A numbered page for each person who has hours at the meeting."
        ),
        subject=Subject.MEETING,
        report=loaders.certificate,
        tells_what_happened=True,
    ),
    ReportType(
        id="certificate-year",
        title=lambda: translate("Certificate", "Certificates of the school year"),
        summary=lambda: translate(
            "Reports", "A numbered page for each person, with the meetings and hours of the year."
        ),
        subject=Subject.COMMUNITY,
        report=loaders.certificate_year,
    ),
    ReportType(
        id="hours-slip",
        title=lambda: translate("HoursSlip", "Personal hours slip"),
        summary=lambda: translate(
            "Reports", "Hours of a period of school years, for the person. It evaluates nobody."
        ),
        subject=Subject.PERSON,
        report=loaders.hours_slip,
    ),
    ReportType(
        id="release-request",
        title=lambda: translate("ReleaseRequest", "Release request"),
        summary=lambda: translate(
            "Reports", "For the schools: who is released for the meeting, and room to answer."
        ),
        subject=Subject.MEETING,
        report=loaders.release_request,
    ),
    ReportType(
        id="releases-summary",
        title=lambda: translate("ReleasesSummary", "Releases summary"),
        summary=lambda: translate(
            "Reports", "Releases of a school year by school and by budget, in days and in dollars."
        ),
        subject=Subject.COMMUNITY,
        report=loaders.releases_summary,
    ),
    ReportType(
        id="releases-summary-all",
        title=lambda: translate("ReleasesSummary", "Releases summary of all communities"),
        summary=lambda: translate("Reports", "The same, for the whole notebook."),
        subject=Subject.COACH,
        report=loaders.releases_summary_all,
    ),
    ReportType(
        id="community-year",
        title=lambda: translate("YearReview", "Year review"),
        summary=lambda: translate(
            "Reports",
            "The year of a community in figures and words, with every meeting behind them.",
        ),
        subject=Subject.COMMUNITY,
        report=loaders.community_year,
    ),
    ReportType(
        id="year-binder",
        title=lambda: translate("Binder", "Year binder"),
        summary=lambda: translate(
            "Reports",
            "All the documents of a community’s school year in one file, with its bookmarks.",
        ),
        subject=Subject.COMMUNITY,
        report=loaders.year_binder,
    ),
    ReportType(
        id="annual-report",
        title=lambda: translate("AnnualReport", "Annual coaching report"),
        summary=lambda: translate(
            "Reports",
            "Your school year over all communities, for you, the service centre, FCSSQ or a community.",
        ),
        subject=Subject.COACH,
        report=loaders.annual_report,
        reads_at_length=True,
    ),
    ReportType(
        id="person-file",
        title=lambda: translate("PersonFile", "Person’s file"),
        summary=lambda: translate(
            "Reports",
            "All that is held on somebody, for that person; as JSON or tables, what they provided.",
        ),
        subject=Subject.PERSON,
        report=loaders.person_file,
        reads_at_length=True,
    ),
    ReportType(
        id="incident-register",
        title=lambda: translate("IncidentRegister", "Register of incidents"),
        summary=lambda: translate(
            "Reports", "Every confidentiality incident, with the eight contents of the regulation."
        ),
        subject=Subject.COACH,
        report=loaders.incident_register,
    ),
    ReportType(
        id="incident-notice",
        title=lambda: translate("IncidentNotice", "Notice of incident"),
        summary=lambda: translate(
            "Reports", "Draft for the Commission or for the persons, made from the register."
        ),
        subject=Subject.COACH,
        report=loaders.incident_notice,
    ),
    ReportType(
        id="disposal-certificate",
        title=lambda: translate("DisposalCertificate", "Register of destructions"),
        summary=lambda: translate(
            "Reports",
            "What was destroyed or depersonalised, when and by which rule; it names nobody.",
        ),
        subject=Subject.COACH,
        report=loaders.disposal_certificate,
        names_people=False,
    ),
    ReportType(
        id="collection-notice",
        title=lambda: translate("CollectionNotice", "Collection notice"),
        summary=lambda: translate(
            "Reports",
            "What people are told when information on them is collected, and their rights.",
        ),
        subject=Subject.COACH,
        report=loaders.collection_notice,
        names_people=False,
    ),
    ReportType(
        id="privacy-page",
        title=lambda: translate("Privacy", "Privacy"),
        summary=lambda: translate(
            "Reports", "In plain words: what is held, where, for how long, and who answers."
        ),
        subject=Subject.COACH,
        report=loaders.privacy_page,
        names_people=False,
    ),
    ReportType(
        id="privacy-annex",
        title=lambda: translate("Privacy", "Privacy impact annex"),
        summary=lambda: translate(
            "Reports", "Data map, flows, measures and risks, for the privacy impact assessment."
        ),
        subject=Subject.COACH,
        report=loaders.privacy_annex,
        names_people=False,
    ),
)
