"""Is every value of the kind that its column holds? SQLite itself would keep a picture where a name belongs.

`PRAGMA integrity_check` says nothing of it, and the program cannot read such a row: a file from outside is
refused instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlcipher3 import dbapi2

_DAY = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
_KINDS = {
    "VARCHAR": ("text",),
    "TEXT": ("text",),
    "DATE": ("text",),
    "DATETIME": ("text",),
    "TIME": ("text",),
    "INTEGER": ("integer",),
    "BOOLEAN": ("integer",),
    "FLOAT": ("real", "integer"),
    "NUMERIC": ("real", "integer"),
    "BLOB": ("blob",),
}
_MOMENTS = {"DATE": "date", "DATETIME": "datetime", "TIME": "time"}


def has_foreign_values(connection: dbapi2.Connection) -> bool:
    """Whether some value cannot be what its column says; raises DatabaseError where a text is none."""
    names = "SELECT name FROM sqlite_schema WHERE type = 'table'"
    return any(_is_foreign(connection, table) for (table,) in connection.execute(names).fetchall())


def _is_foreign(connection: dbapi2.Connection, table: str) -> bool:
    columns = "SELECT name, type FROM pragma_table_info(?)"
    known = [
        (name, kind)
        for name, declared in connection.execute(columns, (table,)).fetchall()
        if (kind := str(declared).partition("(")[0].upper()) in _KINDS
    ]
    if not known:
        return False
    wrong = " OR ".join(condition for name, kind in known for condition in _wrong(name, kind))
    if connection.execute(f"SELECT 1 FROM {_quoted(table)} WHERE {wrong} LIMIT 1").fetchone():
        return True
    texts = ", ".join(_quoted(name) for name, kind in known if _KINDS[kind] == ("text",))
    if texts:  # only reading them tells whether they are letters
        for _row in connection.execute(f"SELECT {texts} FROM {_quoted(table)}"):
            pass
    return False


def _wrong(name: str, kind: str) -> Iterator[str]:
    column = _quoted(name)
    allowed = ", ".join(f"'{storage}'" for storage in ("null", *_KINDS[kind]))
    yield f"typeof({column}) NOT IN ({allowed})"
    if kind in _MOMENTS:
        yield f"({column} IS NOT NULL AND {_MOMENTS[kind]}({column}) IS NULL)"
    if kind in {"DATE", "DATETIME"}:
        yield f"{column} NOT GLOB '{_DAY}*' OR {column} GLOB '0000*'"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
