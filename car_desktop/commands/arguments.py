"""What may be typed after the name of the program, told in the language being spoken."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import NoReturn

from car_desktop import __version__
from car_desktop.commands.catalogue import COMMANDS
from car_desktop.domain.errors import UserError
from car_desktop.i18n import LANGUAGES, translate

PROGRAM = "carnet-car" if getattr(sys, "frozen", False) else "car-desktop"
"""What is typed: the file of an installed program, the script of a checkout."""
HANDOVER_SUFFIX = ".carnet"

_NEEDS_VALUE = re.compile(r"(--[a-z-]+)[^:]*: expected one argument")


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
        "--locked",
        action="store_true",
        help=argparse.SUPPRESS,  # what the program asks of itself when it is locked
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
        "--password-file",
        metavar=translate("CommandLine", "FILE"),
        type=Path,
        default=None if is_first else missing,
        help=translate(
            "CommandLine", "a file whose first line is the password of the data; - reads it typed"
        ),
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
