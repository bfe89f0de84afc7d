"""The terms of one release."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.releases import ClaimState, Payer, ReleaseLength, SubstituteState
from car_desktop.services.releases import MOST_UNITS, ReleaseRow, ReleaseTerms, change_release
from car_desktop.typography import current
from car_desktop.ui.operations import Operations
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.money_field import MoneyField
from car_desktop.ui.widgets.number_field import NumberField
from car_desktop.ui.widgets.sheet import Sheet

V = TypeVar("V", bound=StrEnum)


class ReleaseSheet(Sheet):
    """How long, who grants it, who replaces, who pays and how much."""

    def __init__(self, parent: QWidget, operations: Operations, row: ReleaseRow) -> None:
        when = current().date_long(row.starts_at.date())
        super().__init__(parent, row.person, self.tr("Done"), when)
        self._operations = operations
        self._row = row
        terms = row.terms
        self.quantity = NumberField()
        self.quantity.setRange(1, MOST_UNITS)
        self.quantity.setValue(terms.quantity)
        self.length = _choices(ReleaseLength, terms.length)
        self.granted_by = QLineEdit(terms.granted_by)
        self.substitute_state = _choices(SubstituteState, terms.substitute_state)
        self.substitute_name = QLineEdit(terms.substitute_name)
        self.payer = _choices(Payer, terms.payer)
        self.budget_line = QLineEdit(terms.budget_line)
        self.amount = MoneyField(terms.amount_cents)
        self.amount.setPlaceholderText(current().money(0))
        self.claim_state = _choices(ClaimState, terms.claim_state)
        self._add_fields()
        for line in (self.granted_by, self.substitute_name, self.budget_line):
            line.setCursorPosition(0)  # a long text is read from its beginning
        self.substitute_name.textEdited.connect(self._on_name)
        self.quantity.setFocus()
        self.quantity.selectAll()

    def submit(self) -> None:
        """Write the terms."""
        cents = self.amount.cents()
        if cents is None:
            raise UserError(
                self.tr("{text} is not an amount: write it as {example}.").format(
                    text=current().quote(self.amount.text()), example=current().money(245.5)
                )
            )
        terms = ReleaseTerms(
            length=ReleaseLength(self.length.currentData()),
            quantity=self.quantity.value(),
            granted_by=self.granted_by.text(),
            substitute_state=SubstituteState(self.substitute_state.currentData()),
            substitute_name=self.substitute_name.text(),
            payer=Payer(self.payer.currentData()),
            budget_line=self.budget_line.text(),
            amount_cents=cents,
            claim_state=ClaimState(self.claim_state.currentData()),
        )
        step = self.tr("release of {name}").format(name=self._row.person)
        self._operations.execute(step, change_release, self._row.id, terms)

    def _add_fields(self) -> None:
        form = Form()
        form.add_row((self.tr("How many"), self.quantity), (self.tr("Length"), self.length))
        form.add(self.tr("Granted by"), self.granted_by)
        form.add_row(
            (self.tr("Substitute"), self.substitute_state),
            (self.tr("Who replaces (optional)"), self.substitute_name),
        )
        form.add_row(
            (self.tr("Payer"), self.payer), (self.tr("Budget line or code"), self.budget_line)
        )
        form.add_row((self.tr("Amount"), self.amount), (self.tr("Claim"), self.claim_state))
        self.add(form)

    def _on_name(self, name: str) -> None:
        """Someone named is someone found."""
        if name.strip():
            state = self.substitute_state
            state.setCurrentIndex(state.findData(SubstituteState.FOUND))


def _choices(values: type[V], chosen: V) -> QComboBox:
    field = QComboBox()
    for value in values:
        field.addItem(label(value), value)
    field.setCurrentIndex(field.findData(chosen))
    return field
