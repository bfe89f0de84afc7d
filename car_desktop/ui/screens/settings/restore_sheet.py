"""What differs between the data and a backup, before it takes its place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from car_desktop.domain.backups import Difference
from car_desktop.domain.errors import UserError
from car_desktop.domain.privacy import AccessAction
from car_desktop.progress import Progress
from car_desktop.services.access_log import last_digest
from car_desktop.typography import current
from car_desktop.ui.accesses import note_access
from car_desktop.ui.context import Context
from car_desktop.ui.operations import RestorePreview
from car_desktop.ui.screens.settings.backup_words import kind_words
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import RIGHT, Column, RowsModel
from car_desktop.ui.widgets.sheet import Sheet
from car_desktop.ui.widgets.working_sheet import WorkingSheet


class RestoreSheet(WorkingSheet):
    """Checks the backup as it opens; « Restore » backs up what is here, then exchanges the two."""

    def __init__(self, context: Context, parent: QWidget | None, source: Path, name: str) -> None:
        super().__init__(
            context,
            parent,
            self.tr("Restore this backup?"),
            self.tr("Restore"),
            self.tr("{name}: all the data will be as it was then.").format(name=name),
        )
        self.setMinimumWidth(context.theme.px(620))
        self._source, self._name = source, name
        self.preview: RestorePreview | None = None
        self._rows: RowsModel[Difference] = RowsModel(self._columns(), key=lambda row: row.kind)
        self.table = FittedTable(self._rows, self.tr("What differs"), sortable=False)
        self.state = PlainLabel(self.tr("The backup is being checked…"), wrap=True)
        self.promise = PlainLabel(
            self.tr(
                "What is here now is backed up first and kept aside: you can go back to it in the "
                "same way. Steps can no longer be undone after that."
            ),
            TextRole.SECONDARY,
            wrap=True,
        )
        for part in (self.state, self.table, self.promise):
            self.add(part)
        self.table.hide()
        self.table.fit()
        self._check()

    def accept(self) -> None:
        """Keep what is here, in the background, then exchange; check first what was not checked."""
        self.refuse("")
        if self.preview is None:
            self._check()
        elif not self._is_something_running():
            self.run(self.tr("Backup of the data"), self._keep, self._exchange)

    def done(self, result: int) -> None:
        """Leave nothing of what was prepared."""
        preview, self.preview = self.preview, None
        if preview is not None:
            self._context.operations.forget_restore(preview)
        super().done(result)

    def _check(self) -> None:
        operations, source = self._context.operations, self._source

        def look(progress: Progress) -> RestorePreview:
            return operations.preview_restore(source, progress)

        self.run(self.tr("Checking the backup"), look, self._show)

    def _show(self, preview: RestorePreview) -> None:
        self.preview = preview
        self._rows.set_rows(preview.differences)
        differs = any(row.only_now or row.only_then or row.changed for row in preview.differences)
        self.state.setText(
            self.tr("The backup is sound. This is what differs:")
            if differs
            else self.tr("The backup is sound, and has the same meetings, notes and people.")
        )
        self.table.fit()
        self.table.show()

    def _keep(self, progress: Progress) -> None:
        self._context.operations.keep_present_data(progress)

    def _is_something_running(self) -> bool:
        """What it would still write belongs to the data of now."""
        is_running = self._context.jobs.are_running
        if is_running:
            self.refuse(self.tr("Something else is still being done: wait until it has ended."))
        return is_running

    def _exchange(self, _nothing: object) -> None:
        if self.preview is None or self._is_something_running():
            return
        context = self._context
        replaced = context.operations.query(last_digest)
        try:
            context.operations.restore(self.preview)
        except UserError as refusal:
            self.refuse(str(refusal))
            return
        finally:
            self.preview = None
        said = self.tr("Restored: {name}. What was here before is kept.")
        context.messages.say(said.format(name=self._name))
        self.done(Sheet.DialogCode.Accepted)
        self.submitted.emit()
        # The log went back too: its new line says how the log that is kept aside ended.
        note_access(context.operations, AccessAction.RESTORED, detail=replaced)

    def _columns(self) -> list[Column[Difference]]:
        return [
            Column(
                self.tr("What"), lambda row: kind_words(row.kind), detail=self._both, stretch=True
            ),
            Column(self.tr("Would go"), lambda row: _figure(row.only_now), align=RIGHT),
            Column(self.tr("Would come back"), lambda row: _figure(row.only_then), align=RIGHT),
            Column(self.tr("Would change"), lambda row: _figure(row.changed), align=RIGHT),
        ]

    def _both(self, row: Difference) -> str:
        return self.tr("{now} now, {then} in the backup").format(
            now=_figure(row.now), then=_figure(row.then)
        )


def _figure(value: int) -> str:
    return current().number(value)
