"""Values of a meeting being prepared, facilitated and reported."""

from __future__ import annotations

from enum import StrEnum


class Reply(StrEnum):
    """What a member answered to the notice of a meeting."""

    AWAITING = "awaiting"
    YES = "yes"
    NO = "no"


class RoleOfTheDay(StrEnum):
    """What somebody takes charge of during one meeting; roles rotate."""

    FACILITATOR = "facilitator"
    TIMEKEEPER = "timekeeper"
    NORM_KEEPER = "norm_keeper"
    FOCUS_KEEPER = "focus_keeper"
    NOTETAKER = "notetaker"
    FOLLOW_UP = "follow_up"


class NormsKept(StrEnum):
    """How the group says, at the end of a meeting, that it kept its norms."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
