"""What is readable of a damaged file is read, what is not is counted, and the file itself is left alone."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, select

from car_desktop.domain.entities import EmailAddress, Person
from car_desktop.storage.connection import open_connection
from car_desktop.storage.database import Database
from car_desktop.storage.errors import FailureKind, StorageFailure
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.restore import prepare
from car_desktop.storage.salvage import salvage
from car_desktop.storage.upgrade import DATA_FILE, open_database
from tests.storage.damaging import PAGE, fill, flip, page_of, pages, spoil_page

PEOPLE = 400


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A plain data file of many pages."""
    database = open_database(tmp_path / "data")
    fill(database, PEOPLE)
    database.dispose()
    return database.path


def counted(path: Path, key: DataKey | None = None) -> tuple[int, int]:
    """How many people and addresses a file has."""
    database = Database(path, key)
    with database.reading() as session:
        people = session.scalar(select(func.count()).select_from(Person)) or 0
        addresses = session.scalar(select(func.count()).select_from(EmailAddress)) or 0
    database.dispose()
    return people, addresses


def test_of_a_sound_file_everything_is_read_and_nothing_is_lost(data: Path, tmp_path: Path) -> None:
    found = salvage(data, None, tmp_path / "out.db")

    assert found.read["person"] == PEOPLE
    assert found.rows_lost == 0
    assert counted(tmp_path / "out.db") == (PEOPLE, PEOPLE)


def test_around_a_damaged_page_the_rest_is_read(data: Path, tmp_path: Path) -> None:
    spoil_page(data, page_of(data, "Ali0200Exemple"))
    before = data.read_bytes()

    found = salvage(data, None, tmp_path / "out.db")

    people, addresses = counted(tmp_path / "out.db")
    lost = found.lost["person"]
    assert lost is not None
    assert 0 < lost < 60  # one page of them
    assert people == PEOPLE - lost
    assert addresses == people  # an address without its person is lost with them
    assert found.lost["email_address"] == lost
    assert data.read_bytes() == before


def test_what_is_whole_between_two_damaged_pages_is_not_jumped_over(
    data: Path, tmp_path: Path
) -> None:
    spoil_page(data, page_of(data, "Ali0100Exemple"))
    spoil_page(data, page_of(data, "Ali0250Exemple"))

    salvage(data, None, tmp_path / "out.db")

    with closing(open_connection(tmp_path / "out.db")) as connection:
        told = connection.execute("SELECT first_name FROM person").fetchall()
    names = {name for (name,) in told}
    assert {"Ali0000", "Ali0175", "Ali0399"} <= names
    assert not {"Ali0100", "Ali0250"} & names


def test_what_was_salvaged_can_be_restored(data: Path, tmp_path: Path) -> None:
    spoil_page(data, page_of(data, "Ali0200Exemple"))
    out = tmp_path / "out.db"
    salvage(data, None, out)

    waiting = prepare(data.parent, out)

    assert waiting.counts["person"] == counted(out)[0]


def test_a_file_cut_in_the_middle_gives_what_is_before_the_cut(data: Path, tmp_path: Path) -> None:
    with data.open("rb+") as file:
        file.truncate((pages(data) - 12) * PAGE)

    found = salvage(data, None, tmp_path / "out.db")

    assert 100 < found.rows_read < 2 * PEOPLE


def test_without_its_first_page_nothing_can_be_read_and_nothing_is_written(
    data: Path, tmp_path: Path
) -> None:
    spoil_page(data, 1)

    with pytest.raises(StorageFailure, match="Nothing can be read") as refusal:
        salvage(data, None, tmp_path / "out.db")

    assert refusal.value.kind == FailureKind.CORRUPT
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_of_an_encrypted_file_with_a_broken_seal_the_rest_is_read_and_stays_encrypted(
    encrypted: tuple[Path, DataKey], tmp_path: Path
) -> None:
    folder, key = encrypted
    database = open_database(folder, key=key)
    fill(database, PEOPLE)
    database.dispose()
    data, taken, out = folder / DATA_FILE, tmp_path / "taken.db", tmp_path / "out.db"
    read = []
    for number in range(2, pages(data), 23):
        taken.write_bytes(data.read_bytes())
        flip(taken, (number - 1) * PAGE + 1000)
        try:
            found = salvage(taken, key, out)
        except StorageFailure:
            continue  # the page was of the list of tables
        assert found.read["person"] == counted(out, key)[0]
        assert b"Exemple" not in out.read_bytes()
        read.append(found.rows_read)

    assert len(read) >= 8
    assert min(read) > PEOPLE
