"""Whatever is done to series, in whatever order: nothing lost, doubled or moved unasked; undo is exact."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select

from car_desktop.domain.entities import DayOff, Meeting, Series
from car_desktop.domain.errors import UserError
from car_desktop.domain.recurrence import Recurrence, place
from car_desktop.domain.values import DayOffKind, Frequency, MeetingState, OnDayOff
from car_desktop.services.days_off import DayRun, add_days_off, community_days_off
from car_desktop.services.meetings import (
    cancel_meeting,
    change_state,
    draft_of,
    reschedule_meeting,
)
from car_desktop.services.series import SeriesDraft, create_series, plan_series, rule_of
from car_desktop.services.series_changes import change_meetings, scope_effects
from car_desktop.services.series_life import end_series, extend_series
from car_desktop.services.series_plan import Scope
from car_desktop.storage.changes import ChangeLog, replay
from car_desktop.storage.database import Database, Session
from car_desktop.storage.tracking import track_changes
from tests.factories import make_community
from tests.services.series_model import DAY, Model, ModelMeeting, ModelSeries, model_rule

TODAY = date(2026, 11, 22)
WIDE = (date(2024, 1, 1), date(2031, 1, 1))
HOURS = [(time(9), time(11, 30)), (time(13), time(15)), (time(8, 30), time(12))]
PLACES = ["", "Salle 2", "Bibliothèque"]
Rows = list[tuple[object, ...]]


class World:
    """The program and the model side by side; each step is kept so that it can be undone."""

    def __init__(self, database: Database, data: st.DataObject) -> None:
        self.database, self.draw = database, data.draw
        self.logs: list[ChangeLog] = []
        self.snapshots: list[Rows] = []
        with database.writing() as session:
            for table in (Meeting, Series, DayOff):
                session.execute(delete(table))
            for start in data.draw(st.lists(st.integers(-100, 300), max_size=4)):
                first = TODAY + timedelta(days=start)
                run = DayRun(
                    first, first + timedelta(days=data.draw(st.integers(7, 16))), DayOffKind.BREAK
                )
                add_days_off(session, None, run)
            self.community_id = make_community(session).id
            off = community_days_off(session, self.community_id, WIDE)
        self.model = Model(TODAY, lambda day: off.get(day, ""))

    def step(self, work: Callable[[Session], None]) -> None:
        """Do something in one transaction, which undo takes back."""
        self.snapshots.append(rows(self.database))
        with self.database.writing() as session:
            log = track_changes(session)
            work(session)
        self.logs.append(log)

    def create(self, session: Session) -> None:
        """Plan a series, in both worlds."""
        draft = self._draft()
        preview = plan_series(session, draft)
        if not preview.kept:
            return
        ids = create_series(session, draft)
        series = ModelSeries(
            model_rule(draft.recurrence),
            draft.recurrence.first,
            draft.on_day_off,
            (draft.starts, draft.ends),
            draft.place,
        )
        by_day = {placed.day: placed.planned for placed in preview.days}
        for key, day in zip(ids, preview.kept, strict=True):
            self._add(key, day, series, by_day[day])

    def change(self, session: Session) -> None:
        """Change one meeting, with others or not."""
        chosen = self._any()
        if chosen is None:
            return
        day = chosen.day + timedelta(days=self.draw(st.integers(-9, 9) | st.just(0)))
        hours, room = self.draw(st.sampled_from(HOURS)), self.draw(st.sampled_from(PLACES))
        scope = self.draw(st.sampled_from(Scope))
        draft = replace(
            draft_of(session.get_one(Meeting, chosen.key)),
            starts_at=datetime.combine(day, hours[0]),
            ends_at=datetime.combine(day, hours[1]),
            place=room,
        )
        effects = scope_effects(session, chosen.key, draft, TODAY)
        before = {m.key: m.day for m in self.model.meetings.values()}
        change_meetings(session, chosen.key, draft, scope, TODAY)
        if scope is Scope.ONE or not self.model.can_lead(chosen):
            self._change_alone(chosen, day, hours, room)
            return
        is_same = (day, hours, room) == (chosen.day, chosen.hours, chosen.place)
        if not is_same:
            self.model.change(chosen, day, hours, room, all_=scope is Scope.ALL)
        if effects:
            said = {one.meeting_id: one.new_day for one in effects[scope].touched}
            moved = {m.key: m.day for m in self.model.meetings.values() if m.day != before[m.key]}
            assert moved.items() <= said.items()
            assert not said.keys() & {one.meeting_id for one in effects[scope].left_alone}

    def move_in_the_calendar(self, session: Session) -> None:
        """Drag a meeting: it changes by itself."""
        if (chosen := self._any()) is None:
            return
        day = chosen.day + timedelta(days=self.draw(st.integers(-3, 3)))
        starts, ends = chosen.hours
        moments = datetime.combine(day, starts), datetime.combine(day, ends)
        reschedule_meeting(session, chosen.key, *moments)
        self._change_alone(chosen, day, chosen.hours, chosen.place)

    def hold(self, session: Session) -> None:
        """A meeting takes place."""
        if (chosen := self._any()) and chosen.state.is_upcoming:
            change_state(session, chosen.key, MeetingState.HELD)
            chosen.state = MeetingState.HELD

    def cancel(self, session: Session) -> None:
        """A meeting will not take place."""
        if (chosen := self._any()) and chosen.state.is_upcoming:
            cancel_meeting(session, chosen.key, "Tempête")
            chosen.state = MeetingState.CANCELLED

    def end(self, session: Session) -> None:
        """A series ends."""
        chosen = self._any()
        if chosen is None or chosen.series is None:
            return
        from_day = TODAY + timedelta(days=self.draw(st.integers(0, 250)))
        end_series(session, self._series_id(session, chosen), from_day)
        self.model.end(chosen.series, from_day)

    def extend(self, session: Session) -> None:
        """A series goes on longer, if its rhythm gives another day."""
        chosen = self._any()
        if chosen is None or chosen.series is None or not self.model.can_lead(chosen):
            return
        series, rule = chosen.series, chosen.series.rule
        last = rule.last + timedelta(days=self.draw(st.integers(1, 90)))
        dates = (last,) if rule.frequency is Frequency.DATES else ()
        missing = [last] if dates else rule.between(rule.last + DAY, last)
        key = self._series_id(session, chosen)
        try:
            ids = extend_series(session, key, last, dates)
        except UserError:
            assert not missing
            return
        taken = {m.day for m in self.model.meetings.values() if m.state.counts}
        placed = place(missing, self.model.off, series.on_day_off)
        new = {p.day: p.planned for p in placed if p.day is not None and p.day not in taken}
        for key, day in zip(ids, sorted(new), strict=True):
            self._add(key, day, series, new[day])
        rule.last = last
        rule.dates += dates

    def check(self) -> None:
        """Both worlds hold the same meetings, and what the program remembers of series is whole."""
        with self.database.reading() as session:
            stored = {m.id: m for m in session.scalars(select(Meeting))}
            assert stored.keys() == self.model.meetings.keys()
            for key, known in self.model.meetings.items():
                self._compare(session, stored[key], known)

    def undo_everything(self) -> None:
        """Go back step by step to what each one found."""
        while self.logs:
            replay(self.database, self.logs.pop(), backwards=True)
            assert rows(self.database) == self.snapshots.pop()

    def _compare(self, session: Session, meeting: Meeting, known: ModelMeeting) -> None:
        hours = (meeting.starts_at.time(), meeting.ends_at.time())
        assert (meeting.day, hours, meeting.place, meeting.state) == (
            known.day,
            known.hours,
            known.place,
            known.state,
        )
        assert (meeting.series_id is None) == (meeting.series_day is None)
        if not self.model.can_lead(known):
            return
        series = session.get_one(Series, meeting.series_id)
        assert known.series is not None
        assert (meeting.series_day, meeting.differs_from_series) == (known.planned, known.differs)
        assert meeting.series_day in rule_of(series).days()
        assert series.community_id == meeting.community_id
        assert (series.last_day, series.place, (series.starts, series.ends)) == (
            known.series.rule.last,
            known.series.place,
            known.series.hours,
        )
        if not meeting.differs_from_series:
            assert (hours, meeting.place) == (known.series.hours, known.series.place)

    def _draft(self) -> SeriesDraft:
        draw = self.draw
        first = TODAY + timedelta(days=draw(st.integers(-120, 60)))
        frequency, interval = draw(st.sampled_from(Frequency)), draw(st.integers(1, 3))
        last = first + timedelta(days=draw(st.integers(20, 230)))
        dates: tuple[date, ...] = ()
        if frequency is Frequency.DATES:
            offsets = draw(st.sets(st.integers(1, 200), min_size=1, max_size=8)) | {0}
            dates = tuple(first + timedelta(days=offset) for offset in sorted(offsets))
            last, interval = dates[-1], 1
        rule = Recurrence(frequency, first, last, interval, dates)
        rules = [rule for rule in OnDayOff if rule is not OnDayOff.KEEP]
        starts, ends = draw(st.sampled_from(HOURS))
        return SeriesDraft(
            self.community_id,
            rule,
            starts,
            ends,
            draw(st.sampled_from(rules)),
            place=draw(st.sampled_from(PLACES)),
        )

    def _add(self, key: int, day: date, series: ModelSeries, planned: date) -> None:
        self.model.meetings[key] = ModelMeeting(
            key, day, series.hours, series.place, series, planned, differs=False
        )

    def _any(self) -> ModelMeeting | None:
        known = sorted(self.model.meetings.values(), key=lambda m: (m.day, m.key))
        return self.draw(st.sampled_from(known)) if known else None

    def _series_id(self, session: Session, chosen: ModelMeeting) -> int:
        key = session.get_one(Meeting, chosen.key).series_id
        assert key is not None
        return key

    def _change_alone(
        self, chosen: ModelMeeting, day: date, hours: tuple[time, time], room: str
    ) -> None:
        if (chosen.day, chosen.hours, chosen.place) != (day, hours, room):
            chosen.differs = chosen.series is not None
        chosen.day, chosen.hours, chosen.place = day, hours, room


def rows(database: Database) -> Rows:
    """All that is stored of meetings and series."""
    with database.reading() as session:
        tables = (Meeting.__table__, Series.__table__)
        return [tuple(row) for table in tables for row in session.execute(select(table))]


STEPS = {
    "create": 1,
    "change": 5,
    "move_in_the_calendar": 1,
    "hold": 1,
    "cancel": 1,
    "end": 1,
    "extend": 1,
}


@pytest.mark.timeout(300)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_any_sequence_of_edits_does_what_a_person_expects_and_undo_restores_exactly(
    database: Database, data: st.DataObject
) -> None:
    world = World(database, data)
    names = [name for name, weight in STEPS.items() for _ in range(weight)]

    for name in ["create", *data.draw(st.lists(st.sampled_from(names), max_size=8))]:
        world.step(getattr(world, name))
        world.check()

    world.undo_everything()
