"""The files made of late on this computer: open one, see where it is, empty the list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.reports.registry import REPORTS
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.latest import Latest
from car_desktop.ui.recent_exports import RecentExport, forget_exports, recent_exports
from car_desktop.ui.showing_files import showing_actions
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.sheet import Sheet

WIDTH, HEIGHT = 680, 300


@dataclass(frozen=True, slots=True)
class _Row:
    """One file, and whether it was found; none while nobody looked yet."""

    export: RecentExport
    is_there: bool | None = None


class RecentExportsSheet(Sheet):
    """Whether each file is still there is looked up beside the window: a drive may answer late."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            translate("RecentExportsSheet", "Recent exports"),
            translate("RecentExportsSheet", "Close"),
            translate(
                "RecentExportsSheet", "On this computer only; emptying the list deletes no file."
            ),
        )
        self.setMinimumWidth(context.theme.px(WIDTH))
        self.cancel_button.hide()
        self._settings = context.settings
        self._looking: Latest[frozenset[Path]] = Latest(
            context.jobs, self.tr("Recent exports"), parent=self
        )
        self._looking.answered.connect(self._on_looked)
        self._rows: RowsModel[_Row] = RowsModel(self._columns(), key=lambda row: row.export.path)
        self.table = RowsTable(self._rows, self.tr("Recent exports"), sortable=False)
        self.table.placeholder = self.tr("Nothing was exported of late.")
        self.table.setMinimumHeight(HEIGHT)
        self.table.activated_row.connect(self._open)
        self.open_file = secondary_button(self.tr("Open"), self._open_current)
        self.show_folder = secondary_button(
            self.tr("Show in folder"), self._show_current, icon="folder-open"
        )
        self.clear = secondary_button(self.tr("Empty the list"), self._clear, icon="trash-2")
        self.table.current_row_changed.connect(self._offer)
        self._lay_out_parts()
        self._fill()

    def done(self, result: int) -> None:
        """Look no more once the sheet is closed."""
        self._looking.stop()
        super().done(result)

    def _fill(self) -> None:
        rows = [_Row(export) for export in recent_exports(self._settings)]
        self._rows.set_rows(rows)
        self.clear.setEnabled(bool(rows))
        self._offer()
        if rows:
            self.table.selectRow(0)
            self._looking.ask(partial(_those_there, [row.export.path for row in rows]))

    def _on_looked(self, there: frozenset[Path]) -> None:
        rows = [_Row(row.export, row.export.path in there) for row in self._rows.rows]
        self._rows.set_rows(rows)
        self._offer()

    def _offer(self) -> None:
        row = self.table.current_row()
        self.open_file.setEnabled(row is not None and row.is_there is not False)
        self.show_folder.setEnabled(row is not None)

    def _open_current(self) -> None:
        if (row := self.table.current_row()) is not None:
            self._open(row)

    def _open(self, row: _Row) -> None:
        if row.is_there is not False:
            (_, show), _ = showing_actions(row.export.path)
            show()

    def _show_current(self) -> None:
        if (row := self.table.current_row()) is not None:
            _, (_, show) = showing_actions(row.export.path)
            show()

    def _clear(self) -> None:
        forget_exports(self._settings)
        self._looking.stop()
        self._fill()

    def _columns(self) -> list[Column[_Row]]:
        return [
            Column(
                self.tr("File"),
                lambda row: row.export.path.name,
                detail=lambda row: str(row.export.path.parent),
                strong=lambda _row: True,
                tooltip=lambda row: str(row.export.path),
                stretch=True,
            ),
            Column(self.tr("Document"), lambda row: _title(row.export.kind), width=190),
            Column(
                self.tr("When"),
                self._when,
                quiet=lambda _row: True,
                width=210,
            ),
        ]

    def _when(self, row: _Row) -> str:
        if row.is_there is False:
            return self.tr("Not found")
        words, made_at = current(), row.export.made_at
        return f"{words.date_long(made_at.date())}, {words.time(made_at)}"

    def _lay_out_parts(self) -> None:
        self.add(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.open_file, self.show_folder):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignRight)
        self.add(row)


def _title(kind: str) -> str:
    known = {one.id: one for one in REPORTS}
    if kind in known:
        return known[kind].title()
    return translate("RecentExportsSheet", "Several documents")


def _those_there(paths: Iterable[Path], progress: Progress) -> frozenset[Path]:
    there: set[Path] = set()
    for done, path in enumerate(paths):
        progress(done, done + 1)
        if path.exists():
            there.add(path)
    return frozenset(there)
