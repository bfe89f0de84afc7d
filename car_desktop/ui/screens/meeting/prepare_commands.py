"""What keys and menus do while a meeting is prepared; known before the step itself is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from car_desktop.i18n import translate
from car_desktop.ui.screens.meeting.steps import Command

if TYPE_CHECKING:
    from car_desktop.ui.screens.meeting.prepare_step import PrepareStep


def prepare_commands(show_step: Callable[[], PrepareStep]) -> list[Command]:
    """List them; `show_step()` shows the step and answers it."""

    def at(act: Callable[[PrepareStep], object]) -> Callable[[], object]:
        def run() -> None:
            step = show_step()
            step.settle()  # what is being typed comes first, for undo too
            act(step)

        return run

    return [
        Command(
            translate("PrepareCommands", "New agenda item"),
            "Ctrl+I",
            at(lambda step: step.type_point()),
        ),
        Command(
            translate("PrepareCommands", "Start from a template…"),
            "Ctrl+T",
            at(lambda step: step.agenda.offer_templates()),
        ),
        Command(
            translate("PrepareCommands", "Keep the agenda as a template…"),
            "Ctrl+Shift+K",
            at(lambda step: step.agenda.manage_templates()),
        ),
        Command(
            translate("PrepareCommands", "Take over what the last meeting left"),
            "Ctrl+R",
            at(lambda step: step.carry_over.take_all()),
        ),
        Command(
            translate("PrepareCommands", "Assign the roles in turn"),
            "Ctrl+Shift+O",
            at(lambda step: step.give_roles()),
        ),
        Command(
            translate("PrepareCommands", "What is kept for later"),
            "Ctrl+L",
            at(lambda step: step.go_to_parking()),
        ),
    ]
