"""What the program does to files, as its window does it: the operations that the campaign cuts short.

An operation is a list of units. Each is what a person asks for with one gesture: it succeeds, or says in
words why not and can be asked for again. Adding an operation is writing a `Work` and a line in `OPERATIONS`.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from shutil import copyfile

from car_desktop.domain.backups import BackupReason
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AttendanceStatus, SchoolYear
from car_desktop.formats.people_file import read_people_file
from car_desktop.progress import Progress
from car_desktop.reports.attendance_register import Options
from car_desktop.reports.export import Wanted, prepared
from car_desktop.services.agenda import AgendaDraft, add_agenda_item
from car_desktop.services.attendance import mark_attendance
from car_desktop.services.disposals import Doing, destroy_person
from car_desktop.services.note_details import NoteDetails
from car_desktop.services.notes import create_note, write_note
from car_desktop.services.people_import import Target, import_list
from car_desktop.services.whole_export import write_everything
from car_desktop.storage.backup import verified_copy
from car_desktop.storage.backups import back_up, back_up_if_changed
from car_desktop.storage.database import Database
from car_desktop.storage.errors import file_failures_in_words
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.protection import protect, rewrap
from car_desktop.storage.upgrade import DATA_FILE, known_revision, open_database
from car_desktop.ui.dialogs.destruction.doing import without_backup
from car_desktop.ui.operations import Operations, RestorePreview
from tests.campaigns.looking import FIRST, SECOND, Place
from tests.factories import NINE, make_community, make_mark, make_meeting, make_member, make_person

DAY = NINE.date()
SCHEMAS = Path(__file__).parents[1] / "storage" / "files"

DESTROYED = "Essai000"
"""The family name of the first member."""

_MEMBERS = 20
_NOT_NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)

Unit = Callable[[], object]


class ToldDone(UserError):
    """Not a refusal: the program says that it is done, and what could not be done after it."""


class Work:
    """One operation under way in a place; nothing is opened before the first unit."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.operations = Operations()
        self._database: Database | None = None
        tempfile.tempdir = str(place.temporary)

    def units(self) -> Sequence[Unit]:
        """What the person asks for, one after the other; the first opens the data."""
        return (self.start, *self.asked())

    def asked(self) -> Sequence[Unit]:
        """What comes after the start."""
        return ()

    def start(self) -> None:
        """Open the data as the program does."""
        if self._database is None:
            with file_failures_in_words():
                key = self.place.key_by_its_files()
            self._database = open_database(self.place.data, key=key)
            self.operations.attach(self._database)

    @property
    def key(self) -> DataKey | None:
        """The key of the data, once it is open."""
        return None if self._database is None else self._database.key

    def close(self) -> None:
        """Let go of the data as the program does."""
        if self._database is not None:
            self._database.dispose()


class Saving(Work):
    """Gestures in a meeting, each in one transaction and on the undo stack; one is taken back."""

    def asked(self) -> Sequence[Unit]:
        execute = self.operations.execute
        longer = "Ce que l’œil a vu, mot après mot. " * 300
        marks = [
            partial(execute, "mark", mark_attendance, 1, number, AttendanceStatus.PRESENT, now=NINE)
            for number in range(1, 5)
        ]
        return (
            partial(execute, "note", create_note, 1, "Une entrée", NoteDetails(), NINE),
            *marks,
            partial(execute, "note", write_note, 1, longer),
            partial(execute, "point", add_agenda_item, 1, AgendaDraft("Accueil")),
            self.operations.undo_stack.undo,
            partial(execute, "note", create_note, 1, "Une autre", NoteDetails(), NINE),
        )


class Importing(Work):
    """A list of people is read and taken, as the sheet of the import does on another thread."""

    def asked(self) -> Sequence[Unit]:
        return (self._take,)

    def _take(self) -> None:
        listed = read_people_file(self.place.root / "liste.csv")
        target = Target(community_id=1)
        done = self.operations.perform(import_list, listed, {}, target, DAY)
        self.operations.accept("list", done)


