"""The annual report: four readers, chosen sections, and nobody to be recognised where nobody may be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from car_desktop import i18n
from car_desktop.domain.labels import label
from car_desktop.domain.reporting import ReportSection, ReportVersion
from car_desktop.domain.small_cells import FEWEST
from car_desktop.domain.values import (
    CommitmentState,
    CommunityKind,
    Dimension,
    NoteKind,
    SchoolYear,
    Visibility,
)
from car_desktop.reports.annual_report import AnnualReportReport, Data, Options
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import Contents, Document, Letterhead, Row
from car_desktop.services.annual_report import AnnualReport, without_names
from car_desktop.services.rates import Rate, total
from car_desktop.services.releases import PayerSum
from car_desktop.services.sample import write_sample_year
from car_desktop.services.year_follow_up import CommitmentOfYear, NoteOfYear
from car_desktop.services.year_meetings import Activity
from car_desktop.services.year_participation import Participation, Share
from car_desktop.storage.database import Database
from car_desktop.storage.upgrade import open_database
from tests.reports.documents import ENGLISH
from tests.reports.saying import anchors_in, cell_text, lines_of, runs_of, tables_of
from tests.reports.years import a_mandate, a_meeting, an_annual_report, some_notes

GOLDEN = Path(__file__).parent / "golden"
SPRING = date(2027, 5, 20)
LOOK = replace(ENGLISH, produced_on=SPRING, letterhead=Letterhead("CSS des Monts-Fictifs"))
ALL = frozenset(ReportSection)
VERSIONS = [(version, is_anonymous) for version in ReportVersion for is_anonymous in (False, True)]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = open_database(tmp_path_factory.mktemp("sample"))
    with database.writing() as session:
        write_sample_year(session, SPRING)
    yield database
    database.dispose()


def data_of(
    year: AnnualReport,
    version: ReportVersion = ReportVersion.COACH,
    *,
    is_anonymous: bool = False,
    sections: frozenset[ReportSection] = ALL,
) -> Data:
    """What `load` makes of a year."""
    is_nameless = is_anonymous or version is ReportVersion.FCSSQ
    told = () if is_nameless else year.notes
    given = without_names(year) if is_nameless else year
    return Data(given, version, sections, is_nameless, told, 0)


def composed(data: Data, look: Look = LOOK) -> Document:
    with i18n.speaking(look.language):
        return AnnualReportReport().compose(data, look)


def said_by(document: Document) -> str:
    return "\n".join(lines_of(document))


@pytest.mark.parametrize("version", ReportVersion)
def test_each_version_says_exactly_this(version: ReportVersion) -> None:
    golden = (GOLDEN / f"annual_report_{version}.txt").read_text(encoding="utf-8")

    assert said_by(composed(data_of(an_annual_report(), version))) == golden


@pytest.mark.parametrize(("version", "is_anonymous"), VERSIONS)
def test_figures_lead_to_the_appendix(version: ReportVersion, is_anonymous: bool) -> None:
    document = composed(data_of(an_annual_report(), version, is_anonymous=is_anonymous))
    links = {run.link.removeprefix("#") for run in runs_of(document) if run.link}
    anchors = anchors_in(document)

    assert links
    assert links <= set(anchors)
    assert len(anchors) == len(set(anchors))


@pytest.mark.parametrize("section", ReportSection)
def test_only_the_sections_chosen_are_there(section: ReportSection) -> None:
    data = data_of(an_annual_report(), sections=frozenset({section}))
    headings = [line for line in lines_of(composed(data)) if line.startswith("## ")]

    assert [line.removeprefix("## ") for line in headings] == [
        label(section),
        "Annex – Method",
        "Annex – Anonymisation",
        "Appendix – Meetings behind the figures",
    ]
    assert any("Sections not chosen" in one for one in AnnualReportReport().left_out(data))


def test_every_version_has_its_contents() -> None:
    for version in ReportVersion:
        blocks = composed(data_of(an_annual_report(), version)).blocks
        assert any(isinstance(block, Contents) for block in blocks)


def test_the_reader_chooses_how_people_are_grouped() -> None:
    said = {v: said_by(composed(data_of(an_annual_report(), v))) for v in ReportVersion}

    assert "| School or organisation | People" in said[ReportVersion.SERVICE_CENTRE]
    assert "| Kind of community | People" in said[ReportVersion.FCSSQ]
    assert "| Community | People" in said[ReportVersion.COMMUNITY]
    assert "| Community | Meetings held | Hours of meeting | Notes" in said[ReportVersion.COACH]


def test_a_nameless_version_has_neither_author_nor_letterhead() -> None:
    named = composed(data_of(an_annual_report()))
    nameless = composed(data_of(an_annual_report(), is_anonymous=True))

    assert (named.author, named.letterhead) == (LOOK.author, LOOK.letterhead)
    assert (nameless.author, nameless.letterhead) == ("", None)


def test_who_shared_a_note_is_for_the_coach_alone() -> None:
    said = {v: said_by(composed(data_of(an_annual_report(), v))) for v in ReportVersion}

    assert [v for v in ReportVersion if "Ana Fictive" in said[v]] == [ReportVersion.COACH]


def test_an_empty_year_is_said_in_every_version() -> None:
    year = an_annual_report()
    empty = replace(
        year,
        mandates=(),
        activity=Activity(),
        participation=Participation(),
        notes=(),
        commitments=(),
        releases=(),
        next_year=Activity(),
    )
    for version, is_anonymous in VERSIONS:
        document = composed(data_of(empty, version, is_anonymous=is_anonymous))
        assert "No meeting was held in this school year." in said_by(document)
        links = {run.link.removeprefix("#") for run in runs_of(document) if run.link}
        assert links <= set(anchors_in(document))


@pytest.mark.parametrize(
    ("version", "quoted"),
    [
        (ReportVersion.COACH, {"group", "centre", "public"}),
        (ReportVersion.SERVICE_CENTRE, {"centre", "public"}),
        (ReportVersion.COMMUNITY, {"public"}),
        (ReportVersion.FCSSQ, set()),
    ],
)
def test_a_reader_reads_only_the_words_meant_for_them(
    version: ReportVersion, quoted: set[str], tmp_path: Path
) -> None:
    from car_desktop.domain.entities import PracticeNote
    from car_desktop.domain.values import MeetingState
    from tests.factories import make_community, make_meeting

    words = {
        "secret": Visibility.PRIVATE,
        "group": Visibility.GROUP,
        "centre": Visibility.SERVICE_CENTRE,
        "public": Visibility.PUBLISHABLE,
    }
    database = open_database(tmp_path)
    with database.writing() as session:
        meeting = make_meeting(session, make_community(session), state=MeetingState.HELD)
        for text, visibility in words.items():
            note = PracticeNote(
                meeting_id=meeting.id,
                kind=NoteKind.SUCCESS,
                text=text,
                visibility=visibility,
                noted_at=meeting.starts_at,
            )
            session.add(note)
    with database.reading() as session:
        data = AnnualReportReport().load(session, Options(SchoolYear(2026), version))
    database.dispose()

    assert {one.text for one in data.told} == quoted
    assert data.untold == 3 - len(quoted)
    assert "secret" not in repr(data)


@pytest.mark.parametrize(("version", "is_anonymous"), VERSIONS)
def test_no_name_of_the_sample_year_is_in_a_nameless_version(
    sample: Database, version: ReportVersion, is_anonymous: bool
) -> None:
    from car_desktop.domain.entities import CoachProfile, Person

    with sample.reading() as session:
        options = Options(SchoolYear(2026), version, is_anonymous=is_anonymous)
        data = AnnualReportReport().load(session, options)
        people = [one.full_name for one in session.query(Person)]
        people.append(session.query(CoachProfile).one().name)
    said = said_by(composed(data))
    named = [name for name in people if name in said]

    if data.is_nameless:
        assert not named
    elif version is not ReportVersion.COACH:
        assert named == people[-1:]  # whose report it is


# ---------------------------------------------------------------- any year

NAMES = st.from_regex(r"Zz[a-z]{4,9} Qq[a-z]{4,9}", fullmatch=True)
RATES = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda r: Rate(r[0], sum(r)))


@st.composite
def years(draw: st.DrawFn) -> tuple[AnnualReport, list[str]]:
    """Any year of small and large groups, and every name that people gave or bear in it."""
    name = draw(st.lists(NAMES, min_size=6, max_size=6))
    count = draw(st.integers(1, len(CommunityKind)))
    mandates = tuple(
        replace(
            a_mandate(key, draw(st.sampled_from(CommunityKind))),
            community=f"{name[0]} {key}",
            purpose=name[1],
            place=name[2],
        )
        for key in range(1, count + 1)
    )
    meetings = tuple(
        replace(
            a_meeting(
                key,
                rate=draw(RATES),
                community_id=draw(st.integers(1, count)),
                starts_at=datetime(2026, 9, 7, 9) + timedelta(days=draw(st.integers(0, 270))),
            ),
            title=name[3],
            place=name[2],
            community=name[0],
        )
        for key in range(1, draw(st.integers(1, 30)))
    )
    notes = tuple(
        NoteOfYear(
            one.id,
            one.day,
            draw(st.sampled_from(NoteKind)),
            Visibility.PUBLISHABLE,
            f"{name[4]} a essayé",
            draw(st.none() | st.sampled_from(Dimension)),
            draw(st.none() | st.integers(1, 4)),
            shared_by=name[4],
        )
        for one in meetings
    )
    commitments = tuple(
        CommitmentOfYear(1, state, draw(st.none() | st.just(date(2026, 12, 1))), None)
        for state in draw(st.lists(st.sampled_from(CommitmentState), max_size=40))
    )
    shares = [
        Share("", draw(st.integers(0, 12)), draw(RATES), draw(st.integers(0, 900)))
        for _ in mandates
    ]
    year = replace(
        an_annual_report(),
        coach=name[5],
        coach_title=name[5],
        mandates=mandates,
        activity=Activity(meetings),
        participation=Participation(
            people=sum(one.people for one in shares),
            minutes=sum(one.minutes for one in shares),
            rate=total(one.rate for one in shares),
            organisations=tuple(
                replace(one, name=f"École fictive {rank}") for rank, one in enumerate(shares)
            ),
            communities=tuple(
                replace(one, name=name[0], community_id=key)
                for key, one in enumerate(shares, start=1)
            ),
            kinds=tuple(
                replace(one, kind=kind) for one, kind in zip(shares, CommunityKind, strict=False)
            ),
        ),
        notes=notes,
        commitments=commitments,
        releases=tuple(
            PayerSum(one.payer, name[1], draw(st.integers(1, 30)), 5000)
            for one in an_annual_report().releases
        ),
        next_year=Activity(meetings),
    )
    return year, name


nameless = pytest.mark.parametrize(
    "version", [pytest.param(version, id=version.value) for version in ReportVersion]
)


@nameless
@given(made=years())
@settings(deadline=None, max_examples=40)
def test_nobody_is_named_in_any_nameless_year(
    version: ReportVersion, made: tuple[AnnualReport, list[str]]
) -> None:
    year, names = made
    data = data_of(year, version, is_anonymous=True)
    said = said_by(composed(data, replace(LOOK, author=names[5]))).casefold()

    for name in names:
        assert not any(part.casefold() in said for part in name.split())
    assert not any(part in repr(data) for name in names for part in name.split())


@nameless
@given(made=years())
@settings(deadline=None, max_examples=40)
def test_no_count_under_five_is_told_in_any_nameless_year(
    version: ReportVersion, made: tuple[AnnualReport, list[str]]
) -> None:
    document = composed(data_of(made[0], version, is_anonymous=True))

    for table in tables_of(document):
        counting = [at for at, one in enumerate(table.columns) if _counts(one.title)]
        for row in table.rows:
            assert isinstance(row, Row)
            assert not any(_is_small(cell_text(row.cells[at])) for at in counting)
    for line in lines_of(document):
        if line.startswith(
            ("Communities |", "Meetings held", "People who came", "Commitments made:")
        ):
            figures = re.findall(r"(?<![\d,.:])\d+(?![\d,.%:\u00a0])", line)
            assert not any(_is_small(one) for one in figures)


@nameless
@given(made=years())
@settings(deadline=None, max_examples=40)
def test_no_hidden_cell_is_the_only_one_of_its_column(
    version: ReportVersion, made: tuple[AnnualReport, list[str]]
) -> None:
    """With its total told, a lone hidden cell would be found by subtraction."""
    for table in tables_of(composed(data_of(made[0], version, is_anonymous=True))):
        *rows, last = [row for row in table.rows if isinstance(row, Row)]
        if not last.is_total or len(rows) < 2:
            continue
        for at, column in enumerate(table.columns):
            if not _counts(column.title) or _is_hidden(cell_text(last.cells[at])):
                continue
            hidden = [row for row in rows if _is_hidden(cell_text(row.cells[at]))]
            assert len(hidden) != 1
            told = [int(cell_text(row.cells[at])) for row in rows if row not in hidden]
            rest = int(cell_text(last.cells[at])) - sum(told)
            if hidden and column.title != "People":
                assert rest == 0 or rest >= FEWEST


def _counts(title: str) -> bool:
    return title in (
        "People",
        "Seats covered",
        "Seats expected",
        "Notes",
        "Commitments",
        "Communities",
        "Releases",
        "Meetings held",
    )


def _is_small(text: str) -> bool:
    return text.isdigit() and 0 < int(text) < FEWEST


def _is_hidden(text: str) -> bool:
    return text in ("fewer than 5", "withheld")


def test_the_notes_of_a_nameless_year_are_counted_and_not_told() -> None:
    said = said_by(composed(data_of(an_annual_report(), ReportVersion.FCSSQ)))

    assert all(one.text not in said for one in some_notes())
    assert "| All | 14" in said


def test_the_first_sentence_left_out_counts_the_private_notes() -> None:
    left_out = AnnualReportReport().left_out(data_of(an_annual_report()))

    assert left_out[0] == "1 private note(s) of the year, which stay with you."
