"""The cards of retention: what is due, the rules, the holds, and what was destroyed."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt

from car_desktop.domain.labels import label
from car_desktop.progress import Progress
from car_desktop.services.disposals import DisposalRow, disposals
from car_desktop.services.retention import RuleRow, retention_rules
from car_desktop.services.retention_due import DueRow, due_records
from car_desktop.services.retention_holds import HoldRow, lift_hold, retention_holds
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.destruction.doing import show_certificate
from car_desktop.ui.dialogs.destruction.review_sheet import ReviewSheet
from car_desktop.ui.jobs import Job
from car_desktop.ui.screens.privacy.retention_sheets import HoldSheet, RuleSheet
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import primary_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import RIGHT, Column, RowsModel


class DueCard(Card):
    """What the rules that are on make due today, and the way to go through it."""

    def __init__(self, context: Context, today: date) -> None:
        super().__init__()
        self.set_title(self.tr("Review of July"))
        self._context, self._today = context, today
        self._due: tuple[DueRow, ...] = ()
        self.said = PlainLabel(self.tr("What is due is being counted…"), wrap=True)
        self.review = primary_button(self.tr("Go through what is due…"), self._open, small=True)
        self.add(self.said)
        self.body.addWidget(self.review, 0, Qt.AlignmentFlag.AlignLeft)
        self.review.hide()

    def refresh(self) -> None:
        """Count again, on another thread: ten years are a lot to go through."""
        operations, today = self._context.operations, self._today

        def count(_progress: Progress) -> tuple[DueRow, ...]:
            return operations.query(due_records, today)

        job: Job[tuple[DueRow, ...]] = Job(self.tr("Counting what is due"), count, is_quiet=True)
        job.succeeded.connect(self._show)
        self._context.jobs.start(job)

    def _show(self, due: tuple[DueRow, ...]) -> None:
        self._due = due
        records = sum(row.count for row in due)
        if due:
            said = self.tr(
                "%n record(s) are due by the rules. Nothing goes before you confirm.", "", records
            )
        else:
            said = self.tr(
                "Nothing is due by the rules that are on. A delay ends on 30 June: look again in July."
            )
        self.said.setText(said)
        self.review.setVisible(bool(due))

    def _open(self) -> None:
        ReviewSheet(self._context, self.window(), self._due).open()


class RulesCard(Card):
    """A line per kind of record; Enter changes its rule."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.set_title(self.tr("How long records are kept"))
        self._context = context
        self._rows: RowsModel[RuleRow] = RowsModel(self._columns(), key=lambda row: row.id)
        self.table = FittedTable(self._rows, self.tr("Rules of retention"), sortable=False)
        self.change = secondary_button(self.tr("Change…"), self._change_current, small=True)
        self.table.activated_row.connect(self._change)
        self.table.current_row_changed.connect(self._offer)
        explanation = self.tr(
            "Only what a text sets is on. For the rest, type the delay of your body’s calendar and the "
            "number of its rule."
        )
        self.add(PlainLabel(explanation, TextRole.SECONDARY, wrap=True))
        self.add(self.table)
        self.add(Flow([self.change]))
        self._offer()

    def refresh(self) -> None:
        """Read the rules."""
        self._rows.set_rows(self._context.operations.query(retention_rules))
        self.table.fit()
        self._offer()

    def _change_current(self) -> None:
        if (row := self.table.current_row()) is not None:
            self._change(row)

    def _change(self, row: RuleRow) -> None:
        RuleSheet(self.window(), self._context.operations, row).open()

    def _offer(self) -> None:
        self.change.setEnabled(self.table.current_row() is not None)

    def _columns(self) -> list[Column[RuleRow]]:
        return [
            Column(
                self.tr("Records"),
                lambda row: label(row.category),
                detail=lambda row: row.source,
                stretch=True,
            ),
            Column(self.tr("Kept"), self._kept, quiet=lambda row: not row.years, width=130),
            Column(self.tr("Then"), lambda row: label(row.disposal), width=150),
            Column(
                self.tr("State"),
                self._state,
                tone=lambda row: Tone.GREEN if row.is_on else Tone.NEUTRAL,
                width=90,
            ),
        ]

    def _kept(self, row: RuleRow) -> str:
        return self.tr("%n year(s)", "", row.years) if row.years else self.tr("to be set")

    def _state(self, row: RuleRow) -> str:
        return self.tr("On") if row.is_on else self.tr("Off")


