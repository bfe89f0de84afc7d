"""Releases of a meeting and of a community, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.releases import ClaimState, Payer, SubstituteState
from car_desktop.services.releases import ReleaseRow, meeting_releases, release_person
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.releases.community_sheet import CommunityReleasesSheet
from car_desktop.ui.dialogs.releases.release_sheet import ReleaseSheet
from car_desktop.ui.dialogs.releases.sheet import ReleasesSheet
from tests.factories import make_community, make_meeting, make_member, make_person
from tests.keyboard import type_text

TODAY = date(2026, 11, 22)


@pytest.fixture
def given(database: Database) -> tuple[int, int, tuple[int, ...]]:
    """A community, its meeting and two members."""
    with database.writing() as session:
        community = make_community(session, "CAP fictive")
        people = [make_person(session, "Nadia", last) for last in ("Abricot", "Élan")]
        for person in people:
            make_member(session, community, person)
        meeting = make_meeting(session, community, datetime(2026, 11, 24, 9, 0))
        return community.id, meeting.id, tuple(person.id for person in people)


@pytest.fixture
def sheet(
    context: Context, given: tuple[int, int, tuple[int, ...]], show: Callable[[QWidget], QWidget]
) -> ReleasesSheet:
    sheet = ReleasesSheet(context, None, given[1])
    show(sheet)
    return sheet


def rows(sheet: ReleasesSheet) -> tuple[ReleaseRow, ...]:
    return sheet._context.operations.query(meeting_releases, sheet._meeting_id)


def edited(parent: QWidget) -> ReleaseSheet:
    found = parent.findChildren(ReleaseSheet)[-1]
    assert found.isVisible()
    return found


def test_a_name_and_enter_release_a_person_and_undo_takes_it_back(
    qtbot: QtBot, sheet: ReleasesSheet, context: Context
) -> None:
    type_text("éla", sheet.person)
    qtbot.keyClick(sheet.person, Qt.Key.Key_Return)
    assert [row.person for row in rows(sheet)] == ["Élan, Nadia"]
    assert sheet.person.text() == ""
    assert "1 substitute(s) to find" in sheet.totals.text()
    context.operations.undo_stack.undo()
    assert rows(sheet) == ()


def test_the_terms_are_changed_with_an_amount_as_people_write_it(
    qtbot: QtBot, sheet: ReleasesSheet, context: Context, given: tuple[int, int, tuple[int, ...]]
) -> None:
    context.operations.execute("", release_person, given[1], given[2][0])
    sheet.table.selectRow(0)
    qtbot.keyClick(sheet.table, Qt.Key.Key_Return)
    terms = edited(sheet)
    type_text("Ida Remplaçante", terms.substitute_name)
    terms.payer.setCurrentIndex(terms.payer.findData(Payer.SCHOOL))
    terms.amount.setText("1 245,50 $")
    terms.accept()
    (row,) = rows(sheet)
    assert row.terms.substitute_state is SubstituteState.FOUND
    assert (row.terms.payer, row.terms.amount_cents) == (Payer.SCHOOL, 124_550)
    assert sheet.totals.text() == "1 release(s) · $1,245.50 · 1 claim(s) to send"


def test_what_is_no_amount_is_refused_inside(
    sheet: ReleasesSheet, context: Context, given: tuple[int, int, tuple[int, ...]]
) -> None:
    context.operations.execute("", release_person, given[1], given[2][0])
    sheet.table.activated_row.emit(rows(sheet)[0])
    terms = edited(sheet)
    terms.amount.setText("deux cents")
    terms.accept()
    assert "deux cents" in terms.refusal.text()
    terms.reject()
    assert rows(sheet)[0].terms.amount_cents == 0


def test_without_an_earlier_release_as_last_time_says_so(sheet: ReleasesSheet) -> None:
    sheet.as_last_time.click()
    assert "last meeting" in sheet.refusal.text()


def test_delete_takes_a_release_away(
    qtbot: QtBot, sheet: ReleasesSheet, context: Context, given: tuple[int, int, tuple[int, ...]]
) -> None:
    context.operations.execute("", release_person, given[1], given[2][0])
    sheet.table.selectRow(0)
    sheet.table.setFocus()
    qtbot.keyClick(sheet.table, Qt.Key.Key_Delete)
    assert rows(sheet) == ()


def test_the_year_of_a_community_has_sums_by_payer_and_what_is_left_to_do(
    context: Context,
    given: tuple[int, int, tuple[int, ...]],
    show: Callable[[QWidget], QWidget],
    sheet: ReleasesSheet,
) -> None:
    community_id, meeting_id, people = given
    for person_id in people:
        context.operations.execute("", release_person, meeting_id, person_id)
    sheet.table.activated_row.emit(rows(sheet)[0])
    terms = edited(sheet)
    terms.amount.setText("200")
    terms.substitute_state.setCurrentIndex(
        terms.substitute_state.findData(SubstituteState.NOT_REQUIRED)
    )
    terms.claim_state.setCurrentIndex(terms.claim_state.findData(ClaimState.PAID))
    terms.accept()
    year = CommunityReleasesSheet(context, None, community_id, TODAY)
    show(year)
    assert year.table.model().rowCount() == 2
    assert year.sums.model().rowCount() == 1
    year.to_confirm.setChecked(True)
    assert year.table.model().rowCount() == 1
    year.after.click()
    assert (year.table.model().rowCount(), year.totals.text()) == (0, "")
