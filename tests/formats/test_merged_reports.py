"""Several reports of one meeting are told as one."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from car_desktop.domain.values import AttendanceSource
from car_desktop.formats.attendance_reports.merging import merged
from car_desktop.formats.attendance_reports.report import AttendanceReport, Participant, Stay

DAY = date(2026, 2, 3)
NINE = datetime(2026, 2, 3, 9, 0)


def at(minute: int) -> datetime:
    return NINE + timedelta(minutes=minute)


def there(name: str, *spans: tuple[int, int], seconds: int | None = None) -> Participant:
    stays: tuple[Stay, ...] = tuple((at(start), at(end)) for start, end in spans)
    return Participant(name, stays=stays, seconds=seconds)


def report(*participants: Participant) -> AttendanceReport:
    return AttendanceReport(AttendanceSource.TEAMS, participants, days=(DAY,))


def test_who_is_in_both_reports_is_one_person_with_all_stays() -> None:
    both = merged(
        [report(there("Amélie Sarcelle", (0, 60))), report(there("amelie sarcelle", (70, 120)))]
    )

    assert both.participants == (there("Amélie Sarcelle", (0, 60), (70, 120)),)
    assert both.days == (DAY,)


def test_the_same_report_twice_is_that_report() -> None:
    one = report(there("Amélie Sarcelle", (0, 60)), Participant("Benoît Mésange", seconds=600))

    assert merged([one, one]) == one


def test_lengths_alone_add_up_and_add_nothing_to_hours() -> None:
    totals = Participant("Amélie Sarcelle", seconds=600)

    (both,) = merged(
        [report(totals), report(Participant("Amélie Sarcelle", seconds=300))]
    ).participants
    (hours,) = merged([report(totals), report(there("Amélie Sarcelle", (0, 60)))]).participants

    assert (both.stays, both.seconds) == ((), 900)
    assert hours.seconds == 3600
    assert len(hours.stays) == 1


def test_an_absence_that_one_report_hides_is_still_known() -> None:
    hidden = there("Amélie Sarcelle", (0, 60), seconds=40 * 60)

    (both,) = merged([report(hidden), report(there("Amélie Sarcelle", (70, 80)))]).participants

    assert both.seconds == 50 * 60


MINUTES = st.integers(min_value=0, max_value=179)
PEOPLE = st.lists(
    st.tuples(st.sampled_from(["Ana", "Béa", "Carl"]), MINUTES, MINUTES), min_size=1, max_size=6
)


@given(st.lists(PEOPLE, min_size=1, max_size=4))
def test_every_minute_of_every_report_is_in_the_merged_one_and_no_other(
    told: list[list[tuple[str, int, int]]],
) -> None:
    reports = [
        report(*(there(name, (min(a, b), max(a, b) + 1)) for name, a, b in people))
        for people in told
    ]
    expected: dict[str, set[int]] = {}
    for name, a, b in (line for people in told for line in people):
        expected.setdefault(name, set()).update(range(min(a, b), max(a, b) + 1))

    one = merged(reports)

    counted = {
        person.name: {
            minute
            for start, end in person.stays
            if end
            for minute in range(
                int((start - NINE).total_seconds() // 60), int((end - NINE).total_seconds() // 60)
            )
        }
        for person in one.participants
    }
    if len(set(reports)) > 1:
        assert counted == expected
    assert merged([one, one]) == one
