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
    widgets = [child for child in children if isinstance(child, QWidget)]
    inner = [child for child in layout.children() if isinstance(child, QLayout)]
    placed = [(layout.indexOf(part), part) for part in (*widgets, *inner)]
    return [part for place, part in sorted(placed, key=lambda one: one[0]) if place >= 0]
