"""Who answers for the information, what is held, where, and for how long."""

from __future__ import annotations

from car_desktop.ui.context import Context
from car_desktop.ui.screens.privacy.tab import PrivacyTab


class OverviewTab(PrivacyTab):
    """Who answers for the information, what is held, where, and for how long."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
