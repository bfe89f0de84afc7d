"""A day with its two hours: the end follows the start, and mistakes are said under the field."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.typography import current
from car_desktop.ui.widgets.form import Field
from car_desktop.ui.widgets.labels import PlainLabel, TextRole, restyle
from car_desktop.ui.widgets.moment_fields import DateField, TimeField

Times = tuple[datetime, datetime]


class WhenFields(QWidget):
    """Date, start and end; `times()` answers both moments, or none after marking what is wrong."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = Field(self.tr("Date"), DateField(today=today))
        self.start = Field(self.tr("Start"), TimeField())
        self.end = Field(self.tr("End"), TimeField())
        self.length = PlainLabel("", TextRole.SECONDARY)
        self.error = PlainLabel("", TextRole.ERROR, wrap=True)
        self.error.hide()
        self._minutes = 0
        row = QHBoxLayout()
        row.setSpacing(12)
        for field, stretch in ((self.day, 2), (self.start, 1), (self.end, 1)):
            row.addWidget(field, stretch, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.error)
        column.addWidget(self.length)
        self.start_field.moment_changed.connect(self._follow_start)
        self.end_field.moment_changed.connect(self._measure)
        self.setFocusProxy(self.day.editor)

    @property
    def day_field(self) -> DateField:
        """Where the day is typed."""
        assert isinstance(self.day.editor, DateField)
        return self.day.editor

    @property
    def start_field(self) -> TimeField:
        """Where the start is typed."""
        assert isinstance(self.start.editor, TimeField)
        return self.start.editor

    @property
    def end_field(self) -> TimeField:
        """Where the end is typed."""
        assert isinstance(self.end.editor, TimeField)
        return self.end.editor

    def show_times(self, starts: time, ends: time) -> None:
        """Propose the two hours."""
        self.start_field.set_value(starts)
        self.end_field.set_value(ends)
        self._measure()

    def show_moments(self, starts_at: datetime, ends_at: datetime) -> None:
        """Show a day and its hours."""
        self.day_field.set_value(starts_at.date())
        self.show_times(starts_at.time(), ends_at.time())

    def times(self) -> Times | None:
        """Start and end, or none after saying what to correct and going there."""
        day = self.day_field.value()
        starts, ends = self.start_field.value(), self.end_field.value()
        _mark(self.day_field, day is None)
        _mark(self.start_field, starts is None)
        _mark(self.end_field, ends is None)
        self._say_error(day is None, starts is None or ends is None)
        if day is None or starts is None or ends is None:
            return None
        return datetime.combine(day, starts), datetime.combine(day, ends)

    def _say_error(self, has_no_day: bool, has_no_hour: bool) -> None:
        text = ""
        if has_no_day:
            example = current().date_short(date(2026, 11, 24))
            text = self.tr("Type a date, such as {example}.").format(example=example)
        elif has_no_hour:
            example = current().time(time(13, 30))
            text = self.tr("Type an hour, such as {example}.").format(example=example)
        self.error.setText(text)
        self.error.setVisible(bool(text))
        for field in self._editors():
            is_wrong = bool(field.property("invalid"))
            field.setAccessibleDescription(text if is_wrong else "")
        if wrong := [field for field in self._editors() if field.property("invalid")]:
            wrong[0].setFocus()

    def _editors(self) -> tuple[DateField, TimeField, TimeField]:
        return self.day_field, self.start_field, self.end_field

    def _follow_start(self) -> None:
        """Keep the length while the start moves."""
        starts = self.start_field.value()
        if starts is None or not self._minutes:
            self._measure()
            return
        ends = datetime.combine(date.min, starts) + timedelta(minutes=self._minutes)
        if ends.date() == date.min:
            self.end_field.set_value(ends.time())
        self._measure()

    def _measure(self) -> None:
        starts, ends = self.start_field.value(), self.end_field.value()
        if starts is None or ends is None:
            self.length.setText("")
            return
        self._minutes = _minutes_between(starts, ends)
        self.length.setText(self._length_text())

    def _length_text(self) -> str:
        if self._minutes <= 0:
            return self.tr("The end is not after the start.")
        return self.tr("Length: {duration}").format(duration=current().duration(self._minutes))


def _minutes_between(starts: time, ends: time) -> int:
    return (ends.hour - starts.hour) * 60 + ends.minute - starts.minute


def _mark(editor: QWidget, is_wrong: bool) -> None:
    editor.setProperty("invalid", is_wrong)
    restyle(editor)
