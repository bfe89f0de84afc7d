"""The doors by which files come in: commands as they are typed, and use cases as the window calls them.

A door returns where the file was taken, with the seconds of its slowest step where it has several, and raises UserError where it was refused; anything else that it
raises is a fault of the program.
"""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from io import BytesIO, TextIOWrapper
from pathlib import Path
from shutil import copyfile

from sqlcipher3 import dbapi2

from car_desktop.cli import DONE, REFUSED, main
from car_desktop.domain.errors import UserError
from car_desktop.domain.rich_text import plain
from car_desktop.domain.rich_text_json import body, from_json
from car_desktop.formats.apart.reading import apart
from car_desktop.formats.busy_times import read_busy_times
from car_desktop.formats.calendar_reader import default_period
from car_desktop.formats.day_calendar import read_day_calendar
from car_desktop.formats.day_list import ListedDay, read_days
from car_desktop.formats.html_text import from_html
from car_desktop.formats.markdown_file import read_markdown
from car_desktop.formats.people_file import read_people_source
from car_desktop.formats.people_list import list_sheet, read_people
from car_desktop.formats.pictures import read_picture
from car_desktop.services.day_plans import paint_plan, plan_import
from car_desktop.services.letterheads import LetterheadDraft, change_letterhead
from car_desktop.services.notes import meeting_notes, write_note
from car_desktop.services.people_import import Target, import_list
from car_desktop.storage.backup import BACKUP_FOLDER
from car_desktop.storage.backup_list import MANIFEST
from car_desktop.storage.database import Database, Session
from car_desktop.storage.upgrade import DATA_FILE, RESTORE_MARKER, open_database
from tests.campaigns import bad_note_doors

TODAY = date(2026, 11, 25)
PERIOD = default_period(TODAY)

Door = Callable[[Path, Path], object]  # the data folder, the file


class Fault(Exception):
    """The program failed where it should have refused."""


def _command(name: str, *options: str) -> Door:
    """A command of the program, on the file."""

    def run(folder: Path, file: Path) -> None:
        _run([name, str(file), *options], folder)

    return run


def _run(words: list[str], folder: Path) -> None:
    out, err = BytesIO(), BytesIO()
    said, refused = TextIOWrapper(out, "ascii"), TextIOWrapper(err, "ascii")
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(refused):
        code = main([*words, "--data", str(folder), "--language", "fr"])
        said.flush()
        refused.flush()
    if code == REFUSED:
        raise UserError(err.getvalue().decode().strip())
    if code != DONE:
        raise Fault(err.getvalue().decode())


@contextlib.contextmanager
def _data(folder: Path) -> Iterator[Database]:
    database = open_database(folder)
    try:
        yield database
    finally:
        database.dispose()


def _written(folder: Path, work: Callable[[Session], object]) -> None:
    with _data(folder) as database, database.writing() as session:
        work(session)


def _attendance(folder: Path, file: Path) -> None:
    number = _of_an_open_meeting(folder, "meeting", "id")
    _run(["import-attendance", str(file), "--meeting", str(number)], folder)


def _of_an_open_meeting(folder: Path, table: str, column: str) -> int:
    """A number of the sample: of a meeting that still changes, or of a note of one."""
    joined = "" if table == "meeting" else " JOIN meeting ON meeting.id = meeting_id"
    statement = (
        f"SELECT {table}.{column} FROM {table}{joined} "
        "WHERE meeting.state IN ('planned', 'called', 'held') ORDER BY meeting.starts_at LIMIT 1"
    )
    with closing(dbapi2.connect(str(folder / DATA_FILE))) as connection:
        (number,) = connection.execute(statement).fetchone()
    return int(number)


def _restore(folder: Path, file: Path) -> None:
    """What is taken must then be usable."""
    _run(["restore", str(file)], folder)
    try:
        for kind in ("people", "communities", "meetings"):
            _run(["list", kind], folder)
        _run(["check"], folder)
        _run(["export", "--out", str(folder / "export.json")], folder)
    except UserError as refusal:
        raise Fault(f"it was restored, and then: {refusal}") from refusal


def _people_as_the_window(folder: Path, file: Path) -> None:
    source = apart(read_people_source)(file)
    listed = source.cards or read_people(list_sheet(source.sheets))
    target = Target(name="Communauté éprouvée")
    _written(folder, lambda session: import_list(session, listed, {}, target, TODAY))


def _days(folder: Path, file: Path) -> None:
    _paint(folder, apart(read_days)(file))


def _day_calendar(folder: Path, file: Path) -> None:
    _paint(folder, apart(read_day_calendar)(file, PERIOD))


def _paint(folder: Path, listed: tuple[ListedDay, ...]) -> None:
    _written(folder, lambda session: paint_plan(session, None, plan_import(session, None, listed)))


