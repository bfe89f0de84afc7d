"""Long work runs beside the window and reports back on its thread."""

import threading
from weakref import finalize

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.errors import UserError
from car_desktop.i18n import current_language, speaking
from car_desktop.progress import Progress
from car_desktop.ui.dialogs.job_progress import JobProgress
from car_desktop.ui.jobs import Job, Jobs
from car_desktop.ui.messages import Messages, MessageTone


def test_a_result_comes_back_on_the_threads_of_the_window(qtbot: QtBot, jobs: Jobs) -> None:
    threads: list[threading.Thread] = []

    def work(progress: Progress) -> int:
        threads.append(threading.current_thread())
        return 42

    job = Job("Count", work)
    job.succeeded.connect(lambda _result: threads.append(threading.current_thread()))
    with qtbot.waitSignal(job.succeeded) as succeeded:
        jobs.start(job)

    assert succeeded.args == [42]
    assert threads[0] is not threads[1]
    assert threads[1] is threading.main_thread()


def test_a_thread_keeps_nothing_of_what_it_was_given(qtbot: QtBot, jobs: Jobs) -> None:
    """The last to let go of a window destroys it: that must not be the thread of a job."""
    job, released_by = _job_over_a_window()
    with qtbot.waitSignal(job.ended):
        jobs.start(job)
        del job

    qtbot.waitUntil(lambda: bool(released_by))
    assert released_by == [threading.main_thread()]


def _job_over_a_window() -> tuple[Job[int], list[threading.Thread]]:
    released_by: list[threading.Thread] = []
    window = QWidget()
    finalize(window, lambda: released_by.append(threading.current_thread()))
    return Job("Count", lambda _progress: len(window.objectName())), released_by


def test_progress_is_told_in_order(qtbot: QtBot, jobs: Jobs) -> None:
    def work(progress: Progress) -> None:
        for done in range(5):
            progress(done, 5)

    told: list[tuple[int, int]] = []
    job = Job("Count", work)
    job.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(job.ended):
        jobs.start(job)

    assert told == [(done, 5) for done in range(5)]


def test_a_cancelled_job_stops_cleans_up_and_says_nothing(
    qtbot: QtBot, jobs: Jobs, messages: Messages
) -> None:
    cleaned = threading.Event()
    started = threading.Event()

    def work(progress: Progress) -> None:
        try:
            while True:
                progress(0, 0)
                started.set()
        finally:
            cleaned.set()

    job = Job("For ever", work)
    with qtbot.waitSignals([job.cancelled, job.ended]):
        jobs.start(job)
        assert started.wait(5)
        job.cancel()

    assert cleaned.is_set()
    assert messages.last is None


def test_a_refusal_in_a_job_reaches_the_message_bar(
    qtbot: QtBot, jobs: Jobs, messages: Messages
) -> None:
    def work(progress: Progress) -> None:
        raise UserError("The disk is full.")

    with qtbot.waitSignal(messages.posted):
        jobs.start(Job("Export", work))

    assert messages.last is not None
    assert (messages.last.tone, messages.last.text) == (MessageTone.REFUSAL, "The disk is full.")


def test_a_fault_in_a_job_reaches_the_crash_dialog(
    qtbot: QtBot, jobs: Jobs, messages: Messages
) -> None:
    def work(progress: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(messages.crashed) as crashed:
        jobs.start(Job("Export", work))

    assert isinstance(crashed.args[0], ZeroDivisionError)


def test_a_job_speaks_the_language_it_was_started_in(qtbot: QtBot, jobs: Jobs) -> None:
    job = Job("Language", lambda progress: current_language())
    with qtbot.waitSignal(job.succeeded) as succeeded, speaking("fr"):
        jobs.start(job)

    assert succeeded.args == ["fr"]


def test_quitting_stops_what_runs(qtbot: QtBot, jobs: Jobs) -> None:
    def work(progress: Progress) -> None:
        while True:
            progress(0, 0)

    job = Job("For ever", work)
    with qtbot.waitSignal(job.ended):
        jobs.start(job)
        jobs.cancel_all()

    qtbot.waitUntil(lambda: not jobs.are_running)


@pytest.mark.parametrize("lasts", [False, True])
def test_progress_is_shown_only_when_work_lasts(qtbot: QtBot, jobs: Jobs, lasts: bool) -> None:
    may_end = threading.Event()
    if not lasts:
        may_end.set()
    job = Job("Export", lambda progress: may_end.wait(20))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = JobProgress(job, window)
    shown: list[bool] = []
    job.succeeded.connect(lambda _result: shown.append(dialog.isVisible()))

    with qtbot.waitSignal(job.ended):
        jobs.start(job)
        if lasts:
            qtbot.waitUntil(dialog.isVisible)
            may_end.set()

    assert shown == [lasts]
    assert not dialog.isVisible()
