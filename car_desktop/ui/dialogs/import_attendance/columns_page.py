"""The last resort: the columns of a report that nothing recognises, named by the person."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from car_desktop.formats.attendance_reports.layouts import Meaning, Meanings, proposed
from car_desktop.formats.attendance_reports.tables import Table
from car_desktop.i18n import translate
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.emptying import empty
from car_desktop.ui.widgets.labels import ElidedLabel, PlainLabel, TextRole
from car_desktop.ui.widgets.scrolled import scrolled

SAMPLES = 3
LOOKED_AT = 60
HEADING_WIDTH = 180
MEANING_WIDTH = 260
_NOTHING = ""


class ColumnsPage(QWidget):
    """Every column with its first cells, and what it holds."""

    def __init__(self) -> None:
        super().__init__()
        self._table: Table | None = None
        self.choices: list[QComboBox] = []
        self.why = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, active_tokens().px(HEADING_WIDTH))
        self._grid.setColumnMinimumWidth(2, active_tokens().px(MEANING_WIDTH))
        self._grid.setColumnStretch(1, 1)
        self.keep = QCheckBox(self.tr("Read the next reports with these titles in the same way"))
        self.keep.setChecked(True)
        card = Card(self.tr("What the columns hold"))
        card.add(scrolled(self._grid, 200), 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        page.addWidget(self.why)
        page.addWidget(card, 1)
        page.addWidget(self.keep)

    @property
    def table(self) -> Table | None:
        """The table that is asked about."""
        return self._table

    def show_table(self, table: Table, why: str) -> None:
        """Ask about a table, proposing what its cells tell."""
        self._table = table
        self.why.setText(why)
        self._clear()
        meant = proposed(table)
        for column in range(len(table.headings)):
            self._show_column(table, column, meant.get(column))

    def meanings(self) -> Meanings:
        """What each column holds; columns without interest are not in it."""
        chosen = enumerate(combo.currentData() for combo in self.choices)
        return {column: Meaning(value) for column, value in chosen if value != _NOTHING}

    def take_focus(self) -> None:
        """Go to the first column."""
        if self.choices:
            self.choices[0].setFocus()

    def _show_column(self, table: Table, column: int, meaning: Meaning | None) -> None:
        title = table.headings[column] or self.tr("Column {number}").format(number=column + 1)
        cells = [row[column] for row in table.rows[:LOOKED_AT] if row[column]]
        combo = QComboBox()
        combo.addItem(self.tr("Not read"), _NOTHING)
        for each in Meaning:
            combo.addItem(meaning_words(each), each.value)
        combo.setCurrentIndex(combo.findData(meaning.value if meaning else _NOTHING))
        combo.setAccessibleName(title)
        name = ElidedLabel(title, TextRole.STRONG)
        name.setBuddy(combo)
        samples = ElidedLabel(" · ".join(cells[:SAMPLES]), TextRole.SECONDARY)
        for label in (name, samples):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for place, widget in enumerate((name, samples, combo)):
            self._grid.addWidget(widget, column, place)
        self.choices.append(combo)

    def _clear(self) -> None:
        self.choices.clear()
        empty(self._grid)


def meaning_words(meaning: Meaning) -> str:
    """What a column holds, in words."""
    return {
        Meaning.NAME: translate("ReportLayout", "Whole name"),
        Meaning.FIRST_NAME: translate("ReportLayout", "First name"),
        Meaning.LAST_NAME: translate("ReportLayout", "Last name"),
        Meaning.EMAIL: translate("ReportLayout", "E-mail address"),
        Meaning.ARRIVAL: translate("ReportLayout", "Arrival"),
        Meaning.DEPARTURE: translate("ReportLayout", "Departure"),
        Meaning.LENGTH: translate("ReportLayout", "Time present"),
        Meaning.ACTION: translate("ReportLayout", "Came or left"),
        Meaning.ROLE: translate("ReportLayout", "Role in the call"),
        Meaning.WAITING_ROOM: translate("ReportLayout", "In the waiting room"),
    }[meaning]
