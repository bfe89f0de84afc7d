"""The figures of a chart as a table: for who does not see it, and for files without pictures."""

from __future__ import annotations

from car_desktop.i18n import translate
from car_desktop.reports.charts.words import chart_table
from car_desktop.reports.document.content import Figure, Table


def figures_of(figure: Figure) -> Table:
    """One row per category, one column per series, in the language being spoken."""
    name = figure.caption.strip() or translate("Document", "The figures")
    return chart_table(figure.chart, name, translate("Document", "Category"))
