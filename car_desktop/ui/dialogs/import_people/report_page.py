"""Last step: everything that was done, and everything that was left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from car_desktop.services.people_import import PeopleImport
from car_desktop.services.people_plan import PlannedPerson
from car_desktop.ui.dialogs.import_people.words import report_lines
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.labels import PlainLabel
from car_desktop.ui.widgets.row_list import RowList
from car_desktop.ui.widgets.scrolled import scrolled


class ReportPage(QWidget):
    """One line per thing done; names as long as they are few."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = RowList()
        column = QVBoxLayout()
        column.addWidget(self.lines)
        self._card = Card(self.tr("What was done"))
        self._card.add(scrolled(column, 200), 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._card, 1)

    def show_report(self, done: PeopleImport, planned: Sequence[PlannedPerson]) -> None:
        """Show what an import did."""
        self.lines.set_rows([PlainLabel(line, wrap=True) for line in report_lines(done, planned)])
