"""How to reach someone, and the functions held, the present ones first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from car_desktop.domain.periods import is_current
from car_desktop.services.people import PersonDetail, PositionDraft
from car_desktop.ui.screens.person.period_words import period_words
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.row_list import RowList


class ContactCard(Card):
    """E-mail addresses and telephone; the text can be selected and copied."""

    def __init__(self) -> None:
        super().__init__(self.tr("Contact"))
        self.lines = RowList(self.tr("No address and no telephone yet."))
        self.add(self.lines)

    def show_person(self, person: PersonDetail) -> None:
        """Show how to reach someone."""
        lines = [_stacked(self.tr("E-mail"), address) for address in person.draft.emails]
        if person.draft.phone:
            lines.append(_stacked(self.tr("Telephone at work"), person.draft.phone))
        self.lines.set_rows(lines)


class FunctionsCard(Card):
    """One line per function: what, where, since when."""

    def __init__(self, today: date) -> None:
        super().__init__(self.tr("Functions"))
        self._today = today
        self.lines = RowList(self.tr("No function noted yet."))
        self.add(self.lines)

    def show_person(self, person: PersonDetail) -> None:
        """Show the functions, the latest first."""
        positions = sorted(
            person.draft.positions, key=lambda p: p.starts_on or date.min, reverse=True
        )
        self.lines.set_rows([self._position(position) for position in positions])

    def _position(self, position: PositionDraft) -> QWidget:
        is_held = is_current(position.starts_on, position.ends_on, self._today)
        strong = TextRole.STRONG if is_held else TextRole.SECONDARY
        return _column(
            (text, strong if rank == 0 else TextRole.SECONDARY)
            for rank, text in enumerate(_said(position))
        )


def _said(position: PositionDraft) -> list[str]:
    period = period_words(position.starts_on, position.ends_on)
    return [part for part in (position.function, position.organisation, period) if part]


def _stacked(name: str, value: str) -> QWidget:
    return _column(iter(((name, TextRole.SECONDARY), (value, TextRole.BODY))))


def _column(texts: Iterator[tuple[str, TextRole]]) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    for text, role in texts:
        label = PlainLabel(text, role, wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(label)
    return widget
