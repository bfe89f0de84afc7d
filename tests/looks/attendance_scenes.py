"""What attendance shows beyond one letter: stays, rates, signed sheets, rules of hours."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtWidgets import QScrollArea

from car_desktop.domain.counting import Counting
from car_desktop.domain.releases import ClaimState, Payer, ReleaseLength, SubstituteState
from car_desktop.domain.values import MeetingState
from car_desktop.services.attendance import AttendanceRow, attendance_sheet
from car_desktop.services.counting import write_counting_rule
from car_desktop.services.hours_duties import hours_duties
from car_desktop.services.meetings import MeetingRow, meetings
from car_desktop.services.people_lines import people
from car_desktop.services.releases import (
    ReleaseTerms,
    change_release,
    meeting_releases,
    people_to_release,
    release_person,
)
from car_desktop.ui.dialogs.rate.meetings_sheet import MeetingsRateSheet
from car_desktop.ui.dialogs.rate.sheet import RateSheet
from car_desktop.ui.dialogs.releases.community_sheet import CommunityReleasesSheet
from car_desktop.ui.dialogs.releases.release_sheet import ReleaseSheet
from car_desktop.ui.dialogs.releases.sheet import ReleasesSheet
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.meeting.attendance_panel import AttendancePanel
from car_desktop.ui.screens.meeting.person_sheet import PersonSheet
from car_desktop.ui.screens.meeting.screen import MeetingScreen
from car_desktop.ui.screens.settings.counting_panel import CountingPanel
from car_desktop.ui.screens.settings.counting_sheet import CountingSheet
from tests.looks.scene import Scene
from tests.looks.stage import Stage

TERMS = (
    ReleaseTerms(
        substitute_state=SubstituteState.FOUND,
        substitute_name="Ida Remplaçante-Fictive",
        granted_by="Direction de l’école",
        budget_line="Mesure 15123 – accompagnement",
        payer=Payer.MINISTRY_MEASURE,
        amount_cents=24_550,
        claim_state=ClaimState.SENT,
    ),
    ReleaseTerms(amount_cents=24_550, budget_line="CAR 2026-2027"),
    ReleaseTerms(
        length=ReleaseLength.PERIODS,
        quantity=3,
        substitute_state=SubstituteState.NOT_REQUIRED,
        payer=Payer.SCHOOL,
        amount_cents=128_000,
        claim_state=ClaimState.PAID,
    ),
    ReleaseTerms(amount_cents=12_275, budget_line="CAR 2026-2027"),
)


def _show_stays(stage: Stage) -> None:
    """Someone who left and came back, with what the times come to."""
    meeting = _held(stage)
    sheet = stage.context.operations.query(attendance_sheet, meeting.id)
    person = PersonSheet(
        stage.window, stage.context.operations, meeting.id, sheet, _with_times(sheet.rows)
    )
    person.open()
    person.stays.lines[0].departure.setText("10 h")
    person.stays.add_line()


def _show_rate(stage: Stage) -> None:
    RateSheet(stage.window, stage.context.operations, _held(stage).id).open()


def _show_rates(stage: Stage) -> None:
    community = _held(stage).community_id
    MeetingsRateSheet(stage.window, stage.context.operations, community).open()


def _enter_sheet(stage: Stage) -> None:
    _panel(stage, MeetingState.PLANNED).enter_sheet()


def _show_plain_list(stage: Stage) -> None:
    panel = _panel(stage, MeetingState.HELD)
    panel.toggle_plain_list()


def _show_rules(stage: Stage) -> None:
    for day, rule in (
        (date(2025, 7, 1), Counting()),
        (date(2026, 7, 1), Counting(15, 30, 5, True, 50)),
    ):
        stage.context.operations.execute("scene", write_counting_rule, day, rule)
    stage.context.navigator.open(ScreenId.SETTINGS)
    stage.settle()
    for area in stage.window.stack.findChildren(QScrollArea):
        for card in area.findChildren(CountingPanel):
            area.ensureWidgetVisible(card)


def _show_rule(stage: Stage) -> None:
    CountingSheet(stage.window, stage.context.operations, date(2026, 7, 1)).open()


def _show_releases(stage: Stage) -> None:
    meeting = _with_releases(stage)
    ReleasesSheet(stage.context, stage.window, meeting.id).open()


def _show_release(stage: Stage) -> None:
    meeting = _with_releases(stage)
    row = stage.context.operations.query(meeting_releases, meeting.id)[0]
    ReleaseSheet(stage.window, stage.context.operations, row).open()


def _show_releases_of_year(stage: Stage) -> None:
    meeting = _with_releases(stage)
    CommunityReleasesSheet(stage.context, stage.window, meeting.community_id, meeting.day).open()


def _with_releases(stage: Stage) -> MeetingRow:
    """Four people: two replaced and paid for, one whose substitute is to be found, one without."""
    meeting, operations = _held(stage), stage.context.operations
    free = operations.query(people_to_release, meeting.id)[: len(TERMS)]
    for (person_id, _), terms in zip(free, TERMS, strict=False):
        key = operations.execute("scene", release_person, meeting.id, person_id)
        operations.execute("scene", change_release, key, terms)
    return meeting


def _show_teacher(stage: Stage) -> None:
    """Someone whose hours are also told for the period that concerns teachers."""
    lines = stage.context.operations.query(people, date.today())
    duty = stage.context.operations.query(hours_duties)[0].duty
    teachers = (line for line in lines if duty.concerns([line.function]) and line.communities)
    person = next(teachers, lines[0])
    stage.context.navigator.open(ScreenId.PERSON, person_id=person.id)


def _panel(stage: Stage, state: MeetingState) -> AttendancePanel:
    stage.context.navigator.open(
        ScreenId.MEETING, meeting_id=_meeting(stage, state).id, step="facilitate"
    )
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, MeetingScreen)
    return screen.facilitate.attendance


def _held(stage: Stage) -> MeetingRow:
    return _meeting(stage, MeetingState.HELD)


def _meeting(stage: Stage, state: MeetingState) -> MeetingRow:
    rows = stage.context.operations.query(meetings)
    now = datetime.now()
    return min(
        (row for row in rows if row.state is state), key=lambda row: abs(row.starts_at - now)
    )


def _with_times(rows: tuple[AttendanceRow, ...]) -> AttendanceRow:
    return next((row for row in rows if row.stays), rows[0])


SCENES: tuple[Scene, ...] = (
    Scene("sheet-stays", _show_stays),
    Scene("sheet-rate", _show_rate),
    Scene("sheet-rates-of-community", _show_rates),
    Scene("sheet-signed", _enter_sheet),
    Scene("sheet-releases", _show_releases),
    Scene("sheet-release", _show_release),
    Scene("sheet-releases-of-year", _show_releases_of_year),
    Scene("person-teaching", _show_teacher),
    Scene("attendance-plain-list", _show_plain_list),
    Scene("settings-counting-rules", _show_rules),
    Scene("sheet-counting-rule", _show_rule),
)
