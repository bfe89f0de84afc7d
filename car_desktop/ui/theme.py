"""Colours, sizes and the typeface: tokens from a file become a palette and a style sheet."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from car_desktop.resources import resource
from car_desktop.ui.settings import Settings, ThemeChoice

BODY_SIZE = 14
FAMILY = "Source Sans 3"
_FONT_FILES = ("Regular", "Semibold", "Bold")
_REFERENCE = re.compile(r"@(\d+)px|@([a-z_]+)")


@dataclass(frozen=True)
class Tokens:
    """The colours of one theme and the text scale in force."""

    name: str
    is_dark: bool
    colours: Mapping[str, QColor]
    scale: float

    def colour(self, role: str) -> QColor:
        """Return the colour of a role such as `ink`, `brand` or `amber_soft`."""
        return self.colours[role]

    def px(self, size: int) -> int:
        """Return a size in pixels at the current text scale."""
        return round(size * self.scale)

    def fill(self, template: str) -> str:
        """Replace `@role`, `@8px` and `@drawings` in a style sheet."""
        drawings = resource(f"themes/{self.name}").as_posix()
        return _REFERENCE.sub(self._value, template.replace("@drawings", drawings))

    def _value(self, reference: re.Match[str]) -> str:
        size, role = reference.groups()
        return f"{self.px(int(size))}px" if size else self.colours[role].name()


def load_tokens(name: str, scale: float = 1.0) -> Tokens:
    """Read `resources/themes/<name>.toml`."""
    stored = tomllib.loads(resource(f"themes/{name}.toml").read_text("utf-8"))
    colours = {role: QColor(value) for role, value in stored["colours"].items()}
    return Tokens(name, bool(stored["is_dark"]), colours, scale)


class _Active:
    """The tokens in force, readable by painters as QApplication.palette() is."""

    tokens: Tokens | None = None


def active_tokens() -> Tokens:
    """Return the tokens in force, for delegates and icon engines that paint by hand."""
    if _Active.tokens is None:
        _Active.tokens = load_tokens("light")
    return _Active.tokens


class Theme(QObject):
    """Dresses the application as the person chose, and follows the system live."""

    changed = Signal()

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        _load_fonts()
        application.setStyle("Fusion")
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self.apply()

    @property
    def tokens(self) -> Tokens:
        """The tokens in force."""
        return active_tokens()

    @property
    def choice(self) -> ThemeChoice:
        """What the person chose."""
        return self._settings.theme

    @property
    def text_scale(self) -> int:
        """Text size in per cent."""
        return self._settings.text_scale

    def choose(self, choice: ThemeChoice) -> None:
        """Change the theme now and for next time."""
        self._settings.theme = choice
        self.apply()

    def set_text_scale(self, percent: int) -> None:
        """Change the text size now and for next time."""
        self._settings.text_scale = percent
        self.apply()

    def px(self, size: int) -> int:
        """Return a size in pixels at the current text scale."""
        return self.tokens.px(size)

    def apply(self) -> None:
        """Dress the application."""
        hints = QGuiApplication.styleHints()
        wished = theme_for(hints.colorScheme(), hints.accessibility().contrastPreference())
        name = (wished if self.choice == ThemeChoice.SYSTEM else self.choice).value
        tokens = load_tokens(name, self.text_scale / 100)
        _Active.tokens = tokens
        self._application.setFont(body_font(tokens))
        self._application.setPalette(palette_of(tokens))
        style = tokens.fill(resource("themes/style.qss").read_text("utf-8"))
        if style != self._application.styleSheet():  # Qt dresses every widget again, even alike
            self._application.setStyleSheet(style)
        self.changed.emit()

    def _follow_system(self) -> None:
        if self.choice == ThemeChoice.SYSTEM:
            self.apply()


def body_font(tokens: Tokens) -> QFont:
    """Return the program's font, with figures of one width so that columns and timers stay still."""
    font = QFont(FAMILY)
    font.setPixelSize(tokens.px(BODY_SIZE))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def palette_of(tokens: Tokens) -> QPalette:
    """Return the palette of our tokens, for everything the style sheet does not name."""
    palette = QPalette()
    for role, colour in _PALETTE.items():
        palette.setColor(role, tokens.colour(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, tokens.colour("disabled"))
    return palette


_PALETTE = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "panel",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "secondary",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "red",
    QPalette.ColorRole.Highlight: "brand_soft",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.Accent: "brand",
    QPalette.ColorRole.Link: "brand",
    QPalette.ColorRole.LinkVisited: "brand",
    QPalette.ColorRole.ToolTipBase: "panel",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Light: "panel",
    QPalette.ColorRole.Midlight: "sunken",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "control_line",
    QPalette.ColorRole.Shadow: "shadow",
}


def theme_for(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> ThemeChoice:
    """Return the theme that suits what the system wishes."""
    if contrast == Qt.ContrastPreference.HighContrast:
        return ThemeChoice.CONTRAST
    return ThemeChoice.DARK if scheme == Qt.ColorScheme.Dark else ThemeChoice.LIGHT


@cache
def _load_fonts() -> None:
    """Once, and without asking which families there are: that would look through all of the system's."""
    for weight in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource(f"fonts/SourceSans3-{weight}.ttf")))
