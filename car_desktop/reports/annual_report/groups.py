"""The parts of a coach's year: communities, kinds of community, organisations, months."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from car_desktop import typography
from car_desktop.domain.labels import label, short_label
from car_desktop.domain.reporting import ReportVersion
from car_desktop.domain.values import CommunityKind
from car_desktop.i18n import translate
from car_desktop.reports.charts.values import (
    BarChart,
    LineChart,
    Series,
    SmallMultiples,
    Unit,
)
from car_desktop.reports.charts.words import alternative_of
from car_desktop.reports.document.content import Column, Figure, Heading, Row, Run, Table
from car_desktop.reports.document.parts import Blocks, part, typed
from car_desktop.reports.document.words import shortened
from car_desktop.reports.year.activity import Month, months_of
from car_desktop.reports.year.appendix import community_anchor
from car_desktop.reports.year.figures import (
    HELD,
    Discretion,
    leading,
    withheld,
)
from car_desktop.reports.year.participation import shares_table
from car_desktop.services.annual_report import AnnualReport
from car_desktop.services.year_meetings import Activity, YearMeeting
from car_desktop.services.year_participation import Share
from car_desktop.services.year_review import Mandate

_TOGETHER = 18
"""How many small charts one figure holds: a page."""


def communities_table(mandates: Sequence[Mandate], discretion: Discretion) -> Blocks:
    """The communities with what each is for; without names, how many of each kind."""
    if discretion.is_nameless:
        return _kinds_table(mandates, discretion)
    name = translate("AnnualReport", "Community")
    columns = (
        Column(name, 36),
        Column(translate("AnnualReport", "Kind"), 22),
        Column(translate("AnnualReport", "Organisation"), 28),
        Column(translate("AnnualReport", "Members"), 14, True),
    )
    rows = tuple(
        Row(
            (
                shortened(one.community),
                _tier(one.kind),
                shortened(one.organisation) or "–",
                leading(typography.current().number(one.members), community_anchor(rank)),
            )
        )
        for rank, one in enumerate(mandates, start=1)
    )
    purposes = [
        block
        for one in mandates
        if one.purpose.strip()
        for block in part(shortened(one.community), typed(one.purpose))
    ]
    return (Table(name, columns, rows), *purposes)


def groups_table(year: AnnualReport, version: ReportVersion, discretion: Discretion) -> Blocks:
    """People, seats and hours of each group: which groups is for the reader."""
    found = year.participation
    whole = Share("", found.people, found.rate, found.minutes)
    match version:
        case ReportVersion.SERVICE_CENTRE:
            unknown = translate("AnnualReport", "Organisation not known")
            shares = [(shortened(one.name) or unknown, one) for one in found.organisations]
            name = translate("AnnualReport", "School or organisation")
            title = translate("AnnualReport", "Seats and hours by school or organisation")
        case ReportVersion.FCSSQ:
            shares = [(label(one.kind), one) for one in found.kinds if one.kind]
            name = translate("AnnualReport", "Kind of community")
            title = translate("AnnualReport", "Seats and hours by kind of community")
        case _:
            return _by_community(year, whole, discretion)
    return part(title, shares_table(name, shares, whole, discretion))


def workload_table(year: AnnualReport) -> Blocks:
    """What each community asked of the coach."""
    name = translate("AnnualReport", "Workload by community")
    columns = (
        Column(translate("AnnualReport", "Community"), 40),
        Column(translate("AnnualReport", "Meetings held"), 15, True),
        Column(translate("AnnualReport", "Hours of meeting"), 15, True),
        Column(translate("AnnualReport", "Notes"), 13, True),
        Column(translate("AnnualReport", "Commitments"), 17, True),
    )
    parts = [year.activity.of([one.community_id]) for one in year.mandates]
    rows = [
        Row((shortened(one.community), *_load(activity, community_anchor(rank))))
        for rank, (one, activity) in enumerate(zip(year.mandates, parts, strict=True), start=1)
    ]
    total = Row((translate("AnnualReport", "All"), *_load(year.activity, HELD)), is_total=True)
    return part(name, (Table(name, columns, (*rows, total)),))


def hours_by_month(activity: Activity, discretion: Discretion) -> Blocks:
    """The hours of meeting of each month, drawn, and written beside where there are names."""
    months = months_of(activity.held)
    if not months:
        return ()
    parts = [_in_month(activity.held, month) for month in months]
    shown = discretion.are_shown([len(one.meetings) for one in parts])
    title = translate("AnnualReport", "Hours of meeting by month")
    hours = Series(
        translate("AnnualReport", "Hours"),
        tuple(one.minutes if told else None for one, told in zip(parts, shown, strict=True)),
    )
    chart = BarChart(tuple(_month(month) for month in months), (hours,), Unit.HOURS)
    return (
        Figure(chart, alternative_of(chart, title), title),
        _months_table(title, months, activity, discretion),
    )


def by_month(activity: Activity, discretion: Discretion) -> Blocks:
    """The appendix of a version without names: the meetings of each month, counted."""
    title = translate("AnnualReport", "Appendix – Meetings behind the figures")
    name = translate("AnnualReport", "Meetings held, by month")
    months = months_of(activity.held)
    table = _months_table(name, months, activity, discretion, with_seats=True)
    return (Heading(title, anchor="meetings"), Heading(name, level=3, anchor=HELD), table)


def rates_over_year(year: AnnualReport, discretion: Discretion) -> Blocks:
    """The attendance of each month: of each community, or of all where communities have no name."""
    months = months_of(year.activity.held)
    if len(months) < 2:
        return ()
    return (
        _whole_rate(year.activity, months, discretion)
        if discretion.is_nameless
        else tuple(_each_rate(year, months))
    )


def _whole_rate(activity: Activity, months: Sequence[Month], discretion: Discretion) -> Blocks:
    title = translate("AnnualReport", "Attendance over the year")
    seats = discretion.seats([_in_month(activity.held, month).rate for month in months])
    name = translate("AnnualReport", "Attendance")
    chart = LineChart(
        tuple(_month(month) for month in months),
        (Series(name, tuple(one.ratio for one in seats)),),
        Unit.PERCENT,
    )
    return (Figure(chart, alternative_of(chart, title), title),)


def _each_rate(year: AnnualReport, months: Sequence[Month]) -> Iterator[Figure | Table]:
    title = translate("AnnualReport", "Attendance by community")
    met = [
        (shortened(one.community), year.activity.of([one.community_id]).held)
        for one in year.mandates
    ]
    lines = [
        Series(name, tuple(_in_month(held, month).rate.ratio for month in months))
        for name, held in met
        if held
    ]
    names = tuple(_month(month) for month in months)
    for start in range(0, len(lines), _TOGETHER):
        chart = SmallMultiples(names, tuple(lines[start : start + _TOGETHER]), Unit.PERCENT)
        yield Figure(chart, alternative_of(chart, title), title)
    share = 64 / len(months)
    columns = (
        Column(translate("AnnualReport", "Community"), 36),
        *(Column(name, share, True) for name in names),
    )
    language = typography.current()
    rows = tuple(
        Row((one.name, *("–" if v is None else language.percent(v) for v in one.values)))
        for one in lines
    )
    yield Table(title, columns, rows)


def _by_community(year: AnnualReport, whole: Share, discretion: Discretion) -> Blocks:
    ranks = {one.community_id: rank for rank, one in enumerate(year.mandates, start=1)}
    parts = sorted(year.participation.communities, key=lambda one: ranks[one.community_id or 0])
    numbered = translate("AnnualReport", "Community {number}")
    shares = [
        (shortened(one.name) or numbered.format(number=ranks[one.community_id or 0]), one)
        for one in parts
    ]
    anchors = [
        HELD if discretion.is_nameless else community_anchor(ranks[one.community_id or 0])
        for one in parts
    ]
    name = translate("AnnualReport", "Community")
    title = translate("AnnualReport", "Seats and hours by community")
    return part(title, shares_table(name, shares, whole, discretion, anchors))


def _kinds_table(mandates: Sequence[Mandate], discretion: Discretion) -> Blocks:
    kinds = [kind for kind in CommunityKind if any(one.kind is kind for one in mandates)]
    counts = [sum(one.kind is kind for one in mandates) for kind in kinds]
    name = translate("AnnualReport", "Kind of community")
    columns = (Column(name, 70), Column(translate("AnnualReport", "Communities"), 30, True))
    rows = [
        Row((label(kind), leading(count, HELD)))
        for kind, count in zip(kinds, discretion.counts(counts), strict=True)
    ]
    total = Row(
        (translate("AnnualReport", "All"), leading(discretion.count(len(mandates)), HELD)),
        is_total=True,
    )
    return (Table(name, columns, (*rows, total)),)


def _months_table(
    name: str,
    months: Sequence[Month],
    activity: Activity,
    discretion: Discretion,
    *,
    with_seats: bool = False,
) -> Table:
    columns = (
        Column(translate("AnnualReport", "Month"), 28),
        Column(translate("AnnualReport", "Meetings held"), 18, True),
        Column(translate("AnnualReport", "Hours of meeting"), 18, True),
        *(
            (
                Column(translate("AnnualReport", "Seats covered"), 13, True),
                Column(translate("AnnualReport", "Seats expected"), 13, True),
                Column(translate("AnnualReport", "Rate"), 10, True),
            )
            if with_seats
            else ()
        ),
    )
    parts = [_in_month(activity.held, month) for month in months]
    names = [typography.current().month_year(month) for month in months]
    anchors = [f"meetings-{month:%Y-%m}" if with_seats else "" for month in months]
    rows = [
        Row((name, *cells), anchor)
        for name, cells, anchor in zip(
            names, _month_cells(parts, discretion, with_seats=with_seats), anchors, strict=True
        )
    ]
    whole = next(iter(_month_cells([activity], discretion, with_seats=with_seats)))
    total = Row((translate("AnnualReport", "All"), *whole), is_total=True)
    return Table(name, columns, (*rows, total))


def _month_cells(
    parts: Sequence[Activity], discretion: Discretion, *, with_seats: bool
) -> Iterator[tuple[str, ...]]:
    counts = [len(one.held) for one in parts]
    told = zip(
        parts,
        discretion.counts(counts),
        discretion.are_shown(counts),
        discretion.seats([one.rate for one in parts]),
        strict=True,
    )
    for one, count, is_shown, seats in told:
        hours = typography.current().duration(one.minutes) if is_shown else withheld()
        rest = (seats.covered, seats.expected, seats.rate) if with_seats else ()
        yield (count, hours, *rest)


def _load(activity: Activity, anchor: str) -> tuple[tuple[Run, ...], ...]:
    language, held = typography.current(), activity.held
    figures = (
        language.number(len(held)),
        language.duration(activity.minutes),
        language.number(sum(one.notes for one in held)),
        language.number(sum(one.commitments for one in held)),
    )
    return tuple(leading(figure, anchor) for figure in figures)


def _in_month(meetings: Sequence[YearMeeting], month: Month) -> Activity:
    return Activity(tuple(one for one in meetings if one.day.replace(day=1) == month))


def _month(month: Month) -> str:
    return typography.current().months_short[month.month - 1]


def _tier(kind: CommunityKind) -> str:
    if kind.tier is None:
        return short_label(kind)
    tier = translate("AnnualReport", "tier {number}").format(number=kind.tier)
    return f"{short_label(kind)} ({tier})"
