"""The workspace of one meeting: prepare it, facilitate it, report on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from car_desktop.domain.labels import label
from car_desktop.services.workspace import WorkspaceHead, workspace_head
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.meeting.facilitate_commands import facilitate_commands
from car_desktop.ui.screens.meeting.prepare_commands import prepare_commands
from car_desktop.ui.screens.meeting.state_button import StateButton
from car_desktop.ui.screens.meeting.steps import (
    STEP_KEYS,
    Command,
    MeetingStep,
    StepId,
    opening_step,
    step_title,
)
from car_desktop.ui.screens.meeting.timer_commands import timer_commands
from car_desktop.ui.widgets.buttons import (
    link_button,
    primary_button,
    secondary_button,
    without_state,
)
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.page_header import PageHeader
from car_desktop.ui.widgets.screen import PAGE_MARGINS, Screen
from car_desktop.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from car_desktop.services.closing import GapKind
    from car_desktop.ui.screens.meeting.facilitate_step import FacilitateStep
    from car_desktop.ui.screens.meeting.prepare_step import PrepareStep
    from car_desktop.ui.screens.meeting.report_step import ReportStep

TITLE_WIDTH, BETWEEN = 380, 8
S = TypeVar("S", bound=MeetingStep)


class MeetingScreen(Screen):
    """Three steps under one head; each is made when it is first shown."""

    def __init__(self, context: Context, clock: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(context)
        self._clock = clock
        self._meeting_id = 0
        self._shown: WorkspaceHead | None = None
        self._made: list[MeetingStep] = []
        self.state = StateButton(context)
        choices = [(step, step_title(step)) for step in StepId]
        name = self.tr("Step of the meeting")
        self.steps, self.steps_below = Segmented(choices, name), Segmented(choices, name)
        for switch in (self.steps, self.steps_below):
            switch.changed.connect(self._go_to_step)
        self.sheet = secondary_button(self.tr("Sign-in sheet"), self._export_sheet, icon="printer")
        self.call = secondary_button(self.tr("Call members"), self._call_members, icon="mail")
        self.minutes = primary_button(self.tr("Minutes"), self._export_minutes, icon="file-text")
        self.header = PageHeader(
            actions=[self.steps, self.state, self.call, self.sheet, self.minutes]
        )
        self.gone = EmptyState(
            "calendar-x",
            self.tr("This meeting no longer exists"),
            self.tr("It was deleted, or its creation was undone."),
            (self.tr("Open the calendar"), partial(context.navigator.open, ScreenId.CALENDAR)),
        )
        self.closed_notice = QWidget()
        self.pages = QStackedWidget()
        self._actions = [self._action(command) for command in self._commands()]
        self._lay_out()

    def open(self, **arguments: object) -> None:
        """Show the meeting `meeting_id`, at the `step` named or at the one its day and state ask for."""
        meeting_id = arguments.get("meeting_id")
        if not isinstance(meeting_id, int):
            raise TypeError("the workspace is opened with a meeting_id")
        for step in self._made:
            step.settle()
        is_other = meeting_id != self._meeting_id
        self._meeting_id, self._shown = meeting_id, None
        head = self._read_head()
        named = arguments.get("step")
        if named is not None:
            self._go_to_step(StepId(str(named)))
        elif is_other and head is not None:
            self._go_to_step(opening_step(head.row, self._clock()))
        else:
            self._go_to_step(self.steps.value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the steps a line of their own where the head is too short for them."""
        super().resizeEvent(event)
        self._place_steps()

    def refresh(self) -> None:
        """Read the head of the page again; the steps refresh by themselves."""
        self._read_head()

    def menu_actions(self) -> Sequence[QAction]:
        """What the « Meeting » menu offers in the workspace."""
        return self._actions

    @cached_property
    def prepare(self) -> PrepareStep:
        """The step before the meeting."""
        from car_desktop.ui.screens.meeting.prepare_step import PrepareStep

        return self._add(PrepareStep(self.context))

    @cached_property
    def facilitate(self) -> FacilitateStep:
        """The step in the room."""
        from car_desktop.ui.screens.meeting.facilitate_step import FacilitateStep

        return self._add(FacilitateStep(self.context, self._clock))

    @cached_property
    def report(self) -> ReportStep:
        """The step after the meeting."""
        from car_desktop.ui.screens.meeting.report_step import ReportStep

        step = self._add(ReportStep(self.context))
        step.wanted.connect(self._complete)
        return step

    # What is shown.

    def _read_head(self) -> WorkspaceHead | None:
        head = self.operations.query(workspace_head, self._meeting_id)
        is_other = head is not None and not _is_same(head, self._shown)
        self._shown = head
        for part in (self.header, self.pages):
            part.setVisible(head is not None)
        self._place_steps()
        self.closed_notice.setVisible(head is not None and head.is_closed)
        self.gone.setVisible(head is None)
        for action in self._actions:
            action.setEnabled(head is not None)  # else keys would write where nobody sees
        if head is not None:
            self._show_head(head)
        if head is not None and is_other:
            for step in self._made:
                step.show_meeting(head)
        return head

    def _show_head(self, head: WorkspaceHead) -> None:
        row, words = head.row, current()
        name = (
            self.tr("Meeting {number}").format(number=row.number)
            if row.number is not None
            else self.tr("Meeting")
        )
        weekday = words.capitalized(words.weekday_short(row.day))
        self.header.set_title(f"{name} · {weekday} {words.date_long(row.day)}")
        where = (words.time_span(row.starts_at, row.ends_at), row.place, label(row.mode))
        said = [part for part in (row.title, *where, head.state_reason) if part]
        self.header.set_subtitle(" · ".join(said))
        self.header.set_breadcrumb(
            [
                (self.tr("Communities"), partial(self._go, ScreenId.COMMUNITIES)),
                (row.community, self._go_to_community),
            ]
        )
        self.state.show_meeting(head)

    def _place_steps(self) -> None:
        """As the fullest head needs: they stay where they are from one step to the next."""
        beside = (self.steps, self.state, self.call, self.sheet)
        taken = sum(part.sizeHint().width() + BETWEEN for part in beside)
        room = self.width() - PAGE_MARGINS[0] - PAGE_MARGINS[2]
        is_narrow = room < taken + self.context.theme.px(TITLE_WIDTH)
        is_there = self._shown is not None
        self.steps.setVisible(not is_narrow)
        self.steps_below.setVisible(is_narrow and is_there)

    def _step(self, step: StepId) -> MeetingStep:
        match step:
            case StepId.PREPARE:
                return self.prepare
            case StepId.FACILITATE:
                return self.facilitate
            case StepId.REPORT:
                return self.report

    def _add(self, step: S) -> S:
        self._made.append(step)
        self.pages.addWidget(step)
        if self._shown is not None:
            step.show_meeting(self._shown)
        return step

    # What a person does.

    def _go_to_step(self, step: StepId) -> None:
        self._show_step(step).take_focus()

    def _show_step(self, step: StepId) -> MeetingStep:
        for switch in (self.steps, self.steps_below):
            switch.set_value(step)
        shown = self._step(step)
        self.pages.setCurrentWidget(shown)
        # Members are called and the sheet is printed before the meeting; the minutes come out of it.
        self.call.setVisible(step is StepId.PREPARE)
        self.sheet.setVisible(step is StepId.PREPARE)
        self.minutes.setVisible(step is not StepId.PREPARE)
        return shown

    def _show_prepare(self) -> PrepareStep:
        self._show_step(StepId.PREPARE)
        return self.prepare

    def _show_facilitate(self) -> FacilitateStep:
        self._show_step(StepId.FACILITATE)
        return self.facilitate

    def _complete(self, kind: GapKind) -> None:
        """Go where what is missing can be added."""
        from car_desktop.services.closing import GapKind

        step = self._show_facilitate()
        if kind in (GapKind.NOT_MARKED, GapKind.TO_CONFIRM):
            step.go_to(step.attendance)
        elif kind in (GapKind.ITEM_OPEN, GapKind.ITEM_WITHOUT_OUTCOME):
            step.go_to(step.agenda)
        else:
            step.go_to(step.notes)

    def _close_or_reopen(self) -> None:
        for step in self._made:
            step.settle()
        self._show_step(StepId.REPORT)
        self.report.closing.close_or_reopen()

    def _export_minutes(self) -> None:
        for step in self._made:
            step.settle()
        self._export("minutes")

    def _call_members(self) -> None:
        from car_desktop.ui.dialogs.notice.sheet import call_members

        for step in self._made:
            step.settle()
        call_members(self.context, self.window(), self._meeting_id)

    def _go_to_replies(self) -> None:
        self._show_prepare().go_to_replies()

    def _export_sheet(self) -> None:
        self._export("sign-in-sheet")

    def _export(self, kind: str) -> None:
        from car_desktop.ui.dialogs.export_document.sheet import export_document

        export_document(self.context, kind, self._meeting_id, self)

    def _go(self, screen: ScreenId) -> None:
        self.context.navigator.open(screen)

    def _go_to_community(self) -> None:
        if self._shown is not None:
            community_id = self._shown.row.community_id
            self.context.navigator.open(ScreenId.COMMUNITY, community_id=community_id)

    # How it is built.

    def _commands(self) -> list[Command]:
        return [
            *(
                Command(step_title(step), STEP_KEYS[step], partial(self._go_to_step, step))
                for step in StepId
            ),
            *prepare_commands(self._show_prepare),
            *facilitate_commands(self._show_facilitate),
            *timer_commands(self._show_facilitate),
            Command(
                self.tr("Close or reopen the meeting…"), "Ctrl+Shift+F9", self._close_or_reopen
            ),
            Command(self.tr("Call members to the meeting…"), "Ctrl+Shift+M", self._call_members),
            Command(self.tr("Replies to the notice"), "Ctrl+Shift+Y", self._go_to_replies),
            Command(self.tr("Minutes…"), "Ctrl+P", self._export_minutes),
            Command(self.tr("Sign-in sheet…"), "Ctrl+Shift+P", self._export_sheet),
        ]

    def _action(self, command: Command) -> QAction:
        action = QAction(command.text, self)
        action.setShortcut(QKeySequence(command.keys))
        action.triggered.connect(without_state(command.run))
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        notice = QHBoxLayout(self.closed_notice)
        notice.setContentsMargins(0, 0, 0, 0)
        notice.addWidget(
            PlainLabel(
                self.tr("This meeting is closed: what it holds stays as its minutes say."),
                TextRole.SECONDARY,
            )
        )
        notice.addWidget(link_button(self.tr("Reopen"), self.state.reopen))
        notice.addStretch(1)
        page = self.page()
        page.addWidget(self.header)
        page.addWidget(self.steps_below)
        page.addWidget(self.closed_notice)
        page.addWidget(self.pages, 1)
        page.addWidget(self.gone, 1)


def _is_same(head: WorkspaceHead, shown: WorkspaceHead | None) -> bool:
    """Whether the steps already show this meeting in this state of openness."""
    if shown is None or shown.row.id != head.row.id:
        return False
    return shown.is_closed == head.is_closed
