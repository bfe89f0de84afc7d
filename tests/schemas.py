"""A walk through the part of JSON Schema 2020-12 that our schemas use."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from uuid import UUID

from car_desktop.resources import resource

TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "null": (type(None),),
}
FORMATS = {
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "date-time": datetime.fromisoformat,
    "uuid": UUID,
}
KNOWN = {
    *("$schema", "$id", "$ref", "$defs", "title", "description", "type", "format", "const", "enum"),
    *("anyOf", "items", "properties", "required", "additionalProperties", "minimum"),
}


def schema(name: str) -> Any:
    """A schema that is shipped."""
    return json.loads(Path(resource(f"schemas/{name}")).read_text("utf-8"))


def faults(value: Any, rule: Any, root: Any, where: str = "$") -> Iterator[str]:
    """What the value holds against the rule; a word of the rule that is not understood is one too."""
    yield from (f"unknown word {word}" for word in rule.keys() - KNOWN)
    if "$ref" in rule:
        yield from faults(value, root["$defs"][rule["$ref"].removeprefix("#/$defs/")], root, where)
    if "const" in rule and value != rule["const"]:
        yield f"{where} is not {rule['const']!r}"
    if "enum" in rule and value not in rule["enum"]:
        yield f"{where}: {value!r} is not one of {rule['enum']}"
    if "minimum" in rule and isinstance(value, (int, float)) and value < rule["minimum"]:
        yield f"{where} is too small"
    if "anyOf" in rule and all(list(faults(value, one, root, where)) for one in rule["anyOf"]):
        yield f"{where}: {value!r} is none of what it may be"
    yield from _type_faults(value, rule, where)
    if isinstance(value, list) and "items" in rule:
        for place, one in enumerate(value):
            yield from faults(one, rule["items"], root, f"{where}[{place}]")
    if isinstance(value, dict):
        yield from _object_faults(value, rule, root, where)


def _type_faults(value: Any, rule: Any, where: str) -> Iterator[str]:
    wanted = rule.get("type", [])
    names = [wanted] if isinstance(wanted, str) else wanted
    is_flag = isinstance(value, bool)
    if names and not any(
        isinstance(value, TYPES[name]) and (is_flag == (name == "boolean")) for name in names
    ):
        yield f"{where}: {value!r} is no {wanted}"
    if "format" in rule and isinstance(value, str):
        try:
            FORMATS[rule["format"]](value)
        except ValueError:
            yield f"{where}: {value!r} is no {rule['format']}"


def _object_faults(value: Any, rule: Any, root: Any, where: str) -> Iterator[str]:
    properties = rule.get("properties", {})
    yield from (f"{where}.{key} is missing" for key in rule.get("required", ()) if key not in value)
    for key, one in value.items():
        if key in properties:
            yield from faults(one, properties[key], root, f"{where}.{key}")
        elif rule.get("additionalProperties") is False:
            yield f"{where}.{key} is not foreseen"
