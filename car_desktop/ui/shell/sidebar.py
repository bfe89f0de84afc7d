"""The list of screens at the left of the window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from car_desktop.ui.icons import icon
from car_desktop.ui.navigation import SCREENS, ScreenId, ScreenSpec, Section, section_title, spec_of
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.buttons import without_state

WIDTH = 212
NARROW_WIDTH = 60
ICON_SIZE = 18
GAP = 6


class Sidebar(QFrame):
    """One line per screen, in groups; arrows move between lines, Enter or Space opens."""

    chosen = Signal(object)  # ScreenId

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Screens"))
        self._is_narrow = False
        self._entries: dict[ScreenId, _Entry] = {}
        self._headings: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(9, 11, 9, 9)
        self._column.setSpacing(1)
        for section in Section:
            self._add_section(section)
        self.rescale()

    def show_current(self, screen: ScreenId) -> None:
        """Light up the line of a screen, or of the list that a detail screen belongs to."""
        shown = spec_of(screen).shown_under or screen
        for id_, entry in self._entries.items():
            entry.setChecked(id_ == shown)

    def set_badge(self, screen: ScreenId, count: int, meaning: str = "") -> None:
        """Show a count beside a line; zero shows nothing."""
        self._entries[screen].set_badge(count, meaning)

    def set_narrow(self, is_narrow: bool) -> None:
        """Keep the icons only, when the window is small."""
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        for heading in self._headings:
            heading.setVisible(not is_narrow)
        for entry in self._entries.values():
            entry.set_narrow(is_narrow)
        self.rescale()

    def rescale(self) -> None:
        """Follow the text size."""
        tokens = active_tokens()
        self.setFixedWidth(tokens.px(NARROW_WIDTH if self._is_narrow else WIDTH))
        for entry in self._entries.values():
            entry.rescale()

    def focus_current(self) -> None:
        """Give the keyboard to the line that is lit up, or to the first."""
        entries = list(self._entries.values())
        lit = next((entry for entry in entries if entry.isChecked()), entries[0])
        lit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move between lines with the arrows."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and isinstance(watched, _Entry):
                self._focus_beside(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _add_section(self, section: Section) -> None:
        specs = [spec for spec in SCREENS if spec.section == section and spec.in_sidebar]
        if section == Section.FOOT:
            self._column.addStretch(1)
        if title := section_title(section):
            heading = QLabel(title)
            heading.setProperty("role", "group")
            self._headings.append(heading)
            self._column.addWidget(heading)
        for spec in specs:
            entry = _Entry(spec)
            entry.clicked.connect(without_state(partial(self.chosen.emit, spec.id)))
            entry.installEventFilter(self)
            self._entries[spec.id] = entry
            self._column.addWidget(entry)

    def _focus_beside(self, entry: _Entry, step: int) -> None:
        entries = list(self._entries.values())
        position = min(max(entries.index(entry) + step, 0), len(entries) - 1)
        entries[position].setFocus(Qt.FocusReason.TabFocusReason)


class _Entry(QPushButton):
    """One line: an icon, a name, perhaps a count."""

    def __init__(self, spec: ScreenSpec) -> None:
        super().__init__(spec.title())
        self._title = spec.title()
        self._keys = QKeySequence(spec.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        self._meaning = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard to the screen
        self.setAutoDefault(False)
        self.setProperty("kind", "screen")
        self.setIcon(icon(spec.icon, "secondary"))
        self._badge = QLabel("")
        self._badge.setProperty("role", "badge")
        self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._badge.hide()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._badge)
        self.set_narrow(False)

    def nextCheckState(self) -> None:
        """Stay as navigation says: a click alone does not light the line up."""

    def set_badge(self, count: int, meaning: str) -> None:
        """Show a count, and say in words what it counts."""
        self._meaning = meaning if count else ""
        self._badge.setText(str(count))
        self._badge.setVisible(bool(count))
        self._tell()

    def set_narrow(self, is_narrow: bool) -> None:
        """Show the icon alone or with its name."""
        self._is_narrow = is_narrow
        self.setText("" if is_narrow else self._title)
        self.setProperty("narrow", is_narrow)
        height = Qt.AlignmentFlag.AlignTop if is_narrow else Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._badge, Qt.AlignmentFlag.AlignRight | height)
        self._row.setContentsMargins(0, 0, 0 if is_narrow else 10, 0)
        self._tell()

    def rescale(self) -> None:
        """Follow the text size."""
        side = active_tokens().px(ICON_SIZE)
        self.setIconSize(QSize(side if self._is_narrow else side + GAP, side))

    def _tell(self) -> None:
        name = f"{self._title}, {self._meaning}" if self._meaning else self._title
        self.setAccessibleName(name)
        self.setToolTip(f"{self._title} ({self._keys})" if self._keys else self._title)
