"""The sheet that creates an organisation or changes one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.text import folded
from car_desktop.domain.values import OrganisationKind
from car_desktop.services.organisations import (
    OrganisationDraft,
    create_organisation,
    organisation_choices,
    organisation_draft,
    update_organisation,
)
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.letterhead.sheet import LetterheadSheet
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.choice_field import Choice, ChoiceField
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.sheet import Sheet


class OrganisationSheet(Sheet):
    """Name, kind, official code, place, website, and the body it belongs to."""

    saved = Signal(int)  # the organisation's identifier

    def __init__(
        self, context: Context, parent: QWidget | None, organisation_id: int | None = None
    ) -> None:
        is_new = organisation_id is None
        title = self.tr("Add an organisation") if is_new else self.tr("Change the organisation")
        super().__init__(parent, title, self.tr("Add") if is_new else self.tr("Save"))
        self.setMinimumWidth(560)
        self._context = context
        self._id = organisation_id
        self._choices = [
            (Choice(choice.id, choice.name), folded(choice.name))
            for choice in context.operations.query(organisation_choices)
            if choice.id != organisation_id
        ]
        self._make_fields()
        if organisation_id is not None:
            self._show(context.operations.query(organisation_draft, organisation_id))
        self.name.setFocus()

    def submit(self) -> None:
        """Create the organisation, or write what changed."""
        if self.parent_field.is_unmatched():
            raise UserError(self.tr("Choose an organisation in the list, or empty the field."))
        draft, operations = self._draft(), self._context.operations
        if self._id is None:
            key = operations.execute(self.tr("added organisation"), create_organisation, draft)
        else:
            key = self._id
            operations.execute(self.tr("changed organisation"), update_organisation, key, draft)
        self.saved.emit(key)

    def _make_fields(self) -> None:
        self.name = QLineEdit()
        self.kind = QComboBox()
        for kind in OrganisationKind:
            self.kind.addItem(label(kind), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(OrganisationKind.SCHOOL.value))
        self.code, self.city, self.postal_code = QLineEdit(), QLineEdit(), QLineEdit()
        self.website = QLineEdit()
        self.parent_field: ChoiceField[int] = ChoiceField(
            self._matching, self.tr("Type the first letters of a service centre")
        )
        form = Form()
        form.add(self.tr("Name"), self.name)
        form.add_row((self.tr("Kind"), self.kind), (self.tr("Official code"), self.code))
        form.add(self.tr("Belongs to"), self.parent_field)
        form.add_row((self.tr("City"), self.city), (self.tr("Postal code"), self.postal_code))
        form.add(self.tr("Website"), self.website)
        self.add(form)
        self.letterhead = secondary_button(
            self.tr("Letterhead…"), self._edit_letterhead, icon="file-text"
        )
        self.letterhead.setVisible(self._id is not None)
        self.buttons.insertWidget(0, self.letterhead)

    def _show(self, draft: OrganisationDraft) -> None:
        self.name.setText(draft.name)
        self.kind.setCurrentIndex(self.kind.findData(draft.kind.value))
        self.code.setText(draft.official_code)
        self.city.setText(draft.city)
        self.postal_code.setText(draft.postal_code)
        self.website.setText(draft.website)
        own = [choice for choice, _ in self._choices if choice.value == draft.parent_id]
        self.parent_field.set_choice(own[0] if own else None)

    def _edit_letterhead(self) -> None:
        LetterheadSheet(self._context, self, self._id, self.name.text()).open()

    def _draft(self) -> OrganisationDraft:
        return OrganisationDraft(
            name=self.name.text(),
            kind=OrganisationKind(self.kind.currentData()),
            official_code=self.code.text(),
            city=self.city.text(),
            postal_code=self.postal_code.text(),
            website=self.website.text(),
            parent_id=self.parent_field.value(),
        )

    def _matching(self, text: str) -> list[Choice[int]]:
        words = folded(text).split()
        return [choice for choice, ground in self._choices if all(word in ground for word in words)]
