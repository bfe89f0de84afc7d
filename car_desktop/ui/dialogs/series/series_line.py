"""One line that says of which series a meeting is, with what can be done about the series."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from car_desktop.services.series_life import SeriesFacts, series_of
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.series.words import rhythm
from car_desktop.ui.widgets.buttons import link_button
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole


class SeriesLine(QWidget):
    """« Série : toutes les 6 semaines, le mardi », and two links; hidden for other meetings."""

    def __init__(
        self,
        context: Context,
        edit: Callable[[SeriesFacts], object],
        end: Callable[[SeriesFacts], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.facts: SeriesFacts | None = None
        self.about = PlainLabel("", TextRole.SECONDARY)
        self.edit = link_button(self.tr("Change the series…"), partial(self._with_facts, edit))
        self.end = link_button(self.tr("End the series…"), partial(self._with_facts, end))
        self.edit.ensurePolished()
        self.about.setMinimumHeight(self.edit.sizeHint().height())  # on the line of the links
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Flow([self.about, self.edit, self.end]))

    def show_meeting(self, meeting_id: int | None) -> None:
        """Say of which series a meeting is, if of one."""
        self.facts = None
        if meeting_id is not None:
            self.facts = self._context.operations.query(series_of, meeting_id)
        if self.facts is not None:
            self.about.setText(self.tr("Series: {rhythm}").format(rhythm=rhythm(self.facts.rule)))
        self.setVisible(self.facts is not None)

    def _with_facts(self, run: Callable[[SeriesFacts], object]) -> None:
        if self.facts is not None:
            run(self.facts)
