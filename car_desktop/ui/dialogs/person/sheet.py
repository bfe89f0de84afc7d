"""The sheet that creates a person or changes one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import Civility
from car_desktop.services.people import (
    PersonDetail,
    PersonDraft,
    create_person,
    same_name,
    update_person,
)
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.person.positions import PositionsEditor
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.sheet import Sheet


class PersonSheet(Sheet):
    """Name, form of address, e-mail addresses, telephone and functions; nothing the work does not need."""

    saved = Signal(int)  # the person's identifier

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        person: PersonDetail | None = None,
        *,
        today: date | None = None,
    ) -> None:
        title = self.tr("Add a person") if person is None else self.tr("Change the person")
        super().__init__(parent, title, self.tr("Add") if person is None else self.tr("Save"))
        self.setMinimumWidth(context.theme.px(840))
        self._context = context
        self._person = person
        self._make_fields(today or date.today())
        self._lay_out_fields()
        if person is not None:
            self._show(person.draft)
        self.first_name.setFocus()

    def submit(self) -> None:
        """Create the person, or write what changed."""
        draft = self._draft()
        operations = self._context.operations
        if self._person is None:
            key = operations.execute(self.tr("added person"), create_person, draft)
        else:
            key = self._person.line.id
            operations.execute(self.tr("changed person"), update_person, key, draft)
        self.saved.emit(key)

    def _make_fields(self, today: date) -> None:
        self.first_name = QLineEdit()
        self.last_name = QLineEdit()
        self.civility = QComboBox()
        for civility in Civility:
            self.civility.addItem(label(civility), civility.value)
        self.emails = QLineEdit()
        self.phone = QLineEdit()
        self.positions = PositionsEditor(self._context, today)
        self.known = PlainLabel("", TextRole.WARNING, wrap=True)
        self.known.hide()
        for name in (self.first_name, self.last_name):
            name.editingFinished.connect(self._warn_of_double)

    def _lay_out_fields(self) -> None:
        form = Form()
        form.add_row(
            (self.tr("First name"), self.first_name),
            (self.tr("Last name"), self.last_name),
            (self.tr("Form of address"), self.civility),
        )
        form.add_content(self.known)
        form.add(
            self.tr("E-mail addresses"),
            self.emails,
            self.tr("Separate several addresses with commas; the first is the one to write to."),
        )
        form.add(self.tr("Telephone at work"), self.phone)
        form.add_content(PlainLabel(self.tr("Functions"), TextRole.STRONG))
        form.add_content(self.positions)
        self.add(form)

    def _show(self, draft: PersonDraft) -> None:
        self.first_name.setText(draft.first_name)
        self.last_name.setText(draft.last_name)
        self.civility.setCurrentIndex(self.civility.findData(draft.civility.value))
        self.emails.setText(", ".join(draft.emails))
        self.phone.setText(draft.phone)
        self.positions.show_positions(draft.positions)

    def _draft(self) -> PersonDraft:
        typed = self.emails.text().replace(";", ",").split(",")
        return PersonDraft(
            first_name=self.first_name.text(),
            last_name=self.last_name.text(),
            civility=Civility(self.civility.currentData()),
            emails=tuple(address.strip() for address in typed if address.strip()),
            phone=self.phone.text(),
            positions=self.positions.drafts(),
        )

    def _warn_of_double(self) -> None:
        """Two people may share a name; say so before there is one person twice."""
        if self._person is not None:
            return
        same = self._context.operations.query(
            same_name, self.first_name.text(), self.last_name.text()
        )
        self.known.setText(
            self.tr("Already in the directory: {people}").format(people=", ".join(same))
        )
        self.known.setVisible(bool(same))
