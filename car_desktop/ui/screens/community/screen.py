"""« Community »: who, when, what was noted and promised."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabWidget, QWidget

from car_desktop.domain.labels import label, short_label
from car_desktop.services.communities import CommunityDetail, community_detail, community_exists
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.day_words import moment_words
from car_desktop.ui.dialogs.community import actions
from car_desktop.ui.dialogs.meeting.actions import plan_meeting
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.rate_words import rate_figure, rate_sentence, rhythm_sentence
from car_desktop.ui.screens.community.attendance_tab import AttendanceTab
from car_desktop.ui.screens.community.commitments_tab import CommitmentsTab
from car_desktop.ui.screens.community.meetings_tab import MeetingsTab
from car_desktop.ui.screens.community.members_tab import MembersTab
from car_desktop.ui.screens.community.norms_tab import NormsTab
from car_desktop.ui.screens.community.notes_tab import NotesTab
from car_desktop.ui.screens.community.tab import CommunityTab
from car_desktop.ui.tones import kind_tone
from car_desktop.ui.widgets.buttons import primary_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Chip, Tone
from car_desktop.ui.widgets.fact import Fact
from car_desktop.ui.widgets.labels import plain_tooltip
from car_desktop.ui.widgets.page_header import PageHeader
from car_desktop.ui.widgets.rate_bars import RateBars
from car_desktop.ui.widgets.row_button import RowButton
from car_desktop.ui.widgets.screen import Screen

SHORT_NAME = 40


class CommunityScreen(Screen):
    """Its figures in a line, then a tab for each thing a community has."""

    def __init__(self, context: Context, today: date | None = None) -> None:
        super().__init__(context)
        self._fixed_today = today
        self._community_id = 0
        self.header = PageHeader()
        self._make_actions()
        self._make_figures()
        self.members = MembersTab(context, lambda: self._today)
        self.meetings = MeetingsTab(context, lambda: self._today)
        self.notes = NotesTab(context, lambda: self._today)
        self.commitments = CommitmentsTab(context, lambda: self._today)
        self.norms = NormsTab(context, lambda: self._today)
        self.year = AttendanceTab(context, lambda: self._today)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Parts of the community"))
        for tab in self._tabs():
            self.tabs.addTab(tab, "")
        page = self.page()
        page.addWidget(self.header)
        page.addWidget(self._figures)
        page.addWidget(self.tabs, 1)

    @property
    def _today(self) -> date:
        """Asked each time: the program may stay open over midnight."""
        return self._fixed_today or date.today()

    def open(self, **arguments: object) -> None:
        """Turn to the community asked for: `community_id`, and the `tab` if one is named."""
        community_id = arguments.get("community_id")
        if isinstance(community_id, int) and community_id != self._community_id:
            self._community_id = community_id
            self.tabs.setCurrentIndex(0)
            for tab in self._tabs():
                tab.show_community(community_id)
        named = getattr(self, str(arguments.get("tab", "")), None)
        if named in self._tabs():
            self.tabs.setCurrentWidget(named)

    def menu_actions(self) -> Sequence[QAction]:
        """Offer in the menu what can be done with the community and with the selected line."""
        shown = self.tabs.currentWidget()
        of_row = shown.table.actions() if isinstance(shown, CommunityTab) else []
        return [*self._more.actions(), *of_row]

    def refresh(self) -> None:
        """Read what stands above the tabs; go back to the list where the community is gone."""
        if not self.operations.query(community_exists, self._community_id):
            self.context.navigator.open(ScreenId.COMMUNITIES)
            return
        community = self.operations.query(community_detail, self._community_id, self._today)
        row = community.row
        self.header.set_title(row.name)
        self.header.set_breadcrumb(
            [(self.tr("Communities"), partial(self.context.navigator.open, ScreenId.COMMUNITIES))]
        )
        self.header.set_chips(self._chips(community))
        self._show_figures(community)
        self._name_tabs(community)
        self._archive.setText(self.tr("Take up again") if row.is_archived else self.tr("Archive"))

    def _tabs(self) -> tuple[CommunityTab[Any], ...]:
        return self.members, self.meetings, self.notes, self.commitments, self.norms, self.year

    def _name_tabs(self, community: CommunityDetail) -> None:
        names = (
            self.tr("Members ({count})").format(count=current().number(community.row.members)),
            self.tr("Meetings"),
            self.tr("Notes ({count})").format(count=current().number(community.notes)),
            self.tr("Commitments ({count})").format(
                count=current().number(community.open_commitments)
            ),
            self.tr("Norms"),
            self.tr("Attendance"),
        )
        for position, name in enumerate(names):
            self.tabs.setTabText(position, name)

    def _chips(self, community: CommunityDetail) -> list[QWidget]:
        row = community.row
        chips: list[QWidget] = [Chip(short_label(row.kind), kind_tone(row.kind))]
        chips[0].setToolTip(label(row.kind))
        if row.tier:
            chips.append(Chip(self.tr("Tier {number}").format(number=row.tier)))
        if row.organisation:
            chips.append(_short_chip(row.organisation))
        if community.organisations > 1:
            chips.append(Chip(self.tr("%n organisation(s)", "", community.organisations)))
        if row.is_archived:
            chips.append(Chip(self.tr("Archived"), Tone.AMBER))
        return chips

    def _show_figures(self, community: CommunityDetail) -> None:
        row = community.row
        self.bars.set_ratios([rate.ratio for rate in row.rates], rhythm_sentence(row.rates))
        said = rate_sentence(row.rate)
        self.attendance.show_value(rate_figure(row.rate), tooltip=said)
        self.rates.setAccessibleName(self.tr("Attendance, last meetings: {rate}").format(rate=said))
        self.held.show_value(
            self.tr("{held} held of {planned}").format(
                held=current().number(community.held), planned=current().number(community.meetings)
            )
        )
        self.next.show_value(
            moment_words(row.next_starts_at, self._today)
            if row.next_starts_at
            else self.tr("To be planned"),
            is_warning=row.next_starts_at is None and not row.is_archived,
        )
        self.open_commitments.show_value(current().number(community.open_commitments))

    def _make_figures(self) -> None:
        self._figures = Card()
        self._figures.setAccessibleName(self.tr("Figures of the community"))
        self.bars = RateBars()
        self.attendance = Fact(self.tr("Attendance, last meetings"))
        self.held = Fact(self.tr("Meetings this school year"))
        self.next = Fact(self.tr("Next meeting"))
        self.open_commitments = Fact(self.tr("Open commitments"))
        self.rates = RowButton(self._explain_rates)
        beside = QHBoxLayout(self.rates)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self.bars)
        beside.addWidget(self.attendance, 1)
        line = QHBoxLayout()
        line.setSpacing(24)
        for figure in (self.rates, self.held, self.next, self.open_commitments):
            line.addWidget(figure, 1)
        self._figures.add(line)

    def _make_actions(self) -> None:
        self._more = QMenu(self)
        for name, run in (
            (self.tr("Attendance register (PDF)…"), self._export_register),
            (self.tr("Year review (PDF)…"), self._export_review),
            (self.tr("Releases…"), self._show_releases),
            (self.tr("Change the community…"), self._edit),
        ):
            self._more.addAction(name).triggered.connect(run)
        self._archive = self._more.addAction(self.tr("Archive"))
        self._archive.triggered.connect(self._toggle_archived)
        self._more.addAction(self.tr("Delete the community")).triggered.connect(self._delete)
        more = secondary_button(self.tr("Documents and actions"), icon="file-text")
        more.setMenu(self._more)
        more.setProperty("menu", True)
        self.header.add_action(more)
        self.header.add_action(primary_button(self.tr("Plan"), self._plan, icon="plus"))

    def _plan(self) -> None:
        plan_meeting(self.context, self.window(), community_id=self._community_id)

    def _edit(self) -> None:
        actions.edit(self.context, self.window(), self._community_id)

    def _export_register(self) -> None:
        from car_desktop.ui.dialogs.export_document.sheet import export_document

        export_document(self.context, "attendance-register", self._community_id, self.window())

    def _export_review(self) -> None:
        from car_desktop.ui.dialogs.export_document.sheet import export_document

        export_document(self.context, "community-year", self._community_id, self.window())

    def _explain_rates(self) -> None:
        from car_desktop.ui.dialogs.rate.meetings_sheet import MeetingsRateSheet

        MeetingsRateSheet(self.window(), self.operations, self._community_id).open()

    def _show_releases(self) -> None:
        from car_desktop.ui.dialogs.releases.community_sheet import CommunityReleasesSheet

        CommunityReleasesSheet(self.context, self.window(), self._community_id, self._today).open()

    def _toggle_archived(self) -> None:
        community = self.operations.query(community_detail, self._community_id, self._today)
        actions.archive(self.context, self._community_id, archived=not community.row.is_archived)

    def _delete(self) -> None:
        """Leave first: the page of a deleted community has nothing to show."""
        deleted = self._community_id
        self.context.navigator.open(ScreenId.COMMUNITIES)
        actions.delete(self.context, deleted)


def _short_chip(name: str) -> Chip:
    is_long = len(name) > SHORT_NAME
    chip = Chip(name[: SHORT_NAME - 1].rstrip() + "…" if is_long else name)
    chip.setToolTip(plain_tooltip(name) if is_long else "")
    return chip
