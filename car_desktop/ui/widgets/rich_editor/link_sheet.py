"""Where a link leads."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLineEdit

from car_desktop.domain.errors import UserError
from car_desktop.domain.rich_text import is_link
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.rich_editor.edit import RichEdit
from car_desktop.ui.widgets.sheet import Sheet

_MAILBOX = re.compile(r"[^\s@/:]+@[^\s@/:]+")
_HOST = re.compile(r"[^\s@/:]+\.[^\s@/:.]{2,}([/?#]\S*)?")


class LinkSheet(Sheet):
    """Asks for the address of the words chosen; an empty one takes the link away."""

    def __init__(self, edit: RichEdit) -> None:
        super().__init__(edit.window(), self.tr("Link"), self.tr("Done"))
        self._edit = edit
        self._cursor = _on_whole_link(edit.textCursor())
        self.address = QLineEdit(self._cursor.charFormat().anchorHref())
        self.words = QLineEdit(self._cursor.selectedText())
        form = Form()
        form.add(
            self.tr("Address"),
            self.address,
            self.tr("Of a page or of a mailbox. Without an address the words stay without a link."),
        )
        form.add(self.tr("Words to show"), self.words)
        self.add(form)
        self.address.setFocus()

    def submit(self) -> None:
        """Link the words, or let them stand alone."""
        address = completed(self.address.text().strip())
        if address and not is_link(address):
            raise UserError(
                self.tr("Write the address of a page (https://…) or of a mailbox, without spaces.")
            )
        words = self.words.text() or address.removeprefix("mailto:")
        form = QTextCharFormat(self._cursor.charFormat())
        form.setAnchor(bool(address))
        form.setAnchorHref(address)
        self._cursor.beginEditBlock()
        if words != self._cursor.selectedText():
            self._cursor.insertText(words, form)
        else:
            self._cursor.setCharFormat(form)
        self._cursor.endEditBlock()
        self._cursor.clearSelection()
        self._edit.setTextCursor(self._cursor)


def completed(typed: str) -> str:
    """The address that « exemple.ca » or « nom@exemple.ca » stands for."""
    if _MAILBOX.fullmatch(typed):
        return f"mailto:{typed}"
    return f"https://{typed}" if _HOST.fullmatch(typed) else typed


def _on_whole_link(cursor: QTextCursor) -> QTextCursor:
    """The words chosen, else those of the link that the cursor is in."""
    if cursor.hasSelection() or not cursor.charFormat().isAnchor():
        return cursor
    address = cursor.charFormat().anchorHref()
    place = cursor.block().begin()
    while not place.atEnd():
        fragment = place.fragment()
        end = fragment.position() + fragment.length()
        is_here = fragment.position() < cursor.position() <= end
        if is_here and fragment.charFormat().anchorHref() == address:
            cursor.setPosition(fragment.position())
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        place += 1
    return cursor
