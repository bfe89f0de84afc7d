"""Where the meeting stands, and where it may go from there."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu, QPushButton

from car_desktop.domain.labels import label
from car_desktop.domain.values import MEETING_TRANSITIONS, MeetingState
from car_desktop.services.meetings import change_state
from car_desktop.services.workspace import WorkspaceHead
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting import actions


class StateButton(QPushButton):
    """Shows the state; its menu changes it, moves the meeting, or deletes it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: WorkspaceHead | None = None
        self.setProperty("kind", "secondary")
        self.setAutoDefault(False)
        self.choices = QMenu(self)
        self.choices.aboutToShow.connect(self._fill)
        self.setMenu(self.choices)

    def show_meeting(self, head: WorkspaceHead) -> None:
        """Name the state of this meeting."""
        self._shown = head
        self.setText(label(head.row.state))
        self.setAccessibleName(self.tr("State: {state}").format(state=label(head.row.state)))

    def reopen(self) -> None:
        """Let the meeting be written in again, once it is said why."""
        if self._shown is not None:
            from car_desktop.ui.dialogs.meeting import closing_sheets

            closing_sheets.reopen(self._context, self.window(), self._shown.row.id)

    def _fill(self) -> None:
        self.choices.clear()
        if self._shown is None:
            return
        key = self._shown.row.id
        for state in MEETING_TRANSITIONS[self._shown.row.state]:
            self.choices.addAction(self._words(state)).triggered.connect(partial(self._go, state))
        self.choices.addSeparator()
        export = self.choices.addAction(self.tr("Export to a calendar (.ics)…"))
        export.triggered.connect(self._export)
        edit = self.choices.addAction(self.tr("Change the date, place, object…"))
        edit.triggered.connect(partial(self._edit, key))
        delete = self.choices.addAction(self.tr("Delete the meeting"))
        delete.triggered.connect(partial(self._delete, key))

    def _words(self, state: MeetingState) -> str:
        match state:
            case MeetingState.CALLED:
                return self.tr("The notice was sent")
            case MeetingState.POSTPONED:
                return self.tr("Postpone…")
            case MeetingState.CANCELLED:
                return self.tr("Cancel…")
            case MeetingState.CLOSED:
                return self.tr("Close the meeting…")
            case MeetingState.PLANNED:
                return self.tr("Back to “planned”")
        return self._words_of_held()

    def _words_of_held(self) -> str:
        is_closed = self._shown is not None and self._shown.row.state is MeetingState.CLOSED
        return self.tr("Reopen the meeting…") if is_closed else self.tr("The meeting was held")

    def _go(self, state: MeetingState, _checked: bool = False) -> None:
        if self._shown is None:
            return
        key = self._shown.row.id
        if self._shown.is_closed:
            self.reopen()
            return
        match state:
            case MeetingState.CLOSED:
                from car_desktop.ui.dialogs.meeting import closing_sheets

                closing_sheets.close(self._context, self.window(), key)
            case MeetingState.POSTPONED:
                actions.postpone(self._context, self.window(), key)
            case MeetingState.CANCELLED:
                actions.cancel(self._context, self.window(), key)
            case _:
                self._context.operations.execute(
                    self.tr("state of the meeting"), change_state, key, state
                )

    def _export(self) -> None:
        from car_desktop.ui.dialogs.calendar_exchange.export_sheet import ExportCalendarSheet

        if self._shown is not None:
            ExportCalendarSheet(self._context, self.window(), meeting=self._shown.row).open()

    def _edit(self, meeting_id: int, _checked: bool = False) -> None:
        actions.edit_meeting(self._context, self.window(), meeting_id)

    def _delete(self, meeting_id: int, _checked: bool = False) -> None:
        actions.delete(self._context, meeting_id)
