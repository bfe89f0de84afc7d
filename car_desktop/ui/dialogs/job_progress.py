"""Shows that long work goes on, if it lasts, and lets the person stop it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from car_desktop.ui.jobs import Job
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.labels import PlainLabel, TextRole

WIDTH = 400
DELAY_MS = 600  # quick work shows nothing


class JobProgress(QDialog):
    """Appears after a moment, disappears with the job."""

    def __init__(self, job: Job[Any], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._job = job
        self.setWindowTitle(job.title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1)  # empty until the work says how much there is
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(job.title)
        self.cancel_button = secondary_button(self.tr("Cancel"), self.reject)
        self._lay_out(job.title)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(self.open)
        self._delay.start(DELAY_MS)
        job.progressed.connect(self._on_progressed)
        job.ended.connect(self._on_ended)

    def sizeHint(self) -> QSize:
        """Be wide enough for the bar to be read, at the text size in force."""
        return super().sizeHint().expandedTo(QSize(active_tokens().px(WIDTH), 0))

    def reject(self) -> None:
        """Ask the job to stop; the dialog stays until it has."""
        self._job.cancel()
        self.cancel_button.setEnabled(False)
        self.cancel_button.setText(self.tr("Stopping…"))

    def _lay_out(self, title: str) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(PlainLabel(title, TextRole.HEADING, wrap=True))
        column.addWidget(self.bar)
        column.addLayout(buttons)

    def _on_progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(min(done, total))

    def _on_ended(self) -> None:
        self._delay.stop()
        self.done(QDialog.DialogCode.Accepted)
        self.deleteLater()
