"""The register of confidentiality incidents."""

from __future__ import annotations

from car_desktop.ui.context import Context
from car_desktop.ui.screens.privacy.tab import PrivacyTab


class IncidentsTab(PrivacyTab):
    """The register of confidentiality incidents."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
