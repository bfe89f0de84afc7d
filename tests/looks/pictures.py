"""Write a picture of every scene in every look.

python -m tests.looks.pictures --out /tmp/looks [--language fr] [--theme dark] [--scale 150] [--only meeting]
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from car_desktop import i18n
from car_desktop.ui.settings import ThemeChoice
from tests.looks.faults import faults_of
from tests.looks.scene import Scene
from tests.looks.scenes import empty_scenes, sample_scenes
from tests.looks.stage import DRAWN, SMALL_LAPTOP, Look, Stage, prepare_sample, speaking

THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST)
SIZES = {"drawn": DRAWN, "laptop": SMALL_LAPTOP}


def main(arguments: list[str]) -> None:
    """Take the pictures that were asked for, and say what is wrong on them."""
    asked = _parser().parse_args(arguments)
    gc.disable()  # between two scenes only: in the middle of an event Qt may not survive it
    with TemporaryDirectory() as folder:
        application = _application_on_a_laptop(Path(folder))
        sample, empty = Path(folder, "sample"), Path(folder, "empty")
        prepare_sample(sample, date.today())
        empty.mkdir()
        for look in _looks(asked):
            place = Path(asked.out, look.name)
            place.mkdir(parents=True, exist_ok=True)
            for kind, scenes in ((sample, sample_scenes()), (empty, empty_scenes())):
                copy = Path(folder, f"{kind.name}-{look.name}")
                copytree(kind, copy)
                _photograph(application, look, copy, _chosen(scenes, asked.only), place)


def _application_on_a_laptop(folder: Path) -> QApplication:
    """Have a screen of a usual size, which sheets must not exceed."""
    screen = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768}
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": [screen]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
    return QApplication(sys.argv[:1])


def _photograph(
    application: QApplication, look: Look, folder: Path, scenes: list[Scene], place: Path
) -> None:
    with speaking(application, look.language):
        stage = Stage(application, folder, look)
        for scene in scenes:
            scene.play(stage)
            stage.settle()
            stage.picture().save(str(place / f"{scene.name}.png"))
            for fault in faults_of(stage):
                sys.stdout.write(f"{look.name} {scene.name}: {fault}\n")
            stage.clear()
            gc.collect(1)
        stage.strike()


def _chosen(scenes: list[Scene], only: str) -> list[Scene]:
    return [scene for scene in scenes if only in scene.name]


def _looks(asked: argparse.Namespace) -> Iterator[Look]:
    for language, theme, scale, size in product(
        asked.language, asked.theme, asked.scale, asked.size
    ):
        yield Look(language, ThemeChoice(theme), scale, SIZES[size])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Write a picture of every screen and sheet.")
    parser.add_argument("--out", required=True, help="the folder to write into")
    parser.add_argument("--language", nargs="+", default=list(i18n.LANGUAGES))
    parser.add_argument("--theme", nargs="+", default=[theme.value for theme in THEMES])
    parser.add_argument("--scale", nargs="+", type=int, default=[100, 150])
    parser.add_argument("--size", nargs="+", choices=SIZES, default=["drawn", "laptop"])
    parser.add_argument("--only", default="", help="scenes whose name contains this")
    return parser


if __name__ == "__main__":
    main(sys.argv[1:])
