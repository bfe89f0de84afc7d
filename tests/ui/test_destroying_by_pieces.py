"""Long destruction: each piece is committed, others write in between, and a stop loses nothing of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from car_desktop.domain.destruction.burial import Burial
from car_desktop.domain.destruction.graves import Grave, bury, entomb
from car_desktop.domain.entities import Person
from car_desktop.domain.errors import UserError
from car_desktop.domain.privacy import DisposalKind
from car_desktop.progress import Cancelled, Progress
from car_desktop.services.disposals import Doing
from car_desktop.storage.database import Database, Session
from car_desktop.ui.operations import Operations

DOING = Doing("essai", datetime(2026, 7, 2, tzinfo=UTC))
NAMES = ("Un", "Deux", "Trois")


@pytest.fixture
def three(database: Database) -> None:
    with database.writing() as session:
        session.add_all(Person(first_name="Essai", last_name=name) for name in NAMES)


def remove(session: Session, name: str, _doing: Doing = DOING) -> str:
    person = session.scalars(select(Person).where(Person.last_name == name)).one()
    grave = Grave("person", person.uuid, DisposalKind.DESTROY)
    bury(session, [grave], Burial())
    entomb(session, {grave: datetime(2026, 7, 2, tzinfo=UTC)})
    return name


def left(operations: Operations) -> list[str]:
    def read(session: Session) -> list[str]:
        return list(session.scalars(select(Person.last_name).order_by(Person.id)))

    return operations.query(read)


def test_each_piece_is_there_for_others_before_the_next_and_others_write_in_between(
    operations: Operations, three: None
) -> None:
    told: list[tuple[int, int]] = []
    seen: list[list[str]] = []

    def look(done: int, total: int) -> None:
        told.append((done, total))
        seen.append(left(operations))
        operations.execute("meanwhile", add, f"Entre {done}")

    def add(session: Session, name: str) -> None:
        session.add(Person(first_name="Essai", last_name=name))

    done = operations.destroy_by_pieces(NAMES, remove, DOING, Progress(look))

    assert told == [(0, 3), (1, 3), (2, 3)]
    assert [len(names) for names in seen] == [3, 3, 3]
    assert left(operations) == ["Entre 0", "Entre 1", "Entre 2"]
    assert (done.result, done.cut_short) == (NAMES, None)
    assert done.backup is not None


def test_a_stop_keeps_what_is_done_and_a_backup_is_made_of_it(
    operations: Operations, three: None
) -> None:
    calls = iter([False, False, True])

    done = operations.destroy_by_pieces(NAMES, remove, DOING, Progress(None, lambda: next(calls)))

    assert left(operations) == ["Trois"]
    assert done.result == ("Un", "Deux")
    assert isinstance(done.cut_short, Cancelled)
    assert done.backup is not None


def test_a_stop_before_anything_is_done_is_a_stop(operations: Operations, three: None) -> None:
    with pytest.raises(Cancelled):
        operations.destroy_by_pieces(NAMES, remove, DOING, Progress(None, lambda: True))

    assert left(operations) == list(NAMES)
    assert operations.backups() == ()


def test_a_piece_that_is_refused_is_undone_and_those_before_it_stay_done(
    operations: Operations, three: None
) -> None:
    def refuse_the_second(session: Session, name: str, _doing: Doing) -> str:
        remove(session, name)
        if name == "Deux":
            raise UserError("The disk is full.")
        return name

    done = operations.destroy_by_pieces(NAMES, refuse_the_second, DOING, Progress())

    assert left(operations) == ["Deux", "Trois"]
    assert str(done.cut_short) == "The disk is full."
    with pytest.raises(UserError, match="full"):
        operations.destroy_by_pieces(("Deux",), refuse_the_second, DOING, Progress())
    assert left(operations) == ["Deux", "Trois"]
