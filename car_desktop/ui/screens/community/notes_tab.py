"""Everything noted in the meetings of the community, searchable."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from car_desktop.domain.labels import label, short_label
from car_desktop.domain.values import NoteKind, Visibility
from car_desktop.services.community_history import NoteLine, community_notes
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.day_words import day_words
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.community.tab import CommunityTab, Today
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable

SEARCH_WIDTH = 320


class NotesTab(CommunityTab[NoteLine]):
    """One line per note, the latest first; Enter opens its meeting."""

    def __init__(self, context: Context, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(context, today, parent)
        self._rows: RowsModel[NoteLine] = RowsModel(self._columns(), key=lambda line: line.id)
        self.table = RowsTable(self._rows, self.tr("Notes"))
        self.table.activated_row.connect(self._open)
        self.add_actions([(self.tr("Open the meeting"), "Ctrl+O", self._open)])
        self.search = QLineEdit()
        self.search.setMinimumWidth(context.theme.px(SEARCH_WIDTH))
        self.search.setPlaceholderText(self.tr("Search in the notes"))
        self.search.setAccessibleName(self.tr("Search in the notes"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.invalidate)
        empty = EmptyState(
            "notebook-pen",
            self.tr("No note yet"),
            self.tr("What is noted during meetings is found again here, from year to year."),
        )
        self.lay_out([self.search], empty)

    def refresh(self) -> None:
        """Read the notes that match the search."""
        lines = self.operations.query(community_notes, self.community_id, self.search.text())
        self._rows.set_rows(lines)
        self.table.placeholder = self.tr("No note matches this search.")
        self.show_table(bool(lines) or bool(self.search.text()))

    def _columns(self) -> list[Column[NoteLine]]:
        return [
            Column(
                self.tr("Meeting"),
                lambda line: current().capitalized(day_words(line.day, self._today)),
                sort=lambda line: line.day,
            ),
            Column(self.tr("Kind"), lambda line: label(line.kind), tone=_kind_tone),
            Column(self.tr("Note"), lambda line: line.text, detail=_about, stretch=True),
            Column(
                self.tr("Visibility"),
                lambda line: short_label(line.visibility),
                tone=lambda line: (
                    Tone.VIOLET if line.visibility is Visibility.PRIVATE else Tone.NEUTRAL
                ),
            ),
        ]

    def _open(self, line: NoteLine) -> None:
        self.context.navigator.open(ScreenId.MEETING, meeting_id=line.meeting_id)


def _kind_tone(line: NoteLine) -> Tone:
    return Tone.BRAND if line.kind is NoteKind.DECISION else Tone.BLUE


def _about(line: NoteLine) -> str:
    dimension = label(line.dimension) if line.dimension else ""
    return " · ".join(part for part in (dimension, line.shared_by) if part)
