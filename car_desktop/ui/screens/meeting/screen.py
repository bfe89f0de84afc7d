"""The workspace of one meeting: agenda on the left, notes in the middle, attendance on the right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from car_desktop.domain.labels import label
from car_desktop.services.workspace import WorkspaceHead, workspace_head
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.meeting.agenda_panel import AgendaPanel
from car_desktop.ui.screens.meeting.attendance_panel import AttendancePanel
from car_desktop.ui.screens.meeting.notes_panel import NotesPanel
from car_desktop.ui.screens.meeting.state_button import StateButton
from car_desktop.ui.widgets.buttons import (
    OnClick,
    link_button,
    primary_button,
    secondary_button,
    without_state,
)
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.page_header import PageHeader
from car_desktop.ui.widgets.panel import Panel
from car_desktop.ui.widgets.screen import Screen
from car_desktop.ui.widgets.segmented import Segmented

NARROW_BELOW = 900
VERY_NARROW_BELOW = 620
_WIDTHS = (272, 448, 352)
_LEAST_WIDTHS = (220, 320, 300)


class MeetingScreen(Screen):
    """Three panels side by side; in a narrow window the notes and one other, or one at a time."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._meeting_id = 0
        self._shown: WorkspaceHead | None = None
        self.attendance = AttendancePanel(
            context
        )  # first to hear of a change: a mark shows at once
        self.agenda = AgendaPanel(context)
        self.notes = NotesPanel(context)
        self._panels = (self.agenda, self.notes, self.attendance)
        self.state = StateButton(context)
        self.header = PageHeader(
            actions=[
                self.state,
                secondary_button(self.tr("Sign-in sheet"), self._export_sheet, icon="printer"),
                primary_button(self.tr("Minutes"), self._export_minutes, icon="file-text"),
            ]
        )
        names = (self.tr("Agenda"), self.tr("Notes"), self.tr("Attendance"))
        choices = list(zip(self._panels, names, strict=True))
        self.tabs: Segmented[Panel] = Segmented(choices, self.tr("Part shown"))
        self.sides: Segmented[Panel] = Segmented([choices[0], choices[2]], self.tr("Part shown"))
        self.gone = EmptyState(
            "calendar-x",
            self.tr("This meeting no longer exists"),
            self.tr("It was deleted, or its creation was undone."),
            (self.tr("Open the calendar"), partial(context.navigator.open, ScreenId.CALENDAR)),
        )
        self.closed_notice = QWidget()
        self._actions = self._make_actions()
        self._lay_out()
        for switch in (self.tabs, self.sides):
            switch.changed.connect(self._go_to_panel)
        self.agenda.current_item_changed.connect(self.notes.follow_item)

    def open(self, **arguments: object) -> None:
        """Show the meeting `meeting_id`; with `step="prepare"` its agenda comes first."""
        meeting_id = arguments.get("meeting_id")
        if not isinstance(meeting_id, int):
            raise TypeError("the workspace is opened with a meeting_id")
        self.notes.close_editor()
        self._meeting_id = meeting_id
        self._shown = None
        self._read_head()
        if arguments.get("step") == "prepare":
            self._go_to_panel(self.agenda)
            return
        self._choose(self.attendance)
        self._go_to_panel(self.notes if self._is_very_narrow() else self.attendance)

    def refresh(self) -> None:
        """Read the head of the page again; the panels refresh by themselves."""
        self._read_head()

    def menu_actions(self) -> Sequence[QAction]:
        """What the « Meeting » menu offers in the workspace."""
        return self._actions

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where three panels have no room."""
        super().resizeEvent(event)
        self._fold()

    # What is shown.

    def _read_head(self) -> None:
        head = self.operations.query(workspace_head, self._meeting_id)
        is_other = head is not None and not _is_same(head, self._shown)
        self._shown = head
        for part in (self.header, self.splitter):
            part.setVisible(head is not None)
        self.closed_notice.setVisible(head is not None and head.is_closed)
        self.gone.setVisible(head is None)
        if head is None:
            return
        self._show_head(head)
        if is_other:
            self._show_panels(head)

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

    def _show_panels(self, head: WorkspaceHead) -> None:
        is_writable = not head.is_closed
        self.agenda.show_meeting(self._meeting_id, head.row.kind, is_writable=is_writable)
        self.notes.show_meeting(self._meeting_id, is_writable=is_writable)
        self.attendance.show_meeting(self._meeting_id, is_writable=is_writable)

    def _fold(self) -> None:
        """Show as many panels as there is room for."""
        is_narrow = self.width() < self.context.theme.px(NARROW_BELOW)
        is_very_narrow = self._is_very_narrow()
        is_there = self._shown is not None
        self.tabs.setVisible(is_there and is_very_narrow)
        self.sides.setVisible(is_there and is_narrow and not is_very_narrow)
        shown: set[Panel] = set(self._panels)
        if is_very_narrow:
            shown = {self.tabs.value}
        elif is_narrow:
            shown = {self.notes, self.sides.value}
        for panel in self._panels:
            panel.setVisible(panel in shown)

    def _is_very_narrow(self) -> bool:
        return self.width() < self.context.theme.px(VERY_NARROW_BELOW)

    def _choose(self, panel: Panel) -> None:
        self.tabs.set_value(panel)
        if panel is not self.notes:
            self.sides.set_value(panel)
        self._fold()

    # What a person does.

    def _go_to_panel(self, panel: Panel) -> None:
        self._choose(panel)
        for one in self._panels:
            if one is panel:
                one.take_focus()

    def _write(self, begin: OnClick) -> None:
        self._choose(self.notes)
        begin()

    def _export_minutes(self) -> None:
        self.notes.close_editor()
        self._export("minutes")

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

    def _make_actions(self) -> list[QAction]:
        return [
            self._action(
                self.tr("Go to the agenda"), "Alt+1", partial(self._go_to_panel, self.agenda)
            ),
            self._action(
                self.tr("Go to the notes"), "Alt+2", partial(self._go_to_panel, self.notes)
            ),
            self._action(
                self.tr("Go to attendance"), "Alt+3", partial(self._go_to_panel, self.attendance)
            ),
            self._action(
                self.tr("Write a note"), "Ctrl+Return", partial(self._write, self.notes.new_note)
            ),
            self._action(
                self.tr("Write a decision"), "Ctrl+D", partial(self._write, self.notes.new_decision)
            ),
            self._action(
                self.tr("Write a commitment"),
                "Ctrl+E",
                partial(self._write, self.notes.new_commitment),
            ),
            self._action(self.tr("Everyone present"), "Ctrl+Shift+A", self.attendance.mark_all),
            self._action(
                self.tr("Import an attendance report…"),
                "Ctrl+Shift+I",
                self.attendance.ask_report,
            ),
            self._action(self.tr("Add a guest…"), "Ctrl+G", self.attendance.ask_guest),
            self._action(self.tr("Minutes…"), "Ctrl+P", self._export_minutes),
            self._action(self.tr("Sign-in sheet…"), "Ctrl+Shift+P", self._export_sheet),
        ]

    def _action(self, text: str, keys: str, run: OnClick) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(without_state(run))
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
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(14)
        for place, panel in enumerate(self._panels):
            panel.setMinimumWidth(_LEAST_WIDTHS[place])
            self.splitter.addWidget(panel)
            self.splitter.setStretchFactor(place, _WIDTHS[place])
        self.splitter.setSizes(list(_WIDTHS))
        page = self.page()
        page.addWidget(self.header)
        page.addWidget(self.closed_notice)
        page.addWidget(self.tabs)
        page.addWidget(self.sides)
        page.addWidget(self.splitter, 1)
        page.addWidget(self.gone, 1)


def _is_same(head: WorkspaceHead, shown: WorkspaceHead | None) -> bool:
    """Whether the panels already show this meeting in this state of openness."""
    if shown is None or shown.row.id != head.row.id:
        return False
    return shown.is_closed == head.is_closed
