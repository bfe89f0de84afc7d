"""Where one view of the calendar stands, and how it is filled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QWidget

from car_desktop.ui.widgets.card import Card


@dataclass(frozen=True)
class Place:
    """A view in its card; `show` puts into it what the screen looks at."""

    view: QWidget
    card: Card
    show: Callable[[], None]
    side_below: int  # at 100 %: under this width of the screen the side column hides
    picks_first: bool  # whether a day stands for its first meeting


def place(
    view: QWidget, show: Callable[[], None], *, side_below: int, picks_first: bool = True
) -> Place:
    """Give a view its card, and let it go to the edge of it."""
    card = Card()
    card.setAccessibleName(view.accessibleName())
    card.add(view, 1)
    layout = card.layout()
    assert layout is not None
    layout.setContentsMargins(QMargins(1, 1, 1, 1))
    return Place(view, card, show, side_below, picks_first)
