"""The quiet line at the bottom: what is saved, which school year, how the data is kept."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from car_desktop import typography
from car_desktop.domain.values import SchoolYear
from car_desktop.ui.widgets.labels import PlainLabel, TextRole


class StatusLine(QFrame):
    """Says only what is known to be true."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.saved = PlainLabel("", TextRole.STATUS)
        self.year = PlainLabel(self._year_of(today), TextRole.STATUS)
        self.storage = PlainLabel("", TextRole.STATUS)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 12, 3)
        row.setSpacing(18)
        row.addWidget(self.saved)
        row.addStretch(1)
        row.addWidget(self.year)
        row.addWidget(self.storage)

    def show_saved(self, at: datetime) -> None:
        """Tell when the last change reached the disk."""
        time = typography.current().time(at.time())
        self.saved.setText(self.tr("✓ Saved at {time}").format(time=time))

    def show_storage(self, *, is_sample: bool, is_encrypted: bool) -> None:
        """Tell how the open data is kept; unprotected notes are not a quiet matter."""
        self.storage.set_role(TextRole.STATUS)
        if is_sample:
            self.storage.setText(self.tr("Sample year, thrown away on closing"))
        elif is_encrypted:
            self.storage.setText(self.tr("Encrypted database"))
        else:
            self.storage.set_role(TextRole.ERROR)
            self.storage.setText(self.tr("Database not encrypted"))

    def _year_of(self, day: date) -> str:
        year = typography.current().school_year(SchoolYear.of(day).start)
        return self.tr("School year {year}").format(year=year)
