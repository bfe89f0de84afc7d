"""The collection notice in force in each language, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import Language
from car_desktop.services.collection_notices import NoticeText
from car_desktop.typography import current
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole


class NoticeCard(Card):
    """A line per language, then who was told and the notice on paper."""

    def __init__(
        self,
        on_wording: Callable[[Language], object],
        on_telling: Callable[[], object],
        on_print: Callable[[], object],
    ) -> None:
        super().__init__(self.tr("Collection notice"))
        self.states = {
            language: PlainLabel("", TextRole.SECONDARY, wrap=True) for language in Language
        }
        self.wordings = {
            language: secondary_button(
                self.tr("Read or change…"), partial(on_wording, language), small=True
            )
            for language in Language
        }
        self.figures = PlainLabel("", TextRole.STRONG, wrap=True)
        self.telling = secondary_button(
            self.tr("Who was told?…"), on_telling, icon="user-check", small=True
        )
        self.print = secondary_button(
            self.tr("Notice as a document…"), on_print, icon="printer", small=True
        )
        self.add(
            PlainLabel(
                self.tr(
                    "What people are told when information on them is collected: by whom, why, who sees "
                    "it, what is optional, and their rights."
                ),
                TextRole.SECONDARY,
                wrap=True,
            )
        )
        for language in Language:
            self.add(self._line(language))
        self.add(self.figures)
        self.add(Flow([self.telling, self.print]))

    def show_notices(self, notices: tuple[NoticeText, ...]) -> None:
        """Say which version is in force in each language."""
        for notice in notices:
            self.states[notice.language].setText(self._state(notice))
            name = label(notice.language)
            button = self.wordings[notice.language]
            button.setAccessibleName(f"{button.text()} {name}")

    def show_figures(self, told: int, people: int) -> None:
        """Say how many heard the present words."""
        words = current()
        self.figures.setText(
            self.tr("{told} of {people} people heard the present wording.").format(
                told=words.number(told), people=words.number(people)
            )
        )

    def _state(self, notice: NoticeText) -> str:
        if notice.effective_on is not None:
            return self.tr("Version {number}, in force since {day}").format(
                number=current().number(notice.version),
                day=current().date_long(notice.effective_on),
            )
        if notice.has_gaps:
            return self.tr("Ready-made text: say first who answers, in the overview")
        return self.tr("Ready-made text: adopted once somebody is told")

    def _line(self, language: Language) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(PlainLabel(label(language), TextRole.STRONG))
        said.addWidget(self.states[language])
        row.addLayout(said, 1)
        row.addWidget(self.wordings[language])
        return line
