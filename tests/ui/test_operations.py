"""The door to the data: one transaction, one undo step, one word of change."""

import gc
import subprocess
import sys
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from car_desktop.domain.entities import Person
from car_desktop.domain.errors import UserError
from car_desktop.storage.changes import StaleChange
from car_desktop.storage.connection import SETTINGS
from car_desktop.storage.database import Database, Session
from car_desktop.storage.errors import StorageFailure
from car_desktop.ui.operations import BURST_SECONDS, UNDO_LIMIT, Operations


def add_person(session: Session, last_name: str) -> int:
    person = Person(first_name="Ali", last_name=last_name)
    session.add(person)
    session.flush()
    return person.id


def rename(session: Session, person_id: int, last_name: str) -> None:
    session.get_one(Person, person_id).last_name = last_name


def refuse_halfway(session: Session) -> None:
    add_person(session, "Jamais")
    raise UserError("no")


def names(session: Session) -> list[str]:
    return list(session.scalars(select(Person.last_name).order_by(Person.id)))


class Ear:
    """Counts how often `changed` was said."""

    def __init__(self, operations: Operations) -> None:
        self.heard = 0
        operations.changed.connect(self.hear)

    def hear(self) -> None:
        self.heard += 1


@pytest.fixture
def ear(operations: Operations) -> Ear:
    return Ear(operations)


def test_executing_commits_says_changed_once_and_can_be_undone_and_redone(
    operations: Operations, ear: Ear
) -> None:
    operations.execute("new person", add_person, "Exemple")
    assert (operations.query(names), ear.heard) == (["Exemple"], 1)
    assert operations.undo_stack.undoText() == "new person"

    operations.undo_stack.undo()
    assert (operations.query(names), ear.heard) == ([], 2)

    operations.undo_stack.redo()
    assert (operations.query(names), ear.heard) == (["Exemple"], 3)


def test_the_result_of_the_use_case_comes_back(operations: Operations) -> None:
    person_id = operations.execute("new person", add_person, "Exemple")
    assert (
        operations.query(lambda session: session.get_one(Person, person_id).last_name) == "Exemple"
    )


@pytest.mark.parametrize("error", [UserError, IntegrityError])
def test_a_refusal_leaves_nothing_behind(
    operations: Operations, ear: Ear, error: type[Exception]
) -> None:
    def break_a_rule(session: Session) -> None:
        add_person(session, None)  # type: ignore[arg-type]  # the point of the test

    with pytest.raises(error):
        operations.execute("x", refuse_halfway if error is UserError else break_a_rule)

    assert operations.query(names) == []
    assert operations.undo_stack.count() == 0
    assert ear.heard == 0


def test_work_that_changes_nothing_is_no_undo_step(operations: Operations, ear: Ear) -> None:
    person_id = operations.execute("new person", add_person, "Exemple")

    operations.execute("same name", rename, person_id, "Exemple")

    assert operations.undo_stack.count() == 1
    assert ear.heard == 1


def test_a_burst_of_typing_is_one_step(database: Database, qtbot: QtBot) -> None:
    moment = [0.0]
    operations = Operations(database, clock=lambda: moment[0])
    person_id = operations.execute("new person", add_person, "")
    ear = Ear(operations)

    for text in ("B", "Br", "Brossard"):
        moment[0] += 1
        operations.execute_merging(("name", person_id), "name", rename, person_id, text)

    assert operations.undo_stack.count() == 2
    assert ear.heard == 3
    operations.undo_stack.undo()
    assert operations.query(names) == [""]
    operations.undo_stack.redo()
    assert operations.query(names) == ["Brossard"]


def test_a_pause_ends_a_burst(database: Database, qtbot: QtBot) -> None:
    moment = [0.0]
    operations = Operations(database, clock=lambda: moment[0])
    person_id = operations.execute("new person", add_person, "")

    operations.execute_merging(("name", person_id), "name", rename, person_id, "Bro")
    moment[0] += BURST_SECONDS + 1
    operations.execute_merging(("name", person_id), "name", rename, person_id, "Brossard")

    operations.undo_stack.undo()
    assert operations.query(names) == ["Bro"]


