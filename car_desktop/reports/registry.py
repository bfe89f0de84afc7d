"""The document types: one line each; nothing heavy is imported until a document is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.reports.base import Report
from car_desktop.typography import current

AnyReport: TypeAlias = Report[Any, Any]  # each type knows its own options and data


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


def _minutes() -> AnyReport:
    from car_desktop.reports.minutes import MinutesReport

    return MinutesReport()


def _notice() -> AnyReport:
    from car_desktop.reports.notice_of_meeting import NoticeReport

    return NoticeReport()


def _sign_in_sheet() -> AnyReport:
    from car_desktop.reports.sign_in_sheet import SignInSheetReport

    return SignInSheetReport()


def _facilitators_book() -> AnyReport:
    from car_desktop.reports.facilitators_book import FacilitatorsBookReport

    return FacilitatorsBookReport()


def _decisions() -> AnyReport:
    from car_desktop.reports.decisions import DecisionsReport

    return DecisionsReport()


def _decisions_of_meeting() -> AnyReport:
    from car_desktop.reports.decisions import MeetingDecisionsReport

    return MeetingDecisionsReport()


def _attendance_register() -> AnyReport:
    from car_desktop.reports.attendance_register import AttendanceRegisterReport

    return AttendanceRegisterReport()


def _certificate() -> AnyReport:
    from car_desktop.reports.certificate import CertificateReport

    return CertificateReport()


def _certificate_year() -> AnyReport:
    from car_desktop.reports.certificate import YearCertificateReport

    return YearCertificateReport()


def _hours_slip() -> AnyReport:
    from car_desktop.reports.hours_slip import HoursSlipReport

    return HoursSlipReport()


def _release_request() -> AnyReport:
    from car_desktop.reports.release_request import ReleaseRequestReport

    return ReleaseRequestReport()


def _releases_summary() -> AnyReport:
    from car_desktop.reports.releases_summary import ReleasesSummaryReport

    return ReleasesSummaryReport()


def _releases_summary_all() -> AnyReport:
    from car_desktop.reports.releases_summary import NotebookReleasesReport

    return NotebookReleasesReport()


def _attendance_of_meeting() -> AnyReport:
    from car_desktop.reports.attendance_of_meeting import AttendanceOfMeetingReport

    return AttendanceOfMeetingReport()


def _community_year() -> AnyReport:
    from car_desktop.reports.community_year import CommunityYearReport

    return CommunityYearReport()


def _annual_report() -> AnyReport:
    from car_desktop.reports.annual_report import AnnualReportReport

    return AnnualReportReport()


def _year_binder() -> AnyReport:
    from car_desktop.reports.year_binder import YearBinderReport

    return YearBinderReport()


def _disposal_certificate() -> AnyReport:
    from car_desktop.reports.disposal_certificate import DisposalCertificateReport

    return DisposalCertificateReport()


def _collection_notice() -> AnyReport:
    from car_desktop.reports.collection_notice import CollectionNoticeReport

    return CollectionNoticeReport()


def _privacy_page() -> AnyReport:
    from car_desktop.reports.privacy import PrivacyPageReport

    return PrivacyPageReport()


def _privacy_annex() -> AnyReport:
    from car_desktop.reports.privacy import PrivacyAnnexReport

    return PrivacyAnnexReport()


REPORTS: tuple[ReportType, ...] = (
    ReportType(
        id="notice",
        title=lambda: translate("Notice", "Notice of meeting"),
        summary=lambda: translate(
            "Reports", "PDF to send: when, where, why, and the agenda without the scripts."
        ),
        subject=Subject.MEETING,
        report=_notice,
    ),
    ReportType(
        id="minutes",
        title=lambda: translate("Minutes", "Minutes"),
        summary=lambda: translate(
            "Reports", "For the members, the management, the service centre or the public."
        ),
        subject=Subject.MEETING,
        report=_minutes,
        tells_what_happened=True,
    ),
    ReportType(
        id="facilitators-book",
        title=lambda: translate("Book", "Facilitator’s book"),
        summary=lambda: translate(
            "Reports", "For you alone: the agenda hour by hour, with the scripts and room to write."
        ),
        subject=Subject.MEETING,
        report=_facilitators_book,
        is_for_coach=True,
    ),
    ReportType(
        id="sign-in-sheet",
        title=lambda: translate("SignInSheet", "Sign-in sheet"),
        summary=lambda: translate(
            "Reports", "PDF to print. It lists the members as of the day of the meeting."
        ),
        subject=Subject.MEETING,
        report=_sign_in_sheet,
    ),
    ReportType(
        id="decisions-of-meeting",
        title=lambda: translate("Decisions", "Decisions and follow-ups"),
        summary=lambda: translate(
            "Reports", "What the meeting decided, and where its commitments stand today."
        ),
        subject=Subject.MEETING,
        report=_decisions_of_meeting,
        tells_what_happened=True,
    ),
    ReportType(
        id="decisions",
        title=lambda: translate("Decisions", "Decisions and follow-ups"),
        summary=lambda: translate(
            "Reports", "One school year: decisions, commitments by state, follow-through."
        ),
        subject=Subject.COMMUNITY,
        report=_decisions,
    ),
    ReportType(
        id="attendance-register",
        title=lambda: translate("Register", "Attendance register"),
        summary=lambda: translate(
            "Reports", "PDF of one school year: people, meetings held, hours and rates."
        ),
        subject=Subject.COMMUNITY,
        report=_attendance_register,
    ),
    ReportType(
        id="attendance-of-meeting",
        title=lambda: translate("MeetingRegister", "Attendance register of the meeting"),
        summary=lambda: translate(
            "Reports", "Who came to one meeting, from when to when, and the hours that count."
        ),
        subject=Subject.MEETING,
        report=_attendance_of_meeting,
        tells_what_happened=True,
    ),
    ReportType(
        id="certificate",
        title=lambda: translate("Certificate", "Certificates of participation"),
        summary=lambda: translate(
            "Reports", "A numbered page for each person who has hours at the meeting."
        ),
        subject=Subject.MEETING,
        report=_certificate,
        tells_what_happened=True,
    ),
    ReportType(
        id="certificate-year",
        title=lambda: translate("Certificate", "Certificates of the school year"),
        summary=lambda: translate(
            "Reports", "A numbered page for each person, with the meetings and hours of the year."
        ),
        subject=Subject.COMMUNITY,
        report=_certificate_year,
    ),
    ReportType(
        id="hours-slip",
        title=lambda: translate("HoursSlip", "Personal hours slip"),
        summary=lambda: translate(
            "Reports", "Hours of a period of school years, for the person. It evaluates nobody."
        ),
        subject=Subject.PERSON,
        report=_hours_slip,
    ),
    ReportType(
        id="release-request",
        title=lambda: translate("ReleaseRequest", "Release request"),
        summary=lambda: translate(
            "Reports", "For the schools: who is released for the meeting, and room to answer."
        ),
        subject=Subject.MEETING,
        report=_release_request,
    ),
    ReportType(
        id="releases-summary",
        title=lambda: translate("ReleasesSummary", "Releases summary"),
        summary=lambda: translate(
            "Reports", "Releases of a school year by school and by budget, in days and in dollars."
        ),
        subject=Subject.COMMUNITY,
        report=_releases_summary,
    ),
    ReportType(
        id="releases-summary-all",
        title=lambda: translate("ReleasesSummary", "Releases summary of all communities"),
        summary=lambda: translate("Reports", "The same, for the whole notebook."),
        subject=Subject.COACH,
        report=_releases_summary_all,
    ),
    ReportType(
        id="community-year",
        title=lambda: translate("YearReview", "Year review"),
        summary=lambda: translate(
            "Reports",
            "The year of a community in figures and words, with every meeting behind them.",
        ),
        subject=Subject.COMMUNITY,
        report=_community_year,
    ),
    ReportType(
        id="year-binder",
        title=lambda: translate("Binder", "Year binder"),
        summary=lambda: translate(
            "Reports",
            "All the documents of a community’s school year in one file, with its bookmarks.",
        ),
        subject=Subject.COMMUNITY,
        report=_year_binder,
    ),
    ReportType(
        id="annual-report",
        title=lambda: translate("AnnualReport", "Annual coaching report"),
        summary=lambda: translate(
            "Reports",
            "Your school year over all communities, for you, the service centre, FCSSQ or a community.",
        ),
        subject=Subject.COACH,
        report=_annual_report,
    ),
    ReportType(
        id="disposal-certificate",
        title=lambda: translate("DisposalCertificate", "Register of destructions"),
        summary=lambda: translate(
            "Reports",
            "What was destroyed or depersonalised, when and by which rule; it names nobody.",
        ),
        subject=Subject.COACH,
        report=_disposal_certificate,
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
        report=_collection_notice,
        names_people=False,
    ),
    ReportType(
        id="privacy-page",
        title=lambda: translate("Privacy", "Privacy"),
        summary=lambda: translate(
            "Reports", "In plain words: what is held, where, for how long, and who answers."
        ),
        subject=Subject.COACH,
        report=_privacy_page,
        names_people=False,
    ),
    ReportType(
        id="privacy-annex",
        title=lambda: translate("Privacy", "Privacy impact annex"),
        summary=lambda: translate(
            "Reports", "Data map, flows, measures and risks, for the privacy impact assessment."
        ),
        subject=Subject.COACH,
        report=_privacy_annex,
        names_people=False,
    ),
)
