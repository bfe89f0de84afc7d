"""A message that a mail program opens as a draft (RFC 5322), or a link that begins one (RFC 6068)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from car_desktop.domain.text import cleaned_line

LONGEST_LINK = 2_000
"""What Windows hands over of a `mailto:` link; beyond it the message would be cut."""

# Stricter than the standard: what every mail server takes, and nothing that could end a header.
_USABLE = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]+\.[A-Za-z]{2,}")


@dataclass(frozen=True, slots=True)
class Mailbox:
    """Someone to write to."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with the message."""

    name: str
    media_type: str  # "application/pdf"
    content: bytes


@dataclass(frozen=True, slots=True)
class MailDraft:
    """A message still to be sent; with `hides_addresses` nobody sees who else received it."""

    recipients: tuple[Mailbox, ...]
    subject: str
    body: str
    hides_addresses: bool = False


def is_usable_address(address: str) -> bool:
    """Whether a mail program takes the address as it is."""
    return _USABLE.fullmatch(address) is not None and ".." not in address


def write_draft(draft: MailDraft, attachments: Sequence[Attachment] = ()) -> bytes:
    """The bytes of an `.eml` file; what was typed never begins another header."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"  # Outlook opens it to be sent, not as received
    message["Subject"] = cleaned_line(draft.subject)
    if draft.recipients:
        message["Bcc" if draft.hides_addresses else "To"] = [_address(r) for r in draft.recipients]
    message.set_content(draft.body)
    for attachment in attachments:
        kind, _, subtype = attachment.media_type.partition("/")
        message.add_attachment(
            attachment.content,
            maintype=kind,
            subtype=subtype,
            filename=cleaned_line(attachment.name),
        )
    return message.as_bytes()


def mail_link(draft: MailDraft) -> str | None:
    """A `mailto:` link, or nothing where it would be too long to be handed over whole."""
    addresses = quote(",".join(one.address for one in draft.recipients), safe="@,")
    body = quote(draft.body.replace("\r\n", "\n").replace("\n", "\r\n"), safe="")
    fields = [f"subject={quote(cleaned_line(draft.subject), safe='')}", f"body={body}"]
    if draft.hides_addresses:
        fields.insert(0, f"bcc={addresses}")
        addresses = ""
    link = f"mailto:{addresses}?{'&'.join(fields)}"
    return link if len(link) <= LONGEST_LINK else None


def _address(mailbox: Mailbox) -> Address:
    return Address(display_name=cleaned_line(mailbox.name), addr_spec=mailbox.address)
