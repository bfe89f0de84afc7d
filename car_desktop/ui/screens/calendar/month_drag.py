"""A meeting that the mouse takes from one day of the month to another."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from car_desktop.services.meetings import MeetingRow


@dataclass(frozen=True, slots=True)
class MonthDrag:
    """From where the button went down to where the pointer is now."""

    meeting: MeetingRow
    start: QPoint
    here: QPoint
    is_under_way: bool = False  # a hand that trembles is no drag

    def to(self, point: QPoint) -> MonthDrag:
        """The same, with the pointer elsewhere."""
        far = (point - self.start).manhattanLength() >= QApplication.startDragDistance()
        return replace(self, here=point, is_under_way=self.is_under_way or far)
