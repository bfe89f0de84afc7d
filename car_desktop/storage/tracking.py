"""Listens to a session's flushes and writes down each row, whatever use case or cascade wrote it.

What was given out (`Entity.is_lasting`) is not written down: undo never takes it back.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from sqlalchemy import Connection, Table, UpdateBase, event, select
from sqlalchemy.orm import (
    InstanceState,
    LoaderCallableStatus,
    Mapper,
    ORMExecuteState,
    Session,
    UOWTransaction,
    object_session,
)
from sqlalchemy.orm.attributes import instance_state

from car_desktop.domain.base import Base, Entity
from car_desktop.storage.changes import ChangeLog, Row, TableChange

_RECORDER = "change_recorder"


def track_changes(session: Session) -> ChangeLog:
    """Log what the session writes from now on; refuse statements that would escape the log."""
    recorder = _Recorder()
    session.info[_RECORDER] = recorder
    event.listen(session, "after_flush", _close_flush)
    event.listen(session, "do_orm_execute", _refuse_bulk_statement)
    return recorder.log


@dataclass(slots=True)
class _Recorder:
    """Collects one flush: SQLAlchemy writes a table's updates, then its inserts, then its deletes."""

    log: ChangeLog = field(default_factory=ChangeLog)
    originals: dict[InstanceState[object], Row] = field(default_factory=dict)
    updated: dict[Table, TableChange] = field(default_factory=dict)
    inserted: dict[Table, TableChange] = field(default_factory=dict)
    deleted: dict[Table, TableChange] = field(default_factory=dict)

    def close_flush(self) -> None:
        """Put the flush in the log: parents are inserted before, and deleted after, their children."""
        tables = _tables_parents_first()
        self._log_in_order(self.updated, tables)
        self._log_in_order(self.inserted, tables)
        self._log_in_order(self.deleted, tables[::-1])

    def _log_in_order(self, changes: dict[Table, TableChange], tables: list[Table]) -> None:
        self.log.changes.extend(changes[table] for table in tables if table in changes)
        changes.clear()


def _before_update(mapper: Mapper[object], connection: Connection, target: object) -> None:
    if recorder := _recorder_of(target):
        state = instance_state(target)
        recorder.originals[state] = _stored_row(mapper, connection, state)


def _after_update(mapper: Mapper[object], connection: Connection, target: object) -> None:
    if recorder := _recorder_of(target):
        state = instance_state(target)
        before = recorder.originals.pop(state)
        after = _updated_row(mapper, connection, state)
        if before != after:
            change = _change(recorder.updated, mapper)
            change.before.append(before)
            change.after.append(after)


def _after_insert(mapper: Mapper[object], connection: Connection, target: object) -> None:
    if recorder := _recorder_of(target):
        row = _inserted_row(mapper, connection, instance_state(target))
        _change(recorder.inserted, mapper).after.append(row)


def _before_delete(mapper: Mapper[object], connection: Connection, target: object) -> None:
    if recorder := _recorder_of(target):
        row = _stored_row(mapper, connection, instance_state(target))
        _change(recorder.deleted, mapper).before.append(row)


for _name, _listener in (
    ("before_update", _before_update),
    ("after_update", _after_update),
    ("after_insert", _after_insert),
    ("before_delete", _before_delete),
):
    event.listen(Base, _name, _listener, propagate=True)


def _close_flush(session: Session, _context: UOWTransaction) -> None:
    session.info[_RECORDER].close_flush()


def _refuse_bulk_statement(execution: ORMExecuteState) -> None:
    if isinstance(execution.statement, UpdateBase):
        raise RuntimeError("A bulk statement escapes undo: change the objects instead.")


def _recorder_of(target: object) -> _Recorder | None:
    if isinstance(target, Entity) and target.is_lasting:
        return None
    session = object_session(target)
    return None if session is None else session.info.get(_RECORDER)


def _change(changes: dict[Table, TableChange], mapper: Mapper[object]) -> TableChange:
    table = _table(mapper)
    if table not in changes:
        changes[table] = TableChange(table, [], [])
    return changes[table]


def _inserted_row(
    mapper: Mapper[object], connection: Connection, state: InstanceState[object]
) -> Row:
    """The row as it was just inserted; what nobody ever set was written as NULL."""
    names = _attribute_names(mapper)
    if not state.expired_attributes.isdisjoint(names):
        return _row_in_file(mapper, connection, state)
    return tuple(state.dict.get(name) for name in names)


def _updated_row(
    mapper: Mapper[object], connection: Connection, state: InstanceState[object]
) -> Row:
    """The row as it was just updated; what was not loaded is in the file alone."""
    values, names = state.dict, _attribute_names(mapper)
    if not all(name in values for name in names):
        return _row_in_file(mapper, connection, state)
    return tuple(values[name] for name in names)


def _stored_row(
    mapper: Mapper[object], connection: Connection, state: InstanceState[object]
) -> Row:
    """The row as the file still has it: what was loaded, without what was assigned since."""
    assigned, loaded = state.committed_state, state.dict
    unknown = LoaderCallableStatus.NO_VALUE
    row = tuple(
        assigned[name] if name in assigned else loaded.get(name, unknown)
        for name in _attribute_names(mapper)
    )
    if any(isinstance(value, LoaderCallableStatus) for value in row):
        return _row_in_file(mapper, connection, state)
    return row


def _row_in_file(
    mapper: Mapper[object], connection: Connection, state: InstanceState[object]
) -> Row:
    table = _table(mapper)
    key = zip(table.primary_key, mapper.primary_key_from_instance(state.obj()), strict=True)
    return tuple(
        connection.execute(select(table).where(*(column == value for column, value in key))).one()
    )


@cache
def _tables_parents_first() -> list[Table]:
    return Base.metadata.sorted_tables


@cache
def _table(mapper: Mapper[object]) -> Table:
    table = mapper.local_table
    assert isinstance(table, Table)
    return table


@cache
def _attribute_names(mapper: Mapper[object]) -> tuple[str, ...]:
    return tuple(mapper.get_property_by_column(column).key for column in _table(mapper).columns)
