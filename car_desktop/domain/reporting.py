"""Values of the annual report: for whom it is, and what it tells."""

from __future__ import annotations

from enum import StrEnum


class ReportVersion(StrEnum):
    """Who reads an annual report."""

    COACH = "coach"
    SERVICE_CENTRE = "service_centre"
    FCSSQ = "fcssq"
    COMMUNITY = "community"


class ReportSection(StrEnum):
    """The sections of an annual report, in their order; method and appendix are always there."""

    MANDATE = "mandate"
    ACTIVITY = "activity"
    PARTICIPATION = "participation"
    RELEASES = "releases"
    PRACTICES = "practices"
    DIMENSIONS = "dimensions"
    COMMITMENTS = "commitments"
    SUCCESSES = "successes"
    OBSTACLES = "obstacles"
    NEXT_YEAR = "next_year"
