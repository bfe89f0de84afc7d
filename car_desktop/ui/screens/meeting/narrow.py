"""Room in a column of the workspace."""

from __future__ import annotations

from PySide6.QtCore import Qt

from car_desktop.ui.widgets.empty_state import EmptyState


def fit_into_column(empty: EmptyState) -> None:
    """Let an empty state fold to the width of a column rather than widen it."""
    layout = empty.layout()
    if layout is None:
        return
    layout.setContentsMargins(4, 16, 4, 16)
    for line in (empty.title, empty.text):
        line.setMinimumWidth(0)
        layout.setAlignment(line, Qt.AlignmentFlag(0))
