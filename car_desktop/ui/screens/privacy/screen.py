"""« Privacy »: what is held about people, for how long, who asked, what went wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget

from car_desktop.ui.context import Context
from car_desktop.ui.screens.privacy.incidents_tab import IncidentsTab
from car_desktop.ui.screens.privacy.log_tab import LogTab
from car_desktop.ui.screens.privacy.overview_tab import OverviewTab
from car_desktop.ui.screens.privacy.people_tab import PeopleTab
from car_desktop.ui.screens.privacy.requests_tab import RequestsTab
from car_desktop.ui.screens.privacy.retention_tab import RetentionTab
from car_desktop.ui.screens.privacy.tab import PrivacyTab
from car_desktop.ui.widgets.page_header import PageHeader
from car_desktop.ui.widgets.screen import Screen


class PrivacyScreen(Screen):
    """A tab for each duty towards the people of whom something is held."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.overview = OverviewTab(context)
        self.people = PeopleTab(context)
        self.retention = RetentionTab(context)
        self.requests = RequestsTab(context)
        self.incidents = IncidentsTab(context)
        self.log = LogTab(context)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Parts of privacy"))
        for tab, name in (
            (self.overview, self.tr("Overview")),
            (self.people, self.tr("Notices and consents")),
            (self.retention, self.tr("Retention")),
            (self.requests, self.tr("Requests")),
            (self.incidents, self.tr("Incidents")),
            (self.log, self.tr("Access log")),
        ):
            self.tabs.addTab(tab, name)
        page = self.page()
        page.addWidget(PageHeader(self.tr("Privacy")))
        page.addWidget(self.tabs, 1)

    def open(self, **arguments: object) -> None:
        """Turn to the `tab` that is named, if one is."""
        named = getattr(self, str(arguments.get("tab", "")), None)
        if isinstance(named, PrivacyTab):
            self.tabs.setCurrentWidget(named)
