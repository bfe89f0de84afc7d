"""How a week is laid out and walked through, whatever takes place in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from car_desktop.domain.values import CommunityKind, MeetingMode, MeetingState
from car_desktop.services.meetings import MeetingRow
from car_desktop.ui.screens.calendar.week_drag import Drag, Gesture, lengthened, moved, stretched
from car_desktop.ui.screens.calendar.week_lanes import MOST_LANES, Span, lanes
from car_desktop.ui.screens.calendar.week_plan import WeekPlan, week_plan
from car_desktop.ui.screens.calendar.week_scale import WeekScale
from car_desktop.ui.screens.calendar.week_stops import DAY_MINUTES, QUARTER, SLOT, Stop, busy_stops

SUNDAY, TUESDAY = date(2026, 11, 22), date(2026, 11, 24)
SCALE = WeekScale(SUNDAY, width=758, gutter=58, hour=48)

SPANS = st.lists(
    st.builds(
        lambda start, length: Span(start, min(start + length, DAY_MINUTES)),
        st.integers(0, DAY_MINUTES - 1),
        st.integers(1, 600),
    ),
    max_size=12,
)


def row(key: int, starts_at: datetime, minutes: int) -> MeetingRow:
    return MeetingRow(
        id=key,
        uuid=str(key),
        community_id=1,
        community=f"CAP fictive {key}",
        kind=CommunityKind.LEARNING_COMMUNITY,
        number=key,
        title="",
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=minutes),
        place="",
        mode=MeetingMode.IN_PERSON,
        state=MeetingState.PLANNED,
    )


MEETINGS = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, DAY_MINUTES - 1), st.integers(1, 24 * 60)),
    max_size=14,
).map(
    lambda picked: [
        row(key, datetime.combine(SUNDAY, time()) + timedelta(days=day, minutes=start), length)
        for key, (day, start, length) in enumerate(picked, 1)
    ]
)


@given(SPANS)
def test_every_span_has_a_lane_and_none_shares_it_at_the_same_time(spans: list[Span]) -> None:
    found = lanes(spans)

    assert len(found) == len(spans)
    for (one, its), (other, others) in combinations(zip(spans, found, strict=True), 2):
        if one.overlaps(other):
            assert its.count == others.count
            apart = (
                its.index + its.width <= others.index or others.index + others.width <= its.index
            )
            assert apart, (one, its, other, others)


@given(SPANS)
def test_the_width_of_a_day_is_filled_up_to_the_next_one_beside(spans: list[Span]) -> None:
    found = lanes(spans)

    for span, lane in zip(spans, found, strict=True):
        assert 0 <= lane.index < lane.index + lane.width <= lane.count
        if lane.index + lane.width < lane.count:
            assert any(
                beside.index == lane.index + lane.width and other.overlaps(span)
                for other, beside in zip(spans, found, strict=True)
            )


@given(SPANS)
def test_no_more_lanes_are_made_than_meet_at_one_minute(spans: list[Span]) -> None:
    most = max((lane.count for lane in lanes(spans)), default=0)

    assert most == max(
        (sum(s.starts <= minute < s.ends for s in spans) for minute in range(DAY_MINUTES)),
        default=0,
    )


def test_a_meeting_alone_takes_the_whole_width() -> None:
    alone, *_ = lanes([Span(540, 720), Span(720, 780)])

    assert (alone.index, alone.width, alone.count) == (0, 1, 1)


@given(MEETINGS)
def test_every_meeting_is_in_one_stop_and_no_stop_lies_on_another(
    meetings: list[MeetingRow],
) -> None:
    stops = list(week_plan(SUNDAY, meetings))

    shown = [meeting.id for stop in stops for meeting in stop.meetings]
    assert sorted(shown) == sorted(meeting.id for meeting in meetings)
    rooms = [SCALE.room_of(stop) for stop in stops]
    assert all(room.width() >= 24 and room.height() >= 24 for room in rooms)
    assert not [pair for pair in combinations(rooms, 2) if pair[0].intersects(pair[1])]


@given(MEETINGS)
def test_no_more_than_three_stand_side_by_side_and_the_last_counts_the_others(
    meetings: list[MeetingRow],
) -> None:
    for stop in week_plan(SUNDAY, meetings):
        assert stop.lane.count <= MOST_LANES
        assert len(stop.meetings) == 1 or stop.lane.index == MOST_LANES - 1


@given(MEETINGS, st.integers(0, 6))
def test_down_walks_over_all_of_a_day_and_up_walks_back(
    meetings: list[MeetingRow], weekday: int
) -> None:
    plan, day = week_plan(SUNDAY, meetings), SUNDAY + timedelta(days=weekday)
    first = min(
        [plan.stop_at(day, 0), *plan.busy[day]], key=lambda s: (s.span.starts, s.lane.index)
    )

    down = walk(plan, first, 1)
    up = walk(plan, down[-1], -1)

    assert up == down[::-1]
    assert [stop for stop in down if stop.meetings] == plan.busy[day]
    free = [stop.span.starts for stop in down if not stop.meetings]
    busy = [span for stop in plan.busy[day] for span in [stop.span]]
    assert free == [
        minute
        for minute in range(0, DAY_MINUTES, SLOT)
        if not any(span.starts <= minute < span.ends for span in busy)
    ]


def walk(plan: WeekPlan, stop: Stop, step: int) -> list[Stop]:
    path = [stop]
    while (following := plan.neighbour(path[-1], step)) != path[-1]:
        path.append(following)
    return path


def stop_of(starts_at: datetime, minutes: int) -> Stop:
    (stop,) = busy_stops(starts_at.date(), [row(1, starts_at, minutes)])
    return stop


def hours(stop: Stop) -> tuple[datetime, datetime]:
    assert stop.meeting is not None
    return stop.meeting.starts_at, stop.meeting.ends_at


@given(
    st.integers(0, DAY_MINUTES - 1),
    st.integers(1, 24 * 60),
    st.integers(-6, 6),
    st.integers(-96, 96).map(lambda quarters: quarters * QUARTER),
)
def test_a_moved_meeting_lasts_as_long_and_stays_in_the_day_it_was_put_on(
    start: int, length: int, days: int, minutes: int
) -> None:
    before = datetime.combine(TUESDAY, time()) + timedelta(minutes=start)

    starts_at, ends_at = hours(moved(stop_of(before, length), days, minutes))

    assert ends_at - starts_at == timedelta(minutes=length)
    assert starts_at.date() == TUESDAY + timedelta(days=days)
    if minutes == 0:
        assert starts_at.time() == before.time()


@given(
    st.integers(0, DAY_MINUTES - 1),
    st.integers(1, 24 * 60),
    st.integers(-96, 96).map(lambda quarters: quarters * QUARTER),
)
def test_a_stretched_meeting_keeps_its_start_and_a_quarter_of_an_hour(
    start: int, length: int, minutes: int
) -> None:
    before = datetime.combine(TUESDAY, time()) + timedelta(minutes=start)

    starts_at, ends_at = hours(stretched(stop_of(before, length), minutes))

    assert starts_at == before
    assert ends_at - starts_at >= timedelta(minutes=min(length, QUARTER))


def test_a_meeting_moves_by_quarters_of_an_hour_from_where_it_was(qapp: QApplication) -> None:
    nine = stop_of(datetime(2026, 11, 24, 9, 10), 120)
    drag = Drag(Gesture.MOVE, nine, QPoint(300, 450), QPoint(300, 450)).to(QPoint(410, 490))

    starts_at, ends_at = hours(drag.result(SCALE))

    assert (starts_at, ends_at) == (
        datetime(2026, 11, 25, 9, 55),
        datetime(2026, 11, 25, 11, 55),
    )


def test_a_hand_that_trembles_drags_nothing(qapp: QApplication) -> None:
    nine = stop_of(datetime(2026, 11, 24, 9), 120)

    assert (
        not Drag(Gesture.MOVE, nine, QPoint(300, 450), QPoint(300, 450))
        .to(QPoint(302, 452))
        .is_under_way
    )


@pytest.mark.parametrize(
    ("down", "up", "drawn"),
    [
        (9 * 60, 11 * 60 + 30, (9 * 60, 11 * 60 + 45)),
        (11 * 60 + 30, 9 * 60, (9 * 60, 11 * 60 + 45)),
        (23 * 60 + 45, 23 * 60 + 59, (23 * 60 + 30, 23 * 60 + 45)),
    ],
)
def test_a_drawn_stretch_goes_from_the_higher_to_the_lower_end(
    down: int, up: int, drawn: tuple[int, int]
) -> None:
    slot = WeekPlan(SUNDAY).slot_at(TUESDAY, down)
    start, end = QPoint(300, SCALE.top(down)), QPoint(300, SCALE.top(up))
    drag = replace(Drag(Gesture.DRAW, slot, start, end), is_under_way=True)

    span = drag.result(SCALE).span

    assert (span.starts, span.ends) == drawn


def test_free_time_is_lengthened_by_half_hours_and_never_shorter_than_one() -> None:
    slot = WeekPlan(SUNDAY).slot_at(TUESDAY, 9 * 60)

    assert lengthened(slot, SLOT).span == Span(9 * 60, 10 * 60)
    assert lengthened(slot, -SLOT).span == Span(9 * 60, 9 * 60 + SLOT)


@given(st.integers(200, 2000), st.integers(20, 120), st.integers(0, 6), st.integers(0, 95))
def test_a_point_in_the_room_of_a_quarter_is_that_day_and_quarter(
    width: int, hour: int, column: int, quarter: int
) -> None:
    scale = WeekScale(SUNDAY, width, gutter=58, hour=hour)
    minute = quarter * QUARTER
    middle = (scale.top(minute) + scale.top(minute + QUARTER)) // 2

    assert scale.minute_at(middle + 1) == minute
    assert scale.column_at((scale.edge(column) + scale.edge(column + 1)) // 2) == column


def rows_of(spans: Sequence[tuple[int, int]]) -> list[MeetingRow]:
    day = datetime.combine(TUESDAY, time())
    return [
        row(key, day + timedelta(minutes=start), length)
        for key, (start, length) in enumerate(spans, 1)
    ]


def test_six_meetings_at_once_are_two_and_four_more() -> None:
    stops = busy_stops(TUESDAY, rows_of([(540, 60)] * 6))

    assert [len(stop.meetings) for stop in stops] == [1, 1, 4]


def test_a_place_is_kept_while_it_is_free_and_left_once_it_is_taken() -> None:
    slot = WeekPlan(SUNDAY).slot_at(TUESDAY, 9 * 60)

    assert week_plan(SUNDAY, []).again(slot) == slot
    taken = week_plan(SUNDAY, rows_of([(9 * 60, 90)])).again(slot)
    assert taken.span == Span(10 * 60 + 30, 11 * 60)
