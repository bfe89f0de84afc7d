"""The parts of a workbook, parsed before the reader sees them: on a cut one, its loop never ends."""

from __future__ import annotations

from xml.parsers.expat import ExpatError, ParserCreate

Attributes = dict[str, str]


class NotWellFormed(ValueError):
    """A part is cut, or declares entities, which no spreadsheet does and bombs do."""


class Watcher:
    """What watches a part go by; names come without their prefix."""

    def on_start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def on_end(self, name: str) -> None:
        """An element ends."""


def parse(part: bytes, watcher: Watcher | None = None) -> None:
    """Parse a part to its end, keeping nothing; raise `NotWellFormed`."""
    parser = ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse_declarations
    if watcher is not None:
        on_start, on_end = watcher.on_start, watcher.on_end
        parser.StartElementHandler = lambda name, attributes: on_start(_bare(name), attributes)
        parser.EndElementHandler = lambda name: on_end(_bare(name))
    try:
        parser.Parse(part, True)
    except (ExpatError, LookupError) as error:  # the latter: an unknown encoding
        raise NotWellFormed(str(error)) from error


def _bare(name: str) -> str:
    return name.rpartition(":")[2]


def _refuse_declarations(*_declaration: object) -> None:
    raise NotWellFormed("a document type is declared")
