"""Which colour is which kind; unticking one hides its meetings, or the days off."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QWidget

from car_desktop.domain.labels import label, short_label
from car_desktop.domain.values import CommunityKind
from car_desktop.ui.context import Context
from car_desktop.ui.screens.calendar.stripes import paint_stripes
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.tones import kind_tone
from car_desktop.ui.widgets.card import Card

_REMEMBERED = "calendar_hidden_kinds"
_DAYS_OFF = "days_off"


class LegendCard(Card):
    """A tick per kind of community and one for days off, remembered from one day to the next."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Show"))
        self._context = context
        self.body.setSpacing(0)
        self.ticks: dict[CommunityKind, QCheckBox] = {}
        hidden = context.settings.remembered(_REMEMBERED).split()
        for kind in CommunityKind:
            tick = self._tick(short_label(kind), is_ticked=kind.value not in hidden)
            tick.setToolTip(label(kind))
            self.ticks[kind] = tick
        self.days_off = self._tick(self.tr("Days off"), is_ticked=_DAYS_OFF not in hidden)
        context.theme.changed.connect(self._paint_swatches)
        self._paint_swatches()

    def shown(self) -> frozenset[CommunityKind]:
        """The kinds that are ticked."""
        return frozenset(kind for kind, tick in self.ticks.items() if tick.isChecked())

    def shows_days_off(self) -> bool:
        """Whether days off are told from others."""
        return self.days_off.isChecked()

    def _tick(self, name: str, *, is_ticked: bool) -> QCheckBox:
        tick = QCheckBox(name)
        tick.setChecked(is_ticked)
        tick.toggled.connect(self._on_toggled)
        self.add(tick)
        return tick

    def _on_toggled(self) -> None:
        hidden = [kind.value for kind, tick in self.ticks.items() if not tick.isChecked()]
        hidden += [] if self.days_off.isChecked() else [_DAYS_OFF]
        self._context.settings.remember(_REMEMBERED, " ".join(hidden))
        self.changed.emit()

    def _paint_swatches(self) -> None:
        side = active_tokens().px(14)
        for kind, tick in self.ticks.items():
            tone = kind_tone(kind).value
            tick.setIcon(_swatch(side, tone, f"{tone}_soft"))
        self.days_off.setIcon(_swatch(side, "control_line", "background", is_striped=True))
        for tick in (*self.ticks.values(), self.days_off):
            tick.setIconSize(QSize(side, side))


def _swatch(side: int, outline: str, ground: str, *, is_striped: bool = False) -> QIcon:
    tokens, room = active_tokens(), QRect(0, 0, side - 1, side - 1)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(tokens.colour(outline))
    painter.setBrush(tokens.colour(ground))
    painter.drawRoundedRect(room, 4, 4)
    if is_striped:
        paint_stripes(painter, room)
    painter.end()
    return QIcon(picture)
