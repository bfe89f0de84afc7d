"""Write the norms of a community, one per line."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.services.norms import NormsVersion, write_norms
from car_desktop.ui.context import Context
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.moment_fields import DateField
from car_desktop.ui.widgets.sheet import Sheet

HEIGHT = 200


class NormsSheet(Sheet):
    """Starts from the latest wording; a version that somebody accepted stays as it is."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        community_id: int,
        latest: NormsVersion | None,
        today: date,
    ) -> None:
        super().__init__(parent, self.tr("Norms of the community"), self.tr("Adopt"))
        self._context = context
        self._community_id = community_id
        self.text = QPlainTextEdit(latest.text if latest else "")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(active_tokens().px(HEIGHT))
        self.day = DateField(today, today=today)
        form = Form()
        form.add(self.tr("Norms, one per line"), self.text, self._hint(latest))
        form.add(self.tr("Adopted on"), self.day)
        self.add(form)
        self.text.setFocus()

    def submit(self) -> None:
        """Adopt the wording."""
        day = self.day.value()
        if day is None:
            raise UserError(self.tr("Type the day on which the group adopts these norms."))
        self._context.operations.execute(
            self.tr("norms of the community"),
            write_norms,
            self._community_id,
            self.text.toPlainText(),
            day,
        )

    def _hint(self, latest: NormsVersion | None) -> str:
        if latest is not None and latest.accepted:
            return self.tr(
                "%n person(s) accepted the present wording: a change makes a new version, to be "
                "accepted again.",
                "",
                latest.accepted,
            )
        return self.tr("A few behaviours that can be seen: “We end on time.”")
