"""Frozen dataclasses as JSON and back, for what must be read again as it was.

What was added to a class since takes its default, or is empty; what was taken away is passed over.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")

_EMPTY: dict[type, object] = {str: "", int: 0, float: 0.0, bool: False}


def as_json(value: object) -> str:
    """A frozen dataclass with all that it holds."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str, kind: type[T]) -> T:
    """The dataclass that was written; raise ValueError where the text is none."""
    built = _built(json.loads(text), kind)
    if not isinstance(built, kind):
        raise ValueError(f"this is no {kind.__name__}")
    return built


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def _built(plain: Any, kind: Any) -> Any:  # JSON and types are only known at run time
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        others = [each for each in arguments if each is not NoneType]
        return None if plain is None else _built(plain, others[0])
    if origin is tuple:
        return tuple(_built(each, arguments[0]) for each in plain)
    if is_dataclass(kind):
        return _dataclass(plain, kind)
    if kind is datetime or kind is date:
        return kind.fromisoformat(plain)
    return kind(plain) if isinstance(kind, type) and issubclass(kind, Enum) else plain


def _dataclass(plain: dict[str, Any], kind: Any) -> Any:
    types = _types(kind)
    return kind(
        **{
            field.name: _built(plain[field.name], types[field.name])
            if field.name in plain
            else _missing(field, types[field.name])
            for field in fields(kind)
        }
    )


@lru_cache(maxsize=64)
def _types(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _missing(field: Field[Any], kind: Any) -> Any:
    """What a field holds that was not known when the text was written."""
    if field.default is not MISSING:
        return field.default
    if get_origin(kind) is tuple:
        return ()
    return _EMPTY.get(kind)
