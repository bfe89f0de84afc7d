"""What a coach has before their eyes while a meeting is facilitated: timer, room view, quick entry."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial

from sqlalchemy.orm import Session

from car_desktop.domain.entities import AgendaItem
from car_desktop.domain.values import AgendaState, MeetingState
from car_desktop.services.agenda import agenda, set_agenda_state
from car_desktop.services.attendance import attendance_sheet
from car_desktop.services.meetings import meeting_row, meetings
from car_desktop.services.norms import write_norms
from car_desktop.services.timer import pause_timer, start_item, stop_timer
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.meeting.facilitate_step import FacilitateStep
from car_desktop.ui.screens.meeting.screen import MeetingScreen
from tests.looks.scene import Scene
from tests.looks.stage import Stage

_NORMS = """Nous commençons et finissons à l’heure.
Ce qui se dit ici reste ici.
Nous parlons de pratiques, jamais de personnes.
Chaque personne repart avec un engagement."""


def _facilitate(stage: Stage) -> FacilitateStep:
    """Open a meeting that was held, in its middle step."""
    held = (
        row for row in stage.context.operations.query(meetings) if row.state is MeetingState.HELD
    )
    meeting_id = next(row.id for row in held if _has_agenda(stage, row.id))
    stage.context.navigator.open(ScreenId.MEETING, meeting_id=meeting_id, step="facilitate")
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, MeetingScreen)
    return screen.facilitate


def _has_agenda(stage: Stage, meeting_id: int) -> bool:
    return len(stage.context.operations.query(agenda, meeting_id).items) > 2


def _time(stage: Stage, ago: timedelta, *, is_paused: bool = False) -> FacilitateStep:
    """Have the third point take the floor that long ago, with what follows still to be treated."""
    step, run = _facilitate(stage), stage.context.operations.execute
    now = datetime.now()
    items = stage.context.operations.query(agenda, step.meeting_id).items
    for item in items[2:]:
        run("scene", set_agenda_state, item.id, AgendaState.OPEN)
    run("scene", stop_timer, step.meeting_id, now)
    run("scene", _set_back, items[2].id)
    run("scene", start_item, items[2].id, now - ago)
    if is_paused:
        run("scene", pause_timer, step.meeting_id, now)
    return step


def _set_back(session: Session, item_id: int) -> None:
    """Forget what earlier scenes counted, and ask the room something."""
    item = session.get(AgendaItem, item_id)
    assert item is not None
    item.spent_seconds = 0
    item.public_note = (
        "Lequel de ces modèles conviendrait à votre école, et qu’est-ce qui l’empêche?"
    )


def _show_room(stage: Stage, ago: timedelta, *, has_norms: bool) -> None:
    step = _time(stage, ago)
    if has_norms:
        community = stage.context.operations.query(meeting_row, step.meeting_id).community_id
        stage.context.operations.execute("scene", write_norms, community, _NORMS, date(2020, 8, 1))
    step.toggle_room()


def _type(stage: Stage, line: str) -> None:
    """Type a line, as far as it is understood before Enter."""
    step = _time(stage, timedelta(minutes=3))
    field = step.notes.quick.field
    step.write(step.notes.quick.take_focus)
    field.setText(line.format(name=_first_name(step)))
    field.propose()
    field.list.hide()


def _first_name(step: FacilitateStep) -> str:
    sheet = step.operations.query(attendance_sheet, step.meeting_id)
    return sheet.rows[0].full_name


def _commitment_at_next(stage: Stage) -> None:
    step = _time(stage, timedelta(minutes=3))
    step.notes.new_commitment()
    step.notes.commitment_editor.next_meeting.click()


SCENES: tuple[Scene, ...] = (
    Scene("facilitate-idle", _facilitate),
    Scene("facilitate-running", partial(_time, ago=timedelta(minutes=3, seconds=12))),
    Scene("facilitate-over", partial(_time, ago=timedelta(minutes=63))),
    Scene("facilitate-paused", partial(_time, ago=timedelta(minutes=4), is_paused=True)),
    Scene(
        "facilitate-quick",
        partial(_type, line="e @{name} 15 mars apporter trois traces de lecture"),
    ),
    Scene("facilitate-quick-doubt", partial(_type, line="e lire à deux voix @zoé")),
    Scene("facilitate-commitment", _commitment_at_next),
    Scene("room", partial(_show_room, ago=timedelta(minutes=3), has_norms=False)),
    Scene("room-norms-over", partial(_show_room, ago=timedelta(minutes=70), has_norms=True)),
)
