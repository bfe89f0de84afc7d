"""The pages of the register: a grid of letters, its legend, and the list of meetings."""

from __future__ import annotations

from pathlib import Path

from reportlab.platypus import Flowable

from car_desktop import typography
from car_desktop.domain.labels import attendance_letter, label
from car_desktop.domain.values import AttendanceStatus
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.reports.base import Look
from car_desktop.reports.kit.blocks import Fact, Story, empty, masthead, section, small_print
from car_desktop.reports.kit.document import Sheet, build
from car_desktop.reports.kit.tables import Column, facts, grid, table
from car_desktop.reports.meeting_masthead import participation
from car_desktop.reports.pdf.text import joined, shortened
from car_desktop.services.attendance_register import (
    AttendanceRegister,
    HeldMeeting,
    RegisterLine,
)
from car_desktop.services.counting import RuleRow
from car_desktop.services.counting_words import rule_words
from car_desktop.services.rates import Rate
from car_desktop.typography import NBSP

_UPRIGHT_MEETINGS = 8
_LANDSCAPE_MEETINGS = 14
_NOT_A_MEMBER = "–"


def render(data: AttendanceRegister, look: Look, out: Path, progress: Progress) -> None:
    """Write the register as a PDF."""
    sheet = _sheet(data, look)
    story = masthead(_eyebrow(data), data.community, _subtitle(data))
    story.append(facts(_facts(data), sheet.width))
    if data.meetings:
        story += [*_grids(data, sheet.width), *_legend(data), *_meetings(data, sheet.width)]
    else:
        story += empty(translate("Register", "No meeting was held in this school year."))
    build(story, sheet, out, progress)


def _sheet(data: AttendanceRegister, look: Look) -> Sheet:
    day = typography.current().date_long(look.produced_on)
    title = translate("Register", "Attendance register")
    return Sheet(
        title=f"{title} – {shortened(data.community)} – {data.school_year}",
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=_subtitle(data),
        footer=translate("Register", "Attendance register produced on {date}").format(date=day),
        header=f"{shortened(data.community, 70)} · {data.school_year}",
        is_landscape=len(data.meetings) > _UPRIGHT_MEETINGS,
    )


def _eyebrow(data: AttendanceRegister) -> str:
    return f"{label(data.kind)} · {translate('Register', 'Attendance register')}"


def _subtitle(data: AttendanceRegister) -> str:
    year = translate("Meeting", "school year {year}").format(
        year=typography.current().school_year(data.school_year.start)
    )
    return joined([typography.current().capitalized(year), shortened(data.organisation)])


def _facts(data: AttendanceRegister) -> list[Fact]:
    language = typography.current()
    minutes = sum(meeting.minutes for meeting in data.meetings)
    return [
        Fact(translate("Register", "People"), language.number(len(data.lines))),
        Fact(translate("Register", "Meetings held"), language.number(len(data.meetings))),
        Fact(translate("Register", "Meeting hours"), language.duration(minutes)),
        Fact(translate("Register", "Participation"), participation(data.rate)),
    ]


def _grids(data: AttendanceRegister, width: float) -> Story:
    """The year in one grid where it fits, else in several, hours and rate beside the last."""
    size = _LANDSCAPE_MEETINGS if len(data.meetings) > _UPRIGHT_MEETINGS else _UPRIGHT_MEETINGS
    story: Story = []
    for first in range(0, len(data.meetings), size):
        last = min(first + size, len(data.meetings))
        grid_of_letters = _grid(data, first, last, width)
        story += section(_grid_title(data, first, last), [grid_of_letters])
    return story


def _grid_title(data: AttendanceRegister, first: int, last: int) -> str:
    if last - first == len(data.meetings):
        return translate("Register", "Attendance by person")
    text = translate("Register", "Attendance – meetings {first} to {last}")
    return text.format(first=_number(data, first), last=_number(data, last - 1))


def _grid(data: AttendanceRegister, first: int, last: int, width: float) -> Flowable:
    meetings = data.meetings[first:last]
    has_totals = last == len(data.meetings)
    day = typography.current().day_month
    heads = [
        (_number(data, first + i), day(meeting.starts_at)) for i, meeting in enumerate(meetings)
    ]
    names = (translate("Register", "Hours"), translate("Register", "Rate")) if has_totals else ()
    return grid(
        corner=translate("Register", "Name"),
        heads=heads,
        totals=names,
        rows=[
            (shortened(line.name, 80), _letters(line, first, last), _totals(line, has_totals))
            for line in data.lines
        ],
        foot=(
            translate("Register", "Participation"),
            [_percent(meeting.rate) for meeting in meetings],
            ["", _percent(data.rate)] if has_totals else [],
        ),
        width=width,
    )


def _number(data: AttendanceRegister, index: int) -> str:
    return str(data.meetings[index].number or index + 1)


def _letters(line: RegisterLine, first: int, last: int) -> list[str]:
    return [
        attendance_letter(status) if status else _NOT_A_MEMBER
        for status in line.statuses[first:last]
    ]


def _totals(line: RegisterLine, has_totals: bool) -> list[str]:
    if not has_totals:
        return []
    hours = typography.current().duration(line.minutes) if line.minutes else "–"
    return [hours, _percent(line.rate)]


def _percent(rate: Rate) -> str:
    return "–" if rate.ratio is None else typography.current().percent(rate.ratio)


def _legend(data: AttendanceRegister) -> Story:
    """The letters used in this register, and how its rates are counted."""
    used = {status for line in data.lines for status in line.statuses if status}
    letters = [
        f"{attendance_letter(status)}{NBSP}{_inside(label(status))}"
        for status in AttendanceStatus
        if status in used
    ]
    if any(status is None for line in data.lines for status in line.statuses):
        absent = translate("Register", "not a member on that date")
        letters.append(f"{_NOT_A_MEMBER}{NBSP}{absent}")
    text = translate(
        "Register",
        "Each rate divides the meetings attended by those the person was expected at as a member. "
        "This data supports coaching; it never evaluates people.",
    )
    hours = [small for rule in data.rules for small in small_print(_hours_by(rule))]
    return [*small_print(joined(letters)), *hours, *small_print(text)]


def _hours_by(row: RuleRow) -> str:
    """« Heures à partir du 1er juillet 2026 : arrondi à 15 min · pauses déduites »."""
    return translate("Register", "Hours from {date}: {rule}").format(
        date=typography.current().date_long(row.starts_on), rule=rule_words(row.rule)
    )


def _inside(name: str) -> str:
    return name[:1].lower() + name[1:]


def _meetings(data: AttendanceRegister, width: float) -> Story:
    columns = [
        Column(translate("Register", "No."), 6),
        Column(translate("Register", "Date"), 24),
        Column(translate("Register", "Time"), 20),
        Column(translate("Register", "Title"), 26),
        Column(translate("Register", "Place"), 24),
        Column(translate("Register", "Participation"), 18, is_number=True),
    ]
    rows = [_meeting(data, index, meeting) for index, meeting in enumerate(data.meetings)]
    title = translate("Register", "Meetings")
    return section(title, [table(columns, rows, width)])


def _meeting(data: AttendanceRegister, index: int, meeting: HeldMeeting) -> list[str]:
    language = typography.current()
    return [
        _number(data, index),
        language.date_medium(meeting.starts_at),
        language.time_span(meeting.starts_at, meeting.ends_at),
        shortened(meeting.title) or "–",
        shortened(meeting.place) or "–",
        participation(meeting.rate),
    ]
