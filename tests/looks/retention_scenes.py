"""Rules of retention, the review of July, holds, and destroying what is held on one person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from car_desktop.domain.privacy import DisposalKind, RecordCategory
from car_desktop.services.people_lines import people
from car_desktop.services.retention import retention_rules, write_retention_rule
from car_desktop.services.retention_due import due_records
from car_desktop.services.retention_holds import place_hold, retention_holds
from car_desktop.ui.dialogs.destruction.person_sheet import DestroyPersonSheet
from car_desktop.ui.dialogs.destruction.review_sheet import ReviewSheet
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.privacy.retention_sheets import HoldSheet, RuleSheet
from tests.looks.scene import Scene
from tests.looks.stage import Stage

LATER = date(2033, 7, 4)


def _show_tab(stage: Stage) -> None:
    """Some rules that a body set, and a hold."""
    operations = stage.context.operations
    if not operations.query(retention_holds):
        _set_rules(stage)
        operations.execute(
            "scene", place_hold, "Demande d’accès en cours", date.today(), person_id=_person(stage)
        )
    stage.context.navigator.open(ScreenId.PRIVACY, tab="retention")


def _show_rule(stage: Stage) -> None:
    _show_tab(stage)
    rules = stage.context.operations.query(retention_rules)
    rule = next(row for row in rules if row.category is RecordCategory.ATTENDANCE)
    RuleSheet(stage.window, stage.context.operations, rule).open()


def _show_hold(stage: Stage) -> None:
    _show_tab(stage)
    HoldSheet(stage.window, stage.context.operations, date.today()).open()


def _show_review(stage: Stage) -> None:
    """Everything of the sample year is due one day."""
    _show_tab(stage)
    due = stage.context.operations.query(due_records, LATER)
    ReviewSheet(stage.context, stage.window, due).open()


def _show_person(stage: Stage) -> None:
    """What would go with somebody who belongs to a community."""
    key = _other_person(stage)
    stage.context.navigator.open(ScreenId.PERSON, person_id=key)
    sheet = DestroyPersonSheet(stage.context, stage.window, key, _name(stage, key))
    sheet.open()
    stage.wait_until(sheet.table.isVisible)
    stage.wait_until(sheet.accept_button.isEnabled)


def _show_held_person(stage: Stage) -> None:
    _show_tab(stage)
    key = _person(stage)
    sheet = DestroyPersonSheet(stage.context, stage.window, key, _name(stage, key))
    sheet.open()
    stage.wait_until(sheet.hold.isVisible)


def _set_rules(stage: Stage) -> None:
    delays = {
        RecordCategory.NOTES: (3, DisposalKind.DESTROY, "Calendrier, règle 12-03"),
        RecordCategory.ATTENDANCE: (5, DisposalKind.DEPERSONALISE, "Calendrier, règle 12-04"),
    }
    for row in stage.context.operations.query(retention_rules):
        if row.category in delays:
            years, disposal, source = delays[row.category]
            rule = replace(row, is_on=True, years=years, disposal=disposal, source=source)
            stage.context.operations.execute("scene", write_retention_rule, rule)


def _people(stage: Stage) -> list[int]:
    rows = stage.context.operations.query(people, date.today())
    return [row.id for row in rows if row.communities]


def _person(stage: Stage) -> int:
    return _people(stage)[0]


def _other_person(stage: Stage) -> int:
    return _people(stage)[5]


def _name(stage: Stage, key: int) -> str:
    rows = stage.context.operations.query(people, date.today())
    return next(f"{row.first_name} {row.last_name}" for row in rows if row.id == key)


SCENES: tuple[Scene, ...] = (
    Scene("privacy-retention", _show_tab),
    Scene("sheet-retention-rule", _show_rule),
    Scene("sheet-retention-hold", _show_hold),
    Scene("sheet-retention-review", _show_review),
    Scene("sheet-destroy-person", _show_person),
    Scene("sheet-destroy-held", _show_held_person),
)
