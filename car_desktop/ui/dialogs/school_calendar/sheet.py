"""The school calendar of an organisation: a whole year to paint."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import DayOffKind, SchoolYear
from car_desktop.services.day_plans import plan_copy
from car_desktop.services.days_off import (
    DayRun,
    Days,
    add_days_off,
    name_days,
    open_days,
    school_calendars,
)
from car_desktop.services.school_calendar import (
    LEAST_SCHOOL_DAYS,
    SchoolCalendar,
    school_calendar,
)
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.school_calendar.brushes import Brushes
from car_desktop.ui.dialogs.school_calendar.day_card import DayCard
from car_desktop.ui.dialogs.school_calendar.plan_sheets import CopyYearSheet, ImportDaysSheet
from car_desktop.ui.dialogs.school_calendar.words import KINDS, counted
from car_desktop.ui.dialogs.school_calendar.year_view import Stroke, YearView
from car_desktop.ui.widgets.buttons import icon_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.sheet import Sheet

SIDE_WIDTH = 300
LONGEST_NAME = 20  # letters of an organisation's name that the closed list shows
MARGINS = 90  # what stands around and between the two columns
ROOM_AROUND_DAY = 40  # kept in sight above and below the day that the keyboard is on


class SchoolCalendarSheet(Sheet):
    """Each stroke is written at once and is one step to undo; there is nothing to confirm."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        today: date,
        organisation: tuple[int, str] | None = None,
    ) -> None:
        super().__init__(parent, self.tr("School calendar"), self.tr("Done"))
        self._context = context
        self._today = today
        self._shown = SchoolYear.of(today)
        self._first_step = self._last_step = context.operations.undo_stack.index()
        self._make_choices(organisation)
        self._make_year()
        self._lay_out_parts()
        self._connect()
        self._refresh()
        self.days.setFocus()

    @property
    def organisation_id(self) -> int | None:
        """Whose calendar is painted; none is that of all communities."""
        chosen = self.calendar.currentData()
        return chosen if isinstance(chosen, int) else None

    @property
    def year(self) -> SchoolYear:
        """The year shown."""
        return self._shown

    def showEvent(self, event: QShowEvent) -> None:
        """Open with the day in sight."""
        super().showEvent(event)
        self._bring_into_sight(self.days.day)

    def show_day(self, day: date) -> None:
        """Turn to the year of a day, and choose it."""
        self._shown = SchoolYear.of(day)
        self._refresh()
        self.days.look_at(day)

    def _make_choices(self, organisation: tuple[int, str] | None) -> None:
        self.calendar = QComboBox()
        self.calendar.setAccessibleName(self.tr("Whose calendar"))
        self.calendar.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.calendar.setMinimumContentsLength(LONGEST_NAME)
        for choice in self._context.operations.query(school_calendars):
            self.calendar.addItem(choice.name, choice.id)
        if organisation is not None:
            if self.calendar.findData(organisation[0]) < 0:
                self.calendar.addItem(organisation[1], organisation[0])
            self.calendar.setCurrentIndex(self.calendar.findData(organisation[0]))
        self.calendar.addItem(self.tr("All communities"), None)
        self.year_name = PlainLabel("", TextRole.SUBTITLE)
        self.before = icon_button("chevron-left", self.tr("Year before"), partial(self._step, -1))
        self.after = icon_button("chevron-right", self.tr("Year after"), partial(self._step, 1))

    def _make_year(self) -> None:
        self.days = YearView(self.tr("Days of the school year"))
        self.brushes = Brushes(self._context)
        self.day_card = DayCard()
        self.counts = PlainLabel("", TextRole.STRONG, wrap=True)
        self.school_days = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.hint = PlainLabel(
            self.tr(
                "Click or drag to paint, again to clear. By keyboard: arrows, Shift and arrows, "
                "Space, and the letters."
            ),
            TextRole.SECONDARY,
            wrap=True,
        )
        self.undo = icon_button("undo-2", self.tr("Undo"), self._undo)
        self.redo = icon_button("redo-2", self.tr("Redo"), self._redo)

    def _lay_out_parts(self) -> None:
        card = Card()
        card.setAccessibleName(self.days.accessibleName())
        card.add(self.days)
        card.body.addStretch(1)
        tools = QWidget()
        tools.setMinimumWidth(self._context.theme.px(SIDE_WIDTH))
        directions = QBoxLayout.Direction
        beside, has_room = directions.LeftToRight, self._has_room()
        column = QBoxLayout(directions.TopToBottom if has_room else beside, tools)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._first_tools(), 1 if not has_room else 0)
        column.addLayout(self._other_tools(), 1)
        parts = QBoxLayout(beside if has_room else directions.TopToBottom)
        parts.setSpacing(20)
        for part in (card, tools) if has_room else (tools, card):
            parts.addWidget(part, 1 if part is tools else 0)
        self.add(parts, 1)
        self.cancel_button.hide()
        self.accept_button.setDefault(False)
        self.copy_button = secondary_button(self.tr("Copy from last year…"), self._copy_last_year)
        self.import_button = secondary_button(self.tr("Import…"), self._import)
        self.buttons.insertWidget(0, self.copy_button)
        self.buttons.insertWidget(1, self.import_button)
        self.buttons.insertWidget(2, self.hint, 4)

    def _first_tools(self) -> QVBoxLayout:
        """Whose year, which year, which kind."""
        where = QHBoxLayout()
        for part in (self.before, self.year_name, self.after):
            where.addWidget(part)
        where.addStretch(1)
        where.addWidget(self.undo)
        where.addWidget(self.redo)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self.calendar)
        column.addLayout(where)
        column.addWidget(self.brushes)
        return column

    def _other_tools(self) -> QVBoxLayout:
        """What the day is, and how many there are."""
        column = QVBoxLayout()
        column.setSpacing(12)
        for part in (self.day_card, self.counts, self.school_days):
            column.addWidget(part)
        column.addStretch(1)
        return column

    def _has_room(self) -> bool:
        """Whether the tools stand beside the year: not with large letters or a small screen."""
        needed = self._context.theme.px(SIDE_WIDTH) + self.days.width() + MARGINS
        return needed <= self.screen().availableSize().width()

    def _connect(self) -> None:
        self.days.painted.connect(self._paint)
        self.days.day_changed.connect(self._show_day)
        self.days.kind_requested.connect(self.brushes.set_value)
        self.brushes.changed.connect(self._take_brush)
        self.day_card.named.connect(self._name)
        self.calendar.currentIndexChanged.connect(self._refresh)
        self._context.operations.changed.connect(self._refresh)
        for keys, run in (("Ctrl+Z", self._undo), ("Ctrl+Shift+Z", self._redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(run)

    def _refresh(self) -> None:
        query = self._context.operations.query
        self._painted = query(school_calendar, self.organisation_id, self._shown)
        self.year_name.setText(current().school_year(self._shown.start))
        self.days.show_calendar(self._painted, self._today)
        self._show_day(self.days.day)
        self._show_counts(self._painted)
        self._offer_undo()

    def _show_day(self, day: date) -> None:
        self.refuse("")
        if (cell := self.days.year.cell_of(day)) is not None:
            self.day_card.show_day(cell, self._painted)
            self._bring_into_sight(day)

    def _bring_into_sight(self, day: date) -> None:
        """Scroll the sheet to a day: the year itself does not scroll."""
        if (body := self._scrolling.widget()) is not None:
            middle = self.days.mapTo(body, self.days.middle_of(day))
            self._scrolling.ensureVisible(middle.x(), middle.y(), 0, ROOM_AROUND_DAY)

    def _show_counts(self, painted: SchoolCalendar) -> None:
        counts = painted.counts
        parts = [counted(kind, counts[kind]) for kind in KINDS if counts[kind]]
        self.counts.setText(" · ".join(parts) or self.tr("No day is painted yet."))
        said = self.tr("%n school day(s) left from August 25 to June 23.", "", painted.school_days)
        least = self.tr("The Régime pédagogique asks for at least {least} (s. 16).").format(
            least=LEAST_SCHOOL_DAYS
        )
        self.school_days.setText(f"{said} {least}")
        is_short = painted.school_days < LEAST_SCHOOL_DAYS
        self.school_days.set_role(TextRole.WARNING if is_short else TextRole.SECONDARY)

    def _paint(self, stroke: Stroke) -> None:
        execute, where = self._context.operations.execute, self.organisation_id
        if stroke.kind is None:
            days = (stroke.first, stroke.last)
            self._try(partial(execute, self.tr("cleared days off"), open_days, where, days))
            return
        run = DayRun(stroke.first, stroke.last, stroke.kind)
        self._try(partial(execute, self.tr("painted days off"), add_days_off, where, run))

    def _name(self, days: Days, name: str) -> None:
        execute, where = self._context.operations.execute, self.organisation_id
        self._try(partial(execute, self.tr("named days off"), name_days, where, days, name))

    def _try(self, write: Callable[[], object]) -> None:
        """Write, or say why not where it was asked."""
        self.refuse("")
        try:
            write()
        except UserError as refusal:
            self.refuse(str(refusal))

    def _copy_last_year(self) -> None:
        self.refuse("")
        where, year = self.organisation_id, self._shown
        try:
            plan = self._context.operations.query(plan_copy, where, year)
        except UserError as refusal:
            self.refuse(str(refusal))
            return
        CopyYearSheet(self._context, self, where, year, plan).open()

    def _import(self) -> None:
        sheet = ImportDaysSheet(self._context, self, self.organisation_id, self._today)
        sheet.submitted.connect(partial(self._show_imported, sheet))
        sheet.open()

    def _show_imported(self, sheet: ImportDaysSheet) -> None:
        """Turn to the year of what was imported."""
        if sheet.first_day is not None:
            self.show_day(sheet.first_day)

    def _take_brush(self, kind: DayOffKind) -> None:
        self.days.brush = kind

    def _step(self, years: int) -> None:
        self._shown = SchoolYear(self._shown.start + years)
        self._refresh()

    def _offer_undo(self) -> None:
        """Offer to go back on what was done here, not further."""
        step = self._context.operations.undo_stack.index()
        self._last_step = max(self._last_step, step)
        self.undo.setEnabled(step > self._first_step)
        self.redo.setEnabled(step < self._last_step)

    def _undo(self) -> None:
        if self.undo.isEnabled():
            self._context.operations.undo_stack.undo()

    def _redo(self) -> None:
        if self.redo.isEnabled():
            self._context.operations.undo_stack.redo()
