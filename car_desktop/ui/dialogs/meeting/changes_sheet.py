"""What one version of the minutes changed in the one before it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from car_desktop.services.minutes import Minutes
from car_desktop.services.version_changes import Change, changes_between
from car_desktop.services.versions import VersionRow
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.sheet import Sheet

Version = tuple[VersionRow, Minutes]
WIDTH, HEIGHT = 820, 480


class ChangesSheet(Sheet):
    """Each difference in a line: before, after."""

    def __init__(self, parent: QWidget | None, before: Version, after: Version) -> None:
        old, new = before[0], after[0]
        title = self.tr("From version {before} to version {after}").format(
            before=old.number, after=new.number
        )
        super().__init__(parent, title, self.tr("Done"), new.reason)
        self.cancel_button.hide()
        self.resize(active_tokens().px(WIDTH), active_tokens().px(HEIGHT))
        changes = list(enumerate(changes_between(before[1], after[1])))
        self.rows: RowsModel[tuple[int, Change]] = RowsModel(
            self._columns(), key=lambda row: row[0]
        )
        self.rows.set_rows(changes)
        self.table = RowsTable(self.rows, self.tr("Differences"), sortable=False)
        self.table.placeholder = self.tr("The two versions say the same.")
        self.add(self.table, 1)
        self.table.setFocus()

    def _columns(self) -> list[Column[tuple[int, Change]]]:
        return [
            Column(self.tr("Part"), lambda row: row[1].section, width=170),
            Column(
                self.tr("Before"),
                lambda row: row[1].before or "–",
                tooltip=lambda row: row[1].before,
                quiet=lambda row: True,
                stretch=True,
            ),
            Column(
                self.tr("After"),
                lambda row: row[1].after or "–",
                tooltip=lambda row: row[1].after,
                stretch=True,
            ),
        ]
