"""The menu bar: every action of the program, with its key; the palette lists the same ones."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from car_desktop.ui.context import Context
from car_desktop.ui.icons import icon
from car_desktop.ui.navigation import SCREENS, ScreenId
from car_desktop.ui.settings import TEXT_SCALES, ThemeChoice
from car_desktop.ui.shell.top_bar import KEYS as SEARCH_KEYS
from car_desktop.ui.widgets.buttons import without_state
from car_desktop.ui.widgets.labels import plain_action

Run = Callable[[], object]

BACK_KEYS = "Ctrl+[" if sys.platform == "darwin" else "Alt+Left"  # Alt moves by words there
PICTURE = "picture"  # the property that names the icon of an action
PLACE = "place"  # the property of actions that only lead to a screen


class WindowCommands(Protocol):
    """What menus ask of the window; the main window answers."""

    def open_palette(self) -> None:
        """Open Ctrl+K."""

    def focus_next_part(self) -> None:
        """Move the keyboard between sidebar, screen and message."""

    def open_data_folder(self) -> None:
        """Show the folder of the data in the system's file browser."""

    def export_everything(self) -> None:
        """Open the sheet that writes all the data into one file."""

    def open_log_folder(self) -> None:
        """Show the folder of the logs in the system's file browser."""

    def show_keys(self) -> None:
        """Show the sheet of keyboard shortcuts."""

    def show_about(self) -> None:
        """Show the about box."""

    def lock(self) -> None:
        """Close the data until the password is typed."""

    def quit(self) -> None:
        """Close the window."""


