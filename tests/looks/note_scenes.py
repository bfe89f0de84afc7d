"""Around a note: a warning, its tags, its past."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy.orm import Session

from car_desktop.domain.base import now_utc
from car_desktop.domain.entities import PracticeNote
from car_desktop.domain.values import MeetingState
from car_desktop.formats.markdown import from_markdown
from car_desktop.services.agenda import agenda
from car_desktop.services.meetings import meetings
from car_desktop.services.note_history import keep_content
from car_desktop.services.notes import meeting_notes
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.meeting.note_editor import NoteEditor
from car_desktop.ui.screens.meeting.note_sheets import NoteHistorySheet, NoteTemplateSheet
from car_desktop.ui.screens.meeting.screen import MeetingScreen
from car_desktop.ui.widgets.rich_editor.link_sheet import LinkSheet
from tests.looks.scene import Scene
from tests.looks.stage import Stage

WRITTEN = """# Ce que la lecture en duo change

Trois **écoles** ont lu *la même* [grille](https://exemple.test/grille), et l’ont essayée.

## À garder

- lire à voix haute
  - chacun son tour
  - sans *corriger*
- relire

1. choisir un texte
2. noter ce qui aide

| École | Élèves | Essais |
| --- | --- | --- |
| Saint-Exemple | 412 | 3 |
| Nord | 87 | **12** |
"""


def _meeting_id(stage: Stage) -> int:
    around = (date.today() - timedelta(days=200), date.today() + timedelta(days=200))
    rows = stage.context.operations.query(meetings, None, around)
    return next(row.id for row in rows if row.state is MeetingState.HELD)


def _editor(stage: Stage) -> NoteEditor:
    stage.context.navigator.open(ScreenId.MEETING, meeting_id=_meeting_id(stage), step="facilitate")
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, MeetingScreen)
    screen.facilitate.notes.new_note()
    return screen.facilitate.notes.note_editor


def _show_warning(stage: Stage) -> None:
    editor = _editor(stage)
    editor.text.setPlainText("L’élève Samuel relit seul depuis la semaine dernière.")
    editor.flush()
    editor.tags.actions_by_code["coherence.learning"].trigger()


def _show_form(stage: Stage) -> None:
    editor = _editor(stage)
    editor.text.show_rich(from_markdown(WRITTEN))
    editor.flush()


def _show_long_form(stage: Stage) -> None:
    editor = _editor(stage)
    editor.text.show_rich(from_markdown(f"{WRITTEN}\n{'m' * 70} 🎉 ᐃᓄᒃᑎᑐᑦ\n\n" + WRITTEN * 3))
    editor.flush()


def _show_public_note(stage: Stage) -> None:
    meeting_id = _meeting_id(stage)
    stage.context.navigator.open(ScreenId.MEETING, meeting_id=meeting_id, step="prepare")
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, MeetingScreen)
    (first, *_) = stage.context.operations.query(agenda, meeting_id).items
    screen.prepare.item.show_item(first)
    screen.prepare.item.public_note.show_rich(from_markdown(WRITTEN))
    screen.prepare.item.flush()


def _show_link(stage: Stage) -> None:
    LinkSheet(_editor(stage).text).open()


def _show_no_history(stage: Stage) -> None:
    (first, *_) = stage.context.operations.query(meeting_notes, _meeting_id(stage))
    NoteHistorySheet(stage.context, stage.window, first.id).open()


def _show_history(stage: Stage) -> None:
    (_, note, *_) = stage.context.operations.query(meeting_notes, _meeting_id(stage))
    stage.context.operations.execute("avant", _write_an_hour_ago, note.id)
    NoteHistorySheet(stage.context, stage.window, note.id).open()


def _write_an_hour_ago(session: Session, note_id: int) -> None:
    note = session.get_one(PracticeNote, note_id)
    keep_content(session, note, now_utc() + timedelta(hours=1))


def _show_template(stage: Stage) -> None:
    (first, *_) = stage.context.operations.query(meeting_notes, _meeting_id(stage))
    NoteTemplateSheet(stage.context, stage.window, first).open()


SCENES: tuple[Scene, ...] = (
    Scene("meeting-note-warning", _show_warning),
    Scene("meeting-note-form", _show_form),
    Scene("meeting-note-long-form", _show_long_form),
    Scene("meeting-public-note", _show_public_note),
    Scene("sheet-link", _show_link),
    Scene("sheet-note-history", _show_history),
    Scene("sheet-note-history-empty", _show_no_history),
    Scene("sheet-note-template", _show_template),
)
