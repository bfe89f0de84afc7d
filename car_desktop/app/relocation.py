"""A data folder that is synchronised, shared or on a stick: no live data there; move it, or only read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from car_desktop.app.folders import FOLDER, usual_folder
from car_desktop.domain.errors import UserError
from car_desktop.progress import Progress
from car_desktop.storage.places import Place, PlaceKind, moved_to, unsafe_place
from car_desktop.ui.jobs import Job

if TYPE_CHECKING:
    from car_desktop.storage.reading import OpenedToRead
    from car_desktop.ui.context import Context
    from car_desktop.ui.main_window import MainWindow
    from car_desktop.ui.recovery.moving_page import MovingPage

STAYING = "works_on_removable_disk"


def where_it_was_moved(folder: Path) -> Path:
    """The folder asked for, or the one to which its data was moved on this computer."""
    return moved_to(folder) or folder


class Relocation(QObject):
    """Says why the data must move and moves it; asks for nothing where the place is a good one."""

    moved = Signal()  # the program has to be started again
    accepted = Signal()  # the person works here all the same
    opened_to_read = Signal(object)  # OpenedToRead

    def __init__(self, window: MainWindow, context: Context, folder: Path) -> None:
        super().__init__(window)
        self._window, self._context, self._folder = window, context, folder
        self._place = unsafe_place(folder)
        self.page: MovingPage | None = None

    def is_needed(self) -> bool:
        """Whether live data must not be here, and the person did not say otherwise of a stick."""
        if self._place is None:
            return False
        is_staying = self._context.settings.remembered(STAYING) == str(self._folder)
        return not (self._place.kind == PlaceKind.REMOVABLE and is_staying)

    def show(self) -> None:
        """Tell why, and offer the ways out."""
        from car_desktop.storage.upgrade import DATA_FILE
        from car_desktop.ui.recovery.moving_page import MovingPage

        place = self._place
        if place is None:
            return
        page = self.page = MovingPage(
            self.tr("Your data must be on this computer"),
            self._why(place),
            self._folder,
            usual_folder(),
            has_data=(self._folder / DATA_FILE).exists(),
            may_stay=place.kind == PlaceKind.REMOVABLE,
        )
        page.move_asked.connect(self._on_move)
        page.folder_asked.connect(self._on_folder)
        page.reading_asked.connect(self._on_reading)
        page.staying_asked.connect(self._on_staying)
        page.quit_asked.connect(self._window.quit)
        self._window.show_page(page)
        page.first_field().setFocus()

    def _why(self, place: Place) -> str:
        match place.kind:
            case PlaceKind.SYNCED:
                return self.tr(
                    "This folder is synchronised by {service}. It copies files while they are written, "
                    "which has destroyed the notes of other people. Backups can go there; the data itself "
                    "cannot."
                ).format(service=place.name or self.tr("another program"))
            case PlaceKind.NETWORK:
                return self.tr(
                    "This folder is on another computer. A cut in the network while something is saved "
                    "can destroy the data. Backups can go there; the data itself cannot."
                )
            case PlaceKind.REMOVABLE:
                return self.tr(
                    "This folder is on a stick or a disk that can be unplugged. Pulling it out too early "
                    "can destroy the data. Backups can go there; the data is safer on this computer."
                )

    def _on_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Where the data is to be"), str(Path.home())
        )
        if chosen and self.page is not None:
            folder = Path(chosen)
            self.page.set_target(folder / FOLDER if any(folder.iterdir()) else folder)

    def _on_move(self, target: Path) -> None:
        from car_desktop.storage.moving import move_data

        folder = self._folder
        self._try(
            self.tr("Moving the data"),
            lambda progress: move_data(folder, target, progress=progress),
            self.moved.emit,
        )

    def _on_reading(self) -> None:
        """The password is asked for as ever, where there is one."""
        from car_desktop.app.opening import Opening, Way

        opening = Opening(Way(self._folder, is_locked=False), self._context, self)
        opening.shown.connect(self._window.show_page)
        opening.refused.connect(lambda refusal: self._refuse(str(refusal)))
        opening.found.connect(self._read_with)
        opening.begin()

    def _read_with(self, key: object) -> None:
        from car_desktop.storage.keys.data_key import DataKey
        from car_desktop.storage.reading import open_for_reading

        known = key if isinstance(key, DataKey) else None
        found: list[OpenedToRead] = []
        self._try(
            self.tr("Opening for reading"),
            lambda _progress: found.append(open_for_reading(self._folder, known)),
            lambda: self.opened_to_read.emit(found[0]),
        )

    def _on_staying(self) -> None:
        self._context.settings.remember(STAYING, str(self._folder))
        self.accepted.emit()

    def _refuse(self, text: str) -> None:
        if self.page is not None:
            self._window.show_page(self.page)
            self.page.refuse(text)

    def _try(
        self, title: str, work: Callable[[Progress], object], then: Callable[[], object]
    ) -> None:
        def guarded(progress: Progress) -> UserError | None:
            try:
                work(progress)
            except UserError as refusal:
                return refusal
            return None

        def conclude(refusal: UserError | None) -> None:
            if refusal is not None:
                self._refuse(str(refusal))
            else:
                then()

        job = Job(title, guarded)
        job.succeeded.connect(conclude)
        if self.page is not None:
            self.page.set_busy(True)
            job.ended.connect(partial(self.page.set_busy, False))
        self._context.jobs.start(job)
