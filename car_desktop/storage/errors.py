"""Storage failures in words a coach can act on, told apart by SQLite's own codes."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate


class FailureKind(StrEnum):
    """What went wrong with the data file or its disk."""

    FULL = "full"
    READ_ONLY = "read-only"
    LOCKED = "locked"
    CANNOT_OPEN = "cannot-open"
    TOO_MANY_FILES = "too-many-files"
    DISK = "disk"
    CORRUPT = "corrupt"
    MISSING = "missing"  # the data file is not there, and traces of it are
    OPENED_TO_READ = "opened-to-read"  # the person chose to look only
    NOT_OURS = "not-ours"
    TOO_NEW = "too-new"
    UPGRADE = "upgrade"
    LOCKED_BY_KEY = "locked-by-key"  # encrypted, and no key was given
    KEYS_LOST = "keys-lost"  # encrypted, and no key file can be read
    OTHER_KEY = "other-key"  # a backup under a key that was not given
    NOT_ENCRYPTED = "not-encrypted"  # plain where it was encrypted


class StorageFailure(UserError):
    """A failure of the disk or of the data file: nothing was written, the same work can be retried."""

    def __init__(self, kind: FailureKind, message: str) -> None:
        super().__init__(message)
        self.kind = kind


_KIND_OF_SQLITE_CODE = {
    dbapi2.SQLITE_FULL: FailureKind.FULL,
    dbapi2.SQLITE_READONLY: FailureKind.READ_ONLY,
    dbapi2.SQLITE_PERM: FailureKind.READ_ONLY,
    dbapi2.SQLITE_AUTH: FailureKind.READ_ONLY,
    dbapi2.SQLITE_BUSY: FailureKind.LOCKED,
    dbapi2.SQLITE_LOCKED: FailureKind.LOCKED,
    dbapi2.SQLITE_PROTOCOL: FailureKind.LOCKED,
    dbapi2.SQLITE_CANTOPEN: FailureKind.CANNOT_OPEN,
    dbapi2.SQLITE_NOLFS: FailureKind.DISK,
    dbapi2.SQLITE_IOERR: FailureKind.DISK,
    dbapi2.SQLITE_CORRUPT: FailureKind.CORRUPT,
    dbapi2.SQLITE_NOTADB: FailureKind.NOT_OURS,
}

_KIND_OF_SQLITE_TEXT = {
    "database or disk is full": FailureKind.FULL,
    "attempt to write a readonly database": FailureKind.READ_ONLY,
    "database is locked": FailureKind.LOCKED,
    "unable to open database file": FailureKind.CANNOT_OPEN,
    "disk I/O error": FailureKind.DISK,
    "database disk image is malformed": FailureKind.CORRUPT,
    "file is not a database": FailureKind.NOT_OURS,
}
"""SQLite's own words: the driver's backup and the library's export fail without telling the code."""

_KIND_OF_ERRNO = {
    errno.ENOSPC: FailureKind.FULL,
    errno.EDQUOT: FailureKind.FULL,
    errno.EFBIG: FailureKind.FULL,
    errno.EACCES: FailureKind.READ_ONLY,
    errno.EPERM: FailureKind.READ_ONLY,
    errno.EROFS: FailureKind.READ_ONLY,
    errno.EIO: FailureKind.DISK,
    errno.EMFILE: FailureKind.TOO_MANY_FILES,
    errno.ENFILE: FailureKind.TOO_MANY_FILES,
    errno.ENOENT: FailureKind.CANNOT_OPEN,
    errno.ENOTDIR: FailureKind.CANNOT_OPEN,
    errno.EEXIST: FailureKind.CANNOT_OPEN,
    errno.EISDIR: FailureKind.CANNOT_OPEN,
    errno.ENAMETOOLONG: FailureKind.CANNOT_OPEN,
}

_PRIMARY_CODE = 0xFF
"""SQLite's extended codes keep the primary one in their low byte."""


