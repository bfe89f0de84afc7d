"""A whole set of documents: what it holds, what is written, and what stands in the way of one only."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from car_desktop.domain.audience import Audience
from car_desktop.domain.values import Language, MeetingState, SchoolYear
from car_desktop.progress import Progress
from car_desktop.reports.batch import (
    Batch,
    Doors,
    End,
    Place,
    Planned,
    Summary,
    planned,
    write_all,
)
from car_desktop.reports.export import PreparedDocument, Wanted, is_issued, issue, prepared
from car_desktop.reports.formats import format_of
from car_desktop.reports.minutes import Options
from car_desktop.reports.registry import REPORTS
from car_desktop.storage.database import Database
from car_desktop.storage.upgrade import open_database
from car_desktop.typography import current
from tests.factories import NINE, make_community, make_mark, make_meeting, make_member
from tests.reports.reading import Pdf
from tests.repository.tree import CHECKOUT

T = TypeVar("T")

TODAY = date(2026, 11, 25)
YEAR = SchoolYear(2026)
PDF = format_of("pdf")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Two communities: one with meetings held, cancelled and to come, one with a single meeting."""
    database = open_database(tmp_path)
    with database.writing() as session:
        busy = make_community(session, "CAP du Boisé fictif")
        person = make_member(session, busy).person
        for weeks, state in (
            (-4, MeetingState.HELD),
            (-2, MeetingState.CANCELLED),
            (0, MeetingState.CLOSED),
            (4, MeetingState.PLANNED),
            (-60, MeetingState.HELD),  # another school year
        ):
            meeting = make_meeting(session, busy, NINE + timedelta(weeks=weeks), state)
            if state.counts and not state.is_upcoming:
                make_mark(session, meeting, person)
        calm = make_community(session, "CAP de la Rive fictive")
        make_member(session, calm, person)
        make_member(session, calm, ends_on=date(2024, 6, 1))
        make_meeting(session, calm, state=MeetingState.HELD)
    yield database
    database.dispose()


def plan(
    database: Database, *kinds: str, community: int | None = 1, **more: object
) -> tuple[Planned, ...]:
    batch = Batch(kinds, community, YEAR, **more)  # type: ignore[arg-type]  # fields of a batch
    with database.reading() as session:
        return planned(session, batch, TODAY)


def doors(database: Database) -> Doors:
    def read(wanted: Wanted) -> PreparedDocument:
        with database.reading() as session:
            return prepared(session, wanted)

    def record(wanted: Wanted) -> None:
        with database.writing() as session:
            issue(session, wanted, TODAY)

    return Doors(read, record, is_issued)


def write(
    database: Database,
    documents: tuple[Planned, ...],
    place: Place,
    progress: Progress | None = None,
) -> Summary:
    return write_all(documents, doors(database), place, progress or Progress())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def test_minutes_of_a_year_are_one_for_each_meeting_and_say_why_some_are_left_aside(
    database: Database,
) -> None:
    documents = plan(database, "minutes")

    assert [one.about for one in documents] == [
        f"CAP du Boisé fictif, {current().date_long(date(2026, month, day))}"
        for month, day in ((10, 27), (11, 10), (11, 24), (12, 22))
    ]
    assert ["" if not one.why_not else one.why_not.split()[-1] for one in documents] == [
        "",
        "postponed.",
        "",
        "yet.",
    ]


def test_a_notice_can_be_made_of_a_meeting_to_come(database: Database) -> None:
    assert [bool(one.why_not) for one in plan(database, "notice")] == [False, True, False, False]


def test_other_types_are_one_for_each_community_each_member_or_the_notebook(
    database: Database,
) -> None:
    kinds = ("attendance-register", "hours-slip", "annual-report")
    documents = plan(database, *kinds, community=None)
    names = {kind: [one.about for one in documents if one.wanted.kind == kind] for kind in kinds}

    assert names["attendance-register"] == ["CAP de la Rive fictive", "CAP du Boisé fictif"]
    assert len(names["hours-slip"]) == 1  # once, and nobody who left years ago
    assert names["annual-report"] == [""]
    for one in documents:
        assert one.wanted.options.school_year == YEAR


def test_options_chosen_on_the_screen_are_those_of_every_document_of_their_type(
    database: Database,
) -> None:
    chosen = (("minutes", Options(999, audience=Audience.PUBLIC)),)
    documents = plan(database, "minutes", "notice", chosen=chosen, language=Language.ENGLISH)
    minutes = [one.wanted for one in documents if one.wanted.kind == "minutes"]

    assert {one.options.audience for one in minutes} == {Audience.PUBLIC}
    assert len({one.options.meeting_id for one in minutes} - {999}) == 4
    assert {one.wanted.language for one in documents} == {Language.ENGLISH}


def test_each_document_is_written_under_its_name(database: Database, folder: Path) -> None:
    summary = write(database, plan(database, "minutes"), Place(folder, PDF, "{date} {type}"))

    assert [one.end for one in summary.outcomes] == [
        End.WRITTEN,
        End.LEFT_ASIDE,
        End.WRITTEN,
        End.LEFT_ASIDE,
    ]
    assert sorted(path.name for path in folder.iterdir()) == [
        "2026-10-27 Minutes.pdf",
        "2026-11-24 Minutes.pdf",
    ]
    assert "CAP du Boisé fictif" in Pdf(folder / "2026-11-24 Minutes.pdf").words
    assert not summary.was_stopped


