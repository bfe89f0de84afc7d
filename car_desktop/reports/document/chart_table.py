"""The figures of a chart as a table: for who does not see it, and for files without pictures."""

from __future__ import annotations

from car_desktop import typography
from car_desktop.i18n import translate
from car_desktop.reports.charts.values import Chart, Profile, Unit
from car_desktop.reports.document.content import Column, Figure, Row, Table

_UNKNOWN = "–"


def chart_table(figure: Figure) -> Table:
    """One row per category, one column per series, in the language being spoken."""
    chart = figure.chart
    names = [series.name for series in chart.series]
    first = Column(_first_title(chart), share=2)
    return Table(
        name=figure.caption or figure.alternative,
        columns=(first, *(Column(name, share=1, is_number=True) for name in names)),
        rows=tuple(
            Row((category, *(_words(series.values[place], chart.unit) for series in chart.series)))
            for place, category in enumerate(_categories(chart))
        ),
    )


def _first_title(chart: Chart) -> str:
    if isinstance(chart, Profile):
        return translate("Document", "Dimension")
    return translate("Document", "Category")


def _categories(chart: Chart) -> tuple[str, ...]:
    return chart.dimensions if isinstance(chart, Profile) else chart.categories


def _words(value: float | None, unit: Unit) -> str:
    if value is None:
        return _UNKNOWN
    say = typography.current()
    match unit:
        case Unit.PERCENT:
            return say.percent(value)
        case Unit.HOURS:
            return say.duration(round(value))
        case Unit.NUMBER:
            return say.number(value)
