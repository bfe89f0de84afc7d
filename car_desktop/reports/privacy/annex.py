"""The annex of a privacy impact assessment: the data map, the flows, the measures, what risk remains."""

from __future__ import annotations

from itertools import groupby

from car_desktop import __version__, typography
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import (
    Band,
    Column,
    Document,
    Item,
    Items,
    Paragraph,
    Row,
    Table,
)
from car_desktop.reports.document.parts import Blocks, masthead, section, small_print
from car_desktop.reports.privacy import Data
from car_desktop.reports.privacy.shared import (
    encryption_sentence,
    held_table,
    office_blocks,
    retention_blocks,
)
from car_desktop.reports.registry import report_type
from car_desktop.services.data_inventory import Category, inventory
from car_desktop.services.held_data import Held
from car_desktop.services.privacy_facts import PrivacyFacts
from car_desktop.services.privacy_words import category_words, not_for_evaluation, whose_words


def compose(data: Data, look: Look) -> Document:
    """What an assessor asks of a system, with every column of it at the end."""
    facts = data.facts
    title = translate("Privacy", "Annex of the privacy impact assessment")
    day = typography.current().date_long(look.produced_on)
    return Document(
        title=title,
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=f"Carnet CAR {__version__}",
        footer=translate("Privacy", "Privacy impact annex, {date}").format(date=day),
        letterhead=look.letterhead,
        blocks=(
            *masthead(
                f"Carnet CAR {__version__}",
                title,
                day,
                not_for_evaluation(),
            ),
            *section(translate("Privacy", "Who answers"), office_blocks(facts.office)),
            *section(translate("Privacy", "Information held"), (held_table(facts), *_whose(facts))),
            *section(translate("Privacy", "Flows"), _flows(facts)),
            *section(translate("Privacy", "Measures"), _measures(data)),
            *section(translate("Privacy", "How long"), retention_blocks(facts.rules)),
            *section(translate("Privacy", "Risks that remain"), _risks(data)),
            *section(translate("Privacy", "Data map"), _map()),
        ),
    )


def _whose(facts: PrivacyFacts) -> Blocks:
    words = typography.current()
    everybody = dict.fromkeys(whose for held in facts.held for whose in held.whose)
    said = translate("Privacy", "It is about {people}.").format(
        people=words.join([whose_words(whose) for whose in everybody])
    )
    return small_print(said)


def _flows(facts: PrivacyFacts) -> Blocks:
    columns = (
        Column(translate("Privacy", "Information"), 34),
        Column(translate("Privacy", "Documents in which it may leave"), 66),
    )
    rows = tuple(Row((category_words(held.category), _documents(held))) for held in facts.held)
    return (
        Paragraph(
            translate(
                "Privacy",
                "To the network: none. The program opens no connection, sends no measure of use and no "
                "crash report. Information comes in by the keyboard and by files that the person opens; "
                "it leaves by the documents that the person exports or prints, by an export of all the "
                "data, and by backups in the folders that the person chose. Each "
                "document about people and each export of all the data leaves a line in the access log.",
            )
        ),
        Table(translate("Privacy", "Flows"), columns, rows),
    )


def _documents(held: Held) -> str:
    titles = dict.fromkeys(report_type(name).title() for name in held.documents)
    return typography.current().join(list(titles)) or translate("Privacy", "none")


def _measures(data: Data) -> Blocks:
    return _items(
        encryption_sentence(data.encryption),
        translate(
            "Privacy",
            "Encryption of the whole file (AES-256 with authentication of each page) under a random key, "
            "which a password opens by way of Argon2id; a recovery key on paper.",
        ),
        translate("Privacy", "Lock when nobody works, when the computer sleeps, and on demand."),
        translate(
            "Privacy", "Backups that are verified before they count, encrypted like the file."
        ),
        translate(
            "Privacy",
            "Access log: who opened, exported or destroyed what about whom; each line is chained to the "
            "one before by a digest.",
        ),
        translate(
            "Privacy",
            "Audience of each document: private notes and scripts leave in the coach’s own book alone; "
            "names and groups under five are taken out where the reader may not know them.",
        ),
        translate("Privacy", "Publication only with the consent of the person, which may end."),
        translate(
            "Privacy",
            "Destruction with a certificate, that a restored backup does not undo; holds that stop it.",
        ),
        translate(
            "Privacy",
            "Files from elsewhere read behind limits of size and shape, in another process.",
        ),
    )


def _risks(data: Data) -> Blocks:
    return _items(
        translate(
            "Privacy",
            "A document that was exported is a plain file: it is protected by where it is kept.",
        ),
        translate(
            "Privacy",
            "A text that is typed can name anybody, pupils too. The program says so while it is typed and "
            "cannot prevent it.",
        ),
        translate(
            "Privacy",
            "Software that acts as the person while the notebook is open reads what the person reads.",
        ),
        translate(
            "Privacy",
            "Somebody who has the password can write the whole access log again: an earlier copy tells.",
        ),
        translate(
            "Privacy",
            "A password and a recovery key that are both lost: nobody reads the data again.",
        ),
    )


def _map() -> Blocks:
    """Every column under its table; those that are in each table are said once."""
    columns = (
        Column(translate("Privacy", "Columns, as the file names them"), 50),
        Column(translate("Privacy", "Kind of information"), 28),
        Column(translate("Privacy", "About"), 22),
    )
    rows: list[Row | Band] = []
    for table, classified in groupby(inventory(), key=lambda one: one.table):
        rows.append(Band(table))
        kinds = groupby(classified, key=lambda one: (one.category, one.whose))
        rows += [
            Row(
                (
                    ", ".join(one.column for one in group),
                    category_words(category),
                    whose_words(whose) if category.is_personal else "–",
                )
            )
            for (category, whose), group in kinds
        ]
    return (
        Table(translate("Privacy", "Data map"), columns, tuple(rows)),
        *small_print(
            translate(
                "Privacy",
                "Each table also has a number, a random identity and the instant of the last change "
                "({kind}).",
            ).format(kind=category_words(Category.TECHNICAL))
        ),
    )


def _items(*texts: str) -> Blocks:
    return (Items(tuple(Item(text) for text in texts if text)),)
