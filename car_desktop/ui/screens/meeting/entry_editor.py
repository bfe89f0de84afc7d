"""What writing a note and writing a commitment share: the frame, its last line, Escape."""

from __future__ import annotations

from itertools import count, pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.services.agenda import AgendaRow
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.entries import Key
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.autosave import Autosave
from car_desktop.ui.widgets.buttons import icon_button, secondary_button
from car_desktop.ui.widgets.labels import plain_tooltip

SHOWN_TITLE = 12
_sessions = count(1)


class EntryEditor(QFrame):
    """Everything typed is kept by itself; « Done » and Escape only put the card back."""

    closed = Signal()
    deleted = Signal()
    created = Signal()  # the entry exists from now on, so its card has to give way

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.operations = context.operations
        self.meeting_id = 0
        self.entry_id: int | None = None
        self.burst = 0  # typing in one sitting is one undo step
        self.savers: list[Autosave] = []
        self.item = compact_choice(self.tr("Agenda item"))
        self.done = secondary_button(self.tr("Done"), self.closed.emit, small=True)
        self.done.setToolTip(self.tr("Escape; everything is already kept"))
        self.remove = icon_button("trash-2", self.tr("Delete"), self.deleted.emit)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 10)
        self.column.setSpacing(8)

    @property
    def key(self) -> Key | None:
        """Which entry is being written, once it exists."""
        raise NotImplementedError

    def offer_items(self, items: tuple[AgendaRow, ...], chosen: int | None) -> None:
        """Let the entry attach to a point of the agenda, or to none."""
        self.item.clear()
        self.item.addItem(self.tr("Whole meeting"), None)
        for row in items:
            text = self.tr("Item {number}: {title}")
            self.item.addItem(text.format(number=row.number, title=_shortened(row.title)), row.id)
            last = self.item.count() - 1
            self.item.setItemData(last, plain_tooltip(row.title), Qt.ItemDataRole.ToolTipRole)
        self.item.setCurrentIndex(max(self.item.findData(chosen), 0))

    def start(self, meeting_id: int, entry_id: int | None) -> None:
        """Write another entry from now on."""
        self.meeting_id, self.entry_id = meeting_id, entry_id
        self.burst = next(_sessions)

    def flush(self) -> None:
        """Keep all that is typed now."""
        for saver in self.savers:
            saver.flush()

    def tab_through(self, *widgets: QWidget) -> None:
        """Have Tab go from one to the next, then to « delete » and « done »."""
        for before, after in pairwise((*widgets, self.remove, self.done)):
            QWidget.setTabOrder(before, after)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame of what is being written."""
        super().paintEvent(event)
        tokens = active_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("brand"), 1.4))
        painter.setBrush(tokens.colour("panel"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 10, 10)

    def last_line(self, *widgets: QWidget) -> QHBoxLayout:
        """Choices on the left, « delete » and « done » on the right."""
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget in widgets:
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.remove)
        line.addWidget(self.done)
        return line


def _shortened(title: str) -> str:
    return title if len(title) <= SHOWN_TITLE else title[: SHOWN_TITLE - 1].rstrip() + "…"


def compact_choice(name: str) -> QComboBox:
    """A small list that shares a line with others and shortens its text where it must."""
    choice = QComboBox()
    choice.setAccessibleName(name)
    choice.setToolTip(name)
    choice.setProperty("small", True)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(6)
    return choice


def chosen_item(choice: QComboBox) -> int | None:
    """The agenda item that a list holds, or none."""
    chosen = choice.currentData()
    return chosen if isinstance(chosen, int) else None
