"""`backup`, `restore` and `check`, as a script meets them."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest

from car_desktop.app.data_lock import DataLock
from car_desktop.storage.backups import backups_of
from car_desktop.storage.upgrade import DATA_FILE
from tests.cli.conftest import Run


@pytest.fixture
def data(sample: Path, tmp_path: Path) -> Path:
    """A sample year that a test may change."""
    return copytree(sample, tmp_path / "Données")


def count(run: Run, data: Path, kind: str) -> int:
    return len(run("list", kind, "--data", data, "--json").json)


def test_a_backup_is_verified_and_listed(run: Run, data: Path) -> None:
    told = run("backup", "--data", data, "--json").json

    (backup,) = backups_of(data / DATA_FILE).backups()
    assert told["file"] == str(backups_of(data / DATA_FILE).path_of(backup))
    assert (told["sha256"], told["verified"]) == (backup.sha256, True)
    assert told["counts"]["meeting"] == count(run, data, "meetings")


def test_a_backup_elsewhere_fills_another_computer(run: Run, data: Path, tmp_path: Path) -> None:
    out = tmp_path / "clé" / "carnet.db"
    out.parent.mkdir()

    assert run("backup", "--data", data, "--out", out).lines == [f"Verified backup: {out}"]
    new = tmp_path / "neuf"
    (line,) = run("restore", out, "--data", new).lines

    assert f"{count(run, data, 'meetings')} meetings" in line
    assert run("list", "notes", "--data", new, "--json").json == (
        run("list", "notes", "--data", data, "--json").json
    )


def test_a_restore_brings_back_what_was_there_and_keeps_what_is(run: Run, data: Path) -> None:
    told = run("backup", "--data", data, "--json").json
    people = count(run, data, "people")
    listing = data.parent / "liste.csv"
    listing.write_text("Prénom,Nom\nZoé,Inventée\n", "utf-8")
    assert run("import-people", listing, "--community", "Nouvelle", "--data", data).code == 0
    assert count(run, data, "people") == people + 1

    lines = run("restore", told["file"], "--data", data).lines

    assert count(run, data, "people") == people
    assert lines[1].endswith("damaged-1")
    assert (data / "damaged-1" / DATA_FILE).is_file()
    assert run("check", "--data", data, "--json").json["ok"]


def test_the_same_in_french(run: Run, data: Path) -> None:
    first, second = run("check", "--data", data, "--language", "fr").lines

    assert first.startswith("Les données sont saines")
    assert "Sauvegardes vérifiées" in second
    assert (
        "n’est pas un fichier de données"
        in run("restore", Path(__file__), "--data", data, "--language", "fr").refusal
    )


def test_a_check_finds_what_is_damaged_and_says_what_to_do(run: Run, data: Path) -> None:
    backup = Path(run("backup", "--data", data, "--json").json["file"])
    with (data / DATA_FILE).open("r+b") as file:
        file.seek(200_000)
        file.write(b"\xa5" * 100_000)

    found = run("check", "--data", data, "--json")

    assert found.code == 2
    assert "restore backup 1" in found.err or "is damaged" in found.err
    assert run("restore", backup, "--data", data).code == 0
    assert run("check", "--data", data, "--json").json["ok"]


def test_a_check_finds_a_backup_that_changed(run: Run, data: Path) -> None:
    backup = Path(run("backup", "--data", data, "--json").json["file"])
    with backup.open("r+b") as file:
        file.seek(50_000)
        file.write(b"\xa5" * 100)

    found = run("check", "--data", data)

    assert found.code == 2
    assert "1 of its backups can no longer be used" in found.err
    assert "damaged" in run("restore", backup, "--data", data).refusal


def test_while_the_window_is_open_a_copy_elsewhere_is_all_that_is_made(
    run: Run, data: Path, tmp_path: Path
) -> None:
    with DataLock(data):
        assert "open on this data" in run("backup", "--data", data).refusal
        assert "open on this data" in run("restore", data / DATA_FILE, "--data", data).refusal
        assert run("check", "--data", data, "--json").json["ok"]
        assert run("backup", "--data", data, "--out", tmp_path / "copie.db").lines


@pytest.mark.parametrize("command", ["backup", "check"])
def test_without_data_nothing_is_made(run: Run, tmp_path: Path, command: str) -> None:
    assert "no data" in run(command, "--data", tmp_path / "nowhere").refusal
    assert list(tmp_path.iterdir()) == []


def test_the_data_is_not_its_own_backup(run: Run, data: Path) -> None:
    out = data / DATA_FILE

    assert "the data itself" in run("backup", "--data", data, "--out", out).refusal
    assert "the data itself" in run("restore", out, "--data", data).refusal


def test_a_file_must_be_named(run: Run, data: Path) -> None:
    assert "is missing" in run("restore", "--data", data).refusal
    assert "There is no file" in run("restore", "absent.db", "--data", data).refusal
