"""What people asked to see, to take away or to have corrected."""

from __future__ import annotations

from car_desktop.ui.context import Context
from car_desktop.ui.screens.privacy.tab import PrivacyTab


class RequestsTab(PrivacyTab):
    """What people asked to see, to take away or to have corrected."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
