"""Commitments that are late or due soon; one tick says that one was kept."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.domain.values import CommitmentState
from car_desktop.services.commitments import CommitmentRow, set_commitment_state
from car_desktop.services.overview import Overview
from car_desktop.ui.context import Context
from car_desktop.ui.day_words import day_words
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import link_button, without_state
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.row_list import RowList, fitted_label

SHOWN_LETTERS = 160


class CommitmentsCard(Card):
    """What was promised and comes due."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Commitments"))
        self._context = context
        self._today = date.min
        self.rows = RowList(self.tr("Nothing is due in the next two weeks."))
        self.all = link_button(
            self.tr("See all commitments"),
            partial(context.navigator.open, ScreenId.COMMITMENTS),
            icon="arrow-right",
        )
        self.add(self.rows)
        self.body.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)

    def show_overview(self, overview: Overview, today: date) -> None:
        """Show the first that come due."""
        self._today = today
        count = overview.commitment_count
        self.set_trailing(self.tr("%n to review", "", count) if count else "")
        self.rows.set_rows([self._line(commitment) for commitment in overview.commitments])
        self.all.setVisible(count > len(overview.commitments))

    def _line(self, commitment: CommitmentRow) -> QWidget:
        line = QWidget()
        tick = QCheckBox()
        tick.setAccessibleName(self.tr("Kept: {what}").format(what=_short(commitment.what)))
        tick.setToolTip(self.tr("Kept"))
        tick.clicked.connect(without_state(partial(self._keep, commitment)))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(PlainLabel(_short(commitment.what), wrap=True))
        is_late = commitment.is_late(self._today)
        role = TextRole.WARNING if is_late else TextRole.SECONDARY
        texts.addWidget(fitted_label(self._about(commitment, is_late=is_late), role))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        return line

    def _about(self, commitment: CommitmentRow, *, is_late: bool) -> str:
        assert commitment.due_on is not None
        day = day_words(commitment.due_on, self._today)
        due = self.tr("late since {day}") if is_late else self.tr("for {day}")
        return " · ".join(part for part in (commitment.owner, due.format(day=day)) if part)

    def _keep(self, commitment: CommitmentRow) -> None:
        self._context.operations.execute(
            self.tr("kept commitment"),
            set_commitment_state,
            commitment.id,
            CommitmentState.KEPT,
            on=self._today,
        )
        self._context.messages.say(
            self.tr("Kept: {what}").format(what=_short(commitment.what)),
            undo_action(self._context),
        )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHOWN_LETTERS else line[: SHOWN_LETTERS - 1].rstrip() + "…"
