"""The commands: what each is called, what it takes, and the module that does it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from car_desktop.i18n import translate


@dataclass(frozen=True)
class CommandType:
    """A command: its name, one line about it, what it takes, and the module whose `run` does it."""

    name: str
    summary: Callable[[], str]
    add_arguments: Callable[[argparse.ArgumentParser], None]
    module: str


def _add_nothing(parser: argparse.ArgumentParser) -> None:
    """`self-check`, `protect` and `check` take no argument of their own."""


def _add_sample(parser: argparse.ArgumentParser) -> None:
    _add_out(parser, translate("CommandLine", "DIR"))


def _add_import_into_community(parser: argparse.ArgumentParser) -> None:
    _add_import(parser)
    _add_community(parser)


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar=translate("CommandLine", "FILE"),
        type=Path,
        nargs="?",
        help=translate("CommandLine", "the file to read"),
    )
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help=translate("CommandLine", "say what would be done, and do nothing"),
    )


def _add_import_into_meeting(parser: argparse.ArgumentParser) -> None:
    _add_import(parser)
    _add_meeting(parser)


def _add_list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "kind",
        metavar=translate("CommandLine", "KIND"),
        nargs="?",
        help=translate("CommandLine", "what to list"),
    )
    _add_community(parser)
    _add_meeting(parser)


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "kind",
        metavar=translate("CommandLine", "KIND"),
        nargs="?",
        help=translate("CommandLine", "the document type; without --out, all types are listed"),
    )
    _add_meeting(parser)
    _add_community(parser)
    parser.add_argument(
        "--person",
        metavar="ID",
        help=translate("CommandLine", "the person, by integer or uuid"),
    )
    parser.add_argument(
        "--year",
        metavar="2026-2027",
        help=translate("CommandLine", "the school year; else the present one"),
    )
    parser.add_argument(
        "--audience",
        metavar=translate("CommandLine", "WHO"),
        help=translate("CommandLine", "for whom the document is written"),
    )
    parser.add_argument(
        "--option",
        metavar=translate("CommandLine", "NAME=VALUE"),
        action="append",
        help=translate("CommandLine", "another choice of the type; may be repeated"),
    )
    parser.add_argument(
        "--format",
        metavar="pdf|docx|html|xlsx|csv|json",
        help=translate("CommandLine", "the kind of file; else that of its name"),
    )
    _add_out(parser, translate("CommandLine", "FILE"))


def _add_export(parser: argparse.ArgumentParser) -> None:
    _add_out(parser, translate("CommandLine", "FILE"))


def _add_backup(parser: argparse.ArgumentParser) -> None:
    _add_out(parser, translate("CommandLine", "FILE"))


def _add_restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar=translate("CommandLine", "FILE"),
        type=Path,
        nargs="?",
        help=translate("CommandLine", "the backup to restore"),
    )


def _add_export_calendar(parser: argparse.ArgumentParser) -> None:
    _add_community(parser)
    _add_out(parser, translate("CommandLine", "FILE"))


def _add_community(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--community",
        metavar=translate("CommandLine", "NAME"),
        help=translate("CommandLine", "the community, by name or identifier"),
    )


def _add_meeting(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--meeting",
        metavar="ID",
        help=translate("CommandLine", "the meeting, by integer or uuid"),
    )


def _add_out(parser: argparse.ArgumentParser, metavar: str) -> None:
    parser.add_argument(
        "--out",
        metavar=metavar,
        type=Path,
        help=translate("CommandLine", "where to write"),
    )


_AT = "car_desktop.commands"

COMMANDS: tuple[CommandType, ...] = (
    CommandType(
        "self-check",
        lambda: translate("CommandLine", "check this installation from end to end"),
        _add_nothing,
        f"{_AT}.self_check",
    ),
    CommandType(
        "sample",
        lambda: translate("CommandLine", "write a sample school year into a new data folder"),
        _add_sample,
        f"{_AT}.sample",
    ),
    CommandType(
        "import-people",
        lambda: translate("CommandLine", "import people and memberships from a list"),
        _add_import_into_community,
        f"{_AT}.import_people",
    ),
    CommandType(
        "import-organisations",
        lambda: translate("CommandLine", "import the ministry’s directory of bodies or schools"),
        _add_import,
        f"{_AT}.import_organisations",
    ),
    CommandType(
        "import-attendance",
        lambda: translate(
            "CommandLine", "mark attendance from a report of Teams, Zoom or Google Meet"
        ),
        _add_import_into_meeting,
        f"{_AT}.import_attendance",
    ),
    CommandType(
        "list",
        lambda: translate("CommandLine", "list the data with its identifiers"),
        _add_list,
        f"{_AT}.listing",
    ),
    CommandType(
        "report",
        lambda: translate("CommandLine", "write a document as PDF, Word, web page or tables"),
        _add_report,
        f"{_AT}.report",
    ),
    CommandType(
        "export",
        lambda: translate("CommandLine", "write all the data as JSON or as a workbook"),
        _add_export,
        f"{_AT}.export",
    ),
    CommandType(
        "export-calendar",
        lambda: translate("CommandLine", "write meetings as a calendar file"),
        _add_export_calendar,
        f"{_AT}.export_calendar",
    ),
    CommandType(
        "import-calendar",
        lambda: translate("CommandLine", "make meetings of the events of a calendar file"),
        _add_import_into_community,
        f"{_AT}.import_calendar",
    ),
    CommandType(
        "backup",
        lambda: translate("CommandLine", "make a verified backup of the data"),
        _add_backup,
        f"{_AT}.backup",
    ),
    CommandType(
        "restore",
        lambda: translate("CommandLine", "put a backup in the place of the data, which is kept"),
        _add_restore,
        f"{_AT}.restore",
    ),
    CommandType(
        "protect",
        lambda: translate("CommandLine", "encrypt the data under the password of --password-file"),
        _add_nothing,
        f"{_AT}.protect",
    ),
    CommandType(
        "check",
        lambda: translate("CommandLine", "check that the data and its backups are sound"),
        _add_nothing,
        f"{_AT}.check",
    ),
)
