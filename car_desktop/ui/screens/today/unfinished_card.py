"""What past meetings still ask for, and commitments that are late."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from car_desktop.services.overview import Overview, Unfinished, UnfinishedKind
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.day_words import day_words
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Chip, Tone
from car_desktop.ui.widgets.labels import PlainLabel
from car_desktop.ui.widgets.row_list import RowList

CHIP_COLUMN = 116

_TONES = {
    UnfinishedKind.ATTENDANCE: Tone.BLUE,
    UnfinishedKind.MINUTES: Tone.AMBER,
    UnfinishedKind.COMMITMENT: Tone.RED,
}


class UnfinishedCard(Card):
    """One line and one button per thing that waits."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("To finish"))
        self._context = context
        self.rows = RowList(self.tr("Nothing waits: every meeting has its attendance and minutes."))
        self.add(self.rows)

    def show_overview(self, overview: Overview, today: date) -> None:
        """Show what waits, the latest first."""
        count = overview.unfinished_count
        self.set_trailing(self.tr("%n item(s)", "", count) if count else "")
        self.rows.set_rows([self._row(item, today) for item in overview.unfinished])

    def _row(self, item: Unfinished, today: date) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self._in_column(Chip(self._name(item.kind), _TONES[item.kind])))
        text = PlainLabel(self._text(item, today), wrap=True)
        line.addWidget(text, 1)
        button = secondary_button(self._action(item.kind), partial(self._open, item), small=True)
        button.setAccessibleDescription(text.text())
        line.addWidget(button)
        return row

    def _in_column(self, chip: Chip) -> QWidget:
        """Chips of all lines take the same width, so that texts begin together."""
        column = QWidget()
        grid = QGridLayout(column)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(chip, 0, 0)
        grid.setColumnStretch(1, 1)
        column.setMinimumWidth(self._context.theme.px(CHIP_COLUMN))
        return column

    def _name(self, kind: UnfinishedKind) -> str:
        names = {
            UnfinishedKind.ATTENDANCE: self.tr("Attendance"),
            UnfinishedKind.MINUTES: self.tr("Minutes"),
            UnfinishedKind.COMMITMENT: self.tr("Late"),
        }
        return names[kind]

    def _action(self, kind: UnfinishedKind) -> str:
        actions = {
            UnfinishedKind.ATTENDANCE: self.tr("Take attendance"),
            UnfinishedKind.MINUTES: self.tr("Review and close"),
            UnfinishedKind.COMMITMENT: self.tr("Open"),
        }
        return actions[kind]

    def _text(self, item: Unfinished, today: date) -> str:
        if item.kind is UnfinishedKind.COMMITMENT:
            return self.tr("Commitment: {what} (due {day})").format(
                what=_short(item.what), day=day_words(item.day, today)
            )
        return self.tr("{community} – meeting of {day}").format(
            community=item.community, day=current().date_long(item.day)
        )

    def _open(self, item: Unfinished) -> None:
        if item.kind is UnfinishedKind.COMMITMENT:
            self._context.navigator.open(ScreenId.COMMITMENTS, commitment_id=item.commitment_id)
            return
        self._context.navigator.open(ScreenId.MEETING, meeting_id=item.meeting_id)


def _short(text: str, limit: int = 120) -> str:
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
