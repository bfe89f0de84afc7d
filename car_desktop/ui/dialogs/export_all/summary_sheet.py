"""What became of each document of a set: written, left aside or not written, and why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from car_desktop.i18n import translate
from car_desktop.reports.batch import End, Outcome, Summary
from car_desktop.reports.registry import report_type
from car_desktop.ui.showing_files import showing_actions
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.sheet import Sheet

WIDTH, HEIGHT = 720, 320
_TONES = {End.WRITTEN: Tone.GREEN, End.LEFT_ASIDE: Tone.NEUTRAL, End.NOT_WRITTEN: Tone.RED}
_ENDS: dict[End, Callable[[], str]] = {
    End.WRITTEN: lambda: translate("SummarySheet", "Written"),
    End.LEFT_ASIDE: lambda: translate("SummarySheet", "Left aside"),
    End.NOT_WRITTEN: lambda: translate("SummarySheet", "Not written"),
}
_ORDER = (End.NOT_WRITTEN, End.LEFT_ASIDE, End.WRITTEN)


class SummarySheet(Sheet):
    """One line per document; what needs a look comes first."""

    def __init__(self, parent: QWidget | None, summary: Summary) -> None:
        super().__init__(
            parent,
            translate("SummarySheet", "Documents written"),
            translate("SummarySheet", "Close"),
            _said(summary),
        )
        self.setMinimumWidth(active_tokens().px(WIDTH))
        self.cancel_button.hide()
        outcomes = sorted(summary.outcomes, key=lambda one: _ORDER.index(one.end))
        self._rows: RowsModel[tuple[int, Outcome]] = RowsModel(
            self._columns(), key=lambda row: row[0]
        )
        self.table = RowsTable(self._rows, self.tr("Documents"))
        self.table.placeholder = self.tr("Nothing was written.")
        self.table.setMinimumHeight(HEIGHT)
        self._rows.set_rows(list(enumerate(outcomes)))
        if summary.was_stopped:
            stopped = self.tr("You stopped before the end: these documents were done until then.")
            self.add(PlainLabel(stopped, TextRole.WARNING, wrap=True))
        self.add(self.table, 1)
        _, (_, show_folder) = showing_actions(summary.folder / "any")
        self.open_folder = secondary_button(
            self.tr("Open the folder"), show_folder, icon="folder-open"
        )
        self.buttons.insertWidget(0, self.open_folder, 0, Qt.AlignmentFlag.AlignLeft)
        self.accept_button.setFocus()

    def _columns(self) -> list[Column[tuple[int, Outcome]]]:
        return [
            Column(
                self.tr("Document"),
                lambda row: report_type(row[1].kind).title(),
                detail=lambda row: row[1].about,
                strong=lambda _row: True,
                width=270,
            ),
            Column(
                self.tr("Result"),
                lambda row: _ENDS[row[1].end](),
                tone=lambda row: _TONES[row[1].end],
                width=120,
            ),
            Column(
                self.tr("File, or why not"),
                lambda row: row[1].why or ", ".join(file.name for file in row[1].files),
                quiet=lambda row: row[1].end is not End.NOT_WRITTEN,
                stretch=True,
            ),
        ]


def _said(summary: Summary) -> str:
    counts = {end: summary.count(end) for end in End}
    said = [translate("SummarySheet", "%n document(s) written.", "", counts[End.WRITTEN])]
    if counts[End.LEFT_ASIDE]:
        said.append(translate("SummarySheet", "%n left aside.", "", counts[End.LEFT_ASIDE]))
    if counts[End.NOT_WRITTEN]:
        said.append(translate("SummarySheet", "%n not written.", "", counts[End.NOT_WRITTEN]))
    return " ".join(said)
