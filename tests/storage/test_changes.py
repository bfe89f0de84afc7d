"""The undo substrate: whatever a session wrote can be taken back and done again, row for row."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Executable, delete, select, update
from sqlalchemy.orm import Session, load_only

from car_desktop.domain.entities import (
    Attendance,
    Base,
    Commitment,
    CommitmentReview,
    Community,
    EmailAddress,
    Meeting,
    Membership,
    Organisation,
    Person,
    Position,
    Stay,
)
from car_desktop.domain.values import (
    AttendanceStatus,
    CommitmentState,
    CommunityKind,
    OrganisationKind,
)
from car_desktop.storage.changes import ChangeLog, PackedLog, StaleChange, replay
from car_desktop.storage.database import Database
from car_desktop.storage.tracking import track_changes

Rows = dict[str, list[tuple[object, ...]]]


def everything(database: Database) -> Rows:
    """Every row of every table, values included."""
    with database.reading() as session:
        return {
            table.name: [tuple(row) for row in session.execute(select(table).order_by(table.c.id))]
            for table in Base.metadata.sorted_tables
        }


def written(database: Database, work: Callable[[Session], None]) -> ChangeLog:
    with database.writing() as session:
        log = track_changes(session)
        work(session)
    return log


def a_community_that_met(session: Session) -> None:
    organisation = Organisation(kind=OrganisationKind.SCHOOL, name="École de l’Exemple")
    person = Person(first_name="Ali", last_name="Exemple")
    person.emails = [EmailAddress(address="ali@exemple.test")]
    person.positions = [Position(function="Direction")]
    community = Community(name="CoP", kind=CommunityKind.SCHOOL_LEADERS)
    session.add_all([organisation, person, community])
    session.flush()
    person.positions[0].organisation = organisation
    community.memberships = [Membership(person_id=person.id, starts_on=date(2026, 9, 1))]
    meeting = Meeting(
        community_id=community.id,
        starts_at=datetime(2026, 11, 22, 9),
        ends_at=datetime(2026, 11, 22, 11),
    )
    session.add(meeting)
    session.flush()
    mark = Attendance(person_id=person.id, status=AttendanceStatus.LATE)
    mark.stays = [Stay(starts_at=datetime(2026, 11, 22, 9, 20), ends_at=meeting.ends_at)]
    meeting.attendance.append(mark)
    session.add(Commitment(meeting_id=meeting.id, what="Essayer", owner_id=person.id))
    session.flush()
    commitment = session.scalars(select(Commitment)).one()
    commitment.reviews.append(
        CommitmentReview(meeting_id=meeting.id, state=CommitmentState.IN_PROGRESS)
    )


def rename_everybody(session: Session) -> None:
    for person in session.scalars(select(Person)):
        person.first_name = "Zoé"
        person.emails.append(EmailAddress(address="zoe@exemple.test", rank=1))


def delete_the_community(session: Session) -> None:
    session.delete(session.scalars(select(Community)).one())


def delete_an_orphan(session: Session) -> None:
    person = session.scalars(select(Person)).one()
    person.emails.clear()


def write_before_reading(session: Session) -> None:
    person = session.scalars(select(Person).options(load_only(Person.id))).one()
    person.last_name = "Nouveau"


@pytest.mark.parametrize(
    "work", [rename_everybody, delete_the_community, delete_an_orphan, write_before_reading]
)
def test_work_is_taken_back_and_done_again_row_for_row(
    database: Database, work: Callable[[Session], None]
) -> None:
    written(database, a_community_that_met)
    before = everything(database)
    log = written(database, work)
    after = everything(database)
    assert after != before

    replay(database, log, backwards=True)
    assert everything(database) == before

    replay(database, log, backwards=False)
    assert everything(database) == after


def test_the_very_first_work_is_taken_back_to_an_empty_file(database: Database) -> None:
    empty = everything(database)
    log = written(database, a_community_that_met)
    assert len(log) == 12

    replay(database, log, backwards=True)

    assert everything(database) == empty


def test_work_that_changes_nothing_leaves_no_log(database: Database) -> None:
    written(database, a_community_that_met)

    def same_again(session: Session) -> None:
        session.scalars(select(Person)).one().first_name = "Ali"

    assert len(written(database, same_again)) == 0


def test_several_flushes_on_one_row_are_replayed_in_order(database: Database) -> None:
    written(database, a_community_that_met)
    before = everything(database)

    def three_times(session: Session) -> None:
        person = session.scalars(select(Person)).one()
        for name in ("Un", "Deux", "Trois"):
            person.first_name = name
            session.flush()

    log = written(database, three_times)
    assert len(log) == 3

    replay(database, log, backwards=True)
    assert everything(database) == before
    replay(database, log, backwards=False)
    assert everything(database)["person"][0][0] == "Trois"


def change_the_name(session: Session) -> None:
    session.scalars(select(Person)).one().last_name = "Autre"


def test_a_row_changed_since_is_not_overwritten(database: Database) -> None:
    written(database, a_community_that_met)
    log = written(database, rename_everybody)
    written(database, change_the_name)
    now = everything(database)

    with pytest.raises(StaleChange):
        replay(database, log, backwards=True)

    assert everything(database) == now


def test_a_row_deleted_since_is_not_brought_back(database: Database) -> None:
    written(database, a_community_that_met)
    log = written(database, rename_everybody)
    written(
        database, lambda session: session.delete(session.scalars(select(Person)).one().emails[1])
    )
    now = everything(database)

    with pytest.raises(StaleChange):
        replay(database, log, backwards=True)

    assert everything(database) == now


def test_a_row_that_others_now_need_is_not_removed(database: Database) -> None:
    def add_a_person(session: Session) -> None:
        session.add(Person(first_name="Ali", last_name="Exemple"))

    def make_them_a_member(session: Session) -> None:
        community = Community(name="CoP", kind=CommunityKind.COMMITTEE)
        community.memberships = [Membership(person_id=session.scalars(select(Person.id)).one())]
        session.add(community)

    log = written(database, add_a_person)
    written(database, make_them_a_member)
    now = everything(database)

    with pytest.raises(StaleChange):
        replay(database, log, backwards=True)

    assert everything(database) == now


@pytest.mark.parametrize("statement", [update(Person).values(first_name="x"), delete(Person)])
def test_statements_that_would_escape_undo_are_refused(
    database: Database, statement: Executable
) -> None:
    def run(session: Session) -> None:
        session.execute(statement)

    with pytest.raises(RuntimeError, match="escapes undo"):
        written(database, run)


def test_a_burst_on_one_row_is_one_change(database: Database) -> None:
    written(database, a_community_that_met)
    before = everything(database)
    log = written(database, change_the_name)
    for name in ("Br", "Brosse", "Brossard"):

        def type_name(session: Session, name: str = name) -> None:
            session.scalars(select(Person)).one().last_name = name

        log = log.followed_by(written(database, type_name))
    after = everything(database)

    assert len(log) == 1
    replay(database, log, backwards=True)
    assert everything(database) == before
    replay(database, log, backwards=False)
    assert everything(database) == after


def test_a_burst_that_first_creates_the_row_is_one_change(database: Database) -> None:
    def create(session: Session) -> None:
        session.add(Person(first_name="", last_name="Exemple"))

    log = written(database, create).followed_by(written(database, change_the_name))

    assert len(log) == 1
    replay(database, log, backwards=True)
    assert everything(database)["person"] == []


def test_logs_about_different_rows_are_kept_one_after_the_other(database: Database) -> None:
    first = written(database, a_community_that_met)
    empty = ChangeLog()
    both = first.followed_by(written(database, delete_the_community))

    assert len(both) > len(first)
    replay(database, both, backwards=True)
    assert all(not rows for rows in everything(database).values())
    assert len(first.followed_by(empty)) == len(first)


def test_a_long_log_is_kept_small_and_replays_row_for_row(database: Database) -> None:
    written(database, a_community_that_met)
    before = everything(database)

    def add_many(session: Session) -> None:
        for number in range(1500):
            person = Person(first_name="Ali", last_name=f"Exemple {number}")
            person.emails = [EmailAddress(address=f"ali{number}@exemple.test")]
            session.add(person)

    log = written(database, add_many)
    after = everything(database)
    kept = log.kept()

    assert isinstance(kept, PackedLog)
    assert len(kept) == len(log) == 3000
    replay(database, kept, backwards=True)
    assert everything(database) == before
    replay(database, kept, backwards=False)
    assert everything(database) == after


Step = tuple[str, int, str]
steps = st.lists(
    st.tuples(
        st.sampled_from(["add", "rename", "delete", "mail", "flush"]),
        st.integers(0, 5),
        st.text(max_size=8),
    ),
    max_size=12,
)


@given(units=st.lists(steps, min_size=1, max_size=4))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_work_can_be_undone_to_the_start_and_redone_to_the_end(
    database: Database, units: list[list[Step]]
) -> None:
    states = [everything(database)]
    logs = []
    for unit in units:
        logs.append(written(database, lambda session, unit=unit: do_steps(session, unit)))  # type: ignore[misc]
        states.append(everything(database))

    for log, state in zip(logs[::-1], states[-2::-1], strict=True):
        replay(database, log, backwards=True)
        assert everything(database) == state
    for log, state in zip(logs, states[1:], strict=True):
        replay(database, log, backwards=False)
        assert everything(database) == state


def do_steps(session: Session, unit: list[Step]) -> None:
    for action, which, value in unit:
        people = session.scalars(select(Person).order_by(Person.id)).all()
        chosen = people[which % len(people)] if people else None
        if action == "flush":
            session.flush()
        elif action == "add" or chosen is None:
            session.add(Person(first_name=value, last_name="Exemple"))
        elif action == "rename":
            chosen.first_name = value
        elif action == "mail":
            chosen.emails = [EmailAddress(address=value)]
        else:
            session.delete(chosen)


def test_many_rows_changed_at_once_are_undone(database: Database) -> None:
    def add(session: Session) -> None:
        session.add_all(Person(first_name=f"Prénom{n}", last_name="Essai") for n in range(300))

    def rename(session: Session) -> None:
        for person in session.scalars(select(Person)):
            person.last_name = "Exemple"

    written(database, add)
    before = everything(database)

    log = written(database, rename)

    replay(database, log, backwards=True)
    assert everything(database) == before
