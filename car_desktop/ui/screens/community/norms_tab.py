"""The norms of the community: the wording in force, its earlier versions, and who accepted it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.services.norms import (
    AcceptanceRow,
    NormsVersion,
    accept_norms,
    acceptances,
    delete_norms,
    norms_versions,
    withdraw_acceptances,
)
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.community.norms_sheet import NormsSheet
from car_desktop.ui.screens.community.tab import CommunityTab, Today
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import primary_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.scrolling_body import ScrollingBody


class NormsTab(CommunityTab[AcceptanceRow]):
    """One version at a time; Space notes or takes back an acceptance."""

    def __init__(self, context: Context, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(context, today, parent)
        self._versions: tuple[NormsVersion, ...] = ()
        self._rows: RowsModel[AcceptanceRow] = RowsModel(
            self._columns(), key=lambda row: row.person_id
        )
        self.table = RowsTable(self._rows, self.tr("Acceptance of the norms"), several=True)
        self.table.activated_row.connect(self._toggle)
        self.table.placeholder = self.tr("Add members: each one accepts the norms.")
        self.add_actions([(self.tr("Accepts, or not"), "Space", self._toggle)])
        self.write = primary_button(
            self.tr("Write the norms again…"), self._write, icon="pencil", small=True
        )
        self.accept_all = secondary_button(
            self.tr("All have accepted"), self._accept_all, icon="check", small=True
        )
        self.remove = secondary_button(
            self.tr("Delete this version"), self._delete, icon="trash-2", small=True
        )
        self.version = QComboBox()
        self.version.setProperty("small", True)
        self.version.setAccessibleName(self.tr("Version of the norms"))
        self.version.currentIndexChanged.connect(self._show_version)
        empty = EmptyState(
            "list-checks",
            self.tr("No norms yet"),
            self.tr(
                "A few lines that the group writes itself: time, listening, confidentiality, "
                "decisions, participation."
            ),
            (self.tr("Write the norms…"), self._write),
        )
        self.lay_out([self.version, self.write, self.accept_all, self.remove], empty)
        self._add_wording()

    @property
    def shown(self) -> NormsVersion | None:
        """The version before one's eyes."""
        place = self.version.currentIndex()
        return self._versions[place] if 0 <= place < len(self._versions) else None

    def show_community(self, community_id: int) -> None:
        """Turn to a community, at its latest norms."""
        self.version.setCurrentIndex(-1)
        super().show_community(community_id)

    def refresh(self) -> None:
        """Read the versions, and who accepted the one that is shown."""
        before = self.shown
        self._versions = self.operations.query(norms_versions, self.community_id)
        keys = [norms.id for norms in self._versions]
        place = keys.index(before.id) if before is not None and before.id in keys else 0
        self.version.blockSignals(True)
        self.version.clear()
        self.version.addItems([self._name(norms) for norms in self._versions])
        self.version.setCurrentIndex(place if keys else -1)
        self.version.blockSignals(False)
        self._show_version()

    def _show_version(self) -> None:
        norms = self.shown
        self._wording.setVisible(norms is not None)
        self.show_table(norms is not None)
        if norms is None:
            return
        words = current()
        lines = [f"{words.number(n)}.\u00a0{line}" for n, line in enumerate(norms.lines, start=1)]
        self._lines.setText("\n".join(lines))
        rows = self.operations.query(acceptances, norms.id, self._today)
        self._rows.set_rows(rows)
        expected = [row for row in rows if row.is_member]
        self._count.setText(
            self.tr("{accepted} of {members} members accepted").format(
                accepted=words.number(sum(row.accepted_on is not None for row in expected)),
                members=words.number(len(expected)),
            )
        )
        self.accept_all.setEnabled(any(row.accepted_on is None for row in expected))

    def _name(self, norms: NormsVersion) -> str:
        return self.tr("{year}, version {number}, adopted on {day}").format(
            year=norms.year,
            number=norms.version,
            day=current().date_medium(norms.adopted_on),
        )

    def _columns(self) -> list[Column[AcceptanceRow]]:
        return [
            Column(
                self.tr("Name"),
                lambda row: row.name,
                detail=lambda row: "" if row.is_member else self.tr("No longer a member"),
                strong=lambda row: row.is_member,
                stretch=True,
            ),
            Column(
                self.tr("Acceptance"),
                self._acceptance,
                sort=lambda row: row.accepted_on or self._today,
                tone=lambda row: Tone.AMBER if row.accepted_on is None else Tone.GREEN,
            ),
        ]

    def _acceptance(self, row: AcceptanceRow) -> str:
        if row.accepted_on is None:
            return self.tr("Not yet")
        return self.tr("Accepted on {day}").format(day=current().date_medium(row.accepted_on))

    def _write(self) -> None:
        latest = self._versions[0] if self._versions else None
        sheet = NormsSheet(self.context, self.window(), self.community_id, latest, self._today)
        sheet.submitted.connect(lambda: self.version.setCurrentIndex(0))
        sheet.open()

    def _toggle(self, _row: AcceptanceRow) -> None:
        norms, rows = self.shown, self.table.selected_rows()
        if norms is None or not rows:
            return
        missing = [row.person_id for row in rows if row.accepted_on is None]
        if missing:
            self.operations.execute(
                self.tr("acceptance of the norms"), accept_norms, norms.id, missing, self._today
            )
        else:
            accepted = [row.person_id for row in rows]
            self.operations.execute(
                self.tr("acceptance of the norms"), withdraw_acceptances, norms.id, accepted
            )

    def _accept_all(self) -> None:
        norms = self.shown
        if norms is None:
            return
        everyone = [row.person_id for row in self._rows.rows if row.is_member]
        count = self.operations.execute(
            self.tr("acceptance of the norms"), accept_norms, norms.id, everyone, self._today
        )
        self.context.messages.say(
            self.tr("%n member(s) accepted the norms.", "", count), undo_action(self.context)
        )

    def _delete(self) -> None:
        norms = self.shown
        if norms is None:
            return
        self.operations.execute(self.tr("deleted norms"), delete_norms, norms.id)
        self.context.messages.say(
            self.tr("This version of the norms is deleted."), undo_action(self.context)
        )

    def _add_wording(self) -> None:
        """The wording stands beside the table: both stay whole in a low window."""
        self._wording = Card()
        self._wording.setAccessibleName(self.tr("Norms of the community"))
        self._count = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self._lines = PlainLabel("", TextRole.BODY, wrap=True)
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self._lines)
        lines.addWidget(self._count)
        lines.addStretch(1)
        scrolling = ScrollingBody(inside)
        scrolling.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows read on in a low window
        scrolling.setAccessibleName(self._wording.accessibleName())
        self._wording.add(scrolling, 1)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        last = column.takeAt(column.count() - 1)
        assert last is not None
        table = last.widget()
        assert table is not None
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self._wording, 2)
        beside.addWidget(table, 3)
        column.addLayout(beside, 1)
