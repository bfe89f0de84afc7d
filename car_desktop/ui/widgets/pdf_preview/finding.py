"""Looking for words in the document shown: how many places, and which one is in sight."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from car_desktop.formats.pdf_pages import Hit, find_words
from car_desktop.progress import Progress
from car_desktop.typography import current
from car_desktop.ui.jobs import Jobs
from car_desktop.ui.latest import Latest
from car_desktop.ui.widgets.buttons import icon_button
from car_desktop.ui.widgets.labels import PlainLabel, TextRole

DELAY_MS = 200
LONGEST = 100  # letters


class FindBar(QWidget):
    """Enter goes to the next place, Shift+Enter to the one before, Escape forgets the words."""

    found = Signal(object, int)  # the places, and which of them is in sight (-1: none)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._pdf = b""
        self._hits: Sequence[Hit] = ()
        self._current = -1
        self._from_page = 0
        self._looking: Latest[tuple[Hit, ...]] = Latest(
            jobs, self.tr("Find in the document"), DELAY_MS, self
        )
        self._looking.answered.connect(self._on_found)
        self.field = _FindField()
        self.field.setPlaceholderText(self.tr("Find in the document"))
        self.field.setAccessibleName(self.tr("Find in the document"))
        self.field.setMaxLength(LONGEST)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._look)
        self.field.asked.connect(self.step)
        self.before = icon_button("chevron-up", self.tr("Previous place"), partial(self.step, -1))
        self.after = icon_button("chevron-down", self.tr("Next place"), partial(self.step, 1))
        self.count = PlainLabel("", TextRole.SECONDARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        for part in (self.count, self.before, self.after):
            row.addWidget(part)
        self.setFocusProxy(self.field)
        self._tell()

    @property
    def is_busy(self) -> bool:
        """Whether places are still being looked for."""
        return self._looking.is_busy

    def show_document(self, pdf: bytes) -> None:
        """Look for the same words in another document."""
        self._pdf = pdf
        self._look()

    def start_from(self, page: int) -> None:
        """Begin with the places on the page that is in sight."""
        self._from_page = page

    def step(self, by: int) -> None:
        """Go to the next place or the one before; round again at the ends."""
        if self._hits:
            self._current = (self._current + by) % len(self._hits)
            self._tell()

    def stop(self) -> None:
        """Look no more."""
        self._looking.stop()

    def _look(self) -> None:
        wanted = self.field.text()
        if wanted.strip() and self._pdf:
            self._looking.ask(partial(_find, self._pdf, wanted))
        else:
            self._looking.stop()
            self._on_found(())

    def _on_found(self, hits: Sequence[Hit]) -> None:
        self._hits = hits
        later = (place for place, hit in enumerate(hits) if hit.page >= self._from_page)
        self._current = next(later, 0) if hits else -1
        self._tell()

    def _tell(self) -> None:
        number = current().number
        has_words = bool(self.field.text().strip())
        if self._hits:
            said = self.tr("{place} of {count}").format(
                place=number(self._current + 1), count=number(len(self._hits))
            )
        else:
            said = self.tr("Not found") if has_words and not self._looking.is_busy else ""
        self.count.setText(said)
        self.count.setVisible(bool(said))
        for button in (self.before, self.after):
            button.setEnabled(len(self._hits) > 1)
        self.found.emit(self._hits, self._current)


class _FindField(QLineEdit):
    """Tells when a place is asked for; Enter must not leave the field."""

    asked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.asked.emit(-1 if back else 1)
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _find(pdf: bytes, wanted: str, progress: Progress) -> tuple[Hit, ...]:
    return find_words(pdf, wanted, progress)