class HoldsCard(Card):
    """What nobody may destroy for now."""

    def __init__(self, context: Context, today: date) -> None:
        super().__init__()
        self.set_title(self.tr("Holds"))
        self._context, self._today = context, today
        self._rows: RowsModel[HoldRow] = RowsModel(self._columns(), key=lambda row: row.id)
        self.table = FittedTable(self._rows, self.tr("Holds"), sortable=False)
        self.empty = PlainLabel(
            self.tr("None. A hold keeps a person, a community or everything from destruction."),
            TextRole.SECONDARY,
            wrap=True,
        )
        self.place = secondary_button(
            self.tr("Place a hold…"), self._place, icon="lock", small=True
        )
        self.lift = secondary_button(self.tr("Lift"), self._lift, small=True)
        self.table.current_row_changed.connect(self._offer)
        for part in (self.empty, self.table):
            self.add(part)
        self.add(Flow([self.place, self.lift]))

    def refresh(self) -> None:
        """Read the holds."""
        rows = self._context.operations.query(retention_holds)
        self._rows.set_rows(rows)
        self.table.fit()
        for part in (self.table, self.lift):
            part.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._offer()

    def _place(self) -> None:
        HoldSheet(self.window(), self._context.operations, self._today).open()

    def _lift(self) -> None:
        row = self.table.current_row()
        if row is None or not row.is_standing:
            return
        self._context.operations.execute(self.tr("hold lifted"), lift_hold, row.id, self._today)
        self._context.messages.say(self.tr("The hold is lifted."), undo_action(self._context))

    def _offer(self) -> None:
        row = self.table.current_row()
        self.lift.setEnabled(row is not None and row.is_standing)

    def _columns(self) -> list[Column[HoldRow]]:
        return [
            Column(
                self.tr("On"),
                lambda row: row.about or self.tr("Everything"),
                detail=lambda row: row.reason,
                stretch=True,
            ),
            Column(self.tr("Placed"), lambda row: current().date_medium(row.placed_on), width=140),
            Column(
                self.tr("State"),
                self._state,
                tone=lambda row: Tone.AMBER if row.is_standing else Tone.NEUTRAL,
                width=140,
            ),
        ]

    def _state(self, row: HoldRow) -> str:
        if row.lifted_on is None:
            return self.tr("Standing")
        return self.tr("Lifted {day}").format(day=current().date_medium(row.lifted_on))


class DisposalsCard(Card):
    """The register of what was destroyed; Enter gives a certificate."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.set_title(self.tr("What was destroyed"))
        self._context = context
        self._rows: RowsModel[DisposalRow] = RowsModel(self._columns(), key=lambda row: row.id)
        self.table = FittedTable(self._rows, self.tr("Destructions"), sortable=False)
        self.empty = PlainLabel(
            self.tr(
                "Nothing yet. One person’s information is destroyed from their page, in People."
            ),
            TextRole.SECONDARY,
            wrap=True,
        )
        self.certificate = secondary_button(
            self.tr("Certificate…"), self._show_current, icon="file-text", small=True
        )
        self.register = secondary_button(
            self.tr("Register…"), partial(self._show, 0), icon="list", small=True
        )
        self.table.activated_row.connect(lambda row: self._show(row.id))
        self.table.current_row_changed.connect(self._offer)
        for part in (self.empty, self.table):
            self.add(part)
        self.add(Flow([self.certificate, self.register]))

    def refresh(self) -> None:
        """Read the register."""
        rows = self._context.operations.query(disposals)
        self._rows.set_rows(rows)
        self.table.fit()
        for part in (self.table, self.certificate, self.register):
            part.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._offer()

    def _show_current(self) -> None:
        if (row := self.table.current_row()) is not None:
            self._show(row.id)

    def _show(self, disposal_id: int) -> None:
        show_certificate(self._context, self.window(), disposal_id)

    def _offer(self) -> None:
        self.certificate.setEnabled(self.table.current_row() is not None)

    def _columns(self) -> list[Column[DisposalRow]]:
        return [
            Column(
                self.tr("Certificate"),
                lambda row: row.number,
                detail=lambda row: row.rule,
                stretch=True,
            ),
            Column(
                self.tr("Done on"),
                lambda row: current().date_medium(row.done_at.astimezone().date()),
                width=140,
            ),
            Column(
                self.tr("Records"), lambda row: current().number(row.rows), align=RIGHT, width=130
            ),
            Column(
                self.tr("In no backup from"),
                lambda row: current().date_medium(row.backups_clean_on),
                width=170,
            ),
        ]
