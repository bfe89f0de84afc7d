"""What the room sees: at once, from afar, and never what is the coach’s alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.entities import AgendaItem
from car_desktop.domain.values import Visibility
from car_desktop.services.agenda import AgendaDraft, change_agenda_item
from car_desktop.services.commitments import CommitmentDraft, create_commitment
from car_desktop.services.norms import write_norms
from car_desktop.services.notes import NoteDetails, create_note
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.room_panel import RoomPanel
from car_desktop.ui.screens.meeting.room_window import RoomWindow, another
from car_desktop.ui.screens.meeting.screen import MeetingScreen
from car_desktop.ui.settings import ThemeChoice
from tests.ui.screens.meeting.conftest import Given
from tests.ui.screens.meeting.timing import Clock, write_agenda

CANARIES = ("CANARI-SCRIPT", "CANARI-PRIVÉ", "CANARI-NOTE", "CANARI-MATÉRIEL", "CANARI-ENGAGEMENT")
Show = Callable[[MeetingScreen], MeetingScreen]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def items(database: Database, given: Given) -> list[int]:
    with database.writing() as session:
        items = write_agenda(session, given.meeting_id)
        for key in items:
            item = session.get(AgendaItem, key)
            assert item is not None
            item.script, item.material, item.outcome = CANARIES[0], CANARIES[3], CANARIES[2]
        secret = NoteDetails(visibility=Visibility.PRIVATE, agenda_item_id=items[0])
        create_note(session, given.meeting_id, CANARIES[1], secret)
        create_note(session, given.meeting_id, CANARIES[2], NoteDetails(agenda_item_id=items[0]))
        create_commitment(session, given.meeting_id, CommitmentDraft(CANARIES[4]))
        write_norms(
            session, given.community_id, "On commence à l’heure.\nOn s’écoute.", date(2026, 9, 1)
        )
        return items


@pytest.fixture
def screen(context: Context, given: Given, items: list[int], clock: Clock) -> MeetingScreen:
    screen = MeetingScreen(context, clock)
    screen.resize(1200, 700)
    screen.open(meeting_id=given.meeting_id, step="facilitate")
    return screen


@pytest.fixture
def room(screen: MeetingScreen, show: Show) -> Iterator[RoomWindow]:
    show(screen)
    screen.facilitate.toggle_room()
    (room,) = screen.findChildren(RoomWindow)
    yield room
    screen.facilitate.settle()
    for window in screen.findChildren(RoomWindow):
        window.close()


def texts(part: QWidget) -> str:
    """Everything in a window that can be read, heard or hovered."""
    parts = [part, *part.findChildren(QWidget)]
    said = [text for w in parts for text in (w.accessibleName(), w.accessibleDescription(),
                                             w.toolTip(), w.windowTitle())]  # fmt: skip
    said += [label.text() for label in part.findChildren(QLabel)]
    said += (
        [name.whole for name in (part.panel.title, part.panel.question)]
        if isinstance(part, RoomWindow)
        else []
    )
    return "\n".join(said).replace("\N{NO-BREAK SPACE}", " ")


def test_the_room_sees_the_point_its_question_the_time_the_norms_and_what_follows(
    room: RoomWindow, screen: MeetingScreen, clock: Clock
) -> None:
    screen.facilitate.timer.go_on()
    clock.go(4)
    room.panel._on_second()
    seen = texts(room)
    for words in (
        "CAP fictive",
        "Item 1",
        "Accueil et intention",
        "Question 10",
        "6:00",
        "time left",
        "9:04 a.m.",
        "On commence à l’heure.",
        "On s’écoute.",
        "Next: Retour sur les engagements (20 min)",
    ):
        assert words in seen


def test_no_script_nor_note_reaches_the_room(
    room: RoomWindow, screen: MeetingScreen, clock: Clock
) -> None:
    timer = screen.facilitate.timer
    for act in (
        timer.go_on,
        timer.go_on,
        timer.toggle_pause,
        timer.go_on,
        timer.go_on,
        timer.go_on,
    ):
        seen = texts(room)
        assert not [canary for canary in CANARIES if canary in seen]
        act()
        clock.go(30)
        room.panel._on_second()
    assert "Every item has been treated." in texts(room)


def test_the_room_follows_at_once(
    room: RoomWindow, screen: MeetingScreen, context: Context, items: list[int]
) -> None:
    screen.facilitate.timer.go_on()
    assert room.panel.title.whole == "Accueil et intention"
    screen.facilitate.timer.go_on()
    assert room.panel.title.whole == "Retour sur les engagements"
    draft = AgendaDraft("Titre corrigé", planned_minutes=20, public_note="Et vous?")
    context.operations.execute("", change_agenda_item, items[1], draft)
    assert (room.panel.title.whole, room.panel.question.whole) == ("Titre corrigé", "Et vous?")


def test_before_the_start_it_shows_the_point_that_is_selected(
    room: RoomWindow, screen: MeetingScreen, items: list[int]
) -> None:
    assert room.panel.title.whole == "Accueil et intention"
    screen.facilitate.agenda.table.select_key(items[3])
    assert room.panel.title.whole == "Engagements et bilan"
    screen.facilitate.timer.go_on()
    assert room.panel.title.whole == "Accueil et intention"


def test_keys_open_drive_and_close_it(qtbot: QtBot, screen: MeetingScreen, show: Show) -> None:
    show(screen)
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_F5)
    (room,) = screen.findChildren(RoomWindow)
    assert room.isVisible()
    assert room.isFullScreen()
    qtbot.waitUntil(room.isActiveWindow)
    qtbot.keyClick(room, Qt.Key.Key_F3)
    assert room.panel.title.whole == "Accueil et intention"
    qtbot.keyClick(room, Qt.Key.Key_F4)
    assert room.panel.counted.whole == "paused"
    qtbot.keyClick(room, Qt.Key.Key_Escape)
    assert not room.isVisible()

    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_F5)
    again = [window for window in screen.findChildren(RoomWindow) if window.isVisible()]
    assert len(again) == 1
    qtbot.waitUntil(again[0].isActiveWindow)
    qtbot.keyClick(again[0], Qt.Key.Key_F5)
    assert not again[0].isVisible()


def test_it_goes_with_the_meeting_and_with_the_window(
    room: RoomWindow, screen: MeetingScreen, database: Database, given: Given
) -> None:
    from tests.factories import make_community, make_meeting

    with database.writing() as session:
        other = make_meeting(session, make_community(session)).id
    screen.open(meeting_id=other, step="facilitate")
    assert not room.isVisible()

    screen.facilitate.toggle_room()
    (again,) = [window for window in screen.findChildren(RoomWindow) if window.isVisible()]
    screen.close()
    assert not again.isVisible()


def test_the_other_screen_is_taken_where_there_is_one() -> None:
    assert another(["laptop", "projector"], "laptop") == "projector"
    assert another(["projector", "laptop"], "laptop") == "projector"
    assert another(["laptop"], "laptop") is None


@pytest.fixture
def panel(context: Context, given: Given, items: list[int], clock: Clock) -> RoomPanel:
    panel = RoomPanel(context, clock)
    panel.show_meeting(given.meeting_id)
    return panel


SIZES = [(1366, 768), (1920, 1080), (1024, 768), (3840, 2160)]


@pytest.mark.parametrize("place", [(*size, times) for size in SIZES for times in (1, 12)])
def test_texts_are_large_and_stay_in_their_place(
    context: Context,
    panel: RoomPanel,
    items: list[int],
    place: tuple[int, int, int],
    show: Callable[[RoomPanel], RoomPanel],
) -> None:
    width, height, times = place
    draft = AgendaDraft(
        ("Analyse collaborative des données de lecture " * times)[:200],
        planned_minutes=20,
        public_note="Que nous disent ces traces de ce que comprennent les élèves? " * times,
    )
    context.operations.execute("", change_agenda_item, items[0], draft)
    panel.resize(width, height)
    show(panel)

    assert panel.size().toTuple() == (width, height)
    for text, least in ((panel.title, 0.036), (panel.question, 0.022), (panel.norms, 0.018)):
        assert text.font().pixelSize() >= height * least
        assert text.geometry().bottom() <= height
    parts = [panel.number, panel.title, panel.question, panel.figure, panel.counted, panel.bar]
    tops = [part.geometry().top() for part in parts]
    bottoms = [part.geometry().bottom() for part in parts]
    assert all(above <= below for above, below in zip(bottoms, tops[1:], strict=False))
    assert panel.figure.height() > height * 0.15


def test_colours_follow_the_theme(
    context: Context, panel: RoomPanel, show: Callable[[RoomPanel], RoomPanel]
) -> None:
    show(panel)
    before = panel.title.palette().windowText().color()
    try:
        context.theme.choose(ThemeChoice.DARK)
        assert panel.title.palette().windowText().color() != before
        assert panel.title.palette().windowText().color() == context.theme.tokens.colour("ink")
    finally:
        context.theme.choose(ThemeChoice.LIGHT)
