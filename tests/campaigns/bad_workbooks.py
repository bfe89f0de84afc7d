"""Hostile workbooks, and packages that hide something in a workbook."""

from __future__ import annotations

import struct
import unicodedata
import zipfile
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.campaigns.bad_kind import Fate, Kind, Making, plain
from tests.formats.workbooks import (
    HEADINGS,
    PEOPLE,
    protected_workbook,
    write_ods,
    write_xls,
    write_xlsx,
)

_DOORS = ("people", "people-window", "organisations", "attendance", "days")
_SHEET = "xl/worksheets/sheet1.xml"
_STRINGS = "xl/sharedStrings.xml"
_NAMES = (
    ("up", "../../evil.txt"),
    ("up on Windows", "..\\..\\evil.txt"),
    ("absolute", "/tmp/evil.txt"),
    ("drive", "C:\\evil.txt"),
    ("network share", "\\\\exemple.test\\x\\evil.txt"),
    ("device", "CON"),
    ("device with suffix", "NUL.txt"),
    ("300 letters", "a" * 300),
    ("a part of a name", "xl/worksheets/../../../evil"),
    ("ends in a dot", "evil. . "),
    ("stream", "evil.txt:stream"),
    ("home", "~/evil"),
    ("decomposed", unicodedata.normalize("NFD", "é") * 40),
    ("direction marks", "\u202etxt.live"),
    ("200 folders", "a/" * 200 + "evil"),
)


def workbook_kinds() -> tuple[Kind, ...]:
    """Twenty XLSX, and their neighbours of other programs."""
    cut = '<row r="2"><c r="A2"><v>1</v></c></row></sheetData>'
    return (
        _xlsx(
            "a sheet that unpacks to 200 MB",
            _changed({_SHEET: _after(b" " * 200_000_000)}),
            is_slow=True,
        ),
        _xlsx("an unused part that does", _with("xl/media/x.bin", b"\0" * 60_000_000)),
        _xlsx("billion laughs", _changed({_STRINGS: _with_entities(_laughs(10))})),
        _xlsx("quadratic", _changed({_STRINGS: _with_entities(_quadratic())})),
        _xlsx(
            "a file as entity",
            _changed({_STRINGS: _with_entities(_external("file:///etc/passwd"))}),
        ),
        _xlsx(
            "a page as entity",
            _changed({_STRINGS: _with_entities(_external("http://exemple.test/x"))}),
        ),
        _xlsx(
            "a cell at the far corner", _changed({_SHEET: _replaced('r="A1"', 'r="XFD1048576"')})
        ),
        _xlsx("a bad address", _changed({_SHEET: _replaced('r="A1"', 'r="A0"')})),
        _xlsx(
            "a formula that fetches", _formula('WEBSERVICE("http://exemple.test/x")'), Fate.TAKEN
        ),
        _xlsx(
            "an external link",
            _with("xl/externalLinks/externalLink1.xml", b"<externalLink/>"),
            Fate.TAKEN,
        ),
        _xlsx("macros renamed", _with("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0" * 500), Fate.TAKEN),
        _xlsx("an empty part", _changed({_SHEET: lambda _part: b""})),
        _xlsx("cut in the middle", lambda making: _whole()[: making.random.randrange(500, 2_000)]),
        _xlsx("a sign-in page", plain("<!DOCTYPE html><html><title>Connexion</title>")),
        _xlsx("protected by a password", plain(protected_workbook())),
        _xlsx("a flipped bit", _flipped),
        _xlsx(
            "texts that are not there",
            _changed({_SHEET: _replaced("<v>0</v>", "<v>9999999</v>")}),
            Fate.EITHER,
        ),
        _xlsx(
            "an area that lies",
            _changed({_SHEET: _replaced('ref="A1:E3"', 'ref="A1:XFD1048576"')}),
            Fate.TAKEN,
        ),
        _xlsx(
            "a line beyond all", _changed({_SHEET: _replaced('<row r="2"', '<row r="99999999999"')})
        ),
        _xlsx(
            "numbers beyond all",
            _changed({_SHEET: _replaced("</sheetData>", cut.replace("1<", "1e999<"))}),
            Fate.EITHER,
        ),
        _xlsx(
            "a part nested 100 000 deep", _changed({_STRINGS: _replaced("<si>", "<si>" * 100_000)})
        ),
        _xlsx("2 000 sheets", _many_sheets, Fate.EITHER),
        _other("ODS", "repeats that multiply", "l.ods", _ods(1_000, 20_000, 90)),
        _other("ODS", "rows beyond all", "l.ods", _ods(1, 2_000_000_000, 1)),
        _other("ODS", "a cell after a million empty rows", "l.ods", _ods_far),
        _other("ODS", "billion laughs", "l.ods", _ods_laughs),
        _other("XLS", "an area beyond all", "l.xls", _xls_area),
        _other("XLS", "a cell at the far corner", "l.xls", _xls_far),
        _other(
            "XLS",
            "cut in the middle",
            "l.xls",
            lambda m: _xls()[: m.random.randrange(600, 4_000)],
            Fate.EITHER,
        ),
        _other("XLS", "random inside", "l.xls", _xls_noise, Fate.EITHER),
        _other("XLS", "a chain that never ends", "l.xls", _xls_loop),
    )


