"""The year review of a community: what it says, and where its figures lead."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

from car_desktop import i18n
from car_desktop.domain.values import Language
from car_desktop.reports.base import Look
from car_desktop.reports.community_year import CommunityYearReport
from car_desktop.reports.document.content import Document, Figure, Heading, Paragraph, Role
from car_desktop.services.year_review import YearReview
from tests.reports.documents import ENGLISH
from tests.reports.saying import anchors_in, lines_of, runs_of, tables_of
from tests.reports.years import a_review, an_empty_review

GOLDEN = Path(__file__).parent / "golden"
SPRING = ENGLISH.produced_on.replace(year=2027, month=5, day=20)


def composed(data: YearReview, look: Look = ENGLISH) -> Document:
    with i18n.speaking(look.language):
        return CommunityYearReport().compose(data, replace(look, produced_on=SPRING))


def test_the_review_says_exactly_this() -> None:
    golden = (GOLDEN / "community_year.txt").read_text(encoding="utf-8")

    assert "\n".join(lines_of(composed(a_review()))) == golden


def test_each_figure_leads_to_meetings_that_the_appendix_lists() -> None:
    document = composed(a_review())
    anchors = anchors_in(document)
    links = [run.link for run in runs_of(document) if run.link]

    assert len(links) > 40
    assert {link.removeprefix("#") for link in links} <= set(anchors)
    assert all(link.startswith("#meetings-") for link in links)
    assert len(anchors) == len(set(anchors))


def test_every_figure_of_a_sentence_is_a_link() -> None:
    sentences = [
        block.text
        for block in composed(a_review()).blocks
        if isinstance(block, Paragraph)
        and block.role is Role.BODY
        and isinstance(block.text, tuple)
        and any(run.link for run in block.text)
    ]

    assert sentences
    for runs in sentences:
        assert not any(letter.isdigit() for run in runs if not run.link for letter in run.text)


def test_every_chart_stands_beside_its_figures() -> None:
    blocks = composed(a_review()).blocks
    charts = [at for at, block in enumerate(blocks) if isinstance(block, Figure)]

    assert len(charts) == 4
    for at in charts:
        assert blocks[at + 1] in tables_of(composed(a_review()))


def test_an_empty_year_says_so_in_each_section() -> None:
    said = "\n".join(lines_of(composed(an_empty_review())))

    for words in (
        "No mandate was written.",
        "No meeting was held in this school year.",
        "No note was shared in this school year.",
        "No commitment was made in this school year.",
        "No norms were written.",
        "Nobody was released for a meeting of this school year.",
        "No meeting is planned yet for the next school year.",
    ):
        assert words in said


def test_an_empty_year_leads_nowhere_else_than_to_its_appendix() -> None:
    document = composed(an_empty_review())
    links = {run.link.removeprefix("#") for run in runs_of(document) if run.link}

    assert links <= set(anchors_in(document))


def test_a_single_meeting_makes_no_line() -> None:
    data = a_review()
    alone = replace(data.activity, meetings=data.activity.meetings[:1])
    document = composed(replace(data, activity=alone, notes=(), commitments=()))

    assert not [block for block in document.blocks if isinstance(block, Figure)]


def test_headings_go_down_one_step_at_a_time() -> None:
    levels = [block.level for block in composed(a_review()).blocks if isinstance(block, Heading)]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_what_stays_with_the_coach_is_said_before() -> None:
    left_out = CommunityYearReport().left_out(a_review())

    assert any("2 private note(s)" in sentence for sentence in left_out)
    assert not any("private" in one for one in CommunityYearReport().left_out(an_empty_review()))


def test_the_file_and_the_language_are_those_of_the_community() -> None:
    report = CommunityYearReport()

    assert str(report.file_name(a_review())) == "Year review 2026-2027 Directions fictives – Nord"
    assert report.language(a_review()) is Language.FRENCH
