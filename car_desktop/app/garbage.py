"""Garbage is looked for on the window's thread, between two events, and nowhere else.

Left to itself, Python looks for it wherever an object happens to be made: on the thread of a job, or in
the middle of an event of Qt. Closed windows would be destroyed there, which Qt does not survive. And
the start throws nothing away: looking meanwhile would take a tenth of its time.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS = 1_000
_MADE_BEFORE_LOOKING = 20_000
"""A list of thousands of people is made of tens of thousands of objects, all of them kept."""
_LOOKS_BEFORE_OLDER = 10


class GarbageAtRest(QObject):
    """From now on looks for garbage when the window rests, but never through what the start has made."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        timer = QTimer(self)
        timer.timeout.connect(self._look)
        timer.start(_LOOK_EVERY_MS)

    def _look(self) -> None:
        made, young_looks, older_looks = gc.get_count()
        if made < _MADE_BEFORE_LOOKING:
            return
        if older_looks >= _LOOKS_BEFORE_OLDER:
            gc.collect(2)
        else:
            gc.collect(int(young_looks >= _LOOKS_BEFORE_OLDER))
