"""A disk that is full refuses a form in words; once there is room, the same open form is saved whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from car_desktop.services.communities import community_names
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.community.sheet import CommunitySheet
from tests.keyboard import type_text

PURPOSE = "Lire ensemble des traces d’élèves. " * 1_500  # takes more pages than are left


def fill_the_disk(database: Database) -> None:
    """Let the file grow no more, as SQLite sees a full disk."""
    set_most_pages(database, "page_count")


def make_room(database: Database) -> None:
    set_most_pages(database, "4294967294")


def set_most_pages(database: Database, pages: str) -> None:
    with database._engine.connect() as connection:
        if pages == "page_count":
            pages = str(connection.exec_driver_sql("PRAGMA page_count").scalar_one())
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")


def names(context: Context) -> list[str]:
    return [row.name for row in context.operations.query(community_names)]


def test_what_was_typed_is_saved_from_the_form_that_stayed_open(
    context: Context, database: Database, show: Callable[[QWidget], QWidget]
) -> None:
    home = show(QWidget())
    sheet = CommunitySheet(context, home)
    sheet.open()
    type_text("CoP de l’essai", sheet.name)
    sheet.purpose.setPlainText(PURPOSE)
    fill_the_disk(database)

    QTest.keyClick(sheet, Qt.Key.Key_Return)

    assert sheet.isVisible()
    assert "The disk is full" in sheet.refusal.text()
    assert (sheet.name.text(), sheet.purpose.toPlainText()) == ("CoP de l’essai", PURPOSE)
    assert names(context) == []

    make_room(database)
    QTest.keyClick(sheet, Qt.Key.Key_Return)

    assert names(context) == ["CoP de l’essai"]
