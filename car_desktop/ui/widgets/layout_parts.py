"""What a layout holds, in its order, without asking it for its items.

`QLayout.itemAt` makes a Python object that outlives the item: Qt deletes the item with its widget, and
the next thing made at its address is taken for it. The program then crashes, much later and elsewhere.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget


def parts_of(layout: QLayout) -> list[QWidget | QLayout]:
    """The widgets and the layouts directly inside, in order."""
    holder = layout.parentWidget()
    children = [] if holder is None else holder.children()
    placed: list[tuple[int, QWidget | QLayout]] = []
    placed += [(layout.indexOf(one), one) for one in children if isinstance(one, QWidget)]
    placed += [(layout.indexOf(one), one) for one in layout.children() if isinstance(one, QLayout)]
    return [part for place, part in sorted(placed, key=lambda one: one[0]) if place >= 0]
