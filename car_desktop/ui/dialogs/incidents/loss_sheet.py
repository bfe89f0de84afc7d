"""« Computer lost or stolen »: what to do first, then a line of the register to complete."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from car_desktop.domain.backups import Backup
from car_desktop.domain.errors import UserError
from car_desktop.domain.incidents import LossStep
from car_desktop.services.incident_words import Loss, draft_after, step_words
from car_desktop.services.incidents import persons_counted
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.incidents.incident_sheet import IncidentSheet
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.fact import Fact
from car_desktop.ui.widgets.folding_check import FoldingCheck
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.moment_fields import DateField
from car_desktop.ui.widgets.sheet import Sheet


class LossSheet(Sheet):
    """A checklist; `is_encrypted` is none where nobody can tell."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        today: date,
        is_encrypted: bool | None = None,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Computer lost or stolen"),
            self.tr("Continue to the register…"),
            self.tr("Tick what is done. A line of the register is prepared with what is known."),
        )
        self.setMinimumWidth(active_tokens().px(560))
        self._window = parent
        self._context = context
        self._today = today
        self._is_encrypted = is_encrypted
        self._backup = _latest(context.operations.backups())
        self._persons = context.operations.query(persons_counted)
        self.steps = {step: FoldingCheck(step_words(step)) for step in LossStep}
        self.lost_on = DateField(today, today=today)
        self.known_on = DateField(today, today=today)
        self._add_fields()

    def submit(self) -> None:
        """Go on with the line that is prepared; nothing is written yet."""
        lost_on, known_on = self.lost_on.value(), self.known_on.value()
        if lost_on is None or known_on is None:
            raise UserError(self.tr("Say both days: type them as 2026-11-24."))
        loss = Loss(
            lost_on=lost_on,
            known_on=known_on,
            done=frozenset(step for step, box in self.steps.items() if box.isChecked()),
            is_encrypted=self._is_encrypted,
            last_backup=self._backup,
            persons=self._persons,
        )
        IncidentSheet(self._window, self._context, self._today, draft=draft_after(loss)).open()

    def _add_fields(self) -> None:
        form = Form()
        form.add_content(PlainLabel(self.tr("At once"), TextRole.HEADING))
        for box in self.steps.values():
            form.add_content(box)
        form.add_row((self.tr("Lost on"), self.lost_on), (self.tr("Known on"), self.known_on))
        form.add_content(PlainLabel(self.tr("What the program knows"), TextRole.HEADING))
        form.add_content(self._facts())
        self.add(form)

    def _facts(self) -> QHBoxLayout:
        words = current()
        backup = words.date_long(self._backup) if self._backup else self.tr("none")
        row = QHBoxLayout()
        row.setSpacing(16)
        for name, value in (
            (self.tr("Data"), self._encryption()),
            (self.tr("Last verified backup"), backup),
            (self.tr("People in the directory"), words.number(self._persons)),
        ):
            row.addWidget(_fact(name, value), 1)
        return row

    def _encryption(self) -> str:
        if self._is_encrypted is None:
            return self.tr("encryption not known")
        return self.tr("encrypted") if self._is_encrypted else self.tr("not encrypted")


def _latest(backups: tuple[Backup, ...]) -> date | None:
    return backups[0].made_at.astimezone().date() if backups else None


def _fact(name: str, value: str) -> Fact:
    fact = Fact(name)
    fact.show_value(value)
    return fact
