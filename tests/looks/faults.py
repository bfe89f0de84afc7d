"""What is wrong with what is shown: text that does not fit, parts that collide, bare defaults of Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QDial,
    QDialog,
    QGroupBox,
    QLabel,
    QLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTableView,
    QToolBox,
    QToolButton,
    QWidget,
)

from car_desktop.ui.theme import FAMILY
from car_desktop.ui.widgets.labels import ElidedLabel
from tests.looks.stage import Stage

SLACK = 1  # a pixel lost in rounding is not seen
UNDESIGNED = (QDial, QGroupBox, QMessageBox, QToolBox)

Check = Callable[[QWidget], Iterator[str]]


def faults_of(stage: Stage) -> list[str]:
    """Return what is wrong with the sheet in front, or with the window."""
    return faults_below(stage.top()) + list(_does_not_fit_the_screen(stage))


def faults_below(top: QWidget) -> list[str]:
    """Return what is wrong with a window and what it shows."""
    shown = [top, *(widget for widget in top.findChildren(QWidget) if _is_seen(widget, top))]
    return [
        f"{_named(widget)}: {fault}"
        for widget in shown
        for check in _CHECKS
        for fault in check(widget)
    ]


def _does_not_fit_the_screen(stage: Stage) -> Iterator[str]:
    """The window keeps the size it was given; a sheet may be as large as the screen."""
    top = stage.top()
    room = stage.look.size
    if top is not stage.window:
        room = room.expandedTo(top.screen().availableSize())
    if top.width() > room.width() or top.height() > room.height():
        yield f"{_named(top)}: {top.width()}×{top.height()} is larger than the screen"


def _clipped_label(widget: QWidget) -> Iterator[str]:
    if not isinstance(widget, QLabel) or isinstance(widget, ElidedLabel) or not widget.text():
        return
    if widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        if needed > widget.height() + SLACK:
            yield f"« {widget.text()} » needs {needed} px of height, has {widget.height()}"
        return
    needed = widget.fontMetrics().size(0, widget.text()).width()
    if needed > widget.contentsRect().width() + SLACK:
        yield f"« {widget.text()} » needs {needed} px, has {widget.contentsRect().width()}"


def _clipped_button(widget: QWidget) -> Iterator[str]:
    if not isinstance(widget, QAbstractButton) or not widget.text() or _shows_icon_only(widget):
        return
    needed = widget.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), widget.text()).width()
    if isinstance(widget, QCheckBox | QRadioButton):
        needed = widget.sizeHint().width()
    elif not widget.icon().isNull():
        needed += widget.iconSize().width()
    if needed > widget.width() + SLACK:
        yield f"« {widget.text()} » needs {needed} px, has {widget.width()}"
    if isinstance(widget, QPushButton) and widget.fontMetrics().height() > widget.height() + SLACK:
        yield f"« {widget.text()} » is cut in its height"


def _shows_icon_only(button: QAbstractButton) -> bool:
    is_icon = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(button, QToolButton) and button.toolButtonStyle() == is_icon


def _clipped_placeholder(widget: QWidget) -> Iterator[str]:
    if not isinstance(widget, QLineEdit) or widget.text() or not widget.placeholderText():
        return
    needed = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
    if needed > widget.contentsRect().width():
        yield f"« {widget.placeholderText()} » needs {needed} px, has {widget.width()}"


def _clipped_choice(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QComboBox) and not widget.isEditable():
        needed = widget.fontMetrics().horizontalAdvance(widget.currentText())
        if needed > widget.width():
            yield f"« {widget.currentText()} » needs {needed} px, has {widget.width()}"


def _clipped_header(widget: QWidget) -> Iterator[str]:
    if not isinstance(widget, QTableView) or widget.horizontalHeader().isHidden():
        return
    header = widget.horizontalHeader()
    for column in range(header.count()):
        title = str(widget.model().headerData(column, Qt.Orientation.Horizontal) or "")
        needed = header.fontMetrics().horizontalAdvance(title)
        if not header.isSectionHidden(column) and needed > header.sectionSize(column):
            yield f"header « {title} » needs {needed} px, has {header.sectionSize(column)}"


def _scrolls_sideways(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractScrollArea):
        bar = widget.horizontalScrollBar()
        if bar.isVisible() and bar.maximum() > 0:
            yield f"scrolls sideways by {bar.maximum()} px"


def _colliding_parts(widget: QWidget) -> Iterator[str]:
    """Widgets of one layout share the room; none may lie on another."""
    parts = [p for p in _laid_out(widget) if not p.geometry().isEmpty()]
    for one, other in combinations(parts, 2):
        common = one.geometry().intersected(other.geometry())
        if common.width() > SLACK and common.height() > SLACK:
            yield f"{_named(one)} and {_named(other)} overlap by {common.width()}×{common.height()}"


def _outside(widget: QWidget) -> Iterator[str]:
    """A part of a layout lies within its owner, unless it scrolls."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or _scrolls(parent) or widget not in _laid_out(parent):
        return
    room = QRect(QPoint(0, 0), parent.size()).adjusted(-SLACK, -SLACK, SLACK, SLACK)
    if not room.contains(widget.geometry()):
        yield f"lies outside of {_named(parent)}: {widget.geometry()} in {parent.size()}"


def _bare_default(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, UNDESIGNED):
        yield "has no look of ours"
    if widget.font().family() != FAMILY:
        yield f"speaks in {widget.font().family()}"


def _bare_emptiness(widget: QWidget) -> Iterator[str]:
    """A list without rows says what to do or that there is nothing."""
    if not isinstance(widget, QAbstractItemView) or widget.model() is None:
        return
    if widget.model().rowCount() == 0 and not getattr(widget, "placeholder", ""):
        yield "is empty and says nothing"


_CHECKS: tuple[Check, ...] = (
    _clipped_label,
    _clipped_button,
    _clipped_placeholder,
    _clipped_choice,
    _clipped_header,
    _scrolls_sideways,
    _colliding_parts,
    _outside,
    _bare_default,
    _bare_emptiness,
)


def _laid_out(widget: QWidget) -> list[QWidget]:
    """The parts that a layout of the widget places."""
    outer = widget.layout()
    if outer is None:
        return []
    layouts = [outer, *outer.findChildren(QLayout)]
    return [
        child
        for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if child.isVisible() and any(layout.indexOf(child) >= 0 for layout in layouts)
    ]


def _is_seen(widget: QWidget, top: QWidget) -> bool:
    """Shown, of the same window, and not scrolled away entirely."""
    if not widget.isVisible() or widget.window() is not top:
        return False
    return not (isinstance(widget, QDialog) and widget is not top)


def _scrolls(widget: QWidget) -> bool:
    """The content of a scroll area may be larger than what is seen."""
    area = widget.parentWidget()
    return area is not None and isinstance(area.parentWidget(), QScrollArea)


def _named(widget: QWidget) -> str:
    """Say which widget, by its class and the classes that hold it."""
    owners: list[str] = []
    current: QWidget | None = widget
    while current is not None and len(owners) < 4:
        owners.append(type(current).__name__)
        current = current.parentWidget()
    name = widget.objectName() or widget.accessibleName()
    return " in ".join(owners) + (f" ({name})" if name else "")
