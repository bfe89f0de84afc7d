"""The theme dresses everything, changes live and grows with the text."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QFontInfo,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QPalette,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.resources import resource
from car_desktop.ui.icons import icon
from car_desktop.ui.settings import Settings, ThemeChoice
from car_desktop.ui.theme import BODY_SIZE, FAMILY, Theme, active_tokens, theme_for
from car_desktop.ui.widgets.buttons import primary_button

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def light(theme: Theme) -> Iterator[Theme]:
    """The theme as it is by default, whatever the test does to it."""
    theme.choose(ThemeChoice.LIGHT)
    theme.set_text_scale(100)
    yield theme
    theme.choose(ThemeChoice.SYSTEM)
    theme.set_text_scale(100)


def picture_colour(picture: QIcon, size: int = 32, mode: QIcon.Mode = QIcon.Mode.Normal) -> QColor:
    """The most opaque colour of a painted icon."""
    image = picture.pixmap(QSize(size, size), 1.0, mode).toImage()
    points = [image.pixelColor(x, y) for x in range(size) for y in range(size)]
    strongest = max(points, key=lambda colour: colour.alpha())
    return QColor(strongest.red(), strongest.green(), strongest.blue())


def test_text_is_set_in_the_embedded_typeface(light: Theme, qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == FAMILY
    assert qapp.font().pixelSize() == BODY_SIZE
    assert {"Regular", "Semibold", "Bold"} <= set(QFontDatabase.styles(FAMILY))


def test_figures_have_one_width(light: Theme, qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())

    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


def test_a_chosen_theme_recolours_what_is_already_shown(light: Theme, qtbot: QtBot) -> None:
    label = QLabel("Text")
    qtbot.addWidget(label)
    label.show()
    before = label.palette().color(QPalette.ColorRole.WindowText)

    light.choose(ThemeChoice.DARK)

    after = label.palette().color(QPalette.ColorRole.WindowText)
    assert before == QColor("#1B2A2A")
    assert after == QColor("#E7EFED")


@pytest.mark.parametrize(
    ("scheme", "contrast", "chosen"),
    [
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, ThemeChoice.LIGHT),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, ThemeChoice.DARK),
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, ThemeChoice.LIGHT),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, ThemeChoice.CONTRAST),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, ThemeChoice.CONTRAST),
    ],
)
def test_the_theme_follows_what_the_system_wishes(
    scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, chosen: ThemeChoice
) -> None:
    assert theme_for(scheme, contrast) == chosen


def test_a_change_of_the_system_is_followed_live_unless_the_person_chose(
    light: Theme, qtbot: QtBot
) -> None:
    hints = QGuiApplication.styleHints()
    with qtbot.assertNotEmitted(light.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    light.choose(ThemeChoice.SYSTEM)
    with qtbot.waitSignal(light.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)


def test_icons_follow_the_theme_and_fade_when_disabled(light: Theme) -> None:
    picture = icon("plus")

    in_light = picture_colour(picture)
    light.choose(ThemeChoice.DARK)
    in_dark = picture_colour(picture)

    assert in_light == QColor("#1B2A2A")
    assert in_dark == QColor("#E7EFED")
    assert picture_colour(picture, mode=QIcon.Mode.Disabled) == active_tokens().colour("disabled")


def test_icons_are_sharp_on_dense_screens(light: Theme) -> None:
    picture = icon("house").pixmap(QSize(18, 18), 2.0)

    assert picture.size() == QSize(36, 36)
    assert picture.devicePixelRatio() == 2.0


@pytest.mark.parametrize("file", sorted(resource("icons").glob("*.svg")), ids=lambda f: f.stem)
def test_every_icon_can_be_painted(light: Theme, file: Path) -> None:
    assert picture_colour(icon(file.stem, "brand")) == active_tokens().colour("brand")


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_text_and_controls_grow_together(light: Theme, qtbot: QtBot, percent: int) -> None:
    button = QPushButton("Text")
    qtbot.addWidget(button)
    light.set_text_scale(percent)
    button.show()

    assert button.font().pixelSize() == round(BODY_SIZE * percent / 100)
    assert button.sizeHint().height() == pytest.approx(34 * percent / 100, abs=2)


def test_the_choice_is_remembered(tmp_path: Path, light: Theme) -> None:
    file = tmp_path / "preferences.ini"
    settings = Settings(file)
    settings.theme = ThemeChoice.CONTRAST
    settings.text_scale = 150

    again = Settings(file)

    assert (again.theme, again.text_scale) == (ThemeChoice.CONTRAST, 150)


def test_a_damaged_preferences_file_gives_the_defaults(tmp_path: Path) -> None:
    file = tmp_path / "preferences.ini"
    file.write_text("[General]\ntheme=plaid\ntext_scale=many\nlast_folder=%%%\nwindow_geometry=x")

    settings = Settings(file)

    assert (settings.theme, settings.text_scale) == (ThemeChoice.SYSTEM, 100)
    assert settings.last_folder == Path.home()
    assert settings.window_geometry().isEmpty()


def test_the_drawings_of_style_sheets_have_the_colours_of_their_theme() -> None:
    drawings = _module(REPOSITORY / "packaging" / "theme_drawings.py")

    for theme in ("light", "dark", "contrast"):
        for file, content in drawings.drawings(theme).items():
            assert file.read_text("utf-8") == content, f"run {drawings.__file__}"


def _module(file: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_button_reached_by_tab_has_its_border_and_no_second_frame(
    light: Theme, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, second = primary_button("Continuer", list), primary_button("Annuler", list)
    for button in (first, second):
        column.addWidget(button)
    with qtbot.waitExposed(window):
        window.show()
    first.setFocus()

    QTest.keyClick(window, Qt.Key.Key_Tab)

    assert second.hasFocus()
    image = second.grab().toImage()
    row = [image.pixelColor(x, 5).name() for x in range(8, image.width() - 8)]
    assert set(row) == {active_tokens().colour("brand").name()}
