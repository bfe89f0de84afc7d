"""What was seen of the trace that a commitment promised."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from car_desktop.services.commitments import CommitmentRow, note_evidence
from car_desktop.ui.operations import Operations
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.sheet import Sheet

HEIGHT = 110


class EvidenceSheet(Sheet):
    """A few words; emptied, they go."""

    def __init__(self, parent: QWidget, operations: Operations, row: CommitmentRow) -> None:
        super().__init__(parent, self.tr("Evidence"), self.tr("Done"), row.what[:300])
        self._operations = operations
        self._row = row
        self.evidence = QPlainTextEdit(row.evidence)
        self.evidence.setTabChangesFocus(True)
        self.evidence.setFixedHeight(active_tokens().px(HEIGHT))
        hint = ""
        if row.expected_trace:
            hint = self.tr("Expected trace: {trace}").format(trace=row.expected_trace)
        form = Form()
        form.add(self.tr("What was seen, without naming a pupil"), self.evidence, hint)
        self.add(form)
        self.evidence.setFocus()

    def submit(self) -> None:
        """Write it down."""
        self._operations.execute(
            self.tr("evidence of a commitment"),
            note_evidence,
            self._row.id,
            self.evidence.toPlainText(),
        )
