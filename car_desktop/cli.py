"""The command line: headless commands for IT and scripts; without a command, the window."""

from __future__ import annotations

import gc
import logging
import traceback
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from car_desktop.app.folders import PREFERENCES_FILE, data_folder
from car_desktop.commands.arguments import HANDOVER_SUFFIX, NotUnderstood, asked, parse
from car_desktop.commands.catalogue import COMMANDS
from car_desktop.commands.console import Console, flush, forget_output, speak_utf8
from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from car_desktop.progress import Progress

DONE, FAULT, REFUSED, INTERRUPTED = 0, 1, 2, 130

_ANSWERED_IN_WORDS = {"-h", "--help", "--version"}


def main(argv: Sequence[str]) -> int:
    """Do what the arguments say; return the exit code."""
    argv, handed_over = _without_package(argv)
    if _opens_the_window(argv):
        return _open_window(parse(argv), handed_over)
    logging.getLogger().addHandler(logging.NullHandler())  # what matters is told, not logged
    speak_utf8()
    application = _speak(argv)
    try:
        code = _run(argv)
        flush()
    except BrokenPipeError:
        forget_output()
        code = DONE
    del application  # Qt translates for as long as it lives
    return code


def _opens_the_window(argv: Sequence[str]) -> bool:
    """Decide before any translation is loaded: the window must not wait for those of a refusal."""
    if _ANSWERED_IN_WORDS.intersection(argv):
        return False
    try:
        return parse(argv).command is None
    except NotUnderstood:
        return False


def _without_package(argv: Sequence[str]) -> tuple[Sequence[str], str]:
    """Take a hand-over package off the end, which a desktop puts there when one is double-clicked."""
    if argv and argv[-1].lower().endswith(HANDOVER_SUFFIX) and _opens_the_window(argv[:-1]):
        return argv[:-1], argv[-1]
    return argv, ""


def _open_window(arguments: Namespace, handed_over: str) -> int:
    gc.disable()  # `GarbageAtRest` looks for garbage, once the first screen is shown
    from car_desktop.app import sources

    sources.leave_unread()
    from car_desktop.app.main import open_window
    from car_desktop.app.program import Start

    language = arguments.language or ""
    if not arguments.demo:
        own = data_folder(arguments.data)
        return open_window(
            Start(
                own,
                language,
                asks_for_password=True,
                is_locked=arguments.locked,
                handed_over=handed_over,
            )
        )
    with TemporaryDirectory(prefix="carnet-car-", ignore_cleanup_errors=True) as folder:
        return open_window(Start(Path(folder), language, is_sample=True, prepare=_fill_sample))


def _fill_sample(folder: Path, progress: Progress) -> None:
    from car_desktop.commands.sample import fill

    fill(folder, progress)


def _speak(argv: Sequence[str]) -> QCoreApplication:
    """Choose the language as the window does; the application must live as long as it is spoken."""
    from PySide6.QtCore import QCoreApplication, QLocale

    from car_desktop.app.languages import choose_language, speak
    from car_desktop.ui.settings import Settings

    application = QCoreApplication.instance() or QCoreApplication([])
    data = asked(argv, "--data")
    settings = Settings(data_folder(Path(data) if data else None) / PREFERENCES_FILE)
    language = choose_language(asked(argv, "--language"), settings.language, QLocale.system())
    speak(application, language)
    return application


def _run(argv: Sequence[str]) -> int:
    console = Console("--json" in argv)
    try:
        _command(parse(argv), console)
    except UserError as refusal:
        console.refuse(str(refusal))
        return REFUSED
    except SystemExit as help_was_printed:
        return int(help_was_printed.code or DONE)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        raise
    except Exception:  # noqa: BLE001 - the one place where a fault of any command ends
        console.refuse(traceback.format_exc())
        console.refuse(translate("CommandLine", "This is a fault of the program: report it."))
        return FAULT
    return DONE


def _command(arguments: Namespace, console: Console) -> None:
    from car_desktop.commands.data import place_asked

    command = next(command for command in COMMANDS if command.name == arguments.command)
    place = place_asked(data_folder(arguments.data), arguments.password_file)
    import_module(command.module).run(arguments, place, console)
