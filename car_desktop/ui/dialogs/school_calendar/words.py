"""The letter and the colour of each kind of day off: never the colour alone."""

from __future__ import annotations

from car_desktop.domain.values import DayOffKind
from car_desktop.i18n import translate
from car_desktop.typography import current
from car_desktop.ui.widgets.chip import Tone

KINDS = (
    DayOffKind.PEDAGOGICAL,
    DayOffKind.BREAK,
    DayOffKind.HOLIDAY,
    DayOffKind.CONDITIONAL,
)
"""In the order in which a year is painted."""

_TONES = {
    DayOffKind.HOLIDAY: Tone.RED,
    DayOffKind.PEDAGOGICAL: Tone.BLUE,
    DayOffKind.BREAK: Tone.GREEN,
    DayOffKind.CONDITIONAL: Tone.AMBER,
}


def kind_letter(kind: DayOffKind) -> str:
    """The letter written on a day of that kind, and the key that chooses it."""
    return _letters()[KINDS.index(kind)]


def statutory_letter() -> str:
    """The letter written on a day that the law closes."""
    return _letters()[len(KINDS)]


def kind_of_letter(letter: str) -> DayOffKind | None:
    """The kind that a key stands for, if any."""
    return next((kind for kind in KINDS if kind_letter(kind) == letter.upper()), None)


def kind_tone(kind: DayOffKind) -> Tone:
    """The colour of a kind of day off."""
    return _TONES[kind]


def counted(kind: DayOffKind, count: int) -> str:
    """« 20 journées pédagogiques »."""
    if kind is DayOffKind.PEDAGOGICAL:
        return translate("SchoolCalendar", "%n pedagogical day(s)", "", count)
    if kind is DayOffKind.BREAK:
        return translate("SchoolCalendar", "%n day(s) of break", "", count)
    if kind is DayOffKind.HOLIDAY:
        return translate("SchoolCalendar", "%n holiday(s)", "", count)
    return translate("SchoolCalendar", "%n conditional day(s)", "", count)


def initials_of_weekdays() -> list[str]:
    """« d l m m j v s », from Sunday."""
    names = current().weekdays
    return [names[(day - 1) % 7][:1] for day in range(7)]


def _letters() -> list[str]:
    return translate(
        "SchoolCalendar",
        "P B H C S",
        "one letter each: pedagogical day, break, holiday, conditional day, statutory day",
    ).split()
