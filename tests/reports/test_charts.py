"""Charts that everybody reads: by colour, by form, in grey, in words."""

from __future__ import annotations

import re
import tomllib
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from pypdf import PdfReader
from reportlab.graphics import renderPDF, shapes
from reportlab.pdfgen.canvas import Canvas

from car_desktop import i18n
from car_desktop.reports.charts import marks
from car_desktop.reports.charts.drawing import drawing, height_for, svg
from car_desktop.reports.charts.ink import PAPER, ChartInk
from car_desktop.reports.charts.lettering import width_of, wrapped
from car_desktop.reports.charts.scale import scale_of
from car_desktop.reports.charts.values import BarChart, Chart, LineChart, Series, Unit
from car_desktop.reports.charts.words import alternative_of, chart_table, figure, names_of
from car_desktop.resources import resource
from tests.reports.charts_given import DAYS, TWO, USUAL, charts
from tests.repository.test_contrast import contrast, luminance

GOLDEN = Path(__file__).parent / "golden" / "charts"
WIDTH = 480.0
SVG = "{http://www.w3.org/2000/svg}"


def theme(name: str) -> ChartInk:
    stored = tomllib.loads(resource(f"themes/{name}.toml").read_text("utf-8"))
    return ChartInk.of_theme(stored["colours"])


INKS = {"paper": PAPER, **{name: theme(name) for name in ("light", "dark", "contrast")}}


def drawn(chart: Chart, ink: ChartInk = PAPER) -> str:
    return svg(chart, WIDTH, height_for(chart, WIDTH), ink)


def texts(written: str) -> list[str]:
    return [node.text or "" for node in ET.fromstring(written).iter(f"{SVG}text")]


@pytest.mark.parametrize("name", USUAL)
def test_each_chart_is_drawn_exactly_so(name: str) -> None:
    with i18n.speaking("fr"):
        written = drawn(USUAL[name])

    assert written == (GOLDEN / f"{name}.svg").read_text(encoding="utf-8")


@given(charts())
@settings(deadline=None, max_examples=150)
def test_any_chart_is_drawn_twice_alike_and_stays_on_its_ground(chart: Chart) -> None:
    height = height_for(chart, WIDTH)
    written = svg(chart, WIDTH, height, PAPER)

    assert written == svg(chart, WIDTH, height, PAPER)
    for node in ET.fromstring(written).iter(f"{SVG}text"):
        is_bold = "font-weight: 600" in node.attrib["style"]
        left, text = float(node.attrib["x"]), node.text or ""
        assert left >= -1
        assert left + width_of(text, is_bold=is_bold) <= WIDTH + 1
        assert -1 <= float(node.attrib["y"]) <= height
    assert "clip" not in written.replace("clip-rule", "")
    assert "nan" not in re.sub(r">[^<]*<", "><", written)


@given(charts())
@settings(deadline=None, max_examples=100)
def test_the_words_of_any_chart_hold_every_figure(chart: Chart) -> None:
    said = alternative_of(chart, "Présence")
    table = chart_table(chart, "Présence", "Rencontre")

    assert said.startswith("Présence")
    for series in chart.series if names_of(chart) else ():
        assert series.name in said
        assert all(figure(value, chart.unit) in said for value in series.values)
    assert len(table.rows) == len(names_of(chart))


def test_a_chart_in_words_reads_as_french_does() -> None:
    with i18n.speaking("fr"):
        said = alternative_of(
            LineChart(DAYS[:2], (Series("Nord fictif", (0.875, None)),), Unit.PERCENT), "Présence"
        )

    assert said == "Présence. Nord fictif – 21 sept.: 88\u00a0%; 5 oct.: –."


@pytest.mark.parametrize("name", [name for name in USUAL if name not in ("nothing", "all-unknown")])
def test_names_and_figures_are_written_on_the_chart(name: str) -> None:
    chart = USUAL[name]
    said = " ".join(texts(drawn(chart)))

    for series in chart.series:
        last = [value for value in series.values if value is not None][-1]
        assert figure(last, chart.unit) in said
    if len(chart.series) > 1:
        assert all(series.name in said for series in chart.series)


@pytest.mark.parametrize("name", ["nothing", "all-unknown"])
def test_a_chart_without_figures_says_so(name: str) -> None:
    assert texts(drawn(USUAL[name])) == ["No figures yet"]


