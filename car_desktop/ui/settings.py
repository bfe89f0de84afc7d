"""This device's preferences; the coach's work lives in the database."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

TEXT_SCALES = (100, 110, 125, 150, 175, 200)
LOCK_MINUTES = (2, 5, 10, 15, 30, 60, 0)


class ThemeChoice(StrEnum):
    """What the person asked for; `SYSTEM` follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Announcer(QObject):
    """Tells of choices and wishes that something running has to follow."""

    reminders_changed = Signal()
    lock_changed = Signal()
    lock_asked = Signal()
    protection_asked = Signal()


class Settings:
    """Typed access to one preferences file."""

    def __init__(self, file: Path) -> None:
        self.folder = file.parent
        self.announcer = Announcer()
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """`fr`, `en`, or nothing to follow the system; used at next start."""
        return self._text("language")

    @language.setter
    def language(self, language: str) -> None:
        self._store.setValue("language", language)

    @property
    def theme(self) -> ThemeChoice:
        """The chosen theme."""
        chosen = self._text("theme")
        return ThemeChoice(chosen) if chosen in set(ThemeChoice) else ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._store.setValue("theme", choice.value)

    @property
    def text_scale(self) -> int:
        """Text size in per cent, one of `TEXT_SCALES`."""
        chosen = self._text("text_scale")
        scale = int(chosen) if chosen.isdecimal() else 100
        return scale if scale in TEXT_SCALES else 100

    @text_scale.setter
    def text_scale(self, percent: int) -> None:
        self._store.setValue("text_scale", percent)

    @property
    def lock_minutes(self) -> int:
        """After how many minutes without a key or a click the program locks; 0 for never."""
        chosen = self._text("lock_minutes")
        minutes = int(chosen) if chosen.isdecimal() else LOCK_MINUTES[1]
        return minutes if minutes in LOCK_MINUTES else LOCK_MINUTES[1]

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self._store.setValue("lock_minutes", minutes)
        self.announcer.lock_changed.emit()

    @property
    def last_folder(self) -> Path:
        """Where the last file was opened or saved, else the person's documents."""
        known = Path(self._text("last_folder"))
        return known if known.is_absolute() and known.is_dir() else Path.home()

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        self._store.setValue("last_folder", str(folder))

    @property
    def file_name_pattern(self) -> str:
        """How the files of documents are named; nothing for the usual way."""
        return self._text("file_name_pattern")

    @file_name_pattern.setter
    def file_name_pattern(self, pattern: str) -> None:
        self._store.setValue("file_name_pattern", pattern)

    def window_geometry(self) -> QByteArray:
        """Return where the window was, empty the first time."""
        stored = self._store.value("window_geometry")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def remember_window(self, geometry: QByteArray) -> None:
        """Keep where the window is for the next start."""
        self._store.setValue("window_geometry", geometry)

    def remembered(self, key: str) -> str:
        """Return a small choice a screen kept, such as its view mode; empty the first time."""
        return self._text(f"screens/{key}")

    def remember(self, key: str, value: str) -> None:
        """Keep a small choice of a screen for the next time."""
        self._store.setValue(f"screens/{key}", value)

    def _text(self, key: str) -> str:
        value = self._store.value(key, "")
        return str(value) if isinstance(value, str | int) else ""  # a number, until it is read back
