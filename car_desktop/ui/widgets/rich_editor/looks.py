"""How form looks on the screen, in the colours of the theme: the document itself holds none."""

from __future__ import annotations

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextCursor

from car_desktop.ui.theme import BODY_SIZE, active_tokens
from car_desktop.ui.widgets.rich_editor.places import table_of

_LARGER = 3  # pixels at 100 %: a title of the first level above the text


class FormLook(QSyntaxHighlighter):
    """Titles stand out, links are in the colour of links, the first row of a table is bold."""

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Dress one line."""
        block = self.currentBlock()
        base = QTextCharFormat()
        level = block.blockFormat().headingLevel()
        if level > 0 or self._names_columns():
            base.setFontWeight(QFont.Weight.Bold if level == 1 else QFont.Weight.DemiBold)
            if level == 1:
                base.setProperty(
                    QTextCharFormat.Property.FontPixelSize, active_tokens().px(BODY_SIZE + _LARGER)
                )
            self.setFormat(0, len(text), base)
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            if fragment.charFormat().isAnchor():
                start = fragment.position() - block.position()
                self.setFormat(start, fragment.length(), _link(base))
            place += 1

    def _names_columns(self) -> bool:
        cursor = QTextCursor(self.currentBlock())
        table = table_of(cursor)
        return table is not None and table.cellAt(cursor).row() == 0


def _link(base: QTextCharFormat) -> QTextCharFormat:
    form = QTextCharFormat(base)
    form.setForeground(active_tokens().colour("brand"))
    form.setFontUnderline(True)
    return form
