"""What a document is about: a community, one of its meetings, a person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal

from car_desktop.domain.errors import UserError
from car_desktop.domain.text import matches
from car_desktop.reports.registry import Subject
from car_desktop.services.communities import CommunityName, community_names
from car_desktop.services.meetings import MeetingRow, meeting_row, meetings
from car_desktop.services.people import people_named, person_detail
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.widgets.choice_field import Choice, ChoiceField
from car_desktop.ui.widgets.eliding_list import ElidingList
from car_desktop.ui.widgets.form import Form


class SubjectFields(Form):
    """Shows the fields that a type asks for; `value()` is the row it is about."""

    changed = Signal()

    def __init__(self, context: Context, today: date) -> None:
        super().__init__()
        self._operations = context.operations
        self._today = today
        self._subject = Subject.MEETING
        self._communities: Sequence[CommunityName] = ()
        self._meetings: Sequence[MeetingRow] = ()
        self.community: ChoiceField[int] = ChoiceField(
            self._communities_named, self.tr("Type a name, or Down for the list")
        )
        self.meeting = ElidingList()
        self.person: ChoiceField[int] = ChoiceField(self._people_named, self.tr("Type a name"))
        for field in (self.community, self.person):
            field.setClearButtonEnabled(False)  # its target is too small; typing replaces the name
        self._parts = {
            Subject.COMMUNITY: self.add(self.tr("Community"), self.community),
            Subject.MEETING: self.add(self.tr("Meeting"), self.meeting),
            Subject.PERSON: self.add(self.tr("Person"), self.person),
        }
        self.community.chosen.connect(self._on_community)
        self.meeting.activated.connect(self.changed)
        self.person.chosen.connect(self.changed)

    @property
    def community_id(self) -> int | None:
        """The community that is chosen."""
        return self.community.value()

    def ask_for(self, subject: Subject) -> None:
        """Show the fields that a subject needs."""
        self._subject = subject
        shown = {subject, *({Subject.COMMUNITY} if subject is Subject.MEETING else ())}
        for part, field in self._parts.items():
            field.setVisible(part in shown)
        self.setVisible(subject is not Subject.COACH)

    def value(self) -> int | None:
        """The row that the document is about; none while it is not chosen, 0 for the whole notebook."""
        match self._subject:
            case Subject.COMMUNITY:
                return self.community.value()
            case Subject.MEETING:
                return self._meeting_id
            case Subject.PERSON:
                return self.person.value()
            case Subject.COACH:
                return 0

    def read_again(self) -> bool:
        """Follow the data; what was chosen stays where it is still there. Say whether there is a community."""
        self._communities = self._operations.query(community_names)
        known = {one.id: one for one in self._communities}
        chosen = known.get(self.community.value() or 0) or next(iter(self._communities), None)
        self.community.set_choice(Choice(chosen.id, chosen.name) if chosen else None)
        self._read_meetings(self._meeting_id)
        return bool(self._communities)

    def choose_community(self, community_id: int) -> None:
        """Choose a community, and its latest meeting."""
        known = next((one for one in self._communities if one.id == community_id), None)
        if known is not None:
            self.community.set_choice(Choice(known.id, known.name))
            self._read_meetings(None)

    def choose_meeting(self, meeting_id: int) -> None:
        """Choose a meeting and its community; one that was deleted leaves things as they are."""
        try:
            row = self._operations.query(meeting_row, meeting_id)
        except UserError:
            return
        self.choose_community(row.community_id)
        self._read_meetings(meeting_id)

    def choose_person(self, person_id: int) -> None:
        """Choose a person; one who was deleted leaves things as they are."""
        try:
            line = self._operations.query(person_detail, person_id, self._today).line
        except UserError:
            return
        self.person.set_choice(Choice(line.id, f"{line.first_name} {line.last_name}".strip()))

    @property
    def _meeting_id(self) -> int | None:
        position = self.meeting.currentIndex()
        return self._meetings[position].id if 0 <= position < len(self._meetings) else None

    def _on_community(self) -> None:
        self._read_meetings(None)
        self.changed.emit()

    def _read_meetings(self, wanted: int | None) -> None:
        """The latest meeting comes first; the last one held is proposed."""
        community = self.community.value()
        rows = self._operations.query(meetings, community) if community is not None else []
        self._meetings = rows[::-1]
        self.meeting.set_texts([_meeting_name(row) for row in self._meetings])
        self.meeting.setEnabled(bool(rows))
        places = {row.id: place for place, row in enumerate(self._meetings)}
        past = (
            place
            for place, row in enumerate(self._meetings)
            if row.day <= self._today and row.state.counts
        )
        self.meeting.setCurrentIndex(places.get(wanted or 0, next(past, 0 if rows else -1)))

    def _communities_named(self, text: str) -> list[Choice[int]]:
        return [Choice(one.id, one.name) for one in self._communities if matches(text, one.name)]

    def _people_named(self, text: str) -> list[Choice[int]]:
        found = self._operations.query(people_named, text, self._today)
        return [
            Choice(line.id, f"{line.first_name} {line.last_name}".strip(), line.organisation)
            for line in found
        ]


def _meeting_name(row: MeetingRow) -> str:
    day = current().date_long(row.day)
    return f"{day} · {row.title}" if row.title else day
