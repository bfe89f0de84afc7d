"""Third step: who is new, who is already there, and the doubts that a person settles."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from car_desktop.services.people_plan import Choice, Match, PeoplePlan, PlannedPerson
from car_desktop.ui.dialogs.import_people.words import (
    candidate_label,
    left_out_lines,
    match_label,
    match_tone,
    name_of,
)
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Chip, Tone
from car_desktop.ui.widgets.emptying import empty
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import ElidedLabel, PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.scrolled import scrolled

ASKED = 60
"""Beyond so many doubts at once, the rest is left out and named: import the list again for those."""

_LATER, _NEW = "later", "new"


class PeoplePage(QWidget):
    """Counts, doubts to settle, and every line with what will become of it."""

    def __init__(self) -> None:
        super().__init__()
        self._doubts: dict[int, QComboBox] = {}
        self.chips = Flow()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._rows: RowsModel[PlannedPerson] = RowsModel(
            self._columns(), key=lambda planned: planned.row.line
        )
        self.table = RowsTable(self._rows, self.tr("People of the list"))
        self.table.placeholder = self.tr("No line of this list names a person.")
        self.left_out = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self._lay_out()

    def show_plan(self, plan: PeoplePlan) -> None:
        """Show what the import would do."""
        self.chips.set_widgets(self._counts(plan))
        self._rows.set_rows(plan.people)
        self._show_doubts(plan.doubtful)
        self.left_out.setText("\n".join(left_out_lines(plan.dropped, plan.skipped)))
        self._left_out_area.setVisible(bool(self.left_out.text()))

    def choices(self) -> dict[int, Choice]:
        """The doubts settled: line → the person it is, None for somebody new."""
        settled = ((line, combo.currentData()) for line, combo in self._doubts.items())
        return {
            line: None if answer == _NEW else int(answer)
            for line, answer in settled
            if answer != _LATER
        }

    def first_doubt(self) -> QWidget | None:
        """Where the keyboard starts, if there is anything to settle."""
        return next(iter(self._doubts.values()), None)

    def doubt_at(self, line: int) -> QComboBox:
        """The list that settles the doubt about one line."""
        return self._doubts[line]

    def _lay_out(self) -> None:
        self._doubts_card = Card(self.tr("Is it the same person?"))
        self._doubts_card.add(scrolled(self._grid, 84, 164), 1)
        people = Card()
        people.setAccessibleName(self.tr("People of the list"))
        people.add(self.table, 1)
        lines = QVBoxLayout()
        lines.addWidget(self.left_out)
        self._left_out_area = scrolled(lines, 40, 76)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        page.addWidget(self.chips)
        page.addWidget(self._doubts_card)
        page.addWidget(people, 1)
        page.addWidget(self._left_out_area)

    def _columns(self) -> list[Column[PlannedPerson]]:
        return [
            Column(
                self.tr("Name"),
                lambda p: ", ".join(part for part in (p.row.last_name, p.row.first_name) if part),
                detail=lambda p: " · ".join(p.row.emails),
                strong=lambda p: True,
                stretch=True,
            ),
            Column(
                self.tr("Function"),
                lambda p: p.row.function,
                detail=lambda p: p.row.organisation,
                stretch=True,
            ),
            Column(
                self.tr("What will be done"),
                lambda p: match_label(p.match),
                tone=lambda p: match_tone(p.match),
                width=190,
            ),
        ]

    def _counts(self, plan: PeoplePlan) -> list[QWidget]:
        counted = dict.fromkeys(Match, 0)
        for planned in plan.people:
            counted[planned.match] += 1
        known = counted[Match.EMAIL] + counted[Match.NAME]
        said = (
            (counted[Match.NEW], Tone.GREEN, self.tr("%n new", "", counted[Match.NEW])),
            (known, Tone.NEUTRAL, self.tr("%n already there", "", known)),
            (
                counted[Match.DOUBTFUL],
                Tone.AMBER,
                self.tr("%n to decide", "", counted[Match.DOUBTFUL]),
            ),
            (
                counted[Match.REPEATED],
                Tone.NEUTRAL,
                self.tr("%n repeated", "", counted[Match.REPEATED]),
            ),
            (
                len(plan.skipped),
                Tone.NEUTRAL,
                self.tr("%n line(s) left out", "", len(plan.skipped)),
            ),
        )
        return [Chip(text, tone) for count, tone, text in said if count]

    def _show_doubts(self, doubts: tuple[PlannedPerson, ...]) -> None:
        self._doubts.clear()
        empty(self._grid)
        for position, planned in enumerate(doubts[:ASKED]):
            self._ask(position, planned)
        more = len(doubts) - ASKED
        self._doubts_card.set_trailing(
            self.tr("%n more will be left out", "", more) if more > 0 else ""
        )
        self._doubts_card.setVisible(bool(doubts))

    def _ask(self, position: int, planned: PlannedPerson) -> None:
        row = planned.row
        who = self.tr("Line {line}: {name}").format(line=row.line, name=name_of(row))
        text = ElidedLabel(" · ".join((who, *row.emails)))
        text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        combo = QComboBox()
        combo.setAccessibleName(who)
        combo.addItem(self.tr("Leave out for now"), _LATER)
        for candidate in planned.candidates:
            combo.addItem(candidate_label(candidate), candidate.person_id)
        combo.addItem(self.tr("Somebody else: add"), _NEW)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        text.setBuddy(combo)
        self._grid.addWidget(text, position, 0)
        self._grid.addWidget(combo, position, 1)
        self._doubts[row.line] = combo
