"""What the register of incidents says: the eight contents of r. 3.1, s. 7, in that order."""

from __future__ import annotations

from car_desktop import typography
from car_desktop.domain.labels import label
from car_desktop.domain.privacy import InjuryRisk
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import (
    Column,
    Document,
    Fact,
    Facts,
    Row,
    Table,
)
from car_desktop.reports.document.parts import (
    Blocks,
    empty,
    joined,
    masthead,
    section,
    small_print,
    typed,
    with_label,
)
from car_desktop.reports.document.words import shortened
from car_desktop.services.incidents import IncidentDraft, IncidentRegister, IncidentRow


def compose(data: IncidentRegister, look: Look) -> Document:
    """A section per incident; files of tables have one line for each."""
    title = translate("IncidentRegister", "Register of confidentiality incidents")
    day = typography.current().date_long(look.produced_on)
    return Document(
        title=joined([title, shortened(data.organisation)]),
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        footer=translate("IncidentRegister", "Register of {date}").format(date=day),
        header=title,
        letterhead=look.letterhead,
        blocks=(
            *masthead(
                translate("IncidentRegister", "Register of incidents"),
                title,
                shortened(data.organisation),
            ),
            _facts(data, day),
            *_incidents(data),
            *small_print(
                translate(
                    "IncidentRegister",
                    "Kept under section 63.11 of the Act respecting Access, with the contents of "
                    "section 7 of the Regulation (A-2.1, r. 3.1). Each line is kept at least five years "
                    "from the day when the incident was known.",
                )
            ),
        ),
        tables=(_table(data, title),),
    )


def titles() -> tuple[str, ...]:
    """The names of the eight contents."""
    return (
        translate("IncidentRegister", "Information concerned"),
        translate("IncidentRegister", "Circumstances"),
        translate("IncidentRegister", "Date or period"),
        translate("IncidentRegister", "Known on"),
        translate("IncidentRegister", "Number of persons"),
        translate("IncidentRegister", "Risk of serious injury"),
        translate("IncidentRegister", "Notices"),
        translate("IncidentRegister", "Measures"),
    )


def contents_of(draft: IncidentDraft) -> tuple[str, ...]:
    """The eight contents of a line, in words."""
    return (
        draft.information,
        draft.circumstances,
        period_words(draft),
        typography.current().date_long(draft.known_on),
        persons_words(draft),
        _risk(draft),
        _notices(draft),
        draft.measures,
    )


def period_words(draft: IncidentDraft) -> str:
    """When it happened, as it is known."""
    say = typography.current()
    if draft.occurred_from and draft.occurred_to and draft.occurred_from != draft.occurred_to:
        dated = translate("IncidentRegister", "From {first} to {last}").format(
            first=say.date_long(draft.occurred_from), last=say.date_long(draft.occurred_to)
        )
    else:
        day = draft.occurred_from or draft.occurred_to
        dated = say.date_long(day) if day else ""
    return joined([dated, draft.occurred_text]) or translate("IncidentRegister", "Not known yet")


def persons_words(draft: IncidentDraft) -> str:
    """How many, as it is known."""
    count = "" if draft.persons is None else typography.current().number(draft.persons)
    return joined([count, draft.persons_text]) or translate("IncidentRegister", "Not known yet")


def _risk(draft: IncidentDraft) -> str:
    return "\n".join(part for part in (label(draft.risk), draft.risk_elements) if part)


def _notices(draft: IncidentDraft) -> str:
    say = typography.current()
    told = []
    if draft.commission_notified_on:
        told.append(
            translate(
                "IncidentRegister", "To the Commission d’accès à l’information: {date}"
            ).format(date=say.date_long(draft.commission_notified_on))
        )
    if draft.persons_notified_on:
        told.append(
            translate("IncidentRegister", "To the persons concerned: {date}").format(
                date=say.date_long(draft.persons_notified_on)
            )
        )
    if draft.public_notice:
        told.append(
            translate("IncidentRegister", "Public notice, and why: {text}").format(
                text=draft.public_notice
            )
        )
    if told:
        return "\n".join(told)
    if draft.risk is InjuryRisk.SERIOUS:
        return translate("IncidentRegister", "None yet")
    return translate("IncidentRegister", "None")


def _facts(data: IncidentRegister, day: str) -> Facts:
    officer = joined([data.officer, data.officer_contact])
    return Facts(
        (
            Fact(
                translate("IncidentRegister", "Person in charge"),
                shortened(officer) or "–",
                share=2,
            ),
            Fact(
                translate("IncidentRegister", "Incidents"),
                typography.current().number(len(data.rows)),
            ),
            Fact(translate("IncidentRegister", "Produced on"), day),
        )
    )


def _incidents(data: IncidentRegister) -> Blocks:
    if not data.rows:
        return empty(translate("IncidentRegister", "No incident was entered."))
    return tuple(block for row in data.rows for block in section(_name(row), _lines(row)))


def _name(row: IncidentRow) -> str:
    return translate("IncidentRegister", "{number}. Incident known on {date}").format(
        number=row.number, date=typography.current().date_long(row.content.known_on)
    )


def _lines(row: IncidentRow) -> Blocks:
    lines = [
        block
        for number, (title, text) in enumerate(
            zip(titles(), contents_of(row.content), strict=True), start=1
        )
        for block in typed(text or "–", with_label(f"{number}. {title}", "").rstrip())
    ]
    kept = translate("IncidentRegister", "Kept at least until {date}.").format(
        date=typography.current().date_long(row.kept_until)
    )
    return (*lines, *small_print(kept))


def _table(data: IncidentRegister, name: str) -> Table:
    columns = (
        translate("IncidentRegister", "Number"),
        *titles(),
        translate("IncidentRegister", "Kept until"),
    )
    say = typography.current()
    rows = tuple(
        Row(
            (
                say.number(row.number),
                *contents_of(row.content),
                say.date_long(row.kept_until),
            )
        )
        for row in data.rows
    )
    return Table(name, tuple(Column(title, 1) for title in columns), rows)
