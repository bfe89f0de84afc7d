"""The « Undo » that a message offers after something was done."""

from __future__ import annotations

from collections.abc import Callable

from car_desktop.i18n import translate
from car_desktop.ui.context import Context
from car_desktop.ui.messages import Action


def undo_action(context: Context) -> Action:
    """Take back the step just done; once something else was done, say so rather than undo that."""
    return translate("Undoing", "Undo"), taking_back(context)


def taking_back(context: Context, then: Callable[[], object] = lambda: None) -> Callable[[], None]:
    """What undoes the step just done, and goes on from there."""
    stack = context.operations.undo_stack
    done = stack.index()

    def undo() -> None:
        if stack.index() == done:
            stack.undo()
            then()
            return
        context.messages.warn(
            translate("Undoing", "Other things were done since: go back with Edit, Undo.")
        )

    return undo