@contextmanager
def database_failures_in_words() -> Iterator[None]:
    """Turn a known failure of the data file into a `StorageFailure`; let bugs through."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        _raise_in_words(error)
        raise


@contextmanager
def file_failures_in_words(*, is_chosen: bool = False) -> Iterator[None]:
    """The same where files are also copied and moved, so that the disk itself may refuse.

    A refusal to publish a file says to choose another name or folder: that is for a file which the
    person chose, not for those of the data folder.
    """
    try:
        yield
    except (DBAPIError, dbapi2.Error, OSError) as error:
        _raise_in_words(error)
        raise
    except StorageFailure:
        raise
    except UserError as refusal:
        if not is_chosen and isinstance(refusal.__cause__, OSError):
            _raise_in_words(refusal.__cause__)
        raise


def failure(kind: FailureKind) -> StorageFailure:
    """The failure of that kind, in the words of the language being spoken."""
    return StorageFailure(kind, _WORDS[kind]())


def _raise_in_words(error: Exception) -> None:
    kind = failure_kind(error)
    if kind is not None:
        raise failure(kind) from error


def failure_kind(error: BaseException | None) -> FailureKind | None:
    """What kind of failure an error is; nothing where it is none that we know, as a bug."""
    if isinstance(error, DBAPIError):
        error = error.orig
    if isinstance(error, OSError):
        return _KIND_OF_ERRNO.get(error.errno or 0)
    if not isinstance(error, dbapi2.Error):
        return None
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
    return _KIND_OF_SQLITE_CODE.get(code) or _KIND_OF_SQLITE_TEXT.get(str(error))


_WORDS: dict[FailureKind, Callable[[], str]] = {
    FailureKind.FULL: lambda: translate(
        "Storage",
        "The disk is full. What was saved is safe: free at least 100 MB, then try again.",
    ),
    FailureKind.READ_ONLY: lambda: translate(
        "Storage",
        "The data folder is read-only, so this was not saved. Allow writing to it, then try again.",
    ),
    FailureKind.LOCKED: lambda: translate(
        "Storage", "Another window or program is using the data. Close it, then try again."
    ),
    FailureKind.CANNOT_OPEN: lambda: translate(
        "Storage",
        "The data file cannot be opened. Check that its folder exists and that you may write to it.",
    ),
    FailureKind.TOO_MANY_FILES: lambda: translate(
        "Storage",
        "Too many files are open on this computer, and this was not done. Close other programs, then "
        "try again.",
    ),
    FailureKind.DISK: lambda: translate(
        "Storage",
        "The disk reports an error and this was not saved. Copy the data folder to another disk now.",
    ),
    FailureKind.CORRUPT: lambda: translate(
        "Storage",
        "The data file is damaged. Stop working in it and go back to a copy from the backups folder.",
    ),
    FailureKind.NOT_OURS: lambda: translate(
        "Storage",
        "This file is not a Carnet CAR data file, or it is damaged. It was left untouched: restore a "
        "backup, or choose another file.",
    ),
    FailureKind.MISSING: lambda: translate(
        "Storage",
        "The data file is missing from its folder, but traces of it remain. Put the file back, or "
        "restore a backup.",
    ),
    FailureKind.OPENED_TO_READ: lambda: translate(
        "Storage",
        "The data is open for reading only, so nothing was changed. Close the window, mend what stood "
        "in the way, then start Carnet CAR again to write.",
    ),
    FailureKind.TOO_NEW: lambda: translate(
        "Storage",
        "This data was last used by a newer Carnet CAR. Install the newer program; the data is untouched.",
    ),
    FailureKind.UPGRADE: lambda: translate(
        "Storage",
        "The data could not be prepared for this version of the program. It is as it was: go back to "
        "the earlier program, and report this.",
    ),
    FailureKind.LOCKED_BY_KEY: lambda: translate(
        "Storage",
        "This data is protected by a password. Open the window and type it, or give the "
        "command --password-file.",
    ),
    FailureKind.KEYS_LOST: lambda: translate(
        "Storage",
        "The key file of this data is missing or damaged, so that no password opens it. Restore a "
        "backup: each has its own.",
    ),
    FailureKind.OTHER_KEY: lambda: translate(
        "Storage",
        "This backup is protected by a password that is not the one of this data: type the password "
        "that was used when it was made.",
    ),
    FailureKind.NOT_ENCRYPTED: lambda: translate(
        "Storage",
        "The data file is not encrypted, although this folder is protected by a password: another "
        "program replaced it. It was left untouched. Restore a backup.",
    ),
}
