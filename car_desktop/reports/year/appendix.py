"""The appendix that figures lead to: every meeting of the year, with what is counted of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from car_desktop import typography
from car_desktop.domain.labels import label
from car_desktop.i18n import translate
from car_desktop.reports.document.content import Column, Heading, Paragraph, Role, Row, Table
from car_desktop.reports.document.parts import Blocks, empty
from car_desktop.reports.year.figures import COMING, HELD, OFF, rate_words
from car_desktop.services.year_meetings import Activity, YearMeeting

Anchors = dict[int, str]


def anchors_of(activity: Activity) -> Anchors:
    """The place of each meeting in the appendix, by its rank in the year."""
    return {one.id: f"meetings-{rank}" for rank, one in enumerate(activity.meetings, start=1)}


def appendix(activity: Activity, anchors: Anchors) -> Blocks:
    """The meetings held, those called off and those to come, each in its table."""
    held = meetings_held(translate("YearReview", "Meetings held"), HELD, activity.held, anchors)
    return (*_opening(), *held, *_not_held(activity, anchors))


def appendix_by_community(activity: Activity, names: Mapping[int, str], anchors: Anchors) -> Blocks:
    """The meetings held of each community in a table of their own, then the others."""
    held = [
        block
        for rank, (key, name) in enumerate(names.items(), start=1)
        for block in meetings_held(name, community_anchor(rank), activity.of([key]).held, anchors)
    ]
    return (
        *_opening(),
        Paragraph(_all_held(), Role.META, anchor=HELD),
        *held,
        *_not_held(activity, anchors),
    )


def community_anchor(rank: int) -> str:
    """Where the meetings of the community of that rank are listed."""
    return f"meetings-community-{rank}"


def meetings_held(
    title: str, anchor: str, meetings: Sequence[YearMeeting], anchors: Anchors
) -> Blocks:
    """One table of meetings that took place, with what they add up to."""
    heading = Heading(title, level=3, anchor=anchor)
    if not meetings:
        return (
            heading,
            *empty(translate("YearReview", "No meeting was held in this school year.")),
        )
    columns = (
        Column(translate("YearReview", "Date"), 17),
        Column(translate("YearReview", "Object"), 26),
        Column(translate("YearReview", "Hours"), 10, True),
        Column(translate("YearReview", "Seats covered"), 11, True),
        Column(translate("YearReview", "Seats expected"), 11, True),
        Column(translate("YearReview", "Rate"), 8, True),
        Column(translate("YearReview", "Notes"), 7, True),
        Column(translate("YearReview", "Commitments"), 15, True),
    )
    rows = [_row(meeting, anchors[meeting.id]) for meeting in meetings]
    return heading, Table(title, columns, (*rows, _total(meetings)))


def _opening() -> Blocks:
    title = translate("YearReview", "Appendix – Meetings behind the figures")
    return (Heading(title, anchor="meetings"),)


def _all_held() -> str:
    return translate("YearReview", "The meetings that were held, community by community.")


def _not_held(activity: Activity, anchors: Anchors) -> Blocks:
    off = tuple(one for one in activity.meetings if not one.state.counts)
    return (
        *_others(translate("YearReview", "Cancelled or postponed"), OFF, off, anchors),
        *_others(translate("YearReview", "Still to come"), COMING, activity.coming, anchors),
    )


def named(meeting: YearMeeting) -> str:
    """« 3. 23 nov. 2026 »: its number in the year, where it has one, and its day."""
    day = typography.current().date_medium(meeting.starts_at)
    if meeting.number is None:
        return day
    return translate("YearReview", "{number}. {day}", "a meeting: its number and its date").format(
        number=meeting.number, day=day
    )


def _row(meeting: YearMeeting, anchor: str) -> Row:
    language = typography.current()
    return Row(
        (
            named(meeting),
            meeting.title or meeting.place or "–",
            language.duration(meeting.minutes),
            language.number(meeting.rate.covered),
            language.number(meeting.rate.expected),
            rate_words(meeting.rate),
            language.number(meeting.notes),
            language.number(meeting.commitments),
        ),
        anchor,
    )


def _total(meetings: Sequence[YearMeeting]) -> Row:
    language, whole = typography.current(), Activity(tuple(meetings))
    return Row(
        (
            translate("YearReview", "All"),
            "",
            language.duration(whole.minutes),
            language.number(whole.rate.covered),
            language.number(whole.rate.expected),
            rate_words(whole.rate),
            language.number(sum(one.notes for one in meetings)),
            language.number(sum(one.commitments for one in meetings)),
        ),
        is_total=True,
    )


def _others(title: str, anchor: str, meetings: Sequence[YearMeeting], anchors: Anchors) -> Blocks:
    if not meetings:
        return ()
    columns = (
        Column(translate("YearReview", "Date"), 22),
        Column(translate("YearReview", "Object"), 38),
        Column(translate("YearReview", "Hours"), 15, True),
        Column(translate("YearReview", "State"), 25),
    )
    rows = tuple(
        Row(
            (
                named(one),
                one.title or one.place or "–",
                typography.current().duration(one.minutes),
                label(one.state),
            ),
            anchors[one.id],
        )
        for one in meetings
    )
    return Heading(title, level=3, anchor=anchor), Table(title, columns, rows)
