"""Editing a letterhead: pictures are checked, refusals are said inside, everything can be undone."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.services.letterheads import LetterheadDraft, change_letterhead, letterhead_draft
from car_desktop.services.profile import Profile, describe_coach
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.letterhead.picture_field import PictureField
from car_desktop.ui.dialogs.letterhead.sheet import LetterheadSheet
from car_desktop.ui.dialogs.organisation.sheet import OrganisationSheet
from car_desktop.ui.screens.organisations.screen import OrganisationsScreen
from car_desktop.ui.screens.settings.file_names_card import FileNamesCard
from car_desktop.ui.screens.settings.letterhead_panel import LetterheadPanel
from tests.factories import make_organisation
from tests.formats.test_pictures import png_claiming
from tests.keyboard import type_text

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def school(database: Database) -> int:
    with database.writing() as session:
        return make_organisation(session, "École du Boisé fictif").id


@pytest.fixture
def window(show: Show) -> QWidget:
    return show(QWidget())


@pytest.fixture
def sheet(qtbot: QtBot, context: Context, school: int, window: QWidget) -> LetterheadSheet:
    sheet = LetterheadSheet(context, window, school, "École du Boisé fictif")
    with qtbot.waitActive(sheet):
        sheet.open()
    return sheet


def a_logo(folder: Path, colour: str = "red", size: tuple[int, int] = (300, 100)) -> Path:
    path = folder / f"{colour}.png"
    Image.new("RGB", size, colour).save(path)
    return path


def choose(qtbot: QtBot, field: PictureField, path: Path, sheet: LetterheadSheet) -> None:
    """As the file dialog tells it."""
    qtbot.keyClick(field.choose, Qt.Key.Key_Space)
    dialog = field.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    qtbot.waitUntil(sheet.accept_button.isEnabled)
    with qtbot.waitActive(sheet):
        sheet.activateWindow()


def reds(widget: QWidget) -> int:
    image = widget.grab().toImage()
    return sum(
        image.pixelColor(x, y).red() > 200 and image.pixelColor(x, y).green() < 60
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


def test_everything_is_typed_chosen_seen_and_kept(
    qtbot: QtBot, sheet: LetterheadSheet, context: Context, school: int, tmp_path: Path
) -> None:
    assert not reds(sheet.paper)
    choose(qtbot, sheet.logo, a_logo(tmp_path), sheet)
    choose(qtbot, sheet.signature, a_logo(tmp_path, "blue"), sheet)
    for field, text in (
        (sheet.logo_text, "Armoiries"),
        (sheet.lines, "12, rue Inventée"),
        (sheet.signatory, "Zoé Fictive"),
        (sheet.signatory_title, "Directrice"),
    ):
        field.setFocus()
        type_text(text)
    assert reds(sheet.paper) > 20
    assert "Zoé Fictive" in sheet.paper.accessibleDescription()
    qtbot.keyClick(sheet.signatory, Qt.Key.Key_Return)

    kept = context.operations.query(letterhead_draft, school)
    assert (kept.logo_text, kept.lines) == ("Armoiries", "12, rue Inventée")
    assert (kept.signatory, kept.signatory_title) == ("Zoé Fictive", "Directrice")
    assert kept.logo is not None
    assert Image.open(BytesIO(kept.logo)).size == (300, 100)
    context.operations.undo_stack.undo()
    assert context.operations.query(letterhead_draft, school).is_empty


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"Bonjour", "no PNG or JPEG"),
        (png_claiming(10_000, 10_000), "100 million pixels"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "damaged"),
    ],
)
def test_a_picture_that_cannot_be_taken_is_said_and_the_one_before_stays(
    qtbot: QtBot, sheet: LetterheadSheet, tmp_path: Path, content: bytes, said: str
) -> None:
    choose(qtbot, sheet.logo, a_logo(tmp_path), sheet)
    before = sheet.logo.png
    wrong = tmp_path / "wrong.png"
    wrong.write_bytes(content)
    choose(qtbot, sheet.logo, wrong, sheet)

    assert sheet.refusal.isVisible()
    assert said in sheet.refusal.text()
    assert sheet.logo.png == before
    sheet.reject()


def test_a_picture_is_dropped_or_taken_away(
    qtbot: QtBot, sheet: LetterheadSheet, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(a_logo(tmp_path)))])
    nothing = Qt.KeyboardModifier.NoModifier
    sheet.logo.dropEvent(
        QDropEvent(
            QPointF(1, 1), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, nothing
        )
    )
    qtbot.waitUntil(lambda: sheet.logo.png is not None)

    qtbot.keyClick(sheet.logo.remove, Qt.Key.Key_Space)
    assert sheet.logo.png is None
    assert not sheet.logo.remove.isVisible()
    sheet.reject()


def test_too_many_lines_are_refused_inside(sheet: LetterheadSheet) -> None:
    sheet.lines.setPlainText("\n".join("abcdefgh"))
    sheet.accept_button.click()

    assert sheet.isVisible()
    assert "at most 6 lines" in sheet.refusal.text()
    sheet.reject()


def test_a_letterhead_is_shown_as_it_was_kept(
    context: Context, school: int, show: Show, tmp_path: Path
) -> None:
    logo = a_logo(tmp_path).read_bytes()
    draft = LetterheadDraft(logo, "", "Une ligne", "Zoé Fictive", "", logo)
    context.operations.execute("paper", change_letterhead, school, draft)
    sheet = LetterheadSheet(context, None, school, "École")
    show(sheet)

    assert sheet.draft() == draft


def test_the_list_of_organisations_and_their_sheet_lead_to_it(
    qtbot: QtBot, context: Context, school: int, show: Show
) -> None:
    screen = OrganisationsScreen(context)
    show(screen)
    screen.table.setFocus()
    qtbot.keyClick(screen.table, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    opened = screen.findChild(LetterheadSheet)
    assert isinstance(opened, LetterheadSheet)
    assert opened.subtitle.text() == "École du Boisé fictif"
    opened.reject()

    sheet = OrganisationSheet(context, screen, school)
    sheet.open()
    qtbot.keyClick(sheet.letterhead, Qt.Key.Key_Space)
    assert isinstance(sheet.findChild(LetterheadSheet), LetterheadSheet)
    for one in (*sheet.findChildren(QDialog), sheet):
        one.reject()
    assert not OrganisationSheet(context, screen).letterhead.isVisibleTo(screen)


def test_the_coach_s_own_is_in_the_settings_and_can_be_taken_away_and_brought_back(
    qtbot: QtBot, context: Context, show: Show
) -> None:
    context.operations.execute("coach", describe_coach, Profile("Coach Fictive"))
    panel = LetterheadPanel(context)
    show(panel)
    assert panel.none.isVisible()
    context.operations.execute(
        "paper", change_letterhead, None, LetterheadDraft(lines="Bureau fictif")
    )
    assert panel.paper.isVisible()
    assert panel.paper.accessibleDescription() == "Coach Fictive, Bureau fictif"

    qtbot.keyClick(panel.remove, Qt.Key.Key_Space)
    assert context.operations.query(letterhead_draft, None).is_empty
    assert context.messages.last
    (_, undo), *_ = context.messages.last.actions
    undo()
    assert panel.paper.isVisible()
    qtbot.keyClick(panel.change, Qt.Key.Key_Space)
    opened = panel.findChild(LetterheadSheet)
    assert isinstance(opened, LetterheadSheet)
    assert opened.lines.toPlainText() == "Bureau fictif"
    opened.reject()


def test_the_pattern_of_file_names_applies_as_soon_as_it_makes_sense(
    qtbot: QtBot, context: Context, show: Show
) -> None:
    card = FileNamesCard(context)
    show(card)
    assert card.field.hint.text().startswith("Example: Minutes 2026-11-23 CAP du Boisé.pdf")
    card.pattern.selectAll()
    card.pattern.setFocus()
    type_text("{date} R{number} {type}")
    assert context.settings.file_name_pattern == "{date} R{number} {type}"
    assert card.field.hint.text() == "Example: 2026-11-23 R3 Minutes.pdf"

    type_text(" {what}")
    assert card.field.error.isVisible()
    assert context.settings.file_name_pattern == "{date} R{number} {type}"
    qtbot.keyClick(card.usual, Qt.Key.Key_Space)
    assert not card.field.error.isVisible()
    assert context.settings.file_name_pattern == ""
