"""What the import says of columns, of people and of what was done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from car_desktop.formats.people_headings import Field
from car_desktop.formats.people_list import DroppedColumn, PersonRow, SkippedLine
from car_desktop.formats.reasons import why
from car_desktop.i18n import translate
from car_desktop.services.people_import import PeopleImport
from car_desktop.services.people_plan import Candidate, Match, PlannedPerson
from car_desktop.typography import current
from car_desktop.ui.widgets.chip import Tone

NAMED = 12
"""Beyond so many names, a count says more."""

_MATCH_TONES = {
    Match.NEW: Tone.GREEN,
    Match.EMAIL: Tone.NEUTRAL,
    Match.NAME: Tone.NEUTRAL,
    Match.CHOSEN: Tone.BLUE,
    Match.REPEATED: Tone.NEUTRAL,
    Match.DOUBTFUL: Tone.AMBER,
}


def field_label(field: Field) -> str:
    """What a column may hold."""
    return _FIELDS[field]()


def match_label(match: Match) -> str:
    """What will become of a line."""
    return _MATCHES[match]()


def match_tone(match: Match) -> Tone:
    """Amber where a person decides, green where somebody is added."""
    return _MATCH_TONES[match]


def name_of(row: PersonRow) -> str:
    """« Prénom Nom »."""
    return f"{row.first_name} {row.last_name}".strip()


def candidate_label(candidate: Candidate) -> str:
    """Somebody already there, with the address that tells namesakes apart."""
    text = translate("ImportPeople", "It is {name}").format(name=candidate.name)
    return " · ".join(part for part in (text, candidate.email) if part)


def left_out_lines(
    dropped: Sequence[DroppedColumn], skipped: Sequence[SkippedLine]
) -> Iterator[str]:
    """Columns and lines that are not taken, each with its reason."""
    for column in dropped:
        yield translate("ImportPeople", "Column “{column}” left out: {reason}.").format(
            column=column.heading, reason=why(column.why)
        )
    for line in skipped[:NAMED]:
        yield translate("ImportPeople", "Line {line} left out: {reason}.").format(
            line=line.line, reason=why(line.why)
        )
    if len(skipped) > NAMED:
        more = len(skipped) - NAMED
        yield translate("ImportPeople", "%n more line(s) left out.", "", more)


def summary(done: PeopleImport) -> str:
    """One sentence for the message bar."""
    if not done.created and not done.updated and not done.joined:
        return translate("ImportPeople", "The list changed nothing: everybody was already there.")
    if done.created:
        return translate("ImportPeople", "%n person(s) added.", "", len(done.created))
    if done.updated:
        return translate("ImportPeople", "%n person(s) completed.", "", len(done.updated))
    return translate("ImportPeople", "%n new member(s).", "", len(done.joined))


def report_lines(done: PeopleImport, planned: Sequence[PlannedPerson]) -> Iterator[str]:
    """Everything that was done and everything that was not, one line each."""
    if done.community_created:
        yield translate("ImportPeople", "The community was created.")
    for names, say in (
        (done.created, _say_created),
        (done.updated, _say_updated),
        (done.joined, _say_joined),
        (done.unchanged, _say_unchanged),
        (done.created_organisations, _say_organisations),
    ):
        if names:
            yield _with_names(say(len(names)), names)
    yield from left_out_lines(done.dropped, done.skipped)
    yield from _refused_addresses(planned)
    yield from _undecided(done.undecided)


def _say_created(count: int) -> str:
    return translate("ImportPeople", "%n person(s) added", "", count)


def _say_updated(count: int) -> str:
    return translate("ImportPeople", "%n person(s) completed with what was missing", "", count)


def _say_joined(count: int) -> str:
    return translate("ImportPeople", "%n person(s) joined the community", "", count)


def _say_unchanged(count: int) -> str:
    return translate("ImportPeople", "%n person(s) already complete", "", count)


def _say_organisations(count: int) -> str:
    return translate("ImportPeople", "%n organisation(s) added", "", count)


def _with_names(text: str, names: Sequence[str]) -> str:
    if len(names) > NAMED:
        return translate("ImportPeople", "{what}.").format(what=text)
    return translate("ImportPeople", "{what}: {names}.").format(
        what=text, names=current().join(list(names))
    )


def _refused_addresses(planned: Sequence[PlannedPerson]) -> Iterator[str]:
    refused = [(p.row.line, address) for p in planned for address in p.row.refused_emails]
    for line, address in refused[:NAMED]:
        yield translate(
            "ImportPeople", "Line {line}: “{address}” is not an e-mail address."
        ).format(line=line, address=address)
    if len(refused) > NAMED:
        more = len(refused) - NAMED
        yield translate("ImportPeople", "%n more address(es) left out.", "", more)


def _undecided(undecided: Sequence[PlannedPerson]) -> Iterator[str]:
    for planned in undecided[:NAMED]:
        yield translate(
            "ImportPeople", "Line {line} left out: {name} may be somebody already there."
        ).format(line=planned.row.line, name=name_of(planned.row))
    if len(undecided) > NAMED:
        more = len(undecided) - NAMED
        yield translate("ImportPeople", "%n more doubtful line(s) left out.", "", more)


_FIELDS: dict[Field, Callable[[], str]] = {
    Field.FIRST_NAME: lambda: translate("ImportPeople", "First name"),
    Field.LAST_NAME: lambda: translate("ImportPeople", "Last name"),
    Field.FULL_NAME: lambda: translate("ImportPeople", "Whole name"),
    Field.EMAIL: lambda: translate("ImportPeople", "E-mail address"),
    Field.PHONE: lambda: translate("ImportPeople", "Telephone at work"),
    Field.FUNCTION: lambda: translate("ImportPeople", "Function"),
    Field.ORGANISATION: lambda: translate("ImportPeople", "Organisation"),
    Field.CIVILITY: lambda: translate("ImportPeople", "Form of address"),
    Field.ROLE: lambda: translate("ImportPeople", "Role in the community"),
}

_MATCHES: dict[Match, Callable[[], str]] = {
    Match.NEW: lambda: translate("ImportPeople", "New"),
    Match.EMAIL: lambda: translate("ImportPeople", "Known by e-mail"),
    Match.NAME: lambda: translate("ImportPeople", "Known by name"),
    Match.CHOSEN: lambda: translate("ImportPeople", "As you decided"),
    Match.REPEATED: lambda: translate("ImportPeople", "Repeated in the list"),
    Match.DOUBTFUL: lambda: translate("ImportPeople", "To decide"),
}
