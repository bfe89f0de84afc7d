"""What is shown where data cannot be opened, must move, or is only looked at; and the second place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QScrollArea

from car_desktop.app.relocation import Relocation
from car_desktop.domain.backups import Backup, BackupReason, Compared
from car_desktop.domain.recovery import Case, Listed, Trouble
from car_desktop.storage.errors import FailureKind, failure
from car_desktop.storage.upgrade import DATA_FILE
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.recovery.anew_sheet import AnewSheet
from car_desktop.ui.recovery.page import RecoveryPage
from car_desktop.ui.recovery.passphrase_sheet import PassphraseSheet
from car_desktop.ui.recovery.restore_sheet import RecoverSheet
from car_desktop.ui.screens.settings.second_place_panel import SecondPlacePanel
from tests.looks.scene import Scene
from tests.looks.stage import Stage


def _backup(sequence: int, meetings: int) -> Listed:
    made_at = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=7 * (9 - sequence))
    counts = {"meeting": meetings, "practice_note": meetings * 9, "person": 240}
    backup = Backup(
        sequence,
        made_at,
        41_300_000,
        "",
        counts,
        "0007",
        "1.0",
        BackupReason.CLOSING if sequence % 3 else BackupReason.AUTOMATIC,
    )
    return Listed(backup, Path("carnet.db"))


def _show_damage(stage: Stage) -> None:
    backups = tuple(_backup(number, 110 + number) for number in range(8, 2, -1))
    page = RecoveryPage(Case(Trouble.DAMAGED, str(failure(FailureKind.CORRUPT)), backups))
    stage.window.show_page(page)
    page.show_readable({Compared.MEETINGS: 116, Compared.NOTES: 1031, Compared.PEOPLE: 240})


def _show_lost_keys(stage: Stage) -> None:
    page = RecoveryPage(Case(Trouble.KEYS_LOST, str(failure(FailureKind.KEYS_LOST))))
    stage.window.show_page(page)
    page.refuse("")


def _show_missing(stage: Stage) -> None:
    page = RecoveryPage(Case(Trouble.MISSING, str(failure(FailureKind.MISSING))))
    stage.window.show_page(page)
    page.refuse("")


def _show_start_anew(stage: Stage) -> None:
    _show_missing(stage)
    AnewSheet(stage.window, Path).open()


def _show_question(stage: Stage) -> None:
    _show_damage(stage)
    RecoverSheet(
        stage.context,
        stage.window,
        "21 nov. 2026, 16 h 04",
        lambda _password, _progress: None,
        needs_password=True,
    ).open()


def _show_passphrase(stage: Stage) -> None:
    _show_damage(stage)
    PassphraseSheet(stage.window, "6ZVP-6DW0-SNSG-3VZA-2SFC-JD2B", "soutien.zip").open()


def _show_moving(stage: Stage) -> None:
    folder = stage.context.settings.folder / "Partagé" / "Carnet CAR"
    folder.mkdir(parents=True, exist_ok=True)
    (folder.parent / ".stfolder").touch()
    (folder / DATA_FILE).touch()
    Relocation(stage.window, stage.context, folder).show()


def _show_second_place(stage: Stage) -> None:
    stage.context.navigator.open(ScreenId.SETTINGS)
    stage.settle()
    (panel,) = stage.window.stack.findChildren(SecondPlacePanel)
    panel.take(Path("/media/exemple/CLÉ"))
    stage.settle()
    for area in stage.window.stack.findChildren(QScrollArea):
        if area.isAncestorOf(panel):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _show_reading(stage: Stage) -> None:
    stage.window.set_ready(True)
    stage.context.navigator.open(ScreenId.TODAY)
    stage.window.show_reading_band(12)


PLACE_SCENES: tuple[Scene, ...] = (Scene("recovery-second-place", _show_second_place),)
SCENES: tuple[Scene, ...] = (
    Scene("recovery-damage", _show_damage),
    Scene("recovery-lost-keys", _show_lost_keys),
    Scene("recovery-missing", _show_missing),
    Scene("recovery-start-anew", _show_start_anew),
    Scene("recovery-question", _show_question),
    Scene("recovery-passphrase", _show_passphrase),
    Scene("recovery-moving", _show_moving),
    Scene("recovery-reading-only", _show_reading),
)
