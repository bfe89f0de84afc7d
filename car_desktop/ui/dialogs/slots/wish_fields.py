"""What is looked for: between which days, on which weekdays, at which hours, how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.services.conflicts import TRAVEL
from car_desktop.services.slots import LONGEST_MEETING, SlotSearch, UsualTimes
from car_desktop.typography import current
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.moment_fields import DateField, TimeField
from car_desktop.ui.widgets.number_field import NumberField

SHOWN_WEEKS = timedelta(weeks=6)
EARLIEST, LATEST = time(8), time(16, 30)
LONGEST_MARGIN, LENGTH_STEP, MARGIN_STEP = 180, 15, 15  # minutes
A_MONDAY = date(2026, 11, 23)
SCHOOL_WEEK = range(5)


@dataclass(frozen=True, slots=True)
class AskedFor:
    """Which community, and which meeting is moved if one is."""

    community_id: int
    meeting_id: int | None = None


class WishFields(QWidget):
    """Says `changed` at every key; `search` answers what is typed or refuses."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = DateField(today=today), DateField(today=today)
        self.earliest, self.latest = TimeField(EARLIEST), TimeField(LATEST)
        self.length, self.margin = NumberField(), NumberField()
        longest = int(LONGEST_MEETING.total_seconds()) // 60
        for field, most, step in (
            (self.length, longest, LENGTH_STEP),
            (self.margin, LONGEST_MARGIN, MARGIN_STEP),
        ):
            field.setRange(0, most)
            field.setSingleStep(step)
            field.setSuffix(self.tr(" min"))
        self.margin.setValue(int(TRAVEL.total_seconds()) // 60)
        self.is_tentative_busy = QCheckBox(self.tr("Tentative counts as busy"))
        self.is_tentative_busy.setChecked(True)
        self.weekdays = [self._weekday(offset) for offset in SCHOOL_WEEK]
        self._lay_out()
        self._connect()

    def start_on(self, day: date) -> None:
        """Look at the weeks from a day on."""
        self.first.set_value(day)
        self.last.set_value(day + SHOWN_WEEKS)

    def show_usual(self, usual: UsualTimes) -> None:
        """Propose the usual length."""
        self.length.setValue(usual.minutes)

    def search(self, asked: AskedFor) -> SlotSearch:
        """What is asked for; raise UserError where a field says nothing."""
        first, last = self.first.value(), self.last.value()
        earliest, latest = self.earliest.value(), self.latest.value()
        if first is None or last is None:
            example = current().date_short(A_MONDAY)
            raise UserError(
                self.tr("Type the two dates, such as {example}.").format(example=example)
            )
        if earliest is None or latest is None:
            example = current().time_range(EARLIEST, LATEST)
            raise UserError(
                self.tr("Type the two hours, such as {example}.").format(example=example)
            )
        return SlotSearch(
            asked.community_id,
            first,
            last,
            frozenset(day for day in SCHOOL_WEEK if self.weekdays[day].isChecked()),
            earliest,
            latest,
            self.length.value(),
            self.margin.value(),
            self.is_tentative_busy.isChecked(),
            asked.meeting_id,
        )

    def _weekday(self, offset: int) -> QCheckBox:
        day, words = A_MONDAY + timedelta(days=offset), current()
        box = QCheckBox(words.weekday_short(day))
        box.setAccessibleName(words.weekday(day))
        box.setChecked(True)
        return box

    def _lay_out(self) -> None:
        form = Form()
        form.add_row((self.tr("From"), self.first), (self.tr("To"), self.last))
        form.add_content(PlainLabel(self.tr("On which days"), TextRole.STRONG))
        days = QHBoxLayout()
        days.setSpacing(12)
        for box in self.weekdays:
            days.addWidget(box)
        days.addStretch(1)
        form.add_content(days)
        _, _, length, margin = form.add_row(
            (self.tr("Not before"), self.earliest),
            (self.tr("Not after"), self.latest),
            (self.tr("Length"), self.length),
            (self.tr("Travel"), self.margin),
        )
        margin.editor.setToolTip(self.tr("Kept free before and after what people already have."))
        length.editor.setAccessibleDescription(self.tr("In minutes"))
        form.add_content(self.is_tentative_busy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        self.setFocusProxy(self.first)

    def _connect(self) -> None:
        for field in (self.first, self.last, self.earliest, self.latest):
            field.moment_changed.connect(self.changed)
        for number in (self.length, self.margin):
            number.valueChanged.connect(self.changed)
        for box in (*self.weekdays, self.is_tentative_busy):
            box.toggled.connect(self.changed)


def length_of(starts_at: datetime, ends_at: datetime) -> int:
    """How many minutes a meeting lasts."""
    return int((ends_at - starts_at).total_seconds()) // 60
