"""Publishing a file: whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import textwrap
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from car_desktop import publishing
from car_desktop.domain.errors import UserError
from car_desktop.progress import Cancelled
from car_desktop.publishing import IncompleteFileError, atomic_write, temporary_folder

GOOD_PDF = b"%PDF-1.7\n...\n%%EOF\n"


def writes(content: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content)


def fails(error: BaseException) -> Callable[[Path], object]:
    def produce(path: Path) -> None:
        path.write_bytes(GOOD_PDF[:5])
        raise error

    return produce


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_a_new_file_appears_under_its_own_name_only(tmp_path: Path) -> None:
    atomic_write(tmp_path / "compte rendu – été.pdf", writes(GOOD_PDF))

    assert names(tmp_path) == ["compte rendu – été.pdf"]
    assert (tmp_path / "compte rendu – été.pdf").read_bytes() == GOOD_PDF


def test_a_link_keeps_pointing_to_the_file_that_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real.pdf").write_bytes(b"old")
    link = tmp_path / "link.pdf"
    link.symlink_to(tmp_path / "real.pdf")

    atomic_write(link, writes(GOOD_PDF))

    assert link.is_symlink()
    assert (tmp_path / "real.pdf").read_bytes() == GOOD_PDF


@pytest.mark.parametrize(
    "error", [RuntimeError("bug"), Cancelled(), KeyboardInterrupt(), OSError(errno.EBADF, "bad")]
)
def test_any_failure_leaves_the_previous_file_and_nothing_else(
    tmp_path: Path, error: BaseException
) -> None:
    path = tmp_path / "minutes.pdf"
    path.write_bytes(b"previous")

    with pytest.raises(type(error)):
        atomic_write(path, fails(error))

    assert names(tmp_path) == ["minutes.pdf"]
    assert path.read_bytes() == b"previous"


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 cut short", b"not a pdf %%EOF"])
def test_a_cut_pdf_never_replaces_a_good_one(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "minutes.pdf"
    path.write_bytes(GOOD_PDF)

    with pytest.raises(IncompleteFileError):
        atomic_write(path, writes(content))

    assert path.read_bytes() == GOOD_PDF


def test_a_damaged_workbook_never_replaces_a_good_one(tmp_path: Path) -> None:
    whole = tmp_path / "whole.zip"
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr("sheet.xml", "é" * 500)
    damaged = bytearray(whole.read_bytes())
    damaged[60] ^= 0xFF

    with pytest.raises(IncompleteFileError):
        atomic_write(tmp_path / "list.xlsx", writes(bytes(damaged)))
    assert not (tmp_path / "list.xlsx").exists()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EDQUOT, "disk is full"),
        (errno.EACCES, "choose another folder"),
        (errno.EROFS, "choose another folder"),
        (errno.ENOENT, "can no longer be reached"),
        (errno.ENAMETOOLONG, "too long"),
        (errno.EIO, "another disk"),
    ],
)
def test_what_the_disk_refuses_is_said_in_plain_words(
    tmp_path: Path, code: int, words: str
) -> None:
    with pytest.raises(UserError, match=words):
        atomic_write(tmp_path / "minutes.pdf", fails(OSError(code, "refused")))


def test_a_missing_folder_is_refused_before_any_work(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="gone"):
        atomic_write(tmp_path / "gone" / "minutes.pdf", fails(AssertionError("worked anyway")))


def test_a_folder_under_that_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "minutes.pdf").mkdir()
    with pytest.raises(UserError, match="is a folder"):
        atomic_write(tmp_path / "minutes.pdf", writes(GOOD_PDF))


def held_by_a_viewer() -> PermissionError:
    error = PermissionError(errno.EACCES, "sharing violation")
    error.winerror = 32  # type: ignore[attr-defined,unused-ignore]  # as Windows sets it
    return error


def test_a_file_held_for_a_moment_by_another_program_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace, refusals = Path.replace, [held_by_a_viewer(), held_by_a_viewer()]

    def reluctant(self: Path, target: Path) -> Path:
        if refusals:
            raise refusals.pop()
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", reluctant)
    atomic_write(tmp_path / "minutes.pdf", writes(GOOD_PDF))

    assert names(tmp_path) == ["minutes.pdf"]


def test_a_file_held_for_long_is_refused_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, target: Path) -> Path:
        raise held_by_a_viewer()

    monkeypatch.setattr(publishing, "_RETRY_DELAYS", (0.001, 0.001))
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UserError, match="close it there"):
        atomic_write(tmp_path / "minutes.pdf", writes(GOOD_PDF))
    assert names(tmp_path) == []


def test_only_abandoned_leftovers_are_swept(tmp_path: Path) -> None:
    abandoned, fresh = tmp_path / ".old.car-tmp", tmp_path / ".new.car-tmp"
    for leftover in (abandoned, fresh):
        leftover.write_bytes(b"half")
    os.utime(abandoned, (0, 0))

    atomic_write(tmp_path / "minutes.pdf", writes(GOOD_PDF))

    assert names(tmp_path) == [".new.car-tmp", "minutes.pdf"]


def test_the_journal_of_a_copy_and_the_folder_of_a_workbook_are_swept_too(tmp_path: Path) -> None:
    (tmp_path / ".old.car-tmp-journal").write_bytes(b"half")
    (tmp_path / ".old.car-tmp").mkdir()
    (tmp_path / ".old.car-tmp" / "sheet1").write_bytes(b"half")
    for leftover in tmp_path.iterdir():
        os.utime(leftover, (0, 0))

    atomic_write(tmp_path / "minutes.pdf", writes(GOOD_PDF))

    assert names(tmp_path) == ["minutes.pdf"]


@pytest.mark.skipif(os.name == "nt", reason="Windows flushes no folder")
def test_a_folder_that_the_disk_does_not_flush_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flush = os.fsync

    def fail_for_folders(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EIO, "Input/output error")
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", fail_for_folders)

    with pytest.raises(UserError, match="choose another disk"):
        atomic_write(tmp_path / "minutes.pdf", writes(GOOD_PDF))


def test_too_many_open_files_are_told_in_words_and_keep_the_previous_file(tmp_path: Path) -> None:
    path = tmp_path / "minutes.pdf"
    path.write_bytes(GOOD_PDF)

    with pytest.raises(UserError, match="close other programs"):
        atomic_write(path, fails(OSError(errno.EMFILE, "Too many open files")))

    assert path.read_bytes() == GOOD_PDF


def test_a_folder_of_parts_that_may_not_be_removed_waits_for_a_sweep(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    with temporary_folder(tmp_path) as folder:
        (folder / "sheet1").write_bytes(b"half")
        for name in ("unlink", "rmdir"):
            monkeypatch.setattr(os, name, refuse)
    monkeypatch.undo()
    assert folder.exists()
    os.utime(folder, (0, 0))

    atomic_write(tmp_path / "minutes.pdf", writes(GOOD_PDF))

    assert names(tmp_path) == ["minutes.pdf"]


def test_what_cannot_be_removed_does_not_hide_why_nothing_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)

    with pytest.raises(UserError, match="disk is full"):
        atomic_write(tmp_path / "minutes.pdf", fails(OSError(errno.ENOSPC, "No space left")))


@pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_FSIZE exists on POSIX only")
def test_a_disk_that_fills_up_keeps_the_previous_file(tmp_path: Path) -> None:
    path = tmp_path / "minutes.pdf"
    path.write_bytes(GOOD_PDF)
    program = textwrap.dedent(
        """
        import resource, sys
        from pathlib import Path
        from car_desktop.domain.errors import UserError
        from car_desktop.publishing import atomic_write

        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        try:
            atomic_write(Path(sys.argv[1]), lambda path: path.write_bytes(b"%PDF-" + bytes(100_000)))
        except UserError as refusal:
            sys.exit(f"refused: {refusal}")
        """
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, cwd=Path.cwd()
    )

    assert "refused: The disk is full" in done.stderr
    assert names(tmp_path) == ["minutes.pdf"]
    assert path.read_bytes() == GOOD_PDF
