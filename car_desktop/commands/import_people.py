"""`import-people FILE --community NAME`: people and memberships from a list."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from datetime import date

from car_desktop.commands.console import Console
from car_desktop.commands.data import Place, committed_or_tried
from car_desktop.commands.import_words import tried_or_done
from car_desktop.commands.required import required
from car_desktop.formats.people_file import read_people_file
from car_desktop.formats.people_list import PeopleList
from car_desktop.formats.reasons import why
from car_desktop.i18n import translate
from car_desktop.services.people_import import PeopleImport, Target, import_people
from car_desktop.services.people_plan import Match, PeoplePlan, PlannedPerson, plan_people_import
from car_desktop.storage.database import Session

_NAMED = 50
"""Up to so many people, a line names them; beyond, JSON has them all."""


def run(arguments: Namespace, place: Place, console: Console) -> None:
    """Import a list, or say what importing it would do."""
    file = required(arguments.file, translate("CommandLine", "FILE"))
    name = required(arguments.community, "--community")
    listed = read_people_file(file)

    def work(session: Session) -> tuple[PeoplePlan, PeopleImport]:
        plan = plan_people_import(session, listed)
        return plan, import_people(session, plan, Target(name=name), date.today())

    plan, result = committed_or_tried(place, work, is_dry_run=arguments.dry_run)
    console.answer(
        _as_table(name, plan, result, is_dry_run=arguments.dry_run),
        [tried_or_done(file, arguments.dry_run), *_lines(name, listed, plan, result)],
    )


def _as_table(
    name: str, plan: PeoplePlan, result: PeopleImport, *, is_dry_run: bool
) -> dict[str, object]:
    lists: dict[str, list[object]] = {
        "created": list(result.created),
        "updated": list(result.updated),
        "unchanged": list(result.unchanged),
        "joined": list(result.joined),
        "skipped": [{"line": s.line, "reason": s.why, "words": why(s.why)} for s in result.skipped],
        "dropped": [
            {"column": d.heading, "reason": d.why, "words": why(d.why)} for d in result.dropped
        ],
        "doubtful": [_doubt(planned) for planned in result.undecided],
        "repeated": [
            {"line": p.row.line, "name": _name(p), "same_as_line": p.repeats_line}
            for p in _repeated(plan)
        ],
        "refused_emails": [
            {"line": p.row.line, "email": address}
            for p in plan.people
            for address in p.row.refused_emails
        ],
        "created_organisations": list(result.created_organisations),
    }
    return {
        "dry_run": is_dry_run,
        "community": name,
        "community_id": None if is_dry_run else result.community_id,
        "community_created": result.community_created,
        "counts": {key: len(rows) for key, rows in lists.items()},
        **lists,
    }


def _lines(name: str, listed: PeopleList, plan: PeoplePlan, result: PeopleImport) -> Iterator[str]:
    yield _community(name, result)
    yield translate("CommandLine", "lines read: {count}").format(count=len(listed.rows))
    for title, names in (
        (translate("CommandLine", "created"), result.created),
        (translate("CommandLine", "updated"), result.updated),
        (translate("CommandLine", "unchanged"), result.unchanged),
        (translate("CommandLine", "new members"), result.joined),
        (translate("CommandLine", "organisations created"), result.created_organisations),
    ):
        yield _counted(title, names)
    yield from _left_out(plan, result)


def _community(name: str, result: PeopleImport) -> str:
    if result.community_created:
        return translate("CommandLine", "community created: {name}").format(name=name)
    return translate("CommandLine", "community: {name}").format(name=name)


def _counted(title: str, names: tuple[str, ...]) -> str:
    listed = f" ({', '.join(names)})" if 0 < len(names) <= _NAMED else ""
    return (
        translate("CommandLine", "{title}: {count}").format(title=title, count=len(names)) + listed
    )


def _left_out(plan: PeoplePlan, result: PeopleImport) -> Iterator[str]:
    for column in result.dropped:
        yield translate("CommandLine", "column not taken: {column} ({reason})").format(
            column=column.heading, reason=why(column.why)
        )
    for skipped in result.skipped:
        yield translate("CommandLine", "line {line} not taken: {reason}").format(
            line=skipped.line, reason=why(skipped.why)
        )
    for planned in _repeated(plan):
        yield translate(
            "CommandLine", "line {line} ({name}) repeats line {earlier}: taken once"
        ).format(line=planned.row.line, name=_name(planned), earlier=planned.repeats_line)
    for planned in plan.people:
        for address in planned.row.refused_emails:
            yield translate("CommandLine", "line {line}: e-mail not taken: {email}").format(
                line=planned.row.line, email=address
            )
    for planned in result.undecided:
        yield translate(
            "CommandLine", "line {line} not taken: {name} may be {candidates}; decide in the window"
        ).format(
            line=planned.row.line,
            name=_name(planned),
            candidates=", ".join(candidate.name for candidate in planned.candidates),
        )


def _doubt(planned: PlannedPerson) -> dict[str, object]:
    return {
        "line": planned.row.line,
        "name": _name(planned),
        "emails": planned.row.emails,
        "candidates": [
            {"id": candidate.person_id, "name": candidate.name, "email": candidate.email}
            for candidate in planned.candidates
        ],
    }


def _repeated(plan: PeoplePlan) -> list[PlannedPerson]:
    return [planned for planned in plan.people if planned.match is Match.REPEATED]


def _name(planned: PlannedPerson) -> str:
    return f"{planned.row.first_name} {planned.row.last_name}".strip()
