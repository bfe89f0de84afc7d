"""Who was told what is collected, and who allowed what."""

from __future__ import annotations

from car_desktop.ui.context import Context
from car_desktop.ui.screens.privacy.tab import PrivacyTab


class PeopleTab(PrivacyTab):
    """Who was told what is collected, and who allowed what."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
