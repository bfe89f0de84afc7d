"""The one thing to do first: the next meeting."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import MeetingState
from car_desktop.i18n import translate
from car_desktop.services.meetings import MeetingRow
from car_desktop.services.overview import NextMeeting
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.day_words import span_words, time_left
from car_desktop.ui.dialogs.meeting.actions import plan_meeting
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.rate_words import rate_figure, rate_sentence
from car_desktop.ui.widgets.buttons import primary_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Chip, Tone
from car_desktop.ui.widgets.fact import Fact
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole, restyle


class NextCard(Card):
    """When, who, what is ready; runs it, prepares it or prints its sign-in sheet."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(accent=True, parent=parent)
        self._context = context
        self._shown: NextMeeting | None = None
        self.when = Chip("", Tone.BRAND)
        self.mode = Chip("")
        self.left = PlainLabel("", TextRole.SECONDARY)
        self.name = PlainLabel("", TextRole.SUBTITLE, wrap=True)
        self.place = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.agenda = Fact(self.tr("Agenda"))
        self.to_review = Fact(self.tr("Commitments to review"))
        self.attendance = Fact(self.tr("Attendance, last meetings"))
        self.run = primary_button(self.tr("Run the meeting"), self._open, icon="play")
        self.prepare = secondary_button(self.tr("Prepare"), partial(self._open, "prepare"))
        self.sheet = secondary_button(
            self.tr("Sign-in sheet"), self._export_sheet, icon="file-text"
        )
        self.plan = primary_button(self.tr("Plan a meeting"), self._plan, icon="plus")
        self._lay_out()

    def show_meeting(self, meeting: NextMeeting | None, now: datetime) -> None:
        """Show the meeting, or that none is planned."""
        self._shown = meeting
        for widget in self._of_meeting:
            widget.setVisible(meeting is not None)
        self.plan.setVisible(meeting is None)
        if meeting is None:
            self.name.setText(self.tr("No meeting is planned"))
            self.place.setText(self.tr("Plan the next one: it will wait for you here."))
            return
        self._show_row(meeting.row, now)
        self._show_facts(meeting)

    def tell_time_left(self, now: datetime) -> None:
        """Count down, once a minute."""
        if self._shown is not None:
            row = self._shown.row
            self.left.setText(time_left(row.starts_at, row.ends_at, now))

    def _show_row(self, row: MeetingRow, now: datetime) -> None:
        self.when.set(span_words(row.starts_at, row.ends_at, now.date()), Tone.BRAND)
        self.mode.set(label(row.mode), Tone.NEUTRAL)
        self.name.setText(_title(row))
        self.setAccessibleName(_title(row))
        self.tell_time_left(now)

        is_today = row.starts_at.date() == now.date() or row.starts_at <= now
        self.run.setVisible(is_today)
        self.prepare.setProperty("kind", "secondary" if is_today else "primary")
        restyle(self.prepare)

    def _show_facts(self, meeting: NextMeeting) -> None:
        self.place.setText(" · ".join(_about(meeting)))
        self.agenda.show_value(_agenda(meeting))
        to_review = meeting.to_review
        text = self.tr("%n open", "", to_review) if to_review else self.tr("None")
        self.to_review.show_value(text, is_warning=bool(to_review))
        self.attendance.show_value(rate_figure(meeting.rate), tooltip=rate_sentence(meeting.rate))

    def _lay_out(self) -> None:
        self._of_meeting: list[QWidget] = []
        chips = QHBoxLayout()
        chips.setSpacing(8)
        chips.addWidget(self.when)
        chips.addWidget(self.mode)
        chips.addStretch(1)
        chips.addWidget(self.left)
        self._facts = QWidget()
        facts = QHBoxLayout(self._facts)
        facts.setContentsMargins(0, 4, 0, 4)
        facts.setSpacing(24)
        for fact in (self.agenda, self.to_review, self.attendance):
            facts.addWidget(fact, 1)
        buttons = Flow([self.run, self.prepare, self.sheet, self.plan])
        self._of_meeting += [self.when, self.mode, self.left, self._facts]
        self._of_meeting += [self.run, self.prepare, self.sheet]
        self.add(chips)
        for widget in (self.name, self.place, self._facts, buttons):
            self.add(widget)

    def _open(self, step: str = "") -> None:
        if self._shown is not None:
            arguments = {"step": step} if step else {}
            self._context.navigator.open(
                ScreenId.MEETING, meeting_id=self._shown.row.id, **arguments
            )

    def _export_sheet(self) -> None:
        from car_desktop.ui.dialogs.export_document.sheet import export_document

        if self._shown is not None:
            export_document(self._context, "sign-in-sheet", self._shown.row.id, self.window())

    def _plan(self) -> None:
        plan_meeting(self._context, self.window())


def _title(row: MeetingRow) -> str:
    if row.number is None or row.state is MeetingState.CANCELLED:
        return row.community
    return translate("NextCard", "{community}, meeting {number}").format(
        community=row.community, number=row.number
    )


def _about(meeting: NextMeeting) -> list[str]:
    members = translate("NextCard", "%n member(s)", "", meeting.members)
    if meeting.organisations > 1:
        members = translate("NextCard", "{members} from {count} organisations").format(
            members=members, count=meeting.organisations
        )
    return [part for part in (meeting.row.title, meeting.row.place, members) if part]


def _agenda(meeting: NextMeeting) -> str:
    if not meeting.agenda_items:
        return translate("NextCard", "To be written")
    items = translate("NextCard", "%n item(s)", "", meeting.agenda_items)
    if not meeting.agenda_minutes:
        return items
    return f"{items} · {current().duration(meeting.agenda_minutes)}"
