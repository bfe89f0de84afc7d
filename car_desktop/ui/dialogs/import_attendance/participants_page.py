"""Every participant of a report: who it is, why, how long; the doubts are settled here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from car_desktop.services.attendance_import import AttendanceImport, Fate, PlannedAttendance
from car_desktop.services.attendance_import_words import fate_words, match_words, why_not_counted
from car_desktop.services.attendance_matching import Choice, Settled
from car_desktop.typography import current
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Chip, Tone
from car_desktop.ui.widgets.emptying import empty
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import ElidedLabel, PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.scrolled import scrolled

ASKED = 60
"""Beyond so many doubts at once, the rest is left undecided: import the report again for those."""

_TONES = {
    Fate.CREATED: Tone.GREEN,
    Fate.UPDATED: Tone.BRAND,
    Fate.KEPT: Tone.AMBER,
    Fate.DOUBTFUL: Tone.AMBER,
}
_LATER = "later"
_DOUBTS_IN_SIGHT = 4


class ParticipantsPage(QWidget):
    """Counts, doubts to settle, and every participant with what will become of it."""

    def __init__(self) -> None:
        super().__init__()
        self.doubts: dict[int, QComboBox] = {}
        self._plan: AttendanceImport | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._rows: RowsModel[PlannedAttendance] = RowsModel(
            self._columns(), key=lambda planned: planned.place
        )
        self.table = RowsTable(self._rows, self.tr("Participants of the report"))
        self.table.placeholder = self.tr("This report names nobody.")
        self.table.activated_row.connect(self.ask_about)
        self.table.add_shortcut(self.tr("It is somebody else…"), "F2", self._ask_about_current)
        self.others = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.chips = Flow()
        self._lay_out()

    def show_plan(self, plan: AttendanceImport) -> None:
        """Show what the import would do."""
        self._plan = plan
        self._clear_doubts()
        self.chips.set_widgets(self._counts(plan))
        self._rows.set_rows(plan.people)
        for planned in plan.with_fate(Fate.DOUBTFUL)[:ASKED]:
            self._ask(planned, plan)
        self._fit_doubts()
        self.others.setText("\n".join(self._others(plan)))
        self._others_area.setVisible(bool(self.others.text()))

    def ask_about(self, planned: PlannedAttendance) -> None:
        """Let the coach say that a participant is somebody else than was found."""
        if self._plan is None:
            return
        if planned.place not in self.doubts:
            self._ask(planned, self._plan)
            self._fit_doubts()
        self.doubts[planned.place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_about_current(self) -> None:
        if (planned := self.table.current_row()) is not None:
            self.ask_about(planned)

    def take_focus(self) -> None:
        """Go to the first doubt, else to the list."""
        first = next(iter(self.doubts.values()), None)
        (first or self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def choices(self) -> dict[int, Choice]:
        """The doubts settled: place in the report → who it is, or what else to do."""
        settled = {place: combo.currentData() for place, combo in self.doubts.items()}
        return {
            place: choice if isinstance(choice, int) else Settled(choice)
            for place, choice in settled.items()
            if choice != _LATER
        }

    def _lay_out(self) -> None:
        self._doubts_card = Card(self.tr("Who is it?"))
        self._doubts_area = scrolled(self._grid, 44)
        self._doubts_card.add(self._doubts_area)
        self._doubts_card.hide()
        people = Card()
        people.setAccessibleName(self.tr("Participants of the report"))
        people.add(self.table, 1)
        lines = QVBoxLayout()
        lines.addWidget(self.others)
        self._others_area = scrolled(lines, 24, 60)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        page.addWidget(self.chips)
        page.addWidget(self._doubts_card)
        page.addWidget(people, 1)
        page.addWidget(self._others_area)

    def _columns(self) -> list[Column[PlannedAttendance]]:
        return [
            Column(
                self.tr("In the report"),
                lambda p: p.participant.name,
                detail=lambda p: " · ".join(p.participant.emails),
                strong=lambda p: True,
                stretch=True,
            ),
            Column(
                self.tr("Person"),
                lambda p: p.person,
                detail=lambda p: match_words(p.how),
                stretch=True,
            ),
            Column(
                self.tr("Present"),
                lambda p: current().duration(p.presence.minutes),
                sort=lambda p: p.presence.minutes,
                detail=self._hours,
                width=150,
            ),
            Column(
                self.tr("What will be done"),
                lambda p: fate_words(p.fate),
                tone=lambda p: _TONES.get(p.fate, Tone.NEUTRAL),
                width=190,
            ),
        ]

    def _hours(self, planned: PlannedAttendance) -> str:
        """When, where the report tells it."""
        presence = planned.presence
        if not presence.intervals:
            return ""
        if not presence.is_exact:
            return self.tr("length only")
        words = current()
        return ", ".join(
            words.time_range(start.time(), end.time()) for start, end in presence.intervals
        )

    def _counts(self, plan: AttendanceImport) -> list[QWidget]:
        marked = len(plan.with_fate(Fate.CREATED, Fate.UPDATED))
        same = len(plan.with_fate(Fate.UNCHANGED))
        kept = len(plan.with_fate(Fate.KEPT))
        doubtful = len(plan.with_fate(Fate.DOUBTFUL))
        waiting = len(plan.to_confirm)
        said = (
            (marked, Tone.GREEN, self.tr("%n to mark", "", marked)),
            (same, Tone.NEUTRAL, self.tr("%n already there", "", same)),
            (kept, Tone.NEUTRAL, self.tr("%n marked by hand", "", kept)),
            (doubtful, Tone.AMBER, self.tr("%n to decide", "", doubtful)),
            (waiting, Tone.AMBER, self.tr("%n not in the report", "", waiting)),
        )
        return [Chip(text, tone) for count, tone, text in said if count]

    def _fit_doubts(self) -> None:
        shown = min(len(self.doubts), _DOUBTS_IN_SIGHT)
        self._doubts_area.setFixedHeight(active_tokens().px(44 * max(shown, 1)))
        self._doubts_card.setVisible(bool(self.doubts))

    def _clear_doubts(self) -> None:
        self.doubts.clear()
        empty(self._grid)

    def _ask(self, planned: PlannedAttendance, plan: AttendanceImport) -> None:
        position = len(self.doubts)
        who = " · ".join((planned.participant.name, *planned.participant.emails))
        text = ElidedLabel(who)
        text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        combo = QComboBox()
        combo.setAccessibleName(who)
        is_found = planned.person_id is not None
        combo.addItem(planned.person if is_found else self.tr("Decide later"), _LATER)
        combo.addItem(self.tr("A guest: add to the sheet"), Settled.NEW_GUEST.value)
        combo.addItem(self.tr("Leave out"), Settled.LEFT_OUT.value)
        offered = dict.fromkeys((*planned.candidates, *plan.choices))
        for candidate in offered:
            if candidate.person_id == planned.person_id:
                continue
            combo.addItem(candidate.name, candidate.person_id)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        text.setBuddy(combo)
        self._grid.addWidget(text, position, 0)
        self._grid.addWidget(combo, position, 1)
        self.doubts[planned.place] = combo

    def _others(self, plan: AttendanceImport) -> list[str]:
        """Who is not in the report, and what is not a presence."""
        words = current()
        lines = []
        if plan.to_confirm:
            names = words.join([candidate.name for candidate in plan.to_confirm])
            lines.append(self.tr("Not in the report, left to confirm: {names}").format(names=names))
        left = [f"{line.name} ({why_not_counted(line.why)})" for line in plan.not_counted[:6]]
        if left:
            lines.append(self.tr("Not counted: {people}").format(people=words.join(left)))
        return lines
