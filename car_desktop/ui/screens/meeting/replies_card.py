"""Replies to the notice: a letter per person, as for attendance."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from car_desktop.domain.facilitation import Reply
from car_desktop.domain.labels import label
from car_desktop.i18n import translate
from car_desktop.services.replies import ReplyRow, meeting_replies, set_reply
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.notice.words import replies_line
from car_desktop.ui.screens.meeting.announcing import announce
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.panel import Panel
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable

SHOWN_ROWS = 6
_TONES = {Reply.YES: Tone.GREEN, Reply.NO: Tone.RED, Reply.AWAITING: Tone.NEUTRAL}


class RepliesCard(Panel):
    """Who will come; hidden until a notice was sent."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._meeting_id = 0
        self._is_writable = False
        self.card = Card(self.tr("Replies"))
        self.counts = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self._rows = RowsModel(_columns(), key=lambda row: row.person_id)
        self.table = RowsTable(self._rows, self.tr("Replies to the notice"), sortable=False)
        self.table.horizontalHeader().hide()
        for reply, key in reply_keys().items():
            self.table.add_shortcut(label(reply), key, partial(self._set, reply))
        self.legend = PlainLabel(_legend(), TextRole.SECONDARY, wrap=True)
        for part in (self.counts, self.table, self.legend):
            self.card.add(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.card)

    def show_meeting(self, meeting_id: int, *, is_writable: bool) -> None:
        """Show the replies of another meeting."""
        self._meeting_id, self._is_writable = meeting_id, is_writable
        self.legend.setVisible(is_writable)
        self.invalidate()

    def refresh(self) -> None:
        """Read the replies."""
        if not self._meeting_id:
            return
        replies = self.operations.query(meeting_replies, self._meeting_id)
        self._rows.set_rows(replies.rows)
        self.counts.setText(replies_line(replies))
        self.card.setVisible(replies.was_asked)
        self._fit()

    def take_focus(self) -> None:
        """Be ready for a letter."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fit(self) -> None:
        """Be as high as the rows, up to a few: the list scrolls within the card."""
        rows = sum(
            self.table.rowHeight(row) for row in range(min(len(self._rows.rows), SHOWN_ROWS))
        )
        self.table.setFixedHeight(rows + 2 * self.table.frameWidth() + 4)

    def _set(self, reply: Reply) -> None:
        row = self.table.current_row()
        if row is None or not self._is_writable:
            return
        step = self.tr("reply of {name}").format(name=row.name)
        self.operations.execute(
            step, set_reply, self._meeting_id, row.person_id, reply, date.today()
        )
        announce(self.table, f"{row.name}, {label(reply)}")
        self.table.select_next()


def reply_keys() -> dict[Reply, str]:
    """The letter that notes each answer, in the language being spoken."""
    return {
        Reply.YES: translate("ReplyKey", "Y", "yes"),
        Reply.NO: translate("ReplyKey", "N", "no"),
        Reply.AWAITING: translate("ReplyKey", "?", "no reply yet"),
    }


def _legend() -> str:
    return " · ".join(f"{key} {label(reply).lower()}" for reply, key in reply_keys().items())


def _short(reply: Reply) -> str:
    return {
        Reply.YES: translate("Replies", "Yes"),
        Reply.NO: translate("Replies", "No"),
        Reply.AWAITING: "–",
    }[reply]


def _columns() -> list[Column[ReplyRow]]:
    return [
        Column(
            translate("Replies", "Member"),
            lambda row: row.name,
            tooltip=lambda row: row.organisation,
            stretch=True,
        ),
        Column(
            translate("Replies", "Reply"),
            lambda row: _short(row.reply),
            tooltip=lambda row: label(row.reply),
            tone=lambda row: _TONES[row.reply],
        ),
    ]
