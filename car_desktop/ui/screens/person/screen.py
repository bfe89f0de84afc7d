"""One person's page: how to reach them, what they do, and the communities they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import Civility
from car_desktop.i18n import translate
from car_desktop.services.people import (
    MembershipOfPerson,
    PersonDetail,
    PositionDraft,
    person_detail,
)
from car_desktop.services.person_record import MeetingOfPerson, meetings_of_person
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.person import actions
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.tones import attendance_tone
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.page_header import PageHeader
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.screen import Screen


class PersonScreen(Screen):
    """Facts at the left, communities and meetings at the right."""

    def __init__(self, context: Context, today: date | None = None) -> None:
        super().__init__(context)
        self._today = today or date.today()
        self._person_id: int | None = None
        self._person: PersonDetail | None = None
        self.header = PageHeader()
        self.header.add_action(secondary_button(self.tr("Change…"), self._edit, icon="pencil"))
        self._make_tables()
        self._lay_out()

    def open(self, **arguments: object) -> None:
        """Show the person `person_id`."""
        person_id = arguments.get("person_id")
        if isinstance(person_id, int):
            self._person_id = person_id

    def menu_actions(self) -> Sequence[QAction]:
        """Offer in the menu what can be done with this person."""
        return (*self.communities.actions(), *self.meetings.actions())

    def refresh(self) -> None:
        """Read the person again; gone back to the list where the person was deleted."""
        if self._person_id is None:
            return
        person = self.operations.query(person_detail, self._person_id, self._today)
        self._person = person
        self.header.set_breadcrumb([(self.tr("People"), self._open_people)])
        self.header.set_title(" ".join(_parts(person)))
        self.header.set_subtitle(
            " · ".join(part for part in (person.line.function, person.line.organisation) if part)
        )
        self._show_facts(person)
        self._memberships.set_rows(person.memberships)
        meetings = self.operations.query(meetings_of_person, self._person_id)
        self._meetings.set_rows(meetings)
        hours = sum(meeting.minutes for meeting in meetings)
        self.meetings_card.set_trailing(
            self.tr("{hours} attended").format(hours=current().duration(hours)) if hours else ""
        )

    def _make_tables(self) -> None:
        self._memberships: RowsModel[MembershipOfPerson] = RowsModel(
            [
                Column(
                    self.tr("Community"),
                    lambda row: row.community,
                    strong=lambda row: row.is_current,
                    quiet=lambda row: not row.is_current,
                    stretch=True,
                ),
                Column(self.tr("Role"), lambda row: label(row.role), width=150),
                Column(
                    self.tr("Period"),
                    lambda row: period_text(row.starts_on, row.ends_on),
                    width=230,
                ),
            ],
            key=lambda row: (row.community_id, row.starts_on),
        )
        self.communities = RowsTable(self._memberships, self.tr("Communities"))
        self.communities.placeholder = self.tr("Not a member of any community yet.")
        self.communities.activated_row.connect(self._open_community)
        self._meetings: RowsModel[MeetingOfPerson] = RowsModel(
            [
                Column(
                    self.tr("Meeting"),
                    lambda row: current().date_long(row.starts_at.date()),
                    detail=lambda row: row.community,
                    sort=lambda row: row.starts_at,
                    stretch=True,
                ),
                Column(
                    self.tr("Attendance"),
                    lambda row: label(row.status),
                    tone=lambda row: attendance_tone(row.status),
                    width=170,
                ),
                Column(
                    self.tr("Duration"),
                    lambda row: current().duration(row.minutes) if row.minutes else "–",
                    sort=lambda row: row.minutes,
                    width=100,
                ),
            ],
            key=lambda row: row.meeting_id,
        )
        self.meetings = RowsTable(self._meetings, self.tr("Meetings"))
        self.meetings.placeholder = self.tr("No attendance taken yet.")
        self.meetings.activated_row.connect(self._open_meeting)

    def _lay_out(self) -> None:
        page = self.page()
        page.addWidget(self.header)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        self.facts_card = Card(self.tr("Contact and functions"))
        self._facts = QGridLayout()
        self._facts.setVerticalSpacing(10)
        self._facts.setColumnStretch(1, 1)
        self.facts_card.add(self._facts)
        self.facts_card.body.addStretch(1)
        right = QWidget()
        stack = QGridLayout(right)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(16)
        communities_card = Card(self.tr("Communities"))
        communities_card.add(self.communities)
        self.meetings_card = Card(self.tr("Attendance"))
        self.meetings_card.add(self.meetings)
        stack.addWidget(communities_card, 0, 0)
        stack.addWidget(self.meetings_card, 1, 0)
        stack.setRowStretch(0, 2)
        stack.setRowStretch(1, 3)
        columns.addWidget(self.facts_card, 2)
        columns.addWidget(right, 3)
        page.addLayout(columns, 1)

    def _show_facts(self, person: PersonDetail) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row, (name, value) in enumerate(self._facts_of(person)):
            self._facts.addWidget(PlainLabel(name, TextRole.SECONDARY), row, 0)
            text = PlainLabel(value, wrap=True)
            text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self._facts.addWidget(text, row, 1)

    def _facts_of(self, person: PersonDetail) -> list[tuple[str, str]]:
        nothing = self.tr("Not known")
        facts = [
            (self.tr("E-mail"), "\n".join(person.draft.emails) or nothing),
            (self.tr("Telephone"), person.draft.phone or nothing),
        ]
        facts += [(self.tr("Function"), position_text(p)) for p in person.draft.positions]
        return facts

    def _edit(self) -> None:
        if self._person_id is not None:
            actions.edit(self.context, self.window(), self._person_id)

    def _open_people(self) -> None:
        self.context.navigator.open(ScreenId.PEOPLE)

    def _open_community(self, row: MembershipOfPerson) -> None:
        self.context.navigator.open(ScreenId.COMMUNITY, community_id=row.community_id)

    def _open_meeting(self, row: MeetingOfPerson) -> None:
        self.context.navigator.open(ScreenId.MEETING, meeting_id=row.meeting_id)


def period_text(starts_on: date | None, ends_on: date | None) -> str:
    """« depuis le 1er juillet 2025 », « du … au … », or nothing where no bound is known."""
    words = current()
    if starts_on and ends_on:
        return translate("Periods", "{first} – {last}").format(
            first=words.date_medium(starts_on), last=words.date_medium(ends_on)
        )
    if starts_on:
        return translate("Periods", "since {first}").format(first=words.date_medium(starts_on))
    if ends_on:
        return translate("Periods", "until {last}").format(last=words.date_medium(ends_on))
    return ""


def position_text(position: PositionDraft) -> str:
    """A function, where, and since when."""
    held = [
        position.function,
        position.organisation,
        period_text(position.starts_on, position.ends_on),
    ]
    return "\n".join(part for part in held if part)


def _parts(person: PersonDetail) -> list[str]:
    civility = person.draft.civility
    title = "" if civility is Civility.NONE else label(civility)
    return [part for part in (title, person.line.first_name, person.line.last_name) if part]
