"""The commitments of earlier meetings, asked again: kept, in progress, postponed, dropped."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import CommitmentState
from car_desktop.services.reviews import ReviewRow
from car_desktop.ui.screens.meeting.entries import due_words
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.tones import commitment_tone
from car_desktop.ui.widgets.buttons import link_button, primary_button, secondary_button
from car_desktop.ui.widgets.chip import Chip
from car_desktop.ui.widgets.flow import FlowLayout
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.moment_fields import DateField

ASKED = (
    CommitmentState.KEPT,
    CommitmentState.IN_PROGRESS,
    CommitmentState.POSTPONED,
    CommitmentState.DROPPED,
)
_NEEDS_MORE = (CommitmentState.POSTPONED, CommitmentState.DROPPED)


class ReviewCard(QFrame):
    """One line per commitment; lines already answered shrink to their answer."""

    answered = Signal(
        object, object, object, str
    )  # ReviewRow, CommitmentState, date or None, words

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[int, ReviewLine] = {}
        self._left = 0
        self.title = PlainLabel("", TextRole.STRONG, wrap=True)
        self.fold = link_button("", self._toggle)
        self.content = QWidget()
        self._column = QVBoxLayout(self.content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.fold)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 8, 12, 10)
        outer.setSpacing(6)
        outer.addLayout(head)
        outer.addWidget(self.content)
        self._show_content(is_shown=True)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a quiet ground that sets it apart from the notes."""
        super().paintEvent(event)
        tokens = active_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens.colour("line"))
        painter.setBrush(tokens.colour("sunken"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 10, 10)

    def show_meeting(self) -> None:
        """Begin with another meeting: unfolded where something is left to review."""
        self._left = -1

    def show_rows(self, rows: Sequence[ReviewRow]) -> None:
        """Show these commitments; lines that did not change are not touched."""
        keys = [row.commitment.id for row in rows]
        for gone in [key for key in self._lines if key not in keys]:
            self._lines.pop(gone).deleteLater()
        for row in rows:
            self._line(row.commitment.id).show_row(row)
        left = sum(row.found_state is None for row in rows)
        self.title.setText(
            self.tr("%n commitments of earlier meetings to review", "", left)
            if left
            else self.tr("Commitments of earlier meetings, reviewed")
        )
        self.setAccessibleName(self.title.text())
        self.setVisible(bool(rows))
        if left != self._left and (left == 0 or self._left < 0):
            self._show_content(is_shown=left > 0)
        self._left = left

    def _toggle(self) -> None:
        self._show_content(is_shown=self.content.isHidden())

    def _show_content(self, *, is_shown: bool) -> None:
        self.content.setVisible(is_shown)
        self.fold.setText(self.tr("Fold") if is_shown else self.tr("Show"))

    def _line(self, key: int) -> ReviewLine:
        line = self._lines.get(key)
        if line is None:
            line = self._lines[key] = ReviewLine()
            line.answered.connect(self.answered)
            self._column.addWidget(line)
        return line


class ReviewLine(QWidget):
    """One commitment, four answers; two of them ask one thing more."""

    answered = Signal(object, object, object, str)

    def __init__(self) -> None:
        super().__init__()
        self._row: ReviewRow | None = None
        self._asking: CommitmentState | None = None
        self.what = PlainLabel("", wrap=True)
        self.about = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.answers = QWidget()
        self.buttons = {state: self._button(state) for state in ASKED}
        self.found = QWidget()
        self.chip = Chip("")
        self.change = link_button(self.tr("Change"), self._offer_again)
        self.more = QWidget()
        self.due = DateField()
        self.reason = QLineEdit()
        self._lay_out()

    def show_row(self, row: ReviewRow) -> None:
        """Show the commitment, and its answer if it has one."""
        if row == self._row:
            return
        self._row = row
        self._asking = None
        commitment = row.commitment
        self.what.setText(commitment.what)
        about = (commitment.owner, due_words(commitment.due_on), row.comment)
        self.about.setText(" · ".join(part for part in about if part))
        for state, button in self.buttons.items():
            said = self.tr("{answer}: {commitment}")
            button.setAccessibleName(
                said.format(answer=label(state), commitment=commitment.what[:120])
            )
        if row.found_state is not None:
            self.chip.set(label(row.found_state), commitment_tone(row.found_state))
        self._show_parts(is_answered=row.found_state is not None)

    def _show_parts(self, *, is_answered: bool) -> None:
        self.found.setVisible(is_answered)
        self.answers.setVisible(not is_answered)
        self.more.setVisible(self._asking is not None)
        self.due.setVisible(self._asking is CommitmentState.POSTPONED)
        self.reason.setVisible(self._asking is CommitmentState.DROPPED)

    def _answer(self, state: CommitmentState) -> None:
        if state in _NEEDS_MORE and self._asking is not state:
            self._asking = state
            self._show_parts(is_answered=False)
            asked = self.due if state is CommitmentState.POSTPONED else self.reason
            asked.setFocus()
            return
        self.answered.emit(self._row, state, None, "")

    def _confirm(self) -> None:
        if self._asking is None:
            return
        self.answered.emit(self._row, self._asking, self.due.value(), self.reason.text())

    def _offer_again(self) -> None:
        self._show_parts(is_answered=False)
        self.buttons[CommitmentState.KEPT].setFocus()

    def _button(self, state: CommitmentState) -> QWidget:
        text = f"{label(state)}…" if state in _NEEDS_MORE else label(state)
        return secondary_button(text, partial(self._answer, state), small=True)

    def _lay_out(self) -> None:
        flow = FlowLayout(line_gap=4)
        self.answers.setLayout(flow)
        for button in self.buttons.values():
            flow.addWidget(button)
        found = QHBoxLayout(self.found)
        found.setContentsMargins(0, 0, 0, 0)
        found.addWidget(self.chip)
        found.addWidget(self.change)
        found.addStretch(1)
        self.due.setPlaceholderText(self.tr("New due date"))
        self.due.setAccessibleName(self.tr("New due date"))
        self.reason.setPlaceholderText(self.tr("Why, in a few words"))
        self.reason.setAccessibleName(self.tr("Why, in a few words"))
        more = QHBoxLayout(self.more)
        more.setContentsMargins(0, 0, 0, 0)
        more.addWidget(self.due, 1)
        more.addWidget(self.reason, 1)
        more.addWidget(primary_button(self.tr("OK"), self._confirm, small=True))
        for field in (self.due, self.reason):
            field.returnPressed.connect(self._confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.what, self.about, self.answers, self.found, self.more):
            column.addWidget(part)
