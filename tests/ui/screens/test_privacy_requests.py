"""The register of requests, its sheets, a person's page, and what Today says of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from car_desktop.domain.entities import Meeting
from car_desktop.domain.privacy import RequestKind, RequestOutcome
from car_desktop.domain.values import AttendanceStatus, MeetingState
from car_desktop.services.privacy_requests import (
    Answer,
    RequestDraft,
    add_request,
    answer_request,
    privacy_requests,
)
from car_desktop.services.rectification import correctable_values
from car_desktop.services.workspace import workspace_head
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.sheet import ExportSheet
from car_desktop.ui.dialogs.privacy_requests.answer_sheet import AnswerSheet
from car_desktop.ui.dialogs.privacy_requests.request_sheet import RequestSheet
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.meeting.report_cards import ClosingCard
from car_desktop.ui.screens.person.screen import PersonScreen
from car_desktop.ui.screens.privacy.requests_tab import RequestsTab
from car_desktop.ui.screens.today.requests_card import RequestsCard
from car_desktop.ui.widgets.choice_field import Choice
from car_desktop.ui.widgets.labels import PlainLabel
from tests.factories import NINE, make_community, make_mark, make_meeting, make_person

TODAY = date(2026, 11, 24)


@pytest.fixture
def julie(database: Database) -> int:
    """Julie Essai, who was marked late once."""
    with database.writing() as session:
        person = make_person(session, "Juli")
        meeting = make_meeting(session, make_community(session), NINE, MeetingState.HELD)
        make_mark(session, meeting, person, AttendanceStatus.LATE)
        return person.id


@pytest.fixture
def tab(context: Context, show: Callable[[QWidget], QWidget]) -> RequestsTab:
    tab = RequestsTab(context, TODAY)
    show(tab)
    return tab


def asked(context: Context, person_id: int, days_ago: int = 0) -> int:
    draft = RequestDraft(person_id, RequestKind.ACCESS, TODAY - timedelta(days=days_ago), "Tout")
    return context.operations.execute("request", add_request, draft, TODAY)


def sheet_on(widget: QWidget, kind: type[QWidget]) -> QWidget:
    sheet: QWidget = widget.window().findChildren(kind)[-1]
    assert sheet.isVisible()
    return sheet


def contest(sheet: RequestSheet, words: str) -> None:
    sheet.kind.set_value(RequestKind.RECTIFICATION)
    sheet.kind.changed.emit(RequestKind.RECTIFICATION)
    place = next(n for n, text in enumerate(sheet.contested.texts) if words in text)
    sheet.contested.setCurrentIndex(place)


def test_a_request_is_entered_with_its_person_and_undone(tab: RequestsTab, julie: int) -> None:
    tab.add_request.click()
    sheet = sheet_on(tab, RequestSheet)
    assert isinstance(sheet, RequestSheet)
    sheet.accept()
    assert "Choose the person" in sheet.refusal.text()
    sheet.person.set_choice(Choice(julie, "Juli Essai"))
    sheet.details.setPlainText("Tout ce que vous avez.")
    sheet.accept()
    row = tab.operations.query(privacy_requests)[0]
    assert (row.person, row.details, row.received_on) == (
        "Juli Essai",
        "Tout ce que vous avez.",
        TODAY,
    )
    tab.operations.undo_stack.undo()
    assert tab.operations.query(privacy_requests) == ()


def test_late_ones_stand_out_in_words_and_the_most_urgent_come_first(
    context: Context, tab: RequestsTab, julie: int
) -> None:
    asked(context, julie, 3)
    asked(context, julie, 23)
    model = tab.table.model()
    said = [model.index(row, 4).data() for row in range(2)]
    assert said == ["3 day(s) late", "17 day(s) left"]
    assert "2 to answer" in tab.card.trailing.text()


def test_a_name_is_corrected_by_its_answer_and_undo_takes_both_back(
    context: Context, tab: RequestsTab, julie: int
) -> None:
    sheet = RequestSheet(tab.window(), context, TODAY, Choice(julie, "Juli Essai"))
    contest(sheet, "First name")
    sheet.wanted.words.setPlainText("Julie")
    sheet.accept()
    tab.table.selectRow(0)
    tab.answer.click()
    answer = sheet_on(tab, AnswerSheet)
    assert isinstance(answer, AnswerSheet)
    assert answer.value.value() == "Julie"
    answer.accept()
    row = tab.operations.query(privacy_requests)[0]
    assert (row.outcome, row.old_value, row.person) == (
        RequestOutcome.GRANTED,
        "Juli",
        "Julie Essai",
    )
    tab.operations.undo_stack.undo()
    row = tab.operations.query(privacy_requests)[0]
    assert (row.outcome, row.person) == (RequestOutcome.PENDING, "Juli Essai")


def test_a_mark_is_corrected_from_the_list_of_marks(
    context: Context, tab: RequestsTab, julie: int
) -> None:
    sheet = RequestSheet(tab.window(), context, TODAY, Choice(julie, "Juli Essai"))
    contest(sheet, "Late")
    assert sheet.wanted.value() == "late"
    sheet.wanted.status.setCurrentIndex(list(AttendanceStatus).index(AttendanceStatus.PRESENT))
    sheet.accept()
    row = tab.operations.query(privacy_requests)[0]
    assert (row.old_value, row.new_value) == ("late", "present")


def test_a_refusal_without_a_reason_stays_open_with_what_was_typed(
    context: Context, tab: RequestsTab, julie: int
) -> None:
    asked(context, julie)
    row = tab.operations.query(privacy_requests)[0]
    sheet = AnswerSheet(tab.window(), context, row, TODAY)
    sheet.outcome.set_value(RequestOutcome.REFUSED)
    sheet.accept()
    assert "Say why" in sheet.refusal.text()
    sheet.reason.setPlainText("Déjà remis, art. 50.")
    sheet.accept()
    assert tab.operations.query(privacy_requests)[0].reason == "Déjà remis, art. 50."


def test_the_file_of_the_person_is_made_from_the_register(
    context: Context, tab: RequestsTab, julie: int
) -> None:
    asked(context, julie)
    tab.table.selectRow(0)
    tab.file.click()
    sheet = sheet_on(tab, ExportSheet)
    sheet.close()


def test_a_line_is_taken_away_until_it_is_answered(
    context: Context, tab: RequestsTab, julie: int
) -> None:
    asked(context, julie)
    tab.table.selectRow(0)
    tab.delete.click()
    assert tab.operations.query(privacy_requests) == ()
    assert not tab.answer.isEnabled()


def test_a_request_and_the_file_begin_on_the_page_of_the_person(
    context: Context, julie: int, show: Callable[[QWidget], QWidget]
) -> None:
    screen = PersonScreen(context, TODAY)
    screen.open(person_id=julie)
    show(screen)
    screen.request.click()
    sheet = sheet_on(screen, RequestSheet)
    assert isinstance(sheet, RequestSheet)
    assert sheet.person.value() == julie
    sheet.close()
    screen.file.click()
    sheet_on(screen, ExportSheet).close()


@pytest.mark.parametrize(
    ("days_ago", "said"),
    [(3, ""), (15, "is to be answered by"), (21, "1 request(s) about personal information should")],
)
def test_today_speaks_of_a_request_when_its_end_is_near(
    context: Context,
    julie: int,
    show: Callable[[QWidget], QWidget],
    days_ago: int,
    said: str,
) -> None:
    asked(context, julie, days_ago)
    holder = QWidget()
    card = RequestsCard(context, holder)
    show(holder)
    card.show_day(TODAY)
    assert card.isVisible() == bool(said)
    assert said in card.said.text()
    card.open_register.click()
    visit = context.navigator.current
    assert visit is not None
    assert (visit.screen, visit.arguments["tab"]) == (ScreenId.PRIVACY, "requests")


def test_a_correction_stands_beside_the_versions_of_the_minutes(
    context: Context, database: Database, julie: int, show: Callable[[QWidget], QWidget]
) -> None:
    with database.writing() as session:
        meeting_id = session.scalars(select(Meeting.id)).one()
        mark = next(v for v in correctable_values(session, julie) if v.kind == "attendance")
        draft = RequestDraft(julie, RequestKind.RECTIFICATION, TODAY, "Non", mark, "present")
        key = add_request(session, draft, TODAY)
        answer = Answer(RequestOutcome.GRANTED, TODAY, value="present")
        answer_request(session, key, answer, actor="essai")
    card = ClosingCard(context)
    head = context.operations.query(workspace_head, meeting_id)
    assert head is not None
    card.show_meeting(head, ())
    show(card)
    said = " ".join(label.text() for label in card.findChildren(PlainLabel))
    assert "asked for by Juli Essai: Attendance: Late → Present" in said
