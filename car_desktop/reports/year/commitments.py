"""What became of what was promised."""

from __future__ import annotations

from collections.abc import Sequence

from car_desktop import typography
from car_desktop.i18n import translate
from car_desktop.reports.charts.values import BarChart, Series
from car_desktop.reports.charts.words import alternative_of
from car_desktop.reports.document.content import Column, Figure, Paragraph, Row, Table
from car_desktop.reports.document.parts import Blocks, empty, small_print
from car_desktop.reports.year.figures import HELD, Discretion, leading, linked, withheld
from car_desktop.services.year_follow_up import Outcomes


def commitments_blocks(found: Outcomes, discretion: Discretion) -> Blocks:
    """The outcomes drawn and written, and the follow-through with its denominator."""
    if not found.made:
        return empty(translate("YearReview", "No commitment was made in this school year."))
    said = (
        (translate("YearReview", "Kept"), found.kept),
        (translate("YearReview", "Late"), found.late),
        (translate("YearReview", "Dropped"), found.dropped),
        (translate("YearReview", "Still running"), found.running),
    )
    counts = [count for _, count in said]
    shown = discretion.are_shown(counts)
    title = translate("YearReview", "What became of the commitments")
    columns = (
        Column(translate("YearReview", "Outcome"), 60),
        Column(translate("YearReview", "Commitments"), 40, True),
    )
    rows = [
        Row((name, leading(count, HELD)))
        for (name, _), count in zip(said, discretion.counts(counts), strict=True)
    ]
    total = Row(
        (translate("YearReview", "All"), leading(discretion.count(found.made), HELD)),
        is_total=True,
    )
    return (
        *_follow_through(found, discretion, is_told=all(shown)),
        _drawn(title, said, shown),
        Table(title, columns, (*rows, total)),
        *small_print(
            translate(
                "YearReview",
                "Follow-through: commitments kept over those that came due, which are kept, dropped or "
                "late. Those still running count neither way.",
            )
        ),
    )


def _drawn(title: str, said: Sequence[tuple[str, int]], shown: Sequence[bool]) -> Figure:
    told = tuple(
        count if is_shown else None for (_, count), is_shown in zip(said, shown, strict=True)
    )
    series = Series(translate("YearReview", "Commitments"), told)
    chart = BarChart(tuple(name for name, _ in said), (series,), is_lying=True)
    return Figure(chart, alternative_of(chart, title), title)


def _follow_through(found: Outcomes, discretion: Discretion, *, is_told: bool) -> Blocks:
    """The ratio tells all outcomes together: it is kept back where one of them is."""
    rate, language = found.follow_through, typography.current()
    made = (discretion.count(found.made), HELD)
    if discretion.is_nameless:
        ratio = language.percent(rate.ratio) if is_told and rate.ratio is not None else withheld()
        sentence = translate("YearReview", "Commitments made: {made}. Follow-through: {ratio}.")
        return (Paragraph(linked(sentence, made=made, ratio=(ratio, HELD))),)
    if rate.ratio is None:
        sentence = translate("YearReview", "Commitments made: {made}. None of them came due yet.")
        return (Paragraph(linked(sentence, made=made)),)
    sentence = translate(
        "YearReview",
        "Commitments made: {made}. Kept: {kept} of {due} that came due ({ratio}), "
        "of which on time: {on_time}.",
    )
    return (
        Paragraph(
            linked(
                sentence,
                made=made,
                kept=(language.number(rate.kept), HELD),
                due=(language.number(rate.due), HELD),
                ratio=(language.percent(rate.ratio), HELD),
                on_time=(language.number(rate.kept_on_time), HELD),
            )
        ),
    )
