"""One person's page: how to reach them, what they do, and the communities they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.privacy import AccessAction
from car_desktop.domain.values import Civility
from car_desktop.services.certificates import certificates_of_person
from car_desktop.services.collection_notices import give_notice, told_person
from car_desktop.services.consents import ConsentRow, consents_of_person
from car_desktop.services.hours_record import HoursOfWindow, hours_of_person
from car_desktop.services.learning_activities import (
    ActivityRow,
    activities_of_person,
    remove_activity,
)
from car_desktop.services.people import PersonDetail
from car_desktop.services.person_record import (
    commitments_of_person,
    person_page,
    years_of_person,
)
from car_desktop.services.profile import coach_profile
from car_desktop.ui.accesses import note_access
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.sheet import export_document
from car_desktop.ui.dialogs.person import actions
from car_desktop.ui.dialogs.privacy.consent_sheets import ConsentSheet, WithdrawSheet
from car_desktop.ui.dialogs.privacy_requests.request_sheet import RequestSheet
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.person.activity_sheet import ActivitySheet
from car_desktop.ui.screens.person.attendance_card import AttendanceCard
from car_desktop.ui.screens.person.certificate_sheet import CertificateSheet
from car_desktop.ui.screens.person.commitments_card import PersonCommitmentsCard
from car_desktop.ui.screens.person.facts_card import ContactCard, FunctionsCard
from car_desktop.ui.screens.person.hours_card import HoursCard
from car_desktop.ui.screens.person.memberships_card import MembershipsCard
from car_desktop.ui.screens.person.privacy_card import PersonPrivacyCard
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import link_button, secondary_button
from car_desktop.ui.widgets.chip import Chip
from car_desktop.ui.widgets.choice_field import Choice
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.page_header import PageHeader
from car_desktop.ui.widgets.screen import Screen


class PersonScreen(Screen):
    """Contact and functions at the left, communities and attendance at the right."""

    def __init__(self, context: Context, today: date | None = None) -> None:
        super().__init__(context)
        self._today = today or date.today()
        self._person_id: int | None = None
        self._is_archived = False
        self._full_name = ""
        self._noted: set[tuple[date, str]] = set()
        go = context.navigator.open
        self.header = PageHeader()
        self.archive = secondary_button("", self._archive)
        self.change = secondary_button(self.tr("Change…"), self._edit, icon="pencil")
        self.file = secondary_button(self.tr("Person’s file…"), self._export_file, icon="file-text")
        self.request = secondary_button(self.tr("Request…"), self._add_request, icon="mail")
        self.header.add_action(self.file)
        self.header.add_action(self.request)
        self.header.add_action(self.archive)
        self.header.add_action(self.change)
        self.contact = ContactCard()
        self.functions = FunctionsCard(self._today)
        self.commitments = PersonCommitmentsCard(self._today)
        self.commitments.opened.connect(lambda key: go(ScreenId.MEETING, meeting_id=key))
        self.communities = MembershipsCard()
        self.communities.opened.connect(lambda key: go(ScreenId.COMMUNITY, community_id=key))
        self.attendance = AttendanceCard()
        self.attendance.opened.connect(lambda key: go(ScreenId.MEETING, meeting_id=key))
        self.hours = HoursCard(self._add_activity, self._export_slip, self._choose_certificate)
        self.hours.period_opened.connect(self._export_slip_of)
        self.hours.activity_opened.connect(self._change_activity)
        self.hours.removed.connect(self._remove_activity)
        self.privacy = PersonPrivacyCard(self._note_told, self._add_consent)
        self.privacy.withdrawn.connect(self._withdraw_consent)
        self._periods: tuple[HoursOfWindow, ...] = ()
        self.destroy_held = link_button(
            self.tr("Destroy the information held…"), self._destroy, icon="trash-2"
        )
        self.gone = EmptyState(
            "user-x",
            self.tr("This person is no longer in the directory"),
            self.tr("They were deleted, or their creation was undone."),
            (self.tr("Open the list of people"), partial(go, ScreenId.PEOPLE)),
        )
        self._lay_out()

    def open(self, **arguments: object) -> None:
        """Show the person `person_id`."""
        person_id = arguments.get("person_id")
        if isinstance(person_id, int):
            if person_id != self._person_id:
                self.attendance.show_latest()
            self._person_id = person_id

    def menu_actions(self) -> Sequence[QAction]:
        """Offer in the menu what can be done with this person."""
        tables = (
            self.communities.table,
            self.attendance.table,
            self.hours.activities,
            self.commitments.table,
            self.privacy.table,
        )
        return [action for table in tables for action in table.actions()]

    def refresh(self) -> None:
        """Read the person again, or say that they are gone."""
        key = self._person_id
        person = None if key is None else self.operations.query(person_page, key, self._today)
        for part in (self.header, self._cards):
            part.setVisible(person is not None)
        self.gone.setVisible(person is None)
        if person is None:
            return
        self._show_header(person)
        self.contact.show_person(person)
        self.functions.show_person(person)
        self.communities.show_memberships(person.memberships)
        years = self.operations.query(years_of_person, person.line.id)
        self.attendance.show_years(years)
        self._show_hours(person.line.id)
        self.commitments.show_commitments(
            self.operations.query(commitments_of_person, person.line.id)
        )
        self.privacy.show_privacy(
            self.operations.query(told_person, person.line.id),
            self.operations.query(consents_of_person, person.line.id, self._today),
        )
        self._note_opening(person.line.uuid)

    def _note_opening(self, uuid: str) -> None:
        """Tell the log of accesses once a day that this person is consulted, after they are shown."""
        if (opening := (date.today(), uuid)) in self._noted:
            return
        self._noted.add(opening)
        note_access(self.operations, AccessAction.OPENED, subject_kind="person", subject_uuid=uuid)

    def _show_hours(self, person_id: int) -> None:
        self._periods = self.operations.query(hours_of_person, person_id, self._today)
        self.hours.show_hours(
            self._periods,
            self.operations.query(activities_of_person, person_id),
            self.operations.query(certificates_of_person, person_id),
        )

    def _show_header(self, person: PersonDetail) -> None:
        line = person.line
        self._is_archived = line.is_archived
        self._full_name = f"{line.first_name} {line.last_name}".strip()
        self.header.set_breadcrumb(
            [(self.tr("People"), partial(self.context.navigator.open, ScreenId.PEOPLE))]
        )
        self.header.set_title(_name(person))
        self.header.set_subtitle(" · ".join(p for p in (line.function, line.organisation) if p))
        self.header.set_chips([Chip(self.tr("Archived"))] if line.is_archived else [])
        self.archive.setText(self.tr("Bring back") if line.is_archived else self.tr("Archive"))

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(16)
        left.addWidget(self.contact)
        left.addWidget(self.functions)
        left.addWidget(self.commitments)
        left.addWidget(self.privacy)
        left.addWidget(self.destroy_held, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        right.addWidget(self.communities)
        right.addWidget(self.attendance, 1)
        right.addWidget(self.hours)
        self._cards = QWidget()
        columns = QHBoxLayout(self._cards)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(16)
        columns.addLayout(left, 2)
        columns.addLayout(right, 3)
        page = self.scrolling_page()
        page.addWidget(self.header)
        page.addWidget(self._cards, 1)
        page.addWidget(self.gone, 1)

    def _add_activity(self) -> None:
        if self._person_id is not None:
            ActivitySheet(self.window(), self.operations, self._person_id, self._today).open()

    def _change_activity(self, row: ActivityRow) -> None:
        if self._person_id is not None:
            ActivitySheet(self.window(), self.operations, self._person_id, self._today, row).open()

    def _remove_activity(self, row: ActivityRow) -> None:
        step = self.tr("removed activity")
        self.operations.execute(step, remove_activity, row.id)
        self.context.messages.say(self.tr("The activity is removed."), undo_action(self.context))

    def _export_slip(self) -> None:
        if self._periods:
            self._export_slip_of(self._periods[0])

    def _export_slip_of(self, hours: HoursOfWindow) -> None:
        if self._person_id is None:
            return
        export_document(
            self.context,
            "hours-slip",
            self._person_id,
            self.window(),
            school_year=hours.window.years[-1],
        )

    def _export_file(self) -> None:
        if self._person_id is not None:
            export_document(self.context, "person-file", self._person_id, self.window())

    def _add_request(self) -> None:
        if self._person_id is not None:
            person = Choice(self._person_id, self.header.title.text())
            RequestSheet(self.window(), self.context, self._today, person).open()

    def _choose_certificate(self) -> None:
        meetings = [m for hours in self._periods for m in reversed(hours.meetings)]
        if self._person_id is not None and meetings:
            CertificateSheet(self.window(), self.context, self._person_id, meetings).open()

    def _note_told(self) -> None:
        if self._person_id is None:
            return
        language = self.operations.query(coach_profile).document_language
        day = date.today()
        people = [self._person_id]
        self.operations.execute(self.tr("people told"), give_notice, people, language, day, day)
        self.context.messages.say(self.tr("It is noted."), undo_action(self.context))

    def _add_consent(self) -> None:
        if self._person_id is not None:
            ConsentSheet(
                self.window(), self.operations, self._today, (self._person_id, self._full_name)
            ).open()

    def _withdraw_consent(self, row: ConsentRow) -> None:
        WithdrawSheet(self.window(), self.operations, self._today, row).open()

    def _edit(self) -> None:
        if self._person_id is not None:
            actions.edit(self.context, self.window(), self._person_id)

    def _destroy(self) -> None:
        if self._person_id is not None:
            actions.destroy(self.context, self.window(), self._person_id)

    def _archive(self) -> None:
        if self._person_id is not None:
            actions.archive(self.context, self._person_id, archived=not self._is_archived)


def _name(person: PersonDetail) -> str:
    civility = person.draft.civility
    title = "" if civility is Civility.NONE else label(civility)
    return " ".join(part for part in (title, person.line.first_name, person.line.last_name) if part)
