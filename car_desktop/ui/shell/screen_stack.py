"""Holds the screens, each made the first time it is opened."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtWidgets import QStackedWidget, QWidget

from car_desktop.ui.context import Context
from car_desktop.ui.navigation import ScreenId, Visit, spec_of
from car_desktop.ui.widgets.screen import Screen


class ScreenStack(QStackedWidget):
    """Shows what the navigator asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screens: dict[ScreenId, Screen] = {}

    @property
    def current_screen(self) -> Screen | None:
        """The screen being shown; before there is data, none."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Screen) else None

    def show_visit(self, visit: Visit, context: Context) -> Screen:
        """Open a screen with its arguments and show it."""
        screen = self._screen(visit.screen, context)
        screen.open(**visit.arguments)
        screen.invalidate()
        if self.isAncestorOf(self.window().focusWidget()):
            self.setFocus()  # else Qt would light up whatever comes first on the new screen
        self.setCurrentWidget(screen)
        return screen

    def show_page(self, page: QWidget) -> None:
        """Show something that is not a screen: the first picture, or a problem."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)

    def _screen(self, id_: ScreenId, context: Context) -> Screen:
        if id_ not in self._screens:
            made = _screen_class(spec_of(id_).target)(context)
            self._screens[id_] = made
            self.addWidget(made)
        return self._screens[id_]


def _screen_class(target: str) -> type[Screen]:
    module, _, name = target.partition(":")
    found = getattr(import_module(module), name)
    if not issubclass(found, Screen):
        raise TypeError(f"{target} is not a Screen")
    return found  # type: ignore[no-any-return]  # checked just above
