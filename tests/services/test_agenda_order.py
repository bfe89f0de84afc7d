"""Whatever is moved, dragged, added or removed, an agenda holds each of its points once."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from car_desktop.domain.values import AgendaState
from car_desktop.services.agenda import (
    AgendaDraft,
    add_agenda_item,
    agenda,
    move_agenda_item,
    place_agenda_item,
    remove_agenda_item,
    set_agenda_state,
)
from car_desktop.storage.database import Database
from tests.factories import make_community, make_meeting

# Each case makes a community of its own.
ONE_FILE = [HealthCheck.function_scoped_fixture]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["move", "place", "add", "remove", "put off"]),
        st.integers(0, 9),
        st.integers(-3, 9),
    ),
    max_size=12,
)


@settings(max_examples=40, deadline=None, suppress_health_check=ONE_FILE)
@given(minutes=st.lists(st.integers(0, 90), min_size=1, max_size=6), steps=STEPS)
def test_an_agenda_agrees_with_a_plain_list(
    database: Database, minutes: list[int], steps: list[tuple[str, int, int]]
) -> None:
    with database.writing() as session:
        meeting = make_meeting(session, make_community(session))
        expected: list[tuple[int, int]] = []
        for length in minutes:
            draft = AgendaDraft("Point", planned_minutes=length)
            expected.append((add_agenda_item(session, meeting.id, draft), length))
        for what, which, where in steps:
            if not expected:
                break
            point = expected[which % len(expected)]
            place = expected.index(point)
            match what:
                case "move":
                    move_agenda_item(session, point[0], where)
                    expected.remove(point)
                    expected.insert(max(0, place + where), point)
                case "place":
                    place_agenda_item(session, point[0], where)
                    expected.remove(point)
                    expected.insert(max(0, where), point)
                case "add":
                    draft = AgendaDraft("Autre", planned_minutes=7)
                    key = add_agenda_item(session, meeting.id, draft, point[0])
                    expected.insert(place + 1, (key, 7))
                case "remove":
                    remove_agenda_item(session, point[0])
                    expected.remove(point)
                case "put off":
                    set_agenda_state(session, point[0], AgendaState.DEFERRED)
                    expected[place] = (point[0], 0)
        shown = agenda(session, meeting.id)
        starts_at = meeting.starts_at
        assert [row.id for row in shown.items] == [key for key, _ in expected]
        for row, (_, length) in zip(shown.items, expected, strict=True):
            assert row.starts_at == starts_at
            starts_at += timedelta(minutes=length)
        assert shown.planned_minutes == sum(length for _, length in expected)
