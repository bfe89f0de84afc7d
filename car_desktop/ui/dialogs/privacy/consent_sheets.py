"""Noting a consent, and that somebody changed their mind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.privacy import ConsentProof, ConsentPurpose
from car_desktop.services.consents import (
    ConsentDraft,
    ConsentRow,
    add_consent,
    usual_wording,
    withdraw_consent,
)
from car_desktop.services.people import people_named
from car_desktop.ui.dialogs.privacy.days import day_of, optional_day_of
from car_desktop.ui.dialogs.privacy.words import term_words
from car_desktop.ui.operations import Operations
from car_desktop.ui.widgets.choice_field import Choice, ChoiceField
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.moment_fields import DateField
from car_desktop.ui.widgets.sheet import Sheet

WIDTH = 560
_LINES = 4


class ConsentSheet(Sheet):
    """Who, for what, in which words, with what proof, until when; the words begin with usual ones."""

    def __init__(
        self,
        parent: QWidget | None,
        operations: Operations,
        today: date,
        person: tuple[int, str] | None = None,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Add a consent"),
            self.tr("Add"),
            self.tr("Freely given, for one purpose. It can be withdrawn at any time."),
        )
        self.setMinimumWidth(WIDTH)
        self._operations, self._today = operations, today
        self.person: ChoiceField[int] = ChoiceField(
            self._find, self.tr("Type the first letters of a name")
        )
        if person is not None:
            self.person.set_choice(Choice(*person))
        self.purpose, self.proof = QComboBox(), QComboBox()
        for purpose in ConsentPurpose:
            self.purpose.addItem(label(purpose), purpose)
        for proof in ConsentProof:
            self.proof.addItem(label(proof), proof)
        self.wording = QPlainTextEdit(self._usual())
        self.wording.setTabChangesFocus(True)
        self.wording.setFixedHeight(self.wording.fontMetrics().lineSpacing() * _LINES + 16)
        self.place = QLineEdit()
        self.given_on = DateField(today, today=today)
        self.expires_on = DateField(None, today=today)
        self._proposed = self.wording.toPlainText()
        self.purpose.currentIndexChanged.connect(self._propose)
        self._add_fields()
        (self.purpose if person is not None else self.person).setFocus()

    def submit(self) -> None:
        """Write it down."""
        person_id = self.person.value()
        if person_id is None:
            raise UserError(self.tr("Choose who consents, in the list that opens under the field."))
        draft = ConsentDraft(
            purpose=ConsentPurpose(self.purpose.currentData()),
            wording=self.wording.toPlainText(),
            proof=ConsentProof(self.proof.currentData()),
            given_on=day_of(self.given_on, self._today),
            proof_place=self.place.text(),
            expires_on=optional_day_of(self.expires_on, self._today),
        )
        self._operations.execute(self.tr("consent"), add_consent, person_id, draft, self._today)

    def _usual(self) -> str:
        return usual_wording(ConsentPurpose(self.purpose.currentData()))

    def _propose(self) -> None:
        """Follow the purpose, unless a person wrote other words."""
        if self.wording.toPlainText() == self._proposed:
            self.wording.setPlainText(self._usual())
            self._proposed = self.wording.toPlainText()

    def _find(self, text: str) -> Sequence[Choice[int]]:
        found = self._operations.query(people_named, text, self._today)
        return [Choice(line.id, line.name, line.organisation) for line in found]

    def _add_fields(self) -> None:
        form = Form()
        form.add(self.tr("Person"), self.person)
        form.add_row((self.tr("For"), self.purpose), (self.tr("Proof"), self.proof))
        form.add(self.tr("What the person agreed to"), self.wording)
        form.add(
            self.tr("Where the proof is (optional)"),
            self.place,
            self.tr("A binder, a message: not the proof itself."),
        )
        form.add_row(
            (self.tr("Given on"), self.given_on), (self.tr("Until (optional)"), self.expires_on)
        )
        self.add(form)


class WithdrawSheet(Sheet):
    """From which day a consent is worth nothing more; it stays in the register."""

    def __init__(
        self, parent: QWidget | None, operations: Operations, today: date, row: ConsentRow
    ) -> None:
        super().__init__(
            parent,
            self.tr("Withdraw this consent?"),
            self.tr("Withdraw"),
            f"{row.person} · {label(row.purpose)} · {term_words(row)}",
        )
        self._operations, self._today, self._row = operations, today, row
        self.withdrawn_on = DateField(today, today=today)
        form = Form()
        form.add(self.tr("Withdrawn on"), self.withdrawn_on)
        self.add(form)
        self.add(
            PlainLabel(
                self.tr(
                    "From that day, notes of this person stay out of what is published. Documents "
                    "already given out are not called back."
                ),
                TextRole.SECONDARY,
                wrap=True,
            )
        )
        self.withdrawn_on.setFocus()

    def submit(self) -> None:
        """Write it down."""
        day = day_of(self.withdrawn_on, self._today)
        self._operations.execute(
            self.tr("consent withdrawn"), withdraw_consent, self._row.id, day, self._today
        )