def test_bursts_on_two_things_are_two_steps(operations: Operations) -> None:
    first = operations.execute("new person", add_person, "A")
    second = operations.execute("new person", add_person, "B")

    operations.execute_merging(("name", first), "name", rename, first, "AA")
    operations.execute_merging(("name", second), "name", rename, second, "BB")

    operations.undo_stack.undo()
    assert operations.query(names) == ["AA", "B"]


def test_other_work_in_between_ends_a_burst(operations: Operations) -> None:
    person_id = operations.execute("new person", add_person, "A")
    key = ("name", person_id)
    operations.execute_merging(key, "name", rename, person_id, "AA")
    operations.execute("new person", add_person, "B")
    operations.execute_merging(key, "name", rename, person_id, "AAA")

    assert operations.undo_stack.count() == 4


def test_the_stack_has_a_limit(operations: Operations) -> None:
    assert operations.undo_stack.undoLimit() == UNDO_LIMIT == 200


def test_what_changed_elsewhere_is_not_undone_and_the_stack_is_cleared(
    qtbot: QtBot, operations: Operations, database: Database, ear: Ear
) -> None:
    person_id = operations.execute("new person", add_person, "Exemple")
    with database.writing() as session:
        rename(session, person_id, "Ailleurs")

    with qtbot.captureExceptions() as raised:
        operations.undo_stack.undo()

    assert [error for error, *_ in raised] == [StaleChange]
    assert operations.undo_stack.count() == 0
    assert operations.query(names) == ["Ailleurs"]
    assert ear.heard == 2  # so that the screens read what is really there


def undo_everything(operations: Operations) -> None:
    while operations.undo_stack.canUndo():
        operations.undo_stack.undo()


@pytest.mark.parametrize("backwards", [True, False])
def test_an_undo_or_redo_that_the_disk_refuses_can_be_tried_again(
    qtbot: QtBot, operations: Operations, database: Database, backwards: bool
) -> None:
    for name in ("A", "B", "C"):
        operations.execute("new person", add_person, name)
    if not backwards:
        operations.undo_stack.undo()
    before = operations.undo_stack.index(), operations.query(names)
    step: Callable[[], None] = (
        operations.undo_stack.undo if backwards else operations.undo_stack.redo
    )

    SETTINGS["query_only"] = "ON"
    database.dispose()
    with qtbot.captureExceptions() as raised:
        step()
    del SETTINGS["query_only"]
    database.dispose()

    assert [error for error, *_ in raised] == [StorageFailure]
    assert (operations.undo_stack.index(), operations.query(names)) == before
    step()
    assert operations.query(names) == (["A", "B"] if backwards else ["A", "B", "C"])
    undo_everything(operations)
    assert operations.query(names) == []


def test_work_done_on_another_thread_is_undoable_once_accepted(
    operations: Operations, ear: Ear
) -> None:
    performed = operations.perform(add_person, "Exemple")
    assert (operations.undo_stack.count(), ear.heard) == (0, 0)

    operations.accept("import", performed)

    assert (operations.undo_stack.count(), ear.heard) == (1, 1)
    operations.undo_stack.undo()
    assert operations.query(names) == []


def test_another_database_can_be_attached_and_undo_starts_afresh(
    database: Database, qtbot: QtBot
) -> None:
    operations = Operations()
    ear = Ear(operations)
    was_ready = operations.is_ready
    with pytest.raises(RuntimeError, match="not open"):
        operations.query(names)

    operations.attach(database)
    operations.execute("new person", add_person, "Exemple")
    operations.attach(database)

    assert (was_ready, operations.is_ready) == (False, True)
    assert (operations.undo_stack.count(), ear.heard) == (0, 3)


def test_a_query_cannot_write(operations: Operations) -> None:
    with pytest.raises(RuntimeError, match="reading session"):
        operations.query(add_person, "Exemple")

    assert operations.query(lambda session: session.scalar(select(func.count(Person.id)))) == 0


def test_the_door_is_there_before_sqlalchemy_is() -> None:
    code = "import sys, car_desktop.ui.operations; sys.exit('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_beyond_the_limit_the_oldest_steps_are_forgotten(operations: Operations) -> None:
    for number in range(UNDO_LIMIT + 3):
        operations.execute("new person", add_person, f"{number}")
    gc.collect()

    undo_everything(operations)

    assert operations.query(names) == ["0", "1", "2"]
