"""Sheets that add members, and change the role or the dates of one."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.values import MembershipRole
from car_desktop.formats.names import split_name
from car_desktop.services.memberships import (
    MemberRow,
    add_members,
    change_membership,
    end_memberships,
)
from car_desktop.services.people import PersonDraft, create_person
from car_desktop.services.search import find_people
from car_desktop.ui.context import Context
from car_desktop.ui.widgets.buttons import link_button, secondary_button, without_state
from car_desktop.ui.widgets.choice_field import Choice, ChoiceField
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.form import Field, Form
from car_desktop.ui.widgets.labels import plain_action, plain_name
from car_desktop.ui.widgets.moment_fields import DateField
from car_desktop.ui.widgets.sheet import Sheet


class AddMembersSheet(Sheet):
    """People of the directory, typed one after the other, with one role and its dates."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        community_id: int,
        *,
        starts_on: date | None = None,
        today: date | None = None,
    ) -> None:
        super().__init__(parent, self.tr("Add members"), self.tr("Add"))
        self.setMinimumWidth(context.theme.px(640))
        self._context = context
        self._community_id = community_id
        self._chosen: dict[int, str] = {}
        self.person: ChoiceField[int] = ChoiceField(
            self._people, self.tr("Type the first letters of a name"), keeps_choice=False
        )
        self.person.chosen.connect(self._choose)
        self.person.textChanged.connect(self._offer_new_person)
        self.new_person = link_button("", self._create_person, icon="user-plus")
        self.people = Flow()
        self.period = _Period(MembershipRole.MEMBER, starts_on, None, today)
        form = Form()
        self.person_field = form.add(
            self.tr("Person"),
            self.person,
        )
        form.add_content(Flow([self.new_person]))
        form.add_content(self.people)
        form.add_content(self.period)
        self.add(form)
        self._show_chosen()
        self._offer_new_person("")
        self.person.setFocus()

    def submit(self) -> None:
        """Begin a membership for each person chosen."""
        if self.person.is_unmatched():
            raise UserError(
                self.tr(
                    "Nobody in the directory has this name: add this person, or empty the field."
                )
            )
        if not self._chosen:
            raise UserError(self.tr("Choose at least one person."))
        starts_on, ends_on = self.period.dates()
        self._context.operations.execute(
            self.tr("added members"),
            add_members,
            self._community_id,
            list(self._chosen),
            role=self.period.role(),
            starts_on=starts_on,
            ends_on=ends_on,
        )
        self._context.messages.say(self.tr("%n member(s) added.", "", len(self._chosen)))

    def _people(self, text: str) -> list[Choice[int]]:
        people = self._context.operations.query(find_people, text)
        return [
            Choice(person.id, person.title, person.subtitle)
            for person in people
            if person.id not in self._chosen
        ]

    def _choose(self, choice: Choice[int] | None) -> None:
        if choice is not None:
            self._chosen[choice.value] = choice.text
            self._show_chosen()

    def _offer_new_person(self, typed: str) -> None:
        """Where nobody has the name typed, offer to write it into the directory."""
        name = typed.strip()
        self.new_person.setText(
            plain_action(self.tr("Add {name} to the directory").format(name=name))
        )
        self.new_person.setVisible(len(name) > 1 and not self._people(name))

    def _create_person(self) -> None:
        name = split_name(self.person.text())
        draft = PersonDraft(first_name=name.first, last_name=name.last, civility=name.civility)
        key = self._context.operations.execute(self.tr("added person"), create_person, draft)
        self.person.clear()
        self._choose(Choice(key, f"{name.first} {name.last}".strip()))
        self.person.setFocus()

    def _drop(self, person_id: int) -> None:
        self._chosen.pop(person_id, None)
        self._show_chosen()
        self.person.setFocus()

    def _show_chosen(self) -> None:
        self.people.set_widgets([self._tag(key, name) for key, name in self._chosen.items()])
        self.people.setVisible(bool(self._chosen))

    def _tag(self, person_id: int, name: str) -> QWidget:
        tag = secondary_button(plain_action(name), icon="x", small=True)
        tag.setAccessibleName(self.tr("Do not add {name}").format(name=name))
        tag.setToolTip(plain_name(tag.accessibleName()))
        tag.clicked.connect(without_state(lambda: self._drop(person_id)))
        return tag


class MembershipSheet(Sheet):
    """The role and the dates of one period of a member."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        member: MemberRow,
        *,
        today: date | None = None,
    ) -> None:
        super().__init__(
            parent, self.tr("Role and dates"), self.tr("Save"), subtitle=member.full_name
        )
        self._context = context
        self._member = member
        self.period = _Period(member.role, member.starts_on, member.ends_on, today)
        self.add(self.period)
        self.period.role_list.setFocus()

    def submit(self) -> None:
        """Write what changed."""
        starts_on, ends_on = self.period.dates()
        self._context.operations.execute(
            self.tr("changed membership"),
            change_membership,
            self._member.membership_id,
            self.period.role(),
            starts_on,
            ends_on,
        )


class LeavingSheet(Sheet):
    """The last day of members who leave; what they did stays."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        leaving: list[MemberRow],
        *,
        today: date | None = None,
    ) -> None:
        names = ", ".join(member.full_name for member in leaving[:5])
        super().__init__(parent, self.tr("Leaving the community"), self.tr("Confirm"), names)
        self._context = context
        self._leaving = leaving
        self.last_day = DateField(today or date.today(), today=today)
        form = Form()
        self._field = form.add(
            self.tr("Last day"),
            self.last_day,
            self.tr("Attendance and notes stay; later meetings no longer expect them."),
        )
        self.add(form)
        self.last_day.setFocus()

    def submit(self) -> None:
        """End these memberships."""
        day = self.last_day.value()
        if day is None:
            raise UserError(self.tr("Type the last day of the membership."))
        self._context.operations.execute(
            self.tr("end of membership"),
            end_memberships,
            [member.membership_id for member in self._leaving],
            day,
        )


class _Period(QWidget):
    """A role, and from when to when."""

    def __init__(
        self,
        role: MembershipRole,
        starts_on: date | None,
        ends_on: date | None,
        today: date | None,
    ) -> None:
        super().__init__()
        self.role_list = QComboBox()
        for each in MembershipRole:
            self.role_list.addItem(label(each), each.value)
        self.role_list.setCurrentIndex(self.role_list.findData(role.value))
        self.starts_on = DateField(starts_on, today=today)
        self.ends_on = DateField(ends_on, today=today)
        self.starts_on.setPlaceholderText(self.tr("Since the beginning"))
        self.ends_on.setPlaceholderText(self.tr("Still a member"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for field in (
            Field(self.tr("Role"), self.role_list),
            Field(self.tr("First day"), self.starts_on),
            Field(self.tr("Last day"), self.ends_on),
        ):
            row.addWidget(field, 1)

    def role(self) -> MembershipRole:
        """The role chosen."""
        return MembershipRole(self.role_list.currentData())

    def dates(self) -> tuple[date | None, date | None]:
        """First and last day; raise UserError where one cannot be read."""
        for field in (self.starts_on, self.ends_on):
            if field.is_unreadable():
                field.setFocus()
                raise UserError(self.tr("One of the dates cannot be read: correct it."))
        return self.starts_on.value(), self.ends_on.value()
