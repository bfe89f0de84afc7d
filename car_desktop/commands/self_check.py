"""`self-check`: does this installation create, upgrade, speak and print?"""

from __future__ import annotations

import platform
import tempfile
from argparse import Namespace
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from car_desktop import __version__
from car_desktop.commands.console import Console
from car_desktop.commands.data import Place
from car_desktop.i18n import LANGUAGES, speaking, translate
from car_desktop.progress import Progress


class CheckFailed(Exception):
    """A part of the installation does not do its work: a fault, not a refusal."""


def run(_arguments: Namespace, _place: Place, console: Console) -> None:
    """Do each kind of work once, in a folder that is thrown away, then print the versions."""
    with tempfile.TemporaryDirectory(prefix="carnet-car-") as name:
        checks = [(check, what) for check, what in _checks(Path(name))]
    versions = _versions()
    console.answer(
        {"ok": True, "checks": [check for check, _ in checks], "versions": versions},
        [
            *(translate("CommandLine", "ok: {check}").format(check=what) for _, what in checks),
            *(f"{name} {version}" for name, version in versions.items()),
        ],
    )


def _checks(folder: Path) -> Iterator[tuple[str, str]]:
    _check_database(folder)
    yield "database", translate("CommandLine", "a database is created, upgraded and filled")
    _check_encryption(folder / "encrypted")
    yield "encryption", translate("CommandLine", "data is encrypted and opens with its password")
    for language in LANGUAGES:
        _check_language(language)
    yield "languages", translate("CommandLine", "French and English are loaded")
    for language in LANGUAGES:
        _check_document(folder, language)
    yield "documents", translate("CommandLine", "a PDF is written in both languages")
    _check_window_libraries()
    yield "window", translate("CommandLine", "the libraries of the window are present")


def _check_database(folder: Path) -> None:
    """Start from the oldest schema, so that an upgrade really runs once there are several."""
    from car_desktop.services.sample import write_sample_year
    from car_desktop.storage.migration import migrate_file
    from car_desktop.storage.upgrade import (
        DATA_FILE,
        MIGRATIONS,
        first_revision,
        open_database,
    )

    migrate_file(folder / DATA_FILE, MIGRATIONS, first_revision())
    database = open_database(folder)
    try:
        with database.writing() as session:
            write_sample_year(session, date.today())
    finally:
        database.dispose()


def _check_encryption(folder: Path) -> None:
    """Encrypted data opens with its password, and its file does not begin as a plain one."""
    from car_desktop.storage.keys.conversion import is_plain
    from car_desktop.storage.keys.envelope import new_envelope
    from car_desktop.storage.keys.key_file import read_envelope
    from car_desktop.storage.keys.protection import protect
    from car_desktop.storage.upgrade import DATA_FILE, open_database

    password = "une phrase de passe"
    envelope, key, _ = new_envelope(password)
    protect(folder, envelope, key)
    open_database(folder, key=key).dispose()
    found = read_envelope(folder).open_with_password(password)
    open_database(folder, key=found).dispose()
    if is_plain(folder / DATA_FILE):
        raise CheckFailed("the data is not encrypted")


def _check_language(language: str) -> None:
    """A word that differs between the two languages tells whether each was found."""
    expected = {"fr": "Présences", "en": "Attendance"}
    with speaking(language):
        found = translate("SelfCheck", "Attendance")
    if found != expected[language]:
        raise CheckFailed(f"language {language}: {found!r}")


def _check_document(folder: Path, language: str) -> None:
    from car_desktop.domain.values import Language
    from car_desktop.reports.export import default_options, prepare
    from car_desktop.reports.registry import report_type
    from car_desktop.services.sample import documented_meeting
    from car_desktop.storage.upgrade import open_database

    kind = report_type("minutes")
    database = open_database(folder)
    try:
        with database.reading() as session:
            meeting_id, _ = documented_meeting(session)
            options = default_options(kind, meeting_id, date.today())
            document = prepare(session, kind.id, options, Language(language))
    finally:
        database.dispose()
    out = document.write(folder / f"{language}.pdf", Progress())
    if not out.read_bytes().startswith(b"%PDF-"):
        raise CheckFailed(f"document in {language}")


def _check_window_libraries() -> None:
    try:
        import PySide6.QtSvg
        import PySide6.QtWidgets  # noqa: F401 - loading it is the check
    except ImportError as error:
        raise CheckFailed(str(error)) from error


def _versions() -> dict[str, str]:
    import alembic
    import reportlab
    import sqlalchemy
    from PySide6.QtCore import qVersion
    from sqlcipher3 import dbapi2

    from car_desktop.storage.upgrade import known_revision

    return {
        "Carnet CAR": __version__,
        "schema": known_revision(),
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "SQLite": dbapi2.sqlite_version,
        "SQLCipher": _cipher_version(),
        "SQLAlchemy": sqlalchemy.__version__,
        "Alembic": alembic.__version__,
        "ReportLab": reportlab.__version__,
        "system": platform.platform(),
    }


def _cipher_version() -> str:
    from contextlib import closing

    from sqlcipher3 import dbapi2

    with closing(dbapi2.connect(":memory:")) as connection:
        return str(connection.execute("PRAGMA cipher_version").fetchone()[0])
