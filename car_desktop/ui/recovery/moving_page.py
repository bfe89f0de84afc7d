"""The data lies where it would be destroyed one day: why, and the way out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from car_desktop.ui.opening.page import OpeningPage
from car_desktop.ui.widgets.buttons import primary_button, secondary_button
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.form import Field
from car_desktop.ui.widgets.labels import PlainLabel, TextRole


class MovingPage(OpeningPage):
    """Offers to move to this computer; whoever made it does it, and answers with `refuse`."""

    move_asked = Signal(object)  # the folder, a Path
    folder_asked = Signal()
    reading_asked = Signal()
    staying_asked = Signal()
    quit_asked = Signal()

    def __init__(
        self,
        title: str,
        text: str,
        source: Path,
        target: Path,
        *,
        has_data: bool,
        may_stay: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("hard-drive", title, text, parent=parent)
        self._target = target
        self.source = PlainLabel(str(source), TextRole.STRONG, wrap=True)
        self.target = PlainLabel(str(target), TextRole.STRONG, wrap=True)
        move = self.tr("Move to this computer") if has_data else self.tr("Begin on this computer")
        self.begin = primary_button(move, self._on_move, icon="monitor")
        self.choose = secondary_button(self.tr("Choose another folder…"), self.folder_asked.emit)
        self.read = secondary_button(
            self.tr("Open for reading only"), self.reading_asked.emit, icon="eye"
        )
        self.stay = secondary_button(self.tr("Work here all the same"), self.staying_asked.emit)
        self.quit = secondary_button(self.tr("Quit"), self.quit_asked.emit)
        self.body.addWidget(Field(self.tr("Where the data is"), self.source))
        self.body.addWidget(Field(self.tr("Where it would be"), self.target))
        self.body.addWidget(Flow([self.begin, self.choose]))
        if has_data:
            promise = self.tr(
                "Every file is copied and compared first. The folder of now keeps its files, put away in "
                "“moved-from-here”: delete them once you have seen your data in its new place."
            )
            self.body.addWidget(PlainLabel(promise, TextRole.SECONDARY, wrap=True))
        ways = [*([self.read] if has_data else []), *([self.stay] if may_stay else []), self.quit]
        self.body.addWidget(Flow(ways))
        for button in (self.read, self.stay):
            if button not in ways:
                button.setParent(self)
                button.hide()

    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return self.begin

    def set_target(self, target: Path) -> None:
        """Propose another folder."""
        self._target = target
        self.target.setText(str(target))
        self.refuse("")

    def set_busy(self, is_busy: bool) -> None:
        """Take no other wish while the data is moved."""
        for button in (self.begin, self.choose, self.read, self.stay, self.quit):
            button.setEnabled(not is_busy)

    def _on_move(self) -> None:
        self.move_asked.emit(self._target)
