"""« Communities »: find one, create one, see which one needs something."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QStackedLayout, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import CommunityKind
from car_desktop.services.communities import CommunityRow, communities
from car_desktop.services.rhythm import ToPlan, communities_to_plan
from car_desktop.ui.community_columns import (
    attendance_column,
    kind_column,
    members_column,
    name_column,
    next_meeting_column,
    rhythm_column,
    show_bars,
)
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.community import actions
from car_desktop.ui.dialogs.meeting.actions import plan_meeting
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.widgets.buttons import primary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.page_header import PageHeader
from car_desktop.ui.widgets.rows_model import RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.screen import Screen


class CommunitiesScreen(Screen):
    """One line per community; Enter opens it."""

    def __init__(self, context: Context, today: date | None = None) -> None:
        super().__init__(context)
        self._fixed_today = today
        self._waiting: dict[int, ToPlan] = {}
        self.header = PageHeader(self.tr("Communities"))
        self.header.add_action(
            primary_button(self.tr("Create a community"), self._create, icon="plus")
        )
        self._make_filters()
        self._make_table()
        self.empty = EmptyState(
            "users",
            self.tr("No community yet"),
            self.tr(
                "A community gathers people around their practice: create it, add its members, "
                "then plan its meetings."
            ),
            (self.tr("Create a community"), self._create),
        )
        self._lay_out()

    @property
    def _today(self) -> date:
        """Asked each time: the program may stay open over midnight."""
        return self._fixed_today or date.today()

    def open(self, **arguments: object) -> None:
        """Start creating a community when asked by a menu or by « Today »."""
        if arguments.get("action") == "new":
            self._create()

    def menu_actions(self) -> Sequence[QAction]:
        """Offer in the menu what can be done with the selected community."""
        return self.table.actions()

    def refresh(self) -> None:
        """Read the communities that match the search."""
        rows = self.operations.query(
            communities, self._today, self.search.text(), self.archived.isChecked()
        )
        kind = self.kind.currentData()
        waiting = self.operations.query(communities_to_plan, self._today)
        self._waiting = {one.community_id: one for one in waiting}
        shown = [row for row in rows if not kind or row.kind == kind]
        self._rows.set_rows(shown)
        self.table.viewport().update()  # a rhythm may break while the line stays the same
        count = self.tr("%n community(ies)", "", len(shown)) if rows else ""
        self.header.set_subtitle(count)
        is_searching = bool(self.search.text() or kind or self.archived.isChecked())
        self.table.placeholder = self.tr("No community matches this search.")
        self._pages.setCurrentIndex(0 if rows or is_searching else 1)
        self._filters.setVisible(bool(rows) or is_searching)

    def _make_filters(self) -> None:
        self._filters = QWidget()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by name or organisation"))
        self.search.setAccessibleName(self.tr("Search by name or organisation"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.invalidate)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of community"))
        self.kind.addItem(self.tr("All kinds"), "")
        for kind in CommunityKind:
            self.kind.addItem(label(kind), kind.value)
        self.kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.kind.setMinimumContentsLength(18)
        self.kind.currentIndexChanged.connect(self.invalidate)
        self.archived = QCheckBox(self.tr("Archived"))
        self.archived.toggled.connect(self.invalidate)
        row = QHBoxLayout(self._filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.search, 2)
        row.addWidget(self.kind, 1)
        row.addWidget(self.archived)
        row.addStretch(1)

    def _make_table(self) -> None:
        columns = [
            name_column(with_organisation=True),
            kind_column(),
            members_column(),
            next_meeting_column(lambda: self._today),
            rhythm_column(lambda row: self._waiting.get(row.id)),
            attendance_column(),
        ]
        self._rows: RowsModel[CommunityRow] = RowsModel(columns, key=lambda row: row.id)
        self.table = RowsTable(self._rows, self.tr("Communities"))
        show_bars(self.table, columns)
        self.table.activated_row.connect(self._open)
        for name, keys, run in (
            (self.tr("Open"), "Ctrl+O", self._open),
            (self.tr("Plan a meeting…"), "P", self._plan),
            (self.tr("Change…"), "F2", self._edit),
            (self.tr("Archive or take up again"), "Ctrl+Shift+A", self._archive),
            (self.tr("Delete"), "Del", self._delete),
        ):
            self.table.add_shortcut(name, keys, partial(self._with_current, run))

    def _lay_out(self) -> None:
        page = self.page()
        page.addWidget(self.header)
        page.addWidget(self._filters)
        card = Card()
        card.setAccessibleName(self.tr("Communities"))
        self._pages = QStackedLayout()
        card.add(self._pages, 1)  # before its pages: it shows the first one at once
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        page.addWidget(card, 1)

    def _with_current(self, run: Callable[[CommunityRow], None]) -> None:
        if (row := self.table.current_row()) is not None:
            run(row)

    def _create(self) -> None:
        actions.create(self.context, self.window())

    def _open(self, row: CommunityRow) -> None:
        self.context.navigator.open(ScreenId.COMMUNITY, community_id=row.id)

    def _plan(self, row: CommunityRow) -> None:
        plan_meeting(self.context, self.window(), community_id=row.id)

    def _edit(self, row: CommunityRow) -> None:
        actions.edit(self.context, self.window(), row.id)

    def _archive(self, row: CommunityRow) -> None:
        actions.archive(self.context, row.id, archived=not row.is_archived)

    def _delete(self, row: CommunityRow) -> None:
        actions.delete(self.context, row.id)
