"""`import-calendar FILE.ics`: events become meetings of a community, without doubles."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from datetime import date

from car_desktop.commands.console import Console
from car_desktop.commands.data import Place, committed_or_tried, refuse_where_nothing_is
from car_desktop.commands.import_words import tried_or_done
from car_desktop.commands.required import required
from car_desktop.formats.calendar_reader import default_period, read_calendar
from car_desktop.formats.reasons import why
from car_desktop.i18n import translate
from car_desktop.services.calendar_exchange import (
    CalendarImport,
    EventFate,
    PlannedEvent,
    fate_label,
    import_calendar,
    only_community,
)
from car_desktop.services.references import community_meant
from car_desktop.storage.database import Session


def run(arguments: Namespace, place: Place, console: Console) -> None:
    """Import a calendar, or say what importing it would do."""
    file = required(arguments.file, translate("CommandLine", "FILE"))
    refuse_where_nothing_is(place.folder)  # meetings belong to a community that is there already
    calendar = read_calendar(file, default_period(date.today()))

    def work(session: Session) -> CalendarImport:
        typed = arguments.community
        community_id = community_meant(session, typed) if typed else only_community(session)
        return import_calendar(session, calendar, community_id)

    done = committed_or_tried(place, work, is_dry_run=arguments.dry_run)
    console.answer(
        _as_table(done, is_dry_run=arguments.dry_run),
        [tried_or_done(file, arguments.dry_run), *_lines(done)],
    )


def _as_table(done: CalendarImport, *, is_dry_run: bool) -> dict[str, object]:
    skipped = [{"event": s.summary, "reason": s.why, "words": why(s.why)} for s in done.left_out]
    by_fate = {fate.value: [_row(p) for p in done.with_fate(fate)] for fate in EventFate}
    return {
        "dry_run": is_dry_run,
        "counts": {
            **{fate: len(rows) for fate, rows in by_fate.items()},
            "skipped": len(skipped),
        },
        **by_fate,
        "skipped": skipped,
        "to_check": [
            {"event": r.summary, "reason": r.how, "words": why(r.how)} for r in done.read_otherwise
        ],
    }


def _row(planned: PlannedEvent) -> dict[str, object]:
    event = planned.event
    return {
        "uid": event.uid,
        "title": event.summary,
        "starts_at": event.starts_at,
        "ends_at": event.ends_at,
        "meeting_id": planned.meeting_id,
    }


def _lines(done: CalendarImport) -> Iterator[str]:
    if not done.events:
        yield translate("CommandLine", "This calendar has no event that could be a meeting.")
    for fate in EventFate:
        if count := len(done.with_fate(fate)):
            yield translate("CommandLine", "{title}: {count}").format(
                title=fate_label(fate), count=count
            )
    for skipped in done.left_out:
        yield translate("CommandLine", "not taken: {event} ({reason})").format(
            event=skipped.summary, reason=why(skipped.why)
        )
    for otherwise in done.read_otherwise:
        yield translate("CommandLine", "to check: {event} ({reason})").format(
            event=otherwise.summary, reason=why(otherwise.how)
        )
