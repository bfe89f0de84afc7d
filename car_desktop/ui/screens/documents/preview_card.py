"""The document as it would be, or why there is none."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout

from car_desktop.reports.preview import Preview
from car_desktop.ui.context import Context
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.pdf_preview.preview import PdfPreview


class PreviewCard(Card):
    """Keeps the last pages in sight while others are being made."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Preview"))
        self.preview = PdfPreview(context)
        self.why_not = EmptyState("file-text", self.tr("Nothing to show"))
        self._pages = QStackedLayout()
        self.add(self._pages, 1)  # before its pages: it shows the first one at once
        self._pages.addWidget(self.why_not)
        self._pages.addWidget(self.preview)

    @property
    def shows_pages(self) -> bool:
        """Whether pages are in sight, and not a reason."""
        return self._pages.currentWidget() is self.preview

    def show_preview(self, made: Preview) -> None:
        """Show the pages."""
        self.preview.show_pdf(made.pdf, made.sizes, made.texts)
        self._pages.setCurrentWidget(self.preview)

    def say_working(self) -> None:
        """Say that what is in sight is about to change."""
        self.preview.say_working()

    def say_why_not(self, title: str, text: str = "") -> None:
        """Say in one sentence why there is no document."""
        self.preview.stop()
        self.why_not.title.setText(title)
        self.why_not.text.setText(text)
        self._pages.setCurrentWidget(self.why_not)
