"""Hostile databases, offered as backups to restore; and hostile JSON where we keep some."""

from __future__ import annotations

import struct
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlcipher3 import dbapi2

from tests.campaigns.bad_kind import Fate, Kind, Making, plain

_PAGE = 4096


def database_kinds() -> tuple[Kind, ...]:
    """Eighteen databases."""
    return (
        _kind("zero bytes", plain(b"")),
        _kind("its first words only", plain(b"SQLite format 3\0")),
        _kind("half of it", lambda making: _whole(making)[: making.database.stat().st_size // 2]),
        _kind("zeros", plain(bytes(100_000))),
        _kind("random bytes", lambda making: making.random.randbytes(100_000)),
        _kind("flipped bits", _flipped, Fate.EITHER),
        _kind("a page of zeros", _zeroed),
        _kind("another program's", _edited("PRAGMA application_id = 1234")),
        _kind("from a newer program", _edited("UPDATE alembic_version SET version_num = '9999'")),
        _kind(
            "a trigger",
            _edited("CREATE TRIGGER evil AFTER INSERT ON person BEGIN DELETE FROM meeting; END"),
        ),
        _kind(
            "a view in place of a table",
            _edited(
                "ALTER TABLE person RENAME TO hidden", "CREATE VIEW person AS SELECT * FROM hidden"
            ),
        ),
        _kind(
            "rows that point nowhere",
            _edited("PRAGMA foreign_keys = OFF", "UPDATE email_address SET person_id = 999999"),
        ),
        _kind(
            "NUL in a text",
            _edited("UPDATE person SET last_name = 'a' || char(0) || 'b'"),
            Fate.EITHER,
        ),
        # Nothing but tampering makes the next three, so only restoring looks for them: it reads everything.
        _restored("bytes in a text", "UPDATE person SET last_name = x'ff00fe'"),
        _restored("letters that are none", "UPDATE person SET last_name = CAST(x'ff00fe' AS TEXT)"),
        _restored("a day that is none", "UPDATE practice_note SET noted_at = 'hier'"),
        _kind(
            "a field of 30 MB",
            _edited("UPDATE practice_note SET text = hex(zeroblob(15000000)) WHERE id = 1"),
            Fate.EITHER,
        ),
        Kind(
            "Database",
            "with the log of another",
            "b.db",
            _whole,
            Fate.EITHER,
            ("restore",),
            beside=(("b.db-wal", struct.pack(">II", 0x377F0682, 3007000) + bytes(8_000)),),
        ),
    )


def json_kinds() -> tuple[Kind, ...]:
    """Seven, wherever JSON is kept: the marker of a restore, the list of backups, the form of a note."""
    return tuple(
        Kind("JSON", name, "j.json", plain(content), Fate.EITHER, ("json", "marker", "manifest"))
        for name, content in (
            ("cut", '{"v":1,"blocks":[{"kind":"para'),
            ("100 000 deep", "[" * 100_000 + "]" * 100_000),
            ("no number", '{"v":NaN,"blocks":[],"sequence":1e999,"size":-Infinity}'),
            (
                "the same key twice",
                '{"v":1,"v":1,"blocks":[],"quarantine":"damaged-1","quarantine":"../x"}',
            ),
            (
                "half a letter",
                '{"v":1,"blocks":[{"kind":"paragraph","text":["\\ud800"]}],"sha256":"\\udfff"}',
            ),
            ("a number of a million digits", '{"v":' + "9" * 1_000_000 + "}"),
            (
                "other kinds of values",
                '{"v":true,"blocks":{"kind":[]},"quarantine":["damaged-1"],"sequence":"1"}',
            ),
        )
    )


def _kind(name: str, make: Callable[[Making], bytes], fate: Fate = Fate.REFUSED) -> Kind:
    return Kind("Database", name, "b.db", make, fate, ("restore", "open"))


def _restored(name: str, statement: str) -> Kind:
    return Kind("Database", name, "b.db", _edited(statement), Fate.REFUSED, ("restore",))


def _whole(making: Making) -> bytes:
    return making.database.read_bytes()


def _flipped(making: Making) -> bytes:
    content = bytearray(_whole(making))
    for _flip in range(40):
        content[making.random.randrange(100, len(content))] ^= 1 << making.random.randrange(8)
    return bytes(content)


def _zeroed(making: Making) -> bytes:
    content = bytearray(_whole(making))
    content[_PAGE : 2 * _PAGE] = bytes(_PAGE)
    return bytes(content)


def _edited(*statements: str) -> Callable[[Making], bytes]:
    def made(making: Making) -> bytes:
        with TemporaryDirectory() as folder:
            copy = Path(folder) / "b.db"
            copy.write_bytes(_whole(making))
            with closing(dbapi2.connect(str(copy))) as connection:
                connection.isolation_level = None
                for statement in statements:
                    connection.execute(statement)
            return copy.read_bytes()

    return made
