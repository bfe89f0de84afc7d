"""What the certificate of a destruction says."""

from __future__ import annotations

from car_desktop import typography
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.disposal_certificate import Certified
from car_desktop.reports.document.content import (
    Column,
    Document,
    Fact,
    Facts,
    Paragraph,
    Row,
    Table,
)
from car_desktop.reports.document.parts import Blocks, empty, masthead, section, small_print
from car_desktop.services.disposals import DisposalRow
from car_desktop.services.record_words import record_lines


def compose(data: Certified, look: Look) -> Document:
    """Say what went, by which rule, and from when no backup holds it."""
    day = typography.current().date_long(look.produced_on)
    title = _title(data)
    return Document(
        title=title,
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=translate("DisposalCertificate", "Destruction of personal information"),
        footer=translate("DisposalCertificate", "Produced on {date}").format(date=day),
        header=title,
        letterhead=look.letterhead,
        blocks=(
            *masthead(
                translate("DisposalCertificate", "Protection of personal information"),
                title,
                data.profile.organisation_name,
            ),
            *_body(data),
            *small_print(
                translate(
                    "DisposalCertificate",
                    "Destroyed: the rows are gone from the data, overwritten. Depersonalised: the rows "
                    "still count and name nobody; this is not anonymisation. Files that were exported or "
                    "printed before are not in the power of the program. (Act respecting Access, "
                    "CQLR, c. A-2.1, s. 73.)",
                )
            ),
        ),
    )


def _title(data: Certified) -> str:
    if data.is_register:
        return translate("DisposalCertificate", "Register of destructions")
    return translate("DisposalCertificate", "Destruction certificate {number}").format(
        number=data.rows[0].number
    )


def _body(data: Certified) -> Blocks:
    if not data.is_register:
        return _disposal(data.rows[0])
    if not data.rows:
        return empty(translate("DisposalCertificate", "Nothing has been destroyed yet."))
    return tuple(
        block for row in data.rows for block in section(row.number, _disposal(row), row.number)
    )


def _disposal(row: DisposalRow) -> Blocks:
    language = typography.current()
    local = row.done_at.astimezone()
    facts = (
        Fact(translate("DisposalCertificate", "Done on"), language.date_long(local.date())),
        Fact(translate("DisposalCertificate", "By the account"), row.done_by or "–"),
        Fact(
            translate("DisposalCertificate", "In no backup from"),
            language.date_long(row.backups_clean_on),
        ),
    )
    return (Facts(facts), Paragraph(row.rule), Paragraph(_elsewhere()), _table(row))


def _elsewhere() -> str:
    return translate(
        "DisposalCertificate",
        "Copies in a second place, such as a stick, go on that day if it can be reached, or else the first "
        "time that it is there. Documents that were saved, sent or printed are not covered.",
    )


def _table(row: DisposalRow) -> Table:
    number = typography.current().number
    columns = (
        Column(translate("DisposalCertificate", "Records"), 60),
        Column(translate("DisposalCertificate", "Destroyed"), 18, is_number=True),
        Column(translate("DisposalCertificate", "Depersonalised"), 22, is_number=True),
    )
    lines = tuple(
        Row((name, number(gone), number(changed)))
        for name, gone, changed in record_lines(row.destroyed, row.depersonalised)
    )
    return Table(translate("DisposalCertificate", "Records"), columns, lines)
