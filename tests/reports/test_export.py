"""Making a document from start to end, on a real database and a real disk."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from car_desktop import i18n
from car_desktop.domain.entities import AgendaItem, PracticeNote
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import Language, MeetingState, NoteKind, SchoolYear, Visibility
from car_desktop.progress import Cancelled, Progress
from car_desktop.reports.export import default_options, prepare
from car_desktop.reports.file_names import file_name
from car_desktop.reports.registry import REPORTS, ReportType, Subject, report_type
from car_desktop.services.incidents import IncidentDraft, add_incident
from car_desktop.storage.database import Database, Session
from car_desktop.storage.upgrade import open_database
from tests.factories import NINE, make_community, make_mark, make_meeting, make_member
from tests.reports.reading import Pdf

TODAY = date(2026, 11, 25)
TO_FRAME = {"certificate", "certificate-year"}  # one page a person: not numbered
each_type = pytest.mark.parametrize("kind", REPORTS, ids=lambda kind: kind.id)


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Database, dict[Subject, int]]]:
    """A held meeting with private and shared notes, and the next one; read only."""
    database = open_database(tmp_path_factory.mktemp("work"))
    with database.writing() as session:
        community = make_community(session, "CAP du Boisé fictif")
        people = [make_member(session, community).person for _ in range(25)]
        meeting = make_meeting(session, community, state=MeetingState.HELD)
        make_meeting(session, community, NINE + timedelta(days=30))
        for person in people:
            make_mark(session, meeting, person)
        item = AgendaItem(meeting_id=meeting.id, rank=1, title="Lecture", script="SECRET script")
        session.add(item)
        session.flush()
        for text, visibility in (
            ("SECRET note", Visibility.PRIVATE),
            ("Note partagée", Visibility.GROUP),
        ):
            note = PracticeNote(
                meeting_id=meeting.id,
                agenda_item_id=item.id,
                text=text,
                visibility=visibility,
                noted_at=NINE,
                kind=NoteKind.DECISION,
            )
            session.add(note)
        add_incident(session, IncidentDraft(TODAY, "Des noms.", "Portable égaré."), TODAY)
        subjects = {
            Subject.MEETING: meeting.id,
            Subject.COMMUNITY: community.id,
            Subject.PERSON: people[0].id,
            Subject.COACH: 0,
        }
    yield database, subjects
    database.dispose()


Work = tuple[Database, dict[Subject, int]]


def export_report(
    session: Session,
    kind: ReportType,
    subject_id: int,
    out: Path,
    language: Language = Language.ENGLISH,
) -> None:
    """From the database to the file, as the command line does."""
    options = default_options(kind, subject_id, TODAY)
    prepare(session, kind.id, options, language, TODAY).write(out, Progress())


def exported(work: Work, kind: ReportType, out: Path, language: Language = Language.ENGLISH) -> Pdf:
    database, subjects = work
    with database.reading() as session:
        export_report(session, kind, subjects[kind.subject], out, language)
    return Pdf(out)


@each_type
@pytest.mark.parametrize("language", Language)
def test_each_type_makes_a_titled_document_with_bookmarks(
    work: Work, kind: ReportType, language: Language, tmp_path: Path
) -> None:
    pdf = exported(work, kind, tmp_path / "document.pdf", language)

    assert pdf.reader.metadata is not None
    assert pdf.reader.metadata.title
    assert str(pdf.reader.root_object["/Lang"]) == f"{language.value}-CA"
    assert pdf.bookmarks
    if kind.id not in TO_FRAME:
        assert f"Page 1 of {len(pdf.pages)}" in pdf.words or "Page 1 de" in pdf.words
    assert all("SourceSans3" in font and font[7] == "+" for font in pdf.fonts)
    sizes = {
        tuple(sorted((float(p.mediabox.width), float(p.mediabox.height)))) for p in pdf.reader.pages
    }
    assert sizes == {(612.0, 792.0)}


@pytest.mark.parametrize(
    "kind", [kind for kind in REPORTS if not kind.is_for_coach], ids=lambda kind: kind.id
)
def test_no_type_prints_a_private_note_or_a_script(
    work: Work, kind: ReportType, tmp_path: Path
) -> None:
    words = exported(work, kind, tmp_path / "document.pdf").words

    assert kind.is_for_coach or "SECRET" not in words


@each_type
def test_the_same_data_and_day_give_the_same_bytes(
    work: Work, kind: ReportType, tmp_path: Path
) -> None:
    first = exported(work, kind, tmp_path / "first.pdf").path.read_bytes()
    second = exported(work, kind, tmp_path / "second.pdf").path.read_bytes()

    assert first == second


@each_type
def test_a_cancelled_export_leaves_the_previous_document_and_nothing_else(
    work: Work, kind: ReportType, tmp_path: Path
) -> None:
    database, subjects = work
    out = tmp_path / "document.pdf"
    out.write_bytes(b"previous")
    with database.reading() as session:
        options = default_options(kind, subjects[kind.subject], TODAY)
        prepared = prepare(session, kind.id, options)

    with pytest.raises(Cancelled):
        prepared.write(out, Progress(None, lambda: True))

    assert [path.name for path in tmp_path.iterdir()] == ["document.pdf"]
    assert out.read_bytes() == b"previous"


@pytest.mark.parametrize(
    "kind", [kind for kind in REPORTS if kind.subject.value], ids=lambda kind: kind.id
)
def test_a_document_about_something_deleted_is_refused(
    work: Work, kind: ReportType, tmp_path: Path
) -> None:
    with work[0].reading() as session, pytest.raises(UserError, match="no longer exists"):
        export_report(session, kind, 404, tmp_path / "document.pdf")


@each_type
def test_the_proposed_name_can_be_written_on_every_system(work: Work, kind: ReportType) -> None:
    database, subjects = work
    with database.reading() as session:
        options = default_options(kind, subjects[kind.subject], TODAY)
        name = prepare(session, kind.id, options).file_name

    assert name.endswith(".pdf")
    assert kind.subject in (Subject.PERSON, Subject.COACH) or "CAP du Boisé fictif" in name
    assert not set(name) & set('<>:"/\\|?*')


def test_the_language_is_the_community_s_unless_one_is_chosen(work: Work) -> None:
    database, subjects = work
    with database.reading() as session:
        options = default_options(report_type("minutes"), subjects[Subject.MEETING], TODAY)
        assert prepare(session, "minutes", options).look.language is Language.FRENCH
        chosen = prepare(session, "minutes", options, Language.ENGLISH)
    assert chosen.look.language is Language.ENGLISH


def test_the_register_is_first_proposed_for_the_current_school_year() -> None:
    options = default_options(report_type("attendance-register"), 1, date(2026, 6, 30))
    assert options.school_year == SchoolYear(2025)


def test_an_unknown_type_is_refused_with_those_that_exist() -> None:
    with pytest.raises(UserError, match=r"choose notice, minutes, .* and "):
        report_type("poster")


def test_a_refusal_is_in_the_program_s_language_not_the_document_s(
    work: Work, tmp_path: Path
) -> None:
    database, subjects = work
    spoken: list[str] = []

    def translate(language: str, context: str, text: str, comment: str, n: int) -> str:
        spoken.append(language)
        return ""

    i18n.set_translator(translate)
    try:
        with database.reading() as session, pytest.raises(UserError):
            export_report(
                session,
                report_type("minutes"),
                subjects[Subject.MEETING],
                tmp_path / "gone" / "minutes.pdf",
                Language.FRENCH,
            )
    finally:
        i18n.set_translator(None)
    assert spoken[-1] == "en"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Équipe / niveau: 3?", "Équipe niveau 3"),
        ("..", "document"),
        ("x" * 300, "x" * 100),
        ("fin. ", "fin"),
        ("a\x00b\nc", "a b c"),
    ],
)
def test_file_names_keep_letters_and_lose_what_systems_forbid(text: str, name: str) -> None:
    assert file_name(text) == name


@pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_FSIZE exists on POSIX only")
def test_a_full_disk_keeps_the_previous_minutes(work: Work, tmp_path: Path) -> None:
    database, subjects = work
    out = tmp_path / "minutes.pdf"
    previous = exported(work, report_type("minutes"), out).path.read_bytes()
    program = textwrap.dedent(
        """
        import resource, sys
        from pathlib import Path
        from car_desktop.domain.errors import UserError
        from car_desktop.progress import Progress
        from car_desktop.reports.export import prepare
        from car_desktop.reports.minutes import Options
        from car_desktop.storage.database import Database

        database = Database(Path(sys.argv[1]))
        with database.reading() as session:
            resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))
            try:
                document = prepare(session, "minutes", Options(int(sys.argv[2])))
                document.write(Path(sys.argv[3]), Progress())
            except UserError as refusal:
                sys.exit(f"refused: {refusal}")
        """
    )
    arguments = [str(database.path), str(subjects[Subject.MEETING]), str(out)]
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, cwd=Path.cwd()
    )

    assert done.stderr.startswith("refused: "), done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["minutes.pdf"]
    assert out.read_bytes() == previous
