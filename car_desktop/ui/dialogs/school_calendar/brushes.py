"""Which kind of day off is painted: a letter, a colour and a name each."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import DayOffKind
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.school_calendar.words import (
    KINDS,
    kind_letter,
    kind_tone,
    statutory_letter,
)
from car_desktop.ui.theme import active_tokens, body_font
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.labels import PlainLabel, TextRole

SIDE, LETTER_SIZE = 20, 12


class Brushes(QWidget):
    """One choice per kind; `changed` carries the one chosen."""

    changed = Signal(object)  # DayOffKind

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What to paint"))
        self._group = QButtonGroup(self)
        self.choices: dict[DayOffKind, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(self.tr("What to paint"), TextRole.STRONG))
        for position, kind in enumerate(KINDS):
            choice = QRadioButton(label(kind))
            choice.setToolTip(self.tr("Key {letter}").format(letter=kind_letter(kind)))
            self._group.addButton(choice, position)
            self.choices[kind] = choice
            column.addWidget(choice)
        column.addLayout(self._by_law())
        self.choices[KINDS[0]].setChecked(True)
        self._group.idClicked.connect(self._on_chosen)
        context.theme.changed.connect(self._paint_swatches)
        self._paint_swatches()

    @property
    def value(self) -> DayOffKind:
        """The kind that a stroke paints."""
        return KINDS[self._group.checkedId()]

    def set_value(self, kind: DayOffKind) -> None:
        """Take another brush, and tell."""
        self.choices[kind].setChecked(True)
        self.changed.emit(kind)

    def _by_law(self) -> QHBoxLayout:
        """What nobody paints, with its letter."""
        self._law = PlainLabel()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._law)
        row.addWidget(PlainLabel(self.tr("Statutory day, known already"), TextRole.SECONDARY), 1)
        return row

    def _on_chosen(self, position: int) -> None:
        self.changed.emit(KINDS[position])

    def _paint_swatches(self) -> None:
        for kind, choice in self.choices.items():
            choice.setIcon(QIcon(swatch(kind_letter(kind), kind_tone(kind).value)))
            side = active_tokens().px(SIDE)
            choice.setIconSize(QSize(side, side))
        self._law.setPixmap(swatch(statutory_letter(), Tone.NEUTRAL.value))


def swatch(letter: str, tone: str) -> QPixmap:
    """A letter on the colour that the days of its kind have."""
    tokens = active_tokens()
    side = tokens.px(SIDE)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(tokens.colour(tone))
    painter.setBrush(tokens.colour(f"{tone}_soft"))
    room = QRect(0, 0, side - 1, side - 1)
    painter.drawRoundedRect(room, 4, 4)
    font = body_font(tokens)
    font.setPixelSize(tokens.px(LETTER_SIZE))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), letter)
    painter.end()
    return picture
