"""The annual report: four readers, chosen sections, and nobody to be recognised where nobody may be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from car_desktop import i18n
from car_desktop.domain.labels import label
from car_desktop.domain.reporting import ReportSection, ReportVersion
from car_desktop.domain.values import (
    NoteKind,
    SchoolYear,
    Visibility,
)
from car_desktop.reports.annual_report import AnnualReportReport, Data, Options
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import Contents, Document, Letterhead
from car_desktop.services.annual_report import AnnualReport, without_names
from car_desktop.services.sample import write_sample_year
from car_desktop.services.year_meetings import Activity
from car_desktop.services.year_participation import Participation
from car_desktop.storage.database import Database
from car_desktop.storage.upgrade import open_database
from tests.reports.documents import ENGLISH
from tests.reports.saying import anchors_in, lines_of, runs_of
from tests.reports.years import an_annual_report, some_notes

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


def test_the_notes_of_a_nameless_year_are_counted_and_not_told() -> None:
    said = said_by(composed(data_of(an_annual_report(), ReportVersion.FCSSQ)))

    assert all(one.text not in said for one in some_notes())
    assert "| All | 14" in said


def test_the_first_sentence_left_out_counts_the_private_notes() -> None:
    left_out = AnnualReportReport().left_out(data_of(an_annual_report()))

    assert left_out[0] == "1 private note(s) of the year, which stay with you."
