"""The day being looked at: its meetings, and what can be done with the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import MeetingState
from car_desktop.i18n import translate
from car_desktop.services.meetings import MeetingRow, state_reason
from car_desktop.services.series_life import SeriesFacts
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting import actions
from car_desktop.ui.dialogs.series.actions import change_series, end_series
from car_desktop.ui.dialogs.series.series_line import SeriesLine
from car_desktop.ui.dialogs.slots.actions import find_another_slot
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.calendar.clash_sign import clash_words
from car_desktop.ui.screens.calendar.month_model import brief
from car_desktop.ui.screens.calendar.shown import Shown
from car_desktop.ui.tones import meeting_tone
from car_desktop.ui.widgets.buttons import primary_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Chip, Tone
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import ElidedLabel, PlainLabel, TextRole
from car_desktop.ui.widgets.row_button import RowButton
from car_desktop.ui.widgets.row_list import RowList, fitted_label

SHOWN_MEETINGS = 8


class SideCard(Card):
    """Says what the grid has no room for."""

    meeting_requested = Signal(int)

    def __init__(
        self, context: Context, plan: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._meeting: MeetingRow | None = None
        self._listed: tuple[MeetingRow, ...] = ()
        self._lines: dict[int, tuple[RowButton, ElidedLabel]] = {}
        self.others = RowList(gap=0, lined=False)
        self.others.hide()
        self.chips = Flow(gap=6)
        self.name = PlainLabel("", TextRole.HEADING, wrap=True)
        self.about = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.reason = PlainLabel("", TextRole.WARNING, wrap=True)
        self.conflict = PlainLabel("", TextRole.CALLOUT, wrap=True)
        self.conflict.hide()
        self.series = SeriesLine(context, self._change_series, self._end_series)
        self.series.hide()
        self.open_button = primary_button(self.tr("Open"), self._open, small=True)
        self.edit = secondary_button(self.tr("Change…"), self._edit, small=True)
        self.postpone = secondary_button(self.tr("Postpone…"), self._postpone, small=True)
        self.cancel = secondary_button(self.tr("Cancel…"), self._cancel, small=True)
        self.another = secondary_button(self.tr("Another moment…"), self.find_another, small=True)
        self.again = secondary_button(self.tr("Plan again"), self._plan_again, small=True)
        self.delete = secondary_button(self.tr("Delete"), self._delete, small=True)
        self._buttons = [self.open_button, self.edit, self.postpone, self.cancel]
        self._buttons += [self.another, self.again, self.delete]
        self.plan = secondary_button(self.tr("Plan that day"), plan, icon="plus", small=True)
        for part in (
            self.others,
            self.chips,
            self.name,
            self.about,
            self.reason,
            self.conflict,
        ):
            self.add(part)
        self.add(Flow([*self._buttons, self.plan]))
        self.add(self.series)

    def show_day(self, shown: Shown) -> None:
        """Show a day and the meeting chosen in it."""
        meetings = [row for row in shown.meetings if row.day == shown.day]
        meeting = next((row for row in meetings if row.id == shown.meeting_id), None)
        clashes = shown.clashes.get(meeting.id, ()) if meeting else ()
        reason = self._reason(meeting, shown.off.get(shown.day, ""))
        self._meeting = meeting
        self.set_title(current().capitalized(current().date_long_with_weekday(shown.day)))
        self._show_others(meetings if len(meetings) > 1 or meeting is None else ())
        self.chips.setVisible(meeting is not None)
        about = _about(meeting) if meeting else ""
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.name.setText(_title(meeting) if meeting else self.tr("No meeting that day."))
        self.name.set_role(TextRole.HEADING if meeting else TextRole.SECONDARY)
        self.name.setVisible(meeting is not None or not meetings)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.conflict.setText(clash_words(clashes))
        self.conflict.setVisible(bool(clashes))
        self.series.show_meeting(meeting.id if meeting and meeting.series_id else None)
        if meeting is not None:
            self.chips.set_widgets(_chips(meeting))
        self._offer(meeting)

    def focus_meetings(self) -> None:
        """Give the keyboard to the chosen meeting of the day."""
        chosen = self._lines.get(self._meeting.id) if self._meeting else None
        (chosen[0] if chosen else self.open_button).setFocus()

    def find_another(self) -> None:
        """Look for another moment for the meeting, if it is still to come."""
        if self._meeting is not None and self._meeting.state.is_upcoming:
            find_another_slot(self._context, self.window(), self._meeting.id)

    def _reason(self, meeting: MeetingRow | None, off: str) -> str:
        """Why the meeting stands as it does, or why the day is off."""
        if meeting is not None:
            return self._context.operations.query(state_reason, meeting.id)
        return self.tr("Day off: {name}").format(name=off) if off else ""

    def _offer(self, meeting: MeetingRow | None) -> None:
        for button in self._buttons:
            button.setVisible(meeting is not None)
        self.plan.setVisible(meeting is None)
        if meeting is None:
            return
        self.postpone.setVisible(meeting.state.is_upcoming)
        self.another.setVisible(meeting.state.is_upcoming and bool(self.conflict.text()))
        can_cancel = meeting.state.is_upcoming or meeting.state is MeetingState.POSTPONED
        self.cancel.setVisible(can_cancel)
        self.again.setVisible(not meeting.state.counts)

    def _show_others(self, meetings: Sequence[MeetingRow]) -> None:
        """List meetings to choose from; looking at another one only changes what is bold."""
        if self._listed != tuple(meetings):
            self._listed = tuple(meetings)
            self._list(meetings)
        for key, (_, name) in self._lines.items():
            is_chosen = self._meeting is not None and key == self._meeting.id
            name.set_role(TextRole.STRONG if is_chosen else TextRole.BODY)

    def _list(self, meetings: Sequence[MeetingRow]) -> None:
        self._lines.clear()
        lines: list[QWidget] = [self._line(meeting) for meeting in meetings[:SHOWN_MEETINGS]]
        hidden = len(meetings) - SHOWN_MEETINGS
        if hidden > 0:
            more = self.tr("%n more: see the list", "", hidden)
            lines.append(PlainLabel(more, TextRole.SECONDARY))
        self.others.set_rows(lines)
        self.others.setVisible(bool(lines))

    def _line(self, meeting: MeetingRow) -> RowButton:
        line = RowButton(partial(self.meeting_requested.emit, meeting.id))
        line.setAccessibleName(brief(meeting))
        name = fitted_label(brief(meeting))
        column = QVBoxLayout(line)
        column.setContentsMargins(6, 2, 6, 2)
        column.addWidget(name)
        self._lines[meeting.id] = (line, name)
        return line

    def _open(self) -> None:
        if self._meeting:
            self._context.navigator.open(ScreenId.MEETING, meeting_id=self._meeting.id)

    def _edit(self) -> None:
        if self._meeting:
            actions.edit_meeting(self._context, self.window(), self._meeting.id)

    def _postpone(self) -> None:
        if self._meeting:
            actions.postpone(self._context, self.window(), self._meeting.id)

    def _cancel(self) -> None:
        if self._meeting:
            actions.cancel(self._context, self.window(), self._meeting.id)

    def _change_series(self, series: SeriesFacts) -> None:
        change_series(self._context, self.window(), series)

    def _end_series(self, series: SeriesFacts) -> None:
        end_series(self._context, self.window(), series)

    def _plan_again(self) -> None:
        if self._meeting:
            actions.plan_again(self._context, self._meeting.id)

    def _delete(self) -> None:
        if self._meeting:
            actions.delete(self._context, self._meeting.id)


def _title(meeting: MeetingRow) -> str:
    if meeting.number is None:
        return meeting.community
    return translate("SideCard", "{community}, meeting {number}").format(
        community=meeting.community, number=meeting.number
    )


def _chips(meeting: MeetingRow) -> list[QWidget]:
    hours = current().time_span(meeting.starts_at, meeting.ends_at)
    return [
        Chip(current().capitalized(hours), Tone.BRAND),
        Chip(label(meeting.mode)),
        Chip(label(meeting.state), meeting_tone(meeting.state)),
    ]


def _about(meeting: MeetingRow) -> str:
    return " · ".join(part for part in (meeting.title, meeting.place) if part)
