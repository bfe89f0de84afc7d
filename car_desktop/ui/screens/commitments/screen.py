"""« Engagements »: every commitment of every community, the latest first to act on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QWidget,
)

from car_desktop.domain.labels import label
from car_desktop.domain.values import CommitmentState
from car_desktop.services.commitments import CommitmentRow, set_commitment_state
from car_desktop.services.communities import community_names
from car_desktop.services.follow_up import (
    MOST_SHOWN,
    Show,
    Whose,
    commitment_counts,
    commitment_list,
    follow_through,
)
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.commitments.columns import commitment_columns
from car_desktop.ui.screens.commitments.evidence_sheet import EvidenceSheet
from car_desktop.ui.screens.commitments.state_sheet import StateSheet
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.page_header import PageHeader
from car_desktop.ui.widgets.rows_model import RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.screen import Screen
from car_desktop.ui.widgets.segmented import Segmented

SEARCH_WIDTH = 290
_ASKS_MORE = (CommitmentState.POSTPONED, CommitmentState.DROPPED)


class CommitmentsScreen(Screen):
    """One line per commitment; Enter opens the meeting where it was made."""

    def __init__(self, context: Context, today: date | None = None) -> None:
        super().__init__(context)
        self._fixed_today = today
        self.header = PageHeader(self.tr("Commitments"))
        self._wanted: int | None = None
        self.shown = Segmented(
            [
                (Show.OPEN, self.tr("Open")),
                (Show.LATE, self.tr("Late")),
                (Show.SOON, self.tr("Within two weeks")),
                (Show.CLOSED, self.tr("Closed")),
            ],
            self.tr("Commitments shown"),
        )
        self.community = QComboBox()
        self.whose = QComboBox()
        for whose, name in self._owners():
            self.whose.addItem(name, whose)
        self.search = QLineEdit()
        self._rows: RowsModel[CommitmentRow] = RowsModel(
            commitment_columns(lambda: self._today), key=lambda row: row.id
        )
        self.table = RowsTable(self._rows, self.tr("Commitments"))
        self.cut = PlainLabel(self._cut_text(), TextRole.SECONDARY, wrap=True)
        self.buttons = {state: self._button(state) for state in self._answers()}
        self.table.add_shortcut(self.tr("Evidence…"), "F4", self._note_evidence_of_current)
        self.evidence = secondary_button(
            self.tr("Evidence…"), self._note_evidence_of_current, small=True
        )
        self.empty = EmptyState(
            "list-checks",
            self.tr("No commitment yet"),
            self.tr(
                "They are written during a meeting: who will do what, by when, with which trace."
            ),
            (self.tr("Open the calendar"), partial(context.navigator.open, ScreenId.CALENDAR)),
        )
        self._describe()
        self._lay_out()
        self._connect()

    @property
    def _today(self) -> date:
        """Asked each time: the program may stay open over midnight."""
        return self._fixed_today or date.today()

    def open(self, **arguments: object) -> None:
        """Show the commitments of one community, or go to one commitment, when asked."""
        commitment_id = arguments.get("commitment_id")
        if isinstance(commitment_id, int):
            self._go_to(commitment_id)
        community_id = arguments.get("community_id")
        if community_id is not None:
            self._fill_communities()
            self.community.setCurrentIndex(max(self.community.findData(community_id), 0))

    def menu_actions(self) -> Sequence[QAction]:
        """Offer in the menu what can be done with the selected commitment."""
        return self.table.actions()

    def refresh(self) -> None:
        """Read the commitments that match the filters, and the figures above them."""
        self._fill_communities()
        chosen = self.community.currentData()
        community_id = chosen if isinstance(chosen, int) else None
        rows = self.operations.query(
            commitment_list,
            self.shown.value,
            self._today,
            community_id,
            self.search.text(),
            whose=self._whose(),
        )
        self._rows.set_rows(rows)
        self.cut.setVisible(len(rows) == MOST_SHOWN)
        if self._wanted is not None and self.table.select_key(self._wanted):
            self._wanted = None
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._show_figures(community_id)
        self._follow_selection()

    def _go_to(self, commitment_id: int) -> None:
        """Look at one open commitment, whatever the filters hid."""
        self._wanted = commitment_id
        self.shown.set_value(Show.OPEN)
        self.search.clear()
        self.community.setCurrentIndex(0)
        self.whose.setCurrentIndex(0)
        self.invalidate()

    # What a person does.

    def _set_state(self, state: CommitmentState) -> None:
        row = self.table.current_row()
        if row is None:
            return
        if state in _ASKS_MORE:
            StateSheet(self.window(), self.operations, row, state, self._today).open()
            return
        self.operations.execute(
            self.tr("state of a commitment"), set_commitment_state, row.id, state, on=self._today
        )
        ask = (self.tr("Note the evidence…"), partial(self._note_evidence, row))
        self.context.messages.say(
            self.tr("Commitment: {state}.").format(state=label(state)),
            ask if state is CommitmentState.KEPT else None,
            undo_action(self.context),
        )

    def _note_evidence(self, row: CommitmentRow) -> None:
        EvidenceSheet(self.window(), self.operations, row).open()

    def _note_evidence_of_current(self) -> None:
        if (row := self.table.current_row()) is not None:
            self._note_evidence(row)

    def _whose(self) -> Whose:
        return Whose(self.whose.currentData())

    def _open_meeting(self, row: CommitmentRow) -> None:
        self.context.navigator.open(ScreenId.MEETING, meeting_id=row.meeting_id)

    # What is shown.

    def _show_figures(self, community_id: int | None) -> None:
        whose = self._whose()
        counts = self.operations.query(commitment_counts, self._today, community_id, whose)
        kept = self.operations.query(follow_through, self._today, community_id, whose)
        said = [
            self.tr("%n open", "", counts[Show.OPEN]),
            self.tr("%n late", "", counts[Show.LATE]),
        ]
        if kept.ratio is not None:
            said.append(
                self.tr(
                    "{kept} kept of the {due} that came due ({rate}), {on_time} on time"
                ).format(
                    kept=current().number(kept.kept),
                    due=current().number(kept.due),
                    rate=current().percent(kept.ratio),
                    on_time=current().number(kept.kept_on_time),
                )
            )
        self.header.set_subtitle(" · ".join(said))
        is_filtered = community_id is not None or whose is not Whose.EVERYONE
        has_any = counts[Show.OPEN] + counts[Show.CLOSED] > 0 or is_filtered
        self._pages.setCurrentIndex(0 if has_any else 1)
        self._filters.setVisible(has_any)
        self._answer_row.setVisible(has_any)

    def _cut_text(self) -> str:
        return self.tr(
            "Only the first {count} are listed: search, or choose a community, to see others."
        ).format(count=current().number(MOST_SHOWN))

    def _fill_communities(self) -> None:
        names = self.operations.query(community_names)
        chosen = self.community.currentData()
        self.community.blockSignals(True)
        self.community.clear()
        self.community.addItem(self.tr("All communities"), None)
        for name in names:
            self.community.addItem(name.name, name.id)
        self.community.setCurrentIndex(max(self.community.findData(chosen), 0))
        self.community.blockSignals(False)

    def _follow_selection(self) -> None:
        row = self.table.current_row()
        for state, button in self.buttons.items():
            button.setEnabled(row is not None and row.state is not state)
        self.evidence.setEnabled(row is not None)

    # How it is built.

    def _owners(self) -> list[tuple[Whose, str]]:
        return [
            (Whose.EVERYONE, self.tr("Everyone’s")),
            (Whose.COACH, self.tr("Mine")),
            (Whose.MEMBERS, self.tr("The members’")),
        ]

    def _answers(self) -> dict[CommitmentState, str]:
        return {
            CommitmentState.KEPT: self.tr("Kept"),
            CommitmentState.IN_PROGRESS: self.tr("In progress"),
            CommitmentState.POSTPONED: self.tr("Postpone…"),
            CommitmentState.DROPPED: self.tr("Drop…"),
            CommitmentState.OPEN: self.tr("To do again"),
        }

    def _button(self, state: CommitmentState) -> QPushButton:
        text, run = self._answers()[state], partial(self._set_state, state)
        self.table.add_shortcut(text, "", run)
        return secondary_button(text, run, small=True)

    def _describe(self) -> None:
        for editor, name in (
            (self.search, self.tr("Search a commitment, a person")),
            (self.community, self.tr("Community")),
            (self.whose, self.tr("Whose commitments")),
        ):
            editor.setAccessibleName(name)
        self.search.setPlaceholderText(self.tr("Search a commitment, a person"))
        self.search.setClearButtonEnabled(True)
        self.community.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.community.setMinimumContentsLength(18)
        self.table.placeholder = self.tr("No commitment here.")

    def _lay_out(self) -> None:
        self.search.setMinimumWidth(self.context.theme.px(SEARCH_WIDTH))
        self._filters = Flow([self.shown, self.search, self.community, self.whose])
        self._answer_row = QWidget()
        answers = QHBoxLayout(self._answer_row)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(8)
        for button in self.buttons.values():
            answers.addWidget(button)
        answers.addWidget(self.evidence)
        answers.addStretch(1)
        card = Card()
        card.setAccessibleName(self.tr("Commitments"))
        self._pages = QStackedLayout()
        card.add(self._pages, 1)  # before its pages: it shows the first one at once
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        card.add(self.cut)
        card.add(self._answer_row)
        page = self.page()
        page.addWidget(self.header)
        page.addWidget(self._filters)
        page.addWidget(card, 1)

    def _connect(self) -> None:
        self.shown.changed.connect(self.invalidate)
        self.community.currentIndexChanged.connect(self.invalidate)
        self.whose.currentIndexChanged.connect(self.invalidate)
        self.search.textChanged.connect(self.invalidate)
        self.table.activated_row.connect(self._open_meeting)
        self.table.current_row_changed.connect(self._follow_selection)
