"""The retention tab: rules that a body sets, holds, the review, and the register of destructions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event, func, select

from car_desktop.domain.entities import PracticeNote
from car_desktop.domain.privacy import DisposalKind, RecordCategory
from car_desktop.domain.values import MeetingState
from car_desktop.services.retention import RuleRow, retention_rules, write_retention_rule
from car_desktop.services.retention_holds import retention_holds
from car_desktop.storage.database import Database, Session
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.destruction.review_sheet import ReviewSheet
from car_desktop.ui.dialogs.export_document.sheet import ExportSheet
from car_desktop.ui.jobs import Job
from car_desktop.ui.screens.privacy.retention_sheets import HoldSheet, RuleSheet
from car_desktop.ui.screens.privacy.retention_tab import RetentionTab
from car_desktop.ui.screens.today.review_card import ReviewDueCard
from tests.factories import make_community, make_meeting, make_person

JULY = date(2026, 7, 3)


@pytest.fixture
def tab(
    context: Context, database: Database, show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> RetentionTab:
    """Notes of two communities are due."""
    with database.writing() as session:
        write_due_notes(session)
    tab = RetentionTab(context, JULY)
    show(tab)
    qtbot.waitUntil(tab.review.review.isVisible)
    return tab


def write_due_notes(session: Session) -> None:
    for name in ("CAP fictive", "CoP fictive"):
        meeting = make_meeting(
            session, make_community(session, name), datetime(2022, 10, 4, 9), MeetingState.HELD
        )
        session.add(PracticeNote(meeting_id=meeting.id, noted_at=meeting.starts_at, text="Essai"))
    rule = next(row for row in retention_rules(session) if row.category is RecordCategory.NOTES)
    write_retention_rule(
        session, RuleRow(rule.id, rule.category, True, 2, DisposalKind.DESTROY, "12-03")
    )


def notes(context: Context) -> int:
    def count(session: Session) -> int:
        return session.scalar(select(func.count()).select_from(PracticeNote)) or 0

    return context.operations.query(count)


def spoken(table: QWidget, row: int) -> str:
    model = table.model()  # type: ignore[attr-defined]
    return str(model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole))


def test_each_rule_says_how_long_and_who_says_so(tab: RetentionTab) -> None:
    assert (
        spoken(tab.rules.table, 0)
        == "Practice notes, 12-03, Kept 2 year(s), Then Destroy, State On"
    )
    assert "Kept to be set" in spoken(tab.rules.table, 2)
    assert "State Off" in spoken(tab.rules.table, 2)
    assert tab.rules.table.model().rowCount() == len(RecordCategory)


def test_a_rule_is_changed_from_its_line_and_refused_without_a_source(
    tab: RetentionTab, qtbot: QtBot, context: Context
) -> None:
    tab.rules.table.selectRow(2)
    tab.rules.change.click()
    (sheet,) = tab.window().findChildren(RuleSheet)
    sheet.is_on.setChecked(True)
    sheet.years.setValue(3)

    sheet.accept_button.click()
    assert "number of the rule" in sheet.refusal.text()
    sheet.source.setText("11-02")
    with qtbot.waitSignal(sheet.submitted):
        sheet.accept_button.click()

    row = next(
        row
        for row in context.operations.query(retention_rules)
        if row.category is RecordCategory.ATTENDANCE
    )
    assert (row.is_on, row.years, row.disposal) == (True, 3, DisposalKind.DESTROY)
    assert context.operations.undo_stack.canUndo()


def test_the_review_proposes_explains_and_does_what_stays_ticked(
    tab: RetentionTab, qtbot: QtBot, context: Context
) -> None:
    assert "2 record(s) are due" in tab.review.said.text()
    tab.review.review.click()
    (sheet,) = tab.window().findChildren(ReviewSheet)
    first, second = sheet.checks.values()
    assert first.text().replace("\N{NO-BREAK SPACE}", " ") == (
        "CAP fictive · 1 record(s) · October 4, 2022"
    )
    assert "cannot be undone" in sheet.warning.text()

    first.click()
    second.click()
    assert not sheet.accept_button.isEnabled()
    second.click()
    with qtbot.waitSignal(sheet.submitted):
        sheet.accept_button.click()

    assert notes(context) == 1
    qtbot.waitUntil(lambda: "1 record(s) are due" in tab.review.said.text())
    assert tab.disposals.table.model().rowCount() == 1
    assert not context.operations.undo_stack.canUndo()


def test_return_destroys_nothing(tab: RetentionTab, context: Context) -> None:
    tab.review.review.click()
    (sheet,) = tab.window().findChildren(ReviewSheet)

    QTest.keyClick(sheet, Qt.Key.Key_Return)

    assert not sheet.isVisible()
    assert notes(context) == 2


def test_stopped_between_two_pieces_it_tells_what_is_gone_and_what_is_still_due(
    tab: RetentionTab, qtbot: QtBot, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("car_desktop.services.retention_review._ROWS_IN_A_PIECE", 1)
    tab.review.review.click()
    (sheet,) = tab.window().findChildren(ReviewSheet)
    context.jobs.started.connect(stop_at_the_first_commit)

    with qtbot.waitSignal(sheet.submitted):
        sheet.accept_button.click()

    assert notes(context) == 1
    assert not sheet.isVisible()
    assert context.messages.last is not None
    assert "the rest is still due" in context.messages.last.text
    assert [text for text, _ in context.messages.last.actions] == ["Certificate…"]
    assert not context.operations.undo_stack.canUndo()
    qtbot.waitUntil(lambda: "1 record(s) are due" in tab.review.said.text())


def stop_at_the_first_commit(job: Job[object]) -> None:
    """As whoever clicks « Cancel » while the first piece is being done."""
    event.listen(Session, "after_commit", lambda _session: job.cancel(), once=True)


def test_nothing_due_is_said_and_offers_nothing(
    context: Context, show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    tab = RetentionTab(context, JULY)
    show(tab)

    qtbot.waitUntil(lambda: "Nothing is due" in tab.review.said.text())
    assert not tab.review.review.isVisible()
    assert not tab.disposals.register.isVisible()


def test_a_hold_is_placed_with_its_reason_and_lifted(
    tab: RetentionTab, qtbot: QtBot, context: Context, database: Database
) -> None:
    with database.writing() as session:
        make_person(session, "Ali", "Retenu")
    tab.holds.place.click()
    (sheet,) = tab.window().findChildren(HoldSheet)
    sheet.accept_button.click()
    assert "Choose whom" in sheet.refusal.text()
    qtbot.keyClicks(sheet.person, "reten")
    qtbot.keyClick(sheet.person, Qt.Key.Key_Down)
    qtbot.keyClick(sheet.person, Qt.Key.Key_Return)
    sheet.reason.setPlainText("Demande d'accès en cours")
    with qtbot.waitSignal(sheet.submitted):
        sheet.accept_button.click()

    (row,) = context.operations.query(retention_holds)
    assert (row.about, row.is_standing) == ("Ali Retenu", True)
    tab.holds.table.selectRow(0)
    tab.holds.lift.click()
    (row,) = context.operations.query(retention_holds)
    assert row.lifted_on == JULY


def test_a_hold_on_everything_empties_the_review(tab: RetentionTab, qtbot: QtBot) -> None:
    tab.holds.place.click()
    (sheet,) = tab.window().findChildren(HoldSheet)
    sheet.about.setCurrentIndex(2)
    sheet.reason.setPlainText("Enquête")
    with qtbot.waitSignal(sheet.submitted):
        sheet.accept_button.click()

    qtbot.waitUntil(lambda: "Nothing is due" in tab.review.said.text())
    assert spoken(tab.holds.table, 0).startswith("Everything, Enquête")


def test_the_register_gives_certificates(tab: RetentionTab, qtbot: QtBot) -> None:
    tab.review.review.click()
    (sheet,) = tab.window().findChildren(ReviewSheet)
    with qtbot.waitSignal(sheet.submitted):
        sheet.accept_button.click()
    tab.disposals.table.selectRow(0)

    tab.disposals.certificate.click()

    (export,) = tab.window().findChildren(ExportSheet)
    assert "-D001" in export.files.path().name
    export.reject()


@pytest.mark.parametrize(("day", "is_there"), [(JULY, True), (date(2026, 8, 1), False)])
def test_today_speaks_of_the_review_in_july_only(
    context: Context,
    database: Database,
    show: Callable[[QWidget], QWidget],
    day: date,
    is_there: bool,
) -> None:
    with database.writing() as session:
        write_due_notes(session)
    window = show(QWidget())
    card = ReviewDueCard(context, window)

    card.show_day(day)

    assert card.isVisible() is is_there
