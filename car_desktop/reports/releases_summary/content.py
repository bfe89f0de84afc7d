"""What the summary of releases says: by school, by budget, where claims stand, then each release."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from car_desktop import typography
from car_desktop.domain.labels import label
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import (
    Band,
    Column,
    Document,
    Fact,
    Facts,
    Row,
    Table,
)
from car_desktop.reports.document.parts import (
    Blocks,
    empty,
    joined,
    masthead,
    section,
    small_print,
)
from car_desktop.reports.document.words import shortened
from car_desktop.services.release_documents import (
    ReleasesSummary,
    ReleaseSum,
    SummarisedRelease,
)
from car_desktop.services.release_words import length_words, money

_DETAIL = "releases"


def compose(data: ReleasesSummary, look: Look) -> Document:
    """Sums first, each of which can be found again in the list of releases."""
    day = typography.current().date_long(look.produced_on)
    return Document(
        title=f"{_name()} – {_whose(data)} – {data.school_year}",
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=_subtitle(data),
        footer=translate("ReleasesSummary", "Releases summary produced on {date}").format(date=day),
        header=f"{shortened(_whose(data), 70)} · {data.school_year}",
        letterhead=look.letterhead,
        blocks=(
            *masthead(_eyebrow(data), _whose(data), _subtitle(data)),
            *((_facts(data), *_sections(data)) if data.releases else _nothing()),
        ),
    )


def _name() -> str:
    return translate("ReleasesSummary", "Releases summary")


def _whose(data: ReleasesSummary) -> str:
    return data.community or translate("ReleasesSummary", "All communities")


def _eyebrow(data: ReleasesSummary) -> str:
    return joined([label(data.kind) if data.kind else "", _name()])


def _subtitle(data: ReleasesSummary) -> str:
    language = typography.current()
    year = translate("Meeting", "school year {year}").format(
        year=language.school_year(data.school_year.start)
    )
    return joined([language.capitalized(year), shortened(data.organisation)])


def _nothing() -> Blocks:
    return section(
        translate("ReleasesSummary", "Releases"),
        empty(translate("ReleasesSummary", "No release is noted for this school year.")),
    )


def _facts(data: ReleasesSummary) -> Facts:
    total = data.total
    return Facts(
        (
            Fact(translate("ReleasesSummary", "Releases"), _number(total.releases)),
            Fact(translate("ReleasesSummary", "Half days"), _number(total.half_days)),
            Fact(translate("ReleasesSummary", "Days"), _number(total.days)),
            Fact(translate("ReleasesSummary", "Periods"), _number(total.periods)),
            Fact(translate("ReleasesSummary", "Amount"), _dollars(total.cents), share=1.4),
        )
    )


def _sections(data: ReleasesSummary) -> Blocks:
    unknown = translate("ReleasesSummary", "School not given")
    return (
        *_table(
            translate("ReleasesSummary", "By school"),
            translate("ReleasesSummary", "School"),
            [(shortened(school) or unknown, said) for school, said in data.by_school()],
            data.total,
        ),
        *_table(
            translate("ReleasesSummary", "By budget"),
            translate("ReleasesSummary", "Payer and budget line"),
            [
                (joined([label(payer), shortened(line)]), said)
                for payer, line, said in data.by_payer()
            ],
            data.total,
        ),
        *_table(
            translate("ReleasesSummary", "Claims"),
            translate("ReleasesSummary", "Claim"),
            [(label(state), said) for state, said in data.by_claim()],
            data.total,
        ),
        *_table(
            translate("ReleasesSummary", "Substitutes"),
            translate("ReleasesSummary", "Substitute"),
            [(label(state), said) for state, said in data.by_substitute()],
            data.total,
        ),
        *section(translate("ReleasesSummary", "Each release"), _detail(data), _DETAIL),
    )


def _table(
    title: str, first: str, sums: Iterable[tuple[str, ReleaseSum]], total: ReleaseSum
) -> Blocks:
    columns = (
        Column(first, 35),
        Column(translate("ReleasesSummary", "Releases"), 13, is_number=True),
        Column(translate("ReleasesSummary", "Half days"), 16, is_number=True),
        Column(translate("ReleasesSummary", "Days"), 11, is_number=True),
        Column(translate("ReleasesSummary", "Periods"), 11, is_number=True),
        Column(translate("ReleasesSummary", "Amount"), 15, is_number=True),
    )
    rows = [_sum_row(name, said) for name, said in sums]
    rows.append(_sum_row(translate("ReleasesSummary", "Total"), total, is_total=True))
    return section(title, (Table(title, columns, tuple(rows)),))


def _sum_row(name: str, said: ReleaseSum, *, is_total: bool = False) -> Row:
    return Row(
        (
            name,
            _number(said.releases),
            _number(said.half_days),
            _number(said.days),
            _number(said.periods),
            money(said.cents),
        ),
        is_total=is_total,
    )


def _detail(data: ReleasesSummary) -> Blocks:
    columns = (
        Column(translate("ReleasesSummary", "Name"), 22),
        Column(translate("ReleasesSummary", "School"), 22),
        Column(translate("ReleasesSummary", "Length"), 18),
        Column(translate("ReleasesSummary", "Payer and budget line"), 24),
        Column(translate("ReleasesSummary", "Amount"), 14, is_number=True),
    )
    rows: list[Row | Band] = []
    for (day, community), group in groupby(data.releases, key=lambda one: (one.day, one.community)):
        date = typography.current().date_long(day)
        title = date if data.community else f"{shortened(community, 90)} · {date}"
        releases = list(group)
        rows.append(Band(title, _dollars(sum(one.terms.amount_cents for one in releases))))
        rows += [_release(one) for one in releases]
    return (
        Table(translate("ReleasesSummary", "Each release"), columns, tuple(rows)),
        *small_print(
            translate(
                "ReleasesSummary",
                "A half day is not made into a day: their prices differ. "
                "The school is that of the day of the meeting.",
            )
        ),
    )


def _release(one: SummarisedRelease) -> Row:
    return Row(
        (
            shortened(one.sorted_name, 90),
            shortened(one.organisation, 90) or "–",
            length_words(one.terms),
            joined([label(one.terms.payer), shortened(one.terms.budget_line, 90)]),
            money(one.terms.amount_cents),
        )
    )


def _number(count: int) -> str:
    return typography.current().number(count) if count else "–"


def _dollars(cents: int) -> str:
    return typography.current().money(cents / 100)
