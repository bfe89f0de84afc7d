"""What the community promised, open or closed, and how much of it was kept."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import CommitmentState
from car_desktop.services.commitments import CommitmentRow, set_commitment_state
from car_desktop.services.follow_up import Show, commitment_list, follow_through
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.day_words import day_words
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.community.tab import CommunityTab, Today
from car_desktop.ui.tones import commitment_tone
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.segmented import Segmented


class CommitmentsTab(CommunityTab[CommitmentRow]):
    """One line per commitment, the earliest due first; K says that one was kept."""

    def __init__(self, context: Context, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(context, today, parent)
        self._rows: RowsModel[CommitmentRow] = RowsModel(self._columns(), key=lambda row: row.id)
        self.table = RowsTable(self._rows, self.tr("Commitments"))
        self.table.activated_row.connect(self._open)
        self.add_actions(
            [
                (self.tr("Open the meeting"), "Ctrl+O", self._open),
                (self.tr("Kept"), "K", self._keep),
            ]
        )
        self.which = Segmented(
            [(Show.OPEN, self.tr("Open", "commitments")), (Show.CLOSED, self.tr("Closed"))],
            self.tr("Which commitments are shown"),
        )
        self.which.changed.connect(self.invalidate)
        self.kept = PlainLabel("", TextRole.SECONDARY)
        empty = EmptyState(
            "handshake",
            self.tr("No commitment yet"),
            self.tr("Commitments made in meetings are followed here until they are kept."),
        )
        self.lay_out([self.which, self.kept], empty)

    def refresh(self) -> None:
        """Read the commitments of this community."""
        rows = self.operations.query(
            commitment_list, self.which.value, self._today, self.community_id
        )
        rate = self.operations.query(follow_through, self._today, self.community_id)
        self._rows.set_rows(rows)
        self.kept.setText(
            self.tr("{kept} kept of {due} that came due").format(
                kept=current().number(rate.kept), due=current().number(rate.due)
            )
            if rate.due
            else ""
        )
        self.table.placeholder = (
            self.tr("No open commitment.")
            if self.which.value is Show.OPEN
            else self.tr("No closed commitment.")
        )
        self.show_table(bool(rows) or bool(rate.due) or self.which.value is not Show.OPEN)

    def _columns(self) -> list[Column[CommitmentRow]]:
        return [
            Column(
                self.tr("Commitment"),
                lambda row: row.what,
                detail=lambda row: row.expected_trace,
                stretch=True,
            ),
            Column(self.tr("Who"), lambda row: row.owner),
            Column(
                self.tr("Due"),
                self._due,
                sort=lambda row: row.due_on or date.max,
                tone=lambda row: Tone.RED if row.is_late(self._today) else None,
            ),
            Column(
                self.tr("State"),
                lambda row: label(row.state),
                tone=lambda row: commitment_tone(row.state),
            ),
        ]

    def _due(self, row: CommitmentRow) -> str:
        if row.due_on is None:
            return self.tr("Next meeting")
        return current().capitalized(day_words(row.due_on, self._today))

    def _open(self, row: CommitmentRow) -> None:
        self.context.navigator.open(ScreenId.MEETING, meeting_id=row.meeting_id)

    def _keep(self, row: CommitmentRow) -> None:
        self.operations.execute(
            self.tr("kept commitment"),
            set_commitment_state,
            row.id,
            CommitmentState.KEPT,
            on=self._today,
        )
        self.context.messages.say(
            self.tr("The commitment is marked as kept."), undo_action(self.context)
        )
