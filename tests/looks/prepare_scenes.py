"""A meeting being prepared: empty, filled, too long, with what the last meeting left."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from car_desktop.domain.values import AgendaState, Intention, MeetingState
from car_desktop.services.agenda import (
    AgendaDraft,
    add_agenda_item,
    agenda,
    set_agenda_state,
)
from car_desktop.services.agenda_models import AgendaModelId
from car_desktop.services.carry_over import take_over
from car_desktop.services.meetings import (
    MeetingDraft,
    MeetingRow,
    change_state,
    meeting_row,
    meetings,
    schedule_meeting,
)
from car_desktop.services.parking import add_parked_item
from car_desktop.services.protocol_models import ProtocolId
from car_desktop.services.protocols import follow_protocol
from car_desktop.services.templates import TemplateKey, save_as_template, start_from_template
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.meeting.prepare_step import PrepareStep
from car_desktop.ui.screens.meeting.screen import MeetingScreen
from tests.looks.scene import Scene
from tests.looks.stage import Stage

LONG = "Analyser ensemble les traces d’apprentissage en lecture et en tirer une réponse commune"
PREPARED = AgendaDraft(
    LONG,
    Intention.LEARN,
    "Marie-Antoinette Chardonneret-Grimpereau",
    45,
    material="Copies anonymes, grille commune, surligneurs",
    public_note="Apporter trois copies par groupe.",
    script="Rappeler la question.\nQu’est-ce qui se répète? Qu’est-ce qui manque?",
)


def _prepare(stage: Stage, meeting_id: int) -> PrepareStep:
    stage.context.navigator.open(ScreenId.MEETING, meeting_id=meeting_id, step="prepare")
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, MeetingScreen)
    return screen.prepare


def _show_planned(stage: Stage) -> None:
    """The next meeting of the sample, its third point in the form."""
    step = _prepare(stage, _planned(stage).id)
    step.agenda.table.selectRow(2)


def _show_empty(stage: Stage) -> None:
    _prepare(stage, _new_meeting(stage))


def _show_everything(stage: Stage) -> None:
    """All that can be there at once."""
    meeting_id = _after_a_meeting_that_left_something(stage)
    execute = stage.context.operations.execute
    template = TemplateKey(shipped=AgendaModelId.LEARNING_COMMUNITY)
    execute("scene", start_from_template, meeting_id, template)
    added = execute("scene", add_agenda_item, meeting_id, PREPARED)
    execute("scene", follow_protocol, added, ProtocolId.STUDENT_WORK)
    step = _prepare(stage, meeting_id)
    step.agenda.table.select_key(added)


def _show_taken_over(stage: Stage) -> None:
    meeting_id = _after_a_meeting_that_left_something(stage)
    stage.context.operations.execute("scene", take_over, meeting_id)
    _prepare(stage, meeting_id)


def _show_too_long(stage: Stage) -> None:
    meeting_id = _new_meeting(stage)
    for minutes in (45, 60, 75):
        draft = AgendaDraft("Travail en équipes", Intention.PRODUCE, planned_minutes=minutes)
        stage.context.operations.execute("scene", add_agenda_item, meeting_id, draft)
    _prepare(stage, meeting_id).type_point()


def _show_missing_title(stage: Stage) -> None:
    step = _prepare(stage, _planned(stage).id)
    step.agenda.table.selectRow(1)
    step.edit_item()
    step.item.item_title.clear()
    step.item.flush()


def _show_closed(stage: Stage) -> None:
    rows = stage.context.operations.query(meetings)
    closed = next(row for row in rows if row.state is MeetingState.CLOSED)
    _prepare(stage, closed.id)


def _show_templates(stage: Stage) -> None:
    meeting_id = _planned(stage).id
    execute = stage.context.operations.execute
    execute("scene", save_as_template, meeting_id, "Rencontre d’étape")
    execute(
        "scene",
        save_as_template,
        meeting_id,
        "Rencontre de CAP, à ma façon",
        None,
        TemplateKey(shipped=AgendaModelId.LEARNING_COMMUNITY),
    )
    _prepare(stage, meeting_id).agenda.manage_templates()


# What the scenes are about.


def _planned(stage: Stage) -> MeetingRow:
    rows = stage.context.operations.query(meetings)
    now = datetime.now()
    coming = [row for row in rows if row.state is MeetingState.PLANNED and row.starts_at > now]
    return next(row for row in coming if stage.context.operations.query(agenda, row.id).items)


def _new_meeting(stage: Stage, days: int = 60) -> int:
    """A meeting of two hours in the community of the next one, with no agenda."""
    row = _planned(stage)
    starts_at = datetime.combine(date.today() + timedelta(days=days), datetime.min.time())
    starts_at += timedelta(hours=9)
    draft = MeetingDraft(row.community_id, starts_at, starts_at + timedelta(hours=2))
    return stage.context.operations.execute("scene", schedule_meeting, draft)


def _after_a_meeting_that_left_something(stage: Stage) -> int:
    execute = stage.context.operations.execute
    before = _new_meeting(stage, days=61)
    for title in ("Bilan des observations en classe", LONG):
        added = execute("scene", add_agenda_item, before, AgendaDraft(title, planned_minutes=20))
        execute("scene", set_agenda_state, added, AgendaState.DEFERRED)
    execute("scene", change_state, before, MeetingState.HELD)
    community = stage.context.operations.query(meeting_row, before).community_id
    for title in ("Évaluer sans noter", "Rencontrer les parents autrement : comment et quand?"):
        execute("scene", add_parked_item, community, title, date(2026, 10, 14))
    return _new_meeting(stage, days=75)


SCENES: tuple[Scene, ...] = (
    Scene("prepare", _show_planned),
    Scene("prepare-empty", _show_empty),
    Scene("prepare-everything", _show_everything),
    Scene("prepare-taken-over", _show_taken_over),
    Scene("prepare-too-long", _show_too_long),
    Scene("prepare-missing-title", _show_missing_title),
    Scene("prepare-closed", _show_closed),
    Scene("sheet-templates", _show_templates),
)
