"""The verified backups in the settings, and what differs before one is restored."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea

from car_desktop.progress import Progress
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.settings.backups_panel import BackupsPanel
from car_desktop.ui.screens.settings.restore_sheet import RestoreSheet
from tests.looks.scene import Scene
from tests.looks.stage import Stage


def _show_backups(stage: Stage) -> None:
    """Two backups in the list."""
    _panel(stage)


def _show_differences(stage: Stage) -> None:
    """A backup that was checked."""
    panel = _panel(stage)
    panel.table.selectRow(0)
    panel.restore.click()
    (sheet,) = stage.window.findChildren(RestoreSheet)
    stage.wait_until(lambda: sheet.preview is not None)


def _panel(stage: Stage) -> BackupsPanel:
    stage.context.navigator.open(ScreenId.SETTINGS)
    while len(stage.context.operations.backups()) < 2:
        stage.context.operations.back_up(Progress())
    stage.settle()
    (panel,) = stage.window.stack.findChildren(BackupsPanel)
    panel.invalidate()
    stage.settle()
    for area in stage.window.stack.findChildren(QScrollArea):
        if area.isAncestorOf(panel):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    return panel


SCENES: tuple[Scene, ...] = (
    Scene("settings-backups", _show_backups),
    Scene("sheet-restore", _show_differences),
)
