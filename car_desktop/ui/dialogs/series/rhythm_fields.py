"""From when to when, and how often: a rhythm, or dates typed one by one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.recurrence import Recurrence
from car_desktop.domain.typed_moments import read_date
from car_desktop.domain.values import Frequency, SchoolYear
from car_desktop.i18n import translate
from car_desktop.typography import current
from car_desktop.ui.dialogs.series.words import interval_name
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.moment_fields import DateField

DATES_HEIGHT = 88
LONGEST_INTERVAL = 12
FREQUENCIES = (
    Frequency.MONTHLY_BY_WEEKDAY,
    Frequency.MONTHLY_BY_DATE,
    Frequency.WEEKLY,
    Frequency.DATES,
)


class RhythmFields(QWidget):
    """`recurrence()` answers what is typed, or refuses in a sentence; `changed` at each key."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._last_proposed: date | None = None
        self.frequency = QComboBox()
        for frequency in FREQUENCIES:
            self.frequency.addItem(label(frequency), frequency)
        self.interval = QComboBox()
        self.first = DateField(today=today)
        self.last = DateField(today=today)
        self.dates = QPlainTextEdit()
        self.dates.setTabChangesFocus(True)
        self.dates.setFixedHeight(active_tokens().px(DATES_HEIGHT))
        self._lay_out()
        self._show_what_applies()
        self._connect()
        self.setFocusProxy(self.first)

    def start_on(self, day: date) -> None:
        """Propose a first day, until the end of its school year."""
        self.first.set_value(day)
        self._propose_last()

    def recurrence(self) -> Recurrence:
        """What is typed; raise UserError where it is not whole."""
        frequency = Frequency(self.frequency.currentData())
        if frequency is Frequency.DATES:
            days = typed_dates(self.dates.toPlainText(), self._today)
            return Recurrence(frequency, days[0], days[-1], dates=days)
        first, last = self.first.value(), self.last.value()
        if first is None or last is None:
            example = current().date_short(date(2026, 11, 24))
            raise UserError(
                self.tr("Type the first and the last date, such as {example}.").format(
                    example=example
                )
            )
        return Recurrence(frequency, first, last, self.interval.currentData())

    def _lay_out(self) -> None:
        form = Form()
        self._how = form.add_row(
            (self.tr("Rhythm"), self.frequency), (self.tr("Every"), self.interval)
        )
        self._bounds = form.add_row(
            (self.tr("First meeting"), self.first), (self.tr("Until"), self.last)
        )
        self._list = form.add(self.tr("Dates"), self.dates, self.tr("One per line."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)

    def _connect(self) -> None:
        self.frequency.currentIndexChanged.connect(self._show_what_applies)
        self.interval.currentIndexChanged.connect(self.changed)
        self.first.moment_changed.connect(self._propose_last)
        self.last.moment_changed.connect(self.changed)
        self.dates.textChanged.connect(self.changed)

    def _propose_last(self) -> None:
        """Follow the school year of the first date, until somebody chooses another end."""
        first, last = self.first.value(), self.last.value()
        if first is not None and last in (None, self._last_proposed):
            self._last_proposed = SchoolYear.of(first).last_day
            self.last.set_value(self._last_proposed)
        self.changed.emit()

    def _show_what_applies(self) -> None:
        frequency = Frequency(self.frequency.currentData())
        is_list = frequency is Frequency.DATES
        for field in (*self._bounds, self._how[1]):
            field.setVisible(not is_list)
        self._list.setVisible(is_list)
        self._name_intervals(frequency)
        self.changed.emit()

    def _name_intervals(self, frequency: Frequency) -> None:
        """Count in weeks or in months, and keep the number chosen."""
        chosen = max(self.interval.currentIndex(), 0)
        with QSignalBlocker(self.interval):
            self.interval.clear()
            for count in range(1, LONGEST_INTERVAL + 1):
                self.interval.addItem(interval_name(frequency, count), count)
            self.interval.setCurrentIndex(chosen)


def typed_dates(typed: str, today: date) -> tuple[date, ...]:
    """Dates on lines or between semicolons, in order; raise UserError for one that is none."""
    texts = [text.strip() for text in typed.replace(";", "\n").splitlines() if text.strip()]
    if not texts:
        raise UserError(translate("RhythmFields", "Type the dates, one per line."))
    days = {text: read_date(text, today) for text in texts}
    if wrong := [text for text, day in days.items() if day is None]:
        quoted = current().quote(wrong[0][:40])
        raise UserError(
            translate("RhythmFields", "{text} is not a date: correct it.").format(text=quoted)
        )
    return tuple(sorted({day for day in days.values() if day is not None}))