class Exporting(Work):
    """A PDF over an earlier one, then the whole notebook in both of its forms."""

    def asked(self) -> Sequence[Unit]:
        return (self._document, partial(self._all, "tout.json"), partial(self._all, "tout.xlsx"))

    def _document(self) -> None:
        options = Options(community_id=1, school_year=SchoolYear.of(DAY))
        document = self.operations.study(prepared, Wanted("attendance-register", options))
        document.write(self.place.exports / "registre.pdf", Progress())

    def _all(self, name: str) -> None:
        out = self.place.exports / name
        self.operations.study(write_everything, out, Progress(), _NOT_NOW)


class BackingUp(Work):
    """Two backups that are asked for, with a gesture in between, one elsewhere, and one on closing."""

    def asked(self) -> Sequence[Unit]:
        execute = self.operations.execute
        return (
            partial(self.operations.back_up, Progress()),
            partial(execute, "note", create_note, 1, "Une entrée", NoteDetails(), NINE),
            partial(self.operations.back_up, Progress()),
            self._elsewhere,
            partial(execute, "note", create_note, 1, "Une autre", NoteDetails(), NINE),
            self._on_closing,
        )

    def _elsewhere(self) -> None:
        with file_failures_in_words(is_chosen=True):
            verified_copy(self.place.data_file, self.place.exports / "copie.db", key=self.key)

    def _on_closing(self) -> None:
        self.close()
        back_up_if_changed(self.place.data_file, BackupReason.CLOSING, self.key)


class Restoring(Work):
    """A backup is looked at, what is there now is kept, and the two change places."""

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self._preview: RestorePreview | None = None

    def asked(self) -> Sequence[Unit]:
        keep = partial(self.operations.keep_present_data, Progress())
        return (self._look, keep, self._exchange)

    def _look(self) -> RestorePreview:
        source = self.operations.backup_file(self.operations.backups()[-1])
        self._preview = self.operations.preview_restore(source, Progress())
        return self._preview

    def _exchange(self) -> None:
        preview, self._preview = self._preview or self._look(), None
        self.operations.restore(preview)


class Protecting(Work):
    """Plain data, with its backups and what a restore set aside, comes under a password."""

    def units(self) -> Sequence[Unit]:
        return (self._protect, self.start)

    def _protect(self) -> None:
        secrets = self.place.secrets
        protect(self.place.data, secrets.envelope(FIRST), secrets.key)


class ChangingPassword(Work):
    """Another password, then a gesture."""

    def asked(self) -> Sequence[Unit]:
        execute = self.operations.execute
        note = partial(execute, "note", create_note, 1, "Une entrée", NoteDetails(), NINE)
        return (self._change, note)

    def _change(self) -> None:
        # What `change_password` does once it has derived a key, for a third of a second, in memory.
        rewrap(self.place.data, self.place.secrets.envelope(SECOND))


class Destroying(Work):
    """What is held on somebody goes, for good; then a backup without it, if none could be made at once."""

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self._is_done = self._has_backup = False

    def asked(self) -> Sequence[Unit]:
        return (self._destroy,)

    def _destroy(self) -> None:
        if not self._is_done:
            done = self.operations.destroy(
                lambda session, doing: destroy_person(session, 1, f"Nadia {DESTROYED}", doing),
                Doing("essai", _NOT_NOW),
            )
            self._is_done, self._has_backup = True, done.backup is not None
            self.operations.reset()
            if done.backup is None:  # the person is told, as the window does, and asks for one
                raise ToldDone(without_backup(done.refusal))
        if not self._has_backup:
            self.operations.back_up(Progress())


@dataclass(frozen=True)
class Operation:
    """A kind of work, what it begins with, and how much of the campaign it gets."""

    name: str
    prepare: Callable[[Place], object]
    work: Callable[[Place], Work]
    share: float = 1.0
    stays_begun: bool = False
    """Whether a refusal leaves the data readable but under its password already: the next start goes on."""
    destroys: str = ""
    """What no byte of the data file tells any more once it is told to be done."""


def prepare_nothing(place: Place) -> None:
    """A new coach, who wants no password."""
    place.data.mkdir()
    place.exports.mkdir()
    place.temporary.mkdir()


def prepare_protected(place: Place) -> None:
    """A new coach, who has chosen a password."""
    prepare_nothing(place)
    protect(place.data, place.secrets.envelope(FIRST), place.secrets.key)


