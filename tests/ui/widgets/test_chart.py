"""A chart on screen: drawn in the colours of the theme, said in words."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from car_desktop.reports.charts.values import LineChart, Series, Unit
from car_desktop.ui.settings import ThemeChoice
from car_desktop.ui.theme import Theme, active_tokens
from car_desktop.ui.widgets.chart import ChartView

Show = Callable[[QWidget], QWidget]
CHART = LineChart(("21 sept.", "5 oct."), (Series("Attendance", (0.88, 0.5)),), Unit.PERCENT)


@pytest.fixture
def view(theme: Theme, show: Show) -> ChartView:
    view = ChartView()
    view.set_chart(CHART, "Attendance over the year")
    view.resize(600, 260)
    show(view)
    return view


def colours_of(view: ChartView) -> set[int]:
    picture = view.grab().toImage()
    return {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}


def is_near(seen: int, wished: QColor) -> bool:
    """Whether a colour is the one wished for, but for the rounding of SVG to whole per cents."""
    one = QColor.fromRgb(seen)
    pairs = (
        (one.red(), wished.red()),
        (one.green(), wished.green()),
        (one.blue(), wished.blue()),
    )
    return all(abs(found - asked) <= 3 for found, asked in pairs)


def test_the_chart_says_every_figure(view: ChartView) -> None:
    assert view.accessibleName() == (
        "Attendance over the year. Attendance – 21 sept.: 88%; 5 oct.: 50%."
    )


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_the_chart_is_drawn_in_the_colours_of_the_theme(
    view: ChartView, theme: Theme, choice: ThemeChoice
) -> None:
    before = theme.choice
    theme.choose(choice)
    seen = colours_of(view)
    brand = active_tokens().colour("brand")
    theme.choose(before)

    assert any(is_near(one, brand) for one in seen)
    assert len(seen) > 10  # letters, dots and levels, not a lone rectangle


def test_another_chart_takes_its_place(view: ChartView) -> None:
    before = view.grab().toImage()
    view.set_chart(LineChart((), ()), "Attendance over the year")

    assert view.accessibleName() == "Attendance over the year. No figures."
    assert view.grab().toImage() != before
    assert view.chart == LineChart((), ())
