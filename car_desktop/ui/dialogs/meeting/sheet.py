"""The sheet that plans a meeting or changes one."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.values import MeetingMode
from car_desktop.services.communities import CommunityName
from car_desktop.services.conflicts import Conflict, Slot, conflict_text, conflicts
from car_desktop.services.days_off import day_off_warning
from car_desktop.services.meetings import (
    MeetingDetail,
    MeetingDraft,
    Suggestion,
    schedule_meeting,
    suggestion,
    update_meeting,
)
from car_desktop.services.search import find_people
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting.when_fields import WhenFields
from car_desktop.ui.widgets.choice_field import Choice, ChoiceField
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.segmented import Segmented
from car_desktop.ui.widgets.sheet import Sheet

LONGEST_NAME = 40  # letters of a community's name that the closed list shows


class MeetingSheet(Sheet):
    """Community, day, hours, place, mode, object and co-facilitator; new, or of a given meeting."""

    saved = Signal(int)  # the meeting's identifier

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        communities: list[CommunityName],
        meeting: MeetingDetail | None = None,
        *,
        today: date | None = None,
    ) -> None:
        is_new = meeting is None
        title = self.tr("Plan a meeting") if is_new else self.tr("Change the meeting")
        super().__init__(parent, title, self.tr("Plan") if is_new else self.tr("Save"))
        self.setMinimumWidth(560)
        self._context = context
        self._meeting = meeting
        self._hours: tuple[time, time | None] | None = None
        self._make_fields(communities, today or date.today())
        self._lay_out_fields()
        if meeting is not None:
            self._show(meeting)
        self.community.currentIndexChanged.connect(self._suggest)
        self.community.currentIndexChanged.connect(self._show_conflicts)
        for field in (self.when.day_field, self.when.start_field, self.when.end_field):
            field.moment_changed.connect(self._show_conflicts)
        self.place.editingFinished.connect(self._show_conflicts)
        self.mode.changed.connect(self._show_conflicts)
        self._show_conflicts()

    def start_with(
        self,
        community_id: int | None,
        day: date | None,
        hours: tuple[time, time | None] | None = None,
    ) -> None:
        """Propose a community, a day and hours for a new meeting; its usual end where none is given."""
        self._hours = hours
        position = self.community.findData(community_id)
        self.community.setCurrentIndex(max(position, 0))
        self.when.day_field.set_value(day)
        self._suggest()
        self._show_conflicts()
        (self.community if community_id is None else self.when).setFocus()

    def submit(self) -> None:
        """Plan the meeting, or write what changed."""
        draft = self._draft()
        operations = self._context.operations
        if self._meeting is None:
            key = operations.execute(self.tr("planned meeting"), schedule_meeting, draft)
        else:
            key = self._meeting.row.id
            operations.execute(self.tr("changed meeting"), update_meeting, key, draft)
        self.saved.emit(key)

    def _make_fields(self, communities: list[CommunityName], today: date) -> None:
        self.community = QComboBox()
        self.community.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.community.setMinimumContentsLength(LONGEST_NAME)
        for row in communities:
            self.community.addItem(row.name, row.id)
        self.when = WhenFields(today)
        self.conflict = PlainLabel("", TextRole.CALLOUT, wrap=True)
        self.place = QLineEdit()
        modes = [(mode, label(mode)) for mode in MeetingMode]
        self.mode = Segmented(modes, self.tr("Mode"))
        self.object = QLineEdit()
        self.object.setPlaceholderText(self.tr("What the meeting is about"))
        self.co_facilitator: ChoiceField[int] = ChoiceField(
            self._people, self.tr("Type the first letters of a name")
        )

    def _lay_out_fields(self) -> None:
        form = Form()
        form.add(self.tr("Community"), self.community)
        form.add_content(self.when)
        form.add_content(self.conflict)
        form.add(self.tr("Mode"), self.mode)
        form.add(self.tr("Place"), self.place)
        form.add(self.tr("Object"), self.object)
        self._co_facilitator = form.add(self.tr("Co-facilitator"), self.co_facilitator)
        self.add(form)

    def _show(self, meeting: MeetingDetail) -> None:
        row = meeting.row
        self.community.setCurrentIndex(self.community.findData(row.community_id))
        self.community.setEnabled(not meeting.has_attendance)
        self.when.show_moments(row.starts_at, row.ends_at)
        self.place.setText(row.place)
        self.mode.set_value(row.mode)
        self.object.setText(row.title)
        if meeting.co_facilitator_id is not None:
            self.co_facilitator.set_choice(
                Choice(meeting.co_facilitator_id, meeting.co_facilitator)
            )

    def _suggest(self) -> None:
        """Propose what this community usually does."""
        community_id = self.community.currentData()
        if self._meeting is not None or community_id is None:
            return
        usual = self._context.operations.query(suggestion, community_id)
        self.when.show_times(*_proposed(usual, self._hours))
        self.place.setText(usual.place)
        self.mode.set_value(usual.mode)

    def _show_conflicts(self) -> None:
        """Say at once what the chosen time clashes with; planning it is still possible."""
        said = " ".join([self._day_off(), *map(conflict_text, self._conflicts())]).strip()
        self.conflict.setText(said)
        self.conflict.setVisible(bool(said))

    def _day_off(self) -> str:
        day, community_id = self.when.day_field.value(), self.community.currentData()
        if day is None or community_id is None:
            return ""
        return self._context.operations.query(day_off_warning, community_id, day)

    def _conflicts(self) -> tuple[Conflict, ...]:
        day = self.when.day_field.value()
        starts, ends = self.when.start_field.value(), self.when.end_field.value()
        community_id = self.community.currentData()
        if community_id is None or not (day and starts and ends and starts < ends):
            return ()
        slot = Slot(
            community_id,
            datetime.combine(day, starts),
            datetime.combine(day, ends),
            self.place.text(),
            self.mode.value,
            self._meeting.row.id if self._meeting else None,
        )
        return self._context.operations.query(conflicts, slot)

    def _draft(self) -> MeetingDraft:
        self._co_facilitator.clear_error()
        times = self.when.times()
        if self.co_facilitator.is_unmatched():
            self._co_facilitator.show_error(self.tr("Nobody has this name: choose in the list."))
        if times is None or self.co_facilitator.is_unmatched():
            raise UserError(self.tr("Correct the fields that say what is missing."))
        if self.community.currentData() is None:
            raise UserError(self.tr("Create a community first: a meeting belongs to one."))
        return MeetingDraft(
            community_id=self.community.currentData(),
            starts_at=times[0],
            ends_at=times[1],
            title=self.object.text(),
            purpose=self._meeting.purpose if self._meeting else "",
            place=self.place.text(),
            mode=self.mode.value,
            co_facilitator_id=self.co_facilitator.value(),
        )

    def _people(self, text: str) -> list[Choice[int]]:
        people = self._context.operations.query(find_people, text)
        return [Choice(person.id, person.title, person.subtitle) for person in people]


def _proposed(usual: Suggestion, hours: tuple[time, time | None] | None) -> tuple[time, time]:
    """The hours that were pointed at; without an end, as long as usual within the day."""
    if hours is None:
        return usual.starts, usual.ends
    starts, ends = hours
    if ends is not None:
        return starts, ends
    day = date.min
    length = datetime.combine(day, usual.ends) - datetime.combine(day, usual.starts)
    end = datetime.combine(day, starts) + max(length, timedelta(minutes=15))
    return starts, end.time() if end.date() == day else time(23, 45)
