"""The year review and the annual report in Quebec French, with the translations that are shipped."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from car_desktop.domain.reporting import ReportVersion
from car_desktop.reports.annual_report import AnnualReportReport
from car_desktop.reports.charts.drawing import drawing, height_for
from car_desktop.reports.charts.ink import PAPER
from car_desktop.reports.community_year import CommunityYearReport
from car_desktop.reports.document.content import Document, Figure
from tests.reports.documents import FRENCH
from tests.reports.saying import lines_of
from tests.reports.test_annual_report import SPRING, data_of
from tests.reports.years import a_review, an_annual_report

GOLDEN = Path(__file__).parent / "golden"
LOOK = replace(FRENCH, produced_on=SPRING)


pytestmark = pytest.mark.usefixtures("in_french")


def documents() -> dict[str, Document]:
    report = AnnualReportReport()
    versions = {
        f"annual_report_{version}": report.compose(data_of(an_annual_report(), version), LOOK)
        for version in ReportVersion
    }
    return {"community_year": CommunityYearReport().compose(a_review(), LOOK), **versions}


@pytest.mark.parametrize("name", ["community_year", "annual_report_service_centre"])
def test_it_says_exactly_this(name: str) -> None:
    golden = (GOLDEN / f"{name}_fr.txt").read_text(encoding="utf-8")

    assert "\n".join(lines_of(documents()[name])) == golden


def test_nothing_is_left_in_english_and_french_spaces_are_kept() -> None:
    for document in documents().values():
        said = "\n".join(lines_of(document))
        assert not re.search(r"\b(the|meetings?|seats|withheld|fewer)\b", said, re.IGNORECASE)
        assert not re.search(r"[^\s\u00a0]:\s| [:%$»]|« ", said)


def test_charts_are_labelled_in_french() -> None:
    figures = [
        block
        for document in documents().values()
        for block in document.blocks
        if isinstance(block, Figure)
    ]

    assert len(figures) > 10
    for block in figures:
        shapes = drawing(block.chart, 480, height_for(block.chart, 480), PAPER).contents
        assert shapes
        assert "%" not in block.alternative or "\u00a0%" in block.alternative
