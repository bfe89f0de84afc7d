"""Words of a form that was never sent are offered, copied, kept by Return and thrown away only when asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from car_desktop.services.drafts import FormDraft, Typed, keep_drafts, kept_drafts
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.drafts.sheet import DraftsSheet

FIELDS = (Typed("Titre", "Analyse fictive"), Typed("Lieu", "Salle 204"))


@pytest.fixture
def home(show: Callable[[QWidget], QWidget]) -> QWidget:
    """What the sheet opens over."""
    return show(QWidget())


@pytest.fixture
def sheet(context: Context, database: Database, home: QWidget) -> DraftsSheet:
    with database.writing() as session:
        keep_drafts(session, [FormDraft("MeetingSheet", "Nouvelle rencontre", FIELDS)])
    sheet = DraftsSheet(context, home, context.operations.query(kept_drafts))
    sheet.open()
    return sheet


def left(context: Context) -> int:
    return len(context.operations.query(kept_drafts))


def test_the_words_are_read_and_copied(sheet: DraftsSheet) -> None:
    assert [text.toPlainText() for text in sheet.findChildren(QPlainTextEdit)] == [
        "Analyse fictive",
        "Salle 204",
    ]
    (copy,) = (button for button in sheet.findChildren(QPushButton) if button.text() == "Copy")

    copy.click()

    assert QGuiApplication.clipboard().text() == "Titre: Analyse fictive\nLieu: Salle 204"
    sheet.reject()


def test_return_keeps_them(sheet: DraftsSheet, context: Context) -> None:
    QTest.keyClick(sheet, Qt.Key.Key_Return)

    assert not sheet.isVisible()
    assert left(context) == 1


def test_they_are_thrown_away_when_asked(sheet: DraftsSheet, context: Context) -> None:
    sheet.accept_button.click()

    assert left(context) == 0