def package_kinds() -> tuple[Kind, ...]:
    """Twenty-one packages: a whole workbook with an entry that no extraction should follow."""
    return (
        *(
            _package(f"an evil name: {name}", partial(_with_entry, evil), Fate.TAKEN)
            for name, evil in _NAMES
        ),
        _package("a link", _with_link, Fate.TAKEN),
        _package("100 000 entries", _crowded, Fate.REFUSED),
        _package(
            "a ratio of a thousand",
            _with("xl/x.xml", b"<a>" + b" " * 20_000_000 + b"</a>"),
            Fate.REFUSED,
        ),
        _package("without its list of parts", _without("[Content_Types].xml"), Fate.EITHER),
        _package(
            "from the future",
            _changed({"xl/workbook.xml": _replaced("<workbook ", '<workbook conformance="x9" ')}),
            Fate.EITHER,
        ),
        _package("a package in a package", _nested, Fate.REFUSED),
    )


def _xlsx(
    name: str, make: Callable[[Making], bytes], fate: Fate = Fate.REFUSED, *, is_slow: bool = False
) -> Kind:
    return Kind("XLSX", name, "l.xlsx", make, fate, _DOORS, is_slow)


def _other(
    family: str, name: str, file: str, make: Callable[[Making], bytes], fate: Fate = Fate.REFUSED
) -> Kind:
    return Kind(family, name, file, make, fate, _DOORS)


def _package(name: str, make: Callable[[Making], bytes], fate: Fate) -> Kind:
    return Kind("Package", name, "l.xlsx", make, fate, ("people", "restore", "picture"))


# Workbooks.


def _written(write: Callable[[Path, list[tuple[str, ...]]], Path]) -> bytes:
    with TemporaryDirectory() as folder:
        return write(Path(folder) / "l", [HEADINGS, *PEOPLE]).read_bytes()


def _whole() -> bytes:
    return _written(write_xlsx)


def _parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _zipped(parts: Iterable[tuple[str | zipfile.ZipInfo, bytes]]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts:
            archive.writestr(name, part)
    return out.getvalue()


def _changed(changes: Mapping[str, Callable[[bytes], bytes]]) -> Callable[[Making], bytes]:
    def made(_making: Making) -> bytes:
        parts = _parts(_whole())
        for name, change in changes.items():
            parts[name] = change(parts[name])
        return _zipped(parts.items())

    return made


def _with(name: str, content: bytes) -> Callable[[Making], bytes]:
    return lambda _making: _zipped([*_parts(_whole()).items(), (name, content)])


def _without(name: str) -> Callable[[Making], bytes]:
    return lambda _making: _zipped([p for p in _parts(_whole()).items() if p[0] != name])


def _replaced(before: str, after: str) -> Callable[[bytes], bytes]:
    def replaced(part: bytes) -> bytes:
        assert before.encode() in part, before
        return part.replace(before.encode(), after.encode(), 1)

    return replaced


def _after(more: bytes) -> Callable[[bytes], bytes]:
    return lambda part: part + more


def _laughs(levels: int) -> str:
    return '<!ENTITY l0 "lol">' + "".join(
        f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, levels)
    )


def _quadratic() -> str:
    return f'<!ENTITY l9 "{"x" * 100_000}">'


