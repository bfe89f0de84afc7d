"""What a certificate of participation says.

The object of the training, its hours and who gives the certificate are what the regulation on
eligible training expenditures asks for (CQLR, c. D-8.3, r. 3, s. 4).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from car_desktop import typography
from car_desktop.domain.labels import label
from car_desktop.domain.recognition import CertificateScope
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import (
    Block,
    Column,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Role,
    Row,
    Run,
    Sheet,
    Signature,
    Table,
    Together,
)
from car_desktop.reports.document.paper import letterhead
from car_desktop.reports.document.parts import (
    Blocks,
    joined,
    remark,
    small_print,
    typed,
    with_label,
)
from car_desktop.reports.document.words import shortened
from car_desktop.reports.hours import decimal_hours
from car_desktop.services.certificates import CertificateBatch, CertificateCopy
from car_desktop.services.certified import Certified, CertifiedMeeting, Facilitator
from car_desktop.services.hours_duties import source_words

_LONGEST_PURPOSE = 600  # characters: more would push the signature to a second page
_LONGEST_DISPLAYED = 90  # characters: two or three lines of large letters


def compose(batch: CertificateBatch, look: Look) -> Document:
    """A page for each person; each one is a whole certificate, with its letterhead."""
    pages = [_certificate(copy, look) for copy in batch.copies]
    blocks: Iterator[Block] = chain.from_iterable((PageBreak(), page) for page in pages)
    return Document(
        title=_title(batch),
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=shortened(batch.community),
        footer=_footer(batch),
        header=shortened(batch.community, 70),
        notice=_notice(batch),
        blocks=tuple(blocks)[1:],
    )


def _title(batch: CertificateBatch) -> str:
    if len(batch.copies) > 1:
        return f"{translate('Certificate', 'Certificates of participation')} – {batch.community}"
    return f"{_name()} – {batch.copies[0].content.name}"


def _name() -> str:
    return translate("Certificate", "Certificate of participation")


def _footer(batch: CertificateBatch) -> str:
    numbers = [copy.number for copy in batch.copies if copy.number]
    if not numbers:
        return _name()
    if len(batch.copies) == 1:
        return translate("Certificate", "Certificate {number}").format(number=numbers[0])
    return translate("Certificate", "Certificates {first} to {last}").format(
        first=min(numbers), last=max(numbers)
    )


def _notice(batch: CertificateBatch) -> str:
    if all(copy.number for copy in batch.copies):
        return ""
    return translate(
        "Certificate", "Draft: the number and the date are given when the certificate is issued."
    )


def _certificate(copy: CertificateCopy, look: Look) -> Sheet:
    said = copy.content
    return Sheet(
        (
            *_paper(said, look),
            Heading(_name(), level=1, bookmark=shortened(said.name)),
            Paragraph(_attests(said), Role.CENTRED),
            _display(shortened(said.name)),
            *_centred(joined([shortened(said.function), shortened(said.organisation)])),
            Paragraph(translate("Certificate", "took part in this activity:"), Role.CENTRED),
            Paragraph(_activity(said), Role.THEME),
            *_centred(joined([shortened(said.community), decimal_hours(said.minutes)])),
            *_object(said),
            _hours(said),
            *remark(translate("Certificate", "Facilitation"), _facilitation(said)),
            *_mentions(said),
            Together((_signature(said, look), _reference(copy), *_keeping())),
        )
    )


def _paper(said: Certified, look: Look) -> Blocks:
    """Whose paper it is, on each page: every person takes theirs away."""
    if look.letterhead is not None or not said.issuer:
        return letterhead(look.letterhead)
    return (Paragraph(shortened(said.issuer), Role.EYEBROW),)


def _attests(said: Certified) -> str:
    if not said.issuer:
        return translate("Certificate", "This certifies that")
    return translate("Certificate", "{issuer} certifies that").format(issuer=shortened(said.issuer))


def _display(name: str) -> Paragraph:
    """The name in large letters, unless it would fill the page."""
    if len(name) > _LONGEST_DISPLAYED:
        return Paragraph((Run(name, is_bold=True),), Role.CENTRED)
    return Paragraph(name, Role.DISPLAY)


def _centred(text: str) -> Blocks:
    return (Paragraph(text, Role.CENTRED),) if text else ()


def _activity(said: Certified) -> str:
    """The meeting's title; a year's meetings, or one without a title, take the name of the group."""
    if said.title:
        return shortened(said.title)
    if said.scope is CertificateScope.MEETING:
        return translate("Certificate", "{kind}: meeting").format(kind=label(said.kind))
    year = typography.current().school_year(said.school_year.start)
    return translate("Certificate", "{kind}: meetings of {year}").format(
        kind=label(said.kind), year=year
    )


def _object(said: Certified) -> Blocks:
    """What the training was about: the regulation asks that it be stated."""
    purpose = shortened(said.purpose or said.community, _LONGEST_PURPOSE)
    return typed(purpose, translate("Certificate", "Object of the training:"))


def _hours(said: Certified) -> Table:
    has_titles = said.scope is CertificateScope.YEAR
    columns = (
        Column(translate("Certificate", "Date"), 27),
        *((Column(translate("Certificate", "Subject"), 40),) if has_titles else ()),
        Column(translate("Certificate", "Time"), 27),
        Column(translate("Certificate", "Mode"), 18),
        Column(translate("Certificate", "Hours"), 12, is_number=True),
    )
    rows = tuple(_row(meeting, has_titles=has_titles) for meeting in said.meetings)
    return Table(_name_of_hours(), columns, (*rows, _total(said, len(columns))))


def _name_of_hours() -> str:
    return translate("Certificate", "Dates and hours")


def _row(meeting: CertifiedMeeting, *, has_titles: bool) -> Row:
    language = typography.current()
    return Row(
        (
            language.date_long(meeting.starts_at),
            *((shortened(meeting.title, 90) or "–",) if has_titles else ()),
            language.time_span(meeting.starts_at, meeting.ends_at),
            label(meeting.mode),
            decimal_hours(meeting.minutes),
        )
    )


def _total(said: Certified, columns: int) -> Row:
    blank = ("",) * (columns - 2)
    total = translate("Certificate", "Total")
    return Row((total, *blank, decimal_hours(said.minutes)), is_total=True)


def _facilitation(said: Certified) -> str:
    return typography.current().join([_named(one) for one in said.facilitators])


def _named(one: Facilitator) -> str:
    name = shortened(one.name)
    return f"{name} ({shortened(one.title)})" if one.title else name


def _mentions(said: Certified) -> Blocks:
    """The law that asks for hours, where it concerns the person; what this certificate replaces."""
    lines = []
    if said.law:
        lines.append(
            translate("Certificate", "For the application, where it applies, of: {law}.").format(
                law=source_words(said.law)
            )
        )
    if said.replaces:
        lines.append(
            translate(
                "Certificate", "It replaces certificate {number}, whose hours were different."
            ).format(number=said.replaces)
        )
    return tuple(Paragraph(line, Role.META) for line in lines)


def _reference(copy: CertificateCopy) -> Paragraph:
    """The number that no other certificate has, and when it was issued."""
    day = typography.current().date_long(copy.issued_on) if copy.issued_on else "–"
    number = with_label(translate("Certificate", "Number"), copy.number or "–")
    issued = translate("Certificate", "Issued on {date}").format(date=day)
    return Paragraph(joined([number, issued]), Role.META)


def _signature(said: Certified, look: Look) -> Signature:
    """The signatory of the letterhead, else who led."""
    if look.signatory:
        return Signature(look.signatory, look.signatory_title, look.signature)
    if not said.facilitators:
        return Signature(look.author)
    first = said.facilitators[0]
    return Signature(shortened(first.name), shortened(first.title))


def _keeping() -> Blocks:
    return small_print(
        translate(
            "Certificate",
            "An employer keeps this certificate for six years (CQLR, c. D-8.3, r. 3, s. 4).",
        )
    )
