"""The second place for backups: a stick, or a folder that is synchronised, gets finished encrypted copies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from car_desktop.domain.backups import Backup
from car_desktop.domain.errors import UserError
from car_desktop.progress import Progress
from car_desktop.ui.backup_health import (
    choose_second_place,
    delivery_refusal,
    note_delivery,
    second_place,
)
from car_desktop.ui.context import Context
from car_desktop.ui.jobs import Job
from car_desktop.ui.screens.settings.backup_words import moment_words
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.panel import Panel


class SecondPlacePanel(Panel):
    """Where it is, what was copied there last, and calmly that it is not there now."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.folder = PlainLabel("", TextRole.STRONG, wrap=True)
        self.state = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.refusal = PlainLabel("", TextRole.ERROR, wrap=True)
        self.choose = secondary_button(
            self.tr("Choose a folder…"), self._choose, icon="hard-drive", small=True
        )
        self.copy_now = secondary_button(self.tr("Copy now"), self.deliver, small=True)
        self.forget = secondary_button(self.tr("No second place"), self._forget, small=True)
        self._lay_out()

    def refresh(self) -> None:
        """Look whether the place is there."""
        place = second_place(self.context.settings)
        self.folder.setText("" if place is None else str(place))
        self.folder.setVisible(place is not None)
        self.copy_now.setVisible(place is not None)
        self.forget.setVisible(place is not None)
        self.state.setText(self._state(place))
        self.state.setVisible(bool(self.state.text()))

    def take(self, folder: Path) -> None:
        """Make a folder the second place and copy the newest backup there."""
        self.refuse("")
        try:
            self.operations.choose_second_place(folder)
        except UserError as refusal:
            self.refuse(str(refusal))
            return
        choose_second_place(self.context.settings, folder)
        self.deliver()

    def deliver(self) -> None:
        """Copy in a job; how it ended is told here."""
        place = second_place(self.context.settings)
        if place is None:
            return
        operations = self.operations

        def work(_progress: Progress) -> UserError | None:
            try:
                operations.deliver_backup(place)
            except UserError as refusal:
                return refusal
            return None

        job: Job[UserError | None] = Job(self.tr("Copy to the second place"), work)
        job.succeeded.connect(self._on_delivered)
        self.context.jobs.start(job)

    def refuse(self, text: str) -> None:
        """Say why not."""
        self.refusal.setText(text)
        self.refusal.setVisible(bool(text))

    def _on_delivered(self, refusal: UserError | None) -> None:
        note_delivery(self.context.settings, refusal)
        self.invalidate()

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Second place for backups"), str(self.context.settings.last_folder)
        )
        if chosen:
            self.take(Path(chosen))

    def _forget(self) -> None:
        choose_second_place(self.context.settings, None)
        self.refuse("")
        self.invalidate()

    def _state(self, place: Path | None) -> str:
        if place is None:
            return ""
        if refusal := delivery_refusal(self.context.settings):
            return refusal
        try:
            there = self.operations.delivered_backups(place)
        except UserError as refused:
            return str(refused)
        return self._last(there[0], len(there)) if there else self.tr("No copy is there yet.")

    def _last(self, newest: Backup, count: int) -> str:
        told = self.tr("%n copy(ies) there; the newest is of {moment}.", "", count)
        return told.format(moment=moment_words(newest))

    def _lay_out(self) -> None:
        card = Card(self.tr("Second place for backups"))
        explanation = self.tr(
            "A stick or a folder that is synchronised, for the day when this computer is lost. Only "
            "finished, encrypted backups go there, each read back after it was written; the last ten stay."
        )
        card.add(PlainLabel(explanation, TextRole.SECONDARY, wrap=True))
        for part in (self.folder, self.state, self.refusal):
            card.add(part)
        card.add(Flow([self.choose, self.copy_now, self.forget]))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.refusal.hide()
