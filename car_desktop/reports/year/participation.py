"""Who took part: the rate of each meeting drawn and written, and the parts of each group."""

from __future__ import annotations

from collections.abc import Sequence

from car_desktop import typography
from car_desktop.i18n import translate
from car_desktop.reports.charts.values import LineChart, Series, Unit
from car_desktop.reports.charts.words import alternative_of
from car_desktop.reports.document.content import Bar, Column, Figure, Paragraph, Row, Run, Table
from car_desktop.reports.document.parts import Blocks, small_print
from car_desktop.reports.year.appendix import Anchors, named
from car_desktop.reports.year.figures import (
    HELD,
    Discretion,
    Seats,
    leading,
    linked,
    rate_words,
    withheld,
)
from car_desktop.services.rates import Rate
from car_desktop.services.year_meetings import YearMeeting
from car_desktop.services.year_participation import Participation, Share


def attendance_over_year(meetings: Sequence[YearMeeting], anchors: Anchors) -> Blocks:
    """A line over the meetings held, and its figures in a table; one meeting makes no line."""
    if not meetings:
        return ()
    title = translate("YearReview", "Attendance over the year")
    chart = attendance_chart(meetings)
    figure = (Figure(chart, alternative_of(chart, title), title),) if len(meetings) > 1 else ()
    columns = (
        Column(translate("YearReview", "Meeting"), 26),
        Column(translate("YearReview", "Seats covered"), 16, True),
        Column(translate("YearReview", "Seats expected"), 16, True),
        Column(translate("YearReview", "Rate"), 12, True),
        Column("", 30),
    )
    language = typography.current()
    rows = tuple(
        Row(
            (
                leading(named(one), anchors[one.id]),
                language.number(one.rate.covered),
                language.number(one.rate.expected),
                rate_words(one.rate),
                "" if one.rate.ratio is None else Bar(one.rate.ratio),
            )
        )
        for one in meetings
    )
    return (*figure, Table(title, columns, rows))


def attendance_chart(meetings: Sequence[YearMeeting]) -> LineChart:
    """The rate of each meeting held, by its day."""
    language = typography.current()
    return LineChart(
        categories=tuple(language.day_month(one.starts_at) for one in meetings),
        series=(
            Series(
                translate("YearReview", "Attendance"), tuple(one.rate.ratio for one in meetings)
            ),
        ),
        unit=Unit.PERCENT,
    )


def shares_table(
    name: str,
    shares: Sequence[tuple[str, Share]],
    whole: Share,
    discretion: Discretion,
    anchors: Sequence[str] = (),
) -> Blocks:
    """The part of each group: people, seats, rate, hours; each leads to its meetings."""
    parts = [share for _, share in shares]
    people = [share.people for share in parts]
    told = zip(
        shares,
        list(anchors) or [HELD] * len(parts),
        discretion.counts(people),
        discretion.are_shown(people),
        discretion.seats([share.rate for share in parts]),
        strict=True,
    )
    rows = [
        Row((said, leading(count, target), *_figures(share, seats, target, is_shown=is_shown)))
        for (said, share), target, count, is_shown, seats in told
    ]
    return (Table(name, _columns(name), (*rows, _whole(whole, discretion))),)


def participation_sentence(found: Participation, discretion: Discretion) -> Blocks:
    """People, seats and hours of the year, each leading to the meetings held."""
    seats = discretion.seats([found.rate])[0]
    is_shown = discretion.are_shown([found.people])[0]
    hours = typography.current().duration(found.minutes) if is_shown else withheld()
    sentence = translate(
        "YearReview",
        "People who came at least once: {people}. Seats covered: {covered} of {expected} expected "
        "({rate}). Hours of people: {hours}.",
    )
    figures = {
        "people": discretion.count(found.people),
        "covered": seats.covered,
        "expected": seats.expected,
        "rate": seats.rate,
        "hours": hours,
    }
    return (Paragraph(linked(sentence, **{name: (said, HELD) for name, said in figures.items()})),)


def seats_sentence(rate: Rate, discretion: Discretion) -> str:
    """« 132 places occupées sur 161 attendues (82 %) », in the words of a label."""
    seats = discretion.seats([rate])[0]
    return translate("YearReview", "{rate} ({covered} of {expected})").format(
        rate=seats.rate, covered=seats.covered, expected=seats.expected
    )


def how_rates_are_counted() -> Blocks:
    """The denominator, stated."""
    return small_print(
        translate(
            "YearReview",
            "Rate: seats covered over seats expected. Expected: each person who was a member on the "
            "day of the meeting, whatever their role; a person marked as not expected, a guest or an "
            "observer is not counted. Covered: those who came, wholly or not, or sent a delegate. "
            "A member without a mark counts as expected and not covered.",
        )
    )


def _columns(first: str) -> tuple[Column, ...]:
    return (
        Column(first, 34),
        Column(translate("YearReview", "People"), 12, True),
        Column(translate("YearReview", "Seats covered"), 14, True),
        Column(translate("YearReview", "Seats expected"), 14, True),
        Column(translate("YearReview", "Rate"), 12, True),
        Column(translate("YearReview", "Hours of people"), 14, True),
    )


def _figures(
    share: Share, seats: Seats, anchor: str, *, is_shown: bool
) -> tuple[tuple[Run, ...] | str, ...]:
    """Seats and hours; those of a handful of people are theirs, and are not told either."""
    if not is_shown:
        return (withheld(),) * 4
    return (
        leading(seats.covered, anchor),
        seats.expected,
        seats.rate,
        typography.current().duration(share.minutes),
    )


def _whole(whole: Share, discretion: Discretion) -> Row:
    seats = discretion.seats([whole.rate])[0]
    is_shown = discretion.are_shown([whole.people])[0]
    count = leading(discretion.count(whole.people), HELD)
    return Row(
        (
            translate("YearReview", "All"),
            count,
            *_figures(whole, seats, HELD, is_shown=is_shown),
        ),
        is_total=True,
    )
