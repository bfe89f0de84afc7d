"""The forms a text may be given, each with its name, its picture and its key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QFont, QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from car_desktop.domain.rich_text import HEADING_LEVELS
from car_desktop.ui.icons import icon
from car_desktop.ui.widgets.rich_editor import lists, tables
from car_desktop.ui.widgets.rich_editor.edit import RichEdit
from car_desktop.ui.widgets.rich_editor.link_sheet import LinkSheet
from car_desktop.ui.widgets.rich_editor.places import table_of

_NATIVE = QKeySequence.SequenceFormat.NativeText


class FormBar(QWidget):
    """Quiet buttons for the forms of a text; the same are in its menu, and each has a key.

    Tab passes them by, so that the text follows the field before it: keys and the menu of the text
    (the Menu key) do all of it.
    """

    def __init__(self, edit: RichEdit) -> None:
        super().__init__()
        self._edit = edit
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.heading = self._add("heading", self.tr("Title, subtitle or text"), "Ctrl+Shift+H")
        self.bold = self._add("bold", self.tr("Bold"), "Ctrl+B")
        self.italic = self._add("italic", self.tr("Italic"), "Ctrl+I")
        self.bullets = self._add("list", self.tr("List"), "Ctrl+Shift+B")
        self.numbers = self._add("list-ordered", self.tr("Numbered list"), "Ctrl+Shift+D")
        self.link = self._add("link", self.tr("Link…"), "Ctrl+K")
        self.table = self._add("table", self.tr("Table"), "Ctrl+Shift+G")
        self._row.addStretch(1)
        self._connect()
        self._keys = _Keys(edit, edit.actions())
        self._show_state()

    def table_menu(self) -> QMenu:
        """What may be done to the table around the cursor."""
        menu = QMenu(self)
        for text, work in (
            (self.tr("Add a row below"), tables.add_row),
            (self.tr("Add a column to the right"), tables.add_column),
            (self.tr("Delete this row"), tables.remove_row),
            (self.tr("Delete this column"), tables.remove_column),
            (self.tr("Delete the table"), tables.remove_table),
        ):
            menu.addAction(text).triggered.connect(self._on_table_place(work))
        return menu

    def _add(self, picture: str, name: str, keys: str) -> QAction:
        action = QAction(icon(picture, "secondary"), name, self._edit)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setToolTip(f"{name.removesuffix('…')} ({action.shortcut().toString(_NATIVE)})")
        self._edit.addAction(action)
        button = QToolButton()
        button.setProperty("kind", "form")
        button.setDefaultAction(action)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row.addWidget(button)
        return action

    def _connect(self) -> None:
        for action in (self.bold, self.italic, self.bullets, self.numbers):
            action.setCheckable(True)
        self.heading.setCheckable(True)
        self.bold.triggered.connect(self._on_bold)
        self.italic.triggered.connect(self._on_italic)
        self.heading.triggered.connect(self._on_heading)
        self.bullets.triggered.connect(lambda: self._on_list(numbered=False))
        self.numbers.triggered.connect(lambda: self._on_list(numbered=True))
        self.link.triggered.connect(self._on_link)
        self.table.triggered.connect(self._on_table)
        self._edit.cursorPositionChanged.connect(self._show_state)
        self._edit.currentCharFormatChanged.connect(self._show_state)

    def _show_state(self) -> None:
        cursor, form = self._edit.textCursor(), self._edit.currentCharFormat()
        block = cursor.block()
        self.bold.setChecked(form.fontWeight() >= QFont.Weight.DemiBold)
        self.italic.setChecked(form.fontItalic())
        self.heading.setChecked(block.blockFormat().headingLevel() > 0)
        is_entry = lists.list_level(block) > 0
        self.bullets.setChecked(is_entry and not lists.is_numbered(block))
        self.numbers.setChecked(is_entry and lists.is_numbered(block))

    # What they do.

    def _on_bold(self) -> None:
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.Bold if self.bold.isChecked() else QFont.Weight.Normal)
        self._merge(form)

    def _on_italic(self) -> None:
        form = QTextCharFormat()
        form.setFontItalic(self.italic.isChecked())
        self._merge(form)

    def _merge(self, form: QTextCharFormat) -> None:
        self._edit.mergeCurrentCharFormat(form)
        self._edit.setFocus()

    def _on_heading(self) -> None:
        cursor = self._edit.textCursor()
        level = cursor.blockFormat().headingLevel()
        levels = (0, *HEADING_LEVELS, 0)
        lists.set_heading(cursor, levels[level + 1])
        self._settle()

    def _on_list(self, *, numbered: bool) -> None:
        lists.toggle_list(self._edit.textCursor(), numbered=numbered)
        self._settle()

    def _on_link(self) -> None:
        LinkSheet(self._edit).open()

    def _on_table(self) -> None:
        if table_of(self._edit.textCursor()) is None:
            self._edit.setTextCursor(tables.insert_table(self._edit.textCursor()))
            self._settle()
            return
        menu = self.table_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self._edit.cursorRect().bottomLeft()
        menu.popup(self._edit.viewport().mapToGlobal(corner))

    def _on_table_place(self, work: Callable[[QTextCursor], None]) -> Callable[[], None]:
        def run() -> None:
            cursor = self._edit.textCursor()
            if table_of(cursor) is not None:
                work(cursor)
                self._edit.setTextCursor(cursor)
            self._settle()

        return run

    def _settle(self) -> None:
        self._show_state()
        self._edit.setFocus()


class _Keys(QObject):
    """Gives the text its keys before the window takes them: in a text Ctrl+I is italic."""

    def __init__(self, edit: RichEdit, actions: list[QAction]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._actions = actions
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim a key that is ours, then do what it says."""
        if not isinstance(event, QKeyEvent) or self._edit.isReadOnly():
            return False
        if event.type() not in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}:
            return False
        pressed = QKeySequence(event.keyCombination())
        action = next((one for one in self._actions if one.shortcut() == pressed), None)
        if action is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            action.trigger()
        return True
