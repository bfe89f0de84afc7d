"""« Today »: the first thing a coach sees."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from car_desktop.services.overview import Overview, overview
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting.actions import plan_meeting
from car_desktop.ui.screens.today.backups_card import BackupsCard
from car_desktop.ui.screens.today.commitments_card import CommitmentsCard
from car_desktop.ui.screens.today.communities_card import CommunitiesCard
from car_desktop.ui.screens.today.conflicts_card import ConflictsCard
from car_desktop.ui.screens.today.first_steps import FirstSteps
from car_desktop.ui.screens.today.next_card import NextCard
from car_desktop.ui.screens.today.requests_card import RequestsCard
from car_desktop.ui.screens.today.review_card import ReviewDueCard
from car_desktop.ui.screens.today.to_plan_card import ToPlanCard
from car_desktop.ui.screens.today.unfinished_card import UnfinishedCard
from car_desktop.ui.screens.today.week_card import WeekCard
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.page_header import PageHeader
from car_desktop.ui.widgets.screen import Screen

MINUTE_MS = 60_000
AFTER_THE_REST_MS = 120
"""The first time, the rest is painted before days off, clashes and rhythms are looked for."""

ONE_COLUMN_BELOW = 820  # at 100 %: under this width the side column goes below
SIDE_WIDTH = 340


class TodayScreen(Screen):
    """The next meeting, what is unfinished, the communities, the week and commitments."""

    def __init__(self, context: Context, clock: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(context)
        self._clock = clock
        self._shown: tuple[Overview, datetime] | None = None
        self.header = PageHeader(self.tr("Hello"))
        self.new_meeting = secondary_button(self.tr("New meeting"), self._plan, icon="plus")
        self.header.add_action(self.new_meeting)
        self.first_steps = FirstSteps(context)
        self.next_card = NextCard(context)
        self.conflicts = ConflictsCard(context)
        self.requests = RequestsCard(context)
        self.backups = BackupsCard(context)
        self.to_plan = ToPlanCard(context)
        self.review = ReviewDueCard(context)
        self.unfinished = UnfinishedCard(context)
        self.communities = CommunitiesCard(context, lambda: clock().date())
        self.week = WeekCard(context)
        self.commitments = CommitmentsCard(context)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._on_minute)
        self._is_complete = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_THE_REST_MS)
        self._soon.timeout.connect(self._complete)
        self._lay_out()

    def refresh(self) -> None:
        """Read the whole overview at once."""
        now = self._clock()
        seen = self.operations.query(overview, now)
        is_started = seen.counts.is_started
        self.first_steps.setVisible(not is_started)
        self._data.setVisible(is_started)
        self.new_meeting.setVisible(is_started)
        self.header.set_subtitle(self._subtitle(seen, now))
        self.first_steps.show_counts(seen.counts)
        self.backups.show_health()
        if is_started:
            self._show(seen, now)

    def showEvent(self, event: QShowEvent) -> None:
        """Count the time while someone looks, and complete what they see."""
        super().showEvent(event)
        self._minute.start()
        if not self._is_complete:
            self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop counting, and look for nothing while nobody looks."""
        super().hideEvent(event)
        self._minute.stop()
        self._soon.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side column below where the window is narrow."""
        super().resizeEvent(event)
        self._fit_columns()

    def _show(self, seen: Overview, now: datetime) -> None:
        self.next_card.show_meeting(seen.next_meeting, now)
        if self._is_complete:
            self._complete()
        minute = now.replace(second=0, microsecond=0)  # nothing is told more precisely
        if self._shown == (seen, minute):
            return
        self._shown = (seen, minute)
        self.unfinished.show_overview(seen, now.date())
        self.communities.show_overview(seen)
        self.week.show_overview(seen, now)
        self.commitments.show_overview(seen, now.date())

    def _complete(self) -> None:
        self._is_complete = True
        now = self._clock()
        self.conflicts.show_clashes(now)
        self.requests.show_day(now.date())
        self.to_plan.show_day(now.date())
        self.review.show_day(now.date())

    def _subtitle(self, seen: Overview, now: datetime) -> str:
        words = current()
        day = words.capitalized(words.date_long_with_weekday(now.date()))
        if not seen.counts.is_started:
            return self.tr("{day} · three steps to begin").format(day=day)
        coming = sum(row.state.counts for row in seen.week)
        week = self.tr("%n meeting(s) this week", "", coming) if coming else self.tr("a quiet week")
        return f"{day} · {week}"

    def _lay_out(self) -> None:
        page = self.scrolling_page()
        page.addWidget(self.header)
        page.addWidget(self.first_steps)
        self._data = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._data)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        self._side = QWidget()
        main, side = QVBoxLayout(), QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        for column, cards in (
            (main, self._main_cards()),
            (side, (self.week, self.commitments)),
        ):
            column.setSpacing(16)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        self._columns.addLayout(main, 1)
        self._columns.addWidget(self._side)
        page.addWidget(self._data)
        page.addStretch(1)

    def _main_cards(self) -> tuple[QWidget, ...]:
        first = (self.backups, self.next_card, self.conflicts, self.requests)
        return (*first, self.to_plan, self.unfinished, self.review, self.communities)

    def _fit_columns(self) -> None:
        px = self.context.theme.px
        is_narrow = self.width() < px(ONE_COLUMN_BELOW)
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self.first_steps.stack(is_narrow)
        self._side.setMaximumWidth(16777215 if is_narrow else px(SIDE_WIDTH))
        self._side.setMinimumWidth(0 if is_narrow else min(px(SIDE_WIDTH), self.width() // 3))

    def _on_minute(self) -> None:
        """Count down, and read again when a meeting may have ended."""
        self.next_card.tell_time_left(self._clock())
        self.invalidate()

    def _plan(self) -> None:
        plan_meeting(self.context, self.window())
