"""The emergency kit: the recovery key to print, then two of its groups to type."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole

PER_LINE = 3
ASKED = 2
_LONGEST = 8


class RecoveryKit(QWidget):
    """Shows the key by groups, lets it be saved or printed, and asks for two groups of it."""

    save_asked = Signal()
    print_asked = Signal()
    entered = Signal()  # Enter in the last field

    def __init__(
        self,
        recovery: str,
        draw: Callable[[int], int] = secrets.randbelow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._groups = recovery.split("-")
        first = draw(len(self._groups))
        second = (first + 1 + draw(len(self._groups) - 1)) % len(self._groups)
        self.asked = sorted({first, second})
        self.fields = [QLineEdit() for _ in self.asked]
        self.save = secondary_button(
            self.tr("Save as PDF…"), self.save_asked.emit, icon="file-down", small=True
        )
        self.print = secondary_button(
            self.tr("Print…"), self.print_asked.emit, icon="printer", small=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._key_card())
        column.addWidget(self._form())

    def confirm(self) -> None:
        """Raises UserError where a group that is asked for is not the one shown."""
        for position, field in zip(self.asked, self.fields, strict=True):
            typed = "".join(field.text().upper().split())
            if typed != self._groups[position]:
                field.setFocus()
                field.selectAll()
                raise UserError(
                    self.tr(
                        "Group {number} is not the one above: read it from the kit that you kept."
                    ).format(number=position + 1)
                )

    def _key_card(self) -> Card:
        card = Card(self.tr("Recovery key"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        for position, group in enumerate(self._groups):
            line, column = divmod(position, PER_LINE)
            grid.addWidget(self._group(position, group), line, column)
        card.body.addLayout(grid)
        card.add(Flow([self.save, self.print]))
        return card

    def _group(self, position: int, group: str) -> PlainLabel:
        label = PlainLabel(f"{position + 1}.  {group}", TextRole.STRONG)
        label.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        spelled = " ".join(group)
        label.setAccessibleName(
            self.tr("Group {number}: {letters}").format(number=position + 1, letters=spelled)
        )
        return label

    def _form(self) -> Form:
        form = Form()
        rows = [
            (self.tr("Group {number}").format(number=position + 1), field)
            for position, field in zip(self.asked, self.fields, strict=True)
        ]
        form.add_content(
            PlainLabel(
                self.tr("Print it or save it elsewhere, then type these two groups from it."),
                TextRole.SECONDARY,
                wrap=True,
            )
        )
        form.add_row(*rows)
        for field in self.fields:
            field.setMaxLength(_LONGEST)
        self.fields[0].returnPressed.connect(self.fields[1].setFocus)
        self.fields[1].returnPressed.connect(self.entered)
        return form
