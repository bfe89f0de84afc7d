"""The sheets that change a whole series, let it go on longer, or end it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.values import Frequency, MeetingMode
from car_desktop.services.meetings import MeetingDraft
from car_desktop.services.series_changes import series_effect
from car_desktop.services.series_life import (
    Ending,
    SeriesFacts,
    end_series,
    ending,
    extension,
    revise_series,
)
from car_desktop.services.series_plan import SeriesChange
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.series.effect_table import (
    EffectTable,
    Fate,
    added,
    changed,
    left_alone,
    removed,
)
from car_desktop.ui.dialogs.series.rhythm_fields import typed_dates
from car_desktop.ui.dialogs.series.words import rule_sentence
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.moment_fields import DateField, TimeField
from car_desktop.ui.widgets.segmented import Segmented
from car_desktop.ui.widgets.sheet import Sheet

WIDTH, TABLE_HEIGHT = 560, 200


class ChangeSeriesSheet(Sheet):
    """Hours, mode, place and object of the meetings to come, and how long the series goes on."""

    revised = Signal()

    def __init__(
        self, context: Context, parent: QWidget | None, series: SeriesFacts, *, today: date
    ) -> None:
        sentence = rule_sentence(series.rule, series.hours, (series.first, series.rule.last))
        super().__init__(
            parent, self.tr("Change the series"), self.tr("Change the meetings to come"), sentence
        )
        self.setMinimumWidth(context.theme.px(WIDTH))
        self._context, self._series, self._today = context, series, today
        self.start, self.end = TimeField(series.hours[0]), TimeField(series.hours[1])
        modes = [(mode, label(mode)) for mode in MeetingMode]
        self.mode = Segmented(modes, self.tr("Mode"))
        self.mode.set_value(series.mode)
        self.place, self.object = QLineEdit(series.place), QLineEdit(series.title)
        self.object.setCursorPosition(0)
        self.last = DateField(series.rule.last, today=today)
        self.dates = QLineEdit()
        self.table = EffectTable(self.tr("What happens to each meeting"))
        self._lay_out_fields()
        self._connect()
        self._show_effect()
        self.start.setFocus()

    def submit(self) -> None:
        """Change the rule and its meetings to come, and add those that a later end brings."""
        self._context.operations.execute(
            self.tr("changed series"),
            revise_series,
            self._series.id,
            self._change(),
            self._today,
            last=self._last(),
            dates=self._dates(),
        )
        self.revised.emit()

    def _lay_out_fields(self) -> None:
        form = Form()
        form.add_row((self.tr("Start"), self.start), (self.tr("End"), self.end))
        form.add(self.tr("Mode"), self.mode)
        form.add_row((self.tr("Place"), self.place), (self.tr("Object"), self.object))
        if self._is_list():
            hint = self.tr("Later dates, separated by semicolons.")
            form.add(self.tr("Other dates"), self.dates, hint)
        else:
            form.add(self.tr("Until"), self.last, self.tr("A later day adds the missing meetings."))
        self.add(form)
        self.add(_framed(self._context, self.table), 1)

    def _connect(self) -> None:
        for field in (self.start, self.end, self.last):
            field.moment_changed.connect(self._show_effect)
        self.mode.changed.connect(self._show_effect)
        for line in (self.place, self.object, self.dates):
            line.textChanged.connect(self._show_effect)

    def _show_effect(self) -> None:
        """Show what the fields say now, or why that cannot be."""
        query = self._context.operations.query
        self.refuse("")
        fates: list[Fate] = []
        try:
            change = self._change()
            if change.before != change.after:
                effect = query(series_effect, self._series.id, change, self._today)
                fates += [*changed(effect.touched), *left_alone(effect.left_alone)]
            if (last := self._last()) is not None:
                fates += added(query(extension, self._series.id, last, self._dates()))
            self.table.placeholder = self.tr("Nothing changes yet.")
        except UserError as refusal:
            self.table.placeholder = str(refusal)
        self.table.show_fates(fates)
        self.table.viewport().update()
        self.accept_button.setEnabled(bool(fates))

    def _change(self) -> SeriesChange:
        starts, ends = self.start.value(), self.end.value()
        if starts is None or ends is None:
            example = current().time_range(*self._series.hours)
            raise UserError(
                self.tr("Type the two hours, such as {example}.").format(example=example)
            )
        series, day = self._series, self._series.first
        before = MeetingDraft(
            series.community_id,
            datetime.combine(day, series.hours[0]),
            datetime.combine(day, series.hours[1]),
            title=series.title,
            place=series.place,
            mode=series.mode,
        )
        after = replace(
            before,
            starts_at=datetime.combine(day, starts),
            ends_at=datetime.combine(day, ends),
            title=self.object.text().strip(),
            place=self.place.text().strip(),
            mode=self.mode.value,
        )
        return SeriesChange(before, after)

    def _last(self) -> date | None:
        """A later end, or none where the series ends as it did."""
        if self._is_list():
            return max(self._dates(), default=None)
        last = self.last.value()
        if last is None:
            example = current().date_short(date(2026, 11, 24))
            raise UserError(self.tr("Type a date, such as {example}.").format(example=example))
        return None if last == self._series.rule.last else last

    def _dates(self) -> tuple[date, ...]:
        if not self._is_list() or not self.dates.text().strip():
            return ()
        return typed_dates(self.dates.text(), self._today)

    def _is_list(self) -> bool:
        return self._series.rule.frequency is Frequency.DATES


class EndSeriesSheet(Sheet):
    """From which day on the meetings to come are removed."""

    ended = Signal(object)  # Ending

    def __init__(
        self, context: Context, parent: QWidget | None, series: SeriesFacts, *, today: date
    ) -> None:
        sentence = rule_sentence(series.rule, series.hours, (series.first, series.rule.last))
        super().__init__(parent, self.tr("End the series"), self.tr("End the series"), sentence)
        self.setMinimumWidth(context.theme.px(WIDTH))
        self._context, self._series = context, series
        self.from_day = DateField(today, today=today)
        self.from_day.moment_changed.connect(self._show_outcome)
        self.about = PlainLabel(
            self.tr("Past meetings stay, and so do those that hold work."),
            TextRole.SECONDARY,
            wrap=True,
        )
        self.table = EffectTable(self.tr("What happens to each meeting"))
        form = Form()
        form.add(self.tr("Remove the meetings from"), self.from_day)
        self.add(form)
        self.add(self.about)
        self.add(_framed(context, self.table), 1)
        self._show_outcome()
        self.from_day.setFocus()

    def submit(self) -> None:
        """End it."""
        outcome = self._context.operations.execute(
            self.tr("ended series"), end_series, self._series.id, self._day()
        )
        self.ended.emit(outcome)

    def _show_outcome(self) -> None:
        self.refuse("")
        fates: list[Fate] = []
        count = 0
        try:
            outcome: Ending = self._context.operations.query(ending, self._series.id, self._day())
            fates = [*removed(outcome.removed), *left_alone(outcome.kept)]
            count = len(outcome.removed)
            self.table.placeholder = self.tr("No meeting is planned from that day on.")
        except UserError as refusal:
            self.table.placeholder = str(refusal)
        self.table.show_fates(fates)
        self.table.viewport().update()
        some = self.tr("End the series: remove %n meeting(s)", "", count)
        self.accept_button.setText(some if count else self.tr("End the series"))

    def _day(self) -> date:
        day = self.from_day.value()
        if day is None:
            example = current().date_short(date(2026, 11, 24))
            raise UserError(self.tr("Type a date, such as {example}.").format(example=example))
        return day


def _framed(context: Context, table: EffectTable) -> Card:
    table.setMinimumHeight(context.theme.px(TABLE_HEIGHT))
    card = Card()
    card.setAccessibleName(table.accessibleName())
    card.add(table, 1)
    return card