def _external(address: str) -> str:
    return f'<!ENTITY l9 SYSTEM "{address}">'


def _with_entities(entities: str) -> Callable[[bytes], bytes]:
    def declared(part: bytes) -> bytes:
        head, tail = part.split(b"?>", 1)
        return b"".join(
            (
                head,
                b"?><!DOCTYPE x [",
                entities.encode(),
                b"]>",
                tail.replace(b"Odile", b"&l9;" * 50),
            )
        )

    return declared


def _formula(formula: str) -> Callable[[Making], bytes]:
    return _changed(
        {_SHEET: _replaced("<v>0</v>", f"<f>{formula.replace(chr(34), '&quot;')}</f><v>0</v>")}
    )


def _flipped(making: Making) -> bytes:
    content = bytearray(_whole())
    with zipfile.ZipFile(BytesIO(content)) as archive:
        entry = archive.getinfo(_SHEET)
    content[entry.header_offset + 30 + len(_SHEET) + making.random.randrange(10, 60)] ^= 0x10
    return bytes(content)


def _many_sheets(_making: Making) -> bytes:
    parts = _parts(_whole())
    for number in range(2, 1_990):
        parts[f"xl/worksheets/sheet{number}.xml"] = parts[_SHEET]
    return _zipped(parts.items())


# Packages.


def _with_entry(evil: str, _making: Making) -> bytes:
    return _zipped([*_parts(_whole()).items(), (evil, b"evil")])


def _with_link(_making: Making) -> bytes:
    link = zipfile.ZipInfo("xl/media/evil")
    link.external_attr = 0o120777 << 16
    return _zipped([*_parts(_whole()).items(), (link, b"/etc/passwd")])


def _crowded(_making: Making) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, part in _parts(_whole()).items():
            archive.writestr(name, part)
        for number in range(65_000):
            archive.writestr(f"{number:x}", b"")
    return out.getvalue()


def _nested(_making: Making) -> bytes:
    content = _whole()
    for _level in range(5):
        content = _zipped([("liste.xlsx", content)])
    return content


# OpenDocument.


def _ods(letters: int, rows: int, columns: int) -> Callable[[Making], bytes]:
    def made(_making: Making) -> bytes:
        parts = _parts(_written(lambda path, _rows: write_ods(path, [["x" * letters] * 2])))
        content = parts["content.xml"].decode()
        content = content.replace(
            "<table:table-row>", f'<table:table-row table:number-rows-repeated="{rows}">'
        )
        content = content.replace(
            "<table:table-cell ", f'<table:table-cell table:number-columns-repeated="{columns}" '
        )
        parts["content.xml"] = content.encode()
        return _zipped(parts.items())

    return made


def _ods_far(_making: Making) -> bytes:
    parts = _parts(_written(write_ods))
    empty = b'<table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row>'
    first = b"<table:table-row>"
    parts["content.xml"] = parts["content.xml"].replace(first, empty + first, 1)
    return _zipped(parts.items())


def _ods_laughs(_making: Making) -> bytes:
    parts = _parts(_written(write_ods))
    parts["content.xml"] = _with_entities(_laughs(10))(parts["content.xml"])
    return _zipped(parts.items())


# Excel 97-2003.


def _xls() -> bytes:
    return _written(write_xls)


def _area(rows: int, columns: int) -> bytes:
    return struct.pack("<HHIIHH", 0x0200, 14, 0, rows, 0, columns)


def _xls_area(_making: Making) -> bytes:
    return _xls().replace(_area(len(PEOPLE) + 1, len(HEADINGS)), _area(0x7FFFFFFF, 255))


def _xls_far(_making: Making) -> bytes:
    first = struct.pack("<HHHH", 0x0204, 9 + 2 * len(HEADINGS[0]), 0, 0)
    return _xls().replace(first, first[:4] + struct.pack("<HH", 65_535, 255))


def _xls_noise(making: Making) -> bytes:
    content = bytearray(_xls())
    for _change in range(200):
        content[making.random.randrange(1_536, len(content))] = making.random.randrange(256)
    return bytes(content)


def _xls_loop(_making: Making) -> bytes:
    content = bytearray(_xls())
    content[512 + 8 : 512 + 12] = struct.pack("<I", 2)  # the stream's first sector follows itself
    return bytes(content)
