"""The sheet of a meeting that belongs to a series: it says so, and asks how far a change goes."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from car_desktop.domain.errors import UserError
from car_desktop.services.communities import CommunityName
from car_desktop.services.meetings import MeetingDetail
from car_desktop.services.series_changes import Effect, change_meetings, scope_effects
from car_desktop.services.series_life import SeriesFacts
from car_desktop.services.series_plan import Scope
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting.sheet import MeetingSheet
from car_desktop.ui.dialogs.series import actions
from car_desktop.ui.dialogs.series.scope_sheet import ScopeSheet
from car_desktop.ui.dialogs.series.series_line import SeriesLine
from car_desktop.ui.undoing import undo_action


class SeriesMeetingSheet(MeetingSheet):
    """Saving asks once, where others of the series could follow."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        communities: list[CommunityName],
        meeting: MeetingDetail,
        *,
        today: date | None = None,
    ) -> None:
        super().__init__(context, parent, communities, meeting, today=today)
        self._today = today or date.today()
        self._key = meeting.row.id
        self._scope: Scope | None = None
        self.series = SeriesLine(context, self._change_series, self._end_series)
        self.series.show_meeting(self._key)
        self.body.insertWidget(0, self.series)
        self.when.setFocus()

    def accept(self) -> None:
        """Ask how far the change goes, then save."""
        effects = {} if self._scope else self._effects()
        if effects:
            sheet = ScopeSheet(self._context, self, effects)
            sheet.chosen.connect(self._choose)
            sheet.submitted.connect(self.accept)
            sheet.open()
            return
        super().accept()
        self._scope = None  # a refusal lets one choose again

    def submit(self) -> None:
        """Change this meeting, and with it those that the answer names."""
        draft, scope = self._draft(), self._scope or Scope.ONE
        if scope is Scope.ONE:
            super().submit()
            return
        effect = self._effects()[scope]
        self._context.operations.execute(
            self.tr("changed meetings"), change_meetings, self._key, draft, scope, self._today
        )
        said = self.tr("%n meeting(s) of the series changed.", "", len(effect.touched))
        self._context.messages.say(said, undo_action(self._context))
        self.saved.emit(self._key)

    def _effects(self) -> dict[Scope, Effect]:
        """What more than this meeting could change; what is wrong in a field is said when saving."""
        try:
            draft = self._draft()
        except UserError:
            return {}
        return self._context.operations.query(scope_effects, self._key, draft, self._today)

    def _choose(self, scope: Scope) -> None:
        self._scope = scope

    def _change_series(self, series: SeriesFacts) -> None:
        """The series replaces the meeting before the eyes: one sheet at a time."""
        self.reject()
        actions.change_series(self._context, self._window(), series)

    def _end_series(self, series: SeriesFacts) -> None:
        self.reject()
        actions.end_series(self._context, self._window(), series)

    def _window(self) -> QWidget:
        return self.parentWidget() or self
