"""`export-calendar --out FILE.ics`: the meetings of one community, or of all, for other calendars."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime

from car_desktop.commands.console import Console
from car_desktop.commands.data import Place, data_to_read
from car_desktop.commands.required import required
from car_desktop.formats.calendar_events import CalendarOptions
from car_desktop.formats.calendar_writer import write_calendar
from car_desktop.i18n import current_language, translate
from car_desktop.publishing import atomic_write
from car_desktop.services.calendar_exchange import calendar_events
from car_desktop.services.communities import community_names
from car_desktop.services.references import community_meant
from car_desktop.storage.database import Session


def run(arguments: Namespace, place: Place, console: Console) -> None:
    """Write the calendar file."""
    out = required(arguments.out, "--out").absolute()
    with data_to_read(place) as database, database.reading() as session:
        community_id = _community(session, arguments.community)
        events = calendar_events(session, community_id)
        name = _name(session, community_id)
    options = CalendarOptions(language=current_language(), name=name)
    content = write_calendar(events, options, datetime.now(UTC))
    atomic_write(out, lambda path: path.write_bytes(content))
    console.answer(
        {"file": out, "events": len(events)},
        [translate("CommandLine", "Written: {file}").format(file=out)],
    )


def _community(session: Session, typed: str | None) -> int | None:
    return None if typed is None else community_meant(session, typed)


def _name(session: Session, community_id: int | None) -> str:
    """How other programs call the calendar, however its community was typed."""
    return next((known.name for known in community_names(session) if known.id == community_id), "")
