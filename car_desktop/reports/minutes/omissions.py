"""What a version of the minutes leaves out, in sentences, with how many of each."""

from __future__ import annotations

from collections.abc import Callable

from car_desktop.domain.personal_names import REMOVED
from car_desktop.i18n import translate
from car_desktop.services.minutes_audiences import AddressedMinutes, Omission


def omissions(data: AddressedMinutes) -> tuple[str, ...]:
    """One sentence for each thing that is left out."""
    return tuple(_SENTENCES[what](n).format(mark=REMOVED) for what, n in data.left_out)


_SENTENCES: dict[Omission, Callable[[int], str]] = {
    Omission.PRIVATE_NOTES: lambda n: translate("Omissions", "%n private note(s).", "", n),
    Omission.SCRIPTS: lambda n: translate(
        "Omissions", "The facilitator’s script of %n point(s).", "", n
    ),
    Omission.NOTES: lambda n: translate(
        "Omissions", "%n note(s) that are not shared with these readers.", "", n
    ),
    Omission.DECISIONS: lambda n: translate(
        "Omissions", "%n decision(s) that are not shared with these readers.", "", n
    ),
    Omission.QUOTES: lambda n: translate(
        "Omissions", "%n anonymous quote(s) shared with the group alone.", "", n
    ),
    Omission.SHARED_BY: lambda n: translate("Omissions", "Who shared %n note(s).", "", n),
    Omission.POINT_NOTES: lambda n: translate(
        "Omissions", "What was written for the members under %n point(s) of the agenda.", "", n
    ),
    Omission.POINTS: lambda n: translate(
        "Omissions", "%n point(s) of the agenda without a note for these readers.", "", n
    ),
    Omission.PURPOSE: lambda n: translate("Omissions", "The purpose of the meeting."),
    Omission.FACILITATORS: lambda n: translate(
        "Omissions", "The name(s) of %n facilitator(s).", "", n
    ),
    Omission.ROLES: lambda n: translate("Omissions", "Who had %n role(s) of the day.", "", n),
    Omission.PEOPLE: lambda n: translate(
        "Omissions", "The attendance of %n person(s), by name.", "", n
    ),
    Omission.SMALL_ORGANISATIONS: lambda n: translate(
        "Omissions", "The figures of %n organisation(s) of too few people.", "", n
    ),
    Omission.PARTICIPATION: lambda n: translate(
        "Omissions", "The participation: too few people came or were away."
    ),
    Omission.PAST_PARTICIPATION: lambda n: translate(
        "Omissions", "The participation at %n meeting(s) of the school year.", "", n
    ),
    Omission.OWNERS: lambda n: translate(
        "Omissions", "The name(s) of who took on %n commitment(s).", "", n
    ),
    Omission.COMMITMENTS: lambda n: translate("Omissions", "%n commitment(s).", "", n),
    Omission.REVIEWS: lambda n: translate(
        "Omissions", "What became of %n earlier commitment(s).", "", n
    ),
    Omission.NAMES_IN_TEXT: lambda n: translate(
        "Omissions", "%n name(s) in what was typed, replaced by “{mark}”.", "", n
    ),
}
