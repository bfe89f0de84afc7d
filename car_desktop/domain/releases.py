"""Values of a release: who lets a person go to a meeting, who replaces them, who pays."""

from __future__ import annotations

from enum import StrEnum


class ReleaseLength(StrEnum):
    """For how long a person is released."""

    HALF_DAY = "half_day"
    DAY = "day"
    PERIODS = "periods"


class SubstituteState(StrEnum):
    """Whether somebody replaces the person who was released."""

    NOT_REQUIRED = "not_required"
    REQUIRED = "required"
    FOUND = "found"


class RequestForm(StrEnum):
    """Who gets a page of a release request."""

    BY_SCHOOL = "by_school"
    EACH = "each"


class ClaimState(StrEnum):
    """Where the claim for a release stands."""

    TO_SEND = "to_send"
    SENT = "sent"
    PAID = "paid"


class Payer(StrEnum):
    """Whose budget pays a release."""

    PROGRAMME = "programme"
    MINISTRY_MEASURE = "ministry_measure"
    COMMITMENT_PLAN = "commitment_plan"
    PD_COMMITTEE = "pd_committee"
    SCHOOL = "school"
    OTHER = "other"
