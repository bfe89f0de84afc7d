"""What happens to files from outside, and to whatever reads them, stays in a process that cannot harm."""

from __future__ import annotations

import ast
import ctypes
import json
import os
import struct
import subprocess
import sys
from datetime import date
from pathlib import Path
from time import monotonic

import pytest

from car_desktop import i18n
from car_desktop.domain.errors import UserError
from car_desktop.formats.apart import ENTRY, said
from car_desktop.formats.apart.readers import READERS
from car_desktop.formats.apart.reading import NotRead, Why, apart
from car_desktop.formats.apart.windows_job import BasicLimits, ExtendedLimits, limits
from car_desktop.formats.attendance_reports.layouts import Meaning
from car_desktop.formats.attendance_reports.reader import report_or_table
from car_desktop.formats.attendance_reports.tables import Table
from car_desktop.formats.people_file import read_people_file, read_people_source
from car_desktop.formats.school_directory import read_directory
from car_desktop.formats.tabular import read_table
from car_desktop.progress import Cancelled, Progress
from tests.formats.spoilt_reader import spoil_reader
from tests.formats.workbooks import HEADINGS, PEOPLE, edit_ods, write_ods, write_xls, write_xlsx

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(i18n._Hook, "language", "en")


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    return write_xlsx(tmp_path / "liste.xlsx", [HEADINGS, *PEOPLE])


def why_not_read(workbook: Path, seconds: float = 10) -> Why:
    with pytest.raises(NotRead) as refusal:
        apart(read_people_source, seconds=seconds)(workbook)
    assert str(refusal.value).count(".") == 1
    return refusal.value.why


# What a reader gives and refuses arrives.


@pytest.mark.parametrize("write", [write_xlsx, write_ods, write_xls])
def test_a_list_says_the_same_in_both_processes(tmp_path: Path, write: object) -> None:
    assert callable(write)
    path = write(tmp_path / "liste", [HEADINGS, *PEOPLE])

    assert apart(read_people_file)(path) == read_people_file(path)
    assert apart(read_people_source)(path) == read_people_source(path)


def test_an_unknown_report_comes_as_the_table_to_explain(tmp_path: Path) -> None:
    path = tmp_path / "rapport.csv"
    path.write_text("Poste;Entrée\nOdile Fictive;09 h 02\n", "utf-8")
    read = apart(report_or_table)
    table = read(path, date(2026, 11, 20), {})

    assert isinstance(table, Table)
    meanings = {0: Meaning.NAME, 1: Meaning.ARRIVAL}
    report = read(path, date(2026, 11, 20), {"poste\tentree": meanings})
    assert not isinstance(report, Table)
    assert [participant.name for participant in report.participants] == ["Odile Fictive"]


