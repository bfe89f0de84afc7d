"""Publish a whole file or leave the previous one untouched, whatever happens in between."""

from __future__ import annotations

import errno
import logging
import os
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from threading import Event
from time import time
from uuid import uuid4

from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate

TEMPORARY_SUFFIX = ".car-tmp"

# Another program (an antivirus, a viewer) may hold the file for a moment on Windows.
_RETRY_DELAYS = (0.05, 0.1, 0.2, 0.4, 0.8)
_HELD_BY_ANOTHER_PROGRAM = (5, 32, 33)  # ERROR_ACCESS_DENIED, SHARING_VIOLATION, LOCK_VIOLATION
_ZIP_SUFFIXES = (".xlsx", ".docx", ".ods", ".zip")
_PDF_TAIL = 1024
_ENCRYPTED = 1  # bit of a ZIP entry: only its passphrase could check it
_ABANDONED_AFTER = 24 * 3600

logger = logging.getLogger(__name__)


class IncompleteFileError(Exception):
    """What was produced is not a whole file of its kind: a fault of the producer or of the disk."""


def atomic_write(path: Path, produce: Callable[[Path], object]) -> None:
    """Let `produce` write a temporary file beside `path`, check it, then put it in place at once.

    On any failure, cancellation included, the temporary file goes and the previous file stays.
    Raises UserError where the folder or the disk is in the way.
    """
    target = path.resolve()
    _refuse_impossible(target)
    temporary = target.parent / f".{uuid4().hex}{TEMPORARY_SUFFIX}"
    try:
        _sweep_abandoned(target.parent)
        produce(temporary)
        _flush_to_disk(temporary)
        _check_whole(temporary, target.suffix.lower())
        # Opened first: what stands in the way of that must not be told of a file that is in place.
        with _opened(target.parent) as flush:
            move(temporary, target)
            flush()
    except OSError as error:
        raise _in_words(error, target) from error
    finally:
        _take_away(temporary)


@contextmanager
def temporary_folder(beside: Path) -> Iterator[Path]:
    """A folder for the parts of a file that is being made; one that cannot be removed is swept later.

    The library's own `TemporaryDirectory` calls itself without end where removing is not permitted.
    """
    folder = Path(mkdtemp(prefix=".", suffix=TEMPORARY_SUFFIX, dir=beside))
    try:
        yield folder
    finally:
        rmtree(folder, ignore_errors=True)


def move(temporary: Path, target: Path) -> None:
    """Give a file another name on the same disk, in place of what bore it; be patient on Windows."""
    for delay in _RETRY_DELAYS:
        try:
            temporary.replace(target)
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_ANOTHER_PROGRAM:
                raise
            Event().wait(delay)
        else:
            return
    temporary.replace(target)


def flush_folder(folder: Path) -> None:
    """Make the new names in a folder survive a power cut."""
    with _opened(folder) as flush:
        flush()


@contextmanager
def _opened(folder: Path) -> Iterator[Callable[[], None]]:
    """A folder whose names can be flushed; Windows has no such call and needs none."""
    if os.name == "nt":
        yield lambda: None
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        yield partial(os.fsync, descriptor)
    finally:
        os.close(descriptor)


def _take_away(temporary: Path) -> None:
    """Remove what did not get its name; a disk that refuses even that is not what to tell about."""
    try:
        temporary.unlink(missing_ok=True)
    except OSError as error:
        logger.warning("a temporary file is left for a later sweep: %s", type(error).__name__)


def _refuse_impossible(target: Path) -> None:
    if not target.parent.is_dir():
        raise UserError(
            translate(
                "Publishing", "The folder “{folder}” does not exist: choose another one."
            ).format(folder=target.parent.name or target.parent)
        )
    if target.is_dir():
        raise UserError(
            translate(
                "Publishing", "“{name}” is a folder: choose another name for the file."
            ).format(name=target.name)
        )


def _sweep_abandoned(folder: Path) -> None:
    """Remove what a power cut left here days ago; never what another copy is writing now."""
    limit = time() - _ABANDONED_AFTER
    # A database has its journal beside it, and a workbook is made of files in a folder.
    for leftover in folder.glob(f".*{TEMPORARY_SUFFIX}*"):
        if leftover.stat().st_mtime >= limit:
            continue
        if leftover.is_dir():
            rmtree(leftover, ignore_errors=True)
        else:
            leftover.unlink(missing_ok=True)


def _flush_to_disk(temporary: Path) -> None:
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())


def _check_whole(temporary: Path, suffix: str) -> None:
    """A file that the system cut short must not replace a good one."""
    if not temporary.stat().st_size:
        raise IncompleteFileError("empty file")
    if suffix == ".pdf" and not _is_whole_pdf(temporary):
        raise IncompleteFileError("PDF without its end")
    if suffix in _ZIP_SUFFIXES:
        with zipfile.ZipFile(temporary) as archive:
            is_sealed = any(info.flag_bits & _ENCRYPTED for info in archive.infolist())
            if not is_sealed and archive.testzip() is not None:
                raise IncompleteFileError("damaged archive")


def _is_whole_pdf(temporary: Path) -> bool:
    with temporary.open("rb") as file:
        head = file.read(5)
        file.seek(max(0, temporary.stat().st_size - _PDF_TAIL))
        return head == b"%PDF-" and b"%%EOF" in file.read()


def _in_words(error: OSError, target: Path) -> Exception:
    """The refusal a person can act on, or the fault itself."""
    if getattr(error, "winerror", None) in _HELD_BY_ANOTHER_PROGRAM[1:]:
        message = _held()
    elif error.errno in _REFUSALS:
        message = _REFUSALS[error.errno]()
    else:
        return error
    return UserError(message.format(name=target.name))


def _held() -> str:
    return translate(
        "Publishing", "“{name}” is open in another program: close it there, then try again."
    )


def _full() -> str:
    return translate(
        "Publishing",
        "The disk is full: “{name}” was not written, and any earlier file is intact. "
        "Free some space, then try again.",
    )


def _not_allowed() -> str:
    return translate(
        "Publishing", "“{name}” cannot be written in this folder: choose another folder."
    )


def _gone() -> str:
    return translate(
        "Publishing",
        "The folder of “{name}” can no longer be reached: plug the drive back in "
        "or choose another folder.",
    )


def _too_many() -> str:
    return translate(
        "Publishing",
        "Too many files are open on this computer, and “{name}” was not written: "
        "close other programs, then try again.",
    )


def _too_long() -> str:
    return translate("Publishing", "This file name is too long: choose a shorter one.")


def _failing() -> str:
    return translate(
        "Publishing", "The disk does not accept “{name}” any more: choose another disk."
    )


_REFUSALS: dict[int | None, Callable[[], str]] = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), _full),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), _not_allowed),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO), _gone),
    **dict.fromkeys((errno.EMFILE, errno.ENFILE), _too_many),
    errno.ENAMETOOLONG: _too_long,
    errno.EIO: _failing,
}
