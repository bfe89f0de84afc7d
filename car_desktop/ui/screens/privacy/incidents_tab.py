"""The register of confidentiality incidents."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from car_desktop.domain.incidents import NoticeTo
from car_desktop.domain.labels import label
from car_desktop.domain.privacy import InjuryRisk
from car_desktop.reports.incident_register.content import period_words, persons_words
from car_desktop.services.incidents import IncidentRow, incidents
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.sheet import export_document
from car_desktop.ui.dialogs.incidents.incident_sheet import IncidentSheet
from car_desktop.ui.dialogs.incidents.loss_sheet import LossSheet
from car_desktop.ui.screens.privacy.tab import PrivacyTab
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import RIGHT, Column, RowsModel

_TONES = {
    InjuryRisk.UNKNOWN: Tone.AMBER,
    InjuryRisk.NONE: Tone.NEUTRAL,
    InjuryRisk.SERIOUS: Tone.RED,
}


class IncidentsTab(PrivacyTab):
    """A line per incident, the latest first; Enter completes it. Nothing here is ever deleted by hand."""

    def __init__(self, context: Context, today: date | None = None) -> None:
        super().__init__(context)
        self._today = today or date.today()
        self._rows: RowsModel[IncidentRow] = RowsModel(self._columns(), key=lambda row: row.id)
        self.table = FittedTable(self._rows, self.tr("Register of incidents"), sortable=False)
        self.table.placeholder = self.tr("No incident was entered.")
        self.table.activated_row.connect(self._change)
        self.table.current_row_changed.connect(self._offer)
        self.lost = secondary_button(
            self.tr("Computer lost or stolen…"), self._lost, icon="triangle-alert", small=True
        )
        self.add_incident = secondary_button(
            self.tr("Other incident…"), self._add, icon="plus", small=True
        )
        self.change = secondary_button(self.tr("Change…"), self._change_current, small=True)
        self.to_commission = secondary_button(
            self.tr("Notice to the Commission…"), self._tell_commission, small=True
        )
        self.to_persons = secondary_button(
            self.tr("Notice to the persons…"), self._tell_persons, small=True
        )
        self.register = secondary_button(
            self.tr("Register…"), self._export, icon="download", small=True
        )
        self.awaited = PlainLabel("", TextRole.WARNING, wrap=True)
        self._lay_out_parts()

    def refresh(self) -> None:
        """Read the register."""
        rows = self.operations.query(incidents)
        self._rows.set_rows(rows)
        self.table.fit()
        waiting = sum(row.awaits_notices for row in rows)
        self.awaited.setText(
            self.tr("%n incident(s) with a serious risk still wait for a notice.", "", waiting)
        )
        self.awaited.setVisible(bool(waiting))
        self.card.set_trailing(self.tr("%n incident(s)", "", len(rows)) if rows else "")
        self._offer()

    def _lost(self) -> None:
        is_encrypted = self.operations.is_encrypted
        LossSheet(self.window(), self.context, self._today, is_encrypted).open()

    def _add(self) -> None:
        IncidentSheet(self.window(), self.context, self._today).open()

    def _change_current(self) -> None:
        if (row := self.table.current_row()) is not None:
            self._change(row)

    def _change(self, row: IncidentRow) -> None:
        IncidentSheet(self.window(), self.context, self._today, row).open()

    def _tell_commission(self) -> None:
        self._tell(NoticeTo.COMMISSION)

    def _tell_persons(self) -> None:
        self._tell(NoticeTo.PERSONS)

    def _tell(self, audience: NoticeTo) -> None:
        if (row := self.table.current_row()) is not None:
            export_document(
                self.context,
                "incident-notice",
                0,
                self.window(),
                line=row.number,
                audience=audience,
            )

    def _export(self) -> None:
        export_document(self.context, "incident-register", 0, self.window())

    def _offer(self) -> None:
        has_row = self.table.current_row() is not None
        for button in (self.change, self.to_commission, self.to_persons):
            button.setEnabled(has_row)

    def _columns(self) -> list[Column[IncidentRow]]:
        return [
            Column(
                self.tr("What happened"),
                lambda row: " ".join(row.content.circumstances.split()),
                detail=lambda row: period_words(row.content),
                stretch=True,
            ),
            Column(
                self.tr("Known on"),
                lambda row: current().date_medium(row.content.known_on),
                width=120,
            ),
            Column(
                self.tr("Persons"), lambda row: persons_words(row.content), align=RIGHT, width=110
            ),
            Column(
                self.tr("Risk"),
                lambda row: label(row.content.risk),
                tone=lambda row: _TONES[row.content.risk],
                width=230,
            ),
            Column(
                self.tr("Kept until"),
                lambda row: current().date_medium(row.kept_until),
                width=160,
            ),
        ]

    def _lay_out_parts(self) -> None:
        self.card = Card(self.tr("Register of incidents"))
        explanation = self.tr(
            "Every access, use, communication or loss that the Act does not allow is entered, even "
            "without serious risk, and kept five years (Act respecting Access, s. 63.11)."
        )
        self.card.add(PlainLabel(explanation, TextRole.SECONDARY, wrap=True))
        self.card.add(self.awaited)
        self.card.add(self.table)
        first: list[QWidget] = [self.lost, self.add_incident, self.change]
        self.card.add(Flow([*first, self.to_commission, self.to_persons, self.register]))
        self.body.addWidget(self.card)