@pytest.mark.parametrize("name", USUAL)
def test_a_page_with_a_chart_holds_only_embedded_fonts(name: str) -> None:
    out = BytesIO()
    canvas = Canvas(out, initialFontName=shapes.STATE_DEFAULTS["fontName"])
    renderPDF.draw(
        drawing(USUAL[name], WIDTH, height_for(USUAL[name], WIDTH), PAPER), canvas, 20, 20
    )
    canvas.save()
    page = PdfReader(out).pages[0]
    fonts = {str(font.get_object()["/BaseFont"]) for font in page["/Resources"]["/Font"].values()}  # type: ignore[index]  # pypdf's objects are loosely typed

    assert fonts
    assert all("+" in font and "SourceSans3" in font for font in fonts)


@pytest.mark.parametrize("name", USUAL)
def test_on_screen_labels_are_in_the_typeface_of_the_program(name: str) -> None:
    families = set(re.findall(r"font-family: ([^;]+);", drawn(USUAL[name])))

    assert families == {"Source Sans 3"}


@pytest.mark.parametrize("name", INKS)
def test_series_and_letters_stand_out_from_the_ground(name: str) -> None:
    ink = INKS[name]

    assert all(contrast(colour, ink.ground) >= 3 for colour in ink.series)
    assert contrast(ink.ink, ink.ground) >= 4.5
    assert contrast(ink.secondary, ink.ground) >= 4.5


# How people without green, red or blue cones see a colour (Viénot, Brettel and Mollon 1999, linear RGB).
SIGHTS = {
    "all": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.11238, 0.88762, 0), (0.11238, 0.88762, 0), (0.00401, -0.00401, 1)),
    "deuteranopia": ((0.29275, 0.70725, 0), (0.29275, 0.70725, 0), (-0.02234, 0.02234, 1)),
}


@pytest.mark.parametrize("name", INKS)
@pytest.mark.parametrize("sight", SIGHTS)
def test_the_first_two_series_differ_in_colour_for_every_sight(name: str, sight: str) -> None:
    first, second = (seen(colour, sight) for colour in INKS[name].series[:2])

    assert sum((a - b) ** 2 for a, b in zip(first, second, strict=True)) ** 0.5 >= 0.1


def seen(colour: str, sight: str) -> tuple[float, ...]:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [((c + 0.055) / 1.055) ** 2.4 if c > 0.04045 else c / 12.92 for c in channels]
    mixed = [sum(k * c for k, c in zip(row, linear, strict=True)) for row in SIGHTS[sight]]
    return tuple(max(c, 0) ** (1 / 2.2) for c in mixed)


def test_series_differ_without_any_colour() -> None:
    grey = ChartInk("#000000", "#000000", "#000000", "#FFFFFF", ("#000000",))
    looks = {
        svg(LineChart(DAYS, (*[unknown()] * rank, TWO[1])), WIDTH, 170, grey) for rank in range(5)
    }
    bars = {str(marks_of(rank, grey)) for rank in range(4)}

    assert len(looks) == 5
    assert len(bars) == 4
    assert (
        len(
            {tuple(marks.line([(0, 0), (9, 9)], at, grey).strokeDashArray or ()) for at in range(5)}
        )
        == 5
    )


def unknown() -> Series:
    return Series("Nord fictif", (None,) * 4)


def marks_of(rank: int, ink: ChartInk) -> list[dict[str, object]]:
    from car_desktop.reports.charts.room import Room

    return [shape.getProperties() for shape in marks.bar(Room(0, 0, 20, 30), rank, ink).contents]


def test_bars_full_of_grey_remain_lighter_or_darker_than_the_ground() -> None:
    for ink in INKS.values():
        assert all(abs(luminance(one) - luminance(ink.ground)) > 0.08 for one in ink.series)


def test_long_names_lie_down_and_short_ones_stand() -> None:
    short = height_for(BarChart(DAYS, TWO[:1], Unit.PERCENT), WIDTH)
    many = BarChart(
        tuple(f"École fictive numéro {n}" for n in range(30)), (Series("Places", (5.0,) * 30),)
    )

    assert height_for(many, WIDTH) > 2 * short


@pytest.mark.parametrize(
    ("values", "unit", "high"),
    [
        ((0.4,), Unit.PERCENT, 1.0),
        ((7,), Unit.NUMBER, 8),
        ((150,), Unit.HOURS, 180),
        ((0,), Unit.NUMBER, 1),
    ],
)
def test_a_scale_ends_on_a_round_value(values: tuple[float, ...], unit: Unit, high: float) -> None:
    scale = scale_of([Series("", values)], unit)

    assert (scale.low, scale.high) == (0, high)


def test_a_word_wider_than_its_room_is_broken_and_cut() -> None:
    lines = wrapped("Saint-Fictif-de-la-Très-Longue-Rivière-aux-Papiers", 40, 2)

    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(width_of(line) <= 40 for line in lines)
