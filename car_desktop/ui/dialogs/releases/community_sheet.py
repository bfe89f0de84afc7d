"""The releases of a community in a school year, and what each budget pays."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.releases import ClaimState
from car_desktop.domain.values import SchoolYear
from car_desktop.services.release_words import money
from car_desktop.services.releases import (
    PayerSum,
    ReleaseRow,
    community_releases,
    sums_by_payer,
    totals_of,
)
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.releases.columns import person_column, terms_columns, totals_words
from car_desktop.ui.dialogs.releases.release_sheet import ReleaseSheet
from car_desktop.ui.widgets.buttons import icon_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import RIGHT, Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.sheet import Sheet

WIDTH, LIST_HEIGHT = 880, 280


class CommunityReleasesSheet(Sheet):
    """One line per person and meeting; Enter changes it, « to confirm » keeps what is left to do."""

    def __init__(
        self, context: Context, parent: QWidget | None, community_id: int, today: date
    ) -> None:
        super().__init__(parent, self.tr("Releases"), self.tr("Close"))
        self.cancel_button.hide()
        self._context = context
        self._community_id = community_id
        self._year = SchoolYear.of(today)
        self._make_choices()
        self._make_tables()
        self.totals = PlainLabel("", TextRole.STRONG)
        self._lay_out_parts()
        self.to_confirm.toggled.connect(self._refresh)
        context.operations.changed.connect(self._refresh)
        self._refresh()
        self.table.setFocus()

    def _make_choices(self) -> None:
        self.year = PlainLabel("", TextRole.STRONG)
        self.before = icon_button("chevron-left", self.tr("Year before"), partial(self._step, -1))
        self.after = icon_button("chevron-right", self.tr("Year after"), partial(self._step, 1))
        self.to_confirm = QCheckBox(self.tr("Only what is to confirm or to claim"))

    def _make_tables(self) -> None:
        meeting: Column[ReleaseRow] = Column(
            self.tr("Meeting"),
            lambda row: current().date_medium(row.starts_at.date()),
            sort=lambda row: row.starts_at,
            width=120,
        )
        self._rows: RowsModel[ReleaseRow] = RowsModel(
            [meeting, person_column(), *terms_columns()], key=lambda row: row.id
        )
        self.table = RowsTable(self._rows, self.tr("Releases"))
        self.table.placeholder = self.tr(
            "No release in this school year. They are noted in the attendance of each meeting."
        )
        self.table.activated_row.connect(self._change)
        self._sums: RowsModel[PayerSum] = RowsModel(
            self._sum_columns(), key=lambda paid: (paid.payer, paid.budget_line)
        )
        self.sums = FittedTable(self._sums, self.tr("Sums by payer"), sortable=False)

    def _sum_columns(self) -> list[Column[PayerSum]]:
        return [
            Column(
                self.tr("Payer"),
                lambda paid: " · ".join(filter(None, (label(paid.payer), paid.budget_line))),
                stretch=True,
            ),
            Column(
                self.tr("Releases"),
                lambda paid: current().number(paid.releases),
                align=RIGHT,
                width=110,
            ),
            Column(self.tr("Amount"), lambda paid: money(paid.cents), align=RIGHT, width=130),
        ]

    def _refresh(self) -> None:
        rows = self._context.operations.query(community_releases, self._community_id, self._year)
        shown = [row for row in rows if not self.to_confirm.isChecked() or _is_left_to_do(row)]
        paid = sums_by_payer(rows)
        self._rows.set_rows(shown)
        self._sums.set_rows(paid)
        self.sums.fit()
        self.sums.setVisible(bool(paid))
        self.totals.setText(totals_words(totals_of(rows)) if rows else "")
        self.year.setText(current().school_year(self._year.start))

    def _step(self, years: int) -> None:
        self._year = SchoolYear(self._year.start + years)
        self._refresh()

    def _change(self, row: ReleaseRow) -> None:
        ReleaseSheet(self, self._context.operations, row).open()

    def _lay_out_parts(self) -> None:
        px = self._context.theme.px
        self.setMinimumWidth(px(WIDTH))
        self.table.setMinimumHeight(px(LIST_HEIGHT))
        where = QHBoxLayout()
        where.addWidget(self.to_confirm)
        where.addStretch(1)
        for widget in (self.before, self.year, self.after):
            where.addWidget(widget)
        card = Card()
        card.setAccessibleName(self.table.accessibleName())
        card.add(self.table, 1)
        self.add(where)
        self.add(card, 1)
        self.add(self.totals)
        self.add(self.sums)


def _is_left_to_do(row: ReleaseRow) -> bool:
    return row.is_to_confirm or row.terms.claim_state is ClaimState.TO_SEND
