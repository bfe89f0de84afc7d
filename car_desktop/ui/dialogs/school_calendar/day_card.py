"""The day that the keyboard is on: what it is, and the name of its run."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from car_desktop.services.days_off import Days
from car_desktop.services.school_calendar import SchoolCalendar
from car_desktop.typography import current
from car_desktop.ui.dialogs.school_calendar.year_model import DayCell, state_of
from car_desktop.ui.widgets.form import Field
from car_desktop.ui.widgets.labels import PlainLabel, TextRole


class DayCard(QWidget):
    """The name is given to the whole run at once, when typing ends."""

    named = Signal(object, str)  # the days of the run, and their name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: Days | None = None
        self._known = ""
        self.day = PlainLabel("", TextRole.STRONG, wrap=True)
        self.state = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Spring break, storm day…"))
        self.field = Field(self.tr("Name of these days"), self.name)
        self.name.editingFinished.connect(self._on_named)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.day, self.state, self.field):
            column.addWidget(part)

    def show_day(self, cell: DayCell, calendar: SchoolCalendar) -> None:
        """Show a day of a calendar; only days painted there have a name to change."""
        words = current()
        self._run = calendar.run_of(cell.day)
        first, last = self._run or (cell.day, cell.day)
        if first == last:
            said = words.date_long_with_weekday(cell.day)
        else:
            said = self.tr("{first} to {last}").format(
                first=words.date_long_with_weekday(first), last=words.date_long_with_weekday(last)
            )
        self.day.setText(words.capitalized(said))
        self.state.setText(words.capitalized(state_of(cell)))
        self._known = cell.painted.label if cell.painted else ""
        self.name.setText(self._known)
        self.field.setEnabled(self._run is not None)

    def _on_named(self) -> None:
        if self._run is not None and self.name.text().strip() != self._known:
            self._known = self.name.text().strip()
            self.named.emit(self._run, self._known)
