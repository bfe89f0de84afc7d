"""What was noted: how much of each kind and dimension, the levels seen, and the words that may be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from statistics import fmean

from car_desktop import typography
from car_desktop.domain.labels import label, level_label
from car_desktop.domain.small_cells import FEWEST
from car_desktop.domain.values import Dimension, NoteKind, SchoolYear
from car_desktop.i18n import translate
from car_desktop.reports.charts.values import BarChart, Profile, Series
from car_desktop.reports.charts.words import alternative_of, chart_table
from car_desktop.reports.document.content import Column, Figure, Paragraph, Role, Row, Run, Table
from car_desktop.reports.document.parts import (
    SEPARATOR,
    Blocks,
    callout,
    joined,
    note,
    small_print,
    typed,
)
from car_desktop.reports.year.appendix import Anchors
from car_desktop.reports.year.figures import HELD, Discretion, leading
from car_desktop.services.year_follow_up import NoteOfYear


def kinds_table(notes: Sequence[NoteOfYear], discretion: Discretion) -> Blocks:
    """How many notes of each kind."""
    counted = Counter(one.kind for one in notes)
    kinds = [kind for kind in NoteKind if counted[kind]]
    name = translate("YearReview", "Kind of note")
    said = [(label(kind), counted[kind]) for kind in kinds]
    return _counted(name, said, discretion)


def dimensions_table(notes: Sequence[NoteOfYear], discretion: Discretion) -> Blocks:
    """How many notes about each dimension of a learning community, drawn and written."""
    counted = Counter(one.dimension for one in notes)
    if not any(counted[dimension] for dimension in Dimension):
        return ()
    name = translate("YearReview", "Dimension")
    said = [(label(dimension), counted[dimension]) for dimension in Dimension]
    said.append((translate("YearReview", "No dimension named"), counted[None]))
    shown = discretion.are_shown([count for _, count in said])
    chart = BarChart(
        tuple(name for name, _ in said),
        (
            Series(
                translate("YearReview", "Notes"),
                tuple(
                    count if is_shown else None
                    for (_, count), is_shown in zip(said, shown, strict=True)
                ),
            ),
        ),
        is_lying=True,
    )
    title = translate("YearReview", "Notes by dimension")
    figure = Figure(chart, alternative_of(chart, title), title)
    return (figure, *_counted(name, said, discretion))


def levels_profile(notes: Sequence[NoteOfYear], year: SchoolYear) -> Blocks:
    """The mean level observed in each dimension, before and after 1 January; never of fewer than five."""
    new_year = date(year.start + 1, 1, 1)
    halves = (
        (
            translate("YearReview", "July to December"),
            [one for one in notes if one.day < new_year],
        ),
        (
            translate("YearReview", "January to June"),
            [one for one in notes if one.day >= new_year],
        ),
    )
    chart = Profile(
        tuple(label(dimension) for dimension in Dimension),
        tuple(
            Series(name, tuple(_mean_level(of_half, dimension) for dimension in Dimension))
            for name, of_half in halves
        ),
    )
    if not any(value is not None for series in chart.series for value in series.values):
        return ()
    title = translate("YearReview", "Observed levels by dimension")
    levels = joined(
        [f"{typography.current().number(level)} = {level_label(level)}" for level in range(1, 5)]
    )
    explained = translate(
        "YearReview",
        "Mean of the levels that the notes observed, where there are at least {fewest}. {levels}.",
    )
    return (
        Figure(chart, alternative_of(chart, title), title),
        chart_table(chart, title, translate("YearReview", "Dimension")),
        *small_print(explained.format(fewest=FEWEST, levels=levels)),
    )


def told_notes(
    notes: Iterable[NoteOfYear],
    kinds: Collection[NoteKind],
    anchors: Anchors,
    *,
    with_names: bool,
) -> Blocks:
    """The words of the notes of some kinds, each with a link to its meeting."""
    wanted = [one for one in notes if one.kind in kinds and one.text.strip()]
    return tuple(block for one in wanted for block in _told(one, anchors, with_names=with_names))


def _told(one: NoteOfYear, anchors: Anchors, *, with_names: bool) -> Blocks:
    label_of_kind = translate("YearReview", "{kind}.", "the kind of a note, before its words")
    words = typed(one.text, label_of_kind.format(kind=label(one.kind)))
    set_out = callout(words) if one.kind is NoteKind.DECISION else note(words)
    meta = joined([*_qualities(one, with_names=with_names)])
    language = typography.current()
    day = language.date_medium(one.day)
    meeting = translate("YearReview", "meeting of {day}").format(day=day)
    before = (Run(f"{language.capitalized(meta)}{SEPARATOR}"),) if meta else ()
    said = leading(meeting if meta else language.capitalized(meeting), anchors[one.meeting_id])
    return (*set_out, Paragraph((*before, *said), Role.META))


def _qualities(one: NoteOfYear, *, with_names: bool) -> Iterator[str]:
    if one.dimension:
        yield translate("YearReview", "dimension: {name}").format(name=_inside(one.dimension))
    if one.level:
        yield translate("YearReview", "observed level: {name} ({level} of 4)").format(
            name=_lower(level_label(one.level)), level=one.level
        )
    if one.evidence:
        yield translate("YearReview", "evidence: {text}").format(text=one.evidence)
    if one.effect:
        yield translate("YearReview", "effect: {text}").format(text=one.effect)
    if one.next_step:
        yield translate("YearReview", "next step: {text}").format(text=one.next_step)
    if one.shared_by and with_names:
        yield translate("YearReview", "shared by {name}").format(name=one.shared_by)


def _inside(value: Dimension) -> str:
    return _lower(label(value))


def _lower(name: str) -> str:
    """A name inside a sentence."""
    return name[:1].lower() + name[1:]


def _mean_level(notes: Iterable[NoteOfYear], dimension: Dimension) -> float | None:
    levels = [one.level for one in notes if one.dimension is dimension and one.level is not None]
    return round(fmean(levels), 1) if len(levels) >= FEWEST else None


def _counted(name: str, said: Sequence[tuple[str, int]], discretion: Discretion) -> Blocks:
    counts = [count for _, count in said]
    columns = (Column(name, 70), Column(translate("YearReview", "Notes"), 30, True))
    rows = [
        Row((words, leading(count, HELD)))
        for (words, _), count in zip(said, discretion.counts(counts), strict=True)
    ]
    total = Row(
        (translate("YearReview", "All"), leading(discretion.count(sum(counts)), HELD)),
        is_total=True,
    )
    return (Table(name, columns, (*rows, total)),)
