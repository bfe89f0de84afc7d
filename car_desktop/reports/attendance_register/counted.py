"""The appendix of the register: the meetings, and which of them each rate counts."""

from __future__ import annotations

from car_desktop import typography
from car_desktop.i18n import translate
from car_desktop.reports.attendance_register.words import meeting_number, percent
from car_desktop.reports.document.content import Cell, Column, Row, Run, Table
from car_desktop.reports.document.parts import Blocks, section
from car_desktop.reports.document.words import shortened
from car_desktop.reports.meeting_masthead import participation
from car_desktop.services.attendance_register import AttendanceRegister, HeldMeeting, RegisterLine
from car_desktop.services.rates import Rate, Seat

_EVERY_MEETING = "every-meeting"


def counted(data: AttendanceRegister) -> Blocks:
    """Each meeting with the seats it counts; then each person with the meetings."""
    title = translate("Register", "Meetings")
    meetings = section(title, (_meetings(data, title),))
    if not any(line.rate.expected for line in data.lines):
        return meetings
    people = translate("Register", "Meetings counted in each rate")
    return (*meetings, *section(people, (_people(data, people),)))


def meeting_link(data: AttendanceRegister, index: int) -> Cell:
    """A meeting's rate, which leads to its line."""
    return _link(data.meetings[index].rate, _anchor_of_meeting(index))


def every_meeting_link(data: AttendanceRegister) -> Cell:
    """The rate of the year, which leads to what it adds up."""
    return _link(data.rate, _EVERY_MEETING)


def person_link(place: int, rate: Rate) -> Cell:
    """A person's rate, which leads to the meetings it counts."""
    return _link(rate, _anchor_of_person(place))


def _link(rate: Rate, anchor: str) -> Cell:
    said = percent(rate)
    return said if rate.ratio is None else (Run(said, link=f"#{anchor}"),)


def _anchor_of_meeting(index: int) -> str:
    return f"meeting-{index + 1}"


def _anchor_of_person(place: int) -> str:
    return f"person-{place + 1}"


def _meetings(data: AttendanceRegister, title: str) -> Table:
    columns = (
        Column(translate("Register", "No."), 8),
        Column(translate("Register", "Date"), 22),
        Column(translate("Register", "Time"), 20),
        Column(translate("Register", "Title"), 26),
        Column(translate("Register", "Place"), 24),
        Column(translate("Register", "Participation"), 18, is_number=True),
    )
    rows = [_meeting(data, index, meeting) for index, meeting in enumerate(data.meetings)]
    every = Row(
        (translate("Register", "Total"), "", "", "", "", participation(data.rate)),
        anchor=_EVERY_MEETING,
        is_total=True,
    )
    return Table(title, columns, (*rows, every))


def _meeting(data: AttendanceRegister, index: int, meeting: HeldMeeting) -> Row:
    language = typography.current()
    return Row(
        (
            meeting_number(data, index),
            language.date_medium(meeting.starts_at),
            language.time_span(meeting.starts_at, meeting.ends_at),
            shortened(meeting.title) or "–",
            shortened(meeting.place) or "–",
            participation(meeting.rate),
        ),
        anchor=_anchor_of_meeting(index),
    )


def _people(data: AttendanceRegister, title: str) -> Table:
    """Guests have no rate, and no line here."""
    columns = (
        Column(translate("Register", "Name"), 30),
        Column(translate("Register", "Counted as attended"), 32),
        Column(translate("Register", "Expected, not attended"), 32),
        Column(translate("Register", "Rate"), 20, is_number=True),
    )
    rows = tuple(
        Row(
            (
                shortened(line.name, 80),
                _numbers(data, line, Seat.COVERED),
                _numbers(data, line, Seat.EMPTY),
                participation(line.rate),
            ),
            anchor=_anchor_of_person(place),
        )
        for place, line in enumerate(data.lines)
        if line.rate.expected
    )
    return Table(title, columns, rows)


def _numbers(data: AttendanceRegister, line: RegisterLine, seat: Seat) -> str:
    """The numbers of the meetings where a person's seat was so."""
    own = [meeting_number(data, i) for i, sat in enumerate(line.seats) if sat is seat]
    return ", ".join(own) or "–"
