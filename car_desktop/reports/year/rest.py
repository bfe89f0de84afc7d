"""Releases, the next year's calendar, and by which rules hours were counted."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from car_desktop import typography
from car_desktop.domain.labels import label
from car_desktop.i18n import translate
from car_desktop.reports.document.content import Column, Row, Table
from car_desktop.reports.document.parts import Blocks, empty
from car_desktop.reports.year.figures import HELD, NEXT_YEAR, Discretion, leading, withheld
from car_desktop.services.releases import PayerSum
from car_desktop.services.year_meetings import Activity


def releases_table(sums: Sequence[PayerSum], discretion: Discretion) -> Blocks:
    """Who paid for how many releases, and how much."""
    if not sums:
        return empty(
            translate("YearReview", "Nobody was released for a meeting of this school year.")
        )
    name = translate("YearReview", "Releases by budget")
    columns = (
        Column(translate("YearReview", "Budget"), 50),
        Column(translate("YearReview", "Releases"), 22, True),
        Column(translate("YearReview", "Cost"), 28, True),
    )
    counts = [one.releases for one in sums]
    told = zip(sums, discretion.counts(counts), discretion.are_shown(counts), strict=True)
    rows = [
        Row((_budget(one), leading(count, HELD), _money(one.cents, is_shown=is_shown)))
        for one, count, is_shown in told
    ]
    is_shown = discretion.are_shown([sum(counts)])[0]
    total = Row(
        (
            translate("YearReview", "All"),
            leading(discretion.count(sum(counts)), HELD),
            _money(sum(one.cents for one in sums), is_shown=is_shown),
        ),
        is_total=True,
    )
    return (Table(name, columns, (*rows, total)),)


def next_year_table(activity: Activity, *, with_community: bool) -> Blocks:
    """What is already planned for the next school year."""
    meetings = [one for one in activity.meetings if one.state.counts]
    if not meetings:
        return empty(translate("YearReview", "No meeting is planned yet for the next school year."))
    language = typography.current()
    columns = (
        Column(translate("YearReview", "Date"), 26),
        Column(translate("YearReview", "Time"), 20),
        *((Column(translate("YearReview", "Community"), 30),) if with_community else ()),
        Column(translate("YearReview", "Place"), 24 if with_community else 54),
    )
    rows = tuple(
        Row(
            (
                language.capitalized(language.date_long_with_weekday(one.day)),
                language.time_span(one.starts_at, one.ends_at),
                *((one.community,) if with_community else ()),
                one.place or label(one.mode),
            ),
            NEXT_YEAR if rank == 0 else "",
        )
        for rank, one in enumerate(meetings)
    )
    return (Table(translate("YearReview", "Calendar of the next school year"), columns, rows),)


def _budget(one: PayerSum) -> str:
    return f"{label(one.payer)} – {one.budget_line}" if one.budget_line else label(one.payer)


def _money(cents: int, *, is_shown: bool) -> str:
    return typography.current().money(Decimal(cents) / 100) if is_shown else withheld()
