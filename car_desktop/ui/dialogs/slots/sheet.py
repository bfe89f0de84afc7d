"""The sheet that finds a moment for a community, to plan a meeting or to move one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QVBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.formats.apart.reading import apart
from car_desktop.formats.busy_file import BusyFile, BusyTime
from car_desktop.progress import Progress
from car_desktop.services.communities import CommunityName
from car_desktop.services.meetings import MeetingRow
from car_desktop.services.slot_members import slot_members
from car_desktop.services.slots import (
    LONGEST_SEARCH,
    SlotResult,
    SlotRow,
    SlotSearch,
    find_slots,
    usual_times,
    why_text,
)
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.slots.calendar_files import CalendarFiles
from car_desktop.ui.dialogs.slots.wish_fields import AskedFor, WishFields, length_of
from car_desktop.ui.operations import Operations
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.working_sheet import WorkingSheet

FORM_WIDTH, LIST_WIDTH, LIST_HEIGHT = 400, 470, 300
MARGINS = 90  # what stands around and between the two columns
LONGEST_NAME = 34  # letters of a community's name that the closed list shows

Read = tuple[list[BusyFile], list[str]]
"""The calendars that could be read, and a sentence for each that could not."""


class SlotsSheet(WorkingSheet):
    """Searches again at every change; accepting asks to plan, or to move, at the moment chosen."""

    slot_chosen = Signal(int, object, object)  # community, start, end

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        communities: Sequence[CommunityName],
        today: date,
        meeting: MeetingRow | None = None,
    ) -> None:
        super().__init__(
            context,
            parent,
            self.tr("Find a moment") if meeting is None else self.tr("Find another moment"),
            self.tr("Plan…") if meeting is None else self.tr("Move here"),
            self.tr(
                "First when you are free, then fewest missing, then a day without a day off, then "
                "near the usual day and hour, then the earliest; one moment per half-day."
            ),
        )
        self._today = today
        self._meeting_id = None if meeting is None else meeting.id
        self._chosen: SlotRow | None = None
        self._is_stale = False
        self._waiting: list[Path] = []
        self._make_fields(communities)
        self._make_list()
        self._lay_out_parts()
        self._connect()
        if meeting is not None:
            self._start_moving(meeting)

    def start_with(self, community_id: int | None, day: date) -> None:
        """Look for a new meeting of a community, from a day on."""
        self.community.setCurrentIndex(max(self.community.findData(community_id), 0))
        self.wish.start_on(max(day, self._today + timedelta(days=1)))
        self._show_community()
        (self.community if self._has_room() else self.table).setFocus()

    def read(self, paths: Sequence[Path]) -> None:
        """Read calendars in the background, then search with them."""
        self.refuse("")
        self._waiting += paths
        self._go_on()

    def submit(self) -> None:
        """Take the moment chosen; it is told once the sheet is closed."""
        self._chosen = self.table.current_row()
        if self._chosen is None:
            raise UserError(self.tr("Choose a moment in the list."))

    def _start_moving(self, meeting: MeetingRow) -> None:
        """Look around the day of a meeting for as long as it lasts; its community stays."""
        self.community.setCurrentIndex(self.community.findData(meeting.community_id))
        self.community.setEnabled(False)
        self.wish.start_on(max(meeting.day - timedelta(weeks=1), self._today + timedelta(days=1)))
        self._show_community()
        self.wish.length.setValue(length_of(meeting.starts_at, meeting.ends_at))
        self.table.setFocus()

    def _make_fields(self, communities: Sequence[CommunityName]) -> None:
        self.community = QComboBox()
        self.community.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.community.setMinimumContentsLength(LONGEST_NAME)
        for known in communities:
            self.community.addItem(known.name, known.id)
        self.wish = WishFields(self._today)
        self.files = CalendarFiles(lambda: self._context.settings.last_folder, self._today)

    def _make_list(self) -> None:
        self._rows: RowsModel[SlotRow] = RowsModel(
            [
                Column(
                    self.tr("Moment"),
                    _moment,
                    sort=lambda row: row.starts_at,
                    detail=why_text,
                    strong=lambda row: True,
                    tooltip=why_text,
                    stretch=True,
                ),
                Column(self.tr("Missing"), self._missing, tone=_missing_tone, width=150),
            ],
            key=lambda row: row.starts_at,
        )
        self.table = RowsTable(self._rows, self.tr("Moments found"), sortable=False)
        self.summary = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.why = PlainLabel("", TextRole.BODY, wrap=True)

    def _lay_out_parts(self) -> None:
        px = self._context.theme.px
        form = Form()
        form.add(self.tr("Community"), self.community)
        form.add_content(self.wish)
        form.add_content(self.files)
        form.setMinimumWidth(px(FORM_WIDTH))
        card = Card()
        card.setAccessibleName(self.table.accessibleName())
        card.add(self.table, 1)
        self.table.setMinimumSize(px(LIST_WIDTH), px(LIST_HEIGHT))
        fields, found = QVBoxLayout(), QVBoxLayout()
        fields.addWidget(form)
        fields.addStretch(1)
        found.setSpacing(8)
        found.addWidget(card, 1)
        found.addWidget(self.why)
        found.addWidget(self.summary)
        directions = QBoxLayout.Direction
        has_room = self._has_room()
        columns = QBoxLayout(directions.LeftToRight if has_room else directions.TopToBottom)
        columns.setSpacing(20)
        # What was found goes first where only one of both is in sight: the fields are filled already.
        for column in (fields, found) if has_room else (found, fields):
            columns.addLayout(column, 1 if column is found else 0)
        self.add(columns, 1)
        self.accept_button.setDefault(False)

    def _has_room(self) -> bool:
        """Whether both columns stand side by side: not with large letters or a small screen."""
        needed = self._context.theme.px(FORM_WIDTH + LIST_WIDTH) + MARGINS
        return needed <= self.screen().availableSize().width()

    def _connect(self) -> None:
        self.community.currentIndexChanged.connect(self._show_community)
        self.wish.changed.connect(self._search)
        self.files.changed.connect(self._search)
        self.files.chosen.connect(self.read)
        self.table.current_row_changed.connect(self._show_why)
        self.table.activated_row.connect(self._on_activated)
        self.submitted.connect(self._tell_choice)

    def _show_community(self) -> None:
        """Propose what is usual, and know who can own a calendar."""
        query, community_id = self._context.operations.query, self.community.currentData()
        self.wish.show_usual(query(usual_times, community_id))
        days = (self._today, self._today + LONGEST_SEARCH)
        self.files.show_members(query(slot_members, community_id, days))
        self._search()

    def _search(self) -> None:
        """Search as soon as nothing else is being done."""
        self._is_stale = True
        self._go_on()

    def _go_on(self) -> None:
        if self._job is not None:
            return
        if self._waiting:
            self._read_waiting()
        elif self._is_stale:
            self._is_stale = False
            self._search_now()

    def _search_now(self) -> None:
        asked = AskedFor(self.community.currentData(), self._meeting_id)
        try:
            search = self.wish.search(asked)
        except UserError as refusal:
            self._show_none(str(refusal))
            return
        operations, calendars = self._context.operations, self.files.calendars()

        def work(progress: Progress) -> SlotResult | str:
            return _found(operations, search, calendars, progress)

        self.run(self.tr("Finding a moment"), work, self._show_found)

    def _read_waiting(self) -> None:
        paths, self._waiting = self._waiting, []
        self._context.settings.last_folder = paths[0].parent
        period = (self._today, self._today + LONGEST_SEARCH)

        def work(progress: Progress) -> Read:
            return _read(paths, period, progress)

        self.run(self.tr("Reading the calendars"), work, self._on_read)

    def _on_read(self, read: Read) -> None:
        files, refusals = read
        self.files.add(files)
        if refusals:
            self.refuse(" ".join(refusals))
        self._is_stale = True

    def _on_ended(self) -> None:
        super()._on_ended()
        self.accept_button.setEnabled(self.table.current_row() is not None)
        self._go_on()

    def _show_found(self, found: SlotResult | str) -> None:
        if isinstance(found, str):
            self._show_none(found)
            return
        self.table.placeholder = self.tr("No moment fits: widen the hours or the dates.")
        self._rows.set_rows(found.slots)
        self.table.viewport().update()
        if found.slots and self.table.current_row() is None:
            self.table.selectRow(0)
        self._show_why(self.table.current_row())
        self.summary.setText(self._summary(found))

    def _show_none(self, why: str) -> None:
        """Say where the moments would be what is missing."""
        self.table.placeholder = why
        self._rows.set_rows([])
        self.table.viewport().update()
        self.summary.setText("")
        self._show_why(None)

    def _show_why(self, row: SlotRow | None) -> None:
        self.why.setText(why_text(row) if row is not None else "")
        self.accept_button.setEnabled(row is not None and self._job is None)

    def _summary(self, found: SlotResult) -> str:
        known = found.members - len(found.without_calendar)
        said = [self.tr("%n member(s)", "", found.members)]
        said.append(self.tr("%n calendar(s) known; the others are assumed to be free", "", known))
        if self.files.unowned:
            said.append(self.tr("%n calendar(s) without a person", "", self.files.unowned))
        return " · ".join(said)

    def _missing(self, row: SlotRow) -> str:
        if row.coach_meets:
            return self.tr("You are busy")
        if not row.missing:
            return self.tr("Nobody", "nobody is missing")
        return self.tr("%n missing", "", len(row.missing))

    def _tell_choice(self) -> None:
        if (row := self._chosen) is not None:
            self.slot_chosen.emit(self.community.currentData(), row.starts_at, row.ends_at)

    def _on_activated(self, _row: SlotRow) -> None:
        self.accept()


def _moment(row: SlotRow) -> str:
    words = current()
    day = f"{words.weekday_short(row.starts_at)} {words.date_medium(row.starts_at)}"
    return words.capitalized(f"{day}, {words.time_span(row.starts_at, row.ends_at)}")


def _missing_tone(row: SlotRow) -> Tone:
    if row.coach_meets:
        return Tone.RED
    if row.missing:
        return Tone.AMBER
    return Tone.NEUTRAL if row.off else Tone.GREEN


def _found(
    operations: Operations,
    search: SlotSearch,
    calendars: Mapping[int, Sequence[BusyTime]],
    progress: Progress,
) -> SlotResult | str:
    """What was found, or the sentence that says why nothing was looked for."""
    try:
        return operations.query(find_slots, search, calendars, progress)
    except UserError as refusal:
        return str(refusal)


def _read(paths: Sequence[Path], period: tuple[date, date], progress: Progress) -> Read:
    from car_desktop.formats.busy_times import read_busy_times

    files: list[BusyFile] = []
    refusals: list[str] = []
    for done, path in enumerate(paths):
        progress(done, len(paths))
        try:
            files.append(apart(read_busy_times, progress)(path, period))
        except UserError as refusal:
            refusals.append(f"{path.name}: {refusal}")
    return files, refusals
