"""Where rich text is written: words and their form, and nothing else, whatever is pasted."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QMenu, QTextEdit

from car_desktop.domain.rich_text import RichText, from_plain, normalised, plain
from car_desktop.domain.rich_text_json import (
    apart,
    body,
    refuse_beyond_limits,
    text_and_blocks,
    together,
)
from car_desktop.domain.text import cleaned
from car_desktop.formats.html_text import from_html, refuse_too_long
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.rich_editor import lists, tables
from car_desktop.ui.widgets.rich_editor.looks import FormLook
from car_desktop.ui.widgets.rich_editor.places import table_of
from car_desktop.ui.widgets.rich_editor.reading import from_document
from car_desktop.ui.widgets.rich_editor.writing import INDENT, heading_format, insert, to_document

FEWEST_LINES, MOST_LINES = 3, 14
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_TABS = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
_BULLETS = {"-", "*", "•"}
_FIRST_NUMBER = "1."


class RichEdit(QTextEdit):
    """Grows with what is typed, within reason; Tab moves entries and cells, else to the next field.

    Ctrl+Tab goes to the next field from anywhere.
    """

    def __init__(self, name: str, placeholder: str = "", fewest: int = FEWEST_LINES) -> None:
        super().__init__()
        self._fewest = fewest
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setAcceptRichText(False)  # by Qt: `insertFromMimeData` takes what we know
        self.setTabChangesFocus(True)
        self.setProperty("kind", "bare")
        self._look = FormLook(self.document())
        self.document().setIndentWidth(active_tokens().px(INDENT))
        self._kept: str | None = None
        self.document().contentsChanged.connect(self._forget)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    # What it holds.

    def rich(self) -> RichText:
        """What is written, in its normal form."""
        return from_document(self.document())

    def words(self) -> str:
        """The words of what is written."""
        return plain(self.rich())

    def show_rich(self, rich: RichText) -> None:
        """Show another text; there is nothing to undo in it yet."""
        to_document(rich, self.document())
        self._look.rehighlight()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_words(self, text: str) -> None:
        """Show a text without form."""
        self.show_rich(from_plain(text))

    def add_rich(self, rich: RichText) -> None:
        """Add a text on lines of its own below what is written; it undoes at once."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not self.document().isEmpty():
            cursor.insertBlock(heading_format(0), QTextCharFormat())
        insert(cursor, rich)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def kept(self) -> str:
        """What is to be stored of it: `apart` gives its words and its form."""
        if self._kept is None:
            self._kept = together(*text_and_blocks(self.rich()))
        return self._kept

    def show_kept(self, stored: str) -> None:
        """Show what was stored."""
        self.show_rich(body(*apart(stored)))

    def _forget(self) -> None:
        """What is written is read once between two changes: a long note takes a while."""
        self._kept = None

    def setReadOnly(self, is_read_only: bool) -> None:  # noqa: N802 - Qt's name
        """Let it be written, or only read: then its forms are out of reach too."""
        super().setReadOnly(is_read_only)
        for action in self.actions():
            action.setEnabled(not is_read_only)

    # What comes from outside.

    def loadResource(self, kind: int, _name: QUrl | str) -> object:
        """Nothing is ever loaded; without a picture that is one, Qt would look on the disk itself."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
            nothing.fill(Qt.GlobalColor.transparent)
            return nothing
        return QByteArray()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words only: pictures and files are not pasted."""
        return source.hasHtml() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words and the forms that we know; raise UserError where that is too much."""
        rich = from_html(source.html()) if source.hasHtml() else RichText()
        if not rich.blocks:
            refuse_too_long(source.text())
            rich = normalised(from_plain(cleaned(source.text())))
            refuse_beyond_limits(rich)
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        insert(cursor, rich)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # Keys.

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab moves an entry in or out and goes from cell to cell, as long as there is room to."""
        return (self.hasFocus() and self._tab(forward=next)) or super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; the keys that mean something in lists, titles and tables do that first."""
        is_command = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if is_command and event.key() in _TABS:
            super().focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        elif self.isReadOnly() or is_command:
            super().keyPressEvent(event)
        elif event.key() in _ENTERS:
            self._enter()
        elif event.key() == Qt.Key.Key_Backspace and self._take_form_away():
            event.accept()
        else:
            self._leave_link()
            super().keyPressEvent(event)
            if event.text() == " ":
                self._begin_list()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What the system offers for a text, then its forms."""
        menu = self.createStandardContextMenu(event.pos())
        self.fill_menu(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def fill_menu(self, menu: QMenu) -> None:
        """Add the forms to the menu of the text."""
        if self.isReadOnly():
            return
        menu.addSeparator()
        menu.addActions(self.actions())

    def _tab(self, *, forward: bool) -> bool:
        cursor = self.textCursor()
        if self.isReadOnly():
            return False
        if table_of(cursor) is not None:
            cell = tables.next_cell(cursor) if forward else tables.cell_before(cursor)
            if cell is not None:
                self.setTextCursor(cell)
            return cell is not None
        return lists.indent(cursor) if forward else lists.outdent(cursor)

    def _enter(self) -> None:
        """Another line: of the list, below in the table, or a plain one after a title."""
        cursor = self.textCursor()
        block = cursor.block()
        if table_of(cursor) is not None:
            cursor = tables.cell_below(cursor)
        elif lists.list_level(block) and block.length() == 1:
            lists.step_out(cursor)
        else:
            cursor.beginEditBlock()
            cursor.insertBlock()
            if block.blockFormat().headingLevel() and cursor.atBlockEnd():
                cursor.setBlockFormat(heading_format(0))
                cursor.setBlockCharFormat(QTextCharFormat())
            cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _take_form_away(self) -> bool:
        """Backspace at the start of an entry or of a title: the line stays, its form goes."""
        cursor = self.textCursor()
        if cursor.hasSelection() or not cursor.atBlockStart():
            return False
        if lists.list_level(cursor.block()):
            lists.step_out(cursor)
        elif cursor.blockFormat().headingLevel():
            lists.set_heading(cursor, 0)
        else:
            return False
        return True

    def _leave_link(self) -> None:
        """What is typed behind a link is not part of it."""
        cursor = self.textCursor()
        form = cursor.charFormat()
        if not form.isAnchor() or cursor.hasSelection():
            return
        after = QTextCursor(cursor)
        is_inside = (
            after.movePosition(QTextCursor.MoveOperation.NextCharacter)
            and not cursor.atBlockEnd()
            and after.charFormat().anchorHref() == form.anchorHref()
        )
        if not is_inside:
            plain_form = QTextCharFormat(form)
            plain_form.clearProperty(QTextCharFormat.Property.IsAnchor)
            plain_form.clearProperty(QTextCharFormat.Property.AnchorHref)
            self.setCurrentCharFormat(plain_form)

    def _begin_list(self) -> None:
        """« - » or « 1. » at the start of a line begins a list; undo gives the signs back."""
        cursor = self.textCursor()
        block = cursor.block()
        typed = block.text()[: cursor.positionInBlock()].rstrip(" ")
        if typed not in {*_BULLETS, _FIRST_NUMBER} or cursor.positionInBlock() != len(typed) + 1:
            return
        if lists.list_level(block) or block.blockFormat().headingLevel():
            return
        if table_of(cursor) is not None:
            return
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        lists.put_in_list(block, 1, numbered=typed == _FIRST_NUMBER)
        cursor.endEditBlock()

    # Its looks.

    def changeEvent(self, event: QEvent) -> None:
        """Wear the colours and sizes of the theme in force."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.document().setIndentWidth(active_tokens().px(INDENT))
            self._look.rehighlight()
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower text is a higher one."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wished = round(self.document().size().height())
        line = self.fontMetrics().lineSpacing()
        around = round(2 * self.document().documentMargin())
        shown = min(max(wished, self._fewest * line + around), MOST_LINES * line + around)
        margins = self.contentsMargins().top() + self.contentsMargins().bottom()
        self.setFixedHeight(shown + margins + 4)
        policy = Qt.ScrollBarPolicy
        is_cut = wished > MOST_LINES * line + around
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if is_cut else policy.ScrollBarAlwaysOff
        )
