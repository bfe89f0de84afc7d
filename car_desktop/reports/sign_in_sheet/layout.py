"""The pages of the sign-in sheet: rows high enough for a pen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from car_desktop import typography
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.reports.base import Look
from car_desktop.reports.kit.blocks import masthead, section
from car_desktop.reports.kit.document import Sheet, build
from car_desktop.reports.kit.tables import Column, facts, table
from car_desktop.reports.kit.text import shortened
from car_desktop.reports.meeting_masthead import eyebrow, meeting_facts, rank, running_header
from car_desktop.services.sign_in_sheet import Signatory, SignInSheet

ROW_HEIGHT = 12 * mm
_LONGEST = 56  # what two lines of a row hold


def render(data: SignInSheet, guest_rows: int, look: Look, out: Path, progress: Progress) -> None:
    """Write the sign-in sheet as a PDF."""
    sheet = _sheet(data, look)
    heading = data.heading
    blank = [Signatory("", "")] * guest_rows
    story = [
        *masthead(eyebrow(heading, _name()), heading.community, rank(heading), heading.title),
        facts(meeting_facts(heading), sheet.width),
        *section(translate("SignInSheet", "Members"), [_signatures(data.members, sheet.width)]),
    ]
    if data.guests or blank:
        guests = _signatures([*data.guests, *blank], sheet.width)
        story += section(translate("SignInSheet", "Guests"), [guests])
    build(story, sheet, out, progress)


def _name() -> str:
    return translate("SignInSheet", "Sign-in sheet")


def _sheet(data: SignInSheet, look: Look) -> Sheet:
    day = typography.current().date_long(data.heading.starts_at)
    return Sheet(
        title=f"{_name()} – {shortened(data.heading.community)}",
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=rank(data.heading),
        footer=translate("SignInSheet", "Sign-in sheet for the meeting of {date}").format(date=day),
        header=running_header(data.heading),
        notice=translate(
            "SignInSheet",
            "This information records who took part in the meeting and lets hours be certified. "
            "It is read by the coach and the responsible organisation. "
            "You may consult it and have it corrected.",
        ),
    )


def _signatures(people: Sequence[Signatory], width: float) -> Flowable:
    columns = [
        Column(translate("SignInSheet", "Name"), 29),
        Column(translate("SignInSheet", "Organisation"), 25),
        Column(translate("SignInSheet", "Signature"), 26),
        Column(translate("SignInSheet", "Arrival"), 10),
        Column(translate("SignInSheet", "Departure"), 10),
    ]
    rows = [
        [shortened(p.name, _LONGEST), shortened(p.organisation, _LONGEST), "", "", ""]
        for p in people
    ]
    return table(columns, rows, width, row_height=ROW_HEIGHT, is_form=True)
