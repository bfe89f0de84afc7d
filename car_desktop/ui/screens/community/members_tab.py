"""Who belongs to the community: members, those to come, and those who left."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import MembershipRole
from car_desktop.services.memberships import (
    MemberRow,
    Standing,
    memberships,
    remove_memberships,
)
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.community.member_sheets import (
    AddMembersSheet,
    LeavingSheet,
    MembershipSheet,
)
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.community.tab import CommunityTab, Today
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import primary_button, secondary_button
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.segmented import Segmented


class MembersTab(CommunityTab[MemberRow]):
    """One line per period; several can be chosen to leave or to be removed."""

    def __init__(self, context: Context, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(context, today, parent)
        self._rows: RowsModel[MemberRow] = RowsModel(
            self._columns(), key=lambda row: row.membership_id
        )
        self.table = RowsTable(self._rows, self.tr("Members"), several=True)
        self.table.activated_row.connect(self._edit)
        self.add_actions(
            [
                (self.tr("Role and dates…"), "F2", self._edit),
                (self.tr("Open the person’s page"), "Ctrl+O", self._open_person),
                (self.tr("Leaves the community…"), "Ctrl+L", self._end),
                (self.tr("Remove, entered by mistake"), "Del", self._remove),
            ]
        )
        self.which = Segmented(
            [(False, self.tr("Members")), (True, self.tr("With former members"))],
            self.tr("Who is shown"),
        )
        self.which.changed.connect(self.invalidate)
        self.add = primary_button(self.tr("Add members…"), self._add, icon="user-plus", small=True)
        self.importing = secondary_button(
            self.tr("Import a list…"), self._import, icon="upload", small=True
        )
        self.copying = secondary_button(
            self.tr("Copy e-mail addresses"), self._copy_addresses, icon="copy", small=True
        )
        empty = EmptyState(
            "user-plus",
            self.tr("No member yet"),
            self.tr("Add people of the directory by typing their name, or import a list."),
            (self.tr("Add members…"), self._add),
        )
        self.lay_out([self.add, self.importing, self.copying, self.which], empty)

    def refresh(self) -> None:
        """Read the members as of today."""
        rows = self.operations.query(memberships, self.community_id, self._today)
        shown = rows if self.which.value else [r for r in rows if r.standing is not Standing.FORMER]
        self._rows.set_rows(shown)
        self.table.placeholder = self.tr("No one is a member today: former members are kept.")
        self.show_table(bool(rows))

    def _columns(self) -> list[Column[MemberRow]]:
        return [
            Column(
                self.tr("Name"),
                lambda row: row.name,
                detail=_what_they_do,
                strong=lambda row: row.standing is Standing.CURRENT,
                quiet=lambda row: row.standing is Standing.FORMER,
                stretch=True,
            ),
            Column(self.tr("Role"), lambda row: label(row.role), tone=_role_tone),
            Column(
                self.tr("Since"),
                lambda row: current().date_medium(row.starts_on) if row.starts_on else "",
                sort=lambda row: row.starts_on or date.min,
            ),
            Column(self.tr("Until"), _until, sort=lambda row: row.ends_on or date.max),
            Column(self.tr("E-mail"), lambda row: row.email, quiet=lambda row: True),
        ]

    def _add(self) -> None:
        AddMembersSheet(self.context, self.window(), self.community_id, today=self._today).open()

    def _import(self) -> None:
        from car_desktop.ui.dialogs.import_people.sheet import ImportPeopleSheet

        ImportPeopleSheet(self.context, self.window(), self.community_id, today=self._today).open()

    def _copy_addresses(self) -> None:
        members = [row for row in self._rows.rows if row.standing is Standing.CURRENT]
        addresses = [row.email for row in members if row.email]
        QGuiApplication.clipboard().setText("; ".join(addresses))
        without = len(members) - len(addresses)
        text = self.tr("%n address(es) copied.", "", len(addresses))
        if without:
            text += " " + self.tr("%n member(s) have no address.", "", without)
        self.context.messages.say(text)

    def _edit(self, row: MemberRow) -> None:
        MembershipSheet(self.context, self.window(), row, today=self._today).open()

    def _open_person(self, row: MemberRow) -> None:
        self.context.navigator.open(ScreenId.PERSON, person_id=row.person_id)

    def _end(self, _row: MemberRow) -> None:
        leaving = [r for r in self.table.selected_rows() if r.standing is not Standing.FORMER]
        if leaving:
            LeavingSheet(self.context, self.window(), leaving, today=self._today).open()

    def _remove(self, _row: MemberRow) -> None:
        rows = self.table.selected_rows()
        self.operations.execute(
            self.tr("removed members"), remove_memberships, [row.membership_id for row in rows]
        )
        self.context.messages.say(
            self.tr("%n member(s) removed from the community.", "", len(rows)),
            undo_action(self.context),
        )


def _what_they_do(row: MemberRow) -> str:
    return " · ".join(part for part in (row.function, row.organisation) if part)


def _role_tone(row: MemberRow) -> Tone:
    return Tone.NEUTRAL if row.role is MembershipRole.MEMBER else Tone.BLUE


def _until(row: MemberRow) -> str:
    return current().date_medium(row.ends_on) if row.ends_on else ""
