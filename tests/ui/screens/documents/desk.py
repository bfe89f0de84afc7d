"""What tests of the screen of documents do again and again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.ui.screens.documents.screen import DocumentsScreen

Show = Callable[[QWidget], QWidget]

TODAY = date(2026, 11, 25)
NINE = datetime(2026, 11, 24, 9, 0)


def at_rest(qtbot: QtBot, screen: DocumentsScreen) -> None:
    qtbot.waitUntil(lambda: not screen.is_busy, timeout=10_000)


def text_shown(screen: DocumentsScreen) -> str:
    return "\n".join(screen.shown.preview.pages.pages.texts)


def choose(qtbot: QtBot, screen: DocumentsScreen, kind: str) -> None:
    screen.open(kind=kind)
    screen.invalidate()
    at_rest(qtbot, screen)


def sheet_on(screen: DocumentsScreen, kind: type[QDialog]) -> QDialog:
    sheet = screen.findChild(kind)
    assert isinstance(sheet, kind)
    return sheet
