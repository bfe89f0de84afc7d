"""Says in plain words that a bug happened, and lets the person pass the details on."""

from __future__ import annotations

import platform
import traceback

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from car_desktop import __version__
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.buttons import OnClick, primary_button, secondary_button
from car_desktop.ui.widgets.labels import PlainLabel, TextRole

WIDTH = 560


class CrashReport(QDialog):
    """Shows the fault; nothing is sent anywhere."""

    def __init__(
        self, error: BaseException, open_log_folder: OnClick, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Unexpected fault"))
        self.details = QPlainTextEdit(details_of(error))
        self.details.setReadOnly(True)
        self.details.setMinimumHeight(140)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Technical details"))
        self.copy_button = secondary_button(
            self.tr("Copy the details"), self._copy, icon="copy", small=True
        )
        logs = secondary_button(self.tr("Open the log folder"), open_log_folder, small=True)
        leave = secondary_button(self.tr("Quit"), self._quit)
        stay = primary_button(self.tr("Continue"), self.accept)
        stay.setDefault(True)
        self._lay_out(_row(self.copy_button, logs, None), _row(None, leave, stay))
        stay.setFocus()

    def sizeHint(self) -> QSize:
        """Be wide enough for a line of the trace, at the text size in force."""
        return super().sizeHint().expandedTo(QSize(active_tokens().px(WIDTH), 0))

    def showEvent(self, event: QShowEvent) -> None:
        """Open with all of the text in sight: by itself Qt stops at two thirds of the screen."""
        if not event.spontaneous() and (layout := self.layout()) is not None:
            room = self.screen().availableSize()
            width = min(self.sizeHint().width(), room.width())
            self.resize(width, min(layout.totalHeightForWidth(width), room.height()))
        super().showEvent(event)

    def _lay_out(self, about_details: QHBoxLayout, buttons: QHBoxLayout) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        title = self.tr("Something went wrong in Carnet CAR")
        column.addWidget(PlainLabel(title, TextRole.SUBTITLE, wrap=True))
        text = self.tr(
            "Your work is saved: what was done before this fault is in the database. You can "
            "continue; if the fault comes back, quit and start again. Nothing is sent over the "
            "network. The details below may contain names: read them before passing them on."
        )
        column.addWidget(PlainLabel(text, wrap=True))
        column.addWidget(self.details, 1)
        column.addLayout(about_details)
        column.addLayout(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy_button.setText(self.tr("Copied"))

    def _quit(self) -> None:
        self.accept()
        QApplication.closeAllWindows()


def _row(*parts: QWidget | None) -> QHBoxLayout:
    """Lay parts side by side; None is the room between them."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return row


def details_of(error: BaseException) -> str:
    """Return versions and the whole trace, for the person only: logs never hold it."""
    versions = f"Carnet CAR {__version__} · Qt {qVersion()} · Python {platform.python_version()}"
    trace = "".join(traceback.format_exception(error))
    return f"{versions}\n{platform.platform()}\n\n{trace}"
