"""A panel that fills the window and is opened by name."""

from __future__ import annotations

from car_desktop.ui.widgets.panel import Panel


class Screen(Panel):
    """Named in `navigation.SCREENS`, created the first time it is opened as `Class(context)`."""

    def open(self, **arguments: object) -> None:
        """Take the arguments of `navigator.open`; the window refreshes and shows the screen afterwards."""
