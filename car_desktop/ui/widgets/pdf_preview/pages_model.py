"""One row per page: its size for the view, its text for who does not see it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from car_desktop.formats.pdf_pages import PageSize
from car_desktop.i18n import translate
from car_desktop.typography import current

Index = QModelIndex | QPersistentModelIndex

SIZE_ROLE = Qt.ItemDataRole.UserRole + 1


class PagesModel(QAbstractListModel):
    """The pages of the document shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sizes: tuple[PageSize, ...] = ()
        self.texts: tuple[str, ...] = ()

    def set_pages(self, sizes: Sequence[PageSize], texts: Sequence[str]) -> None:
        """Show other pages; where the paper is the same, the view stays where it is."""
        self.texts = tuple(texts)
        if tuple(sizes) == self.sizes:
            if sizes:
                self.dataChanged.emit(self.index(0), self.index(len(self.sizes) - 1))
            return
        self.beginResetModel()
        self.sizes = tuple(sizes)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count pages."""
        return 0 if parent.isValid() else len(self.sizes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer the view or a screen reader."""
        if not index.isValid():
            return None
        if role == SIZE_ROLE:
            return self.sizes[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return page_of(index.row(), len(self.sizes))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.texts[index.row()]
        return None


def page_of(page: int, count: int) -> str:
    """« Page 2 de 5 »."""
    number = current().number
    return translate("PdfPreview", "Page {page} of {count}").format(
        page=number(page + 1), count=number(count)
    )
