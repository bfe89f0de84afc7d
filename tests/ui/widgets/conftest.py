"""A page with a text that has a form, shown and ready to be written in."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.ui.context import Context
from car_desktop.ui.widgets.rich_editor.edit import RichEdit
from tests.ui.widgets.rich_page import Page, Press


@pytest.fixture
def page(context: Context, show: Callable[[QWidget], QWidget]) -> Page:
    page = Page()
    page.resize(420, 400)
    show(page)
    page.edit.setFocus()
    return page


@pytest.fixture
def edit(page: Page) -> RichEdit:
    return page.edit


@pytest.fixture
def press(qtbot: QtBot, edit: RichEdit) -> Press:
    def press_key(
        key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        qtbot.keyClick(edit, key, modifiers)

    return press_key
