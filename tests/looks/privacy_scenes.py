"""« Privacy »: the page in plain words, notices and consents, the access log, and their sheets."""

from __future__ import annotations

from datetime import date
from functools import partial

from car_desktop.domain.privacy import AccessAction
from car_desktop.services.people_lines import people
from car_desktop.ui.accesses import note_access
from car_desktop.ui.dialogs.privacy.telling_sheet import TellingSheet
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.person.screen import PersonScreen
from car_desktop.ui.screens.privacy.screen import PrivacyScreen
from tests.looks.scene import Scene
from tests.looks.stage import Stage


def _tab(stage: Stage, name: str) -> PrivacyScreen:
    stage.context.navigator.open(ScreenId.PRIVACY, tab=name)
    stage.settle()
    (screen,) = stage.window.stack.findChildren(PrivacyScreen)
    return screen


def _show_log(stage: Stage) -> None:
    """A few lines, and a chain that holds."""
    operations = stage.context.operations
    for line in operations.query(people, date.today())[:3]:
        note_access(operations, AccessAction.OPENED, subject_kind="person", subject_uuid=line.uuid)
    note_access(operations, AccessAction.EXPORTED, detail="annual-report pdf")
    note_access(operations, AccessAction.EXPORTED, detail="everything .xlsx")
    note_access(operations, AccessAction.UNLOCKED)
    screen = _tab(stage, "log")
    stage.wait_until(lambda: not screen.log.is_busy)


def _show_log_sheet(stage: Stage) -> None:
    _tab(stage, "log").log.export.click()


def _show_page_sheet(stage: Stage) -> None:
    """The page as a document."""
    _tab(stage, "overview").overview.page.click()


def _show_wording(stage: Stage) -> None:
    buttons = list(_tab(stage, "people").people.notice.wordings.values())
    buttons[0].click()


def _show_telling(stage: Stage) -> None:
    _tab(stage, "people").people.notice.telling.click()
    (sheet,) = stage.window.findChildren(TellingSheet)
    sheet.community.setCurrentIndex(1)


def _show_consent(stage: Stage) -> None:
    _tab(stage, "people").people.register.add_one.click()


def _show_withdrawal(stage: Stage) -> None:
    register = _tab(stage, "people").people.register
    register.table.selectRow(0)
    register.withdraw.click()


def _show_person(stage: Stage) -> None:
    """Somebody who allowed something."""
    (row, *_) = _tab(stage, "people").people.register.table.model().rows  # type: ignore[attr-defined]
    stage.context.navigator.open(ScreenId.PERSON, person_id=row.person_id)
    stage.settle()
    (screen,) = stage.window.stack.findChildren(PersonScreen)
    screen.privacy.withdraw.setFocus()


SCENES: tuple[Scene, ...] = (
    Scene("privacy-people", partial(_tab, name="people")),
    Scene("privacy-log", _show_log),
    Scene("person-consents", _show_person),
    Scene("sheet-privacy-page", _show_page_sheet),
    Scene("sheet-notice-wording", _show_wording),
    Scene("sheet-who-was-told", _show_telling),
    Scene("sheet-consent", _show_consent),
    Scene("sheet-consent-withdrawn", _show_withdrawal),
    Scene("sheet-access-log", _show_log_sheet),
)
