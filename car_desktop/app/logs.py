"""Technical logs that never hold a name or a word of a note: places in the code and our own ids only."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

LOG_FILE = "carnet-car.log"
FAULT_FILE = "fault.txt"
PREVIOUS_FAULT = "fault-previous.txt"
_MEGABYTE = 1_000_000

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]

logger = logging.getLogger(__name__)


class PlacesOnly(logging.Formatter):
    """Writes what a module of ours says; of an exception, its type and where it passed."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """Leave out what others wrote, which may quote data."""
        record.exc_text = None  # what another handler formatted may hold the message
        if not record.name.startswith("car_desktop"):
            record = logging.makeLogRecord(
                {**record.__dict__, "msg": f"{record.module}:{record.lineno}", "args": ()}
            )
        return super().format(record)

    def formatException(self, ei: object) -> str:  # noqa: N802 - logging's name
        """Name the chain of types and the lines of code; never the message, which may quote data."""
        error = ei[1] if isinstance(ei, tuple) else None
        return "\n".join(_places(error)) if isinstance(error, BaseException) else ""


def start_logging(folder: Path) -> logging.Handler:
    """Write rotating logs into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / LOG_FILE, maxBytes=_MEGABYTE, backupCount=3, encoding="utf-8", delay=True
    )
    handler.setFormatter(PlacesOnly())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("car_desktop").setLevel(logging.INFO)
    return handler


def stop_logging(handler: logging.Handler) -> None:
    """Close the log file."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def report_everything_to(report: Callable[[BaseException], None]) -> None:
    """Send every exception that nobody caught, on any thread, to one place; log what Qt says."""

    def on_exception(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        report(error)

    def on_thread_exception(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            report(arguments.exc_value)

    sys.excepthook = on_exception
    threading.excepthook = on_thread_exception
    qInstallMessageHandler(_log_qt)


def stop_reporting() -> None:
    """Give the interpreter's own hooks back."""
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__
    qInstallMessageHandler(None)


def watch_for_faults(folder: Path) -> bool:
    """Have a crash of the interpreter written down; say whether the last session left one."""
    file, previous = folder / FAULT_FILE, folder / PREVIOUS_FAULT
    crashed = file.exists() and file.stat().st_size > 0
    if crashed:
        file.replace(previous)
    # Open for life: the fault handler writes through this descriptor when nothing else works.
    faulthandler.enable(file.open("w", encoding="utf-8"))
    return crashed


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt quotes arguments after the first colon: keep the part before it."""
    level = _LEVELS.get(kind, logging.INFO)
    where = f"{context.category or 'qt'} {message.split(':', 1)[0][:80]}"
    logging.getLogger("car_desktop.qt").log(level, "%s", where)


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _places(error: BaseException) -> list[str]:
    lines: list[str] = []
    current: BaseException | None = error
    while current is not None:
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}")
        lines.extend(
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(current.__traceback__)
        )
        current = current.__cause__ or current.__context__
    return lines
