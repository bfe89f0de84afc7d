"""Of several requests only the last one is answered."""

import threading

from pytestqt.qtbot import QtBot

from car_desktop.domain.errors import UserError
from car_desktop.progress import Progress
from car_desktop.ui.jobs import Jobs
from car_desktop.ui.latest import Latest
from car_desktop.ui.messages import Messages


def test_the_answer_comes_back(qtbot: QtBot, jobs: Jobs) -> None:
    latest: Latest[int] = Latest(jobs, "Count")

    with qtbot.waitSignal(latest.answered) as answered:
        latest.ask(lambda progress: 42)

    assert answered.args == [42]
    assert not latest.is_busy


def test_requests_within_the_delay_are_one(qtbot: QtBot, jobs: Jobs) -> None:
    done: list[int] = []
    latest: Latest[None] = Latest(jobs, "Count", delay=30)
    for number in range(5):
        latest.ask(lambda progress, number=number: done.append(number))  # type: ignore[misc]

    with qtbot.waitSignal(latest.answered):
        assert latest.is_busy

    assert done == [4]


def test_what_was_asked_before_is_stopped_and_not_heard(qtbot: QtBot, jobs: Jobs) -> None:
    heard: list[object] = []
    begun, told = threading.Event(), threading.Event()

    def first(progress: Progress) -> str:
        begun.set()
        told.wait(5)
        return "first"

    latest: Latest[str] = Latest(jobs, "Say")
    latest.answered.connect(heard.append)
    latest.ask(first)
    qtbot.waitUntil(begun.is_set)
    latest.ask(lambda progress: "second")
    qtbot.waitUntil(lambda: heard == ["second"])
    told.set()
    qtbot.waitUntil(lambda: not jobs.are_running)

    assert heard == ["second"]


def test_work_that_is_not_wanted_hears_it_by_its_progress(qtbot: QtBot, jobs: Jobs) -> None:
    begun = threading.Event()

    def endless(progress: Progress) -> None:
        while True:
            begun.set()
            progress(0, 1)

    latest: Latest[None] = Latest(jobs, "Wait")
    latest.ask(endless)
    qtbot.waitUntil(begun.is_set)
    latest.stop()

    qtbot.waitUntil(lambda: not jobs.are_running)
    assert not latest.is_busy


def test_a_refusal_is_told_to_who_asked_and_to_nobody_else(
    qtbot: QtBot, jobs: Jobs, messages: Messages
) -> None:
    def refuse(progress: Progress) -> None:
        raise UserError("Nothing to say.")

    latest: Latest[None] = Latest(jobs, "Say")
    with qtbot.waitSignal(latest.refused) as refused:
        latest.ask(refuse)

    assert refused.args == ["Nothing to say."]
    assert messages.last is None


def test_a_fault_is_reported_as_any_other(qtbot: QtBot, jobs: Jobs, messages: Messages) -> None:
    def fail(progress: Progress) -> None:
        raise ZeroDivisionError

    latest: Latest[None] = Latest(jobs, "Fail")
    with qtbot.waitSignal(messages.crashed):
        latest.ask(fail)

    qtbot.waitUntil(lambda: not latest.is_busy)
