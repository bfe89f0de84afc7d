"""Logs say where, never who."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning

from car_desktop.app.logs import (
    LOG_FILE,
    report_everything_to,
    start_logging,
    stop_logging,
    stop_reporting,
)
from car_desktop.domain.errors import UserError
from car_desktop.ui.messages import Messages

NAME = "Zéphirine Quidam-Fictif"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    handler = start_logging(tmp_path)
    yield tmp_path / LOG_FILE
    stop_logging(handler)


def fault_about(name: str) -> Exception:
    try:
        try:
            raise KeyError(name)
        except KeyError as cause:
            raise ValueError(f"cannot find {name}") from cause
    except ValueError as error:
        return error


def test_a_fault_is_logged_by_its_types_and_places_without_the_name_it_was_about(
    log: Path, messages: Messages
) -> None:
    messages.report(fault_about(NAME))

    written = log.read_text("utf-8")
    assert "builtins.ValueError" in written
    assert "builtins.KeyError" in written
    assert "test_logs.py" in written
    assert "Zéphirine" not in written


def test_what_other_libraries_say_is_reduced_to_its_place(log: Path) -> None:
    logging.getLogger("sqlalchemy.engine").warning("INSERT INTO person VALUES (%s)", NAME)

    written = log.read_text("utf-8")
    assert "sqlalchemy.engine" in written
    assert "INSERT" not in written
    assert "Zéphirine" not in written


def test_a_refusal_is_not_an_error_of_the_program(log: Path, messages: Messages) -> None:
    messages.report(UserError("The date is fixed."))

    assert not log.exists()


def test_qt_is_logged_without_what_it_quotes(log: Path) -> None:
    report_everything_to(lambda error: None)
    qWarning(f"QString::arg: Argument missing: {NAME}")
    stop_reporting()

    written = log.read_text("utf-8")
    assert "QString" in written
    assert "Zéphirine" not in written


def test_nobody_elses_exception_hook_is_left_behind() -> None:
    import sys
    import threading

    before = sys.excepthook, threading.excepthook
    report_everything_to(lambda error: None)
    stop_reporting()

    assert sys.excepthook is sys.__excepthook__
    sys.excepthook, threading.excepthook = before
