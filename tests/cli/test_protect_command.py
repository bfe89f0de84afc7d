"""Encrypted data from the command line: a password comes from a file, and what is wrong is said."""

from pathlib import Path

import pytest

from car_desktop.storage.keys.conversion import is_plain
from car_desktop.storage.keys.key_file import read_envelope
from car_desktop.storage.upgrade import DATA_FILE
from tests.cli.conftest import Run


@pytest.fixture
def password(tmp_path: Path) -> Path:
    file = tmp_path / "password.txt"
    file.write_text("des mots de passage\nand nothing else\n", "utf-8")
    return file


def test_data_is_protected_read_backed_up_and_restored_with_its_password(
    tmp_path: Path, password: Path, run: Run
) -> None:
    folder, new, out = tmp_path / "data", tmp_path / "new", tmp_path / "copy.db"
    key = ("--password-file", password)
    run("sample", "--out", folder)

    told = run("--data", folder, "protect", *key, "--json").json
    people = run("--data", folder, "list", "people", *key, "--json").json
    assert run("--data", folder, "backup", *key, "--out", out).lines
    assert run("--data", folder, "check", *key).lines
    assert run("--data", new, "restore", out, *key).lines

    assert run("--data", new, "list", "people", *key, "--json").json == people
    assert not is_plain(folder / DATA_FILE)
    assert not is_plain(out)
    assert read_envelope(folder).open_with_recovery(told["recovery_key"]).literal


def test_what_is_missing_or_wrong_is_said(tmp_path: Path, password: Path, run: Run) -> None:
    folder, wrong, empty = tmp_path / "data", tmp_path / "wrong.txt", tmp_path / "empty.txt"
    wrong.write_text("pas le bon mot", "utf-8")
    empty.write_text("\n", "utf-8")
    assert run("--data", folder, "protect", "--password-file", password).lines

    for words, said in (
        (("list", "people"), "protected by a password"),
        (("backup",), "protected by a password"),
        (("check",), "protected by a password"),
        (("list", "people", "--password-file", wrong), "not the password of this data"),
        (("list", "people", "--password-file", empty), "is empty"),
        (("list", "people", "--password-file", tmp_path / "none"), "cannot be read"),
        (("protect", "--password-file", password), "already protected"),
    ):
        assert said in run("--data", folder, *words).refusal, words


def test_a_password_for_data_without_one_is_refused(
    tmp_path: Path, password: Path, run: Run
) -> None:
    key = ("--password-file", password)
    assert "no data" in run("--data", tmp_path, "list", "people", *key).refusal
    assert run("sample", "--out", tmp_path / "data").lines

    refused = run("--data", tmp_path / "data", "list", "people", *key)

    assert "has no password" in refused.refusal


def test_a_weak_password_protects_nothing(tmp_path: Path, run: Run) -> None:
    weak = tmp_path / "weak.txt"
    weak.write_text("court", "utf-8")

    refused = run("--data", tmp_path / "data", "protect", "--password-file", weak)

    assert "fewer than 10" in refused.refusal
    assert not (tmp_path / "data" / DATA_FILE).exists()
