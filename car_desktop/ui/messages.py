"""What the program tells a person: one message bar, one door for errors."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from car_desktop.domain.errors import UserError
from car_desktop.progress import Cancelled

logger = logging.getLogger(__name__)

Action = tuple[str, Callable[[], object]]


class MessageTone(StrEnum):
    """How serious a message is; the bar shows it by icon and colour."""

    DONE = "done"
    WARNING = "warning"
    REFUSAL = "refusal"


@dataclass(frozen=True)
class Message:
    """One sentence for the message bar, with at most two things to do about it."""

    tone: MessageTone
    text: str
    actions: tuple[Action, ...] = ()


class Messages(QObject):
    """Where screens, jobs and the interpreter's hooks say what happened."""

    posted = Signal(object)  # Message
    crashed = Signal(object)  # BaseException: a bug, shown by the crash dialog

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.last: Message | None = None

    def say(self, text: str, *actions: Action | None) -> None:
        """Tell that something was done: `say(self.tr("Deleted."), (self.tr("Undo"), undo))`."""
        self._post(MessageTone.DONE, text, actions)

    def warn(self, text: str, *actions: Action | None) -> None:
        """Tell something the person should look at."""
        self._post(MessageTone.WARNING, text, actions)

    def report(self, error: BaseException) -> None:
        """Show a refusal in the bar and a fault in the crash dialog; a cancelled job says nothing."""
        if isinstance(error, Cancelled | KeyboardInterrupt):
            return
        if isinstance(error, UserError):
            self._post(MessageTone.REFUSAL, str(error), ())
            return
        logger.error("unexpected fault", exc_info=error)
        self.crashed.emit(error)

    def _post(self, tone: MessageTone, text: str, actions: tuple[Action | None, ...]) -> None:
        kept = tuple(action for action in actions if action is not None)
        self.last = Message(tone, text, kept)
        self.posted.emit(self.last)
