"""What each document type is made by: a module that is read when one of its documents is made."""

from __future__ import annotations

from typing import Any, TypeAlias

from car_desktop.reports.base import Report

AnyReport: TypeAlias = Report[Any, Any]  # each type knows its own options and data


def minutes() -> AnyReport:
    """`MinutesReport`."""
    from car_desktop.reports.minutes import MinutesReport

    return MinutesReport()


def notice() -> AnyReport:
    """`NoticeReport`."""
    from car_desktop.reports.notice_of_meeting import NoticeReport

    return NoticeReport()


def sign_in_sheet() -> AnyReport:
    """`SignInSheetReport`."""
    from car_desktop.reports.sign_in_sheet import SignInSheetReport

    return SignInSheetReport()


def facilitators_book() -> AnyReport:
    """`FacilitatorsBookReport`."""
    from car_desktop.reports.facilitators_book import FacilitatorsBookReport

    return FacilitatorsBookReport()


def decisions() -> AnyReport:
    """`DecisionsReport`."""
    from car_desktop.reports.decisions import DecisionsReport

    return DecisionsReport()


def decisions_of_meeting() -> AnyReport:
    """`MeetingDecisionsReport`."""
    from car_desktop.reports.decisions import MeetingDecisionsReport

    return MeetingDecisionsReport()


def attendance_register() -> AnyReport:
    """`AttendanceRegisterReport`."""
    from car_desktop.reports.attendance_register import AttendanceRegisterReport

    return AttendanceRegisterReport()


def certificate() -> AnyReport:
    """`CertificateReport`."""
    from car_desktop.reports.certificate import CertificateReport

    return CertificateReport()


def certificate_year() -> AnyReport:
    """`YearCertificateReport`."""
    from car_desktop.reports.certificate import YearCertificateReport

    return YearCertificateReport()


def hours_slip() -> AnyReport:
    """`HoursSlipReport`."""
    from car_desktop.reports.hours_slip import HoursSlipReport

    return HoursSlipReport()


def release_request() -> AnyReport:
    """`ReleaseRequestReport`."""
    from car_desktop.reports.release_request import ReleaseRequestReport

    return ReleaseRequestReport()


def releases_summary() -> AnyReport:
    """`ReleasesSummaryReport`."""
    from car_desktop.reports.releases_summary import ReleasesSummaryReport

    return ReleasesSummaryReport()


def releases_summary_all() -> AnyReport:
    """`NotebookReleasesReport`."""
    from car_desktop.reports.releases_summary import NotebookReleasesReport

    return NotebookReleasesReport()


def attendance_of_meeting() -> AnyReport:
    """`AttendanceOfMeetingReport`."""
    from car_desktop.reports.attendance_of_meeting import AttendanceOfMeetingReport

    return AttendanceOfMeetingReport()


def community_year() -> AnyReport:
    """`CommunityYearReport`."""
    from car_desktop.reports.community_year import CommunityYearReport

    return CommunityYearReport()


def annual_report() -> AnyReport:
    """`AnnualReportReport`."""
    from car_desktop.reports.annual_report import AnnualReportReport

    return AnnualReportReport()


def year_binder() -> AnyReport:
    """`YearBinderReport`."""
    from car_desktop.reports.year_binder import YearBinderReport

    return YearBinderReport()


def person_file() -> AnyReport:
    """`PersonFileReport`."""
    from car_desktop.reports.person_file import PersonFileReport

    return PersonFileReport()


def incident_register() -> AnyReport:
    """`IncidentRegisterReport`."""
    from car_desktop.reports.incident_register import IncidentRegisterReport

    return IncidentRegisterReport()


def incident_notice() -> AnyReport:
    """`IncidentNoticeReport`."""
    from car_desktop.reports.incident_notice import IncidentNoticeReport

    return IncidentNoticeReport()


def collection_notice() -> AnyReport:
    """`CollectionNoticeReport`."""
    from car_desktop.reports.collection_notice import CollectionNoticeReport

    return CollectionNoticeReport()


def privacy_page() -> AnyReport:
    """`PrivacyPageReport`."""
    from car_desktop.reports.privacy import PrivacyPageReport

    return PrivacyPageReport()


def privacy_annex() -> AnyReport:
    """`PrivacyAnnexReport`."""
    from car_desktop.reports.privacy import PrivacyAnnexReport

    return PrivacyAnnexReport()


def disposal_certificate() -> AnyReport:
    """`DisposalCertificateReport`."""
    from car_desktop.reports.disposal_certificate import DisposalCertificateReport

    return DisposalCertificateReport()
