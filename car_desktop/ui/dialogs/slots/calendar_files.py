"""The calendars that members gave, each with whose it is; they live as long as the sheet, no longer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from car_desktop.formats.busy_file import BusyFile, BusyTime
from car_desktop.services.slot_members import SlotMember, owner_of
from car_desktop.ui.dialogs.slots.by_hand_sheet import ByHandSheet
from car_desktop.ui.widgets.buttons import icon_button, secondary_button
from car_desktop.ui.widgets.labels import ElidedLabel, PlainLabel, TextRole, plain_tooltip

MOST_FILES = 60
LONGEST_NAME = 16  # letters of a person's name that the closed list shows


class CalendarFiles(QWidget):
    """`chosen` asks to read files; `changed` says that other calendars count now."""

    chosen = Signal(object)  # list[Path]
    changed = Signal()

    def __init__(
        self, folder: Callable[[], Path], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._folder, self._today = folder, today
        self._members: Sequence[SlotMember] = ()
        self.rows: list[CalendarRow] = []
        self.add_button = secondary_button(
            self.tr("Add calendars (.ics)…"), self._choose, icon="plus", small=True
        )
        self.by_hand = secondary_button(self.tr("By hand…"), self._ask, small=True)
        privacy = self.tr("Read for this search only: none of it is kept.")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(PlainLabel(self.tr("Calendars of the members"), TextRole.STRONG))
        column.addWidget(PlainLabel(privacy, TextRole.SECONDARY, wrap=True))
        column.addLayout(self._lines)
        add = QHBoxLayout()
        add.addWidget(self.add_button)
        add.addWidget(self.by_hand)
        add.addStretch(1)
        column.addLayout(add)

    def show_members(self, members: Sequence[SlotMember]) -> None:
        """Say who can own a calendar; those given already are matched anew."""
        self._members = members
        for row in self.rows:
            row.show_members(members)

    def add(self, files: Sequence[BusyFile]) -> None:
        """Take calendars in."""
        for file in files:
            self._add(CalendarRow(file))
        self.changed.emit()

    def calendars(self) -> Mapping[int, Sequence[BusyTime]]:
        """The times taken, by person; a person may give several calendars."""
        given: dict[int, list[BusyTime]] = {}
        for row in self.rows:
            if row.owner_id is not None:
                given.setdefault(row.owner_id, []).extend(row.file.times)
        return given

    @property
    def unowned(self) -> int:
        """How many calendars nobody was chosen for."""
        return sum(row.owner_id is None for row in self.rows)

    def _add(self, row: CalendarRow) -> None:
        if len(self.rows) < MOST_FILES:
            row.show_members(self._members)
            row.changed.connect(self.changed)
            row.removed.connect(partial(self._remove, row))
            self.rows.append(row)
            self._lines.addWidget(row)

    def _ask(self) -> None:
        sheet = ByHandSheet(self.window(), self._members, self._today)
        sheet.given.connect(self._take)
        sheet.open()

    def _take(self, file: BusyFile, owner_id: int) -> None:
        self._add(CalendarRow(file, owner_id))
        self.changed.emit()

    def _remove(self, row: CalendarRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self.add_button.setFocus()
        self.changed.emit()

    def _choose(self) -> None:
        dialog = QFileDialog(
            self,
            self.tr("Calendars of the members"),
            str(self._folder()),
            self.tr("Calendars (*.ics *.ifb *.vfb);;All files (*)"),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_chosen(self, paths: list[str]) -> None:
        self.chosen.emit([Path(path) for path in paths])


class CalendarRow(QWidget):
    """One calendar, and the person it belongs to; a doubtful one asks."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self, file: BusyFile, told_owner: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.file, self._told_owner = file, told_owner
        self.name = ElidedLabel(file.name or file.file_name)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.name.setAccessibleDescription(self._about(file))
        self.owner = QComboBox()
        self.owner.setToolTip(plain_tooltip(self._about(file)))
        self.owner.setAccessibleName(self.tr("Whose calendar: {name}").format(name=file.file_name))
        self.owner.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.owner.setMinimumContentsLength(LONGEST_NAME)
        self.owner.currentIndexChanged.connect(self.changed)
        remove = self.tr("Remove {name}").format(name=file.file_name)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.name, 1)
        line.addWidget(self.owner)
        line.addWidget(icon_button("x", remove, self.removed.emit))

    @property
    def owner_id(self) -> int | None:
        """Whose calendar it is, once that is known."""
        chosen = self.owner.currentData()
        return chosen if isinstance(chosen, int) else None

    def show_members(self, members: Sequence[SlotMember]) -> None:
        """Offer the members; the one whose calendar it surely is comes chosen."""
        owner_id, is_sure = owner_of(self.file, members)
        if any(member.id == self._told_owner for member in members):
            owner_id, is_sure = self._told_owner, True
        self.owner.blockSignals(True)
        self.owner.clear()
        self.owner.addItem(self.tr("Whose calendar?"), None)
        for member in sorted(members, key=lambda member: member.id != owner_id):
            self.owner.addItem(member.name, member.id)
        self.owner.setCurrentIndex(1 if is_sure else 0)
        self.owner.blockSignals(False)

    def _about(self, file: BusyFile) -> str:
        said = self.tr("%n busy time(s)", "", len(file.times))
        if file.left_out:
            said += " · " + self.tr("%n event(s) left out", "", file.left_out)
        return f"{file.file_name} · {said}"
