"""Destroying what is held on one person: what would go, what cannot, and a name to type."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from car_desktop.domain.retention import clean_on
from car_desktop.progress import Progress
from car_desktop.services.disposals import (
    Preview,
    destroy_person,
    preview_destruction,
    traces_to_forget,
)
from car_desktop.services.record_words import record_lines
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.destruction.doing import (
    conclude,
    doing_now,
    keep_last_words,
    second_place_words,
)
from car_desktop.ui.operations import Destroyed
from car_desktop.ui.recent_exports import forget_exports_of, recent_exports
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.folding_check import FoldingCheck
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import RIGHT, Column, RowsModel
from car_desktop.ui.widgets.sheet import Sheet
from car_desktop.ui.widgets.working_sheet import WorkingSheet

FILES_NAMED = 4
Line = tuple[str, int, int]


@dataclass(frozen=True)
class _Seen:
    """What was read of somebody, on another thread."""

    preview: Preview
    names: Callable[[str], bool]


class DestroyPersonSheet(WorkingSheet):
    """Counts as it opens, on a copy in memory; nothing is destroyed before the name is typed."""

    def __init__(self, context: Context, parent: QWidget, person_id: int, name: str) -> None:
        super().__init__(
            context,
            parent,
            self.tr("Destroy what is held on {name}?").format(name=name),
            self.tr("Destroy"),
            self.tr("This cannot be undone, and no backup is made before."),
        )
        self.setMinimumWidth(context.theme.px(620))
        keep_last_words(parent.window())
        self._window = parent
        self._person_id, self._name = person_id, name
        self._seen: _Seen | None = None
        self.hold = PlainLabel("", TextRole.CALLOUT, wrap=True)
        self.state = PlainLabel(self.tr("What would go is being counted…"), wrap=True)
        self._rows: RowsModel[Line] = RowsModel(self._columns(), key=lambda row: row[0])
        self.table = FittedTable(self._rows, self.tr("What would go"), sortable=False)
        self.words = FoldingCheck("")
        self.words.setChecked(True)
        self.words.toggled.connect(self._look)
        self.notes = PlainLabel("", TextRole.WARNING, wrap=True)
        self.beyond = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.typed = QLineEdit()
        form = Form()
        self.field = form.add(
            self.tr("To confirm, type the name"),
            self.typed,
            self.tr("As here: {name}").format(name=name),
        )
        for part in (self.hold, self.state, self.table, self.words, self.notes, self.beyond, form):
            self.add(part)
        for part in (self.hold, self.words, self.notes, self.table):
            part.hide()
        self._look()

    def accept(self) -> None:
        """Destroy in the background; count first what was not counted."""
        self.refuse("")
        if self._seen is None:
            self._look()
        elif self._context.jobs.are_running:
            self.refuse(self.tr("Something else is still being done: wait until it has ended."))
        else:
            self._destroy()

    def _look(self) -> None:
        operations, key, with_words = (
            self._context.operations,
            self._person_id,
            self.words.isChecked(),
        )

        def look(_progress: Progress) -> _Seen:
            traces = operations.query(traces_to_forget, key)
            preview = operations.study(preview_destruction, key, with_words=with_words)
            return _Seen(preview, lambda text: traces.are_in(_spaced(text)))

        self.run(self.tr("Counting what would go"), look, self._show)

    def _show(self, seen: _Seen) -> None:
        self._seen, preview = seen, seen.preview
        is_free = not preview.hold
        self.hold.setText(preview.hold)
        self.hold.setVisible(not is_free)
        for part in (self.state, self.table, self.beyond, self.field):
            part.setVisible(is_free)
        self._rows.set_rows(record_lines(preview.destroyed, preview.depersonalised))
        self.table.fit()
        self.state.setText(
            self.tr(
                "What says something of this person alone is destroyed. What others count on stays "
                "under “Removed person”, without a name: rates, hours and totals do not change."
            )
        )
        self.words.setText(
            self.tr("Also take {words} out of the texts where they stand alone").format(
                words=current().join([current().quote(word) for word in preview.words])
            )
        )
        self.words.setVisible(is_free and bool(preview.words))
        notes = "\n".join(self._warnings(preview))
        self.notes.setText(notes)
        self.notes.setVisible(is_free and bool(notes))
        self.beyond.setText(self._beyond(seen))

    def _on_ended(self) -> None:
        super()._on_ended()
        self.accept_button.setEnabled(self._seen is None or not self._seen.preview.hold)

    def _warnings(self, preview: Preview) -> list[str]:
        said: list[str] = []
        if preview.named_alike:
            said.append(
                self.tr(
                    "%n other person(s) bear(s) this name: what was typed stays as it is, because nothing "
                    "tells of whom it is.",
                    "",
                    preview.named_alike,
                )
            )
        elif preview.shared_words:
            said.append(
                self.tr(
                    "Where they stand alone, {words} stay in the texts: somebody else bears that name."
                ).format(words=current().join([current().quote(w) for w in preview.shared_words]))
            )
        if preview.kept_until is not None:
            said.append(
                self.tr(
                    "The rule of certificates asks to keep theirs until {day}: ask the person in charge "
                    "of personal information first."
                ).format(day=current().date_long(preview.kept_until))
            )
        return said

    def _beyond(self, seen: _Seen) -> str:
        """What the program has no power over, said before."""
        files = [
            one.path.name
            for one in recent_exports(self._context.settings)
            if seen.names(str(one.path))
        ]
        said = [
            self.tr("Backups made until now still hold it: they go by {day} at the latest.").format(
                day=current().date_long(clean_on(date.today()))
            ),
            *filter(None, [second_place_words(self._context)]),
            self.tr(
                "What the program cannot destroy: documents that you saved, sent or printed, and copies of "
                "the data outside its folder. Delete them yourself."
            ),
        ]
        if files:
            named = current().join([current().quote(name) for name in files[:FILES_NAMED]])
            said.append(self.tr("Saved from here: {files}.").format(files=named))
        return "\n".join(said)

    def _destroy(self) -> None:
        operations, key, typed = self._context.operations, self._person_id, self.typed.text()
        with_words = self.words.isChecked()

        def work(_progress: Progress) -> Destroyed[int]:
            return operations.destroy(
                lambda session, doing: destroy_person(
                    session, key, typed, doing, with_words=with_words
                ),
                doing_now(),
            )

        self.run(self.tr("Destroying"), work, self._conclude)

    def _conclude(self, done: Destroyed[int]) -> None:
        context, seen = self._context, self._seen
        if seen is not None:
            forget_exports_of(context.settings, seen.names)
            context.settings.forget_where(seen.names)
        self.done(Sheet.DialogCode.Accepted)
        conclude(context, self._window, (done.result,), done)
        self.submitted.emit()

    def _columns(self) -> list[Column[Line]]:
        return [
            Column(self.tr("Records"), lambda row: row[0], stretch=True),
            Column(self.tr("Destroyed"), lambda row: _figure(row[1]), align=RIGHT, width=110),
            Column(self.tr("Depersonalised"), lambda row: _figure(row[2]), align=RIGHT, width=150),
        ]


def _figure(value: int) -> str:
    return current().number(value) if value else "–"


def _spaced(text: str) -> str:
    """A path as words: file names hold hyphens and underscores for spaces."""
    return " ".join(Path(text).parts).replace("_", " ").replace("-", " ").replace(".", " ")
