"""Who the coach is, as documents say it; saved while typing."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from car_desktop.domain.labels import label
from car_desktop.domain.values import Language
from car_desktop.services.profile import Profile, coach_profile, describe_coach
from car_desktop.ui.context import Context
from car_desktop.ui.widgets.autosave import Autosave
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.form import Field, Form
from car_desktop.ui.widgets.panel import Panel
from car_desktop.ui.widgets.segmented import Segmented


class ProfilePanel(Panel):
    """Name, title, organisation, how to be reached, and the language of documents."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.editors = {
            "name": QLineEdit(),
            "title": QLineEdit(),
            "organisation_name": QLineEdit(),
            "email": QLineEdit(),
            "phone": QLineEdit(),
        }
        self._savers = {
            name: Autosave(editor, partial(self._save, name))
            for name, editor in self.editors.items()
        }
        self.language = Segmented(
            [(language, label(language)) for language in Language],
            name=self.tr("Language of new documents"),
        )
        self.language.changed.connect(self._on_language)
        self._lay_out()

    def refresh(self) -> None:
        """Show what is stored."""
        profile = self.operations.query(coach_profile)
        for name, saver in self._savers.items():
            saver.show(getattr(profile, name))
        self.language.set_value(profile.document_language)

    def _lay_out(self) -> None:
        editors = self.editors
        form = Form()
        form.add(self.tr("Your name"), editors["name"])
        form.add_row(
            (self.tr("Title"), editors["title"]),
            (self.tr("Organisation"), editors["organisation_name"]),
        )
        form.add_row(
            (self.tr("E-mail"), editors["email"]), (self.tr("Telephone"), editors["phone"])
        )
        form.add_content(Field(self.tr("Language of new documents"), self.language))
        card = Card(self.tr("Who I am"), self.tr("As minutes and attendance sheets name you"))
        card.add(form)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)

    def _on_language(self, language: Language) -> None:
        profile = self.operations.query(coach_profile)
        self._write(replace(profile, document_language=language), "document_language")

    def _save(self, name: str, text: str) -> None:
        profile = self.operations.query(coach_profile)
        self._write(replace(profile, **{name: text}), name)  # type: ignore[arg-type]  # text fields

    def _write(self, profile: Profile, part: str) -> None:
        step = self.tr("your profile")
        self.operations.execute_merging(("profile", part), step, describe_coach, profile)
