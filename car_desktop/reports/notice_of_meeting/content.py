"""What a notice of meeting says."""

from __future__ import annotations

from car_desktop import typography
from car_desktop.domain.labels import label
from car_desktop.domain.values import Intention
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import (
    Cell,
    Column,
    Document,
    Paragraph,
    Role,
    Row,
    Run,
    Stacked,
    Table,
)
from car_desktop.reports.document.content import Letterhead as Head
from car_desktop.reports.document.parts import (
    SEPARATOR,
    Blocks,
    empty,
    joined,
    lines_typed,
    masthead,
    section,
    small_print,
    typed,
)
from car_desktop.reports.document.words import shortened
from car_desktop.reports.meeting_masthead import meeting_facts, rank, running_header
from car_desktop.reports.notice_of_meeting import Data, notice_name
from car_desktop.services.meeting_heading import MeetingHeading
from car_desktop.services.notices import Notice, NoticeItem
from car_desktop.services.profile import Profile


def compose(data: Data, look: Look) -> Document:
    """Say when, where and why, what is on the agenda, and whom to answer."""
    heading = data.notice.heading
    name = notice_name(is_amended=data.is_amended)
    day = typography.current().date_long(look.produced_on)
    return Document(
        title=f"{name} – {shortened(heading.community)}",
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=rank(heading),
        footer=translate("Notice", "Notice of {date}").format(date=day),
        header=running_header(heading),
        letterhead=look.letterhead or _letterhead(data.notice.convener),
        blocks=(
            *masthead(_eyebrow(data), heading.community, rank(heading), heading.title),
            meeting_facts(heading),
            *_body(data),
        ),
    )


def _letterhead(convener: Profile) -> Head | None:
    """On whose paper: the coach's organisation, where the profile names it."""
    return Head(shortened(convener.organisation_name)) if convener.organisation_name else None


def _eyebrow(data: Data) -> str:
    heading = data.notice.heading
    parts = [label(heading.kind), notice_name(is_amended=data.is_amended)]
    if not heading.state.counts:
        parts.append(label(heading.state))
    return joined(parts)


def _body(data: Data) -> Blocks:
    read = data.notice
    return (
        Paragraph(_invitation(read.heading)),
        *((Paragraph(_reply(data)),) if data.reply_by else ()),
        *_purpose(read.purpose),
        *section(translate("Notice", "Agenda"), _agenda(read)),
        *_convener(read.convener),
    )


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


def _purpose(purpose: str) -> Blocks:
    title = translate("Notice", "Purpose of the meeting")
    return section(title, typed(purpose)) if purpose.strip() else ()


def _agenda(read: Notice) -> Blocks:
    if not read.items:
        return empty(translate("Notice", "The agenda will follow."))
    has_leads = any(item.lead for item in read.items)
    columns = (
        Column(translate("Notice", "No."), 6, is_number=True),
        Column(translate("Notice", "Item"), 56 if has_leads else 81),
        *((Column(translate("Notice", "Lead"), 25),) if has_leads else ()),
        Column(translate("Notice", "Duration"), 13, is_number=True),
    )
    rows = tuple(
        Row(
            (
                typography.current().number(number),
                _point(item),
                *((shortened(item.lead) or "–",) if has_leads else ()),
                _minutes(item.planned_minutes),
            )
        )
        for number, item in enumerate(read.items, start=1)
    )
    return (Table(translate("Notice", "Agenda"), columns, rows), *_total(read))


def _point(item: NoticeItem) -> Cell:
    """Its title, what it is for, and what to prepare."""
    title = Paragraph((Run(shortened(item.title), is_bold=True),))
    if item.intention is Intention.BREAK:
        return Stacked((title,))
    note = tuple(map(Paragraph, lines_typed(item.public_note)))
    return Stacked((title, Paragraph(label(item.intention), Role.SMALL_PRINT), *note))


def _minutes(minutes: int) -> str:
    return typography.current().duration(minutes) if minutes else "–"


def _total(read: Notice) -> Blocks:
    if not read.planned_minutes:
        return ()
    total = typography.current().duration(read.planned_minutes)
    return small_print(translate("Notice", "Planned in all: {duration}.").format(duration=total))


def _convener(convener: Profile) -> Blocks:
    """Who calls the meeting, and how to answer them."""
    if not convener.name:
        return ()
    who = joined([shortened(convener.name), shortened(convener.title)])
    content = (Paragraph(who), *_reach(convener))
    return section(translate("Notice", "Called by"), content)


def _reach(convener: Profile) -> Blocks:
    """The address, as a link, and the telephone."""
    address, phone = shortened(convener.email), shortened(convener.phone)
    runs = [Run(address, link=f"mailto:{address}")] if address else []
    if phone:
        runs.append(Run(f"{SEPARATOR}{phone}" if address else phone))
    return (Paragraph(tuple(runs), Role.META),) if runs else ()
