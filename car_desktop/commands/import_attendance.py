"""`import-attendance FILE --meeting ID`: marks and times from a report of Teams, Zoom or Meet."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from car_desktop.commands.console import Console
from car_desktop.commands.data import Place, read_then_written
from car_desktop.commands.import_words import tried_or_done
from car_desktop.commands.required import required
from car_desktop.domain.errors import UserError
from car_desktop.formats.apart.reading import apart
from car_desktop.formats.attendance_reports.reader import no_report, report_or_table
from car_desktop.formats.attendance_reports.report import AttendanceReport
from car_desktop.formats.attendance_reports.tables import Table
from car_desktop.i18n import translate
from car_desktop.services.attendance_import import (
    AttendanceImport,
    Fate,
    PlannedAttendance,
    import_attendance,
    report_day,
)
from car_desktop.services.attendance_import_words import fate_words, match_words, why_not_counted
from car_desktop.services.references import meeting_meant
from car_desktop.services.report_layouts import report_layouts
from car_desktop.storage.database import Database, Session

_TAKEN = (Fate.CREATED, Fate.UPDATED, Fate.UNCHANGED)
_SKIPPED = (Fate.KEPT, Fate.OUTSIDE, Fate.LEFT_OUT, Fate.COACH)


def run(arguments: Namespace, place: Place, console: Console) -> None:
    """Import a report, or say what importing it would do."""
    file = required(arguments.file, translate("CommandLine", "FILE"))
    typed = required(arguments.meeting, "--meeting")

    def read(database: Database) -> tuple[int, AttendanceReport]:
        with database.reading() as session:
            meeting_id = meeting_meant(session, typed)
            day, layouts = report_day(session, meeting_id), report_layouts(session)
        report = apart(report_or_table)(file, day, layouts)
        if isinstance(report, Table):
            raise UserError(no_report())  # its columns are explained in the window
        return meeting_id, report

    def write(
        session: Session, given: tuple[int, AttendanceReport]
    ) -> tuple[int, AttendanceImport]:
        meeting_id, report = given
        return meeting_id, import_attendance(session, meeting_id, report)

    meeting_id, done = read_then_written(place, read, write, is_dry_run=arguments.dry_run)
    console.answer(
        _as_table(meeting_id, done, is_dry_run=arguments.dry_run),
        [tried_or_done(file, arguments.dry_run), *_lines(done)],
    )


def _as_table(meeting_id: int, done: AttendanceImport, *, is_dry_run: bool) -> dict[str, object]:
    lists: dict[str, list[dict[str, object]]] = {
        fate.value: [_row(planned) for planned in done.with_fate(fate)] for fate in _TAKEN
    }
    lists["doubtful"] = [
        {
            **_shown(planned),
            "minutes": planned.presence.minutes,
            "candidates": [{"id": c.person_id, "name": c.name} for c in planned.candidates],
        }
        for planned in done.with_fate(Fate.DOUBTFUL)
    ]
    lists["skipped"] = [
        *(
            {**_shown(planned), "reason": planned.fate, "words": fate_words(planned.fate)}
            for planned in done.with_fate(*_SKIPPED)
        ),
        *(
            {
                "name": line.name,
                "line": line.line,
                "reason": line.why,
                "words": why_not_counted(line.why),
            }
            for line in done.not_counted
        ),
    ]
    lists["to_confirm"] = [{"id": c.person_id, "name": c.name} for c in done.to_confirm]
    return {
        "dry_run": is_dry_run,
        "meeting_id": meeting_id,
        "source": done.source,
        "counts": {key: len(rows) for key, rows in lists.items()},
        **lists,
    }


def _shown(planned: PlannedAttendance) -> dict[str, object]:
    return {"name": planned.participant.name, "emails": planned.participant.emails}


def _row(planned: PlannedAttendance) -> dict[str, object]:
    return {
        **_shown(planned),
        "person_id": planned.person_id,
        "person": planned.person,
        "match": planned.how,
        "words": match_words(planned.how),
        "minutes": planned.presence.minutes,
        "exact": planned.presence.is_exact,
    }


def _lines(done: AttendanceImport) -> Iterator[str]:
    for fate in _TAKEN:
        yield translate("CommandLine", "{title}: {count}").format(
            title=fate_words(fate), count=len(done.with_fate(fate))
        )
    for planned in done.with_fate(Fate.DOUBTFUL):
        yield translate("CommandLine", "not taken: {name}, nobody for certain{candidates}").format(
            name=planned.participant.name,
            candidates="".join(f"; {candidate.name}?" for candidate in planned.candidates),
        )
    for planned in done.with_fate(*_SKIPPED):
        yield translate("CommandLine", "not taken: {event} ({reason})").format(
            event=planned.participant.name, reason=fate_words(planned.fate)
        )
    for line in done.not_counted:
        yield translate("CommandLine", "not taken: {event} ({reason})").format(
            event=line.name, reason=why_not_counted(line.why)
        )
    for candidate in done.to_confirm:
        yield translate("CommandLine", "not in the report, to confirm: {name}").format(
            name=candidate.name
        )
