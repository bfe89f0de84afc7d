"""In July, when something is due by the rules of retention: a line, and the way there."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from car_desktop.domain.retention import is_time_of_review
from car_desktop.ui.context import Context
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.labels import PlainLabel


class ReviewDueCard(Card):
    """There only in the month of the review, and only when there is something to go through."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Review of July"))
        self._context = context
        go = partial(context.navigator.open, ScreenId.PRIVACY, tab="retention")
        self.text = PlainLabel(
            self.tr("Records have reached the end of the time for which they are kept."), wrap=True
        )
        self.open_review = secondary_button(self.tr("Go through them"), go, small=True)
        self.open_review.setAccessibleDescription(self.text.text())
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.text, 1)
        line.addWidget(self.open_review)
        self.add(line)
        self.hide()

    def show_day(self, today: date) -> None:
        """Look in July only: the rest of the year, the review waits in « Privacy »."""
        if not is_time_of_review(today):
            self.hide()
            return
        from car_desktop.services.retention_due import is_anything_due

        self.setVisible(self._context.operations.query(is_anything_due, today))
