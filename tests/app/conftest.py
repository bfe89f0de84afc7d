"""What the composition root needs in tests."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from car_desktop.ui.messages import Messages
from tests.app.running import Begin, Runs


@pytest.fixture
def messages(qapp: QApplication) -> Messages:
    return Messages()


@pytest.fixture
def begin(qapp: QApplication) -> Iterator[Begin]:
    """Start the program on a folder, as often as a test likes."""
    runs = Runs(qapp)
    yield runs.begin
    runs.close()
