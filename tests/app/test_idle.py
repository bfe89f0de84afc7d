"""Nobody there: after some minutes, or when the computer wakes up."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from car_desktop.app.idle import SLEPT_SECONDS, TICK_SECONDS, IdleWatch


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watch(qapp: QApplication, clock: Clock) -> IdleWatch:
    return IdleWatch(QObject(qapp), clock)


def left_after(watch: IdleWatch, clock: Clock, minutes: float) -> int:
    """How often it said so, ticking as a timer does."""
    seen: list[int] = []
    watch.left.connect(lambda: seen.append(1))
    for _ in range(int(minutes * 60 / TICK_SECONDS)):
        clock.now += TICK_SECONDS
        watch.tick()
    watch.left.disconnect()
    watch.stop()
    return len(seen)


def test_nobody_for_five_minutes_is_said_once(watch: IdleWatch, clock: Clock) -> None:
    watch.start(5)

    assert left_after(watch, clock, 4.9) == 0
    watch.start(5)
    assert left_after(watch, clock, 5.1) == 1


def test_never_is_never(watch: IdleWatch, clock: Clock) -> None:
    watch.start(0)

    assert left_after(watch, clock, 600) == 0


def test_waking_up_is_said_even_where_idleness_is_not(watch: IdleWatch, clock: Clock) -> None:
    watch.start(0)
    clock.now += SLEPT_SECONDS + 1

    assert left_after(watch, clock, 0.1) == 1


def test_a_key_is_a_sign_of_life(
    watch: IdleWatch, clock: Clock, qtbot: QtBot, qapp: QApplication
) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    watch.start(5)
    for _ in range(59):
        clock.now += TICK_SECONDS
        watch.tick()
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)

    assert left_after(watch, clock, 4.9) == 0
