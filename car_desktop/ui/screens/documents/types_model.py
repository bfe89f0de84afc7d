"""The document types as a list: under the heading of what they are about, those that match a search."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from car_desktop.domain.text import matches
from car_desktop.reports.registry import REPORTS, ReportType
from car_desktop.ui.document_subjects import SUBJECTS, subject_name
from car_desktop.ui.icons import icon
from car_desktop.ui.widgets.labels import plain_tooltip
from car_desktop.ui.widgets.rows_model import QUIET_ROLE

Index = QModelIndex | QPersistentModelIndex
Line = str | ReportType
"""A heading, or a type below it."""


class TypesModel(QAbstractListModel):
    """Headings cannot be chosen: the arrows pass over them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = list(_lines(""))

    def search(self, text: str) -> None:
        """Keep the types whose name or summary holds each word."""
        self.beginResetModel()
        self._lines = list(_lines(text))
        self.endResetModel()

    def type_at(self, index: Index) -> ReportType | None:
        """The type on a line; none on a heading."""
        line = self._lines[index.row()] if index.isValid() else ""
        return line if isinstance(line, ReportType) else None

    def place_of(self, kind: str) -> QModelIndex:
        """Where a type stands; nowhere while the search hides it."""
        for row, line in enumerate(self._lines):
            if isinstance(line, ReportType) and line.id == kind:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count lines."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let types be chosen."""
        if self.type_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer a view, its delegate or a screen reader."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line if isinstance(line, str) else line.title()
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return _of_heading(role) if isinstance(line, str) else _of_type(line, role)


def _of_heading(role: int) -> Any:
    return True if role == QUIET_ROLE else None


def _of_type(line: ReportType, role: int) -> Any:
    match role:
        case Qt.ItemDataRole.DecorationRole:
            return icon("lock", "secondary") if line.is_for_coach else None
        case Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(line.summary())
        case Qt.ItemDataRole.AccessibleDescriptionRole:
            return line.summary()
    return None


def _lines(text: str) -> Iterator[Line]:
    for subject in SUBJECTS:
        heading = subject_name(subject)
        kept = [
            one
            for one in REPORTS
            if one.subject is subject and matches(text, one.title(), one.summary(), heading)
        ]
        if kept:
            yield heading
            yield from kept
