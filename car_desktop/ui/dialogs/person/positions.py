"""The functions that a person holds, each with its organisation and its dates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.text import folded
from car_desktop.services.organisations import organisation_choices
from car_desktop.services.people import PositionDraft
from car_desktop.ui.context import Context
from car_desktop.ui.widgets.buttons import icon_button, link_button
from car_desktop.ui.widgets.choice_field import Choice, ChoiceField
from car_desktop.ui.widgets.moment_fields import DateField


class PositionsEditor(QWidget):
    """One line per function, with a button to add one and one to take each away."""

    def __init__(self, context: Context, today: date) -> None:
        super().__init__()
        self._today = today
        self._organisations = [
            (Choice(choice.id, choice.name), folded(choice.name))
            for choice in context.operations.query(organisation_choices)
        ]
        self.lines: list[PositionLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.add_button = link_button(self.tr("Add a function"), self._add_empty, icon="plus")
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_positions((PositionDraft(),))

    def show_positions(self, positions: Sequence[PositionDraft]) -> None:
        """Show these functions in place of what was there."""
        for line in list(self.lines):
            self._remove(line)
        for position in positions or (PositionDraft(),):
            self._add(position)

    def drafts(self) -> tuple[PositionDraft, ...]:
        """What is typed, without the empty lines; raise UserError where something is unreadable."""
        drafts = (line.draft() for line in self.lines)
        return tuple(d for d in drafts if d.function.strip() or d.organisation_id is not None)

    def _add_empty(self) -> None:
        self._add(PositionDraft()).function.setFocus()

    def _add(self, position: PositionDraft) -> PositionLine:
        line = PositionLine(position, self._organisations, self._today)
        line.remove.clicked.connect(lambda: self._remove(line))
        self.lines.append(line)
        self._column.insertWidget(self._column.count() - 1, line)
        return line

    def _remove(self, line: PositionLine) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()


class PositionLine(QWidget):
    """Function, organisation, first and last day."""

    def __init__(
        self,
        position: PositionDraft,
        organisations: Sequence[tuple[Choice[int], str]],
        today: date,
    ) -> None:
        super().__init__()
        self._id = position.id
        self._organisations = organisations
        self.function = QLineEdit(position.function)
        self.function.setPlaceholderText(self.tr("Function"))
        self.function.setAccessibleName(self.tr("Function"))
        self.organisation: ChoiceField[int] = ChoiceField(self._matching, self.tr("Organisation"))
        self.organisation.setAccessibleName(self.tr("Organisation"))
        if position.organisation_id is not None:
            self.organisation.set_choice(Choice(position.organisation_id, position.organisation))
        self.starts_on = DateField(position.starts_on, today=today)
        self.starts_on.setPlaceholderText(self.tr("From"))
        self.starts_on.setAccessibleName(self.tr("First day in this function"))
        self.ends_on = DateField(position.ends_on, today=today)
        self.ends_on.setPlaceholderText(self.tr("To"))
        self.ends_on.setAccessibleName(self.tr("Last day in this function"))
        self.remove = icon_button("x", self.tr("Remove this function"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for field, stretch in (
            (self.function, 5),
            (self.organisation, 6),
            (self.starts_on, 4),
            (self.ends_on, 4),
        ):
            row.addWidget(field, stretch)
        row.addWidget(self.remove)

    def draft(self) -> PositionDraft:
        """What is typed; raise UserError where a date or an organisation is not understood."""
        if self.organisation.is_unmatched():
            raise UserError(
                self.tr("No organisation is named “{name}”: choose one, or add it first.").format(
                    name=self.organisation.text()
                )
            )
        for field in (self.starts_on, self.ends_on):
            if field.is_unreadable():
                raise UserError(
                    self.tr("“{text}” is not a date: write for example 2026-11-24.").format(
                        text=field.text()
                    )
                )
        return PositionDraft(
            id=self._id,
            function=self.function.text(),
            organisation_id=self.organisation.value(),
            starts_on=self.starts_on.value(),
            ends_on=self.ends_on.value(),
        )

    def _matching(self, text: str) -> list[Choice[int]]:
        words = folded(text).split()
        return [
            choice
            for choice, ground in self._organisations
            if all(word in ground for word in words)
        ]
