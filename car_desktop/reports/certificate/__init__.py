"""Certificates of participation: a page for each person, for one meeting or for a school year."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from car_desktop import typography
from car_desktop.domain.errors import UserError
from car_desktop.domain.recognition import CertificateScope
from car_desktop.domain.values import Language, SchoolYear
from car_desktop.i18n import translate
from car_desktop.reports.base import Look, choice
from car_desktop.reports.file_names import FileName
from car_desktop.services.certificates import (
    CertificateBatch,
    issue_meeting_certificates,
    issue_year_certificates,
    meeting_certificates,
    year_certificates,
)

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document


def _guests() -> str:
    return translate("Certificate", "Guests and observers too")


@dataclass(frozen=True)
class Options:
    """Which meeting; everybody's certificate, or that of one person."""

    meeting_id: int
    person_id: int = 0
    with_guests: bool = field(default=False, metadata=choice(_guests))


@dataclass(frozen=True)
class YearOptions:
    """Which community in which school year; everybody's certificate, or that of one person."""

    community_id: int
    school_year: SchoolYear = field(
        metadata=choice(lambda: translate("Certificate", "School year"))
    )
    person_id: int = 0
    with_guests: bool = field(default=False, metadata=choice(_guests))


class _Certificates:
    """What both types share; what they say is in `content`, imported when first made."""

    def language(self, data: CertificateBatch) -> Language:
        return data.language

    def file_name(self, data: CertificateBatch) -> FileName:
        return FileName(_name(data), _when(data), data.community)

    def compose(self, data: CertificateBatch, look: Look) -> Document:
        from car_desktop.reports.certificate.content import compose

        return compose(data, look)

    def left_out(self, data: CertificateBatch) -> tuple[str, ...]:
        return (
            translate(
                "Certificate",
                "Absences and late arrivals: only the hours that count are certified.",
            ),
            translate("Certificate", "Those who have no hours: nothing is certified for them."),
        )


class CertificateReport(_Certificates):
    """The certificates of one meeting."""

    options_type = Options

    def issue(self, session: Session, options: Options, today: date) -> None:
        issue_meeting_certificates(
            session,
            options.meeting_id,
            today,
            options.person_id,
            with_guests=options.with_guests,
        )

    def load(self, session: Session, options: Options) -> CertificateBatch:
        return _not_empty(
            meeting_certificates(
                session, options.meeting_id, options.person_id, with_guests=options.with_guests
            )
        )


class YearCertificateReport(_Certificates):
    """The certificates of a school year."""

    options_type = YearOptions

    def issue(self, session: Session, options: YearOptions, today: date) -> None:
        issue_year_certificates(
            session,
            options.community_id,
            options.school_year,
            today,
            options.person_id,
            with_guests=options.with_guests,
        )

    def load(self, session: Session, options: YearOptions) -> CertificateBatch:
        return _not_empty(
            year_certificates(
                session,
                options.community_id,
                options.school_year,
                options.person_id,
                with_guests=options.with_guests,
            )
        )


def _not_empty(batch: CertificateBatch) -> CertificateBatch:
    if not batch.copies:
        raise UserError(
            translate(
                "Certificate",
                "There are no hours to certify: take the attendance of a meeting that was held.",
            )
        )
    return batch


def _name(data: CertificateBatch) -> str:
    if len(data.copies) > 1:
        return translate("Certificate", "Certificates of participation")
    name = translate("Certificate", "Certificate of participation")
    return f"{name} {data.copies[0].content.name}"


def _when(data: CertificateBatch) -> str:
    if data.scope is CertificateScope.YEAR:
        return str(data.school_year)
    return typography.current().date_short(data.copies[0].content.meetings[0].starts_at)
