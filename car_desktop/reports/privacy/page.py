"""The « Privacy » page on paper, in plain words."""

from __future__ import annotations

from car_desktop import typography
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import Document, Item, Items, Paragraph
from car_desktop.reports.document.parts import Blocks, masthead, section, small_print
from car_desktop.reports.privacy import Data
from car_desktop.reports.privacy.shared import (
    encryption_sentence,
    held_table,
    office_blocks,
    retention_blocks,
)
from car_desktop.services.privacy_words import not_for_evaluation


def compose(data: Data, look: Look) -> Document:
    """Who answers, what is held, where, how long, who sees it, and what people may ask."""
    facts = data.facts
    day = typography.current().date_long(look.produced_on)
    title = translate("Privacy", "Privacy")
    return Document(
        title=title,
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=translate("Privacy", "What is held about people, in plain words"),
        footer=translate("Privacy", "Privacy, {date}").format(date=day),
        letterhead=look.letterhead,
        blocks=(
            *masthead(title, translate("Privacy", "What we know of you"), "", not_for_evaluation()),
            *section(translate("Privacy", "Who answers"), office_blocks(facts.office)),
            *section(
                translate("Privacy", "What is held"),
                (
                    held_table(facts),
                    *small_print(
                        translate(
                            "Privacy",
                            "A dash stands where people are named in words only. No date of birth, no "
                            "home address, no reason of health and no pupil’s name is asked for.",
                        )
                    ),
                ),
            ),
            *section(translate("Privacy", "Where"), _where(data)),
            *section(translate("Privacy", "How long"), retention_blocks(facts.rules)),
            *section(translate("Privacy", "Who sees it"), _who_sees()),
            *section(translate("Privacy", "What you may ask"), _rights()),
        ),
    )


def _where(data: Data) -> Blocks:
    sentences = (
        translate(
            "Privacy",
            "In one file, on the computer of the person who coaches, with backups of it. The program "
            "has no server and uses no network: nothing leaves by itself.",
        ),
        encryption_sentence(data.encryption),
    )
    return tuple(Paragraph(sentence) for sentence in sentences if sentence)


def _who_sees() -> Blocks:
    return _items(
        translate("Privacy", "The person who coaches: everything. Each access is logged."),
        translate(
            "Privacy", "The members: the minutes of their community. Private notes go to nobody."
        ),
        translate(
            "Privacy",
            "The organisations: attendance, hours and figures. Groups under five are not told apart.",
        ),
        translate("Privacy", "The public: only what each person agreed to have published."),
    )


def _rights() -> Blocks:
    return _items(
        translate("Privacy", "To see what is held about you, and where it came from."),
        translate("Privacy", "To have it corrected."),
        translate("Privacy", "To receive a copy of what you gave, in a form that programs read."),
        translate("Privacy", "To withdraw a consent, at any time and without consequence."),
    )


def _items(*texts: str) -> Blocks:
    return (Items(tuple(Item(text) for text in texts)),)
