"""What the annual report says, section by section."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from car_desktop import typography
from car_desktop.domain.labels import label
from car_desktop.domain.reporting import ReportSection, ReportVersion
from car_desktop.domain.values import NoteKind
from car_desktop.i18n import translate
from car_desktop.reports.annual_report import Data
from car_desktop.reports.annual_report.groups import (
    by_month,
    communities_table,
    groups_table,
    hours_by_month,
    rates_over_year,
    workload_table,
)
from car_desktop.reports.annual_report.words import anonymisation, method
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import (
    Block,
    Contents,
    Document,
    Fact,
    Facts,
    Paragraph,
)
from car_desktop.reports.document.parts import Blocks, empty, joined, masthead, part, section
from car_desktop.reports.document.words import shortened
from car_desktop.reports.year.activity import activity_blocks
from car_desktop.reports.year.appendix import Anchors, anchors_of, appendix_by_community
from car_desktop.reports.year.commitments import commitments_blocks
from car_desktop.reports.year.figures import Discretion, withheld
from car_desktop.reports.year.notes import (
    dimensions_table,
    kinds_table,
    levels_profile,
    told_notes,
)
from car_desktop.reports.year.participation import participation_sentence, seats_sentence
from car_desktop.reports.year.rest import next_year_table, releases_table
from car_desktop.services.year_follow_up import outcomes

Section = Callable[["_Report"], Blocks]


class _Report:
    """What every section needs: the data, the look, how much may be told, where meetings are listed."""

    def __init__(self, data: Data, look: Look) -> None:
        self.data, self.year, self.look = data, data.year, look
        self.discretion = Discretion(data.is_nameless)
        self.anchors: Anchors = anchors_of(data.year.activity)

    def told(self, kinds: tuple[NoteKind, ...]) -> Blocks:
        """The words of notes of some kinds that the reader may read."""
        with_names = self.data.version is ReportVersion.COACH
        return told_notes(self.data.told, kinds, self.anchors, with_names=with_names)


def compose(data: Data, look: Look) -> Document:
    """Say the year of a coach; an anonymous version carries neither author nor letterhead."""
    year = typography.current().school_year(data.year.school_year.start)
    name = translate("AnnualReport", "Annual coaching report")
    return Document(
        title=f"{name} {year}",
        language=look.locale,
        produced_on=look.produced_on,
        author="" if data.is_nameless else look.author,
        subject=label(data.version),
        footer=translate("AnnualReport", "{version} – produced on {date}").format(
            version=label(data.version), date=typography.current().date_long(look.produced_on)
        ),
        header=joined([name, year]),
        notice=translate(
            "AnnualReport", "This information serves the coaching, never the evaluation of people."
        ),
        letterhead=None if data.is_nameless else look.letterhead,
        blocks=tuple(_blocks(_Report(data, look), name, year)),
    )


def _blocks(report: _Report, name: str, year: str) -> Iterator[Block]:
    data = report.year
    who = [shortened(data.coach), shortened(data.coach_title), shortened(data.organisation)]
    yield from masthead(
        label(report.data.version),
        f"{name} {year}",
        "" if report.data.is_nameless else joined(who),
    )
    yield _facts(report)
    yield Contents(translate("AnnualReport", "Contents"))
    for kind in ReportSection:
        if kind in report.data.sections:
            yield from section(label(kind), _SECTIONS[kind](report))
    yield from section(translate("AnnualReport", "Annex – Method"), method(report.data))
    yield from section(
        translate("AnnualReport", "Annex – Anonymisation"), anonymisation(report.data)
    )
    yield from _appendix(report)


def _facts(report: _Report) -> Facts:
    data, discretion = report.year, report.discretion
    held = data.activity.held
    is_shown = discretion.are_shown([len(held)])[0]
    hours = typography.current().duration(data.activity.minutes) if is_shown else withheld()
    return Facts(
        (
            Fact(translate("AnnualReport", "Communities"), discretion.count(len(data.mandates))),
            Fact(translate("AnnualReport", "Meetings held"), discretion.count(len(held))),
            Fact(translate("AnnualReport", "Hours of meeting"), hours),
            Fact(
                translate("AnnualReport", "People who came"),
                discretion.count(data.participation.people),
            ),
            Fact(
                translate("AnnualReport", "Attendance"),
                seats_sentence(data.participation.rate, discretion),
                1.6,
            ),
        )
    )


def _mandate(report: _Report) -> Blocks:
    if not report.year.mandates:
        return empty(translate("AnnualReport", "No community is accompanied yet."))
    return communities_table(report.year.mandates, report.discretion)


def _activity(report: _Report) -> Blocks:
    activity = report.year.activity
    workload = (
        workload_table(report.year)
        if report.data.version is ReportVersion.COACH and not report.data.is_nameless
        else ()
    )
    return (
        *activity_blocks(activity, report.discretion),
        *hours_by_month(activity, report.discretion),
        *workload,
    )


def _participation(report: _Report) -> Blocks:
    if not report.year.activity.held:
        return empty(translate("AnnualReport", "No meeting was held in this school year."))
    return (
        *participation_sentence(report.year.participation, report.discretion),
        *rates_over_year(report.year, report.discretion),
        *groups_table(report.year, report.data.version, report.discretion),
    )


def _releases(report: _Report) -> Blocks:
    return releases_table(report.year.releases, report.discretion)


def _practices(report: _Report) -> Blocks:
    if not report.year.notes:
        return empty(translate("AnnualReport", "No note was shared in this school year."))
    told = report.told((NoteKind.TRIED_PRACTICE, NoteKind.SHARED_PRACTICE))
    words = part(translate("AnnualReport", "In the words of the groups"), told) if told else ()
    return (*kinds_table(report.year.notes, report.discretion), *words)


def _dimensions(report: _Report) -> Blocks:
    return (
        *dimensions_table(report.year.notes, report.discretion),
        *levels_profile(report.year.notes, report.year.school_year),
    ) or empty(translate("AnnualReport", "No note of this school year names a dimension."))


def _commitments(report: _Report) -> Blocks:
    found = outcomes(report.year.commitments, report.look.produced_on)
    return commitments_blocks(found, report.discretion)


def _successes(report: _Report) -> Blocks:
    return report.told((NoteKind.SUCCESS,)) or _counted_only()


def _obstacles(report: _Report) -> Blocks:
    return report.told((NoteKind.OBSTACLE, NoteKind.LEVER)) or _counted_only()


def _counted_only() -> Blocks:
    return empty(
        translate(
            "AnnualReport",
            "No words of the groups may be told here; notes are counted by kind in this report.",
        )
    )


def _next_year(report: _Report) -> Blocks:
    if not report.data.is_nameless:
        return next_year_table(report.year.next_year, with_community=True)
    planned = sum(one.state.counts for one in report.year.next_year.meetings)
    sentence = translate("AnnualReport", "Meetings already planned: {count}.")
    return (Paragraph(sentence.format(count=report.discretion.count(planned))),)


def _appendix(report: _Report) -> Blocks:
    if report.data.is_nameless:
        return by_month(report.year.activity, report.discretion)
    names = {one.community_id: one.community for one in report.year.mandates}
    return appendix_by_community(report.year.activity, names, report.anchors)


_SECTIONS: dict[ReportSection, Section] = {
    ReportSection.MANDATE: _mandate,
    ReportSection.ACTIVITY: _activity,
    ReportSection.PARTICIPATION: _participation,
    ReportSection.RELEASES: _releases,
    ReportSection.PRACTICES: _practices,
    ReportSection.DIMENSIONS: _dimensions,
    ReportSection.COMMITMENTS: _commitments,
    ReportSection.SUCCESSES: _successes,
    ReportSection.OBSTACLES: _obstacles,
    ReportSection.NEXT_YEAR: _next_year,
}
