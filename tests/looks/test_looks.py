"""Every screen and sheet, in both languages and at both text sizes: nothing clips, collides or is bare.

`python -m tests.looks.pictures --out FOLDER` writes what is checked here as pictures, to be looked at.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from car_desktop.ui.settings import ThemeChoice
from car_desktop.ui.widgets.labels import PlainLabel
from tests.looks.faults import faults_below, faults_of
from tests.looks.scene import Scene
from tests.looks.scenes import empty_scenes, sample_scenes
from tests.looks.stage import SMALL_LAPTOP, Look, Stage, prepare_sample, speaking, undress
from tests.repository.translation_files import translations
from tests.repository.tree import CHECKOUT

LOOKS = [
    Look(language, theme, scale, SMALL_LAPTOP)
    for language, theme, scale in (
        ("fr", ThemeChoice.LIGHT, 100),
        ("fr", ThemeChoice.CONTRAST, 150),
        ("en", ThemeChoice.DARK, 100),
        ("en", ThemeChoice.LIGHT, 150),
    )
]
LONGER = 0.4  # how much longer than English a language may be
OWN_NAMES = {"English"}  # a language is offered under its own name
WHOLE_TOUR = 300  # seconds, on a busy machine


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "data"
    prepare_sample(folder, date.today())
    return folder


@pytest.fixture
def application(qapp: QApplication, tmp_path: Path) -> Iterator[QApplication]:
    """Dressed by each look; afterwards as other tests expect it."""
    yield qapp
    undress(qapp, tmp_path)


def tour(
    application: QApplication, look: Look, folder: Path, scenes: list[Scene]
) -> Iterator[tuple[Scene, Stage]]:
    """Show the scenes one after the other."""
    stage = Stage(application, folder, look)
    try:
        for scene in scenes:
            scene.play(stage)
            stage.settle()
            yield scene, stage
            stage.clear()
    finally:
        stage.strike()


@pytest.mark.timeout(WHOLE_TOUR)
@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_nothing_clips_collides_or_is_bare_on_a_laptop(tmp_path: Path, look: Look) -> None:
    """In a process of its own, whose screen has the size of a laptop's."""
    asked = ["--language", look.language, "--theme", look.theme.value, "--scale", str(look.scale)]
    command = [sys.executable, "-m", "tests.looks.pictures", "--size", "laptop", *asked]
    done = subprocess.run(
        [*command, "--out", str(tmp_path)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    pictures = {path.stem for path in tmp_path.rglob("*.png")}

    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    assert not done.stdout, done.stdout
    assert pictures == {scene.name for scene in [*sample_scenes(), *empty_scenes()]}


@pytest.mark.timeout(WHOLE_TOUR)
def test_a_language_longer_by_two_fifths_still_fits(
    application: QApplication, sample: Path, tmp_path: Path
) -> None:
    copytree(sample, tmp_path / "data")
    look = Look("en", size=SMALL_LAPTOP)
    with speaking(application, look.language, disguise=_longer):
        found = [
            f"{scene.name}: {fault}"
            for scene, stage in tour(application, look, tmp_path / "data", sample_scenes())
            for fault in faults_of(stage)
        ]

    assert not found, "\n".join(found)


@pytest.mark.timeout(WHOLE_TOUR)
def test_no_english_is_left_in_the_french_program(
    application: QApplication, sample: Path, tmp_path: Path
) -> None:
    copytree(sample, tmp_path / "data")
    french = {form for t in translations("fr") for form in t.forms}
    english = {t.text.source for t in translations("fr")} - french - OWN_NAMES
    with speaking(application, "fr"):
        found = {
            f"{scene.name}: {text}"
            for scene, stage in tour(application, Look("fr"), tmp_path / "data", sample_scenes())
            for text in _texts(stage.window)
            if text in english
        }

    assert not found, "\n".join(sorted(found))


def _longer(text: str) -> str:
    """Add words of the text itself, so that it folds where the text folds; `&` marks one letter only."""
    more = text.replace("&", "").replace("%n", "").replace("{", "").replace("}", "")
    return f"{text} {more[: round(len(text) * LONGER)].strip()}".rstrip()


def _texts(window: QWidget) -> set[str]:
    """What can be read on a window, pointed at or heard."""
    texts: set[str] = set()
    for widget in window.findChildren(QWidget):
        texts |= {widget.toolTip(), widget.accessibleName(), widget.windowTitle()}
        if isinstance(widget, QLabel | QAbstractButton):
            texts.add(widget.text())
        if isinstance(widget, QLineEdit):
            texts.add(widget.placeholderText())
    return texts


# The search for faults finds each of them.


def _box(qtbot: QtBot, *parts: QWidget) -> QWidget:
    box = QWidget()
    qtbot.addWidget(box)
    row = QHBoxLayout(box)
    for part in parts:
        row.addWidget(part)
    with qtbot.waitExposed(box):
        box.show()
    return box


def test_a_label_without_room_is_a_fault(qtbot: QtBot) -> None:
    label = PlainLabel("Rencontre de la communauté")
    label.setFixedWidth(40)

    assert "needs" in " ".join(faults_below(_box(qtbot, label)))


def test_a_folded_text_without_height_is_a_fault(qtbot: QtBot) -> None:
    label = PlainLabel("Rencontre de la communauté de pratique", wrap=True)
    label.setFixedSize(80, 20)

    assert "of height" in " ".join(faults_below(_box(qtbot, label)))


def test_a_list_that_is_empty_and_says_nothing_is_a_fault(qtbot: QtBot) -> None:
    assert "says nothing" in " ".join(faults_below(_box(qtbot, QListWidget())))


def test_a_table_that_scrolls_sideways_is_a_fault(qtbot: QtBot) -> None:
    table = QTableWidget(1, 9)
    table.setFixedSize(200, 120)

    assert "sideways" in " ".join(faults_below(_box(qtbot, table)))


def test_a_widget_as_qt_draws_it_is_a_fault(qtbot: QtBot) -> None:
    assert "no look of ours" in " ".join(faults_below(_box(qtbot, QGroupBox("Groupe"))))


def test_parts_that_lie_on_each_other_are_a_fault(qtbot: QtBot) -> None:
    one, other = PlainLabel("un"), PlainLabel("deux")
    box = _box(qtbot, one, other)
    other.setGeometry(one.geometry())

    assert "overlap" in " ".join(faults_below(box))


def test_a_part_larger_than_its_owner_is_a_fault(qtbot: QtBot) -> None:
    outer, inner = QWidget(), PlainLabel("dedans")
    QVBoxLayout(outer).addWidget(inner)
    outer.setFixedSize(30, 30)
    box = _box(qtbot, outer)
    inner.setGeometry(0, 0, 90, 20)

    assert "outside" in " ".join(faults_below(box))
