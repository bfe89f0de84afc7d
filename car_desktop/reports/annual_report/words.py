"""What the annual report says of itself: how it counts, what it keeps back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from car_desktop.domain.labels import label
from car_desktop.domain.reporting import ReportSection, ReportVersion
from car_desktop.i18n import translate
from car_desktop.reports.document.parts import Blocks, small_print
from car_desktop.reports.year.activity import hours_and_rules
from car_desktop.reports.year.participation import how_rates_are_counted

if TYPE_CHECKING:
    from car_desktop.reports.annual_report import Data


def left_out(data: Data) -> tuple[str, ...]:
    """What is known and this version does not say."""
    return tuple(_left_out(data))


def method(data: Data) -> Blocks:
    """By which rules the figures are counted."""
    return (
        *how_rates_are_counted(),
        *hours_and_rules(data.year.participation.rules),
        *small_print(
            translate(
                "AnnualReport",
                "People: everybody who came to at least one meeting, counted once. Each person, with "
                "their seats and hours, counts in the organisation where they worked on the day of the "
                "last meeting that concerned them.",
            )
        ),
        *small_print(
            translate(
                "AnnualReport",
                "Notes: those shared at least with the group. Private notes are neither told nor "
                "counted.",
            )
        ),
    )


def anonymisation(data: Data) -> Blocks:
    """What was done so that nobody can be recognised, or that it was not."""
    if not data.is_nameless:
        return small_print(
            translate(
                "AnnualReport",
                "This version is not anonymous: it names communities and organisations, and small "
                "figures could point at people. Share it only with its reader.",
            )
        )
    return (
        *small_print(
            translate(
                "AnnualReport",
                "This version names no person and no community, and holds no words that people wrote.",
            )
        ),
        *small_print(
            translate(
                "AnnualReport",
                "A count from 1 to 4 is written “fewer than 5”. Other figures are withheld where they "
                "would let it be found by subtraction from a total; a rate is withheld with the seats "
                "that it comes from. A whole breakdown is withheld where nothing smaller is enough.",
            )
        ),
    )


def _left_out(data: Data) -> Iterator[str]:
    if data.year.private_notes:
        yield translate(
            "AnnualReport",
            "%n private note(s) of the year, which stay with you.",
            "",
            data.year.private_notes,
        )
    if data.untold:
        yield translate(
            "AnnualReport",
            "The words of %n note(s) that this reader may not read: they are counted only.",
            "",
            data.untold,
        )
    yield translate(
        "AnnualReport", "The words of commitments and who took them on: they are counted only."
    )
    if data.is_nameless:
        yield translate(
            "AnnualReport", "The names of people and communities, titles and places of meetings."
        )
        yield translate(
            "AnnualReport", "Counts from 1 to 4, and those from which they could be found."
        )
    elif data.version is not ReportVersion.COACH:
        yield translate("AnnualReport", "The names of the people who shared a note.")
    missing = [label(one) for one in ReportSection if one not in data.sections]
    if missing:
        yield translate("AnnualReport", "Sections not chosen: {sections}.").format(
            sections="; ".join(missing)
        )
