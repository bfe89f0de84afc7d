"""The options of a document type, as words of a command line: `--year`, `--audience`, `--option`."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import MISSING, Field, dataclass, fields, replace
from enum import StrEnum
from typing import Any, get_args, get_type_hints

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import SchoolYear
from car_desktop.i18n import translate
from car_desktop.reports.base import Choice
from car_desktop.reports.registry import ReportType
from car_desktop.services.references import community_meant, meeting_meant, person_meant
from car_desktop.storage.database import Session
from car_desktop.typography import current

SUBJECTS = {
    "meeting_id": "--meeting",
    "community_id": "--community",
    "person_id": "--person",
}
"""Which word of the command line names the row that a field of the options points to."""

_MEANT = {
    "meeting_id": meeting_meant,
    "community_id": community_meant,
    "person_id": person_meant,
}
_AUDIENCES = ("audience", "version")  # the fields that say for whom, best name first
_YEAR = re.compile(r"(\d{4})(?:[-–](\d{4}))?")
_FLAGS = {"true": True, "1": True, "false": False, "0": False}
_LARGEST = 10_000


@dataclass(frozen=True, slots=True)
class ListedOption:
    """An option as `report` lists it; `values` is empty where any number will do."""

    name: str
    label: str
    default: str
    values: tuple[str, ...]


def subjects_meant(session: Session, kind: ReportType, arguments: Namespace) -> dict[str, int]:
    """The rows that the document is about; refused where one is missing or does not concern it."""
    names = {option.name for option in fields(kind.report().options_type)}
    given = {name: getattr(arguments, word.removeprefix("--")) for name, word in SUBJECTS.items()}
    if kind.subject.value and given[kind.subject.value] is None:
        raise UserError(
            translate(
                "CommandLine", "Say which one with {option} for the document “{kind}”."
            ).format(option=SUBJECTS[kind.subject.value], kind=kind.id)
        )
    typed = {name: words for name, words in given.items() if words is not None}
    for name in typed.keys() - names:
        raise _of_no_concern(SUBJECTS[name], kind)
    return {name: _MEANT[name](session, words) for name, words in typed.items()}


def with_choices(options: Any, kind: ReportType, arguments: Namespace) -> Any:
    """The options with what was typed instead of what they begin with."""
    chosen: dict[str, object] = {}
    known = {option.name: option for option in _chosen_by_words(options)}
    for name, typed in _typed(known, type(options), kind, arguments):
        chosen[name] = _read(name, typed, get_type_hints(type(options))[name], known[name])
    return replace(options, **chosen)


def listed_options(kind: ReportType) -> tuple[ListedOption, ...]:
    """What may be chosen of a type, beside the row that it is about."""
    options = kind.report().options_type
    types = get_type_hints(options)
    return tuple(
        ListedOption(
            name=option.name,
            label=_label(option),
            default=_default(option),
            values=_values(types[option.name]),
        )
        for option in _chosen_by_words(options)
    )


def _chosen_by_words(options: Any) -> list[Field[Any]]:
    return [option for option in fields(options) if option.name not in SUBJECTS]


def _typed(
    known: dict[str, Field[Any]], options: type[Any], kind: ReportType, arguments: Namespace
) -> Iterator[tuple[str, str]]:
    """The names and values that were typed; the words of everyday first."""
    types = get_type_hints(options)
    if arguments.year is not None:
        years = [name for name in known if types[name] is SchoolYear]
        yield _first(years, "--year", kind), arguments.year
    if arguments.audience is not None:
        audiences = [name for name in _AUDIENCES if _is_word(types.get(name))]
        yield _first(audiences, "--audience", kind), arguments.audience
    for words in arguments.option or ():
        name, sign, value = words.partition("=")
        name = name.strip().replace("-", "_")
        if not sign or name not in known:
            raise UserError(_unknown(words, list(known), kind))
        yield name, value


def _first(names: list[str], option: str, kind: ReportType) -> str:
    if names:
        return names[0]
    raise _of_no_concern(option, kind)


def _of_no_concern(option: str, kind: ReportType) -> UserError:
    return UserError(
        translate(
            "CommandLine", "The option {option} does not concern the document “{kind}”."
        ).format(option=option, kind=kind.id)
    )


def _unknown(words: str, names: list[str], kind: ReportType) -> str:
    if not names:
        return translate("CommandLine", "The document “{kind}” has no option.").format(kind=kind.id)
    return translate(
        "CommandLine",
        "“{words}” is no option of the document “{kind}”: write name=value, with {names}.",
    ).format(words=words, kind=kind.id, names=current().join(names))


def _read(name: str, typed: str, wanted: Any, option: Field[Any]) -> object:
    """The value that a text means for a field of that type."""
    word = typed.strip()
    if wanted is SchoolYear:
        return _school_year(word)
    if wanted is bool and word.lower() in _FLAGS:
        return _FLAGS[word.lower()]
    if wanted is int and word.isascii() and word.isdecimal():
        return _number(name, int(word), option)
    if wanted is str:
        return word
    if _is_word(wanted) and word in set(wanted):
        return wanted(word)
    if members := _members(wanted):
        words = [part.strip() for part in word.split(",") if part.strip()]
        if set(words) <= set(members):
            return frozenset(members[part] for part in words)
    raise UserError(_refusal(name, typed, _values(wanted)))


def _number(name: str, number: int, option: Field[Any]) -> int:
    asked: Choice | None = option.metadata.get("choice")
    least = asked.minimum if asked else 0
    most = (asked.maximum if asked else 0) or _LARGEST
    if least <= number <= most:
        return number
    raise UserError(
        translate("CommandLine", "“{name}” goes from {least} to {most}.").format(
            name=name, least=least, most=most
        )
    )


def _school_year(word: str) -> SchoolYear:
    found = _YEAR.fullmatch(word)
    if found is None or (found[2] and int(found[2]) != int(found[1]) + 1) or int(found[1]) < 1900:
        raise UserError(
            translate("CommandLine", "“{typed}” is no school year: write it as 2026-2027.").format(
                typed=word
            )
        )
    return SchoolYear(int(found[1]))


def _refusal(name: str, typed: str, values: tuple[str, ...]) -> str:
    if not values:
        return translate("CommandLine", "“{name}” is a whole number, not “{typed}”.").format(
            name=name, typed=typed
        )
    return translate("CommandLine", "“{name}” cannot be “{typed}”: choose {values}.").format(
        name=name, typed=typed, values=current().join(values)
    )


def _values(wanted: Any) -> tuple[str, ...]:
    if wanted is bool:
        return ("true", "false")
    if _is_word(wanted):
        return tuple(one.value for one in wanted)
    return tuple(_members(wanted))


def _members(wanted: Any) -> dict[str, StrEnum]:
    """The words that a set may hold."""
    inner: Any = next(iter(get_args(wanted)), None)
    return {one.value: one for one in inner} if _is_word(inner) else {}


def _is_word(wanted: object) -> bool:
    return isinstance(wanted, type) and issubclass(wanted, StrEnum)


def _label(option: Field[Any]) -> str:
    asked: Choice | None = option.metadata.get("choice")
    return asked.label() if asked else ""


def _default(option: Field[Any]) -> str:
    if option.default is MISSING:
        return ""
    value = option.default
    if isinstance(value, frozenset):
        return ",".join(sorted(value))
    return str(value).lower() if isinstance(value, bool) else str(value)
