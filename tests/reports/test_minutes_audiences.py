"""The minutes in the words of each audience."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from car_desktop.domain.audience import Audience
from car_desktop.domain.values import Visibility
from car_desktop.reports.document.content import Document
from car_desktop.reports.minutes import MinutesReport
from car_desktop.services.minutes import KeptBack, Minutes
from car_desktop.services.minutes_audiences import Omission, addressed
from tests.reports.documents import ENGLISH, empty_minutes, typical_minutes
from tests.reports.said import every_string, headings, said, words

GOLDEN = Path(__file__).parent / "golden"


def shared_minutes() -> Minutes:
    """The typical meeting, of which a decision may be published and a note goes to the service centre."""
    data = typical_minutes()
    analysis, success, *rest = data.items
    finding, decision = analysis.notes
    notes = (
        replace(finding, visibility=Visibility.SERVICE_CENTRE),
        replace(
            decision, visibility=Visibility.PUBLISHABLE, text="La grille de Luc devient la nôtre."
        ),
    )
    return replace(
        data,
        items=(replace(analysis, notes=notes), success, *rest),
        kept_back=KeptBack(private_notes=3, scripts=2),
    )


def compose(data: Minutes, audience: Audience) -> Document:
    return MinutesReport().compose(addressed(data, audience), ENGLISH)


@pytest.mark.parametrize("audience", [a for a in Audience if a is not Audience.MEMBERS])
def test_each_audience_reads_exactly_this(audience: Audience) -> None:
    data = addressed(shared_minutes(), audience)
    left_out = "\n".join(f"[left out] {line}" for line in MinutesReport().left_out(data))
    text = f"{left_out}\n{said(MinutesReport().compose(data, ENGLISH))}"

    golden = GOLDEN / f"minutes_{audience.value}.txt"
    assert text == golden.read_text(encoding="utf-8").strip()


@pytest.mark.parametrize("audience", Audience)
def test_each_page_says_version_date_and_audience(audience: Audience) -> None:
    closed = replace(empty_minutes(), version=2, closed_on=date(2026, 11, 24))
    named = {
        Audience.MEMBERS: "for the members",
        Audience.DIRECTION: "for the management",
        Audience.SERVICE_CENTRE: "for the service centre",
        Audience.PUBLIC: "for the public",
    }[audience]

    footer = compose(closed, audience).footer.replace("\u00a0", " ")

    assert footer == f"Minutes, version 2, closed on November 24, 2026 · {named}"


def test_the_file_of_another_audience_says_so_in_its_name() -> None:
    names = {
        audience: str(MinutesReport().file_name(addressed(empty_minutes(), audience)))
        for audience in Audience
    }

    assert names[Audience.MEMBERS].startswith("Minutes 2026-11-23")
    assert names[Audience.PUBLIC].startswith("Minutes public 2026-11-23")
    assert len(set(names.values())) == len(Audience)


def test_the_public_file_does_not_name_the_coach_either() -> None:
    public = "\n".join(every_string(compose(shared_minutes(), Audience.PUBLIC)))

    assert ENGLISH.author in "\n".join(every_string(compose(shared_minutes(), Audience.MEMBERS)))
    assert ENGLISH.author not in public


def test_the_public_reads_no_section_that_it_may_not_read() -> None:
    document = compose(shared_minutes(), Audience.PUBLIC)

    assert headings(document)[1:] == ["1. Analyse collaborative"]
    assert "La grille de […] devient la nôtre." in words(document)
    assert "Next meeting:" in words(document)


def test_every_omission_has_its_sentence() -> None:
    told = replace(
        addressed(empty_minutes(), Audience.PUBLIC),
        left_out=tuple((one, 4) for one in Omission),
    )
    sentences = MinutesReport().left_out(told)

    assert len(set(sentences)) == len(Omission)
    assert all(sentence.endswith(".") for sentence in sentences)
    assert "4 private note(s)." in sentences
