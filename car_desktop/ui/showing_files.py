"""What a message offers once a file is written: open it, or show where it is."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from car_desktop.i18n import translate
from car_desktop.ui.messages import Action


def showing_actions(out: Path) -> tuple[Action, Action]:
    """« Open » and « Show in folder » for a file just written."""
    return (
        (translate("ShowingFiles", "Open"), partial(_show, out)),
        (translate("ShowingFiles", "Show in folder"), partial(_show, out.parent)),
    )


def _show(path: Path) -> None:
    """Hand a file or a folder to the system."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
