"""What a community's year review says."""

from __future__ import annotations

from collections.abc import Iterator

from car_desktop import typography
from car_desktop.domain.facilitation import NormsKept
from car_desktop.domain.labels import label
from car_desktop.domain.values import NoteKind
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import (
    Block,
    Document,
    Fact,
    Facts,
    Item,
    Items,
    Paragraph,
)
from car_desktop.reports.document.parts import (
    Blocks,
    empty,
    joined,
    masthead,
    part,
    remark,
    section,
    typed,
)
from car_desktop.reports.document.words import shortened
from car_desktop.reports.year.activity import activity_blocks, hours_and_rules
from car_desktop.reports.year.appendix import Anchors, anchors_of, appendix
from car_desktop.reports.year.commitments import commitments_blocks
from car_desktop.reports.year.figures import HELD, Discretion, linked
from car_desktop.reports.year.notes import (
    dimensions_table,
    kinds_table,
    levels_profile,
    told_notes,
)
from car_desktop.reports.year.participation import (
    attendance_over_year,
    how_rates_are_counted,
    participation_sentence,
    seats_sentence,
    shares_table,
)
from car_desktop.reports.year.rest import next_year_table, releases_table
from car_desktop.services.year_follow_up import outcomes
from car_desktop.services.year_participation import Share
from car_desktop.services.year_review import Mandate, NormsOfYear, YearReview

_ALL = Discretion()
_TRIED = (NoteKind.TRIED_PRACTICE, NoteKind.SHARED_PRACTICE)
_LEARNED = (NoteKind.SUCCESS, NoteKind.LEVER, NoteKind.OBSTACLE)


def compose(data: YearReview, look: Look) -> Document:
    """Say the year in figures and words; each figure leads to its meetings."""
    year = typography.current().school_year(data.school_year.start)
    name, community = translate("YearReview", "Year review"), data.mandate.community
    return Document(
        title=f"{name} {year} – {shortened(community)}",
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=year,
        footer=translate(
            "YearReview", "Year review {year}, for the community, produced on {date}"
        ).format(year=year, date=typography.current().date_long(look.produced_on)),
        header=joined([shortened(community), year]),
        notice=translate(
            "YearReview", "This information serves the coaching, never the evaluation of people."
        ),
        letterhead=look.letterhead,
        blocks=tuple(_blocks(data, look)),
    )


def _blocks(data: YearReview, look: Look) -> Iterator[Block]:
    anchors = anchors_of(data.activity)
    year = typography.current().school_year(data.school_year.start)
    name = translate("YearReview", "Year review")
    yield from masthead(
        joined([label(data.mandate.kind), name]),
        data.mandate.community,
        translate("YearReview", "School year {year}").format(year=year),
    )
    yield _facts(data)
    yield from section(translate("YearReview", "Mandate"), _mandate(data.mandate))
    yield from section(translate("YearReview", "Meetings"), activity_blocks(data.activity, _ALL))
    yield from section(translate("YearReview", "Participation"), _participation(data, anchors))
    yield from _noted(data, anchors)
    yield from section(
        translate("YearReview", "Commitments"),
        commitments_blocks(outcomes(data.commitments, look.produced_on), _ALL),
    )
    yield from section(translate("YearReview", "Norms"), _norms(data))
    yield from section(translate("YearReview", "Releases"), releases_table(data.releases, _ALL))
    yield from section(
        translate("YearReview", "Calendar of the next school year"),
        next_year_table(data.next_year, with_community=False),
    )
    yield from section(
        translate("YearReview", "How the figures are counted"),
        (*how_rates_are_counted(), *hours_and_rules(data.participation.rules)),
    )
    yield from appendix(data.activity, anchors)


def _facts(data: YearReview) -> Facts:
    language = typography.current()
    calendar = [one for one in data.activity.meetings if one.state.counts]
    held = translate("YearReview", "{held} of {planned}", "meetings held of those planned")
    return Facts(
        (
            Fact(
                translate("YearReview", "Meetings held"),
                held.format(
                    held=language.number(len(data.activity.held)),
                    planned=language.number(len(calendar)),
                ),
            ),
            Fact(
                translate("YearReview", "Hours of meeting"),
                language.duration(data.activity.minutes),
            ),
            Fact(
                translate("YearReview", "People who came"),
                language.number(data.participation.people),
            ),
            Fact(
                translate("YearReview", "Attendance"),
                seats_sentence(data.activity.rate, _ALL),
                1.4,
            ),
        )
    )


