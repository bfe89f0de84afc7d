"""Charts of every kind: some usual ones, and any that hypothesis makes."""

from __future__ import annotations

from hypothesis import strategies as st

from car_desktop.reports.charts.values import (
    BarChart,
    Chart,
    LineChart,
    Profile,
    Series,
    SmallMultiples,
    Unit,
)

DAYS = ("21 sept.", "5 oct.", "26 oct.", "16 nov.")
TWO = (Series("Nord fictif", (0.88, 0.94, None, 0.72)), Series("Sud fictif", (0.5, 0, 1, 0.65)))

USUAL: dict[str, Chart] = {
    "bars": BarChart(DAYS, TWO[:1], Unit.PERCENT),
    "grouped-bars": BarChart(DAYS, TWO, Unit.PERCENT),
    "lying-bars": BarChart(
        ("École fictive aux murs de papier", "CSS fictif"),
        (Series("Heures", (150, 1250)),),
        Unit.HOURS,
        is_lying=True,
    ),
    "line": LineChart(DAYS, TWO[:1], Unit.PERCENT),
    "lines": LineChart(DAYS, TWO, Unit.PERCENT),
    "multiples": SmallMultiples(DAYS, TWO, Unit.PERCENT),
    "profile": Profile(
        ("Leadership partagé", "Apprentissage collectif", "Relations"),
        (Series("Automne", (2, 2.4, None)), Series("Hiver", (2.6, 3.5, 3))),
    ),
    "nothing": BarChart((), ()),
    "all-unknown": LineChart(DAYS, (Series("Nord fictif", (None,) * 4),), Unit.PERCENT),
}

NAMES = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=70
) | st.sampled_from(["ᐃᓄᒃᑎᑐᑦ", "Nguyễn Thị Hạnh", "🎉 fête", "W" * 70, "a\nb\x07"])
VALUES = st.none() | st.floats(0, 1e6) | st.integers(0, 100)
NAME_LISTS = st.lists(NAMES, max_size=14).map(tuple)


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    """Any chart: long names, many or no categories, values unknown, nil or huge."""
    names = draw(NAME_LISTS)
    several = st.lists(
        st.builds(
            Series, NAMES, st.lists(VALUES, min_size=len(names), max_size=len(names)).map(tuple)
        ),
        max_size=6,
    )
    series, unit = tuple(draw(several)), draw(st.sampled_from(Unit))
    kind = draw(st.sampled_from([BarChart, LineChart, SmallMultiples, Profile]))
    if kind is BarChart:
        return BarChart(names, series, unit, draw(st.booleans()))
    if kind is Profile:
        return Profile(names, series, unit=unit)
    return (
        LineChart(names, series, unit) if kind is LineChart else SmallMultiples(names, series, unit)
    )
