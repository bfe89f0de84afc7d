"""« Prepare »: the agenda, before anybody is in the room."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from car_desktop.services.workspace import WorkspaceHead
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.agenda_panel import AgendaPanel
from car_desktop.ui.screens.meeting.steps import MeetingStep


class PrepareStep(MeetingStep):
    """The points of the meeting, and how they fit its time."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.agenda = AgendaPanel(context)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.agenda)

    def show_meeting(self, head: WorkspaceHead) -> None:
        """Turn to the agenda of a meeting."""
        self.agenda.show_meeting(head.row.id, is_writable=not head.is_closed)

    def take_focus(self) -> None:
        """Begin in the agenda."""
        self.agenda.take_focus()
