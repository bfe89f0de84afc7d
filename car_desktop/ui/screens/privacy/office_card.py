"""Who answers for personal information; saved while typing."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from car_desktop.services.privacy_office import describe_office, privacy_office
from car_desktop.ui.context import Context
from car_desktop.ui.widgets.autosave import Autosave
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.panel import Panel


class OfficePanel(Panel):
    """The body, the person in charge, and how to reach them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.editors = {
            "organisation_name": QLineEdit(),
            "officer_name": QLineEdit(),
            "officer_contact": QLineEdit(),
        }
        self._savers = {
            name: Autosave(editor, partial(self._save, name))
            for name, editor in self.editors.items()
        }
        self.missing = PlainLabel(
            self.tr("Fill in all three: people have to know whom to write to."),
            TextRole.WARNING,
            wrap=True,
        )
        self._lay_out()

    def refresh(self) -> None:
        """Show what is stored."""
        office = self.operations.query(privacy_office)
        for name, saver in self._savers.items():
            saver.show(getattr(office, name))
        self.missing.setVisible(not office.is_known)

    def _lay_out(self) -> None:
        form = Form()
        form.add(self.tr("Body responsible"), self.editors["organisation_name"])
        form.add_row(
            (self.tr("Person in charge"), self.editors["officer_name"]),
            (self.tr("To reach them"), self.editors["officer_contact"]),
        )
        card = Card(self.tr("Who answers"), self.tr("As notices and documents say it"))
        card.add(form)
        card.add(self.missing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)

    def _save(self, name: str, text: str) -> None:
        office = self.operations.query(privacy_office)
        self.operations.execute_merging(
            ("privacy office", name),
            self.tr("person in charge"),
            describe_office,
            replace(office, **{name: text}),
        )
