"""Where one stands in a sheet of several steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from car_desktop.ui.widgets.chip import Chip, Tone
from car_desktop.ui.widgets.labels import PlainLabel, TextRole


class StepsLine(QWidget):
    """« ✓ File › 2 Columns › 3 People »: a tick before what is done, colour on the present one."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = tuple(names)
        self._chips = [Chip(name) for name in names]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for position, chip in enumerate(self._chips):
            if position:
                row.addWidget(PlainLabel("›", TextRole.SECONDARY))
            row.addWidget(chip)
        row.addStretch(1)

    def show_step(self, present: int) -> None:
        """Mark one step as the present one."""
        for position, (name, chip) in enumerate(zip(self._names, self._chips, strict=True)):
            mark = "✓" if position < present else str(position + 1)
            chip.set(f"{mark} {name}", Tone.BRAND if position == present else Tone.NEUTRAL)
        self.setAccessibleName(
            self.tr("Step {number} of {count}: {name}").format(
                number=present + 1, count=len(self._names), name=self._names[present]
            )
        )
