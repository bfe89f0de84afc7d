"""What keys and menus do while a meeting is facilitated; known before the step itself is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from car_desktop.i18n import translate
from car_desktop.ui.screens.meeting.steps import Command

if TYPE_CHECKING:
    from car_desktop.ui.screens.meeting.facilitate_step import FacilitateStep


def facilitate_commands(show_step: Callable[[], FacilitateStep]) -> list[Command]:
    """List them; `show_step()` shows the step and answers it."""

    def at(act: Callable[[FacilitateStep], object]) -> Callable[[], object]:
        return lambda: act(show_step())

    return [
        Command(
            translate("FacilitateCommands", "Go to the agenda"),
            "Alt+1",
            at(lambda step: step.go_to(step.agenda)),
        ),
        Command(
            translate("FacilitateCommands", "Go to the notes"),
            "Alt+2",
            at(lambda step: step.go_to(step.notes)),
        ),
        Command(
            translate("FacilitateCommands", "Go to attendance"),
            "Alt+3",
            at(lambda step: step.go_to(step.attendance)),
        ),
        Command(
            translate("FacilitateCommands", "Quick entry"),
            "Alt+4",
            at(lambda step: step.write(step.notes.quick.take_focus)),
        ),
        Command(
            translate("FacilitateCommands", "Write a note"),
            "Ctrl+Return",
            at(lambda step: step.write(step.notes.new_note)),
        ),
        Command(
            translate("FacilitateCommands", "Write a decision"),
            "Ctrl+D",
            at(lambda step: step.write(step.notes.new_decision)),
        ),
        Command(
            translate("FacilitateCommands", "Write a commitment"),
            "Ctrl+E",
            at(lambda step: step.write(step.notes.new_commitment)),
        ),
        Command(
            translate("FacilitateCommands", "Everyone present"),
            "Ctrl+Shift+A",
            at(lambda step: step.attendance.mark_all()),
        ),
        Command(
            translate("FacilitateCommands", "Import an attendance report…"),
            "Ctrl+Shift+I",
            at(lambda step: step.attendance.ask_report()),
        ),
        Command(
            translate("FacilitateCommands", "Add a guest…"),
            "Ctrl+G",
            at(lambda step: step.attendance.ask_guest()),
        ),
        Command(
            translate("FacilitateCommands", "Enter the signed sheet…"),
            "Ctrl+Shift+S",
            at(lambda step: step.attendance.enter_sheet()),
        ),
        Command(
            translate("FacilitateCommands", "Who counts in the rate…"),
            "Ctrl+Shift+R",
            at(lambda step: step.attendance.explain_rate()),
        ),
        Command(
            translate("FacilitateCommands", "Releases…"),
            "Ctrl+Shift+L",
            at(lambda step: step.attendance.ask_releases()),
        ),
        Command(
            translate("FacilitateCommands", "Attendance as a plain list"),
            "Ctrl+Shift+T",
            at(lambda step: step.attendance.toggle_plain_list()),
        ),
    ]
