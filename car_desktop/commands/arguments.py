"""What may be typed after `car-desktop`, told in the language being spoken."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import NoReturn

from car_desktop import __version__
from car_desktop.domain.errors import UserError
from car_desktop.i18n import LANGUAGES, translate

PROGRAM = "car-desktop"

_NEEDS_VALUE = re.compile(r"(--[a-z-]+)[^:]*: expected one argument")


@dataclass(frozen=True)
class CommandType:
    """A command: its name, one line about it, what it takes, and the module whose `run` does it."""

    name: str
    summary: Callable[[], str]
    add_arguments: Callable[[argparse.ArgumentParser], None]
    module: str


class NotUnderstood(UserError):
    """What was typed is no command of ours."""


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Read the command line; options may stand before or after the command."""
    arguments, unknown = _parser().parse_known_args(argv)
    if unknown:
        raise NotUnderstood(
            translate(
                "CommandLine", "“{words}” is not understood here. See “{program} --help”."
            ).format(words=" ".join(unknown), program=PROGRAM)
        )
    if arguments.language not in (None, *LANGUAGES):
        raise NotUnderstood(
            translate("CommandLine", "There is no language “{language}”: choose fr or en.").format(
                language=arguments.language
            )
        )
    return arguments


def asked(argv: Sequence[str], option: str) -> str:
    """The value of an option that is needed before the rest can be read or refused."""
    words = [*argv, ""]
    found = ""
    for word, following in pairwise(words):
        if word == option:
            found = following
        elif word.startswith(f"{option}="):
            found = word.partition("=")[2]
    return found


class _Parser(argparse.ArgumentParser):
    """Refuses in our words, and names its parts in the language being spoken."""

    def __init__(self, **settings: object) -> None:
        super().__init__(
            add_help=False,
            allow_abbrev=False,
            formatter_class=_Formatter,
            **settings,  # type: ignore[arg-type]  # argparse passes its own to subparsers
        )
        self._positionals.title = translate("CommandLine", "Arguments")
        self._optionals.title = translate("CommandLine", "Options")

    def _check_value(self, action: argparse.Action, value: str) -> None:
        """Only the command has a set of choices here."""
        if action.choices is not None and value not in action.choices:
            raise NotUnderstood(
                translate(
                    "CommandLine",
                    "There is no command “{command}”: choose one of these: {commands}.",
                ).format(command=value, commands=", ".join(action.choices))
            )

    def error(self, message: str) -> NoReturn:
        if needs_value := _NEEDS_VALUE.search(message):
            raise NotUnderstood(
                translate("CommandLine", "The option {option} needs a value.").format(
                    option=needs_value[1]
                )
            )
        raise NotUnderstood(
            translate(
                "CommandLine",
                "This command is not understood ({detail}). See “{program} --help”.",
            ).format(detail=message, program=self.prog)
        )


class _Formatter(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: object,
        groups: object,
        prefix: str | None = None,
    ) -> None:
        title = translate("CommandLine", "Usage:")
        prefix = f"{title} " if prefix is None else prefix  # subcommands ask for none
        super().add_usage(usage, actions, groups, prefix)  # type: ignore[arg-type]  # passed through


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog=PROGRAM, description=_description())
    _add_common_options(parser, is_first=True)
    parser.add_argument(
        "--demo",
        action="store_true",
        help=translate("CommandLine", "open the window on a throwaway sample year"),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"Carnet CAR {__version__}",
        help=translate("CommandLine", "print the version"),
    )
    commands = parser.add_subparsers(
        dest="command",
        metavar=translate("CommandLine", "COMMAND"),
        title=translate("CommandLine", "Commands"),
        parser_class=_Parser,
    )
    for command in COMMANDS:
        summary = command.summary()
        added = commands.add_parser(command.name, help=summary, description=summary)
        command.add_arguments(added)
        _add_common_options(added, is_first=False)
    return parser


def _description() -> str:
    return translate(
        "CommandLine",
        "Without a command, the window opens. Commands exit with 0 when done, 2 for a refusal that "
        "you can act on, 1 for a fault.",
    )


def _add_common_options(parser: argparse.ArgumentParser, is_first: bool) -> None:
    """The same options on both sides of the command; the later one wins."""
    missing = argparse.SUPPRESS
    parser.add_argument(
        "--data",
        metavar=translate("CommandLine", "DIR"),
        type=Path,
        default=None if is_first else missing,
        help=translate("CommandLine", "the data folder"),
    )
    parser.add_argument(
        "--language",
        metavar="fr|en",
        default=None if is_first else missing,
        help=translate("CommandLine", "the language to answer in, and of a document"),
    )
    parser.add_argument(
        "--json",
        action="store_true",
        default=False if is_first else missing,
        help=translate("CommandLine", "print JSON for programs"),
    )
    parser.add_argument(
        "-h",
        "--help",
        action="help",
        default=missing,
        help=translate("CommandLine", "print this help"),
    )


def _add_nothing(parser: argparse.ArgumentParser) -> None:
    """`self-check` and `check` take no argument of their own."""


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
        "check",
        lambda: translate("CommandLine", "check that the data and its backups are sound"),
        _add_nothing,
        f"{_AT}.check",
    ),
)
