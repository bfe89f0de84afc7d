"""The three steps of a meeting's workspace, and which one comes first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from car_desktop.domain.values import MeetingState
from car_desktop.i18n import translate
from car_desktop.services.meetings import MeetingRow
from car_desktop.services.workspace import WorkspaceHead
from car_desktop.ui.widgets.panel import Panel


class StepId(StrEnum):
    """Prepare, facilitate, report: also the names by which `open(step=…)` asks for one."""

    PREPARE = "prepare"
    FACILITATE = "facilitate"
    REPORT = "report"


_TITLES: dict[StepId, Callable[[], str]] = {
    StepId.PREPARE: lambda: translate("MeetingStep", "Prepare"),
    StepId.FACILITATE: lambda: translate("MeetingStep", "Facilitate"),
    StepId.REPORT: lambda: translate("MeetingStep", "Report", "a step of the meeting"),
}


def step_title(step: StepId) -> str:
    """Name a step as the switch does."""
    return _TITLES[step]()


STEP_KEYS = {StepId.PREPARE: "F7", StepId.FACILITATE: "F8", StepId.REPORT: "F9"}


@dataclass(frozen=True)
class Command:
    """Something that a key and the « Meeting » menu do, whichever step is shown."""

    text: str
    keys: str
    run: Callable[[], object]


class MeetingStep(Panel):
    """One step, made when it is first shown; it fills the workspace under the head."""

    def show_meeting(self, head: WorkspaceHead) -> None:
        """Turn to a meeting, or to the same one when it was closed or reopened."""

    def take_focus(self) -> None:
        """Put the keyboard where the work of this step begins."""

    def settle(self) -> None:
        """Save what is being written: another meeting or a document comes next."""


def opening_step(row: MeetingRow, now: datetime) -> StepId:
    """What a coach most likely wants: prepare what is to come, run it on its day, then report."""
    if row.state is MeetingState.CLOSED:
        return StepId.REPORT
    if row.state is MeetingState.HELD:
        return StepId.REPORT if row.ends_at <= now else StepId.FACILITATE
    if row.state.is_upcoming and row.day <= now.date():
        return StepId.FACILITATE
    return StepId.PREPARE
