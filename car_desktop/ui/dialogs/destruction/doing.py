"""What both destructions share: who does it, what must be quiet meanwhile, and what is said after."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.services.disposals import Doing
from car_desktop.ui.account import account_name
from car_desktop.ui.backup_health import second_place
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.sheet import export_document
from car_desktop.ui.messages import Action
from car_desktop.ui.operations import Destroyed
from car_desktop.ui.widgets.autosave import Autosave


def doing_now() -> Doing:
    """The account on this computer, now."""
    return Doing(account_name(), datetime.now(UTC))


def keep_last_words(window: QWidget) -> None:
    """Write what is still being typed: it may hold what is to be destroyed."""
    for editor in window.findChildren(Autosave):
        editor.flush()


def second_place_words(context: Context) -> str:
    """What becomes of the copies in the second place; nothing where there is none."""
    if second_place(context.settings) is None:
        return ""
    return translate(
        "Destruction",
        "Copies in the second place for backups go on that day too if it can be reached, or else the "
        "first time that it is there: plug the stick in then.",
    )


def conclude(
    context: Context, window: QWidget, certificates: Sequence[int], done: Destroyed[Any]
) -> None:
    """Forget the steps that could bring it back, tell what is done, and offer the certificate."""
    context.operations.reset()
    show = partial(show_certificate, context, window, certificates[-1]) if certificates else None
    action = (translate("Destruction", "Certificate…"), show) if show else None
    if done.cut_short is not None:
        _tell_the_end(context, done.cut_short, action)
    elif done.backup is None:
        context.messages.warn(without_backup(done.refusal))
    else:
        said = translate("Destruction", "It is destroyed, and a backup without it is made.")
        context.messages.say(said, action)


def _tell_the_end(context: Context, cut_short: Exception, action: Action | None) -> None:
    """What a stop, or whatever was refused in the middle, leaves."""
    said = translate(
        "Destruction",
        "Stopped before the end: what was destroyed until then is gone, the rest is still due.",
    )
    if isinstance(cut_short, UserError):
        said = f"{cut_short} {said}"
    context.messages.warn(said, action)
    if not isinstance(cut_short, UserError):
        context.messages.report(cut_short)


def without_backup(refusal: str) -> str:
    """What is said of a destruction that is done, where the disk was in the way of the backup after it."""
    return translate(
        "Destruction",
        "What you asked to destroy is destroyed. Only the backup after it could not be made: “{reason}” "
        "Then make one in the settings.",
    ).format(reason=refusal)


def show_certificate(context: Context, window: QWidget, disposal_id: int) -> None:
    """Ask where to write the certificate."""
    export_document(context, "disposal-certificate", 0, window, disposal_id=disposal_id)
