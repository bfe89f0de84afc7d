"""Who consulted, exported or destroyed what."""

from __future__ import annotations

from car_desktop.ui.context import Context
from car_desktop.ui.screens.privacy.tab import PrivacyTab


class LogTab(PrivacyTab):
    """Who consulted, exported or destroyed what."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
