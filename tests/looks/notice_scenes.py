"""Calling members to a meeting: the first notice, an amended one, and replies in the workspace."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QScrollArea
from sqlalchemy import select

from car_desktop.domain.entities import Community, Meeting
from car_desktop.domain.facilitation import Reply
from car_desktop.domain.values import MeetingState
from car_desktop.services.meetings import MeetingRow, meetings
from car_desktop.services.notices import record_notice
from car_desktop.services.people import set_emails
from car_desktop.services.reminders import ReminderChoices
from car_desktop.services.replies import meeting_replies, set_reply
from car_desktop.storage.database import Session
from car_desktop.ui.dialogs.notice.sheet import NoticeSheet
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.reminders import want_reminders
from car_desktop.ui.screens.settings.screen import SettingsScreen
from car_desktop.ui.screens.today.screen import TodayScreen
from tests.looks.scene import Scene
from tests.looks.stage import Stage


def _planned(stage: Stage) -> MeetingRow:
    rows = stage.context.operations.query(meetings)
    return next(row for row in rows if row.state is MeetingState.PLANNED)


def _call(stage: Stage) -> None:
    """Most members have an address, some none."""
    row = _planned(stage)
    stage.context.operations.execute("adresses", _forget_addresses, row.id)
    NoticeSheet(stage.context, stage.window, row.id, today=date(2026, 11, 22)).open()


def _forget_addresses(session: Session, meeting_id: int) -> None:
    meeting = session.get_one(Meeting, meeting_id)
    for membership in meeting.community.memberships[:3]:
        set_emails(membership.person, [])


def _answer(stage: Stage) -> MeetingRow:
    row, operations = _planned(stage), stage.context.operations
    operations.execute("avis", record_notice, row.id)
    people = operations.query(meeting_replies, row.id).rows
    for number, person in enumerate(people[:-3]):
        reply = Reply.NO if number % 4 == 3 else Reply.YES
        operations.execute(
            "réponse", set_reply, row.id, person.person_id, reply, date(2026, 11, 20)
        )
    return row


def _call_again(stage: Stage) -> None:
    row = _answer(stage)
    NoticeSheet(stage.context, stage.window, row.id, today=date(2026, 11, 22)).open()


def _show_replies(stage: Stage) -> None:
    row = _answer(stage)
    stage.context.navigator.open(ScreenId.MEETING, meeting_id=row.id, step="prepare")


def _set_rhythms(session: Session) -> None:
    for community in session.scalars(select(Community)):
        community.rhythm_weeks = 2


def _show_to_plan(stage: Stage) -> None:
    """Every community meets every two weeks: some are late, some have a date in time."""
    stage.context.operations.execute("rythmes", _set_rhythms)
    stage.context.navigator.open(ScreenId.TODAY)
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, TodayScreen)
    stage.wait_until(screen.to_plan.isVisible)


def _show_reminders(stage: Stage) -> None:
    """Some are wanted."""
    want_reminders(stage.context.settings, ReminderChoices(24 * 60, notice=True))
    stage.context.navigator.open(ScreenId.SETTINGS)
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, SettingsScreen)
    stage.settle()
    for area in screen.findChildren(QScrollArea):
        area.ensureWidgetVisible(screen.reminders)
    want_reminders(stage.context.settings, ReminderChoices())


SCENES: tuple[Scene, ...] = (
    Scene("notice-first", _call),
    Scene("notice-amended", _call_again),
    Scene("notice-replies", _show_replies),
    Scene("today-to-plan", _show_to_plan),
    Scene("settings-reminders", _show_reminders),
)