def test_a_path_is_found_from_wherever_the_person_is(
    tmp_path: Path, workbook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert apart(read_people_file)(Path(workbook.name)).rows


def test_a_name_that_is_no_text_is_read_all_the_same(tmp_path: Path, workbook: Path) -> None:
    path = tmp_path / os.fsdecode(b"liste-\xe9\xff.xlsx")
    workbook.rename(path)

    assert apart(read_people_file)(path).rows


def test_a_refusal_speaks_the_language_of_the_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "liste.csv"
    page.write_text("<!doctype html><p>Connexion", "utf-8")

    def in_french(_language: str, context: str, text: str, _comment: str, _n: int) -> str:
        return f"[{context}] {text}"

    monkeypatch.setattr(i18n._Hook, "translator", in_french)
    with pytest.raises(UserError) as refusal:
        apart(read_directory)(page)

    assert str(refusal.value).startswith("[Files] This is [Files] a web page, perhaps")


def test_numbers_of_a_refusal_are_written_as_the_language_does() -> None:
    sentence = said.Said.of("Files", "larger than {limit} MB").format(limit=20)

    assert said.in_words(json.loads(json.dumps(said.to_plain(sentence)))) == "larger than 20 MB"


# What takes hold of a reader goes no further.


def test_a_reader_that_never_ends_is_ended(
    tmp_path: Path, workbook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil_reader(tmp_path, monkeypatch, "while True: pass")
    started = monotonic()

    assert why_not_read(workbook, seconds=1) is Why.TOO_LONG
    assert monotonic() - started < 5


def test_a_reader_that_takes_all_memory_is_refused_it(
    tmp_path: Path, workbook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil_reader(tmp_path, monkeypatch, "return len(bytes(600_000_000))")

    assert why_not_read(workbook) is Why.TOO_MUCH


@pytest.mark.parametrize(
    "body",
    [
        "import os; os.abort()",
        "import os; os._exit(0)",
        "import faulthandler; faulthandler._sigsegv()",
    ],
)
def test_a_reader_that_dies_takes_nothing_with_it(
    tmp_path: Path, workbook: Path, monkeypatch: pytest.MonkeyPatch, body: str
) -> None:
    spoil_reader(tmp_path, monkeypatch, body)

    assert why_not_read(workbook) is Why.DIED


@pytest.mark.parametrize(
    "answer",
    [
        '{"result": [[["a", [[1]], 1]], null]}',
        '{"result": "x"}',
        '{"refusal": ["Files", "{0.__class__}", {"a": 1}]}',
        '{"refusal": 7, "result": 8}',
        "[]",
        '{"fault": ["KeyError"]}',
        "{}",
    ],
)
def test_an_answer_that_no_reader_gives_is_not_believed(
    tmp_path: Path, workbook: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    spoil_reader(tmp_path, monkeypatch, f"import os; os.write(1, {answer.encode()!r}); os._exit(0)")

    with pytest.raises(UserError):
        apart(read_people_source)(workbook)


def test_an_answer_without_end_is_cut_off(
    tmp_path: Path, workbook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("car_desktop.formats.apart.reading.LARGEST_ANSWER", 5_000_000)
    spoil_reader(tmp_path, monkeypatch, "import os\nwhile True: os.write(1, b'[' * 1_000_000)")

    assert why_not_read(workbook) is Why.TOO_MUCH


@pytest.mark.parametrize(
    "body",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('exemple.test', 80)",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import os; os.fork()",
        "open({target!r}, 'w')",
        "import os; os.open({target!r}, os.O_CREAT | os.O_WRONLY)",
        "import os; os.mkdir({target!r})",
        "import os; os.remove({victim!r})",
        "import os; os.rename({victim!r}, {target!r})",
    ],
)
def test_a_reader_reaches_no_network_no_program_and_no_file(
    tmp_path: Path, workbook: Path, monkeypatch: pytest.MonkeyPatch, body: str
) -> None:
    target, victim = tmp_path / "out", tmp_path / "victim"
    victim.write_text("x", "utf-8")
    spoil_reader(tmp_path, monkeypatch, body.format(target=str(target), victim=str(victim)))

    assert why_not_read(workbook) is Why.FAULT
    assert not target.exists()
    assert victim.read_text("utf-8") == "x"


@pytest.mark.skipif(sys.platform == "win32", reason="limits of files are POSIX")
def test_no_file_grows_by_a_byte_even_where_the_watch_does_not_look(tmp_path: Path) -> None:
    target = tmp_path / "out"
    code = (
        "import ctypes, signal; from car_desktop.formats.apart.confinement import confine\n"
        "libc = ctypes.CDLL(None); confine()\n"
        f"f = libc.creat({os.fsencode(target)!r}, 0o600); print(libc.write(f, b'abc', 3))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, check=True, text=True
    )

    assert done.stdout == "-1\n"
    assert target.read_bytes() == b""


def test_a_reader_is_given_nothing_of_the_person_but_the_path(
    tmp_path: Path, workbook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAR_SECRET", "canari")
    held = os.open(workbook, os.O_RDONLY)
    os.set_inheritable(held, True)
    body = "import os, json\nopen_ones = [n for n in range(3, 64) if _is_open(n)]\n"
    body = (
        "def _is_open(n):\n    try: os.fstat(n)\n    except OSError: return False\n    return True\n"
        + body
    )
    spoil_reader(
        tmp_path,
        monkeypatch,
        "import os\n" + body + "return json.dumps([sorted(os.environ), open_ones])",
    )
    try:
        source = apart(read_people_source)(workbook)
    finally:
        os.close(held)
    names, descriptors = json.loads(source.sheets[0].rows[0][0])

    assert set(names) <= {"SYSTEMROOT", "LD_LIBRARY_PATH", "LC_CTYPE"}
    assert descriptors == []


def test_who_cancels_waits_no_longer(
    tmp_path: Path, workbook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil_reader(tmp_path, monkeypatch, "while True: pass")
    asked = iter([False, False, True])
    started = monotonic()

    with pytest.raises(Cancelled):
        apart(read_people_source, Progress(is_cancelled=lambda: next(asked)))(workbook)
    assert monotonic() - started < 5


def test_a_process_that_cannot_start_is_said(
    tmp_path: Path, workbook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nowhere"))

    assert why_not_read(workbook) is Why.NO_PROCESS


def test_a_spoilt_old_workbook_ends_only_what_reads_it(tmp_path: Path) -> None:
    """The reader of spreadsheets aborts on it: that is why such files were refused before."""
    path = write_xls(tmp_path / "liste.xls", [HEADINGS, *PEOPLE])
    content = path.read_bytes()
    area = struct.pack("<HHIIHH", 0x0200, 14, 0, len(PEOPLE) + 1, 0, len(HEADINGS))
    endless = struct.pack("<HHIIHH", 0x0200, 14, 0, 0x7FFFFFFF, 0, 255)
    path.write_bytes(content.replace(area, endless))

    assert why_not_read(path) is Why.DIED


def test_a_table_that_multiplies_in_memory_is_refused(tmp_path: Path) -> None:
    path = write_ods(tmp_path / "liste.ods", [["x" * 3000] * 2])
    edit_ods(path, "<table:table-row>", '<table:table-row table:number-rows-repeated="20000">')
    edit_ods(path, "<table:table-cell ", '<table:table-cell table:number-columns-repeated="90" ')

    with pytest.raises(NotRead) as refusal:
        apart(read_people_source)(path)
    assert refusal.value.why in {Why.TOO_MUCH, Why.DIED}


# How it is started.


def test_the_process_starts_without_the_window_and_the_database() -> None:
    modules = sorted({name.partition(":")[0] for name in READERS})
    code = (
        "import sys, importlib, car_desktop.formats.apart.process\n"
        f"[importlib.import_module(m) for m in {modules!r}]\n"
        "print([m for m in sys.modules if m.split('.')[0] in ('PySide6', 'sqlalchemy', 'sqlcipher3')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, check=True, text=True
    )

    assert done.stdout.strip() == "[]"


def test_the_program_itself_is_the_process_where_it_is_packaged(
    tmp_path: Path, workbook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform == "win32":
        pytest.skip("stands in for a packaged program with a shell script")
    program = tmp_path / "car-desktop"
    program.write_text(
        f'#!/bin/sh\ncd "{CHECKOUT}" && exec "{sys.executable}" -m car_desktop "$@"\n', "utf-8"
    )
    program.chmod(0o700)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))

    assert apart(read_people_file)(workbook) == read_people_file(workbook)


def test_the_hidden_entry_obeys_nobody_who_asks_for_anything_else() -> None:
    request = {"reader": "os:getcwd", "given": [], "language": "en"}
    done = subprocess.run(
        [sys.executable, "-m", "car_desktop", ENTRY],
        cwd=CHECKOUT,
        input=json.dumps(request).encode(),
        capture_output=True,
        check=True,
    )

    assert "result" not in json.loads(done.stdout)
    with pytest.raises(ValueError, match="not among the readers"):
        apart(read_table)


FUNCTIONS = {name.partition(":")[2] for name in READERS} | {
    "read_table",
    "read_report",
    "read_bytes",
}


@pytest.mark.parametrize("part", ["commands", "ui", "services", "reports", "app"])
def test_files_from_outside_are_read_nowhere_but_apart(part: str) -> None:
    calls = [
        (path.name, node.lineno)
        for path in (CHECKOUT / "car_desktop" / part).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        if node.func.id in FUNCTIONS
    ]

    assert calls == []


# Windows, as far as its layout can be looked at from here.


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="sizes of 64-bit Windows")
def test_the_structures_are_as_large_as_windows_has_them() -> None:
    assert ctypes.sizeof(BasicLimits) == 64
    assert ctypes.sizeof(ExtendedLimits) == 144
    assert ExtendedLimits.ProcessMemoryLimit.offset == 112
    assert limits(500, 10).BasicLimitInformation.PerProcessUserTimeLimit == 100_000_000
