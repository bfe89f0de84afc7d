"""What the register says: a grid of letters, its legend, and the meetings that each rate counts."""

from __future__ import annotations

from car_desktop import typography
from car_desktop.domain.labels import attendance_letter, label
from car_desktop.domain.values import AttendanceStatus
from car_desktop.i18n import translate
from car_desktop.reports.attendance_register.counted import (
    counted,
    every_meeting_link,
    meeting_link,
    person_link,
)
from car_desktop.reports.attendance_register.words import meeting_number
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import (
    Cell,
    Column,
    Document,
    Fact,
    Facts,
    Row,
    Table,
    TableKind,
)
from car_desktop.reports.document.parts import (
    Blocks,
    empty,
    joined,
    masthead,
    section,
    small_print,
)
from car_desktop.reports.document.words import shortened
from car_desktop.reports.meeting_masthead import participation
from car_desktop.services.attendance_register import AttendanceRegister, RegisterLine
from car_desktop.services.counting import RuleRow
from car_desktop.services.counting_words import rule_words
from car_desktop.typography import NBSP

_UPRIGHT_MEETINGS = 8
_LANDSCAPE_MEETINGS = 14
_NOT_A_MEMBER = "–"


def compose(data: AttendanceRegister, look: Look) -> Document:
    """The register of one school year."""
    day = typography.current().date_long(look.produced_on)
    title = translate("Register", "Attendance register")
    return Document(
        title=f"{title} – {shortened(data.community)} – {data.school_year}",
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=_subtitle(data),
        footer=translate("Register", "Attendance register produced on {date}").format(date=day),
        header=f"{shortened(data.community, 70)} · {data.school_year}",
        is_landscape=len(data.meetings) > _UPRIGHT_MEETINGS,
        letterhead=look.letterhead,
        blocks=(
            *masthead(_eyebrow(data), data.community, _subtitle(data)),
            Facts(_facts(data)),
            *_content(data),
        ),
    )


def _content(data: AttendanceRegister) -> Blocks:
    if not data.meetings:
        return empty(translate("Register", "No meeting was held in this school year."))
    return (*_grids(data), *_legend(data), *counted(data))


def _eyebrow(data: AttendanceRegister) -> str:
    return f"{label(data.kind)} · {translate('Register', 'Attendance register')}"


def _subtitle(data: AttendanceRegister) -> str:
    year = translate("Meeting", "school year {year}").format(
        year=typography.current().school_year(data.school_year.start)
    )
    return joined([typography.current().capitalized(year), shortened(data.organisation)])


def _facts(data: AttendanceRegister) -> tuple[Fact, ...]:
    language = typography.current()
    minutes = sum(meeting.minutes for meeting in data.meetings)
    return (
        Fact(translate("Register", "People"), language.number(len(data.lines))),
        Fact(translate("Register", "Meetings held"), language.number(len(data.meetings))),
        Fact(translate("Register", "Meeting hours"), language.duration(minutes)),
        Fact(translate("Register", "Participation"), participation(data.rate)),
    )


def _grids(data: AttendanceRegister) -> Blocks:
    """The year in one grid where it fits, else in several, hours and rate beside the last."""
    size = _LANDSCAPE_MEETINGS if len(data.meetings) > _UPRIGHT_MEETINGS else _UPRIGHT_MEETINGS
    blocks: Blocks = ()
    for first in range(0, len(data.meetings), size):
        last = min(first + size, len(data.meetings))
        title = _grid_title(data, first, last)
        blocks += section(title, (_grid(data, title, first, last),))
    return blocks


def _grid_title(data: AttendanceRegister, first: int, last: int) -> str:
    if last - first == len(data.meetings):
        return translate("Register", "Attendance by person")
    text = translate("Register", "Attendance – meetings {first} to {last}")
    return text.format(first=meeting_number(data, first), last=meeting_number(data, last - 1))


def _grid(data: AttendanceRegister, title: str, first: int, last: int) -> Table:
    has_totals = last == len(data.meetings)
    rows = [
        Row((shortened(line.name, 80), *_letters(line, first, last), *_totals(place, line)))
        if has_totals
        else Row((shortened(line.name, 80), *_letters(line, first, last)))
        for place, line in enumerate(data.lines)
    ]
    return Table(
        title,
        _columns(data, first, last, has_totals=has_totals),
        (*rows, _foot(data, first, last, has_totals=has_totals)),
        kind=TableKind.GRID,
    )


def _columns(
    data: AttendanceRegister, first: int, last: int, *, has_totals: bool
) -> tuple[Column, ...]:
    """Names, a narrow column per meeting with its number above its day, and what it adds up to."""
    day = typography.current().day_month
    totals = (translate("Register", "Hours"), translate("Register", "Rate")) if has_totals else ()
    return (
        Column(translate("Register", "Name"), 60),
        *(
            Column(f"{meeting_number(data, index)}\n{day(data.meetings[index].starts_at)}", 0)
            for index in range(first, last)
        ),
        *(Column(name, 20, is_number=True) for name in totals),
    )


def _letters(line: RegisterLine, first: int, last: int) -> list[str]:
    return [
        attendance_letter(status) if status else _NOT_A_MEMBER
        for status in line.statuses[first:last]
    ]


def _totals(place: int, line: RegisterLine) -> tuple[Cell, Cell]:
    hours = typography.current().duration(line.minutes) if line.minutes else "–"
    return hours, person_link(place, line.rate)


def _foot(data: AttendanceRegister, first: int, last: int, *, has_totals: bool) -> Row:
    return Row(
        (
            translate("Register", "Participation"),
            *(meeting_link(data, index) for index in range(first, last)),
            *(("", every_meeting_link(data)) if has_totals else ()),
        ),
        is_total=True,
    )


def _legend(data: AttendanceRegister) -> Blocks:
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
    return (*small_print(joined(letters)), *hours, *small_print(text))


def _hours_by(row: RuleRow) -> str:
    """« Heures à partir du 1er juillet 2026 : arrondi à 15 min · pauses déduites »."""
    return translate("Register", "Hours from {date}: {rule}").format(
        date=typography.current().date_long(row.starts_on), rule=rule_words(row.rule)
    )


def _inside(name: str) -> str:
    return name[:1].lower() + name[1:]
