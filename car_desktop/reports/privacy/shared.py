"""What the page and the annex say alike."""

from __future__ import annotations

from car_desktop import typography
from car_desktop.domain.labels import label
from car_desktop.domain.privacy import Encryption
from car_desktop.i18n import translate
from car_desktop.reports.document.content import Column, Item, Items, Paragraph, Row, Table
from car_desktop.reports.document.parts import Blocks, empty
from car_desktop.reports.document.words import shortened
from car_desktop.services.held_data import Held
from car_desktop.services.privacy_facts import PrivacyFacts, RuleInForce
from car_desktop.services.privacy_office import Office
from car_desktop.services.privacy_words import category_words, purpose_words


def office_blocks(office: Office) -> Blocks:
    """The body, who is in charge, and how to reach them."""
    lines = [
        (translate("Privacy", "Body responsible"), office.organisation_name),
        (translate("Privacy", "Person in charge"), office.officer_name),
        (translate("Privacy", "To reach them"), office.officer_contact),
    ]
    said = [(name, text) for name, text in lines if text]
    if not said:
        return empty(translate("Privacy", "Not written down yet."))
    return (
        Items(
            tuple(
                Item(
                    translate("Document", "{label}: {text}").format(
                        label=name, text=shortened(text)
                    )
                )
                for name, text in said
            )
        ),
    )


def held_table(facts: PrivacyFacts) -> Table:
    """A line per kind of information: why, and about how many people."""
    return Table(
        translate("Privacy", "What is held"),
        (
            Column(translate("Privacy", "Information"), 34),
            Column(translate("Privacy", "What for"), 46),
            Column(translate("Privacy", "People"), 20, is_number=True),
        ),
        tuple(_held(one) for one in facts.held),
    )


def retention_blocks(rules: tuple[RuleInForce, ...]) -> Blocks:
    """The rules that are on; without one, what the law says."""
    rest = Paragraph(
        translate(
            "Privacy",
            "Everything else is kept until it is no longer needed, by the retention calendar of the "
            "body; it is then destroyed, with a certificate.",
        )
    )
    if not rules:
        return (rest,)
    rows = tuple(
        Row(
            (
                label(one.category),
                translate("Privacy", "%n year(s)", "", one.years),
                label(one.disposal),
                shortened(one.source) or "–",
            )
        )
        for one in rules
    )
    columns = (
        Column(translate("Privacy", "Records"), 34),
        Column(translate("Privacy", "Kept"), 16),
        Column(translate("Privacy", "Then"), 20),
        Column(translate("Privacy", "Source"), 30),
    )
    return (Table(translate("Privacy", "How long"), columns, rows), rest)


def encryption_sentence(encryption: Encryption) -> str:
    """What is known of the file; nothing where it is not said."""
    match encryption:
        case Encryption.ENCRYPTED:
            return translate(
                "Privacy",
                "The file is encrypted: without the password or the recovery key, nobody reads it.",
            )
        case Encryption.PLAIN:
            return translate(
                "Privacy",
                "The file is not encrypted: whoever has the computer open can read it.",
            )
        case Encryption.UNSAID:
            return ""


def _held(held: Held) -> Row:
    words = typography.current()
    people = "–" if held.people is None else words.number(held.people)
    why = words.join([purpose_words(purpose) for purpose in held.purposes])
    return Row((category_words(held.category), words.capitalized(why), people))
