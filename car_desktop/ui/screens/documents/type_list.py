"""Which document: the types by what they are about, with a search above them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView

from car_desktop.reports.registry import ReportType
from car_desktop.ui.screens.documents.types_delegate import TypesDelegate
from car_desktop.ui.screens.documents.types_model import TypesModel
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.labels import PlainLabel, TextRole


class TypeList(Card):
    """The arrows move, also from the search field; each type shows at once."""

    chosen = Signal(object)  # ReportType

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Documents"))
        self._model = TypesModel(self)
        self._kind = ""
        self.search = _SearchField()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search a document"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.search.moved.connect(self._move)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Documents"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(TypesDelegate(self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setMouseTracking(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.none = PlainLabel(
            self.tr("No document matches this search."), TextRole.SECONDARY, wrap=True
        )
        self.none.hide()
        self.add(self.search)
        self.add(self.none)
        self.add(self.list, 1)

    def choose(self, kind: str) -> None:
        """Light up a type without telling."""
        self._kind = kind
        if not self._model.place_of(kind).isValid():
            self.search.clear()
        self.list.setCurrentIndex(self._model.place_of(kind))

    def _search(self, text: str) -> None:
        """Keep what is chosen while it matches, else light up the first that does."""
        self._model.search(text)
        place = self._model.place_of(self._kind)
        self.list.setCurrentIndex(place)
        self.none.setVisible(not self._model.rowCount())
        self.list.setVisible(bool(self._model.rowCount()))

    def _move(self, step: int) -> None:
        """Go to the next type from the search field, over the headings."""
        row = self.list.currentIndex().row() + step
        while 0 <= row < self._model.rowCount():
            index = self._model.index(row)
            if self._model.type_at(index) is not None:
                self.list.setCurrentIndex(index)
                return
            row += step

    def _on_current(self, index: QModelIndex, _previous: QModelIndex) -> None:
        kind: ReportType | None = self._model.type_at(index)
        if kind is not None and kind.id != self._kind:
            self._kind = kind.id
            self.chosen.emit(kind)


class _SearchField(QLineEdit):
    """Leaves up and down to the list."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.moved.emit(step)
