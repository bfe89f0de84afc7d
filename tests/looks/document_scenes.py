"""« Documents », its sheets, and letterheads."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from car_desktop.domain.values import MeetingState
from car_desktop.reports.batch import End, Outcome, Summary
from car_desktop.services.letterheads import LetterheadDraft, change_letterhead
from car_desktop.services.meetings import meetings
from car_desktop.services.organisations import organisations
from car_desktop.ui.dialogs.export_all.summary_sheet import SummarySheet
from car_desktop.ui.dialogs.letterhead.sheet import LetterheadSheet
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.recent_exports import remember_export
from car_desktop.ui.screens.documents.screen import DocumentsScreen
from tests.looks.scene import Scene
from tests.looks.stage import Stage


def _open(stage: Stage, **arguments: object) -> DocumentsScreen:
    """Open the screen and wait for its pages."""
    stage.context.navigator.open(ScreenId.DOCUMENTS, **arguments)
    stage.settle()
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, DocumentsScreen)
    stage.wait_until(lambda: not screen.is_busy)
    stage.settle()
    stage.wait_until(lambda: not screen.is_busy)
    return screen


def _meeting(stage: Stage, state: MeetingState) -> int:
    rows = stage.context.operations.query(meetings)
    return next(row.id for row in rows if row.state is state)


def _show_minutes(stage: Stage) -> None:
    _open(stage, kind="minutes", meeting_id=_meeting(stage, MeetingState.CLOSED))


def _show_found_words(stage: Stage) -> None:
    screen = _open(stage, kind="minutes", meeting_id=_meeting(stage, MeetingState.CLOSED))
    screen.shown.preview.finding.field.setText("rencontre")
    stage.wait_until(lambda: not screen.is_busy)
    stage.settle()
    stage.wait_until(lambda: not screen.is_busy)


def _stop_finding(stage: Stage) -> None:
    """Leave the screen as it was for the scenes after."""
    screen = stage.window.stack.currentWidget()
    if isinstance(screen, DocumentsScreen):
        screen.shown.preview.finding.field.clear()


def _show_refusal(stage: Stage) -> None:
    _stop_finding(stage)
    _open(stage, kind="certificate", meeting_id=_meeting(stage, MeetingState.PLANNED))


def _show_choosing(stage: Stage) -> None:
    _open(stage, kind="hours-slip")


def _show_sections(stage: Stage) -> None:
    _open(stage, kind="annual-report")


def _show_saving(stage: Stage) -> None:
    screen = _open(stage, kind="minutes", meeting_id=_meeting(stage, MeetingState.CLOSED))
    screen.choices.export.click()


def _show_export_all(stage: Stage) -> None:
    _open(stage, kind="minutes", action="all")
    stage.wait_until(lambda: not stage.context.jobs.are_running)
    stage.settle()
    stage.wait_until(lambda: not stage.context.jobs.are_running)


def _show_summary(stage: Stage) -> None:
    folder = Path("/documents")
    outcomes = [
        *(
            Outcome("minutes", f"CAP fictive, rencontre {n}", End.WRITTEN, (folder / f"{n}.pdf",))
            for n in range(1, 9)
        ),
        Outcome("notice", "CAP fictive, rencontre 9", End.LEFT_ASIDE, why="Annulée."),
        Outcome("notice", "CAP fictive, rencontre 3", End.NOT_WRITTEN, why="Le disque est plein."),
    ]
    SummarySheet(stage.window, Summary(folder, tuple(outcomes), was_stopped=True)).open()


def _show_recent(stage: Stage) -> None:
    settings = stage.context.settings
    remember_export(
        settings, settings.folder / "Compte rendu fictif.pdf", "minutes", datetime.now()
    )
    remember_export(settings, settings.folder, "", datetime.now())
    _open(stage, action="recent")
    stage.wait_until(lambda: not stage.context.jobs.are_running)


def _a_picture(colour: str, width: int, height: int) -> bytes:
    image = Image.new("RGB", (width, height), "white")
    ImageDraw.Draw(image).ellipse((4, 4, width - 4, height - 4), outline=colour, width=6)
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def _show_letterhead(stage: Stage, *, own: bool) -> None:
    draft = LetterheadDraft(
        logo=_a_picture("#0E6262", 300, 110),
        logo_text="Armoiries fictives",
        lines="12, rue Inventée\nExempleville (Québec) G0A 0A0\n418 555-0100",
        signatory="Éloïse Fictive",
        signatory_title="Directrice générale",
        signature=_a_picture("#2B5FA8", 260, 90),
    )
    row = stage.context.operations.query(organisations)[0]
    key, name = (None, "Camille Harfang") if own else (row.id, row.name)
    stage.context.operations.execute("en-tête", change_letterhead, key, draft)
    if own:
        stage.context.navigator.open(ScreenId.SETTINGS)
        return
    LetterheadSheet(stage.context, stage.window, key, name).open()


SCENES: tuple[Scene, ...] = (
    Scene("documents-minutes", _show_minutes),
    Scene("documents-found", _show_found_words),
    Scene("documents-refused", _show_refusal),
    Scene("documents-choosing", _show_choosing),
    Scene("documents-sections", _show_sections),
    Scene("sheet-documents-save", _show_saving),
    Scene("sheet-documents-all", _show_export_all),
    Scene("sheet-documents-summary", _show_summary),
    Scene("sheet-documents-recent", _show_recent),
    Scene("sheet-letterhead", partial(_show_letterhead, own=False)),
    Scene("settings-letterhead", partial(_show_letterhead, own=True)),
)
