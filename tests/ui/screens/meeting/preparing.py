"""A meeting being prepared, and what the tests of it do and read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QAbstractButton

from car_desktop.domain.facilitation import RoleOfTheDay
from car_desktop.domain.values import AgendaState
from car_desktop.services.agenda import (
    AgendaDraft,
    AgendaRow,
    add_agenda_item,
    set_agenda_state,
)
from car_desktop.services.day_roles import day_roles
from car_desktop.services.meetings import MeetingDraft, schedule_meeting
from car_desktop.services.parking import parked_items
from car_desktop.services.templates import offered_templates
from car_desktop.ui.screens.meeting.prepare_step import PrepareStep
from car_desktop.ui.screens.meeting.screen import MeetingScreen
from tests.keyboard import type_text
from tests.ui.screens.meeting.conftest import Given

Points = Callable[[], list[AgendaRow]]


def titles(points: Points) -> list[str]:
    """The points by their titles."""
    return [point.title for point in points()]


def type_points(step: PrepareStep, *lines: str) -> None:
    """Type points one after the other, as fast as they come to mind."""
    step.type_point()
    for line in lines:
        type_text(f"{line}\n")


def run(screen: MeetingScreen, keys: str) -> None:
    """Do what a key of the menu does."""
    next(a for a in screen.menu_actions() if a.shortcut().toString() == keys).trigger()


def undo(step: PrepareStep) -> None:
    """Take one step back."""
    step.operations.undo_stack.undo()


def later_meeting(step: PrepareStep, given: Given) -> int:
    """Plan another meeting of the same community."""
    starts_at, ends_at = datetime(2027, 1, 12, 9), datetime(2027, 1, 12, 12)
    draft = MeetingDraft(given.community_id, starts_at, ends_at)
    return step.operations.execute("", schedule_meeting, draft)


def left_point(step: PrepareStep, meeting_id: int, title: str) -> None:
    """Have a meeting leave a point."""
    added = step.operations.execute("", add_agenda_item, meeting_id, AgendaDraft(title))
    step.operations.execute("", set_agenda_state, added, AgendaState.DEFERRED)


def button(step: PrepareStep, name: str) -> QAbstractButton:
    """The button of this name beside the agenda."""
    buttons = step.side.findChildren(QAbstractButton)
    return next(b for b in buttons if b.accessibleName() == name and not b.isHidden())


def waiting(step: PrepareStep, given: Given) -> list[str]:
    """What the community keeps for later."""
    return [row.title for row in step.operations.query(parked_items, given.community_id)]


def roles(step: PrepareStep, given: Given) -> dict[RoleOfTheDay, str]:
    """Who has which role."""
    return {row.role: row.name for row in step.operations.query(day_roles, given.meeting_id).rows}


def first_template(step: PrepareStep, given: Given) -> str:
    """What is offered first."""
    return step.operations.query(offered_templates, given.meeting_id).fitting[0].name
