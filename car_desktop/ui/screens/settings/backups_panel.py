"""The verified backups: make one, or go back to one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from car_desktop.domain.backups import Backup, Compared
from car_desktop.i18n import translate
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.jobs import Job
from car_desktop.ui.screens.settings.backup_words import moment_words, reason_words
from car_desktop.ui.screens.settings.restore_sheet import RestoreSheet
from car_desktop.ui.widgets.autosave import Autosave
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.panel import Panel
from car_desktop.ui.widgets.rows_model import RIGHT, Column, RowsModel

SHOWN = 12


class BackupsPanel(Panel):
    """A line per backup, the newest first; Enter restores it once what differs was shown."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._rows: RowsModel[Backup] = RowsModel(self._columns(), key=lambda row: row.sequence)
        self.table = FittedTable(self._rows, self.tr("Backups"), sortable=False)
        self.empty = PlainLabel(self.tr("No backup yet: closing makes the first one."), wrap=True)
        self.older = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.drill = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.back_up = secondary_button(
            self.tr("Back up now"), self._back_up, icon="database", small=True
        )
        self.restore = secondary_button(
            self.tr("Restore…"), self._restore_current, icon="history", small=True
        )
        self.restore_file = secondary_button(
            self.tr("Restore a file…"), self._choose_file, icon="folder-open", small=True
        )
        self.table.activated_row.connect(self._restore)
        self.table.current_row_changed.connect(self._offer)
        self._lay_out()

    def refresh(self) -> None:
        """Read the list."""
        rows = self.operations.backups()
        self._rows.set_rows(rows[:SHOWN])
        self.table.fit()
        for part in (self.table, self.restore):
            part.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        hidden = len(rows) - SHOWN
        self.older.setText(
            self.tr("%n older one(s) are in the backups folder.", "", max(hidden, 0))
        )
        self.older.setVisible(hidden > 0)
        self._show_drill()
        self._offer()

    def _show_drill(self) -> None:
        """Say when a backup was last restored to see whether it can be."""
        drill = self.operations.last_drill()
        if drill is None:
            self.drill.setText(self.tr("No restore drill yet: one is made each month by itself."))
            return
        day = current().date_medium(drill.at.astimezone().date())
        said = (
            self.tr("Last backup checked by a restore drill: {day}.")
            if drill.is_sound
            else self.tr("The restore drill of {day} failed: make a new backup.")
        )
        self.drill.setText(said.format(day=day))
        self.drill.set_role(TextRole.SECONDARY if drill.is_sound else TextRole.ERROR)

    def _back_up(self) -> None:
        """Copy and check in a job: the work goes on meanwhile."""
        self.back_up.setEnabled(False)
        job: Job[Backup] = Job(self.tr("Backup of the data"), self.operations.back_up)
        job.succeeded.connect(self._on_backed_up)
        job.ended.connect(self._on_ended)
        self.context.jobs.start(job)

    def _on_backed_up(self, backup: Backup) -> None:
        said = self.tr("The backup is made and verified: {size}.")
        self.context.messages.say(said.format(size=current().file_size(backup.size)))

    def _on_ended(self) -> None:
        self.back_up.setEnabled(True)
        self.invalidate()

    def _restore_current(self) -> None:
        if (row := self.table.current_row()) is not None:
            self._restore(row)

    def _restore(self, row: Backup) -> None:
        self._show_sheet(self.operations.backup_file(row), moment_words(row))

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Backup to restore"),
            str(self.context.settings.last_folder),
            self.tr("Backups (*.db);;All files (*)"),
        )
        if chosen:
            self._show_sheet(Path(chosen), Path(chosen).name)

    def _show_sheet(self, file: Path, name: str) -> None:
        """Keep the last words typed here first: they belong to the data of now."""
        for editor in self.window().findChildren(Autosave):
            editor.flush()
        sheet = RestoreSheet(self.context, self.window(), file, name)
        sheet.submitted.connect(self.invalidate)
        sheet.open()

    def _offer(self) -> None:
        self.restore.setEnabled(self.table.current_row() is not None)

    def _columns(self) -> list[Column[Backup]]:
        return [
            Column(self.tr("Made on"), moment_words, detail=reason_words, stretch=True),
            Column(self.tr("Meetings"), partial(_count, Compared.MEETINGS), align=RIGHT, width=96),
            Column(self.tr("Notes"), partial(_count, Compared.NOTES), align=RIGHT, width=80),
            Column(self.tr("People"), partial(_count, Compared.PEOPLE), align=RIGHT, width=96),
            Column(
                self.tr("Size"),
                lambda row: current().file_size(row.size),
                align=RIGHT,
                width=96,
            ),
            Column(self.tr("State"), _state, tone=lambda _row: Tone.GREEN, width=112),
        ]

    def _lay_out(self) -> None:
        card = Card(self.tr("Backups"))
        explanation = self.tr(
            "A backup is made every 15 minutes in which something changed, on closing and before "
            "imports. Each is opened again and counted before it is listed."
        )
        card.add(PlainLabel(explanation, TextRole.SECONDARY, wrap=True))
        card.add(self.empty)
        card.add(self.table)
        card.add(self.older)
        card.add(self.drill)
        card.add(Flow([self.back_up, self.restore, self.restore_file]))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)


def _count(kind: Compared, row: Backup) -> str:
    return current().number(row.counts.get(kind.value, 0))


def _state(_row: Backup) -> str:
    """Nothing else is ever on the list."""
    return translate("BackupsPanel", "verified")
