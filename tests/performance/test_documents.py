"""How long documents take: two pages of minutes, once and a hundred times, as published on disk."""

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from car_desktop.progress import Progress
from car_desktop.reports.export import PreparedDocument
from car_desktop.reports.minutes import MinutesReport
from tests.reports.documents import FRENCH, typical_minutes

ROUNDS = 20


@pytest.fixture
def document() -> PreparedDocument:
    """The minutes of a typical meeting, with ReportLab and the typeface already loaded."""
    return PreparedDocument(MinutesReport(), typical_minutes(), FRENCH)


def test_one_pdf_of_minutes(
    benchmark: BenchmarkFixture,
    document: PreparedDocument,
    tmp_path: Path,
) -> None:
    benchmark.pedantic(  # type: ignore[no-untyped-call]  # the plug-in types half of itself
        document.write, (tmp_path / "minutes.pdf", Progress()), rounds=ROUNDS, warmup_rounds=1
    )


@pytest.mark.timeout(300)
def test_a_hundred_pdfs_of_minutes(
    benchmark: BenchmarkFixture,
    document: PreparedDocument,
    tmp_path: Path,
) -> None:
    def write_all() -> None:
        for number in range(100):
            document.write(tmp_path / f"minutes-{number}.pdf", Progress())

    benchmark.pedantic(write_all, rounds=3, warmup_rounds=1)  # type: ignore[no-untyped-call]  # as above
