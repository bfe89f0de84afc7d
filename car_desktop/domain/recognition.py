"""Values of the recognition of hours: what a certificate covers, and what a person did beside meetings."""

from __future__ import annotations

from enum import StrEnum


class CertificateScope(StrEnum):
    """What a certificate of participation covers."""

    MEETING = "meeting"
    YEAR = "year"


class ActivityKind(StrEnum):
    """How hours of continuing education were done outside the meetings (LIP, s. 22.0.1)."""

    TRAINING = "training"
    PEER = "peer"
    READING = "reading"
    INSTRUCTOR = "instructor"
