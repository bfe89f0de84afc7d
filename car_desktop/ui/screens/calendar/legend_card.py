"""Which colour is which kind; unticking one hides its meetings."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QWidget

from car_desktop.domain.labels import label, short_label
from car_desktop.domain.values import CommunityKind
from car_desktop.ui.context import Context
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.tones import kind_tone
from car_desktop.ui.widgets.card import Card

_REMEMBERED = "calendar_hidden_kinds"


class LegendCard(Card):
    """A tick per kind of community, remembered from one day to the next."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Show"))
        self._context = context
        self.body.setSpacing(0)
        self.ticks: dict[CommunityKind, QCheckBox] = {}
        hidden = context.settings.remembered(_REMEMBERED).split()
        for kind in CommunityKind:
            tick = QCheckBox(short_label(kind))
            tick.setToolTip(label(kind))
            tick.setChecked(kind.value not in hidden)
            tick.toggled.connect(self._on_toggled)
            self.ticks[kind] = tick
            self.add(tick)
        context.theme.changed.connect(self._paint_swatches)
        self._paint_swatches()

    def shown(self) -> frozenset[CommunityKind]:
        """The kinds that are ticked."""
        return frozenset(kind for kind, tick in self.ticks.items() if tick.isChecked())

    def _on_toggled(self) -> None:
        hidden = [kind.value for kind, tick in self.ticks.items() if not tick.isChecked()]
        self._context.settings.remember(_REMEMBERED, " ".join(hidden))
        self.changed.emit()

    def _paint_swatches(self) -> None:
        side = active_tokens().px(14)
        for kind, tick in self.ticks.items():
            tick.setIcon(_swatch(kind, side))
            tick.setIconSize(QSize(side, side))


def _swatch(kind: CommunityKind, side: int) -> QIcon:
    tokens, tone = active_tokens(), kind_tone(kind).value
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(tokens.colour(tone))
    painter.setBrush(tokens.colour(f"{tone}_soft"))
    painter.drawRoundedRect(QRect(0, 0, side - 1, side - 1), 4, 4)
    painter.end()
    return QIcon(picture)
