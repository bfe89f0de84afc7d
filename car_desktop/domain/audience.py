"""Whom a document is written for, and what each of them may read: one table, and nothing beside it.

Private notes and the facilitator's scripts are in no line of it: they are read for nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from car_desktop.domain.values import Visibility

SMALLEST_CELL = 5
"""Figures about fewer people are not given outside the group (anonymisation by small cells, n < 5)."""


class Audience(StrEnum):
    """Who reads a document."""

    MEMBERS = "members"
    DIRECTION = "direction"
    SERVICE_CENTRE = "service_centre"
    PUBLIC = "public"


class Naming(StrEnum):
    """How people are spoken of."""

    NAMES = "names"
    ORGANISATIONS = "organisations"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Reach:
    """What of the minutes goes to an audience."""

    notes: frozenset[Visibility]
    people: Naming  # in the attendance and beside commitments
    has_shared_by: bool = False
    has_quotes_of_group: bool = False  # anonymous quotes that were shared with the group alone
    has_point_notes: bool = False  # the words under a point, written for those who are called
    has_commitments: bool = True
    has_frame: bool = True  # purpose, facilitation, silent points, participation of the year


_OUTSIDE_COACH = frozenset(Visibility) - {Visibility.PRIVATE}

REACHES: dict[Audience, Reach] = {
    Audience.MEMBERS: Reach(
        notes=_OUTSIDE_COACH,
        people=Naming.NAMES,
        has_shared_by=True,
        has_quotes_of_group=True,
        has_point_notes=True,
    ),
    Audience.DIRECTION: Reach(
        notes=_OUTSIDE_COACH,
        people=Naming.NAMES,
        has_point_notes=True,
    ),
    Audience.SERVICE_CENTRE: Reach(
        notes=frozenset({Visibility.SERVICE_CENTRE, Visibility.PUBLISHABLE}),
        people=Naming.ORGANISATIONS,
    ),
    Audience.PUBLIC: Reach(
        notes=frozenset({Visibility.PUBLISHABLE}),
        people=Naming.NOBODY,
        has_commitments=False,
        has_frame=False,
    ),
}
