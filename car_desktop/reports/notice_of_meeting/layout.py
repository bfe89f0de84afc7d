"""The pages of the notice of meeting."""

from __future__ import annotations

from pathlib import Path

from reportlab.platypus import Flowable, Spacer

from car_desktop import typography
from car_desktop.domain.labels import label
from car_desktop.domain.values import Intention
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.reports.base import Look
from car_desktop.reports.kit import styles
from car_desktop.reports.kit.blocks import (
    Story,
    empty,
    masthead,
    note,
    section,
    small_print,
)
from car_desktop.reports.kit.document import Sheet, build
from car_desktop.reports.kit.tables import Column, facts, table
from car_desktop.reports.kit.text import P, flowing, joined, shortened
from car_desktop.reports.meeting_masthead import meeting_facts, rank, running_header
from car_desktop.reports.notice_of_meeting import Data, notice_name
from car_desktop.services.meeting_heading import MeetingHeading
from car_desktop.services.notices import Notice, NoticeItem
from car_desktop.services.profile import Profile


def render(data: Data, look: Look, out: Path, progress: Progress) -> None:
    """Write the notice as a PDF."""
    sheet = _sheet(data, look)
    build([*_opening(data, sheet.width), *_body(data, sheet.width)], sheet, out, progress)


def _sheet(data: Data, look: Look) -> Sheet:
    name = notice_name(is_amended=data.is_amended)
    day = typography.current().date_long(look.produced_on)
    return Sheet(
        title=f"{name} – {shortened(data.notice.heading.community)}",
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=rank(data.notice.heading),
        footer=translate("Notice", "Notice of {date}").format(date=day),
        header=running_header(data.notice.heading),
    )


def _opening(data: Data, width: float) -> Story:
    heading = data.notice.heading
    return [
        *_letterhead(data.notice.convener),
        *masthead(_eyebrow(data), heading.community, rank(heading), heading.title),
        facts(meeting_facts(heading), width),
    ]


def _letterhead(convener: Profile) -> Story:
    """On whose paper: the coach's organisation, where the profile names it."""
    organisation = shortened(convener.organisation_name)
    return [P(organisation, styles.VALUE), Spacer(0, 12)] if organisation else []


def _eyebrow(data: Data) -> str:
    heading = data.notice.heading
    parts = [label(heading.kind), notice_name(is_amended=data.is_amended)]
    if not heading.state.counts:
        parts.append(label(heading.state))
    return joined(parts)


def _body(data: Data, width: float) -> Story:
    read = data.notice
    return [
        *note(_invitation(read.heading)),
        *(note(_reply(data)) if data.reply_by else []),
        *_purpose(read.purpose),
        *section(translate("Notice", "Agenda"), _agenda(read, width)),
        *_convener(read.convener),
    ]


def _invitation(heading: MeetingHeading) -> str:
    """The whole of when in one sentence, as a notice says it."""
    language = typography.current()
    return translate("Notice", "The meeting takes place {hours} on {date}.").format(
        date=language.date_long_with_weekday(heading.starts_at),
        hours=language.time_range(heading.starts_at, heading.ends_at),
    )


def _reply(data: Data) -> str:
    assert data.reply_by is not None
    day = typography.current().date_long_with_weekday(data.reply_by)
    return translate("Notice", "Please say by {date} whether you will come.").format(date=day)


def _purpose(purpose: str) -> Story:
    title = translate("Notice", "Purpose of the meeting")
    return section(title, note(purpose)) if purpose.strip() else []


def _agenda(read: Notice, width: float) -> Story:
    if not read.items:
        return empty(translate("Notice", "The agenda will follow."))
    has_leads = any(item.lead for item in read.items)
    columns = [
        Column("", 5, is_number=True),
        Column(translate("Notice", "Item"), 57 if has_leads else 82),
        *([Column(translate("Notice", "Lead"), 25)] if has_leads else []),
        Column(translate("Notice", "Duration"), 13, is_number=True),
    ]
    rows = [
        [
            typography.current().number(number),
            _point(item),
            *([shortened(item.lead) or "–"] if has_leads else []),
            _minutes(item.planned_minutes),
        ]
        for number, item in enumerate(read.items, start=1)
    ]
    return [table(columns, rows, width), *_total(read)]


def _point(item: NoticeItem) -> list[Flowable]:
    """Its title, what it is for, and what to prepare."""
    title = [P(shortened(item.title), styles.BAND)]
    if item.intention is Intention.BREAK:
        return title
    return [
        *title,
        P(label(item.intention), styles.SMALL_PRINT),
        *flowing(item.public_note, styles.CELL),
    ]


def _minutes(minutes: int) -> str:
    return typography.current().duration(minutes) if minutes else "–"


def _total(read: Notice) -> Story:
    if not read.planned_minutes:
        return []
    total = typography.current().duration(read.planned_minutes)
    return small_print(translate("Notice", "Planned in all: {duration}.").format(duration=total))


def _convener(convener: Profile) -> Story:
    """Who calls the meeting, and how to answer them."""
    if not convener.name:
        return []
    who = joined([shortened(convener.name), shortened(convener.title)])
    reach = joined([shortened(part) for part in (convener.email, convener.phone) if part])
    content = [P(who, styles.BODY), *([P(reach, styles.META)] if reach else [])]
    return section(translate("Notice", "Called by"), content)
