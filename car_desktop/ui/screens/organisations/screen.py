"""« Organisations »: service centres, schools and partners."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QStackedLayout, QWidget

from car_desktop.domain.labels import label, short_label
from car_desktop.domain.values import OrganisationKind
from car_desktop.services.organisations import (
    OrganisationLine,
    delete_organisation,
    organisations,
)
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.import_directory.sheet import ImportDirectorySheet
from car_desktop.ui.dialogs.letterhead.sheet import LetterheadSheet
from car_desktop.ui.dialogs.organisation.sheet import OrganisationSheet
from car_desktop.ui.dialogs.school_calendar.actions import edit_school_calendar
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import primary_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.page_header import PageHeader
from car_desktop.ui.widgets.rows_model import RIGHT, Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.screen import Screen

_TONES = {
    OrganisationKind.SERVICE_CENTRE: Tone.BRAND,
    OrganisationKind.SCHOOL_BOARD: Tone.BRAND,
    OrganisationKind.SCHOOL: Tone.GREEN,
    OrganisationKind.CENTRE: Tone.BLUE,
    OrganisationKind.PARTNER: Tone.AMBER,
}


class OrganisationsScreen(Screen):
    """One line per organisation; Enter changes it."""

    def __init__(self, context: Context, today: date | None = None) -> None:
        super().__init__(context)
        self._today = today or date.today()
        self.header = PageHeader(self.tr("Organisations"))
        self.header.add_action(
            secondary_button(
                self.tr("Import the ministry’s directory…"), self.import_directory, icon="import"
            )
        )
        self.header.add_action(
            primary_button(self.tr("Add an organisation"), self._add, icon="plus")
        )
        self._make_filters()
        self._make_table()
        self.empty = EmptyState(
            "school",
            self.tr("No organisation yet"),
            self.tr(
                "Import the ministry’s list of service centres and schools, or add the few that "
                "you work with."
            ),
            (self.tr("Import the ministry’s directory…"), self.import_directory),
        )
        self._lay_out()

    def open(self, **arguments: object) -> None:
        """Start adding or importing when asked by a menu."""
        if arguments.get("action") == "new":
            self._add()
        elif arguments.get("action") == "import":
            self.import_directory()

    def menu_actions(self) -> Sequence[QAction]:
        """Offer in the menu what can be done with the selected organisation."""
        return self.table.actions()

    def refresh(self) -> None:
        """Read the organisations that match the search."""
        chosen = self.kind.currentData()
        kind = OrganisationKind(chosen) if chosen else None
        rows = self.operations.query(organisations, self.search.text(), kind)
        self._rows.set_rows(rows)
        self.header.set_subtitle(self.tr("%n organisation(s)", "", len(rows)))
        is_searching = bool(self.search.text() or kind)
        self._pages.setCurrentIndex(0 if rows or is_searching else 1)
        self._filters.setVisible(bool(rows) or is_searching)

    def import_directory(self) -> None:
        """Open the import of the ministry's directory."""
        ImportDirectorySheet(self.context, self.window()).open()

    def _make_filters(self) -> None:
        self._filters = QWidget()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by name, city or code"))
        self.search.setAccessibleName(self.tr("Search by name, city or code"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.invalidate)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of organisation"))
        self.kind.addItem(self.tr("All kinds"), "")
        for kind in OrganisationKind:
            self.kind.addItem(label(kind), kind.value)
        self.kind.currentIndexChanged.connect(self.invalidate)
        row = QHBoxLayout(self._filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.search, 2)
        row.addWidget(self.kind, 1)
        row.addStretch(1)

    def _make_table(self) -> None:
        self._rows: RowsModel[OrganisationLine] = RowsModel(
            [
                Column(
                    self.tr("Name"),
                    lambda row: row.name,
                    detail=lambda row: row.parent,
                    strong=lambda row: True,
                    stretch=True,
                ),
                Column(
                    self.tr("Kind"),
                    lambda row: short_label(row.kind),
                    tone=lambda row: _TONES.get(row.kind, Tone.NEUTRAL),
                    width=170,
                ),
                Column(self.tr("City"), lambda row: row.city, width=200),
                Column(
                    self.tr("Code"),
                    lambda row: row.official_code,
                    quiet=lambda row: True,
                    width=90,
                ),
                Column(
                    self.tr("People"),
                    lambda row: current().number(row.people) if row.people else "",
                    sort=lambda row: row.people,
                    align=RIGHT,
                    width=100,
                ),
            ],
            key=lambda row: row.id,
        )
        self.table = RowsTable(self._rows, self.tr("Organisations"))
        self.table.placeholder = self.tr("No organisation matches this search.")
        self.table.activated_row.connect(self._edit)
        for name, keys, run in (
            (self.tr("Change…"), "F2", self._edit),
            (self.tr("School calendar…"), "Shift+J", self._edit_school_calendar),
            (self.tr("Letterhead…"), "Shift+L", self._edit_letterhead),
            (self.tr("Delete"), "Del", self._delete),
        ):
            self.table.add_shortcut(name, keys, partial(self._with_current, run))

    def _lay_out(self) -> None:
        page = self.page()
        page.addWidget(self.header)
        page.addWidget(self._filters)
        card = Card()
        card.setAccessibleName(self.tr("Organisations"))
        self._pages = QStackedLayout()
        card.add(self._pages, 1)  # before its pages: it shows the first one at once
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        page.addWidget(card, 1)

    def _with_current(self, run: Callable[[OrganisationLine], None]) -> None:
        if (row := self.table.current_row()) is not None:
            run(row)

    def _add(self) -> None:
        OrganisationSheet(self.context, self.window()).open()

    def _edit(self, row: OrganisationLine) -> None:
        OrganisationSheet(self.context, self.window(), row.id).open()

    def _edit_school_calendar(self, row: OrganisationLine) -> None:
        edit_school_calendar(self.context, self.window(), self._today, (row.id, row.name))

    def _edit_letterhead(self, row: OrganisationLine) -> None:
        LetterheadSheet(self.context, self.window(), row.id, row.name).open()

    def _delete(self, row: OrganisationLine) -> None:
        self.operations.execute(self.tr("deleted organisation"), delete_organisation, row.id)
        self.context.messages.say(
            self.tr("The organisation was deleted."), undo_action(self.context)
        )
