"""What happened is said in one sentence, with what can be done about it."""

from threading import Thread

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from car_desktop.domain.errors import UserError
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.crash_report import CrashReport
from car_desktop.ui.main_window import MainWindow
from car_desktop.ui.messages import MessageTone


def test_a_refusal_shows_one_sentence_that_stays_and_escape_closes_it(
    qtbot: QtBot, window: MainWindow, context: Context
) -> None:
    context.messages.report(UserError("The end is before the start."))

    bar = window.message_bar
    assert bar.isVisible()
    assert bar.text.text() == "The end is before the start."
    assert bar.message is not None
    assert bar.message.tone == MessageTone.REFUSAL
    assert not bar._timer.isActive()

    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_a_message_offers_what_can_be_done_and_goes_once_it_is(
    qtbot: QtBot, window: MainWindow, context: Context
) -> None:
    undone: list[bool] = []
    context.messages.say("Deleted.", ("Undo", lambda: undone.append(True)))

    button = window.message_bar.action_buttons[0]
    qtbot.keyClick(button, Qt.Key.Key_Space)

    assert undone == [True]
    assert not window.message_bar.isVisible()


def test_a_newer_message_replaces_the_actions_of_the_older(
    window: MainWindow, context: Context
) -> None:
    context.messages.say("Deleted.", ("Undo", lambda: None))
    context.messages.warn("Look at this.")

    assert window.message_bar.action_buttons == []
    assert window.message_bar.text.text() == "Look at this."


def test_what_went_well_leaves_by_itself_unless_the_person_is_about_to_use_it(
    qtbot: QtBot, window: MainWindow, context: Context
) -> None:
    bar = window.message_bar
    bar._timer.setInterval(30)
    context.messages.say("Deleted.", ("Undo", lambda: None))
    bar.action_buttons[0].setFocus()

    qtbot.wait(100)
    assert bar.isVisible()

    bar.action_buttons[0].clearFocus()
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_a_fault_on_another_thread_is_shown_too(
    qtbot: QtBot, window: MainWindow, context: Context
) -> None:
    thread = Thread(target=context.messages.report, args=[UserError("The disk is full.")])
    thread.start()
    thread.join()

    qtbot.waitUntil(window.message_bar.isVisible)
    assert window.message_bar.text.text() == "The disk is full."


def test_a_fault_that_repeats_does_not_bury_the_window_under_dialogs(
    window: MainWindow, context: Context
) -> None:
    for _ in range(20):
        context.messages.report(ZeroDivisionError())

    reports = window.findChildren(CrashReport)
    assert len(reports) == 1
    reports[0].close()


def test_a_fault_says_in_plain_words_that_the_work_is_saved(
    qtbot: QtBot, window: MainWindow, context: Context
) -> None:
    context.messages.report(ZeroDivisionError("while dividing"))

    report = window.findChild(CrashReport)
    assert isinstance(report, CrashReport)
    assert report.isVisible()
    assert "ZeroDivisionError: while dividing" in report.details.toPlainText()

    report.copy_button.click()
    assert "ZeroDivisionError" in QApplication.clipboard().text()
    report.close()
