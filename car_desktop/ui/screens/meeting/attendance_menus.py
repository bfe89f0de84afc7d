"""What the attendance panel offers in menus; every entry has its key too."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from car_desktop.domain.labels import label
from car_desktop.i18n import translate
from car_desktop.services.attendance import AttendanceRow
from car_desktop.ui.screens.meeting.marks import choices_for, mark_key
from car_desktop.ui.widgets.buttons import without_state
from car_desktop.ui.widgets.labels import plain_action

if TYPE_CHECKING:
    from car_desktop.ui.screens.meeting.attendance_panel import AttendancePanel


def menu_of_person(panel: AttendancePanel, row: AttendanceRow) -> QMenu:
    """Every status with its key, then the times and reasons, and clearing."""
    menu = QMenu(panel)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for status in choices_for(is_guest=row.is_guest):
        action = menu.addAction(f"{plain_action(label(status))}\t{mark_key(status)}")
        action.setCheckable(True)
        action.setChecked(status is row.status)
        action.triggered.connect(partial(panel.mark, row, status))
    menu.addSeparator()
    details = menu.addAction(translate("AttendanceMenu", "Times, reason, substitute…"))
    details.setShortcut(QKeySequence(Qt.Key.Key_Return))
    details.triggered.connect(partial(panel.ask_details, row))
    clear = menu.addAction(translate("AttendanceMenu", "Clear the mark"))
    clear.setShortcut(QKeySequence(Qt.Key.Key_Delete))
    clear.setEnabled(row.status is not None)
    clear.triggered.connect(panel.clear_mark_of_current)
    return menu


def menu_of_attendance(panel: AttendancePanel) -> QMenu:
    """What is done less often; its keys are those of the « Meeting » menu."""
    menu = QMenu(panel)
    for text, act in (
        (translate("AttendanceMenu", "Enter the signed sheet…"), panel.enter_sheet),
        (translate("AttendanceMenu", "Who counts in the rate…"), panel.explain_rate),
        (translate("AttendanceMenu", "Releases…"), panel.ask_releases),
        (translate("AttendanceMenu", "Plain list"), panel.toggle_plain_list),
    ):
        menu.addAction(text).triggered.connect(without_state(act))
    return menu
