"""The one question before a backup takes the place of data that cannot be opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from car_desktop.progress import Progress
from car_desktop.ui.context import Context
from car_desktop.ui.opening.password_field import PasswordField
from car_desktop.ui.widgets.form import Field
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.sheet import Sheet
from car_desktop.ui.widgets.working_sheet import WorkingSheet

Restore = Callable[[str | None, Progress], object]
"""Given the password typed, if any: do it, on another thread. Raises UserError."""


class RecoverSheet(WorkingSheet):
    """« Restore » checks the backup wholly, then exchanges the two; `restored` is what came of it."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        name: str,
        restore: Restore,
        *,
        needs_password: bool,
    ) -> None:
        super().__init__(
            context,
            parent,
            self.tr("Restore this backup?"),
            self.tr("Restore"),
            self.tr("{name}: all the data will be as it was then.").format(name=name),
        )
        self._restore = restore
        self.restored: object = None
        self.password = PasswordField()
        self._field = Field(
            self.tr("Password"), self.password, self.tr("The one that was in use when it was made.")
        )
        self.add(self._field)
        promise = self.tr(
            "The backup is checked first. What is there now goes into a folder of its own beside the data."
        )
        self.add(PlainLabel(promise, TextRole.SECONDARY, wrap=True))
        self.password.returnPressed.connect(self.accept)
        self._field.setVisible(needs_password)

    def accept(self) -> None:
        """Do it in the background; a refusal is told here, and asks for the password where that helps."""
        self.refuse("")
        typed = self.password.text() if self._field.isVisible() else None

        def work(progress: Progress) -> object:
            return self._restore(typed, progress)

        self.run(self.tr("Restoring the backup"), work, self._end)

    def refuse(self, text: str) -> None:
        """Offer the password from the first refusal on: the backup may be under another one."""
        super().refuse(text)
        if text and not self._field.isVisible():
            self._field.setVisible(True)

    def _end(self, restored: object) -> None:
        self.restored = restored
        self.done(Sheet.DialogCode.Accepted)
        self.submitted.emit()
