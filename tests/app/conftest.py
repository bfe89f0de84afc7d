"""What the composition root needs in tests."""

import pytest
from PySide6.QtWidgets import QApplication

from car_desktop.ui.messages import Messages


@pytest.fixture
def messages(qapp: QApplication) -> Messages:
    return Messages()
