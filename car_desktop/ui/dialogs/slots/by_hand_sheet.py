"""The sheet that takes a time somebody told: « mardi, de 9 h à 12 h, chaque semaine »."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.formats.busy_file import BusyFile, BusyTime
from car_desktop.services.slot_members import SlotMember
from car_desktop.services.slots import LONGEST_SEARCH
from car_desktop.typography import current
from car_desktop.ui.dialogs.meeting.when_fields import Times, WhenFields
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.sheet import Sheet

WEEK = timedelta(weeks=1)


class ByHandSheet(Sheet):
    """Who is taken, when, and whether that comes back each week."""

    given = Signal(object, int)  # BusyFile, and whose it is

    def __init__(self, parent: QWidget | None, members: Sequence[SlotMember], today: date) -> None:
        super().__init__(parent, self.tr("A busy time"), self.tr("Add"))
        self.who = QComboBox()
        for member in members:
            self.who.addItem(member.name, member.id)
        self.when = WhenFields(today)
        self.is_weekly = QCheckBox(self.tr("Every week from then on"))
        form = Form()
        form.add(self.tr("Who"), self.who)
        form.add_content(self.when)
        form.add_content(self.is_weekly)
        self.add(form)
        self.who.setFocus()

    def submit(self) -> None:
        """Answer the time, as if a calendar had told it."""
        times, owner_id = self.when.times(), self.who.currentData()
        if owner_id is None:
            raise UserError(self.tr("This community has no member yet."))
        if times is None or times[1] <= times[0]:
            raise UserError(self.tr("Correct the fields that say what is missing."))
        weeks = LONGEST_SEARCH // WEEK if self.is_weekly.isChecked() else 0
        taken = tuple(
            BusyTime(times[0] + week * WEEK, times[1] + week * WEEK) for week in range(weeks + 1)
        )
        name = self._name(times)
        self.given.emit(BusyFile(name, name, {}, 0, taken), owner_id)

    def _name(self, times: Times) -> str:
        words = current()
        hours = words.time_span(*times)
        if self.is_weekly.isChecked():
            return self.tr("Each {weekday}, {hours}").format(
                weekday=words.weekday(times[0]), hours=hours
            )
        day = f"{words.weekday_short(times[0])} {words.date_medium(times[0])}"
        return f"{day}, {hours}"
