"""The cards of « Report »: what is missing, the norms, the closing and its versions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from car_desktop.domain.facilitation import NormsKept
from car_desktop.domain.labels import label
from car_desktop.services.closing import Gap, GapKind
from car_desktop.services.norms import norms_kept, norms_on, set_norms_kept
from car_desktop.services.privacy_requests import RequestRow, corrections_of_meeting
from car_desktop.services.versions import VersionRow, minutes_of_version
from car_desktop.services.workspace import WorkspaceHead
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting import closing_sheets
from car_desktop.ui.dialogs.meeting.gap_words import gap_action, gap_line
from car_desktop.ui.dialogs.privacy_requests.words import correction_words
from car_desktop.ui.widgets.autosave import Autosave
from car_desktop.ui.widgets.buttons import link_button, primary_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.icon_label import IconLabel
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.row_list import RowList
from car_desktop.ui.widgets.segmented import Segmented


class GapsCard(Card):
    """One line per kind of thing that is missing, and a button that goes there."""

    wanted = Signal(object)  # GapKind

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Still missing"))
        self.rows = RowList(self.tr("Nothing is missing: the meeting can be closed."))
        self.add(self.rows)
        self.body.addStretch(1)

    def show_gaps(self, found: Sequence[Gap]) -> None:
        """Group what is missing by kind."""
        kinds = list(dict.fromkeys(gap.kind for gap in found))
        self.set_trailing(self.tr("%n thing(s)", "", len(found)) if found else "")
        self.rows.set_rows([self._row(found, kind) for kind in kinds])

    def _row(self, found: Sequence[Gap], kind: GapKind) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(IconLabel("circle-alert", "amber"))
        text = PlainLabel(gap_line(found, kind), wrap=True)
        line.addWidget(text, 1)
        button = secondary_button(gap_action(kind), partial(self.wanted.emit, kind), small=True)
        button.setAccessibleDescription(text.text())
        line.addWidget(button)
        return row


class NormsCard(Card):
    """Whether the group kept its norms, and a word about it; absent where it has none."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Were the norms kept?"))
        self._operations = context.operations
        self._meeting_id = 0
        self.answer: Segmented[NormsKept | None] = Segmented(
            [(None, self.tr("Not asked")), *((kept, label(kept)) for kept in NormsKept)],
            self.tr("Were the norms kept?"),
        )
        self.answer.changed.connect(self._save_answer)
        self.comment = QLineEdit()
        self.comment.setPlaceholderText(self.tr("In a few words, if need be"))
        self.comment.setAccessibleName(self.tr("Comment about the norms"))
        self._autosave = Autosave(self.comment, self._save_comment)
        self.add(self.answer)
        self.add(self.comment)

    def show_meeting(self, head: WorkspaceHead) -> None:
        """Show the answer of a meeting."""
        self._meeting_id = head.row.id
        norms = self._operations.query(norms_on, head.row.community_id, head.row.day)
        kept, comment = self._operations.query(norms_kept, self._meeting_id)
        self.setVisible(norms is not None or kept is not None)
        self.answer.set_value(kept)
        self._autosave.show(comment)
        self.comment.setVisible(kept is not None)
        for part in (self.answer, self.comment):
            part.setEnabled(not head.is_closed)

    def settle(self) -> None:
        """Save what is being typed."""
        self._autosave.flush()

    def _save_answer(self, kept: NormsKept | None) -> None:
        self._operations.execute(
            self.tr("norms kept"), set_norms_kept, self._meeting_id, kept, self.comment.text()
        )

    def _save_comment(self, text: str) -> None:
        self._operations.execute_merging(
            ("norms-comment", self._meeting_id),
            self.tr("comment about the norms"),
            set_norms_kept,
            self._meeting_id,
            self.answer.value,
            text,
        )


class ClosingCard(Card):
    """Close, or reopen; below, every version that was kept."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._meeting_id = 0
        self._versions: tuple[VersionRow, ...] = ()
        self.said = PlainLabel("", wrap=True)
        self.close_meeting = primary_button(
            self.tr("Close the meeting…"), self.close_or_reopen, icon="circle-check"
        )
        self.reopen = secondary_button(
            self.tr("Reopen the meeting…"), self.close_or_reopen, icon="undo-2"
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.close_meeting)
        buttons.addWidget(self.reopen)
        buttons.addStretch(1)
        self.rows = RowList()
        self.add(self.said)
        self.add(buttons)
        self.add(self.rows)
        self.body.addStretch(1)
        self._is_closed = False

    def show_meeting(self, head: WorkspaceHead, known: tuple[VersionRow, ...]) -> None:
        """Show where a meeting stands, and its versions."""
        self._meeting_id, self._versions, self._is_closed = head.row.id, known, head.is_closed
        self.set_title(self.tr("Closed") if head.is_closed else self.tr("Close the meeting"))
        self.said.setText(self._sentence())
        self.close_meeting.setVisible(not head.is_closed)
        self.reopen.setVisible(head.is_closed)
        corrections = self._context.operations.query(corrections_of_meeting, head.row.id)
        self.rows.set_rows(
            [
                *map(self._correction, corrections),
                *(self._row(place) for place in range(len(known))),
            ]
        )

    def close_or_reopen(self) -> None:
        """Open the sheet that the state asks for."""
        sheet = closing_sheets.reopen if self._is_closed else closing_sheets.close
        sheet(self._context, self.window(), self._meeting_id)

    def _sentence(self) -> str:
        if self._is_closed:
            return self.tr("The meeting stays as its minutes say.")
        return self.tr(
            "A version of the minutes is kept, the document is made, and what was not reached goes "
            "to the next meeting."
        )

    def _row(self, place: int) -> QWidget:
        version, words = self._versions[place], current()
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        moment = version.frozen_at.astimezone()
        text = self.tr("Version {number}, {day}, {time}").format(
            number=version.number,
            day=words.date_medium(moment.date()),
            time=words.time(moment.time()),
        )
        if version.reason:
            text += " · " + version.reason
        line.addWidget(PlainLabel(text, TextRole.SECONDARY, wrap=True), 1)
        if place + 1 < len(self._versions):
            button = link_button(self.tr("What changed"), partial(self.compare, place))
            button.setAccessibleDescription(text)
            line.addWidget(button)
        export = link_button(self.tr("PDF…"), partial(self._export, version.number))
        export.setAccessibleDescription(text)
        line.addWidget(export)
        return row

    def _correction(self, row: RequestRow) -> QWidget:
        """A rectification: versions that were frozen before it keep their words."""
        day = current().date_medium(row.answered_on or row.received_on)
        text = self.tr("Rectification of {day}, asked for by {person}: {what}").format(
            day=day, person=row.person, what=correction_words(row)
        )
        return PlainLabel(text, TextRole.SECONDARY, wrap=True)

    def compare(self, place: int) -> None:
        """Show what a version changed in the one before it."""
        from car_desktop.ui.dialogs.meeting.changes_sheet import ChangesSheet

        new, old = self._versions[place], self._versions[place + 1]
        query = self._context.operations.query
        ChangesSheet(
            self.window(),
            (old, query(minutes_of_version, old.id)),
            (new, query(minutes_of_version, new.id)),
        ).open()

    def _export(self, number: int) -> None:
        from car_desktop.ui.dialogs.export_document.sheet import export_document

        export_document(self._context, "minutes", self._meeting_id, self.window(), version=number)