def _mandate(mandate: Mandate) -> Blocks:
    return (
        *(typed(mandate.purpose) or empty(translate("YearReview", "No mandate was written."))),
        *remark(translate("YearReview", "Organisation"), mandate.organisation),
        *remark(translate("YearReview", "Usual place"), mandate.place),
        *remark(translate("YearReview", "Rhythm"), _rhythm(mandate.rhythm_weeks)),
        *remark(
            translate("YearReview", "Members during the year"),
            typography.current().number(mandate.members),
        ),
    )


def _rhythm(weeks: int | None) -> str:
    if weeks is None:
        return ""
    if weeks == 1:
        return translate("YearReview", "every week")
    said = translate("YearReview", "every {count} weeks")
    return said.format(count=typography.current().number(weeks))


def _participation(data: YearReview, anchors: Anchors) -> Blocks:
    found = data.participation
    if not data.activity.held:
        return empty(translate("YearReview", "No meeting was held in this school year."))
    unknown = translate("YearReview", "Organisation not known")
    shares = [(shortened(one.name) or unknown, one) for one in found.organisations]
    whole = Share("", found.people, found.rate, found.minutes)
    return (
        *participation_sentence(found, _ALL),
        *attendance_over_year(data.activity.held, anchors),
        *part(
            translate("YearReview", "By organisation"),
            shares_table(translate("YearReview", "Organisation"), shares, whole, _ALL),
        ),
    )


def _noted(data: YearReview, anchors: Anchors) -> Iterator[Block]:
    """The notes that the group may read, counted then told."""
    title = translate("YearReview", "Notes of the year")
    if not data.notes:
        nothing = translate("YearReview", "No note was shared in this school year.")
        yield from section(title, empty(nothing))
        return
    yield from section(
        title,
        (
            *kinds_table(data.notes, _ALL),
            *dimensions_table(data.notes, _ALL),
            *levels_profile(data.notes, data.school_year),
        ),
    )
    for name, kinds in (
        (translate("YearReview", "Practices tried and shared"), _TRIED),
        (translate("YearReview", "Successes, levers and obstacles"), _LEARNED),
        (translate("YearReview", "Decisions"), (NoteKind.DECISION,)),
    ):
        told = told_notes(data.notes, kinds, anchors, with_names=True)
        yield from section(name, told) if told else ()


def _norms(data: YearReview) -> Blocks:
    if data.norms is None:
        return empty(translate("YearReview", "No norms were written."))
    lines = Items(tuple(Item(line) for line in data.norms.lines), is_numbered=True)
    return (lines, *_accepted(data.norms), *_kept(data))


def _accepted(norms: NormsOfYear) -> Blocks:
    language = typography.current()
    said = translate("YearReview", "Members who accepted them: {accepted} of {members}.")
    accepted, members = language.number(norms.accepted), language.number(norms.members)
    return (Paragraph(said.format(accepted=accepted, members=members)),)


def _kept(data: YearReview) -> Blocks:
    """What the meetings said of the norms; those that did not say are not in the denominator."""
    counted = dict(data.norms_kept)
    asked = sum(counted.values())
    if not asked:
        return ()
    language = typography.current()
    sentence = translate(
        "YearReview",
        "Meetings that said whether the norms were kept: {asked} of {held}. "
        "Kept: {kept}; partly kept: {partly}; not kept: {not_kept}.",
    )
    figures = {
        "asked": asked,
        "held": len(data.activity.held),
        "kept": counted.get(NormsKept.YES, 0),
        "partly": counted.get(NormsKept.PARTLY, 0),
        "not_kept": counted.get(NormsKept.NO, 0),
    }
    said = {name: (language.number(count), HELD) for name, count in figures.items()}
    return (Paragraph(linked(sentence, **said)),)
