"""The register of requests: who asked for what is held on them, until when to answer, how it was answered.

A body answers within twenty days of receiving the request (A-2.1, s. 47 for access and portability, s. 98
for rectification). A refusal says why, and the statement of the person stays with their file (s. 91).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, joinedload

from car_desktop.domain.entities import Person, PrivacyRequest
from car_desktop.domain.errors import UserError
from car_desktop.domain.privacy import AccessAction, RequestKind, RequestOutcome
from car_desktop.i18n import translate
from car_desktop.services.access_log import record_access
from car_desktop.services.rectification import (
    CorrectableValue,
    correct,
    meeting_of_request,
    present_value,
)
from car_desktop.services.refusals import found
from car_desktop.services.typed_text import typed_text

DAYS_TO_ANSWER = 20
SOON = 5
"""So many days before the end, a request asks for attention."""

_OPEN = PrivacyRequest.outcome == RequestOutcome.PENDING


@dataclass(frozen=True, slots=True)
class RequestDraft:
    """A request as it was received; `contested` and `wanted` are of a rectification."""

    person_id: int
    kind: RequestKind
    received_on: date
    details: str = ""
    contested: CorrectableValue | None = None
    wanted: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """How a request was answered; `value` is what a rectification puts in place."""

    outcome: RequestOutcome
    answered_on: date
    reason: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A line of the register."""

    id: int
    person_id: int
    person: str
    kind: RequestKind
    received_on: date
    answered_on: date | None
    outcome: RequestOutcome
    details: str
    reason: str
    subject_kind: str
    subject_field: str
    old_value: str
    new_value: str

    @property
    def answer_by(self) -> date:
        """The last day to answer."""
        return self.received_on + timedelta(days=DAYS_TO_ANSWER)

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer."""
        return self.outcome is RequestOutcome.PENDING

    def days_left(self, today: date) -> int:
        """Until the last day to answer; under zero where that is past."""
        return (self.answer_by - today).days

    def is_late(self, today: date) -> bool:
        """Whether the time to answer is over."""
        return self.is_open and self.days_left(today) < 0

    def was_answered_late(self) -> bool:
        """Whether the answer came after its last day."""
        return self.answered_on is not None and self.answered_on > self.answer_by


@dataclass(frozen=True, slots=True)
class WaitingRequests:
    """What Today says: how many wait, how many of them are late, and the last day of the first."""

    waiting: int
    late: int
    first_day: date | None


def privacy_requests(session: Session) -> tuple[RequestRow, ...]:
    """The register: what waits, the most urgent first, then what was answered, the latest first."""
    rows = tuple(map(_row, session.scalars(_statement())))
    waiting = sorted((row for row in rows if row.is_open), key=lambda row: row.received_on)
    answered = sorted(
        (row for row in rows if not row.is_open), key=lambda row: row.received_on, reverse=True
    )
    return (*waiting, *answered)


def requests_of_person(session: Session, person_id: int) -> tuple[RequestRow, ...]:
    """What one person asked, the latest first."""
    statement = _statement().where(PrivacyRequest.person_id == person_id)
    rows = map(_row, session.scalars(statement))
    return tuple(sorted(rows, key=lambda row: (row.received_on, row.id), reverse=True))


def waiting_requests(session: Session, today: date) -> WaitingRequests:
    """What waits for an answer within a few days, or is late."""
    count = session.scalar(select(func.count(PrivacyRequest.id)).where(_OPEN)) or 0
    first = session.scalar(select(func.min(PrivacyRequest.received_on)).where(_OPEN))
    oldest_in_time = today - timedelta(days=DAYS_TO_ANSWER)
    late = session.scalar(
        select(func.count(PrivacyRequest.id)).where(
            _OPEN, PrivacyRequest.received_on < oldest_in_time
        )
    )
    first_day = None if first is None else first + timedelta(days=DAYS_TO_ANSWER)
    return WaitingRequests(count, late or 0, first_day)


def add_request(session: Session, draft: RequestDraft, today: date) -> int:
    """Enter a request in the register; raise UserError for a day to come or a rectification of nothing."""
    if draft.received_on > today:
        raise UserError(
            translate("Requests", "This day is to come: say the day when the request was received.")
        )
    contested = draft.contested if draft.kind is RequestKind.RECTIFICATION else None
    details = typed_text(draft.details).strip()
    if draft.kind is RequestKind.RECTIFICATION and not (contested or details):
        raise UserError(
            translate("Requests", "Say what must be corrected, or choose it from the list.")
        )
    request = PrivacyRequest(
        person_id=found(session, Person, draft.person_id).id,
        kind=draft.kind,
        received_on=draft.received_on,
        details=details,
    )
    if contested is not None:
        request.subject_kind, request.subject_uuid = contested.kind, contested.uuid
        request.subject_field, request.old_value = contested.field, contested.value
        request.new_value = typed_text(draft.wanted).strip()
    session.add(request)
    session.flush()
    return request.id


def answer_request(session: Session, request_id: int, answer: Answer, *, actor: str) -> None:
    """Note how a request was answered; a rectification that is granted changes the value in the same step.

    Raises UserError for an answer before the request, a refusal without a reason, or a value that cannot be.
    """
    request = found(session, PrivacyRequest, request_id)
    _refuse_incomplete(request, answer)
    is_corrected = (
        request.kind is RequestKind.RECTIFICATION
        and answer.outcome is not RequestOutcome.REFUSED
        and bool(request.subject_field)
    )
    if is_corrected:
        correct(session, request, answer.value)
        record_access(
            session,
            AccessAction.CORRECTED,
            actor=actor,
            subject_kind=Person.__tablename__,
            subject_uuid=request.person.uuid,
            detail=f"{request.subject_kind}.{request.subject_field}",
        )
    request.outcome, request.answered_on = answer.outcome, answer.answered_on
    request.reason = typed_text(answer.reason).strip()


def delete_request(session: Session, request_id: int) -> None:
    """Take away a line that was entered by mistake; what was corrected stays as it is, so that one stays too."""
    request = found(session, PrivacyRequest, request_id)
    if request.outcome is not RequestOutcome.PENDING:
        raise UserError(
            translate("Requests", "This request was answered: it stays in the register.")
        )
    session.delete(request)


def value_now(session: Session, request_id: int) -> str:
    """What the contested thing says today; empty where the request names none."""
    request = found(session, PrivacyRequest, request_id)
    return present_value(session, request) if request.subject_field else ""


def corrections_of_meeting(session: Session, meeting_id: int) -> tuple[RequestRow, ...]:
    """The rectifications that touched what a meeting holds: frozen minutes keep the words before them."""
    answered = session.scalars(
        _statement().where(
            PrivacyRequest.kind == RequestKind.RECTIFICATION,
            PrivacyRequest.subject_field != "",
            PrivacyRequest.outcome.in_((RequestOutcome.GRANTED, RequestOutcome.PARTLY)),
        )
    )
    return tuple(
        _row(request) for request in answered if meeting_of_request(session, request) == meeting_id
    )


def _refuse_incomplete(request: PrivacyRequest, answer: Answer) -> None:
    if request.outcome is not RequestOutcome.PENDING:
        raise UserError(
            translate("Requests", "This request was answered: it stays in the register.")
        )
    if answer.outcome is RequestOutcome.PENDING:
        raise UserError(translate("Requests", "Say how the request was answered."))
    if answer.answered_on < request.received_on:
        raise UserError(
            translate("Requests", "The answer is before the request: correct one of the two days.")
        )
    if answer.outcome is not RequestOutcome.GRANTED and not answer.reason.strip():
        raise UserError(
            translate("Requests", "Say why: a refusal states its reason and its section (s. 50).")
        )


def _statement() -> Select[PrivacyRequest]:
    return select(PrivacyRequest).options(joinedload(PrivacyRequest.person))


def _row(request: PrivacyRequest) -> RequestRow:
    return RequestRow(
        id=request.id,
        person_id=request.person_id,
        person=request.person.full_name,
        kind=request.kind,
        received_on=request.received_on,
        answered_on=request.answered_on,
        outcome=request.outcome,
        details=request.details,
        reason=request.reason,
        subject_kind=request.subject_kind,
        subject_field=request.subject_field,
        old_value=request.old_value,
        new_value=request.new_value,
    )
