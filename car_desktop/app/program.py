"""The running program: its parts, the moment data arrives, and the way out."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from car_desktop.app.again import Again
from car_desktop.app.folders import log_folder, portable_folder
from car_desktop.domain.errors import UserError
from car_desktop.i18n import current_language
from car_desktop.progress import Progress
from car_desktop.ui.context import Context
from car_desktop.ui.jobs import Job, Jobs
from car_desktop.ui.main_window import Badges, MainWindow, Places
from car_desktop.ui.messages import Messages
from car_desktop.ui.navigation import Navigator, ScreenId
from car_desktop.ui.operations import Operations
from car_desktop.ui.settings import Settings
from car_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from car_desktop.app.idle import IdleWatch
    from car_desktop.app.keeper import Keeper
    from car_desktop.app.opening import Opening
    from car_desktop.app.recovery import Restored
    from car_desktop.services.search import Found
    from car_desktop.storage.database import Database
    from car_desktop.storage.keys.data_key import DataKey
    from car_desktop.storage.reading import OpenedToRead
    from car_desktop.ui.drafts import DraftKeeper
    from car_desktop.ui.reminders import Reminders
    from car_desktop.ui.shell.palette import Source

BACKUP_REFUSAL = "backup_refusal"

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Start:
    """What was asked on the command line."""

    folder: Path
    language: str = ""
    is_sample: bool = False
    prepare: Callable[[Path, Progress], object] | None = None
    """Fills the folder before it is opened, as `--demo` does; runs on another thread."""
    asks_for_password: bool = False
    """Plain data that nobody waived is asked to be protected; the sample year and tests may be plain."""
    is_locked: bool = False
    """The program was locked: only the password opens it again."""
    handed_over: str = ""
    """The hand-over package on which a person clicked."""


class Program(QObject):
    """Made before the first paint, without data; `window.painted` brings the data."""

    ready = Signal()  # the first screen is shown, with data
    settled = Signal()  # the start is over, whatever it led to

    def __init__(self, application: QApplication, start: Start, settings: Settings) -> None:
        super().__init__(application)
        self._start = start
        self._database: Database | None = None
        self._is_settled = False
        self._opening: Opening | None = None
        self._idle: IdleWatch | None = None
        self._drafts: DraftKeeper | None = None
        self._keeper: Keeper | None = None
        self._opened_to_read: OpenedToRead | None = None
        self.again: Again | None = None
        """Why the program is to be started once more after it closed, if it is."""
        self._reminders: Reminders | None = None
        self.messages = Messages(self)
        operations = Operations(parent=self)
        jobs = Jobs(self.messages, self)
        theme = Theme(application, settings)
        navigator = Navigator(self)
        self.context = Context(operations, jobs, settings, navigator, theme, self.messages)
        places = Places(
            data=start.folder,
            logs=log_folder(start.folder),
            is_portable=start.folder == portable_folder(),
        )
        self.window = MainWindow(self.context, places, date.today())
        self.window.painted.connect(self._prepare_data)
        settings.announcer.lock_asked.connect(self.lock)
        settings.announcer.protection_asked.connect(self._ask_for_protection)
        self.ready.connect(self._remind, Qt.ConnectionType.QueuedConnection)  # after the data

    def show(self) -> None:
        """Show the window; everything else follows its first paint."""
        self.window.show()

    def open_data(self) -> None:
        """Find the way to the data, then open it; or say what stands in the way."""
        from car_desktop.app.opening import Opening, Way
        from car_desktop.app.readiness import make_ready

        if self._is_elsewhere_wanted():
            return
        try:
            make_ready(self._start.folder)
        except UserError as refusal:
            self._on_not_opened(refusal)
            return
        start = self._start
        way = Way(start.folder, start.asks_for_password, start.is_locked)
        self._opening = Opening(way, self.context, self)
        self._opening.found.connect(self._open_with)
        self._opening.shown.connect(self._on_asked)
        self._opening.refused.connect(self._on_not_opened)
        self._opening.again_asked.connect(self._restart)
        self._opening.sample_asked.connect(self._open_sample)
        self._opening.begin()

    def lock(self) -> None:
        """Close the data and have the password asked for by a new process; nothing typed is lost."""
        if self._database is None or self._database.key is None or self.again is not None:
            return
        if self.context.jobs.are_running:
            return  # an import or an export goes on; the next moment of rest locks
        self._keep_drafts()
        self.again = Again.LOCKED
        self.window.close()
        if self.window.isVisible():
            self.again = None  # the last words could not be saved: the window says so

    def _open_with(self, key: DataKey | None) -> None:
        """Open the database and show the first screen, or say what stands in the way."""
        from car_desktop.storage.upgrade import open_database

        try:
            self._database = open_database(self._start.folder, key=key)
        except UserError as refusal:
            self._on_not_opened(refusal, key)
            return
        self.context.operations.attach(self._database)
        self._introduce()
        self.window.show_data(
            self._badges,
            self._search_sources(),
            is_sample=self._start.is_sample,
            is_encrypted=key is not None,
        )
        if key is not None:
            self._watch_for_absence()
        self.ready.emit()
        self._settle()

    def keep_data(self) -> None:
        """Check, back up and try backups in the background, from the first screen on."""
        if self._database is None or self._start.is_sample:
            return
        from car_desktop.app.keeper import Keeper

        self._keeper = Keeper(self._database, self.context, self)
        self._keeper.damaged.connect(self._on_damaged)
        self._keeper.begin()

    def _on_damaged(self, refusal: UserError) -> None:
        """Stop writing, keep what is there as it is, and show the ways out."""
        if self._database is None:
            return
        database, self._database = self._database, None
        self._leave_data()
        database.dispose()
        self.window.close_sheets()
        self._on_not_opened(refusal, database.key)

    def _on_not_opened(self, refusal: UserError, key: DataKey | None = None) -> None:
        from car_desktop.app.recovery import Recovery, trouble_of

        logger.warning("the data was not opened: %s", type(refusal).__name__)
        trouble = trouble_of(refusal)
        if trouble is None:
            self._show_problem(str(refusal))
        else:
            recovery = Recovery(self.window, self.context, self._start.folder, key)
            recovery.restored.connect(self._on_restored)
            recovery.opened_to_read.connect(self._on_opened_to_read)
            recovery.retry_asked.connect(self.open_data)
            recovery.begun_anew.connect(self.open_data)
            recovery.show(trouble, refusal)
        self._settle()

    def _on_restored(self, restored: Restored) -> None:
        self._open_with(restored.key)
        self.messages.say(self.tr("Restored. What was here before is kept aside."))

    def _on_opened_to_read(self, opened: OpenedToRead) -> None:
        """Show what there is; every change is answered with one sentence."""
        self._opened_to_read = opened
        self.context.operations.attach(opened.database)
        self.window.show_data(
            self._badges,
            self._search_sources(),
            is_sample=False,
            is_encrypted=opened.database.key is not None,
        )
        self.window.show_reading_band(opened.lost)

    def _is_elsewhere_wanted(self) -> bool:
        """Whether the folder is no place for live data, which the window then says."""
        if self._start.is_sample:
            return False
        from car_desktop.app.relocation import Relocation

        relocation = Relocation(self.window, self.context, self._start.folder)
        if not relocation.is_needed():
            return False
        relocation.moved.connect(self._restart)
        relocation.opened_to_read.connect(self._on_opened_to_read)
        relocation.accepted.connect(self.open_data)
        relocation.show()
        self._settle()
        return True

    def _on_asked(self, page: QWidget) -> None:
        self.window.show_page(page)
        self._settle()

    def _settle(self) -> None:
        """Say once that the start is over: what it led to may change afterwards, as once unlocked."""
        if not self._is_settled:
            self._is_settled = True
            self.settled.emit()

    def _introduce(self) -> None:
        """Write down who said who they are on the first steps."""
        person = self._opening.person if self._opening else None
        if person is None or not (person.name or person.organisation):
            return
        from car_desktop.services.profile import introduce_coach

        self.context.operations.record(introduce_coach, person.name, person.organisation)

    def _watch_for_absence(self) -> None:
        from car_desktop.app.idle import IdleWatch

        settings = self.context.settings
        idle = self._idle = IdleWatch(self)
        idle.left.connect(self.lock)
        idle.start(settings.lock_minutes)
        settings.announcer.lock_changed.connect(lambda: idle.start(settings.lock_minutes))

    def _keep_drafts(self) -> None:
        """Put what is typed into forms that are open where only the password reads it."""
        from car_desktop.ui.drafts import keep_drafts

        keep_drafts(self.window, self.context.operations)

    def _ask_for_protection(self) -> None:
        """Close the data and go through the choice of a password: encrypting needs it closed."""
        from car_desktop.storage.keys.waiver import withdraw_waiver

        withdraw_waiver(self._start.folder)
        self._restart()

    def _restart(self) -> None:
        self.again = Again.RESTARTED
        self.window.close()

    def _open_sample(self) -> None:
        """Show the sample year in a window of its own; the first steps wait here."""
        from car_desktop.app.again import start_again

        start_again(Again.RESTARTED, ["--demo", "--language", current_language()])

    def stop(self) -> None:
        """Let go of the database once the window is closed."""
        self.context.jobs.cancel_all()
        self._leave_data()
        if self._opened_to_read is not None:
            self._opened_to_read.close()
        if self._database is not None:
            database, self._database = self._database, None
            database.dispose()
            if not self._start.is_sample:
                self._back_up(database)

    def _leave_data(self) -> None:
        """Have nothing work on the data by itself any more."""
        for watching in (self._idle, self._drafts, self._keeper, self._reminders):
            if watching is not None:
                watching.stop()
        self._idle = self._drafts = self._keeper = self._reminders = None

    def _back_up(self, database: Database) -> None:
        """Keep what changed, once the window is gone; a refusal is told at the next start."""
        from car_desktop.app.keeper import deliver_to_second_place
        from car_desktop.domain.backups import BackupReason
        from car_desktop.storage.backups import back_up_if_changed

        try:
            back_up_if_changed(database.path, BackupReason.CLOSING, database.key)
            deliver_to_second_place(database.path, self.context.settings)
        except UserError as refusal:
            logger.warning("no backup was made on closing: %s", type(refusal).__name__)
            self.context.settings.remember(BACKUP_REFUSAL, str(refusal))
        else:
            self.context.settings.remember(BACKUP_REFUSAL, "")

    def tell_of_last_closing(self) -> None:
        """Say that the last closing made no backup, where that is so."""
        if refusal := self.context.settings.remembered(BACKUP_REFUSAL):
            text = self.tr("The last closing made no backup. {reason}").format(reason=refusal)
            self.messages.warn(text)

    def tell_of_drafts(self) -> None:
        """Offer what was typed and not sent when the program was locked or cut short; keep from now on."""
        if self._database is None:
            return
        from car_desktop.services.drafts import kept_drafts
        from car_desktop.ui.drafts import DraftKeeper

        if found := self.context.operations.query(kept_drafts):
            text = self.tr("%n form(s) not sent when the program closed.", "", len(found))
            self.messages.warn(text, (self.tr("See what was typed"), self._show_drafts))
        self._drafts = DraftKeeper(self.window, self.context.operations, self)

    def _show_drafts(self) -> None:
        from car_desktop.services.drafts import kept_drafts
        from car_desktop.ui.dialogs.drafts.sheet import DraftsSheet

        drafts = self.context.operations.query(kept_drafts)
        DraftsSheet(self.context, self.window, drafts).open()

    def _remind(self) -> None:
        """Begin to look for what was asked to be reminded of, unless the window is closed already."""
        if self._database is None:
            return
        from car_desktop.ui.reminders import Reminders

        self._reminders = Reminders(self.context, parent=self)
        self._reminders.follow_choices()

    def _prepare_data(self) -> None:
        prepare = self._start.prepare
        if prepare is None:
            self.open_data()
            return
        title = self.tr("Preparing the sample year…")
        job = Job(title, lambda progress: prepare(self._start.folder, progress))
        job.succeeded.connect(self._on_prepared)
        job.failed.connect(self._on_not_prepared)
        job.cancelled.connect(self.window.quit)
        self.context.jobs.start(job)
        self._settle()

    def _on_prepared(self, _result: object) -> None:
        self.open_data()

    def _on_not_prepared(self, error: Exception) -> None:
        self._show_problem(str(error) if isinstance(error, UserError) else "")

    def _show_problem(self, text: str) -> None:
        self.window.show_problem(
            self.tr("Your data could not be opened"),
            text,
            (
                (self.tr("Try again"), self.open_data),
                (self.tr("Open the data folder"), self.window.open_data_folder),
                (self.tr("Quit"), self.window.quit),
            ),
        )

    def _search_sources(self) -> Sequence[Source]:
        from car_desktop.ui.shell.palette_sources import data_source, document_source

        navigator = self.context.navigator
        return [data_source(self._find, navigator), document_source(navigator)]

    def _find(self, text: str) -> Sequence[Found]:
        from car_desktop.services.search import find

        return self.context.operations.query(find, text)

    def _badges(self) -> Badges:
        from car_desktop.services.follow_up import late_commitments

        late = self.context.operations.query(late_commitments, date.today())
        return {ScreenId.COMMITMENTS: (late, self.tr("%n late", "", late))}
