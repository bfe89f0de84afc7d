"""Somebody who came without being a member: found in the directory, or new."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import AttendanceStatus
from car_desktop.services.guests import NewGuest, invite_new_guest, invite_person, known_people
from car_desktop.ui.operations import Operations
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.segmented import Segmented
from car_desktop.ui.widgets.sheet import Sheet


class GuestSheet(Sheet):
    """Offers people of the directory while a name is typed; else a new person is made."""

    def __init__(self, parent: QWidget, operations: Operations, meeting_id: int) -> None:
        super().__init__(parent, self.tr("Add a guest"), self.tr("Add"))
        self._operations = operations
        self._meeting_id = meeting_id
        self.first_name = QLineEdit()
        self.last_name = QLineEdit()
        self.organisation = QLineEdit()
        self.known = QListWidget()
        self.status = Segmented(
            [(s, label(s)) for s in (AttendanceStatus.GUEST, AttendanceStatus.OBSERVER)],
            self.tr("Comes as"),
        )
        self._add_fields()
        for field in (self.first_name, self.last_name):
            field.textChanged.connect(self._offer)
        self.known.itemActivated.connect(self.accept)
        self.first_name.setFocus()
        self._offer()

    def submit(self) -> None:
        """Invite the person chosen in the list, or the one typed."""
        chosen = self.known.currentItem() if self.known.isVisible() else None
        if chosen is not None:
            key = chosen.data(Qt.ItemDataRole.UserRole)
            self._operations.execute(
                self.tr("guest"), invite_person, self._meeting_id, key, self.status.value
            )
            return
        guest = NewGuest(self.first_name.text(), self.last_name.text(), self.organisation.text())
        self._operations.execute(
            self.tr("guest"), invite_new_guest, self._meeting_id, guest, self.status.value
        )

    def _add_fields(self) -> None:
        form = Form()
        form.add_row(
            (self.tr("First name"), self.first_name), (self.tr("Last name"), self.last_name)
        )
        self.heading = PlainLabel(self.tr("Already in the directory"), TextRole.SMALL)
        self.known.setAccessibleName(self.heading.text())
        self.known.setMaximumHeight(140)
        form.add_content(self.heading)
        form.add_content(self.known)
        self.organisation_field = form.add(self.tr("Organisation"), self.organisation)
        form.add_content(self.status)
        self.add(form)

    def _offer(self) -> None:
        typed = f"{self.last_name.text()} {self.first_name.text()}"
        people = self._operations.query(known_people, self._meeting_id, typed)
        self.known.clear()
        for person in people:
            text = " · ".join(filter(None, (person.name, person.organisation)))
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, person.id)
            self.known.addItem(item)
        self.heading.setVisible(bool(people))
        self.known.setVisible(bool(people))
