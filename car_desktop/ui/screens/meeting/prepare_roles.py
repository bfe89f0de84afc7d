"""Roles of the day: a member or a name for each, and whose turn it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from car_desktop.domain.facilitation import RoleOfTheDay
from car_desktop.domain.labels import label
from car_desktop.domain.text import matches
from car_desktop.services.day_roles import (
    DayMember,
    DayRoles,
    RoleRow,
    day_roles,
    set_day_role,
    take_suggested_roles,
)
from car_desktop.ui.context import Context
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.autosave import Autosave
from car_desktop.ui.widgets.buttons import link_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.choice_field import Choice, ChoiceField
from car_desktop.ui.widgets.field_undo import leaves_undo
from car_desktop.ui.widgets.labels import PlainLabel, TextRole, plain_tooltip
from car_desktop.ui.widgets.panel import Panel

AROUND_TEXT = 30


class RolesCard(Panel):
    """Six fields; an empty one proposes in grey who had the role least lately."""

    members_read = Signal(object)  # tuple[DayMember, ...]

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._meeting_id = 0
        self._is_writable = True
        self._members: tuple[DayMember, ...] = ()
        self.suggest = link_button(self.tr("Assign in turn"), self.take_suggestions)
        self.card = Card(self.tr("Roles of the day"))
        self.fields = {role: self._field(role) for role in RoleOfTheDay}
        self._savers = {
            role: Autosave(field, partial(self._save, role)) for role, field in self.fields.items()
        }
        self._lay_out()

    def show_meeting(self, meeting_id: int, *, is_writable: bool) -> None:
        """Show the roles of another meeting."""
        self.flush()
        self._meeting_id, self._is_writable = meeting_id, is_writable
        for field in self.fields.values():
            field.setReadOnly(not is_writable)
            field.setClearButtonEnabled(is_writable)
        self.suggest.setVisible(is_writable)
        self.invalidate()

    def flush(self) -> None:
        """Save now what is being typed."""
        for saver in self._savers.values():
            saver.flush()

    def refresh(self) -> None:
        """Read the roles."""
        if self._meeting_id:
            self._show(self.operations.query(day_roles, self._meeting_id))

    def take_focus(self) -> None:
        """Go to the first role."""
        next(iter(self.fields.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_suggestions(self) -> None:
        """Give the free roles to whose turn it is."""
        step = self.tr("roles of the day")
        self.operations.execute(step, take_suggested_roles, self._meeting_id)

    def _show(self, roles: DayRoles) -> None:
        self._members = roles.members
        self.members_read.emit(roles.members)
        self.suggest.setEnabled(roles.can_suggest)
        for row in roles.rows:
            self._show_role(row)

    def _show_role(self, row: RoleRow) -> None:
        field, saver = self.fields[row.role], self._savers[row.role]
        field.propose(self._proposal(row))
        if saver.is_pending:
            return
        if row.person_id is None:
            saver.show(row.name)
        elif field.value() != row.person_id:
            field.set_choice(Choice(row.person_id, row.name))
            saver.flush()  # writes what is there already, so nothing

    def _proposal(self, row: RoleRow) -> str:
        if not self._is_writable:
            return ""
        if not row.suggested:
            return self.tr("Member or name")
        return self.tr("{name}?", "whose turn it would be").format(name=row.suggested)

    def _save(self, role: RoleOfTheDay, text: str) -> None:
        choice = self.fields[role].choice
        held = self.operations.query(day_roles, self._meeting_id).rows
        row = next(one for one in held if one.role is role)
        person_id = choice.value if choice else None
        if (person_id, text.strip()) == (row.person_id, row.name):
            return
        step = self.tr("role of the day: {role}").format(role=label(role))
        key = ("role of the day", self._meeting_id, role)
        self.operations.execute_merging(
            key, step, set_day_role, self._meeting_id, role, person_id, "" if choice else text
        )

    def _field(self, role: RoleOfTheDay) -> RoleField:
        field = RoleField(self._find)
        field.setAccessibleName(label(role))
        return field

    def _find(self, typed: str) -> list[Choice[int]]:
        return [Choice(one.id, one.name) for one in self._members if matches(typed, one.name)]

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(6)
        grid.setColumnStretch(1, 1)
        for line, (role, field) in enumerate(self.fields.items()):
            name = PlainLabel(label(role), TextRole.SECONDARY)
            name.setBuddy(field)
            grid.addWidget(name, line, 0)
            grid.addWidget(field, line, 1)
            field.chosen.connect(self._savers[role].flush)
        self.card.add(grid)
        self.card.add(self.suggest)
        self.card.body.setAlignment(self.suggest, Qt.AlignmentFlag.AlignLeft)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.card)


class RoleField(ChoiceField[int]):
    """Proposes a name in grey, cut where the field is short; the whole name is in the tooltip."""

    _proposal = ""

    def propose(self, text: str) -> None:
        """Say who could take the role."""
        self._proposal = text
        self.setToolTip(plain_tooltip(text))
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Leave undo to the program where nothing was typed: a role that was given goes by it."""
        if leaves_undo(self, event):
            event.ignore()
            return False
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the proposal anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - active_tokens().px(AROUND_TEXT)
        cut = self.fontMetrics().elidedText(self._proposal, Qt.TextElideMode.ElideRight, room)
        self.setPlaceholderText(cut)
