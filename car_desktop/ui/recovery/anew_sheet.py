"""The second thought before an empty notebook is begun where data was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.sheet import Sheet


class AnewSheet(Sheet):
    """« Start anew » puts what is left aside; nothing is thrown away."""

    def __init__(self, parent: QWidget | None, set_aside: Callable[[], Path]) -> None:
        super().__init__(
            parent,
            self.tr("Start anew?"),
            self.tr("Start anew"),
            self.tr("The notebook will be empty, as on the first day."),
        )
        self._set_aside = set_aside
        text = self.tr(
            "Look first for the missing file: in the trash, on a stick, on the former computer, with "
            "whoever looks after this one. What is left here, such as the key file, goes into a folder of "
            "its own: should the data be found again, it is needed to open it."
        )
        self.add(PlainLabel(text, TextRole.SECONDARY, wrap=True))
        self.is_sure = QCheckBox(self.tr("I looked, and I want an empty notebook"))
        self.add(self.is_sure)
        self.accept_button.setEnabled(False)
        self.is_sure.toggled.connect(self.accept_button.setEnabled)

    def submit(self) -> None:
        """Put the traces aside; whoever opened the sheet then begins as on the first day."""
        self._set_aside()
