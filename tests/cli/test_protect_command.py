"""Encrypted data from the command line: a password comes from a file, and what is wrong is said."""

import json
from pathlib import Path

import pytest

from car_desktop.cli import main
from car_desktop.storage.keys.conversion import is_plain
from car_desktop.storage.keys.key_file import read_envelope
from car_desktop.storage.upgrade import DATA_FILE

DONE, REFUSED = 0, 2


@pytest.fixture
def password(tmp_path: Path) -> Path:
    file = tmp_path / "password.txt"
    file.write_text("des mots de passage\nand nothing else\n", "utf-8")
    return file


def asked(folder: Path, *words: object) -> list[str]:
    return ["--data", str(folder), "--language", "en", *map(str, words)]


def test_data_is_protected_read_backed_up_and_restored_with_its_password(
    tmp_path: Path, password: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, out = tmp_path / "data", tmp_path / "copy.db"
    key = ("--password-file", password)
    assert main(["sample", "--out", str(folder), "--language", "en"]) == DONE
    capsys.readouterr()

    assert main(asked(folder, "protect", *key, "--json")) == DONE
    told = json.loads(capsys.readouterr().out)
    assert main(asked(folder, "list", "people", *key, "--json")) == DONE
    people = json.loads(capsys.readouterr().out)
    assert main(asked(folder, "backup", *key, "--out", out)) == DONE
    assert main(asked(folder, "check", *key)) == DONE
    assert main(asked(tmp_path / "new", "restore", out, *key)) == DONE
    capsys.readouterr()
    assert main(asked(tmp_path / "new", "list", "people", *key, "--json")) == DONE

    assert json.loads(capsys.readouterr().out) == people
    assert not is_plain(folder / DATA_FILE)
    assert not is_plain(out)
    assert read_envelope(folder).open_with_recovery(told["recovery_key"]).literal


def test_what_is_missing_or_wrong_is_said(
    tmp_path: Path, password: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, wrong, empty = tmp_path / "data", tmp_path / "wrong.txt", tmp_path / "empty.txt"
    wrong.write_text("pas le bon mot", "utf-8")
    empty.write_text("\n", "utf-8")
    assert main(asked(folder, "protect", "--password-file", password)) == DONE
    capsys.readouterr()

    for words, said in (
        (("list", "people"), "protected by a password"),
        (("backup",), "protected by a password"),
        (("check",), "protected by a password"),
        (("list", "people", "--password-file", wrong), "not the password of this data"),
        (("list", "people", "--password-file", empty), "is empty"),
        (("list", "people", "--password-file", tmp_path / "none"), "cannot be read"),
        (("protect", "--password-file", password), "already protected"),
    ):
        assert main(asked(folder, *words)) == REFUSED, words
        assert said in capsys.readouterr().err, words


def test_a_password_for_data_without_one_is_refused(
    tmp_path: Path, password: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(asked(tmp_path, "list", "people", "--password-file", password)) == REFUSED
    assert "no data" in capsys.readouterr().err
    assert main(["sample", "--out", str(tmp_path / "data"), "--language", "en"]) == DONE

    assert main(asked(tmp_path / "data", "list", "people", "--password-file", password)) == REFUSED
    assert "has no password" in capsys.readouterr().err


def test_a_weak_password_protects_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    weak = tmp_path / "weak.txt"
    weak.write_text("court", "utf-8")

    assert main(asked(tmp_path / "data", "protect", "--password-file", weak)) == REFUSED

    assert "fewer than 10" in capsys.readouterr().err
    assert not (tmp_path / "data" / DATA_FILE).exists()