def _busy(_folder: Path, file: Path) -> None:
    apart(read_busy_times)(file, PERIOD)


def _picture(folder: Path, file: Path) -> None:
    draft = LetterheadDraft(logo=apart(read_picture)(file), logo_text="Logo éprouvé")
    _written(folder, lambda session: change_letterhead(session, None, draft))


def _markdown(folder: Path, file: Path) -> None:
    kept = apart(read_markdown)(file)
    rich = from_json(kept)
    number = _of_an_open_meeting(folder, "practice_note", "id")
    _written(folder, lambda session: write_note(session, number, plain(rich), kept))


def _paste(_folder: Path, file: Path) -> None:
    from_html(file.read_text("utf-8"))


def _open(folder: Path, file: Path) -> None:
    """The file lies where the data should be, as after a synchronisation gone wrong."""
    copyfile(file, folder / DATA_FILE)
    before = (folder / DATA_FILE).read_bytes()
    try:
        _run(["list", "people"], folder)
    except UserError:
        if (folder / DATA_FILE).read_bytes() != before:
            raise Fault("a file that was refused was changed") from None
        raise


def _note_json(folder: Path, file: Path) -> None:
    """The form of a note that somebody tampered with: its words are shown all the same."""
    text = file.read_text("utf-8")
    with closing(dbapi2.connect(str(folder / DATA_FILE))) as connection:
        connection.execute("UPDATE practice_note SET blocks = ?", (text,))
        connection.commit()
    with _data(folder) as database, database.reading() as session:
        meeting = session.connection().exec_driver_sql("SELECT min(meeting_id) FROM practice_note")
        for note in meeting_notes(session, int(meeting.scalar_one())):
            if not body(note.text, note.blocks).blocks and note.text:
                raise Fault("the words of a note are hidden")


def _marker(folder: Path, file: Path) -> None:
    copyfile(file, folder / RESTORE_MARKER)
    _run(["backup"], folder)


def _manifest(folder: Path, file: Path) -> None:
    (folder / BACKUP_FOLDER).mkdir(exist_ok=True)
    copyfile(file, folder / BACKUP_FOLDER / MANIFEST)
    _run(["backup"], folder)
    _run(["check"], folder)


# Doors that misbehave on purpose: the campaign must notice each of them.


def _sabotage_half(folder: Path, _file: Path) -> None:
    with closing(dbapi2.connect(str(folder / DATA_FILE))) as connection:
        connection.execute(
            "DELETE FROM practice_note WHERE id = (SELECT min(id) FROM practice_note)"
        )
        connection.commit()
    raise UserError("Ce fichier est refusé.")


def _sabotage_outside(folder: Path, _file: Path) -> None:
    (folder.parent / "evil.txt").write_text("evil", "utf-8")


def _sabotage_socket(_folder: Path, _file: Path) -> None:
    with contextlib.suppress(OSError):
        socket.create_connection(("127.0.0.1", 9), timeout=0.1)


def _sabotage_crash(_folder: Path, _file: Path) -> None:
    os.abort()


def _sabotage_fault(_folder: Path, _file: Path) -> None:
    raise KeyError("blocks")


def _sabotage_memory(_folder: Path, _file: Path) -> None:
    bytearray(b"x" * 700_000_000)


def _sabotage_silence(_folder: Path, _file: Path) -> None:
    raise UserError("")


def _sabotage_damage(folder: Path, _file: Path) -> None:
    content = bytearray((folder / DATA_FILE).read_bytes())
    content[4096:8192] = bytes(4096)
    (folder / DATA_FILE).write_bytes(content)


DOORS: dict[str, Door] = {
    "people": _command("import-people", "--community", "Communauté éprouvée"),
    "people-window": _people_as_the_window,
    "organisations": _command("import-organisations"),
    "attendance": _attendance,
    "calendar": _command("import-calendar", "--community", "1"),
    "restore": _restore,
    "days": _days,
    "day-calendar": _day_calendar,
    "busy": _busy,
    "picture": _picture,
    "markdown": _markdown,
    "paste": _paste,
    "open": _open,
    "json": _note_json,
    "note-documents": bad_note_doors.documents,
    "note-documents-of-year": bad_note_doors.documents_of_year,
    "note-window": bad_note_doors.window,
    "marker": _marker,
    "manifest": _manifest,
}
SABOTAGED: dict[str, Door] = {
    "half import": _sabotage_half,
    "write outside": _sabotage_outside,
    "socket": _sabotage_socket,
    "crash": _sabotage_crash,
    "fault": _sabotage_fault,
    "memory": _sabotage_memory,
    "no sentence": _sabotage_silence,
    "damage": _sabotage_damage,
}
