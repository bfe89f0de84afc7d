"""What comes before the data, and protection in the settings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QScrollArea

from car_desktop.i18n import current_language
from car_desktop.services.drafts import FormDraft, Typed, keep_drafts, kept_drafts
from car_desktop.ui.dialogs.drafts.sheet import DraftsSheet
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.opening.set_up import Person, Purpose, SetUp
from car_desktop.ui.opening.unlock_page import UnlockPage
from car_desktop.ui.screens.settings.password_sheets import ChangePasswordSheet
from car_desktop.ui.screens.settings.protection_panel import ProtectionPanel
from tests.looks.scene import Scene
from tests.looks.stage import Stage

KEY = "7K2M-Q9XV-4T0B-8HJN-C3WD-RZ5P-1FGS-6YAE-VM42"


def _unlock(stage: Stage, *, by_recovery: bool) -> None:
    page = UnlockPage(offers_keyring=True)
    stage.window.show_page(page)
    if by_recovery:
        page.other_way.click()
    else:
        page.refuse("Ce n’est pas le mot de passe de ces données.")
    stage.settle()


def _steps(stage: Stage, then: Callable[[SetUp], object], purpose: Purpose) -> None:
    steps = SetUp(purpose, current_language(), Person("Odile Exemplaire"))
    stage.window.show_page(steps)
    then(steps)
    stage.settle()


def _show_waiver(steps: SetUp) -> None:
    steps.show_password()
    steps.without.click()


def _show_protection(stage: Stage) -> None:
    stage.context.navigator.open(ScreenId.SETTINGS)
    stage.settle()
    (panel,) = stage.window.stack.findChildren(ProtectionPanel)
    for area in stage.window.stack.findChildren(QScrollArea):
        if area.isAncestorOf(panel):
            area.ensureWidgetVisible(panel)


def _show_change(stage: Stage) -> None:
    ChangePasswordSheet(stage.context, stage.window).open()


def _show_drafts(stage: Stage) -> None:
    operations = stage.context.operations
    typed = (Typed("Titre", "Analyse des traces d’apprentissage"), Typed("Lieu", "Salle 204"))
    operations.record(keep_drafts, [FormDraft("NewMeetingSheet", "Nouvelle rencontre", typed)])
    DraftsSheet(stage.context, stage.window, operations.query(kept_drafts)).open()


SCENES: tuple[Scene, ...] = (
    Scene("unlock", partial(_unlock, by_recovery=False)),
    Scene("unlock-recovery", partial(_unlock, by_recovery=True)),
    Scene("setup-welcome", partial(_steps, then=lambda _: None, purpose=Purpose.FIRST_TIME)),
    Scene("setup-password", partial(_steps, then=lambda _: None, purpose=Purpose.EXISTING)),
    Scene("setup-waiver", partial(_steps, then=_show_waiver, purpose=Purpose.FIRST_TIME)),
    Scene("setup-kit", partial(_steps, then=lambda s: s.show_kit(KEY), purpose=Purpose.FIRST_TIME)),
    Scene("settings-protection", _show_protection),
    Scene("sheet-password", _show_change),
    Scene("sheet-drafts", _show_drafts),
)
