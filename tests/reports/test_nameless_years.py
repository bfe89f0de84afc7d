"""In any year without names: nobody is named, nothing under five is told, nothing is found by subtraction."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from car_desktop.domain.reporting import ReportVersion
from car_desktop.domain.small_cells import FEWEST
from car_desktop.domain.values import (
    CommitmentState,
    CommunityKind,
    Dimension,
    NoteKind,
    Visibility,
)
from car_desktop.reports.document.content import Row
from car_desktop.services.annual_report import AnnualReport
from car_desktop.services.rates import Rate, total
from car_desktop.services.releases import PayerSum
from car_desktop.services.year_follow_up import CommitmentOfYear, NoteOfYear
from car_desktop.services.year_meetings import Activity
from car_desktop.services.year_participation import Participation, Share
from tests.reports.saying import cell_text, lines_of, tables_of
from tests.reports.test_annual_report import LOOK, composed, data_of, said_by
from tests.reports.years import a_mandate, a_meeting, an_annual_report

pytestmark = [
    pytest.mark.timeout(240),  # forty years of meetings each
    pytest.mark.filterwarnings("ignore:Generating overly large repr"),  # when one fails
]

NAMES = st.from_regex(r"Zz[a-z]{4,9} Qq[a-z]{4,9}", fullmatch=True)
RATES = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda r: Rate(r[0], sum(r)))


@st.composite
def years(draw: st.DrawFn) -> tuple[AnnualReport, list[str]]:
    """Any year of small and large groups, and every name that people gave or bear in it."""
    name = draw(st.lists(NAMES, min_size=6, max_size=6))
    count = draw(st.integers(1, len(CommunityKind)))
    mandates = tuple(
        replace(
            a_mandate(key, draw(st.sampled_from(CommunityKind))),
            community=f"{name[0]} {key}",
            purpose=name[1],
            place=name[2],
        )
        for key in range(1, count + 1)
    )
    meetings = tuple(
        replace(
            a_meeting(
                key,
                rate=draw(RATES),
                community_id=draw(st.integers(1, count)),
                starts_at=datetime(2026, 9, 7, 9) + timedelta(days=draw(st.integers(0, 270))),
            ),
            title=name[3],
            place=name[2],
            community=name[0],
        )
        for key in range(1, draw(st.integers(1, 30)))
    )
    notes = tuple(
        NoteOfYear(
            one.id,
            one.day,
            draw(st.sampled_from(NoteKind)),
            Visibility.PUBLISHABLE,
            f"{name[4]} a essayé",
            draw(st.none() | st.sampled_from(Dimension)),
            draw(st.none() | st.integers(1, 4)),
            shared_by=name[4],
        )
        for one in meetings
    )
    commitments = tuple(
        CommitmentOfYear(1, state, draw(st.none() | st.just(date(2026, 12, 1))), None)
        for state in draw(st.lists(st.sampled_from(CommitmentState), max_size=40))
    )
    shares = [
        Share("", draw(st.integers(0, 12)), draw(RATES), draw(st.integers(0, 900)))
        for _ in mandates
    ]
    year = replace(
        an_annual_report(),
        coach=name[5],
        coach_title=name[5],
        mandates=mandates,
        activity=Activity(meetings),
        participation=Participation(
            people=sum(one.people for one in shares),
            minutes=sum(one.minutes for one in shares),
            rate=total(one.rate for one in shares),
            organisations=tuple(
                replace(one, name=f"École fictive {rank}") for rank, one in enumerate(shares)
            ),
            communities=tuple(
                replace(one, name=name[0], community_id=key)
                for key, one in enumerate(shares, start=1)
            ),
            kinds=tuple(
                replace(one, kind=kind) for one, kind in zip(shares, CommunityKind, strict=False)
            ),
        ),
        notes=notes,
        commitments=commitments,
        releases=tuple(
            PayerSum(one.payer, name[1], draw(st.integers(1, 30)), 5000)
            for one in an_annual_report().releases
        ),
        next_year=Activity(meetings),
    )
    return year, name


nameless = pytest.mark.parametrize(
    "version", [pytest.param(version, id=version.value) for version in ReportVersion]
)


@nameless
@given(made=years())
@settings(deadline=None, max_examples=40)
def test_nobody_is_named_in_any_nameless_year(
    version: ReportVersion, made: tuple[AnnualReport, list[str]]
) -> None:
    year, names = made
    data = data_of(year, version, is_anonymous=True)
    said = said_by(composed(data, replace(LOOK, author=names[5]))).casefold()

    for name in names:
        assert not any(part.casefold() in said for part in name.split())
    assert not any(part in repr(data) for name in names for part in name.split())


@nameless
@given(made=years())
@settings(deadline=None, max_examples=40)
def test_no_count_under_five_is_told_in_any_nameless_year(
    version: ReportVersion, made: tuple[AnnualReport, list[str]]
) -> None:
    document = composed(data_of(made[0], version, is_anonymous=True))

    for table in tables_of(document):
        counting = [at for at, one in enumerate(table.columns) if _counts(one.title)]
        for row in table.rows:
            assert isinstance(row, Row)
            assert not any(_is_small(cell_text(row.cells[at])) for at in counting)
    for line in lines_of(document):
        if line.startswith(
            ("Communities |", "Meetings held", "People who came", "Commitments made:")
        ):
            figures = re.findall(r"(?<![\d,.:])\d+(?![\d,.%:\u00a0])", line)
            assert not any(_is_small(one) for one in figures)


@nameless
@given(made=years())
@settings(deadline=None, max_examples=40)
def test_no_hidden_cell_is_the_only_one_of_its_column(
    version: ReportVersion, made: tuple[AnnualReport, list[str]]
) -> None:
    """With its total told, a lone hidden cell would be found by subtraction."""
    for table in tables_of(composed(data_of(made[0], version, is_anonymous=True))):
        *rows, last = [row for row in table.rows if isinstance(row, Row)]
        if not last.is_total or len(rows) < 2:
            continue
        for at, column in enumerate(table.columns):
            if not _counts(column.title) or _is_hidden(cell_text(last.cells[at])):
                continue
            hidden = [row for row in rows if _is_hidden(cell_text(row.cells[at]))]
            assert len(hidden) != 1
            told = [_figure(cell_text(row.cells[at])) for row in rows if row not in hidden]
            rest = _figure(cell_text(last.cells[at])) - sum(told)
            if hidden and column.title != "People":
                assert rest == 0 or rest >= FEWEST


def _figure(text: str) -> int:
    """« 1,000 » as a number."""
    return int(text.replace(",", ""))


def _counts(title: str) -> bool:
    return title in (
        "People",
        "Seats covered",
        "Seats expected",
        "Notes",
        "Commitments",
        "Communities",
        "Releases",
        "Meetings held",
    )


def _is_small(text: str) -> bool:
    return text.isdigit() and 0 < int(text) < FEWEST


def _is_hidden(text: str) -> bool:
    return text in ("fewer than 5", "withheld")
