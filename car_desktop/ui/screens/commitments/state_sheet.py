"""What postponing or dropping a commitment asks for: a new date, or a reason."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from car_desktop.domain.values import CommitmentState
from car_desktop.services.commitments import CommitmentRow, set_commitment_state
from car_desktop.ui.operations import Operations
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.moment_fields import DateField
from car_desktop.ui.widgets.sheet import Sheet


class StateSheet(Sheet):
    """Refuses inside itself what is missing."""

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        row: CommitmentRow,
        state: CommitmentState,
        today: date,
    ) -> None:
        is_postponed = state is CommitmentState.POSTPONED
        title = (
            self.tr("Postpone the commitment") if is_postponed else self.tr("Drop the commitment")
        )
        super().__init__(parent, title, self.tr("Done"), row.what[:300])
        self._operations = operations
        self._row = row
        self._state = state
        self._today = today
        self.due = DateField(row.due_on, today=today)
        self.reason = QLineEdit()
        form = Form()
        if is_postponed:
            form.add(self.tr("New due date"), self.due)
        form.add(self.tr("Why"), self.reason)
        self.add(form)
        (self.due if is_postponed else self.reason).setFocus()

    def submit(self) -> None:
        """Write the state."""
        self._operations.execute(
            self.tr("state of a commitment"),
            set_commitment_state,
            self._row.id,
            self._state,
            on=self._today,
            due_on=self.due.value(),
            reason=self.reason.text(),
        )
