"""How long each kind of record is kept, and the review of July."""

from __future__ import annotations

from car_desktop.ui.context import Context
from car_desktop.ui.screens.privacy.tab import PrivacyTab


class RetentionTab(PrivacyTab):
    """How long each kind of record is kept, and the review of July."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
