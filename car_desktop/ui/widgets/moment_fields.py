"""Fields for an hour and for a day, typed freely and shown back as they were understood."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QToolButton, QWidget

from car_desktop.domain.typed_moments import read_date, read_time
from car_desktop.i18n import current_language
from car_desktop.typography import current
from car_desktop.ui.icons import icon
from car_desktop.ui.theme import active_tokens

TIME_STEP = timedelta(minutes=15)
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_LOCALES = {"fr": "fr_CA", "en": "en_CA"}
_MONTH_STEPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class TimeField(QLineEdit):
    """« 13 h 30 », « 1330 », “1:30 p.m.”: Up and Down move by a quarter of an hour."""

    moment_changed = Signal()

    def __init__(self, value: time | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editingFinished.connect(self._show_as_read)
        self.textEdited.connect(self.moment_changed)
        self.set_value(value)

    def value(self) -> time | None:
        """The hour typed, or none where it is empty or not an hour."""
        return read_time(self.text())

    def set_value(self, value: time | None) -> None:
        """Show an hour, or nothing."""
        self.setText("" if value is None else current().time(value))

    def is_unreadable(self) -> bool:
        """Whether something was typed that is not an hour."""
        return bool(self.text().strip()) and self.value() is None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows."""
        step = _STEPS.get(Qt.Key(event.key()))
        moment = self.value()
        if step is None or moment is None:
            super().keyPressEvent(event)
            return
        self.set_value(
            (datetime.combine(date.min + timedelta(1), moment) + step * TIME_STEP).time()
        )
        self.moment_changed.emit()

    def _show_as_read(self) -> None:
        if (moment := self.value()) is not None:
            self.set_value(moment)


class DateField(QLineEdit):
    """« 24 nov. », « 2026-11-24 », « demain »: arrows move by a day, Page keys by a month."""

    moment_changed = Signal()

    def __init__(
        self,
        value: date | None = None,
        *,
        today: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today or date.today()
        self._month = QAction(icon("calendar", "secondary"), self.tr("Choose in a month"), self)
        self._month.setShortcut(Qt.Key.Key_F4)
        self._month.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._month.triggered.connect(self.open_month)
        self.addAction(self._month, QLineEdit.ActionPosition.TrailingPosition)
        self.editingFinished.connect(self._show_as_read)
        self.textEdited.connect(self.moment_changed)
        self.set_value(value)

    def value(self) -> date | None:
        """The day typed, or none where it is empty or not a day."""
        return read_date(self.text(), self._today)

    def set_value(self, value: date | None) -> None:
        """Show a day with its weekday, or nothing."""
        words = current()
        self.setText(
            "" if value is None else f"{words.weekday_short(value)} {words.date_medium(value)}"
        )
        self.setCursorPosition(0)

    def is_unreadable(self) -> bool:
        """Whether something was typed that is not a day."""
        return bool(self.text().strip()) and self.value() is None

    def open_month(self) -> None:
        """Show a month under the field to choose a day in."""
        month = _MonthPopup(self.value() or self._today, self)
        month.chosen.connect(self._choose)
        month.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        month.show()
        month.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows and the Page keys."""
        key, day = Qt.Key(event.key()), self.value() or self._today
        if key in _STEPS:
            self._choose(day + timedelta(days=_STEPS[key]))
        elif key in _MONTH_STEPS:
            self._choose(_months_later(day, _MONTH_STEPS[key]))
        else:
            super().keyPressEvent(event)

    def _choose(self, day: date) -> None:
        self.set_value(day)
        self.moment_changed.emit()

    def _show_as_read(self) -> None:
        if (day := self.value()) is not None:
            self.set_value(day)


class _MonthPopup(QCalendarWidget):
    """A month that closes as soon as a day is chosen."""

    chosen = Signal(object)  # date

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Sunday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._dress()
        tokens = active_tokens()
        self.setMinimumSize(tokens.px(300), tokens.px(240))
        self.setSelectedDate(QDate(day.year, day.month, day.day))
        self.activated.connect(self._on_chosen)
        self.clicked.connect(self._on_chosen)

    def _dress(self) -> None:
        """Speak the program's language and use its icons; weekends are quiet, not red."""
        self.setLocale(QLocale(_LOCALES[current_language()]))
        quiet = QTextCharFormat()
        quiet.setForeground(active_tokens().colour("secondary"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, quiet)
        for name, picture in (("prev", "chevron-left"), ("next", "chevron-right")):
            button = self.findChild(QToolButton, f"qt_calendar_{name}month")
            if button is not None:
                button.setIcon(icon(picture, "ink"))

    def _on_chosen(self, day: QDate) -> None:
        self.chosen.emit(date(day.year(), day.month(), day.day()))
        self.close()


def _months_later(day: date, months: int) -> date:
    """The same day some months away, or the last one of a shorter month."""
    moved = QDate(day.year, day.month, day.day).addMonths(months)
    return date(moved.year(), moved.month(), moved.day())
