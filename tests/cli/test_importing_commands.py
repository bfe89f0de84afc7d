"""`import-people` and `import-organisations`, on files of our own and, where present, on real ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from xlsxwriter import Workbook

from car_desktop.app.data_lock import DataLock
from car_desktop.domain.backups import BackupReason
from car_desktop.storage.backups import backups_of
from car_desktop.storage.upgrade import DATA_FILE
from tests.cli.conftest import Run

SHARED = Path(__file__).parents[3] / "shared" / "data"
needs_shared = pytest.mark.skipif(
    not SHARED.is_dir(), reason="needs the real lists beside the checkout"
)

PEOPLE = [
    ("Nom", "Prénom", "Courriel", "Fonction", "Date de naissance"),
    ("SARCELLE", "Amélie", "amelie.sarcelle@exemple.test", "Direction", "1980-01-01"),
    ("Mésange", "Benoît", "benoit@exemple.test; b.mesange@exemple.test", "Direction", ""),
    ("", "", "", "", ""),
    ("Pluvier", "Chantal", "", "Conseillance pédagogique", ""),
]


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "Liste des membres.xlsx"
    with Workbook(path) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(PEOPLE):
            sheet.write_row(number, 0, row)
    return path


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    path = tmp_path / "organismes.csv"
    path.write_text(
        "code,nom,type\n990000,Centre de services scolaire de l’Essai,Franco\n,Sans code,Franco\n",
        "utf-8",
    )
    return path


def test_people_are_imported_into_a_community_that_did_not_exist(
    run: Run, workbook: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"

    told = run(
        "import-people", workbook, "--community", "CoP d’essai", "--data", data, "--json"
    ).json

    assert told["counts"]["created"] == len(told["created"]) == 3
    assert told["community_created"] is True
    assert [column["column"] for column in told["dropped"]] == ["Date de naissance"]
    people = run("list", "people", "--community", "cop d'essai", "--data", data, "--json").json
    assert {row["last_name"].casefold() for row in people} == {"sarcelle", "mésange", "pluvier"}
    assert all(row["communities"] == ["CoP d’essai"] for row in people)


def test_importing_twice_changes_nothing(run: Run, workbook: Path, tmp_path: Path) -> None:
    arguments = [
        "import-people",
        workbook,
        "--community",
        "CoP",
        "--data",
        tmp_path / "data",
        "--json",
    ]
    assert run(*arguments).json

    again = run(*arguments).json

    assert again["counts"]["unchanged"] == 3
    assert again["counts"]["created"] == again["counts"]["joined"] == 0
    assert again["community_created"] is False


def test_the_data_is_kept_in_a_backup_before_each_import_but_the_first(
    run: Run, workbook: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    arguments = ("import-people", workbook, "--data", data, "--json")

    assert run(*arguments, "--community", "Une").json
    assert backups_of(data / DATA_FILE).backups() == ()
    assert run(*arguments, "--community", "Deux", "--dry-run").json
    assert backups_of(data / DATA_FILE).backups() == ()
    assert run(*arguments, "--community", "Deux").json

    (kept,) = backups_of(data / DATA_FILE).backups()
    assert kept.reason is BackupReason.IMPORT
    assert kept.counts["community"] == 1


def test_a_dry_run_says_the_same_and_writes_nothing(
    run: Run, workbook: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    arguments = ["import-people", workbook, "--community", "CoP", "--data", data, "--json"]

    tried = run(*arguments, "--dry-run").json
    assert not data.exists()
    done = run(*arguments).json
    tried_again = run("--json", *arguments, "--dry-run").json

    assert tried["counts"] == done["counts"]
    assert (tried["dry_run"], done["dry_run"]) == (True, False)
    assert tried_again["counts"]["created"] == 0
    assert len(run("list", "communities", "--data", data, "--json").json) == 1


def test_people_read_what_was_done(run: Run, workbook: Path, tmp_path: Path) -> None:
    lines = run("import-people", workbook, "--community", "CoP", "--data", tmp_path / "d").lines

    assert any(line.startswith("created: 3") for line in lines)
    assert any("Date de naissance" in line for line in lines)


def test_organisations_are_imported_and_left_out_with_a_reason(
    run: Run, directory: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"

    told = run("import-organisations", directory, "--data", data, "--json").json

    assert told["counts"]["created"] == 1
    assert [line["reason"] for line in told["skipped"]] == ["no_code"]
    assert all(line["words"] for line in told["skipped"])
    rows = run("list", "organisations", "--data", data, "--json").json
    assert [row["official_code"] for row in rows] == ["990000"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("nothing.xlsx", None),
        ("empty.csv", b""),
        ("minutes.xlsx", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"),
        ("photo.csv", b"\x89PNG\r\n\x1a\n" + bytes(200)),
        ("columns.csv", b"a,b\n1,2\n"),
    ],
)
def test_a_file_that_cannot_be_a_list_is_refused_and_nothing_is_made(
    run: Run, tmp_path: Path, name: str, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    data = tmp_path / "data"
    for command in (["import-people", "--community", "CoP"], ["import-organisations"]):
        assert run(*command, tmp_path / name, "--data", data).refusal
    assert not data.exists()


def test_an_import_waits_until_the_window_is_closed(
    run: Run, workbook: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    with DataLock(data):
        refusal = run("import-people", workbook, "--community", "CoP", "--data", data).refusal

    assert "is open on this data" in refusal


def test_a_data_file_that_is_not_ours_is_refused_and_left_alone(
    run: Run, workbook: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "carnet.db").write_text("a shopping list")

    assert run("import-people", workbook, "--community", "CoP", "--data", data).refusal
    assert run("list", "people", "--data", data).refusal
    assert (data / "carnet.db").read_text() == "a shopping list"


@needs_shared
def test_the_real_list_of_members_is_imported(run: Run, tmp_path: Path) -> None:
    list_of_members = SHARED / "membres_clean.xlsx"

    told = run(
        "import-people", list_of_members, "--community", "CoP", "--data", tmp_path, "--json"
    ).json

    assert told["counts"]["created"] == told["counts"]["joined"] == 25


@needs_shared
def test_the_real_directory_of_service_centres_is_imported(run: Run, tmp_path: Path) -> None:
    bodies = SHARED / "quebec_css_72_2022-11.csv"

    assert (
        run("import-organisations", bodies, "--data", tmp_path, "--json").json["counts"]["created"]
        == 72
    )
