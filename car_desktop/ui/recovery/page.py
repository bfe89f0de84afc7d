"""The recovery page: what happened, the verified backups, and the other ways out. Nothing is empty here."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from car_desktop.domain.backups import Compared
from car_desktop.domain.recovery import CAN_BE_READ, Case, Listed, Trouble
from car_desktop.i18n import translate
from car_desktop.typography import current
from car_desktop.ui.screens.settings.backup_words import kind_words, moment_words, reason_words
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.buttons import primary_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.icon_label import IconLabel
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import RIGHT, Column, RowsModel

WIDTH = 780
SHOWN = 5


class RecoveryPage(QWidget):
    """Says what is asked for by signals; whoever made it does it, and answers with `refuse` or `say`."""

    restore_asked = Signal(object)  # Listed
    file_asked = Signal()
    reading_asked = Signal()
    salvage_asked = Signal()
    support_asked = Signal()
    anew_asked = Signal()
    retry_asked = Signal()
    folder_asked = Signal()
    quit_asked = Signal()

    def __init__(self, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.case = case
        self.title = PlainLabel(_TITLES[case.trouble](), TextRole.TITLE, wrap=True)
        self.reason = PlainLabel(case.reason, wrap=True)
        self.reason.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.refusal = PlainLabel("", TextRole.ERROR, wrap=True)
        self.answer = PlainLabel("", TextRole.STRONG, wrap=True)
        self._rows: RowsModel[Listed] = RowsModel(
            self._columns(), key=lambda row: row.backup.sequence
        )
        self.table = FittedTable(self._rows, self.tr("Verified backups"), sortable=False)
        self.readable = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.restore = primary_button(self.tr("Restore…"), self._restore_current, icon="history")
        self.restore_file = secondary_button(
            self.tr("Restore another file…"), self.file_asked.emit, icon="folder-open"
        )
        self.read = secondary_button(
            self.tr("Open for reading only"), self.reading_asked.emit, icon="eye"
        )
        self.salvage = secondary_button(
            self.tr("Export what is readable…"), self.salvage_asked.emit, icon="file-down"
        )
        self.support = secondary_button(
            self.tr("Copy the folder for support…"), self.support_asked.emit, icon="lock"
        )
        self.anew = secondary_button(self.tr("Start anew…"), self.anew_asked.emit)
        self.retry = secondary_button(self.tr("Try again"), self.retry_asked.emit)
        self.folder = secondary_button(self.tr("Open the data folder"), self.folder_asked.emit)
        self.quit = secondary_button(self.tr("Quit"), self.quit_asked.emit)
        self.table.activated_row.connect(self.restore_asked)
        self._lay_out()
        self._show_backups()

    def show_readable(self, readable: dict[Compared, int]) -> None:
        """Tell how much of the data can still be read, and by how much each backup differs from that."""
        self.case = replace(self.case, readable=readable)
        self._show_backups()

    def refuse(self, text: str) -> None:
        """Say in one sentence what could not be done; empty text clears."""
        self.refusal.setText(text)
        self.refusal.setVisible(bool(text))

    def say(self, text: str) -> None:
        """Say what was done."""
        self.refuse("")
        self.answer.setText(text)
        self.answer.setVisible(bool(text))

    def set_busy(self, is_busy: bool) -> None:
        """Take no other wish while one is being fulfilled."""
        buttons = (self.restore, self.restore_file, self.read, self.salvage, self.support)
        for button in (*buttons, self.anew, self.retry):
            button.setEnabled(not is_busy)
        self.table.setEnabled(not is_busy)

    def first_button(self) -> QWidget:
        """Where the keyboard begins."""
        return self.restore if self.case.backups else self.restore_file

    def _restore_current(self) -> None:
        row = self.table.current_row()
        self.restore_asked.emit(row if row is not None else self.case.backups[0])

    def _show_backups(self) -> None:
        case = self.case
        self._rows.set_rows(case.backups[:SHOWN])
        self.table.fit()
        if case.backups:
            self.table.selectRow(0)
        self.table.setVisible(bool(case.backups))
        self.none.setVisible(not case.backups)
        self.elsewhere.setVisible(case.are_elsewhere)
        self.restore.setVisible(bool(case.backups))
        told = self.tr(
            "Still readable in the data: {counts}. Each backup says how it differs from that."
        )
        self.readable.setText(told.format(counts=_counted(case)) if case.readable else "")
        self.readable.setVisible(bool(case.readable))

    def _columns(self) -> list[Column[Listed]]:
        return [
            Column(
                self.tr("Made on"),
                lambda row: moment_words(row.backup),
                detail=lambda row: reason_words(row.backup),
                stretch=True,
            ),
            *(
                Column(kind_words(kind), partial(self._count, kind), align=RIGHT, width=128)
                for kind in (Compared.MEETINGS, Compared.NOTES, Compared.PEOPLE)
            ),
            Column(
                self.tr("Size"),
                lambda row: current().file_size(row.backup.size),
                align=RIGHT,
                width=96,
            ),
        ]

    def _count(self, kind: Compared, row: Listed) -> str:
        """« 118 (−2) »: what the backup has, and how that differs from what is readable."""
        there = row.backup.counts.get(kind.value, 0)
        number = current().number(there)
        if kind not in self.case.readable or there == self.case.readable[kind]:
            return number
        difference = there - self.case.readable[kind]
        sign = "+" if difference > 0 else "−"
        return f"{number} ({sign}{current().number(abs(difference))})"

    def _lay_out(self) -> None:
        self.none = PlainLabel(
            self.tr(
                "No verified backup lies beside the data. One on a stick or in another folder can be "
                "restored from its file."
            ),
            wrap=True,
        )
        self.elsewhere = PlainLabel(
            self.tr("These lie in the second place for backups."), TextRole.SECONDARY, wrap=True
        )
        backups = Card(self.tr("Verified backups"))
        backups.add(self.readable)
        backups.add(self.none)
        backups.add(self.elsewhere)
        backups.add(self.table)
        backups.add(Flow([self.restore, self.restore_file]))
        promise = self.tr(
            "Restoring puts the data of now aside, in a folder of its own: nothing is thrown away."
        )
        backups.add(PlainLabel(promise, TextRole.SECONDARY, wrap=True))
        can_be_read = self.case.trouble in CAN_BE_READ
        other = Card(self.tr("Other ways"))
        other.add(PlainLabel(self._other_words(can_be_read), TextRole.SECONDARY, wrap=True))
        self.ways = [
            *([self.read, self.salvage] if can_be_read else []),
            self.support,
            *([self.anew] if self.case.may_begin_anew else []),
        ]
        other.add(Flow(self.ways))
        for button in (self.read, self.salvage, self.anew):
            if button not in self.ways:
                button.setParent(self)
                button.hide()
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(IconLabel("triangle-alert", "amber", 36))
        for part in (self.title, self.reason, self.answer, self.refusal, backups, other):
            column.addWidget(part)
        column.addWidget(Flow([self.retry, self.folder, self.quit]))
        column.addStretch(1)
        self._frame(column)
        self.answer.hide()
        self.refusal.hide()

    def _other_words(self, can_be_read: bool) -> str:
        if can_be_read:
            return self.tr(
                "Reading changes nothing. The export is not encrypted; the copy for support is, under a "
                "passphrase that is shown once."
            )
        return self.tr("The copy for support is encrypted under a passphrase that is shown once.")

    def _frame(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(24, 24, 24, 24)
        block = QWidget()
        block.setProperty("ground", "page")
        block.setMaximumWidth(active_tokens().px(WIDTH))
        block.setLayout(column)
        middle = QWidget()
        middle.setProperty("ground", "page")
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(block, 100)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidget(middle)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)


def _counted(case: Case) -> str:
    """« Meetings: 118 · Notes: 902 · People: 240 », in the order in which they are compared."""
    told = translate("RecoveryPage", "{kind}: {count}")
    return " · ".join(
        told.format(kind=kind_words(kind), count=current().number(count))
        for kind, count in case.readable.items()
    )


_TITLES = {
    Trouble.DAMAGED: lambda: translate("RecoveryPage", "Your data is damaged"),
    Trouble.MISSING: lambda: translate("RecoveryPage", "Your data file is missing"),
    Trouble.NOT_OURS: lambda: translate("RecoveryPage", "The data file is not readable"),
    Trouble.NOT_ENCRYPTED: lambda: translate("RecoveryPage", "The data file was replaced"),
    Trouble.KEYS_LOST: lambda: translate("RecoveryPage", "The key file is missing or damaged"),
    Trouble.TOO_NEW: lambda: translate("RecoveryPage", "Your data comes from a newer Carnet CAR"),
    Trouble.UPGRADE_FAILED: lambda: translate("RecoveryPage", "Your data could not be prepared"),
    Trouble.READ_ONLY_FOLDER: lambda: translate(
        "RecoveryPage", "Your data cannot be written where it is"
    ),
}
