"""What a notice of incident says: to the Commission by r. 3.1, s. 3, to the persons by s. 5."""

from __future__ import annotations

from car_desktop import typography
from car_desktop.domain.incidents import NoticeTo
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import Document
from car_desktop.reports.document.parts import (
    Blocks,
    joined,
    masthead,
    small_print,
    typed,
    with_label,
)
from car_desktop.reports.document.words import shortened
from car_desktop.reports.incident_notice import Data
from car_desktop.reports.incident_register.content import period_words, persons_words

Field = tuple[str, str]


def compose(data: Data, look: Look) -> Document:
    """Each field that the regulation asks for, numbered; what is not known is left to complete."""
    title = _title(data)
    return Document(
        title=joined([title, shortened(data.register.organisation)]),
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        footer=translate("IncidentNotice", "Draft of {date}").format(
            date=typography.current().date_long(look.produced_on)
        ),
        header=title,
        letterhead=look.letterhead,
        blocks=(
            *masthead(
                translate("IncidentNotice", "Notice of confidentiality incident"),
                title,
                shortened(data.register.organisation),
            ),
            *_fields(fields_of(data)),
            *small_print(_source(data)),
        ),
    )


def fields_of(data: Data) -> tuple[Field, ...]:
    """The fields, each with its title; « […] » where something is to be completed."""
    return _to_commission(data) if data.audience is NoticeTo.COMMISSION else _to_persons(data)


def _title(data: Data) -> str:
    if data.audience is NoticeTo.COMMISSION:
        return translate("IncidentNotice", "Notice to the Commission d’accès à l’information")
    return translate("IncidentNotice", "Notice to the persons concerned")


def _source(data: Data) -> str:
    if data.audience is NoticeTo.COMMISSION:
        return translate(
            "IncidentNotice",
            "Contents of section 3 of the Regulation respecting confidentiality incidents (A-2.1, r. 3.1).",
        )
    return translate(
        "IncidentNotice",
        "Contents of section 5 of the Regulation respecting confidentiality incidents (A-2.1, r. 3.1).",
    )


def _fields(fields: tuple[Field, ...]) -> Blocks:
    return tuple(
        block
        for number, (title, text) in enumerate(fields, start=1)
        for block in typed(text or _to_complete(), with_label(f"{number}. {title}", "").rstrip())
    )


def _to_commission(data: Data) -> tuple[Field, ...]:
    register, draft = data.register, data.row.content
    say = typography.current()
    told = draft.persons_notified_on
    return (
        (translate("IncidentNotice", "Body concerned"), register.organisation),
        (translate("IncidentNotice", "Person to contact"), _contact(data)),
        (
            translate("IncidentNotice", "Information concerned, or why it cannot be described"),
            draft.information,
        ),
        (
            translate("IncidentNotice", "Circumstances and, if it is known, the cause"),
            draft.circumstances,
        ),
        (translate("IncidentNotice", "Date or period of the incident"), period_words(draft)),
        (translate("IncidentNotice", "When the body knew of it"), say.date_long(draft.known_on)),
        (
            translate("IncidentNotice", "Number of persons, and of those who live in Québec"),
            joined([persons_words(draft), _to_complete()]),
        ),
        (
            translate("IncidentNotice", "What leads to conclude to a risk of serious injury"),
            draft.risk_elements,
        ),
        (
            translate("IncidentNotice", "Measures to tell the persons, and when they were told"),
            say.date_long(told) if told else "",
        ),
        (
            translate("IncidentNotice", "Measures taken or planned, and when"),
            draft.measures,
        ),
        (
            translate("IncidentNotice", "Authority outside Québec that was told, if any"),
            "",
        ),
    )


def _to_persons(data: Data) -> tuple[Field, ...]:
    draft = data.row.content
    return (
        (
            translate("IncidentNotice", "Information concerned, or why it cannot be described"),
            draft.information,
        ),
        (translate("IncidentNotice", "What happened"), draft.circumstances),
        (translate("IncidentNotice", "When it happened"), period_words(draft)),
        (
            translate("IncidentNotice", "What we have done or will do to lessen the risk"),
            draft.measures,
        ),
        (
            translate("IncidentNotice", "What we suggest that you do"),
            translate(
                "IncidentNotice",
                "Be wary of messages that claim to come from your school or its service centre, and of "
                "requests for a password or a payment. Change a password that you used for this work.",
            ),
        ),
        (translate("IncidentNotice", "Whom to ask for more"), _contact(data)),
    )


def _contact(data: Data) -> str:
    return joined([data.register.officer, data.register.officer_contact])


def _to_complete() -> str:
    return translate("IncidentNotice", "[to complete]")
