"""How the program looks and which language it speaks, on this computer."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from car_desktop import i18n
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.settings import TEXT_SCALES, ThemeChoice
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.form import Field
from car_desktop.ui.widgets.segmented import Segmented

FOLLOW_SYSTEM = ""


class AppearanceCard(Card):
    """Theme and text size change at once, the language at the next start."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.set_title(self.tr("Appearance and language"))
        self.set_trailing(self.tr("On this computer"))
        self._context = context
        self.theme = Segmented(
            [
                (ThemeChoice.SYSTEM, self.tr("As the computer")),
                (ThemeChoice.LIGHT, self.tr("Light")),
                (ThemeChoice.DARK, self.tr("Dark")),
                (ThemeChoice.CONTRAST, self.tr("High contrast")),
            ],
            name=self.tr("Appearance"),
        )
        self.language = Segmented(
            [
                (FOLLOW_SYSTEM, self.tr("As the computer")),
                (i18n.FRENCH, "Français"),
                (i18n.ENGLISH, "English"),
            ],
            name=self.tr("Language of the program"),
        )
        self.text_size = QComboBox()
        for percent in TEXT_SCALES:
            self.text_size.addItem(current().percent(percent / 100), percent)
        self.language_note = Field(self.tr("Language of the program"), self.language)
        self._lay_out()
        self.show_choices()
        self._connect()

    def show_choices(self) -> None:
        """Show what is in force; menus can change it too."""
        theme = self._context.theme
        self.theme.set_value(theme.choice)
        self.text_size.setCurrentIndex(TEXT_SCALES.index(theme.text_scale))
        self.language.set_value(self._context.settings.language)

    def _lay_out(self) -> None:
        self.text_size.setMaximumWidth(160)
        self.add(Field(self.tr("Appearance"), self.theme))
        self.add(Field(self.tr("Text size"), self.text_size))
        self.add(self.language_note)

    def _connect(self) -> None:
        self.theme.changed.connect(self._context.theme.choose)
        self.text_size.activated.connect(self._on_text_size)
        self.language.changed.connect(self._on_language)
        self._context.theme.changed.connect(self.show_choices)

    def _on_text_size(self, position: int) -> None:
        self._context.theme.set_text_scale(TEXT_SCALES[position])

    def _on_language(self, language: str) -> None:
        self._context.settings.language = language
        self._context.messages.say(self.tr("The language changes the next time Carnet CAR starts."))
