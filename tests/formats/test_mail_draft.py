"""Drafts of messages, read back as a mail program reads them."""

from __future__ import annotations

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop.formats.mail_draft import (
    LONGEST_LINK,
    Attachment,
    Mailbox,
    MailDraft,
    is_usable_address,
    mail_link,
    write_draft,
)

ELOISE = Mailbox("Éloïse Fictive", "eloise@exemple.test")
QUOTED = Mailbox('Ali "le grand", Benoît', "ali@exemple.test")
DRAFT = MailDraft(
    (ELOISE, QUOTED), "Convocation : CAP « Été », 1er décembre", "Bonjour,\n\nÀ mardi.\n"
)
PDF = Attachment("Avis de convocation 2026-12-01 Été.pdf", "application/pdf", b"%PDF-1.7 \xff\x00")


def read(content: bytes) -> EmailMessage:
    message = BytesParser(policy=policy.default).parsebytes(content)
    assert isinstance(message, EmailMessage)
    return message


def test_a_draft_is_read_back_whole() -> None:
    message = read(write_draft(DRAFT, [PDF]))

    assert message["X-Unsent"] == "1"
    assert message["Subject"] == DRAFT.subject
    assert [(a.display_name, a.addr_spec) for a in message["To"].addresses] == [
        (ELOISE.name, ELOISE.address),
        (QUOTED.name, QUOTED.address),
    ]
    body = message.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == DRAFT.body
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == PDF.name
    assert attached.get_content_type() == "application/pdf"
    assert attached.get_content() == PDF.content


def test_hidden_addresses_are_blind_copies() -> None:
    message = read(write_draft(MailDraft((ELOISE,), "Objet", "Texte", hides_addresses=True)))

    assert message["To"] is None
    assert [a.addr_spec for a in message["Bcc"].addresses] == [ELOISE.address]


def test_a_draft_for_nobody_has_no_recipient() -> None:
    assert read(write_draft(MailDraft((), "Objet", "Texte")))["To"] is None


@pytest.mark.parametrize(
    "typed", ["Objet\r\nBcc: pirate@exemple.test", "Objet\nX-Evil: 1\n\ncorps"]
)
def test_what_is_typed_never_becomes_a_header(typed: str) -> None:
    draft = MailDraft((Mailbox(typed, "a@exemple.test"),), typed, "Texte")
    message = read(write_draft(draft, [Attachment(typed, "text/plain", b"x")]))

    assert message["Bcc"] is None
    assert message["X-Evil"] is None
    assert message["Subject"] == " ".join(typed.split())
    assert len(message["To"].addresses) == 1


@given(st.text(max_size=200), st.text(max_size=60))
def test_any_text_gives_the_same_headers_and_no_more(subject: str, name: str) -> None:
    message = read(write_draft(MailDraft((Mailbox(name, "a@exemple.test"),), subject, "Texte")))

    assert {key.lower() for key in message} == {
        "x-unsent",
        "subject",
        "to",
        "content-type",
        "content-transfer-encoding",
        "mime-version",
    }
    assert [a.addr_spec for a in message["To"].addresses] == ["a@exemple.test"]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "sans-arobase",
        "a@b",
        "a b@exemple.test",
        "a@exemple.test\nBcc: x@y.test",
        "é@exemple.test",
    ],
)
def test_an_address_that_a_server_would_refuse_is_not_used(address: str) -> None:
    assert not is_usable_address(address)


def test_an_ordinary_address_is_used() -> None:
    assert is_usable_address("prenom.nom+cap@css.exemple.test")


def test_a_link_says_the_same_as_the_draft() -> None:
    link = mail_link(DRAFT)

    assert link is not None
    parts = urlsplit(link)
    fields = parse_qs(parts.query)
    assert unquote(parts.path) == "eloise@exemple.test,ali@exemple.test"
    assert fields["subject"] == [DRAFT.subject]
    assert fields["body"] == [DRAFT.body.replace("\n", "\r\n")]


def test_a_link_hides_addresses_and_carries_no_other_field() -> None:
    typed = "Objet&bcc=pirate@exemple.test"
    link = mail_link(MailDraft((ELOISE,), typed, "a&cc=b", hides_addresses=True))

    assert link is not None
    fields = parse_qs(urlsplit(link).query)
    assert sorted(fields) == ["bcc", "body", "subject"]
    assert fields["bcc"] == [ELOISE.address]
    assert fields["subject"] == [typed]


def test_a_link_that_would_be_cut_is_not_made() -> None:
    short = mail_link(MailDraft((), "Objet", ""))
    assert short is not None
    room = LONGEST_LINK - len(short)

    assert mail_link(MailDraft((), "Objet", "a" * room)) is not None
    assert mail_link(MailDraft((), "Objet", "a" * (room + 1))) is None
