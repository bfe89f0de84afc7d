"""How long documents take, each beside plain ReportLab, WeasyPrint and typst on the same words, in turn.

For the peers: `pip install --target FOLDER weasyprint typst` (WeasyPrint asks for Pango too), and
`PYTHONPATH=FOLDER` when the benchmarks are run; without them, lines say « not installed ».
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from itertools import count

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from car_desktop.commands.sample import prepared
from car_desktop.domain.values import Language
from car_desktop.i18n import speaking
from car_desktop.progress import Progress
from car_desktop.reports.document.content import Document
from car_desktop.reports.html.writer import write as write_html
from car_desktop.reports.pdf.writer import write as write_tagged
from car_desktop.reports.registry import report_type
from car_desktop.resources import resource
from car_desktop.storage.database import Database
from car_desktop.storage.upgrade import open_database
from tests.performance.plain_canvas import write as write_plain
from tests.performance.school_year import TODAY, Subjects, write_school_year
from tests.performance.timing import Stopwatch, Taken
from tests.performance.typst_source import source

ROUNDS = 7
ROUNDS_OF_PEERS = 2  # after a first one that is not counted; they take long

AGAINST_PLAIN = 2.0
AGAINST_WEASYPRINT = 1 / 3
AGAINST_TYPST = 2.0

Write = Callable[[Document], object]


@dataclass(frozen=True)
class School:
    """The school year that documents are about."""

    database: Database
    subjects: Subjects


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    database = open_database(tmp_path_factory.mktemp("school-year"))
    with database.writing() as session:
        subjects = write_school_year(session)
    yield School(database, subjects)
    database.dispose()


CASES: dict[str, tuple[str, Callable[[Subjects], int]]] = {
    "two-page minutes": ("minutes", lambda about: about.meeting_id),
    "register of 62 people": ("attendance-register", lambda about: about.community_id),
    "300 certificates": ("certificate", lambda about: about.crowd_id),
    "annual report of 40 meetings": ("annual-report", lambda _about: 0),
    "year binder": ("year-binder", lambda about: about.community_id),
}


@pytest.mark.timeout(600)
@pytest.mark.parametrize("case", CASES)
def test_writing_a_document(
    benchmark: BenchmarkFixture, school: School, case: str, report: Callable[[str], None]
) -> None:
    kind, subject = CASES[case]
    document = prepared(
        school.database, report_type(kind), subject(school.subjects), TODAY, Language.FRENCH
    ).document()
    ours: list[Taken] = []
    plain: list[Taken] = []
    with speaking(document.language[:2]):
        benchmark.pedantic(  # type: ignore[no-untyped-call]  # the plug-in types half of itself
            lambda: ours.append(_timed(_tagged, document)),
            setup=lambda: plain.append(_timed(_plain, document)),
            rounds=ROUNDS,
            warmup_rounds=1,
        )
        best = _best(ours)
        said = [
            f"{case}: {_words(best)}",
            _beside("plain", best, _best(plain), AGAINST_PLAIN),
            _beside(
                "WeasyPrint", best, _peer("weasyprint", _weasyprint, document), AGAINST_WEASYPRINT
            ),
            _beside("typst", best, _peer("typst", _typst, document), AGAINST_TYPST),
        ]
    report("; ".join(said))


# -------------------------------------------------------------- the writers


def _tagged(document: Document) -> None:
    write_tagged(document, BytesIO(), Progress())


def _plain(document: Document) -> None:
    write_plain(document, BytesIO())


def _weasyprint(document: Document) -> Callable[[], object]:
    """Our own page of HTML, made beforehand."""
    page = BytesIO()
    write_html(document, page, Progress())
    text = page.getvalue().decode()
    made = import_module("weasyprint").HTML
    return lambda: made(string=text).write_pdf()


def _typst(document: Document) -> Callable[[], object]:
    """Each time in letters a hair larger, since typst remembers what it has set; our typeface, already read."""
    typst = import_module("typst")
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(resource("fonts"))])
    sources = (source(document, 10.5 + number / 1000) for number in count())
    return lambda: typst.compile(next(sources), format="pdf", font_paths=fonts)


# -------------------------------------------------------------- their times


def _timed(write: Write, document: Document) -> Taken:
    watch = Stopwatch()
    write(document)
    return watch.read()


def _peer(
    module: str, writer: Callable[[Document], Callable[[], object]], document: Document
) -> Taken | None:
    """The best time of another program; it warns of what it does not know of the page."""
    if find_spec(module) is None:
        return None
    taken: list[Taken] = []
    with warnings.catch_warnings(action="ignore"):
        write = writer(document)
        for _ in range(1 + ROUNDS_OF_PEERS):
            watch = Stopwatch()
            write()
            taken.append(watch.read())
    return _best(taken[1:])


def _best(taken: list[Taken]) -> Taken:
    return min(taken, key=lambda one: one.waited)


def _words(taken: Taken) -> str:
    return f"{taken.waited * 1000:.0f} ms (its own work {taken.worked * 1000:.0f})"


def _beside(name: str, ours: Taken, other: Taken | None, aim: float) -> str:
    if other is None:
        return f"{name} not installed"
    ratio = ours.waited / other.waited
    over = "" if ratio <= aim else "  <-- over the aim"
    return f"{name} {_words(other)}: {ratio:.2f} times (aim: at most {aim:.2f}){over}"