def prepare_plain_year(place: Place) -> None:
    """A community with its members and two meetings, plain."""
    prepare_nothing(place)
    _write_year(place)


def prepare_year(place: Place) -> None:
    """The same under a password."""
    prepare_protected(place)
    _write_year(place)


def _write_year(place: Place) -> None:
    database = open_database(place.data, key=place.key_by_its_files())
    with database.writing() as session:
        community = make_community(session, "Communauté fictive")
        for number in range(_MEMBERS):
            make_member(session, community, make_person(session, "Nadia", f"Essai{number:03}"))
        make_meeting(session, community)
        held = make_meeting(session, community, NINE.replace(month=10))
        for member in community.memberships[5:]:
            make_mark(session, held, member.person)
    database.dispose()


def prepare_list(place: Place) -> None:
    """A list of people on a key, some of whom are known."""
    prepare_year(place)
    lines = [f"Essai{number:03};Nadia;n{number}@exemple.test" for number in range(15, 75)]
    (place.root / "liste.csv").write_text("\n".join(["Nom;Prénom;Courriel", *lines]), "utf-8")


def prepare_export(place: Place) -> None:
    """A document of last week, under the name that today's will bear."""
    prepare_year(place)
    earlier = Exporting(place)
    for unit in earlier.units():
        unit()
    earlier.operations.execute("mark", mark_attendance, 1, 1, AttendanceStatus.PRESENT, now=NINE)
    earlier.close()


def prepare_backup(place: Place) -> None:
    """A backup of yesterday's data."""
    prepare_year(place)
    _back_up_and_go_on(place)


def prepare_plain_backup(place: Place) -> None:
    """The same without a password, and with data that a restore set aside."""
    prepare_plain_year(place)
    _back_up_and_go_on(place)
    aside = place.data / "damaged-1"
    aside.mkdir()
    copyfile(place.data_file, aside / DATA_FILE)


def _back_up_and_go_on(place: Place) -> None:
    key = place.key_by_its_files()
    back_up(place.data_file, BackupReason.ASKED, key=key)
    database = open_database(place.data, key=key)
    with database.writing() as session:
        make_person(session, "Ali", "Exemple")
    database.dispose()


def prepare_schema(revision: str, place: Place) -> None:
    """The data of an earlier release."""
    prepare_nothing(place)
    copyfile(SCHEMAS / f"schema_{revision}.sqlite3", place.data / DATA_FILE)


def prepare_protected_schema(revision: str, place: Place) -> None:
    """The same under a password."""
    prepare_schema(revision, place)
    protect(place.data, place.secrets.envelope(FIRST), place.secrets.key)


def revisions() -> list[str]:
    """The schemas of earlier releases, of which a file is kept."""
    stored = [
        path.stem.removeprefix("schema_") for path in sorted(SCHEMAS.glob("schema_*.sqlite3"))
    ]
    return [revision for revision in stored if revision < known_revision()]


def operations() -> dict[str, Operation]:
    """Every operation of the campaign, by name; under a password unless it says « plain »."""
    last = revisions()[-1]
    table = [
        Operation("first start", prepare_protected, Work, 0.2),
        Operation("first start, plain", prepare_nothing, Work, 0.2),
        Operation("save", prepare_year, Saving, 3.0),
        Operation("save, plain", prepare_plain_year, Saving),
        Operation("import", prepare_list, Importing),
        Operation("export", prepare_export, Exporting, 0.5),
        Operation("backup", prepare_backup, BackingUp, 2.0),
        Operation("backup, plain", prepare_plain_backup, BackingUp, 0.5),
        Operation("restore", prepare_backup, Restoring, 2.0),
        Operation("restore, plain", prepare_plain_backup, Restoring, 0.5),
        Operation("protection", prepare_plain_backup, Protecting, stays_begun=True),
        Operation("password change", prepare_backup, ChangingPassword),
        Operation("destruction", prepare_backup, Destroying),
        Operation("destruction, plain", prepare_plain_backup, Destroying, destroys=DESTROYED),
        Operation(f"migration from {last}", partial(prepare_protected_schema, last), Work, 0.5),
        *(
            Operation(f"migration from {one}, plain", partial(prepare_schema, one), Work, 0.3)
            for one in revisions()
        ),
    ]
    return {operation.name: operation for operation in table}
