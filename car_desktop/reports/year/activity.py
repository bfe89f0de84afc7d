"""How many meetings, for how long, month by month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from car_desktop import typography
from car_desktop.domain.labels import label
from car_desktop.domain.values import MeetingMode
from car_desktop.i18n import translate
from car_desktop.reports.document.content import Paragraph
from car_desktop.reports.document.parts import Blocks, small_print
from car_desktop.reports.year.figures import COMING, HELD, OFF, Discretion, linked, withheld
from car_desktop.services.counting import RuleRow
from car_desktop.services.counting_words import rule_words
from car_desktop.services.year_meetings import Activity, YearMeeting

Month = date
"""Its first day."""


def activity_blocks(activity: Activity, discretion: Discretion) -> Blocks:
    """The meetings held, called off and to come, with the hours; where small, only those held."""
    language = typography.current()
    held = (discretion.count(len(activity.held)), HELD)
    is_shown = discretion.are_shown([len(activity.held)])[0]
    hours = (language.duration(activity.minutes) if is_shown else withheld(), HELD)
    if discretion.is_nameless:
        sentence = translate("YearReview", "Meetings held: {held}. Hours of meeting: {hours}.")
        return (Paragraph(linked(sentence, held=held, hours=hours)),)
    sentence = translate(
        "YearReview",
        "Meetings held: {held}. Cancelled: {cancelled}; postponed: {postponed}; still to come: "
        "{coming}. Hours of meeting: {hours}.",
    )
    figures = linked(
        sentence,
        held=held,
        cancelled=(language.number(len(activity.cancelled)), _off(activity)),
        postponed=(language.number(len(activity.postponed)), _off(activity)),
        coming=(language.number(len(activity.coming)), COMING if activity.coming else "meetings"),
        hours=hours,
    )
    return (Paragraph(figures), *_modes(activity))


def months_of(meetings: Sequence[YearMeeting]) -> list[Month]:
    """Every month from the first of these meetings to the last."""
    days = sorted({one.day.replace(day=1) for one in meetings})
    if not days:
        return []
    months, last = [days[0]], days[-1]
    while months[-1] < last:
        month = months[-1]
        months.append(date(month.year + month.month // 12, month.month % 12 + 1, 1))
    return months


def hours_and_rules(rules: Sequence[RuleRow]) -> Blocks:
    """By which rules the hours of people were counted."""
    said = [
        translate("YearReview", "Hours from {date}: {rule}").format(
            date=typography.current().date_long(row.starts_on), rule=rule_words(row.rule)
        )
        for row in rules
    ]
    exact = translate("YearReview", "Hours are counted as they were attended, to the minute.")
    return tuple(block for line in said or [exact] for block in small_print(line))


def _off(activity: Activity) -> str:
    return OFF if activity.cancelled or activity.postponed else "meetings"


def _modes(activity: Activity) -> Blocks:
    """How people gathered, where it was not always in the same way."""
    modes = [mode for mode in MeetingMode if any(one.mode is mode for one in activity.held)]
    if len(modes) < 2:
        return ()
    counts = [sum(one.mode is mode for one in activity.held) for mode in modes]
    parts = [
        translate("YearReview", "{mode}: {count}").format(
            mode=label(mode), count=typography.current().number(count)
        )
        for mode, count in zip(modes, counts, strict=True)
    ]
    return (Paragraph(f"{'; '.join(parts)}."),)
