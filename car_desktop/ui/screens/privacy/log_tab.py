"""Who consulted, exported or destroyed what."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from car_desktop.domain.labels import label
from car_desktop.domain.privacy import AccessAction
from car_desktop.progress import Progress
from car_desktop.services.access_log import (
    AccessFilter,
    AccessRow,
    ChainBreak,
    access_log,
    actors,
    count_accesses,
    verify_chain,
)
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.latest import Latest
from car_desktop.ui.operations import Operations
from car_desktop.ui.screens.privacy.beside import beside
from car_desktop.ui.screens.privacy.log_sheet import LogExportSheet
from car_desktop.ui.screens.privacy.log_words import break_words, detail_words, subject_words
from car_desktop.ui.screens.privacy.tab import PrivacyTab
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.icon_label import IconLabel
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable

SHOWN = 500
TABLE_HEIGHT = 460  # at 100 %
_PERIODS = (30, 365, 0)  # days; 0 is the whole log


class LogTab(PrivacyTab):
    """The latest lines, what they are filtered by, and whether the chain holds."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._verifying: Latest[ChainBreak | None] = Latest(
            context.jobs, self.tr("Checking the access log"), 0, self
        )
        self._verifying.answered.connect(self._show_chain)
        self._make_filters()
        self._rows: RowsModel[AccessRow] = RowsModel(self._columns(), key=lambda row: row.id)
        self.table = RowsTable(self._rows, self.tr("Access log"), sortable=False)
        self.table.placeholder = self.tr("No line for this choice.")
        self.table.setMinimumHeight(context.theme.px(TABLE_HEIGHT))
        self.sign = IconLabel("shield")
        self.chain = PlainLabel(self.tr("The chain is being checked…"), wrap=True)
        self.more = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.export = secondary_button(
            self.tr("Export the log…"), self._export, icon="download", small=True
        )
        self._lay_out_card()

    @property
    def is_busy(self) -> bool:
        """Whether the chain is still being checked."""
        return self._verifying.is_busy

    def refresh(self) -> None:
        """Read the lines that are wanted; the chain is checked on another thread."""
        self._show_actors(self.operations.query(actors))
        wanted = self._wanted()
        rows = self.operations.query(access_log, wanted, SHOWN)
        self._rows.set_rows(rows)
        hidden = self.operations.query(count_accesses, wanted) - len(rows)
        self.more.setText(self.tr("%n older line(s): the export has them all.", "", max(hidden, 0)))
        self.more.setVisible(hidden > 0)
        operations = self.operations
        self._verifying.ask(lambda progress: _verified(operations, progress))

    def showEvent(self, event: QShowEvent) -> None:
        """Accesses write their lines without saying « changed »: read them again each time."""
        self._is_stale = True
        super().showEvent(event)

    def _wanted(self) -> AccessFilter:
        days = self.period.currentData()
        return AccessFilter(
            action=self.action.currentData(),
            actor=self.actor.currentData() or "",
            since=datetime.now(UTC) - timedelta(days=days) if days else None,
        )

    def _show_actors(self, known: tuple[str, ...]) -> None:
        """Offer the accounts that the log names; one alone is no choice."""
        chosen = self.actor.currentData()
        self.actor.blockSignals(True)
        self.actor.clear()
        self.actor.addItem(self.tr("All accounts"), "")
        for name in known:
            self.actor.addItem(name, name)
        self.actor.setCurrentIndex(max(self.actor.findData(chosen), 0))
        self.actor.blockSignals(False)
        self.actor.setVisible(len(known) > 1)

    def _show_chain(self, broken: ChainBreak | None) -> None:
        self.sign.set(
            "circle-check" if broken is None else "triangle-alert",
            "green" if broken is None else "amber",
        )
        self.chain.set_role(TextRole.BODY if broken is None else TextRole.WARNING)
        self.chain.setText(
            self.tr("No line was changed or taken out: the chain holds.")
            if broken is None
            else break_words(broken)
        )

    def _make_filters(self) -> None:
        self.action, self.actor, self.period = QComboBox(), QComboBox(), QComboBox()
        self.action.setAccessibleName(self.tr("What was done"))
        self.actor.setAccessibleName(self.tr("Account of the computer"))
        self.period.setAccessibleName(self.tr("Period"))
        self.action.addItem(self.tr("Everything"), None)
        for action in AccessAction:
            self.action.addItem(label(action), action)
        names = (self.tr("Last 30 days"), self.tr("Last 12 months"), self.tr("Whole log"))
        for days, name in zip(_PERIODS, names, strict=True):
            self.period.addItem(name, days)
        for combo in (self.action, self.actor, self.period):
            combo.currentIndexChanged.connect(self.invalidate)
        self.actor.hide()

    def _lay_out_card(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(12)
        for combo in (self.action, self.actor, self.period):
            filters.addWidget(combo)
        filters.addStretch(1)
        filters.addWidget(self.export)
        card = Card(self.tr("Access log"))
        card.add(
            PlainLabel(
                self.tr(
                    "Each page of a person opened, each document given out, each destruction leaves a "
                    "line. Lines are only added; none says what you wrote."
                ),
                TextRole.SECONDARY,
                wrap=True,
            )
        )
        card.add(beside(self.sign, self.chain))
        card.add(filters)
        card.add(self.table, 1)
        card.add(self.more)
        self.body.addWidget(card)

    def _columns(self) -> list[Column[AccessRow]]:
        return [
            Column(self.tr("When"), _moment, width=190),
            Column(
                self.tr("What"), lambda row: label(row.action), detail=detail_words, stretch=True
            ),
            Column(self.tr("About"), subject_words, stretch=True),
            Column(self.tr("Account"), lambda row: row.actor, quiet=lambda _row: True, width=150),
        ]

    def _export(self) -> None:
        LogExportSheet(self.context, self.window()).open()


def _verified(operations: Operations, _progress: Progress) -> ChainBreak | None:
    return operations.study(verify_chain)


def _moment(row: AccessRow) -> str:
    local = row.at.astimezone()
    return f"{current().date_medium(local.date())}, {current().time(local.time())}"
