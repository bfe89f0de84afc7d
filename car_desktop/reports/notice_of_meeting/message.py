"""The words of the message that carries the notice, in the language being spoken."""

from __future__ import annotations

from car_desktop import typography
from car_desktop.domain.labels import label
from car_desktop.domain.values import MeetingMode
from car_desktop.i18n import translate
from car_desktop.reports.notice_of_meeting import Data
from car_desktop.services.meeting_heading import MeetingHeading
from car_desktop.services.notices import Notice
from car_desktop.services.profile import Profile

_LONGEST_SUBJECT_NAME = 80


def subject(data: Data) -> str:
    """« Convocation : Directions du primaire, mardi 1er décembre 2026 »."""
    heading = data.notice.heading
    text = (
        translate("NoticeMessage", "Amended notice: {community}, {date}")
        if data.is_amended
        else translate("NoticeMessage", "Notice of meeting: {community}, {date}")
    )
    return text.format(
        community=heading.community[:_LONGEST_SUBJECT_NAME].rstrip(),
        date=typography.current().date_long_with_weekday(heading.starts_at),
    )


def body(data: Data) -> str:
    """The whole message: what matters is said without opening a file."""
    read = data.notice
    parts = [
        translate("NoticeMessage", "Hello,"),
        _announcement(data),
        _facts(read.heading, read.purpose),
        _agenda(read),
        _reply(data),
        _signature(read.convener),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _announcement(data: Data) -> str:
    heading = data.notice.heading
    if data.is_amended:
        return translate(
            "NoticeMessage",
            "The notice of the next meeting of {community} has changed: this one replaces it.",
        ).format(community=heading.community)
    return translate(
        "NoticeMessage", "Here is the notice of the next meeting of {community}."
    ).format(community=heading.community)


def _facts(heading: MeetingHeading, purpose: str) -> str:
    language = typography.current()
    when = translate("NoticeMessage", "{date}, {hours}").format(
        date=language.capitalized(language.date_long_with_weekday(heading.starts_at)),
        hours=language.time_range(heading.starts_at, heading.ends_at),
    )
    lines = [
        (translate("NoticeMessage", "When"), when),
        (translate("NoticeMessage", "Where"), _place(heading)),
        (translate("NoticeMessage", "Subject"), heading.title),
        (translate("NoticeMessage", "Purpose"), " ".join(purpose.split())),
    ]
    return "\n".join(_labelled(name, text) for name, text in lines if text)


def _place(heading: MeetingHeading) -> str:
    if not heading.place or heading.mode is MeetingMode.IN_PERSON:
        return heading.place or label(heading.mode)
    return f"{heading.place} ({label(heading.mode).lower()})"


def _agenda(read: Notice) -> str:
    if not read.items:
        return ""
    duration = typography.current().duration
    lines = [
        f"{number}. {item.title}"
        + (f" ({duration(item.planned_minutes)})" if item.planned_minutes else "")
        for number, item in enumerate(read.items, start=1)
    ]
    return "\n".join([_labelled(translate("NoticeMessage", "Agenda"), "").rstrip(), *lines])


def _reply(data: Data) -> str:
    if data.reply_by is None:
        return ""
    day = typography.current().date_long_with_weekday(data.reply_by)
    return translate("Notice", "Please say by {date} whether you will come.").format(date=day)


def _signature(convener: Profile) -> str:
    parts = (convener.name, convener.title, convener.organisation_name, convener.phone)
    return "\n".join(part for part in parts if part)


def _labelled(name: str, text: str) -> str:
    return translate("Document", "{label}: {text}").format(label=name, text=text)
