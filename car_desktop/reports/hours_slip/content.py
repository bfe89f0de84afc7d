"""What the personal slip of hours says."""

from __future__ import annotations

from collections.abc import Iterator

from car_desktop import typography
from car_desktop.domain.continuing_education import Duty
from car_desktop.domain.labels import label
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import (
    Column,
    Document,
    Fact,
    Facts,
    Paragraph,
    Row,
    Table,
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
from car_desktop.reports.hours import counted_by, decimal_hours
from car_desktop.services.hours_duties import is_the_act, source_words
from car_desktop.services.hours_record import HoursOfWindow, HoursSlip
from car_desktop.services.learning_activities import ActivityRow
from car_desktop.services.person_record import MeetingOfPerson


def compose(data: HoursSlip, look: Look) -> Document:
    """Add up the hours of a period, meetings first, and say what the law asks for."""
    day = typography.current().date_long(look.produced_on)
    who = joined([shortened(data.function), shortened(data.organisation)])
    return Document(
        title=f"{_name()} – {shortened(data.person)}",
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=_period(data.hours),
        footer=translate("HoursSlip", "Hours slip of {date}").format(date=day),
        header=f"{shortened(data.person, 70)} · {_period(data.hours)}",
        letterhead=look.letterhead,
        blocks=(
            *masthead(_name(), shortened(data.person), who, _period(data.hours)),
            _facts(data.hours),
            *section(translate("HoursSlip", "Meetings"), _meetings(data)),
            *section(
                translate("HoursSlip", "Other activities, as the person declares them"),
                _activities(data.hours),
            ),
            *section(translate("HoursSlip", "What is asked for"), _asked(data.hours)),
            *small_print(
                translate(
                    "HoursSlip",
                    "This slip is given to the person whose hours it adds up. "
                    "It serves no evaluation.",
                )
            ),
        ),
    )


def _name() -> str:
    return translate("HoursSlip", "Personal hours slip")


def _period(hours: HoursOfWindow) -> str:
    language = typography.current()
    return translate("HoursSlip", "From {first} to {last}").format(
        first=language.date_long(hours.window.first_day),
        last=language.date_long(hours.window.last_day),
    )


def _facts(hours: HoursOfWindow) -> Facts:
    facts = [
        Fact(translate("HoursSlip", "Meetings"), decimal_hours(hours.meeting_minutes)),
        Fact(translate("HoursSlip", "Other activities"), decimal_hours(hours.activity_minutes)),
        Fact(translate("HoursSlip", "Total"), decimal_hours(hours.minutes)),
    ]
    if hours.duty is not None and hours.remaining is not None:
        asked = translate("HoursSlip", "Remaining, of {hours}").format(
            hours=decimal_hours(hours.duty.minutes)
        )
        facts.append(Fact(asked, decimal_hours(hours.remaining), share=1.2))
    return Facts(tuple(facts))


def _meetings(data: HoursSlip) -> Blocks:
    hours = data.hours
    if not hours.meetings:
        return empty(translate("HoursSlip", "No meeting gave hours in this period."))
    columns = (
        Column(translate("HoursSlip", "Date"), 20),
        Column(translate("HoursSlip", "Community"), 37),
        Column(translate("HoursSlip", "Subject"), 33),
        Column(translate("HoursSlip", "Hours"), 12, is_number=True),
    )
    rows = tuple(_meeting(meeting) for meeting in hours.meetings)
    total = _total(("", ""), hours.meeting_minutes)
    table = Table(translate("HoursSlip", "Meetings"), columns, (*rows, total))
    return (table, *counted_by(data.rules))


def _meeting(meeting: MeetingOfPerson) -> Row:
    return Row(
        (
            typography.current().date_long(meeting.starts_at),
            shortened(meeting.community, 90),
            shortened(meeting.title, 90) or "–",
            decimal_hours(meeting.minutes),
        )
    )


def _activities(hours: HoursOfWindow) -> Blocks:
    if not hours.activities:
        return empty(translate("HoursSlip", "None was noted."))
    name = translate("HoursSlip", "Other activities")
    columns = (
        Column(translate("HoursSlip", "Date"), 24),
        Column(translate("HoursSlip", "Activity"), 40),
        Column(translate("HoursSlip", "Kind"), 24),
        Column(translate("HoursSlip", "Hours"), 12, is_number=True),
    )
    rows = tuple(_activity(activity) for activity in hours.activities)
    return (Table(name, columns, (*rows, _total(("", ""), hours.activity_minutes))),)


def _activity(activity: ActivityRow) -> Row:
    title = shortened(activity.title, 120)
    return Row(
        (
            typography.current().date_long(activity.done_on),
            f"{title} ({shortened(activity.provider, 90)})" if activity.provider else title,
            label(activity.kind),
            decimal_hours(activity.minutes),
        )
    )


def _total(blank: tuple[str, ...], minutes: int) -> Row:
    cells = (translate("HoursSlip", "Total"), *blank, decimal_hours(minutes))
    return Row(cells, is_total=True)


def _asked(hours: HoursOfWindow) -> Blocks:
    if hours.duty is None:
        return (
            Paragraph(
                translate(
                    "HoursSlip",
                    "No number of hours is asked for in this function: "
                    "the hours are added up for information.",
                )
            ),
        )
    return tuple(Paragraph(text) for text in _duty_words(hours.duty, hours))


def _duty_words(duty: Duty, hours: HoursOfWindow) -> Iterator[str]:
    """The duty with its source, and who chooses."""
    yield translate(
        "HoursSlip",
        "{source}: {hours} of continuing education in this period, which ends on {last}. "
        "The person chooses the activities that answer their needs.",
    ).format(
        hours=decimal_hours(duty.minutes),
        last=typography.current().date_long(hours.window.last_day),
        source=source_words(duty.source) or shortened(duty.name),
    )
    if is_the_act(duty.source):
        yield translate(
            "HoursSlip",
            "Activities given by a peer, specialised reading and training that the person gives "
            "count too.",
        )
