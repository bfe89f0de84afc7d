"""A panel reads only when it is seen, and never misses a change."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from car_desktop.ui.context import Context
from car_desktop.ui.widgets.panel import Panel


class Counting(Panel):
    """Counts how often it reads."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.reads = 0

    def refresh(self) -> None:
        self.reads += 1


def test_a_panel_reads_when_shown_and_again_when_data_changes(
    context: Context, show: Callable[[QWidget], QWidget]
) -> None:
    panel = Counting(context)
    assert panel.reads == 0

    show(panel)
    context.operations.changed.emit()

    assert panel.reads == 2


def test_a_hidden_panel_reads_once_when_it_is_shown_again(
    context: Context, show: Callable[[QWidget], QWidget]
) -> None:
    panel = Counting(context)
    show(panel)
    panel.hide()

    for _ in range(5):
        context.operations.changed.emit()
    while_hidden = panel.reads
    panel.show()
    panel.hide()
    panel.show()

    assert (while_hidden, panel.reads) == (1, 2)
