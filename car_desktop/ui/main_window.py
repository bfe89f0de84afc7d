"""The one window: menus, sidebar, screens, messages; no business."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QMenuBar, QVBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.ui.context import Context
from car_desktop.ui.messages import Action
from car_desktop.ui.navigation import ScreenId, Visit, spec_of
from car_desktop.ui.shell.menus import Menus
from car_desktop.ui.shell.message_bar import MessageBar
from car_desktop.ui.shell.opening_pages import Outline, ProblemPage
from car_desktop.ui.shell.palette import CommandPalette, Source
from car_desktop.ui.shell.palette_sources import menu_source
from car_desktop.ui.shell.screen_stack import ScreenStack
from car_desktop.ui.shell.sidebar import Sidebar
from car_desktop.ui.shell.status_line import StatusLine
from car_desktop.ui.shell.top_bar import SearchBox, TopBar
from car_desktop.ui.widgets.tab_order import follow_layout

FIRST_SIZE = QSize(1360, 850)
SMALLEST = QSize(720, 520)
NARROW_BELOW = 1080  # at 100 %: under this width the sidebar keeps its icons only

Badges = Mapping[ScreenId, tuple[int, str]]


@dataclass(frozen=True)
class Places:
    """The two folders that a person may want to see."""

    data: Path
    logs: Path
    is_portable: bool = False
    """The data lies beside the program, as on a USB stick."""


class MainWindow(QMainWindow):
    """Paints itself before any data is there; `painted` then asks for the data."""

    painted = Signal()
    _first_paint = Signal()

    def __init__(self, context: Context, places: Places, today: date) -> None:
        super().__init__()
        self._context = context
        self._places = places
        self._sources: list[Source] = []
        self._badges: Callable[[], Badges] | None = None
        self._is_painted = False
        self._is_ready = False
        self._may_lose_text = False
        self.setWindowTitle(self.tr("Carnet CAR"))
        self.setMinimumSize(SMALLEST)
        self.sidebar = Sidebar()
        self.stack = ScreenStack()
        self.message_bar = MessageBar()
        self.status_line = StatusLine(today)
        self.menu_bar = QMenuBar()
        self.search_box = SearchBox(self.open_palette)
        self._lay_out()
        self.menus = Menus(self.menu_bar, context, self)
        self._connect()
        self.set_ready(False)
        self.stack.show_page(Outline())
        self.stack.setFocus()
        self._restore_place()

    def show_data(
        self,
        badges: Callable[[], Badges],
        sources: Sequence[Source],
        *,
        is_sample: bool,
        is_encrypted: bool = False,
    ) -> None:
        """Leave the outline for the first screen, now that the database is open."""
        self._badges = badges
        self._sources = [menu_source(self.menus), *sources]
        self.status_line.show_storage(is_sample=is_sample, is_encrypted=is_encrypted)
        self.menus.set_lockable(is_encrypted)
        self.sidebar.setEnabled(True)
        self.set_ready(True)
        self._context.operations.changed.connect(self._on_changed)
        self._context.navigator.open(ScreenId.TODAY)
        self._count_badges()

    def show_problem(self, title: str, text: str, actions: Sequence[Action]) -> None:
        """Say why the data cannot be opened and what to do."""
        self.sidebar.setEnabled(False)
        page = ProblemPage(title, text, actions)
        self.stack.show_page(page)
        if page.buttons:
            page.buttons[0].setFocus()

    def show_page(self, page: QWidget) -> None:
        """Show what comes before the data: a password to type, the first steps."""
        self.sidebar.setEnabled(False)
        self.stack.show_page(page)

    def set_ready(self, is_ready: bool) -> None:
        """Enable what needs data."""
        self._is_ready = is_ready
        self.menus.set_ready(is_ready)

    def bring_to_front(self) -> None:
        """Show this window because the program was started again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # What menus ask for.

    def open_palette(self) -> None:
        """Open Ctrl+K."""
        if self._sources:
            CommandPalette(self._sources, self).open_over(self)

    def focus_next_part(self) -> None:
        """Move the keyboard from the sidebar to the screen, to the message, and round again."""
        if self._holds_focus(self.sidebar):
            _focus_first(self.stack)
        elif self._holds_focus(self.message_bar) or not self.message_bar.isVisible():
            self.sidebar.focus_current()
        else:
            _focus_first(self.message_bar)

    def open_data_folder(self) -> None:
        """Show the folder of the data."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._places.data)))

    def export_everything(self) -> None:
        """Ask where all the data goes."""
        from car_desktop.ui.dialogs.export_everything.sheet import ExportEverythingSheet

        ExportEverythingSheet(self._context, self).open()

    def open_log_folder(self) -> None:
        """Show the folder of the logs."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._places.logs)))

    def show_keys(self) -> None:
        """Show the sheet of keyboard shortcuts."""
        from car_desktop.ui.dialogs.shortcuts import ShortcutsSheet

        ShortcutsSheet(self.menus.actions(), self).open()

    def show_about(self) -> None:
        """Show the about box."""
        from car_desktop.ui.dialogs.about import AboutSheet

        places, is_ready = self._places, self._is_ready
        AboutSheet(self._context, self, is_portable=places.is_portable, is_ready=is_ready).open()

    def lock(self) -> None:
        """Ask for the data to be closed until the password is typed."""
        self._context.settings.announcer.lock_asked.emit()

    def quit(self) -> None:
        """Close the window."""
        self.close()

    # What Qt calls.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, that the window is on the screen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self._first_paint.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the screens."""
        super().resizeEvent(event)
        self._fit()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Let Tab go down the page, wherever its parts were made."""
        if (screen := self.stack.currentWidget()) is not None:
            follow_layout(screen)
        return super().focusNextPrevChild(next)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed, stop jobs, remember the place."""
        try:
            self._save_pending_text()
        except UserError as refusal:
            self._offer_to_lose_text(refusal)
            event.ignore()
            return
        self._context.jobs.cancel_all()
        self._context.settings.remember_window(self.saveGeometry())
        super().closeEvent(event)

    # Wiring.

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addWidget(self.message_bar)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sidebar)
        middle.addWidget(right, 1)
        centre = QFrame()
        outer = QVBoxLayout(centre)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(middle, 1)
        outer.addWidget(self.status_line)
        self.setCentralWidget(centre)
        self.setMenuWidget(TopBar(self.menu_bar, self.search_box))

    def _connect(self) -> None:
        self._first_paint.connect(self.painted, Qt.ConnectionType.QueuedConnection)
        self.sidebar.chosen.connect(self._on_chosen)
        self._context.navigator.opened.connect(self._on_opened)
        self._context.messages.posted.connect(self.message_bar.show_message)
        self._context.messages.crashed.connect(self._on_crashed)
        self._context.jobs.started.connect(self._on_job_started)
        self._context.theme.changed.connect(self._on_theme_changed)

    def _on_chosen(self, screen: ScreenId) -> None:
        if self._is_ready:
            self._context.navigator.open(screen)

    def _on_opened(self, visit: Visit) -> None:
        screen = self.stack.show_visit(visit, self._context)
        self.sidebar.show_current(visit.screen)
        self.menus.show_screen_actions(screen.menu_actions())
        screen.setAccessibleName(spec_of(visit.screen).title())
        if not self._holds_focus(self.sidebar) and not self._holds_focus(screen):
            (_left_off(screen) or screen).setFocus()

    def _on_changed(self) -> None:
        self.status_line.show_saved(datetime.now())
        self._count_badges()

    def _on_theme_changed(self) -> None:
        self.sidebar.rescale()
        self._fit()

    def _on_crashed(self, error: BaseException) -> None:
        from car_desktop.ui.dialogs.crash_report import CrashReport

        if not any(report.isVisible() for report in self.findChildren(CrashReport)):
            CrashReport(error, self.open_log_folder, self).open()  # the log holds the others

    def _on_job_started(self, job: object) -> None:
        from car_desktop.ui.dialogs.job_progress import JobProgress
        from car_desktop.ui.jobs import Job

        if isinstance(job, Job) and not job.is_quiet:
            JobProgress(job, self)

    def _count_badges(self) -> None:
        if self._badges is None:
            return
        for screen, (count, meaning) in self._badges().items():
            self.sidebar.set_badge(screen, count, meaning)

    def _fit(self) -> None:
        self.sidebar.set_narrow(self.width() < self._context.theme.px(NARROW_BELOW))

    def _restore_place(self) -> None:
        if not self.restoreGeometry(self._context.settings.window_geometry()):
            room = self.screen().availableSize()
            self.resize(FIRST_SIZE.boundedTo(room))

    def _holds_focus(self, part: QWidget) -> bool:
        return part.isAncestorOf(self.focusWidget())

    def _save_pending_text(self) -> None:
        from car_desktop.ui.widgets.autosave import Autosave

        if self._may_lose_text:
            return
        for editor in self.findChildren(Autosave):
            editor.flush()

    def _offer_to_lose_text(self, refusal: UserError) -> None:
        def quit_anyway() -> None:
            self._may_lose_text = True
            self.close()

        text = self.tr("The last words could not be saved. {reason}").format(reason=refusal)
        leave: Action = (self.tr("Quit without them"), quit_anyway)
        self._context.messages.warn(text, leave)


def _left_off(screen: QWidget) -> QWidget | None:
    """Where the keyboard last was on a screen; without any, Tab goes to its first part."""
    return screen.focusWidget()


def _focus_first(part: QWidget) -> None:
    """Give the keyboard to the first place in a part that takes it."""
    candidate: QWidget | None = part.nextInFocusChain()
    while candidate is not None and candidate is not part:
        takes_tab = bool(candidate.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if (
            takes_tab
            and part.isAncestorOf(candidate)
            and candidate.isVisible()
            and candidate.isEnabled()
        ):
            candidate.setFocus(Qt.FocusReason.TabFocusReason)
            return
        candidate = candidate.nextInFocusChain()
