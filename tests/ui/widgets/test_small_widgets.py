"""The small parts: text that stays text, choices by arrows, refusals inside the sheet."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.errors import UserError
from car_desktop.ui.widgets.buttons import icon_button, primary_button
from car_desktop.ui.widgets.chip import Chip, Tone
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import ElidedLabel, PlainLabel, plain_action, plain_tooltip
from car_desktop.ui.widgets.page_header import PageHeader
from car_desktop.ui.widgets.segmented import Segmented
from car_desktop.ui.widgets.sheet import Sheet

Show = Callable[[QWidget], QWidget]

MARKUP = '<img src="file:///etc/passwd"><b>bold</b>'


def test_markup_is_shown_as_text_by_every_label(qtbot: QtBot) -> None:
    for label in (PlainLabel(MARKUP), ElidedLabel(MARKUP), Chip(MARKUP)):
        qtbot.addWidget(label)
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert label.text() == MARKUP
    assert "<img" not in plain_tooltip(MARKUP)


def test_a_name_of_5000_letters_does_not_widen_the_window(qtbot: QtBot) -> None:
    header = PageHeader("N" * 5000, "S" * 5000, breadcrumb=[("C" * 5000, None)])
    qtbot.addWidget(header)

    assert header.minimumSizeHint().width() < 400


def test_an_ampersand_in_a_name_is_a_letter() -> None:
    assert plain_action("Tremblay & Roy") == "Tremblay && Roy"


def test_arrows_choose_between_segments(qtbot: QtBot, show: Show) -> None:
    segmented = Segmented([("week", "Week"), ("month", "Month"), ("list", "List")], name="View")
    show(segmented)
    segmented.set_value("month")
    segmented.findChildren(QPushButton)[1].setFocus()

    with qtbot.waitSignal(segmented.changed) as changed:
        qtbot.keyClick(segmented.focusWidget(), Qt.Key.Key_Right)

    assert changed.args == ["list"]
    assert segmented.value == "list"


def test_setting_a_segment_by_program_says_nothing(qtbot: QtBot) -> None:
    segmented = Segmented([(1, "One"), (2, "Two")])
    qtbot.addWidget(segmented)

    with qtbot.assertNotEmitted(segmented.changed):
        segmented.set_value(2)

    assert segmented.value == 2


class Refusing(Sheet):
    """Refuses until it is told not to."""

    refuses = True
    times_done = 0

    def submit(self) -> None:
        if self.refuses:
            raise UserError("The end is before the start.")
        self.times_done += 1


def test_a_refused_sheet_stays_open_and_says_why(qtbot: QtBot, show: Show) -> None:
    window = show(QWidget())
    sheet = Refusing(window, "New meeting", "Create")
    sheet.open()

    qtbot.mouseClick(sheet.accept_button, Qt.MouseButton.LeftButton)
    assert sheet.isVisible()
    assert sheet.refusal.text() == "The end is before the start."
    assert sheet.refusal.isVisible()

    sheet.refuses = False
    with qtbot.waitSignal(sheet.submitted):
        qtbot.mouseClick(sheet.accept_button, Qt.MouseButton.LeftButton)


def test_escape_leaves_a_sheet_without_doing_anything(qtbot: QtBot, show: Show) -> None:
    window = show(QWidget())
    sheet = Refusing(window, "New meeting", "Create")
    sheet.refuses = False
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    sheet.open()

    qtbot.keyClick(sheet, Qt.Key.Key_Escape)

    assert (sheet.isVisible(), sheet.times_done) == (False, 0)


def test_a_tall_sheet_fits_the_screen_and_scrolls_to_the_field_in_use(
    qtbot: QtBot, show: Show
) -> None:
    window = show(QWidget())
    sheet = Sheet(window, "Long", "Create")
    form = Form()
    editors = [QLineEdit() for _ in range(40)]
    for position, editor in enumerate(editors):
        form.add(f"Field {position}", editor)
    sheet.add(form)
    sheet.open()
    room = sheet.screen().availableSize()

    editors[-2].setFocus()
    qtbot.keyClick(editors[-2], Qt.Key.Key_Tab)

    assert sheet.height() <= room.height()
    assert sheet.accept_button.visibleRegion().boundingRect().size() == sheet.accept_button.size()
    assert sheet.focusWidget() is editors[-1]
    assert not editors[-1].visibleRegion().isEmpty()
    sheet.close()


def test_a_sheet_grows_when_a_line_says_what_is_wrong(qtbot: QtBot, show: Show) -> None:
    window = show(QWidget())
    sheet = Sheet(window, "Short", "Create")
    form = Form()
    field = form.add("Start", QLineEdit())
    sheet.add(form)
    sheet.open()
    before = sheet.height()

    field.show_error("This is not an hour.")

    qtbot.waitUntil(lambda: sheet.height() > before)
    assert not field.error.visibleRegion().isEmpty()
    sheet.close()


def test_a_field_names_its_editor_and_says_what_is_wrong(qtbot: QtBot, show: Show) -> None:
    form = Form()
    editor = QLineEdit()
    field = form.add("Start", editor, "For example 9:00")
    show(form)

    field.show_error("This is not an hour.")
    assert field.error.isVisible()
    assert editor.accessibleName() == "Start"
    assert editor.accessibleDescription() == "This is not an hour."

    form.clear_errors()
    assert not field.error.isVisible()
    assert editor.accessibleDescription() == "For example 9:00"


def test_buttons_call_without_the_checked_state(qtbot: QtBot) -> None:
    calls: list[tuple[object, ...]] = []
    for button in (
        primary_button("Do", lambda *given: calls.append(given)),
        icon_button("x", "Close", lambda *given: calls.append(given)),
    ):
        qtbot.addWidget(button)
        button.click()

    assert calls == [(), ()]


def test_an_icon_button_says_what_it_does(qtbot: QtBot) -> None:
    button = icon_button("x", "Close the message")
    qtbot.addWidget(button)

    assert button.accessibleName() == button.toolTip() == "Close the message"
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_what_somebody_typed_is_no_markup_in_the_tooltip_of_a_button(qtbot: QtBot) -> None:
    button = icon_button("trash-2", f"Delete {MARKUP}")
    qtbot.addWidget(button)

    assert "<img" not in button.toolTip()
    assert "&lt;img" in button.toolTip()
    assert button.accessibleName() == f"Delete {MARKUP}"


def test_a_chip_changes_its_word_and_its_colour(qtbot: QtBot) -> None:
    chip = Chip("Planned")
    qtbot.addWidget(chip)

    chip.set("Held", Tone.GREEN)

    assert (chip.text(), chip.property("tone")) == ("Held", "green")
