"""Settings: who I am, how it looks, where the data is."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent

from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_everything.sheet import ExportEverythingSheet
from car_desktop.ui.screens.settings.appearance_card import AppearanceCard
from car_desktop.ui.screens.settings.backups_panel import BackupsPanel
from car_desktop.ui.screens.settings.counting_panel import CountingPanel
from car_desktop.ui.screens.settings.duties_panel import DutiesPanel
from car_desktop.ui.screens.settings.file_names_card import FileNamesCard
from car_desktop.ui.screens.settings.letterhead_panel import LetterheadPanel
from car_desktop.ui.screens.settings.profile_panel import ProfilePanel
from car_desktop.ui.screens.settings.protection_panel import ProtectionPanel
from car_desktop.ui.screens.settings.reminders_card import RemindersCard
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.page_header import PageHeader
from car_desktop.ui.widgets.screen import Screen

WIDEST = 760


class SettingsScreen(Screen):
    """Everything here applies at once, except the language."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.profile = ProfilePanel(context)
        self.appearance = AppearanceCard(context)
        self.reminders = RemindersCard(context)
        self.counting = CountingPanel(context)
        self.duties = DutiesPanel(context)
        self.letterhead = LetterheadPanel(context)
        self.file_names = FileNamesCard(context)
        self.protection = ProtectionPanel(context)
        self.backups = BackupsPanel(context)
        page = self._page = self.scrolling_page()
        self._margins = page.contentsMargins()
        page.addWidget(PageHeader(self.tr("Settings")))
        for card in (
            *(self.profile, self.letterhead, self.file_names, self.appearance, self.reminders),
            *(self.counting, self.duties, self.protection, self._data_card(), self.backups),
        ):
            page.addWidget(card)
        page.addStretch(1)
        self._limit_width()
        context.theme.changed.connect(self._limit_width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the width of the cards while the window changes."""
        super().resizeEvent(event)
        self._limit_width()

    def _limit_width(self) -> None:
        """Keep lines readable on a wide window: a card narrower than its page would be given the height
        that its text takes on the whole width."""
        beside = self.width() - self._margins.left() - self.context.theme.px(WIDEST)
        margins = QMargins(self._margins)
        margins.setRight(max(self._margins.right(), beside))
        self._page.setContentsMargins(margins)

    def _data_card(self) -> Card:
        card = Card(self.tr("Your data"))
        explanation = self.tr("All your work is in this folder on this computer, nowhere else.")
        card.add(PlainLabel(explanation, wrap=True))
        self.folder = PlainLabel(str(self.context.settings.folder), TextRole.STRONG, wrap=True)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.add(self.folder)
        self.open_folder = secondary_button(
            self.tr("Open the folder"), self._open_folder, icon="folder-open", small=True
        )
        card.body.addWidget(self.open_folder, 0, Qt.AlignmentFlag.AlignLeft)
        self.export = secondary_button(
            self.tr("Export all the data…"), self._export, icon="file-down", small=True
        )
        card.body.addWidget(self.export, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _export(self) -> None:
        ExportEverythingSheet(self.context, self).open()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.context.settings.folder)))
