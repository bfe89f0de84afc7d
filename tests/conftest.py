"""What every test shares: no screen, and nothing left running behind."""

import gc
import os

# Before Qt loads. `tests/journeys/test_on_a_screen.py` asks for a real window.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("CAR_TEST_PLATFORM", "offscreen")

from collections.abc import Iterator
from itertools import count

import pytest
from PySide6.QtCore import QEvent, QObject, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Fail a test that leaves work, a timer or a window behind, once its fixtures are gone."""
    yield
    leftovers = _leftovers()
    _collect_garbage()
    if leftovers:
        pytest.fail(f"{item.name} leaves behind: " + "; ".join(leftovers), pytrace=False)


# Collecting in the middle of an event deletes what tests left of closed windows there, and now and then
# Qt does not survive it: garbage waits for the end of a test, when nothing of Qt is at work.
gc.disable()
_ended = count(1)


def _collect_garbage() -> None:
    """The youngest after each test, all of it now and then: a whole look takes as long as a test."""
    gc.disable()
    number = next(_ended)
    gc.collect(2 if number % 200 == 0 else int(number % 20 == 0))


def _leftovers() -> list[str]:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return []
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # widgets that asked to go, go
    return [*_running_work(), *_visible_windows(application), *_active_timers(application)]


def _running_work() -> list[str]:
    pool = QThreadPool.globalInstance()
    return [] if pool.waitForDone(0) else [f"{pool.activeThreadCount()} job(s) still running"]


def _visible_windows(application: QApplication) -> list[str]:
    """Close what is found, so that the next test does not pay for this one."""
    found = [window for window in application.topLevelWidgets() if window.isVisible()]
    for window in found:
        window.close()
    return [f"a visible {type(window).__name__}" for window in found]


def _active_timers(application: QApplication) -> list[str]:
    roots: list[QObject] = [application, *application.topLevelWidgets()]
    timers = [timer for root in roots for timer in root.findChildren(QTimer) if timer.isActive()]
    for timer in timers:
        timer.stop()
    return [
        f"an active timer ({timer.objectName() or type(timer.parent()).__name__})"
        for timer in timers
    ]
