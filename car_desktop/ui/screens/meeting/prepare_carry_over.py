"""What the meeting before left: points to take over, and commitments to come back to."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.services.carry_over import (
    CarryOver,
    LeftItem,
    add_follow_up,
    carry_over,
    take_item_over,
    take_over,
)
from car_desktop.services.commitments import CommitmentRow
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.entries import due_words
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import icon_button, primary_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole, restyle
from car_desktop.ui.widgets.panel import Panel
from car_desktop.ui.widgets.row_list import RowList

SHOWN_COMMITMENTS = 4


class CarryOverCard(Panel):
    """Gone when there is nothing to take over; one press takes all."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._meeting_id = 0
        self._is_writable = True
        self._shown: CarryOver | None = None
        self.card = Card(self.tr("To take over"), accent=True)
        self.about = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.items = RowList(lined=False, gap=2)
        self.commitments = RowList(lined=False, gap=4)
        self.follow = secondary_button(self.tr("+ Review item"), self._add_follow_up, small=True)
        self.all = primary_button(self.tr("Take everything over"), self.take_all, small=True)
        for part in (self.about, self.items, self.commitments, Flow([self.all, self.follow])):
            self.card.add(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.card)

    def show_meeting(self, meeting_id: int, *, is_writable: bool) -> None:
        """Ask what may come into another meeting."""
        self._meeting_id, self._is_writable = meeting_id, is_writable
        self._shown = None
        self.invalidate()

    def refresh(self) -> None:
        """Read what was left."""
        if not self._meeting_id:
            return
        left = self.operations.query(carry_over, self._meeting_id)
        if left != self._shown:
            self._shown = left
            self._show(left)

    def take_all(self) -> None:
        """Take over everything that is offered."""
        step = self.tr("items taken over")
        count = self.operations.execute(step, take_over, self._meeting_id)
        if not count:
            self.context.messages.say(self.tr("There is nothing to take over."))
            return
        self.context.messages.say(
            self.tr("%n items were taken over.", "", count), undo_action(self.context)
        )

    def _show(self, left: CarryOver) -> None:
        is_offered = bool(left.items or left.commitments) and self._is_writable
        self.card.setVisible(is_offered)
        if not is_offered:
            return
        self.card.set_title(
            self.tr("To come back to") if left.is_empty else self.tr("To take over")
        )
        self.card.setProperty("accent", not left.is_empty)
        restyle(self.card)
        self.about.setText(
            self.tr("From the meeting of {day}").format(day=current().date_long(left.day))
            if left.day
            else ""
        )
        self.about.setVisible(left.day is not None and bool(left.items))
        self.items.set_rows([self._item_line(item) for item in left.items])
        self.items.setVisible(bool(left.items))
        self.commitments.set_rows(self._commitment_lines(left))
        self.commitments.setVisible(bool(left.commitments))
        self.follow.setVisible(left.needs_follow_up and bool(left.items))
        self.all.setVisible(not left.is_empty)

    def _item_line(self, item: LeftItem) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(PlainLabel(item.title, wrap=True), 1)
        row.addWidget(PlainLabel(current().duration(item.planned_minutes), TextRole.SECONDARY))
        name = self.tr("Take over: {title}").format(title=item.title[:120])
        row.addWidget(icon_button("plus", name, partial(self._take, item.id)))
        return line

    def _commitment_lines(self, left: CarryOver) -> list[QWidget]:
        head = PlainLabel(
            self.tr("%n open commitments", "", len(left.commitments)), TextRole.STRONG
        )
        shown = left.commitments[:SHOWN_COMMITMENTS]
        rest = len(left.commitments) - len(shown)
        lines: list[QWidget] = [head, *(_commitment_line(one) for one in shown)]
        if rest:
            lines.append(PlainLabel(self.tr("and %n more", "", rest), TextRole.SECONDARY))
        return lines

    def _take(self, item_id: int) -> None:
        step = self.tr("item taken over")
        self.operations.execute(step, take_item_over, self._meeting_id, item_id)

    def _add_follow_up(self) -> None:
        step = self.tr("review of commitments")
        self.operations.execute(step, add_follow_up, self._meeting_id)


def _commitment_line(commitment: CommitmentRow) -> QWidget:
    line = QWidget()
    column = QVBoxLayout(line)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(PlainLabel(commitment.what, wrap=True))
    about = (commitment.owner, due_words(commitment.due_on))
    said = " · ".join(part for part in about if part)
    if said:
        column.addWidget(PlainLabel(said, TextRole.SECONDARY, wrap=True))
    return line
