"""Reminders in the running program, with a clock of the test's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.services.reminders import ReminderChoices
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.reminders import Reminders, want_reminders, wanted_reminders
from car_desktop.ui.screens.settings.reminders_card import RemindersCard
from tests.factories import NINE, make_commitment, make_community, make_meeting

Show = Callable[[QWidget], QWidget]


@dataclass
class Clock:
    """A clock that a test sets."""

    now: datetime = NINE - timedelta(hours=3)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def reminders(context: Context, clock: Clock, database: Database) -> Iterator[Reminders]:
    """A meeting called at nine, and a commitment late."""
    with database.writing() as session:
        meeting = make_meeting(session, make_community(session, "CAP fictive"), NINE)
        make_commitment(session, meeting, what="SECRET", due_on=NINE.date() - timedelta(days=1))
    reminders = Reminders(context, clock)
    yield reminders
    reminders.stop()


def looks(reminders: Reminders) -> bool:
    return reminders.is_looking


def said(context: Context) -> str:
    return context.messages.last.text if context.messages.last else ""


def test_no_timer_runs_while_nothing_is_wanted(context: Context, reminders: Reminders) -> None:
    reminders.follow_choices()
    assert not looks(reminders)

    want_reminders(context.settings, ReminderChoices(15))
    assert looks(reminders)

    want_reminders(context.settings, ReminderChoices())
    assert not looks(reminders)
    assert said(context) == ""


def test_a_meeting_is_said_once_when_its_time_has_come(
    context: Context, reminders: Reminders, clock: Clock
) -> None:
    want_reminders(context.settings, ReminderChoices(30))
    assert said(context) == ""

    clock.now = NINE - timedelta(minutes=29)
    reminders.look()
    assert said(context).replace("\xa0", " ") == "CAP fictive: meeting today, 9 a.m."

    context.messages.say("something else")
    clock.now = NINE - timedelta(minutes=10)
    reminders.look()
    assert said(context) == "something else"


def test_what_was_said_is_not_said_again_after_a_restart(
    context: Context, reminders: Reminders, clock: Clock
) -> None:
    clock.now = NINE - timedelta(minutes=5)
    want_reminders(context.settings, ReminderChoices(30))
    context.messages.say("something else")
    restarted = Reminders(context, clock)

    restarted.follow_choices()

    assert said(context) == "something else"
    restarted.stop()


def test_commitments_are_counted_and_never_quoted(context: Context, reminders: Reminders) -> None:
    want_reminders(context.settings, ReminderChoices(commitments=True))
    assert said(context) == "1 commitment(s) due or late."


def test_several_reminders_come_as_one_message(context: Context, reminders: Reminders) -> None:
    want_reminders(context.settings, ReminderChoices(commitments=True, notice=True))
    assert len(said(context).splitlines()) == 2
    assert "no notice was sent" in said(context)


def test_the_card_turns_reminders_on_and_off_by_keyboard(
    qtbot: QtBot, context: Context, reminders: Reminders, show: Show
) -> None:
    card = RemindersCard(context)
    show(card)
    assert not card.notice.isChecked()

    qtbot.keyClick(card.notice, Qt.Key.Key_Space)

    assert wanted_reminders(context.settings) == ReminderChoices(notice=True)
    assert looks(reminders)
    assert RemindersCard(context).notice.isChecked()

    qtbot.keyClick(card.notice, Qt.Key.Key_Space)
    assert not looks(reminders)


def test_the_card_keeps_how_long_before_a_meeting(
    qtbot: QtBot, context: Context, show: Show
) -> None:
    card = RemindersCard(context)
    show(card)
    card.meeting.setFocus()
    for _ in range(3):
        qtbot.keyClick(card.meeting, Qt.Key.Key_Down)

    assert wanted_reminders(context.settings).minutes_before_meeting == 60
