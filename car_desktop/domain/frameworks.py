"""The frameworks by which notes are tagged: data, so that a team may reword or add one."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from car_desktop.i18n import current_language
from car_desktop.resources import resource


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag; its code names the framework too: « coherence.culture »."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Framework:
    """A family of tags, and who thought of it."""

    code: str
    name: str
    source: str
    tags: tuple[Tag, ...]


def frameworks() -> tuple[Framework, ...]:
    """Every framework, in the language being spoken."""
    return _in_language(current_language())


def tag_name(code: str) -> str:
    """What a tag is called; a code of another time is shown as it is."""
    names = {tag.code: tag.name for framework in frameworks() for tag in framework.tags}
    return names.get(code, code)


def joined_tags(codes: Iterable[str]) -> str:
    """Tags as a note keeps them: separated by spaces, with one at each end."""
    kept = list(dict.fromkeys(code for code in codes if code))
    return f" {' '.join(kept)} " if kept else ""


def split_tags(kept: str) -> tuple[str, ...]:
    """The codes that a note keeps."""
    return tuple(kept.split())


@cache
def _in_language(language: str) -> tuple[Framework, ...]:
    return tuple(_framework(entry, language) for entry in _entries())


@cache
def _entries() -> tuple[dict[str, Any], ...]:  # TOML is only known at run time
    with resource("frameworks.toml").open("rb") as file:
        return tuple(tomllib.load(file)["framework"])


def _framework(entry: dict[str, Any], language: str) -> Framework:
    return Framework(
        code=entry["code"],
        name=entry["name"][language],
        source=entry["source"],
        tags=tuple(Tag(f"{entry['code']}.{tag['code']}", tag[language]) for tag in entry["tags"]),
    )
