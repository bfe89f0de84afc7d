"""Protocols for one point: fill it, or make a point of each stage."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.labels import plain_action

if TYPE_CHECKING:
    from car_desktop.services.protocol_models import Protocol, ProtocolId


class ProtocolMenu(QMenu):
    """`popup_for(item, button)` offers both uses of each protocol, with their time."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._item_id = 0

    def popup_for(self, item_id: int, button: QWidget) -> None:
        """Open under a button, for a point."""
        self._item_id = item_id
        self.fill()
        self.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def fill(self) -> None:
        """List the protocols twice: for one point, and for one point a stage."""
        from car_desktop.services.protocol_models import protocols

        self.clear()
        self.addSection(self.tr("Fill the time and the script"))
        for protocol in protocols():
            action = self.addAction(_words(protocol))
            action.triggered.connect(partial(self._follow, protocol.id))
        stages = self.addMenu(self.tr("Make an item of each stage"))
        for protocol in protocols():
            action = stages.addAction(_words(protocol))
            action.triggered.connect(partial(self._expand, protocol.id))

    def _follow(self, protocol: ProtocolId, _checked: bool = False) -> None:
        from car_desktop.services.protocols import follow_protocol

        step = self.tr("protocol of an agenda item")
        self._context.operations.execute(step, follow_protocol, self._item_id, protocol)

    def _expand(self, protocol: ProtocolId, _checked: bool = False) -> None:
        from car_desktop.services.protocols import expand_protocol

        step = self.tr("stages of a protocol")
        count = self._context.operations.execute(step, expand_protocol, self._item_id, protocol)
        self._context.messages.say(
            self.tr("The item became %n items, one for each stage.", "", count),
            undo_action(self._context),
        )


def _words(protocol: Protocol) -> str:
    stages = " + ".join(current().number(stage.minutes) for stage in protocol.stages)
    return f"{plain_action(protocol.title)} · {current().duration(protocol.minutes)} ({stages})"
