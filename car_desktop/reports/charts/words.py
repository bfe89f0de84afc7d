"""What a chart says in words and in a table, for who does not see it."""

from __future__ import annotations

from car_desktop import typography
from car_desktop.i18n import translate
from car_desktop.reports.charts.values import Chart, Profile, Series, Unit
from car_desktop.reports.document.content import Column, Row, Table

NOTHING = "–"


def figure(value: float | None, unit: Unit) -> str:
    """A value as people read it: « 83 % », « 2 h 30 », « 1 250,5 »; a dash where nothing is known."""
    language = typography.current()
    if value is None:
        return NOTHING
    match unit:
        case Unit.PERCENT:
            return language.percent(value)
        case Unit.HOURS:
            return language.duration(round(value))
        case Unit.NUMBER:
            return language.number(value)


def alternative_of(chart: Chart, title: str) -> str:
    """The chart in a sentence per series, with every figure."""
    said = [_sentence(series, names_of(chart), chart.unit) for series in chart.series]
    if not said or not names_of(chart):
        said = [translate("Chart", "No figures.")]
    ending = "" if title.endswith((".", "!", "?", "…")) else "."
    return " ".join([f"{title}{ending}", *said] if title else said)


def chart_table(chart: Chart, name: str, first: str) -> Table:
    """The figures of a chart in a table: a line per category under `first`, a column per series."""
    share = 60 / max(1, len(chart.series))
    columns = [Column(first, 40), *(Column(one.name, share, True) for one in chart.series)]
    rows = tuple(
        Row((said, *(figure(value_at(one, at), chart.unit) for one in chart.series)))
        for at, said in enumerate(names_of(chart))
    )
    return Table(name, tuple(columns), rows)


def names_of(chart: Chart) -> tuple[str, ...]:
    """The categories or dimensions of a chart."""
    return chart.dimensions if isinstance(chart, Profile) else chart.categories


def value_at(series: Series, at: int) -> float | None:
    """The value of one category; none where the series is shorter than the categories."""
    return series.values[at] if at < len(series.values) else None


def _sentence(series: Series, names: tuple[str, ...], unit: Unit) -> str:
    said = translate("Chart", "{name}: {figure}", "a category of a chart and its value")
    pairs = [
        said.format(name=name, figure=figure(value_at(series, at), unit))
        for at, name in enumerate(names)
    ]
    whole = translate("Chart", "{series} – {figures}.")
    return whole.format(series=series.name, figures="; ".join(pairs))
