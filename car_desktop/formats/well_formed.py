"""Whether the parts of a workbook are whole XML: on a cut one, the reader's loop never ends."""

from __future__ import annotations

import re
import zipfile
from xml.parsers.expat import ExpatError, ParserCreate

_READ = re.compile(
    r"content\.xml|META-INF/manifest\.xml|xl/(_rels/.*|worksheets/[^/]*\.xml"
    r"|workbook\.xml|sharedStrings\.xml|styles\.xml)"
)


class NotWellFormed(ValueError):
    """A part is cut, or declares entities, which no spreadsheet does and bombs do."""


def check_parts(archive: zipfile.ZipFile) -> None:
    """Parse every part that will be read, keeping nothing; raise `NotWellFormed`."""
    for name in archive.namelist():
        if _READ.fullmatch(name):
            _check(archive.read(name))


def _check(part: bytes) -> None:
    parser = ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse_declarations
    try:
        parser.Parse(part, True)
    except ExpatError as error:
        raise NotWellFormed(str(error)) from error


def _refuse_declarations(*_declaration: object) -> None:
    raise NotWellFormed("a document type is declared")
