"""The best moments are those that going through all of them one by one would find."""

from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from car_desktop.domain.slots import (
    MOST_SLOTS,
    NOON,
    STEP,
    FoundSlot,
    SlotGround,
    SlotWish,
    Span,
    Timeline,
    best_slots,
    rank,
)

MONDAY = date(2026, 11, 23)
WEEKDAYS = frozenset(range(5))
HOUR = timedelta(hours=1)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(MONDAY + timedelta(days=day), time(hour, minute))


def wish(**changes: object) -> SlotWish:
    asked: dict[str, object] = {
        "first": MONDAY,
        "last": MONDAY + timedelta(days=11),
        "weekdays": WEEKDAYS,
        "earliest": time(8),
        "latest": time(16),
        "length": 2 * HOUR,
    }
    return SlotWish(**(asked | changes))  # type: ignore[arg-type] # names and kinds are those above


def brute_force(asked: SlotWish, ground: SlotGround) -> list[FoundSlot]:
    """Every quarter of an hour, every person and every span, without any shortcut."""
    halves: dict[tuple[date, bool], list[FoundSlot]] = {}
    moment = datetime.combine(asked.first, time())
    while moment.date() <= asked.last:
        end = moment + asked.length
        fits = (
            moment.weekday() in asked.weekdays
            and end.date() == moment.date()
            and asked.earliest <= moment.time()
            and end.time() <= asked.latest
        )
        if fits:
            missing = tuple(
                key
                for key, spans in ground.taken.items()
                if any(clash(span, moment, end, asked) for span in spans)
            )
            is_taken = any(clash(span, moment, end, asked) for span in ground.coach)
            slot = FoundSlot(moment, end, missing, ground.off.get(moment.date(), ""), is_taken)
            halves.setdefault((moment.date(), moment.time() < NOON), []).append(slot)
        moment += STEP
    best = [min(slots, key=lambda slot: rank(slot, asked)) for slots in halves.values()]
    return sorted(best, key=lambda slot: rank(slot, asked))[:MOST_SLOTS]


def clash(span: Span, starts_at: datetime, ends_at: datetime, asked: SlotWish) -> bool:
    return span[0] - asked.margin < ends_at and starts_at < span[1] + asked.margin


MOMENTS = st.builds(
    lambda day, quarter: at(day, 0) + quarter * STEP,
    st.integers(min_value=-1, max_value=12),
    st.integers(min_value=0, max_value=95),
)
SPANS = st.builds(
    lambda start, quarters: (start, start + quarters * STEP),
    MOMENTS,
    st.integers(min_value=1, max_value=120),
)
WISHES = st.builds(
    lambda weekdays, earliest, hours, length, margin, usual: wish(
        weekdays=weekdays,
        earliest=time(earliest),
        latest=time(min(earliest + hours, 23)),
        length=length * STEP,
        margin=margin * STEP,
        usual=usual,
    ),
    st.frozensets(st.integers(min_value=0, max_value=6), min_size=1),
    st.integers(min_value=6, max_value=14),
    st.integers(min_value=1, max_value=12),
    st.integers(min_value=1, max_value=16),
    st.integers(min_value=0, max_value=4),
    st.none() | st.tuples(st.integers(min_value=0, max_value=6), st.integers(0, 23).map(time)),
)
GROUNDS = st.builds(
    SlotGround,
    st.dictionaries(st.integers(min_value=1, max_value=6), st.lists(SPANS, max_size=8)),
    st.lists(SPANS, max_size=5),
    st.dictionaries(st.dates(MONDAY, MONDAY + timedelta(days=11)), st.just("Relâche")),
)


@given(WISHES, GROUNDS)
def test_the_best_are_those_that_trying_everything_finds(
    asked: SlotWish, ground: SlotGround
) -> None:
    assert best_slots(asked, ground) == brute_force(asked, ground)


@given(st.lists(SPANS), SPANS)
def test_a_timeline_overlaps_as_its_spans_do(spans: list[Span], asked: Span) -> None:
    line = Timeline(spans)

    assert line.overlaps(*asked) == any(s < asked[1] and asked[0] < e for s, e in spans)


def test_fewest_missing_goes_before_a_school_day_and_that_before_the_usual_hour() -> None:
    ground = SlotGround(
        {1: [(at(1, 8), at(1, 16))], 2: []},
        off={MONDAY: "Relâche", MONDAY + timedelta(days=3): "Pédagogique"},
    )
    asked = wish(last=MONDAY + timedelta(days=4), usual=(1, time(9)))

    found = best_slots(asked, ground)

    assert [(slot.starts_at, slot.missing, slot.off) for slot in found][:3] == [
        (at(2, 9), (), ""),
        (at(2, 12), (), ""),
        (at(4, 9), (), ""),
    ]
    assert [slot.off for slot in found[4:8]] == ["Relâche"] * 2 + ["Pédagogique"] * 2
    assert [slot.missing for slot in found[-2:]] == [(1,), (1,)]


def test_each_half_day_is_proposed_once_and_ten_at_most() -> None:
    found = best_slots(wish(last=MONDAY + timedelta(days=40)), SlotGround())

    assert len(found) == MOST_SLOTS
    halves = {(slot.starts_at.date(), slot.starts_at.time() < NOON) for slot in found}
    assert len(halves) == MOST_SLOTS
    assert found[0].starts_at == at(0, 8)


def test_the_margin_keeps_time_free_before_and_after() -> None:
    ground = SlotGround(coach=[(at(0, 8), at(0, 10)), (at(0, 14), at(0, 16))])
    asked = wish(last=MONDAY, margin=timedelta(minutes=30))

    found = [(slot.starts_at, slot.is_coach_taken) for slot in best_slots(asked, ground)]
    assert found == [(at(0, 10, 30), False), (at(0, 12), True)]


def test_when_the_coach_is_taken_comes_last_whoever_is_missing() -> None:
    ground = SlotGround({1: [(at(0, 8), at(0, 16))]}, coach=[(at(1, 8), at(1, 16))])

    found = best_slots(wish(last=MONDAY + timedelta(days=1)), ground)

    assert [slot.is_coach_taken for slot in found] == [False, False, True, True]
    assert found[0].missing == (1,)


def test_progress_is_told_day_by_day() -> None:
    told: list[tuple[int, int]] = []

    best_slots(
        wish(last=MONDAY + timedelta(days=6)),
        SlotGround(),
        lambda done, of: told.append((done, of)),
    )

    assert told == [(day, 5) for day in range(5)]
