"""« Documents »: choose a paper, see it as it will be, then export or print it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from car_desktop.progress import Progress
from car_desktop.reports.export import Wanted, prepared
from car_desktop.reports.preview import Preview, preview
from car_desktop.reports.registry import REPORTS, ReportType, report_type
from car_desktop.ui.accesses import note_document
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_all.sheet import ExportAllSheet
from car_desktop.ui.dialogs.export_document.save_sheet import SaveSheet
from car_desktop.ui.dialogs.recent_exports.sheet import RecentExportsSheet
from car_desktop.ui.latest import Latest
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.operations import Operations
from car_desktop.ui.printing import can_print, print_pages
from car_desktop.ui.screens.documents.choices import Choices
from car_desktop.ui.screens.documents.preview_card import PreviewCard
from car_desktop.ui.screens.documents.type_list import TypeList
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.page_header import PageHeader
from car_desktop.ui.widgets.screen import Screen

DELAY_MS = 300
TYPES_WIDTH, CHOICES_WIDTH = 228, 286
_KIND = "documents/kind"
_COMMUNITY = "documents/community"


class DocumentsScreen(Screen):
    """Types at the left, choices beside them, the pages at the right."""

    def __init__(self, context: Context, today: date | None = None) -> None:
        super().__init__(context)
        self._today = today or date.today()
        self._made: Preview | None = None
        self._has_read = False
        self._making: Latest[Preview] = Latest(context.jobs, self.tr("Preview"), DELAY_MS, self)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show_type(_first_type(context.settings.remembered(_KIND)))

    @property
    def is_busy(self) -> bool:
        """Whether the preview is being made or drawn."""
        return self._making.is_busy or self.shown.preview.is_busy

    def open(self, **arguments: object) -> None:
        """Show a type (`kind`) about a meeting, a community or a person; `action` opens a sheet."""
        self._read_data()
        kind = arguments.get("kind")
        if isinstance(kind, str):
            self._show_type(report_type(kind))
        fields = self.choices.subject
        for name, choose in (
            ("community_id", fields.choose_community),
            ("meeting_id", fields.choose_meeting),
            ("person_id", fields.choose_person),
        ):
            key = arguments.get(name)
            if isinstance(key, int):
                choose(key)
        if arguments.get("action") == "all":
            self._export_all()
        elif arguments.get("action") == "recent":
            self._show_recent()

    def refresh(self) -> None:
        """Follow the data: what can be chosen, then the pages."""
        has_data = self._read_data()
        for part in (self._body, self.export_all):
            part.setVisible(has_data)
        self.empty.setVisible(not has_data)
        if has_data:
            self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Make nothing for nobody; it is asked for again when the screen is shown."""
        if self._making.is_busy:
            self._making.stop()
            self._is_stale = True
        super().hideEvent(event)

    def _read_data(self) -> bool:
        has_data = self.choices.read_again()
        if has_data and not self._has_read:
            self._has_read = True
            kept = self.context.settings.remembered(_COMMUNITY)
            if kept.isdecimal():
                self.choices.subject.choose_community(int(kept))
        return has_data

    def _show_type(self, kind: ReportType) -> None:
        self.types.choose(kind.id)
        self.choices.show_type(kind)
        self.context.settings.remember(_KIND, kind.id)

    def _on_type(self, kind: ReportType) -> None:
        self._show_type(kind)
        self._ask()

    def _ask(self) -> None:
        """Have the pages made as they are now wanted, once nobody chooses for a moment."""
        self._made = None
        self.choices.offer(is_ready=False)
        wanted = self.choices.wanted()
        if wanted is None:
            self._making.stop()
            self.choices.left_out.show_lines(())
            self.shown.say_why_not(*self._what_is_missing())
            return
        if (community := self.choices.subject.community_id) is not None:
            self.context.settings.remember(_COMMUNITY, str(community))
        self.shown.say_working()
        self._making.ask(partial(_make, self.operations, wanted))

    def _on_made(self, made: Preview) -> None:
        self._made = made
        self.choices.left_out.show_lines(made.left_out)
        self.choices.offer(is_ready=True)
        self.shown.show_preview(made)

    def _on_refused(self, why: str) -> None:
        self.choices.left_out.show_lines(())
        self.shown.say_why_not(self.tr("This document cannot be made"), why)

    def _what_is_missing(self) -> tuple[str, str]:
        wanted = self.choices.subject
        if wanted.person.isVisibleTo(self):
            return self.tr("Choose a person"), self.tr("Type the first letters of a name.")
        if wanted.community.value() is None:
            return self.tr("Choose a community"), self.tr("Type the first letters of its name.")
        return (
            self.tr("No meeting yet"),
            self.tr("Plan a meeting of this community, or choose another community."),
        )

    def _export(self) -> None:
        if self._made is not None:
            SaveSheet(self.context, self._made, self.window()).open()

    def _print(self) -> None:
        if self._made is not None:
            note_document(self.operations, self._made.wanted, "print")
            title = report_type(self._made.wanted.kind).title()
            print_pages(self.context, self.window(), title, self._made.pdf, self._made.sizes)

    def _export_all(self) -> None:
        ExportAllSheet(
            self.context,
            self.choices.wanted(),
            self.choices.subject.community_id,
            self.window(),
            self._today,
        ).open()

    def _show_recent(self) -> None:
        RecentExportsSheet(self.context, self.window()).open()

    def _make_parts(self) -> None:
        self.header = PageHeader(self.tr("Documents"))
        self.recent = secondary_button(
            self.tr("Recent exports…"), self._show_recent, icon="history"
        )
        self.export_all = secondary_button(
            self.tr("Export all…"), self._export_all, icon="folder-open"
        )
        self.header.add_action(self.recent)
        self.header.add_action(self.export_all)
        self.types = TypeList()
        self.choices = Choices(
            self.context, self._today, self._export, self._print if can_print() else None
        )
        self.shown = PreviewCard(self.context)
        self.empty = EmptyState(
            "file-text",
            self.tr("No community yet"),
            self.tr(
                "Documents tell of communities and their meetings: create a community first, and "
                "its notices, minutes and certificates are made here."
            ),
            (
                self.tr("Open the communities"),
                partial(self.context.navigator.open, ScreenId.COMMUNITIES),
            ),
        )

    def _lay_out(self) -> None:
        self._body = QWidget()
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.types)
        row.addWidget(self.choices)
        row.addWidget(self.shown, 1)
        page = self.page()
        page.addWidget(self.header)
        page.addWidget(self._body, 1)
        page.addWidget(self.empty, 1)
        self.empty.hide()
        self._fit()

    def _connect(self) -> None:
        self.types.chosen.connect(self._on_type)
        self.choices.changed.connect(self._ask)
        self._making.answered.connect(self._on_made)
        self._making.refused.connect(self._on_refused)
        self.context.theme.changed.connect(self._fit)

    def _fit(self) -> None:
        """Follow the text size."""
        self.types.setFixedWidth(self.context.theme.px(TYPES_WIDTH))
        self.choices.setFixedWidth(self.context.theme.px(CHOICES_WIDTH))


def _make(operations: Operations, wanted: Wanted, progress: Progress) -> Preview:
    return preview(lambda one: operations.study(prepared, one), wanted, progress)


def _first_type(kept: str) -> ReportType:
    """The type shown last on this computer, else the minutes."""
    known = {one.id: one for one in REPORTS}
    return known.get(kept) or known["minutes"]
