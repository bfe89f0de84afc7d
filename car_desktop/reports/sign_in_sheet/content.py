"""What a sign-in sheet says: rows high enough for a pen."""

from __future__ import annotations

from collections.abc import Sequence

from car_desktop import typography
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import Column, Document, Row, Table, TableKind
from car_desktop.reports.document.parts import masthead, section
from car_desktop.reports.document.words import shortened
from car_desktop.reports.meeting_masthead import eyebrow, meeting_facts, rank, running_header
from car_desktop.services.sign_in_sheet import Signatory, SignInSheet

ROW_HEIGHT = 34.0  # points: 12 mm, for a pen
_LONGEST = 56  # what two lines of a row hold


def compose(data: SignInSheet, guest_rows: int, look: Look) -> Document:
    """List the people expected, with room to sign, then blank lines for guests."""
    heading = data.heading
    members, guests = translate("SignInSheet", "Members"), translate("SignInSheet", "Guests")
    others = [*data.guests, *([Signatory("", "")] * guest_rows)]
    return Document(
        title=f"{_name()} – {shortened(heading.community)}",
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=rank(heading),
        footer=translate("SignInSheet", "Sign-in sheet for the meeting of {date}").format(
            date=typography.current().date_long(heading.starts_at)
        ),
        header=running_header(heading),
        notice=translate(
            "SignInSheet",
            "This information records who took part in the meeting and lets hours be certified. "
            "It is read by the coach and the responsible organisation. "
            "You may consult it and have it corrected.",
        ),
        letterhead=look.letterhead,
        blocks=(
            *masthead(eyebrow(heading, _name()), heading.community, rank(heading), heading.title),
            meeting_facts(heading),
            *section(members, (_signatures(members, data.members),)),
            *(section(guests, (_signatures(guests, others),)) if others else ()),
        ),
    )


def _name() -> str:
    return translate("SignInSheet", "Sign-in sheet")


def _signatures(name: str, people: Sequence[Signatory]) -> Table:
    columns = (
        Column(translate("SignInSheet", "Name"), 29),
        Column(translate("SignInSheet", "Organisation"), 25),
        Column(translate("SignInSheet", "Signature"), 26),
        Column(translate("SignInSheet", "Arrival"), 10),
        Column(translate("SignInSheet", "Departure"), 10),
    )
    rows = tuple(
        Row((shortened(one.name, _LONGEST), shortened(one.organisation, _LONGEST), "", "", ""))
        for one in people
    )
    return Table(name, columns, rows, TableKind.FORM, ROW_HEIGHT)
