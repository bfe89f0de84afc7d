"""« People »: find someone, add someone, import a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QStackedLayout, QWidget

from car_desktop.i18n import translate
from car_desktop.services.people_lines import PersonLine, people
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.import_people.sheet import ImportPeopleSheet
from car_desktop.ui.dialogs.person import actions
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.widgets.buttons import primary_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.page_header import PageHeader
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.screen import Screen


class PeopleScreen(Screen):
    """One line per person; Enter opens the page."""

    def __init__(self, context: Context, today: date | None = None) -> None:
        super().__init__(context)
        self._today = today or date.today()
        self.header = PageHeader(self.tr("People"))
        self.header.add_action(
            secondary_button(self.tr("Import a list…"), self.import_list, icon="import")
        )
        self.header.add_action(primary_button(self.tr("Add a person"), self._add, icon="plus"))
        self._make_filters()
        self._make_table()
        self.empty = EmptyState(
            "contact",
            self.tr("Nobody in the directory yet"),
            self.tr(
                "Import the list you already have, from Excel, LibreOffice, Outlook or Google: "
                "only names, addresses and functions are kept."
            ),
            (self.tr("Import a list…"), self.import_list),
        )
        self._lay_out()

    def open(self, **arguments: object) -> None:
        """Start adding or importing when asked by a menu or by « Today »."""
        if arguments.get("action") == "new":
            self._add()
        elif arguments.get("action") == "import":
            self.import_list(arguments.get("community_id"))

    def menu_actions(self) -> Sequence[QAction]:
        """Offer in the menu what can be done with the selected person."""
        return self.table.actions()

    def refresh(self) -> None:
        """Read the people who match the search."""
        text, archived = self.search.text(), self.archived.isChecked()
        rows = self.operations.query(people, self._today, text, archived=archived)
        self._rows.set_rows(rows)
        self.header.set_subtitle(self.tr("%n person(s)", "", len(rows)))
        is_searching = bool(text or archived)
        self.table.placeholder = (
            self.tr("Nobody matches this search.") if text else self.tr("Nobody is archived.")
        )
        self._pages.setCurrentIndex(0 if rows or is_searching else 1)
        self._filters.setVisible(bool(rows) or is_searching)

    def import_list(self, community_id: object = None) -> None:
        """Open the import of a list, into a community where one is named."""
        key = community_id if isinstance(community_id, int) else None
        ImportPeopleSheet(self.context, self.window(), key, today=self._today).open()

    def _make_filters(self) -> None:
        self._filters = QWidget()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by name or e-mail address"))
        self.search.setAccessibleName(self.tr("Search by name or e-mail address"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.invalidate)
        self.archived = QCheckBox(self.tr("Archived"))
        self.archived.toggled.connect(self.invalidate)
        row = QHBoxLayout(self._filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.search, 2)
        row.addWidget(self.archived)
        row.addStretch(2)

    def _make_table(self) -> None:
        self._rows: RowsModel[PersonLine] = RowsModel(_columns(), key=lambda row: row.id)
        self.table = RowsTable(self._rows, self.tr("People"))
        self.table.activated_row.connect(self._open)
        for name, keys, run in (
            (self.tr("Open"), "Ctrl+O", self._open),
            (self.tr("Change…"), "F2", self._edit),
            (self.tr("Archive or bring back"), "Ctrl+Shift+A", self._archive),
            (self.tr("Delete"), "Del", self._delete),
        ):
            self.table.add_shortcut(name, keys, partial(self._with_current, run))

    def _lay_out(self) -> None:
        page = self.page()
        page.addWidget(self.header)
        page.addWidget(self._filters)
        card = Card()
        card.setAccessibleName(self.tr("People"))
        self._pages = QStackedLayout()
        card.add(self._pages, 1)  # before its pages: it shows the first one at once
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        page.addWidget(card, 1)

    def _with_current(self, run: Callable[[PersonLine], None]) -> None:
        if (row := self.table.current_row()) is not None:
            run(row)

    def _add(self) -> None:
        actions.add(self.context, self.window())

    def _open(self, row: PersonLine) -> None:
        self.context.navigator.open(ScreenId.PERSON, person_id=row.id)

    def _edit(self, row: PersonLine) -> None:
        actions.edit(self.context, self.window(), row.id)

    def _archive(self, row: PersonLine) -> None:
        actions.archive(self.context, row.id, archived=not row.is_archived)

    def _delete(self, row: PersonLine) -> None:
        actions.delete(self.context, row.id)


def _columns() -> list[Column[PersonLine]]:
    return [
        Column(
            translate("PeopleScreen", "Name"),
            lambda row: row.name,
            strong=lambda row: True,
            detail=lambda row: row.email,
            stretch=True,
        ),
        Column(
            translate("PeopleScreen", "Function"),
            lambda row: row.function,
            detail=lambda row: row.organisation,
            stretch=True,
        ),
        Column(
            translate("PeopleScreen", "Communities"),
            lambda row: " · ".join(row.communities),
            quiet=lambda row: True,
            stretch=True,
        ),
        Column(translate("PeopleScreen", "Telephone"), lambda row: row.phone, width=130),
    ]
