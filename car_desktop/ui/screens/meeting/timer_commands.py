"""What keys and menus do with the timer; known before the step itself is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from car_desktop.i18n import translate
from car_desktop.ui.screens.meeting.steps import Command

if TYPE_CHECKING:
    from car_desktop.ui.screens.meeting.facilitate_step import FacilitateStep


def timer_commands(show_step: Callable[[], FacilitateStep]) -> list[Command]:
    """List them; `show_step()` shows the step and answers it."""

    def at(act: Callable[[FacilitateStep], object]) -> Callable[[], object]:
        return lambda: act(show_step())

    return [
        Command(
            translate("TimerCommands", "Next item, or start the first"),
            "F3",
            at(lambda step: step.timer.go_on()),
        ),
        Command(
            translate("TimerCommands", "Previous item"),
            "Shift+F3",
            at(lambda step: step.timer.go_back()),
        ),
        Command(
            translate("TimerCommands", "Pause or resume the timer"),
            "F4",
            at(lambda step: step.timer.toggle_pause()),
        ),
        Command(
            translate("TimerCommands", "Five minutes more"),
            "Ctrl+M",
            at(lambda step: step.timer.add_five()),
        ),
        Command(translate("TimerCommands", "Room view"), "F5", at(lambda step: step.toggle_room())),
    ]
