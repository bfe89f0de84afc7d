"""How every document about one meeting names it."""

from __future__ import annotations

from car_desktop import typography
from car_desktop.domain.labels import label
from car_desktop.domain.values import MeetingMode
from car_desktop.i18n import translate
from car_desktop.reports.document.content import Fact, Facts
from car_desktop.reports.document.parts import joined
from car_desktop.reports.document.words import shortened
from car_desktop.services.meeting_heading import MeetingHeading
from car_desktop.services.rates import HELD_STATES, Rate


def eyebrow(heading: MeetingHeading, document: str) -> str:
    """« Communauté de pratique · Compte rendu », and the state of a meeting not yet held."""
    parts = [label(heading.kind), document]
    if heading.state not in HELD_STATES:
        parts.append(label(heading.state))
    return joined(parts)


def rank(heading: MeetingHeading) -> str:
    """« Rencontre 3 de 6 · année scolaire 2026-2027 »."""
    parts = [_school_year(heading)]
    if heading.number:
        number = translate("Meeting", "Meeting {number} of {total}").format(
            number=heading.number, total=heading.meetings_in_year
        )
        parts.insert(0, number)
    return joined([*parts, shortened(heading.organisation)])


def running_header(heading: MeetingHeading) -> str:
    """Which meeting, at the top of the pages that follow the first."""
    day = typography.current().date_long(heading.starts_at)
    return f"{shortened(heading.community, 70)} · {day}"


def meeting_facts(heading: MeetingHeading, rate: Rate | None = None) -> Facts:
    """Date, time, place, and participation where it is known."""
    language = typography.current()
    day = language.date_long_with_weekday(heading.starts_at)
    facts = [
        Fact(translate("Meeting", "Date"), language.capitalized(day), share=1.35),
        Fact(translate("Meeting", "Time"), language.time_span(heading.starts_at, heading.ends_at)),
        Fact(translate("Meeting", "Place"), _place(heading), share=1.3),
    ]
    if rate:
        facts.append(Fact(translate("Meeting", "Participation"), participation(rate)))
    return Facts(tuple(facts))


def participation(rate: Rate) -> str:
    """« 15 sur 18 (83 %) »: the figure and what it is a part of."""
    language = typography.current()
    if rate.ratio is None:
        return "–"
    return translate("Meeting", "{covered} of {expected} ({percent})").format(
        covered=language.number(rate.covered),
        expected=language.number(rate.expected),
        percent=language.percent(rate.ratio),
    )


def _school_year(heading: MeetingHeading) -> str:
    year = typography.current().school_year(heading.school_year.start)
    return translate("Meeting", "school year {year}").format(year=year)


def _place(heading: MeetingHeading) -> str:
    mode = label(heading.mode)
    if not heading.place:
        return mode
    place = shortened(heading.place)
    if heading.mode is MeetingMode.IN_PERSON:
        return place
    return f"{place} ({mode.lower()})"