class Menus(QObject):
    """Fills a menu bar; `commands` are the functions that belong to the window itself."""

    def __init__(self, bar: QMenuBar, context: Context, commands: WindowCommands) -> None:
        super().__init__(bar)
        self._bar = bar
        self._context = context
        self._commands = commands
        self._needs_data: list[QAction] = []
        self._from_screen: list[QAction] = []
        self._add_file_menu()
        self._add_edit_menu()
        self._add_meeting_menu()
        self._add_view_menu()
        self._add_tools_menu()
        self._add_help_menu()
        self.set_ready(False)

    def set_ready(self, is_ready: bool) -> None:
        """Enable what needs data."""
        for action in self._needs_data:
            action.setEnabled(is_ready)
        self._follow_undo()

    def set_lockable(self, is_lockable: bool) -> None:
        """Offer to lock only what a password protects."""
        self._lock.setVisible(is_lockable)
        self._lock.setEnabled(is_lockable)

    def show_screen_actions(self, actions: Sequence[QAction]) -> None:
        """Put what the current screen can do into the « Meeting » menu."""
        for old in self._from_screen:
            self._meeting.removeAction(old)
        self._from_screen = list(actions)
        if actions:
            separator = QAction(self._meeting)
            separator.setSeparator(True)
            self._from_screen.insert(0, separator)
        self._meeting.addActions(self._from_screen)

    def actions(self) -> Iterator[tuple[QMenu, QAction]]:
        """Go through everything that can be done now, with the menu it is in."""
        for menu in self._menus:
            yield from _usable(menu)

    def _add_file_menu(self) -> None:
        menu = self._menu(self.tr("&File"))
        go = self._context.navigator.open
        self._add(
            menu,
            self.tr("Import people…"),
            partial(go, ScreenId.PEOPLE, action="import"),
            picture="upload",
        )
        self._add(
            menu,
            self.tr("Import organisations…"),
            partial(go, ScreenId.ORGANISATIONS, action="import"),
            picture="upload",
        )
        self._add(
            menu,
            self.tr("Export all the data…"),
            self._commands.export_everything,
            picture="file-down",
        )
        menu.addSeparator()
        self._add(
            menu,
            self.tr("Export all documents…"),
            partial(go, ScreenId.DOCUMENTS, action="all"),
            picture="folder-open",
        )
        self._add(
            menu,
            self.tr("Recent exports…"),
            partial(go, ScreenId.DOCUMENTS, action="recent"),
            picture="history",
        )
        menu.addSeparator()
        self._add(
            menu,
            self.tr("Open the data folder"),
            self._commands.open_data_folder,
            picture="folder-open",
            needs_data=False,
        )
        menu.addSeparator()
        self._lock = self._add(
            menu,
            self.tr("Lock"),
            self._commands.lock,
            "Ctrl+Alt+L",
            picture="lock",
            needs_data=False,
        )
        self.set_lockable(False)
        self._add(
            menu,
            self.tr("Quit"),
            self._commands.quit,
            "Ctrl+Q",
            picture="log-out",
            needs_data=False,
        )

    def _add_edit_menu(self) -> None:
        menu = self._menu(self.tr("&Edit"))
        stack = self._context.operations.undo_stack
        self.undo = self._add(menu, "", stack.undo, "Ctrl+Z", picture="undo-2")
        self.redo = self._add(menu, "", stack.redo, "Ctrl+Shift+Z", picture="redo-2")
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        stack.indexChanged.connect(self._follow_undo)
        stack.canUndoChanged.connect(self._follow_undo)
        stack.canRedoChanged.connect(self._follow_undo)
        menu.addSeparator()
        find = self._commands.open_palette
        self._add(menu, self.tr("Search or act…"), find, SEARCH_KEYS, picture="search")

    def _add_meeting_menu(self) -> None:
        self._meeting = menu = self._menu(self.tr("&Meeting"))
        go = self._context.navigator.open
        self._add(
            menu,
            self.tr("New meeting…"),
            partial(go, ScreenId.CALENDAR, action="new"),
            "Ctrl+N",
            picture="calendar-plus",
        )
        self._add(
            menu,
            self.tr("New community…"),
            partial(go, ScreenId.COMMUNITIES, action="new"),
            "Ctrl+Shift+N",
            picture="users",
        )
        self._add(
            menu,
            self.tr("New person…"),
            partial(go, ScreenId.PEOPLE, action="new"),
            picture="user-plus",
        )
        self._add(
            menu,
            self.tr("Find a moment…"),
            partial(go, ScreenId.CALENDAR, action="find"),
            picture="search",
        )
        self._add(
            menu,
            self.tr("School calendars…"),
            partial(go, ScreenId.CALENDAR, action="school-calendar"),
            picture="calendar-x",
        )

    def _add_view_menu(self) -> None:
        menu = self._menu(self.tr("&View"))
        navigator = self._context.navigator
        for spec in SCREENS:
            if spec.in_sidebar:
                run = partial(navigator.open, spec.id)
                action = self._add(menu, spec.title(), run, spec.shortcut, picture=spec.icon)
                action.setProperty(PLACE, True)
        menu.addSeparator()
        self._add(menu, self.tr("Back"), navigator.back, BACK_KEYS, picture="arrow-left")
        self._add(
            menu,
            self.tr("Next part of the window"),
            self._commands.focus_next_part,
            "F6",
            picture="panel-left",
        )
        menu.addSeparator()
        self._add_theme_choices(menu)
        self._add_text_sizes(menu)

    def _add_theme_choices(self, menu: QMenu) -> None:
        names = {
            ThemeChoice.SYSTEM: self.tr("Appearance: as the computer"),
            ThemeChoice.LIGHT: self.tr("Appearance: light"),
            ThemeChoice.DARK: self.tr("Appearance: dark"),
            ThemeChoice.CONTRAST: self.tr("Appearance: high contrast"),
        }
        group = QActionGroup(self)
        for choice, name in names.items():
            run = partial(self._context.theme.choose, choice)
            action = self._add(menu, name, run, needs_data=False)
            action.setCheckable(True)
            action.setChecked(choice == self._context.theme.choice)
            group.addAction(action)

    def _add_text_sizes(self, menu: QMenu) -> None:
        menu.addSeparator()
        larger = self._add(
            menu, self.tr("Larger text"), partial(self._scale_text, 1), "Ctrl++", needs_data=False
        )
        larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self._add(
            menu, self.tr("Smaller text"), partial(self._scale_text, -1), "Ctrl+-", needs_data=False
        )
        self._add(menu, self.tr("Normal text"), self._reset_text, "Ctrl+0", needs_data=False)

    def _add_tools_menu(self) -> None:
        menu = self._menu(self.tr("&Tools"))
        run = partial(self._context.navigator.open, ScreenId.SETTINGS)
        self._add(menu, self.tr("Settings…"), run, picture="settings")
        self._add(
            menu,
            self.tr("Open the folder of technical logs"),
            self._commands.open_log_folder,
            picture="folder-open",
            needs_data=False,
        )

    def _add_help_menu(self) -> None:
        menu = self._menu(self.tr("&Help"))
        keys, about = self._commands.show_keys, self._commands.show_about
        self._add(
            menu, self.tr("Keyboard shortcuts"), keys, "F1", picture="keyboard", needs_data=False
        )
        self._add(
            menu, self.tr("About Carnet CAR"), about, picture="info", needs_data=False
        ).setMenuRole(QAction.MenuRole.AboutRole)

    @property
    def _menus(self) -> list[QMenu]:
        found = [action.menu() for action in self._bar.actions()]
        return [menu for menu in found if isinstance(menu, QMenu)]

    def _menu(self, title: str) -> QMenu:
        menu = QMenu(title, self._bar)
        self._bar.addMenu(menu)
        return menu

    def _add(
        self,
        menu: QMenu,
        text: str,
        run: Run,
        keys: str = "",
        *,
        picture: str = "",
        needs_data: bool = True,
    ) -> QAction:
        action = QAction(text, menu)
        if keys:
            action.setShortcut(QKeySequence(keys))
        if picture:
            action.setIcon(icon(picture, "secondary"))
            action.setProperty(PICTURE, picture)
        action.triggered.connect(without_state(run))
        menu.addAction(action)
        if needs_data:
            self._needs_data.append(action)
        return action

    def _follow_undo(self) -> None:
        stack = self._context.operations.undo_stack
        undone, redone = stack.undoText(), stack.redoText()
        self.undo.setText(
            self.tr("Undo: {step}").format(step=plain_action(undone)) if undone else self.tr("Undo")
        )
        self.redo.setText(
            self.tr("Redo: {step}").format(step=plain_action(redone)) if redone else self.tr("Redo")
        )
        self.undo.setEnabled(stack.canUndo())
        self.redo.setEnabled(stack.canRedo())

    def _scale_text(self, step: int) -> None:
        theme = self._context.theme
        position = TEXT_SCALES.index(theme.text_scale) + step
        theme.set_text_scale(TEXT_SCALES[min(max(position, 0), len(TEXT_SCALES) - 1)])

    def _reset_text(self) -> None:
        self._context.theme.set_text_scale(TEXT_SCALES[0])


def _usable(menu: QMenu) -> Iterator[tuple[QMenu, QAction]]:
    for action in menu.actions():
        if not action.isSeparator() and action.isEnabled():
            yield menu, action
