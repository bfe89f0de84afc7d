"""Values as JSON can carry them between two processes, and back: only what an annotation announces.

Nothing here makes an object that the annotation does not name, whatever the other side sent: what does
not fit raises `NotPlain`. A dataclass is the list of its fields, a mapping a list of pairs; where several
dataclasses are possible, the name stands first.
"""

from __future__ import annotations

import types
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from inspect import signature
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

_AS_THEY_ARE = (str, int, float, bool)
_NO_PLAIN = (TypeError, ValueError, KeyError, AttributeError, RecursionError)


class NotPlain(ValueError):
    """A value is not what its annotation says."""


def argument_types(function: Callable[..., object]) -> list[Any]:
    """What a function says it takes, in order."""
    hints = get_type_hints(function)
    return [hints[name] for name in signature(function).parameters]


def result_type(function: Callable[..., object]) -> Any:
    """What a function says it gives."""
    return get_type_hints(function)["return"]


def to_plain(hint: Any, value: Any) -> Any:
    """A value as lists, texts and numbers."""
    return _form_of(hint).write(value)


def from_plain(hint: Any, plain: Any) -> Any:
    """The value again; raise `NotPlain` where it is anything else."""
    try:
        return _form_of(hint).make(plain)
    except _NO_PLAIN as error:
        raise NotPlain(str(hint)) from error


@dataclass(frozen=True, slots=True)
class _Form:
    """How values of one type are written, and made again."""

    write: Callable[[Any], Any]
    make: Callable[[Any], Any]


@cache
def _form_of(hint: Any) -> _Form:
    if hint in _AS_THEY_ARE:
        return _Form(_same, lambda plain: _of(hint, plain))
    if is_dataclass(hint):
        return _record(hint)
    return _value(hint) if isinstance(hint, type) else _made_of(hint)


def _made_of(hint: Any) -> _Form:
    origin, inner = get_origin(hint), get_args(hint)
    if origin is tuple and len(inner) == 2 and inner[1] is Ellipsis:
        return _series(_form_of(inner[0]))
    if origin is tuple:
        return _places([_form_of(part) for part in inner])
    if origin is Mapping:
        return _pairs(*map(_form_of, inner))
    if origin in {Union, types.UnionType}:
        return _choice([kind for kind in inner if kind is not types.NoneType])
    raise TypeError(f"no plain form: {hint}")


def _value(kind: Any) -> _Form:
    if issubclass(kind, Path):
        return _Form(str, lambda plain: Path(_of(str, plain)))
    if issubclass(kind, bytes):
        return _Form(_in_letters, lambda plain: b64decode(_of(str, plain), validate=True))
    if issubclass(kind, date):
        return _Form(lambda value: value.isoformat(), kind.fromisoformat)
    if issubclass(kind, Enum):
        return _Form(lambda value: value.value, kind)
    raise TypeError(f"no plain form: {kind}")


def _record(kind: Any) -> _Form:
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind)]
    forms = [_form_of(hints[name]) for name in names]

    def write(value: Any) -> Any:
        return [form.write(getattr(value, name)) for name, form in zip(names, forms, strict=True)]

    def make(plain: Any) -> Any:
        told = zip(names, forms, _of(list, plain), strict=True)
        return kind(**{name: form.make(part) for name, form, part in told})

    return _Form(write, make)


def _series(one: _Form) -> _Form:
    return _Form(
        lambda value: [one.write(part) for part in value],
        lambda plain: tuple(one.make(part) for part in _of(list, plain)),
    )


def _places(forms: list[_Form]) -> _Form:
    return _Form(
        lambda value: [form.write(part) for form, part in zip(forms, value, strict=True)],
        lambda plain: tuple(
            form.make(part) for form, part in zip(forms, _of(list, plain), strict=True)
        ),
    )


def _pairs(key: _Form, held: _Form) -> _Form:
    return _Form(
        lambda value: [[key.write(k), held.write(v)] for k, v in value.items()],
        lambda plain: {key.make(k): held.make(v) for k, v in _of(list, plain)},
    )


def _choice(kinds: list[Any]) -> _Form:
    """One of several dataclasses, or perhaps nothing."""
    if len(kinds) == 1:
        only = _form_of(kinds[0])
        return _Form(
            lambda value: None if value is None else only.write(value),
            lambda plain: None if plain is None else only.make(plain),
        )
    forms = {kind.__name__: _record(kind) for kind in kinds}
    return _Form(
        lambda value: [type(value).__name__, forms[type(value).__name__].write(value)],
        lambda plain: forms[plain[0]].make(plain[1]),
    )


def _same(value: Any) -> Any:
    return value


def _in_letters(value: bytes) -> str:
    return b64encode(value).decode("ascii")


def _of(kind: type, plain: Any) -> Any:
    if type(plain) is not kind:
        raise TypeError(f"not {kind.__name__}")
    return plain
