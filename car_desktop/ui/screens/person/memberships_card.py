"""The communities of someone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from car_desktop.domain.labels import label
from car_desktop.services.people import MembershipOfPerson
from car_desktop.ui.screens.person.period_words import period_words
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.rows_model import Column, RowsModel


class MembershipsCard(Card):
    """One line per period in a community; Enter opens it."""

    opened = Signal(int)  # the community's identifier

    def __init__(self) -> None:
        super().__init__(self.tr("Communities"))
        self._rows: RowsModel[MembershipOfPerson] = RowsModel(
            self._columns(), key=lambda row: (row.community_id, row.starts_on, row.role)
        )
        self.table = FittedTable(self._rows, self.tr("Communities"))
        self.table.placeholder = self.tr("Not a member of any community yet.")
        self.table.activated_row.connect(self._open)
        self.add(self.table)

    def show_memberships(self, memberships: Sequence[MembershipOfPerson]) -> None:
        """Show these periods."""
        self._rows.set_rows(memberships)
        self.table.fit()

    def _columns(self) -> list[Column[MembershipOfPerson]]:
        return [
            Column(
                self.tr("Community"),
                lambda row: row.community,
                detail=lambda row: period_words(row.starts_on, row.ends_on),
                strong=lambda row: row.is_current,
                quiet=lambda row: not row.is_current,
                stretch=True,
            ),
            Column(self.tr("Role"), lambda row: label(row.role), width=180),
        ]

    def _open(self, row: MembershipOfPerson) -> None:
        self.opened.emit(row.community_id)
