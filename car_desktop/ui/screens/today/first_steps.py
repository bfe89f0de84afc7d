"""What to do first with an empty notebook, in three steps."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from car_desktop.services.overview import Counts
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting.actions import plan_meeting
from car_desktop.ui.icons import icon
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.widgets.buttons import primary_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Chip, Tone
from car_desktop.ui.widgets.labels import PlainLabel, TextRole, restyle


class FirstSteps(QWidget):
    """Import people, create a community, plan a meeting; the first step left is the accented one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        go = context.navigator.open
        self.people = _Step(
            "user-plus",
            self.tr("1. Bring in people"),
            self.tr(
                "Import the list you already have, from a spreadsheet: duplicates are found, and "
                "what is not needed is left out."
            ),
            self.tr("Import a list…"),
            partial(go, ScreenId.PEOPLE, action="import"),
        )
        self.community = _Step(
            "users",
            self.tr("2. Create a community"),
            self.tr("Name it, choose its kind, then add its members with their role and dates."),
            self.tr("Create a community"),
            partial(go, ScreenId.COMMUNITIES, action="new"),
        )
        self.meeting = _Step(
            "calendar-plus",
            self.tr("3. Plan a meeting"),
            self.tr("Give it a day and its hours: it will wait for you here, ready to run."),
            self.tr("Plan a meeting"),
            self._plan,
        )
        self._steps = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._steps.setContentsMargins(0, 0, 0, 0)
        self._steps.setSpacing(16)
        for step in (self.people, self.community, self.meeting):
            self._steps.addWidget(step, 1)

    def stack(self, is_narrow: bool) -> None:
        """Put the steps below each other where the window is narrow."""
        directions = QBoxLayout.Direction
        self._steps.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def show_counts(self, counts: Counts) -> None:
        """Tick what is done, and put forward what comes next."""
        done = (counts.people > 0, counts.communities > 0, counts.meetings > 0)
        first_left = done.index(False) if False in done else -1
        for position, step in enumerate((self.people, self.community, self.meeting)):
            step.show_state(is_done=done[position], is_next=position == first_left)

    def _plan(self) -> None:
        plan_meeting(self._context, self.window())


class _Step(Card):
    """One step: an icon, what and why, and its button."""

    def __init__(
        self, picture: str, title: str, text: str, action: str, run: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setAccessibleName(title)
        image = QLabel()
        image.setPixmap(icon(picture, "brand").pixmap(QSize(28, 28)))
        self.done = Chip("", Tone.GREEN)
        self.first = primary_button(action, run)
        self.later = secondary_button(action, run)
        self.add(image)
        self.add(PlainLabel(title, TextRole.HEADING, wrap=True))
        self.add(PlainLabel(text, TextRole.SECONDARY, wrap=True))
        self.body.addStretch(1)
        for widget in (self.done, self.first, self.later):
            self.body.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def show_state(self, *, is_done: bool, is_next: bool) -> None:
        """Done, next, or later."""
        self.done.set(self.tr("Done"), Tone.GREEN)
        self.done.setVisible(is_done)
        self.first.setVisible(is_next)
        self.later.setVisible(not is_next)
        self.setProperty("accent", is_next)
        restyle(self)