def test_documents_that_would_have_the_same_name_are_numbered(
    database: Database, folder: Path
) -> None:
    summary = write(database, plan(database, "minutes"), Place(folder, PDF, "{type}"))

    assert sorted(path.name for path in folder.iterdir()) == ["Minutes (2).pdf", "Minutes.pdf"]
    assert [one.files[0].name for one in summary.outcomes if one.files] == [
        "Minutes.pdf",
        "Minutes (2).pdf",
    ]


def test_every_type_can_be_asked_for_at_once(database: Database, folder: Path) -> None:
    documents = plan(database, *(kind.id for kind in REPORTS), community=None)
    summary = write(database, documents, Place(folder, PDF))

    assert not summary.count(End.NOT_WRITTEN)
    assert summary.count(End.WRITTEN) == len(list(folder.iterdir())) > len(REPORTS)


def test_certificates_are_numbered_once_however_often_they_are_written(
    database: Database, folder: Path
) -> None:
    documents = plan(database, "certificate")
    for _ in range(2):
        write(database, documents, Place(folder, PDF, "{date}"))
    words = Pdf(folder / "2026-11-24.pdf").words

    assert "2026-2027-0002" in words or "0002" in words
    assert "0003" not in words


def test_a_document_without_table_is_left_aside_where_tables_are_asked_for(
    database: Database, folder: Path
) -> None:
    summary = write(
        database, plan(database, "minutes", "certificate"), Place(folder, format_of("xlsx"))
    )
    whys = {one.kind: one.why for one in summary.outcomes if one.end is End.LEFT_ASIDE}

    assert all(path.suffix == ".xlsx" for path in folder.iterdir())
    assert summary.count(End.WRITTEN) == len(list(folder.iterdir()))
    assert whys


def test_one_target_in_the_way_stops_none_of_the_others(database: Database, folder: Path) -> None:
    taken = folder / "2026-10-27 Minutes.pdf"
    taken.mkdir()

    summary = write(database, plan(database, "minutes"), Place(folder, PDF, "{date} {type}"))
    failed = [one for one in summary.outcomes if one.end is End.NOT_WRITTEN]

    assert len(failed) == 1
    assert "is a folder" in failed[0].why
    assert sorted(path.name for path in folder.iterdir()) == [taken.name, "2026-11-24 Minutes.pdf"]


def test_something_deleted_in_the_meantime_is_left_aside_with_the_reason(
    database: Database, folder: Path
) -> None:
    documents = (Planned(Wanted("minutes", Options(404)), "gone"), *plan(database, "minutes"))
    summary = write(database, documents, Place(folder, PDF))

    assert summary.outcomes[0].end is End.LEFT_ASIDE
    assert "no longer exists" in summary.outcomes[0].why
    assert summary.count(End.WRITTEN) == 2


def stopping(at: int) -> tuple[Progress, list[tuple[int, int]]]:
    told: list[tuple[int, int]] = []
    return Progress(lambda *pair: told.append(pair), lambda: bool(told) and told[-1][0] >= at), told


def test_stopped_in_the_middle_it_tells_what_was_done_and_leaves_no_temporary_file(
    database: Database, folder: Path
) -> None:
    before = folder / "2026-11-24 Minutes.pdf"
    before.write_bytes(b"earlier")
    progress, _ = stopping(at=2)

    summary = write(
        database, plan(database, "minutes"), Place(folder, PDF, "{date} {type}"), progress
    )

    assert summary.was_stopped
    assert [one.end for one in summary.outcomes] == [End.WRITTEN, End.LEFT_ASIDE]
    assert sorted(path.name for path in folder.iterdir()) == [
        "2026-10-27 Minutes.pdf",
        before.name,
    ]
    assert before.read_bytes() == b"earlier"


def test_progress_counts_documents_and_never_goes_back(database: Database, folder: Path) -> None:
    progress, told = stopping(at=1000)
    write(database, plan(database, "minutes", "notice"), Place(folder, PDF), progress)

    assert {total for _, total in told} == {8}
    assert [done for done, _ in told] == sorted(done for done, _ in told)


@pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_FSIZE exists on POSIX only")
def test_a_full_disk_keeps_every_earlier_file_and_is_said_for_each(
    database: Database, folder: Path
) -> None:
    documents = plan(database, "minutes")
    place = Place(folder, PDF, "{date} {type}")
    write(database, documents, place)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    program = textwrap.dedent(
        """
        import resource, sys
        from pathlib import Path
        from tests.reports.test_batch import PDF, Place, doors, plan
        from car_desktop.progress import Progress
        from car_desktop.reports.batch import write_all
        from car_desktop.storage.database import Database

        database = Database(Path(sys.argv[1]))
        documents = plan(database, "minutes")
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        place = Place(Path(sys.argv[2]), PDF, "{date} {type}")
        for outcome in write_all(documents, doors(database), place, Progress()).outcomes:
            print(outcome.end, outcome.why)
        """
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(database.path), str(folder)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
    )

    assert done.stdout.count("not_written") == 2, done.stderr
    assert done.stdout.count("The disk is full") == 2
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
