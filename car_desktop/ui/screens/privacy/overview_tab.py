"""Who answers for the information, what is held, where, and for how long: the page in plain words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.privacy import Encryption
from car_desktop.reports.registry import report_type
from car_desktop.services.held_data import Held
from car_desktop.services.privacy_facts import PrivacyFacts, privacy_facts
from car_desktop.services.privacy_words import category_words, not_for_evaluation, purpose_words
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.sheet import export_document
from car_desktop.ui.screens.privacy.beside import beside
from car_desktop.ui.screens.privacy.office_card import OfficePanel
from car_desktop.ui.screens.privacy.tab import PrivacyTab
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.icon_label import IconLabel
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import RIGHT, Column, RowsModel


class OverviewTab(PrivacyTab):
    """What anybody may ask of the notebook, answered; and the documents that say it on paper.

    `is_encrypted` tells whether the data on the disk is closed by a key.
    """

    def __init__(self, context: Context, is_encrypted: Callable[[], bool] | None = None) -> None:
        super().__init__(context)
        self._is_encrypted = is_encrypted or (lambda: context.operations.is_encrypted)
        self.office = OfficePanel(context)
        self._held: RowsModel[Held] = RowsModel(self._columns(), key=lambda held: held.category)
        self.held = FittedTable(self._held, self.tr("What is held"), sortable=False)
        self.folder = PlainLabel("", wrap=True)
        self.lock = IconLabel("lock", "green")
        self.encryption = PlainLabel("", wrap=True)
        self.rules = PlainLabel("", wrap=True)
        self.page = secondary_button(
            self.tr("This page as a document…"),
            partial(self._export, "privacy-page"),
            icon="printer",
        )
        self.annex = secondary_button(
            self.tr("Annex of the impact assessment…"),
            partial(self._export, "privacy-annex"),
            icon="file-text",
        )
        self._lay_out_cards()

    def refresh(self) -> None:
        """Read what is held, and how the file is kept."""
        facts = self.operations.query(privacy_facts)
        self._held.set_rows(facts.held)
        self.held.fit()
        folder = str(self.context.settings.folder)
        self.folder.setText(self.tr("The folder of the data: {folder}").format(folder=folder))
        self._show_encryption(is_on=self._is_encrypted())
        self.rules.setText(self._rules_words(facts))

    def _show_encryption(self, *, is_on: bool) -> None:
        self.lock.set("lock" if is_on else "triangle-alert", "green" if is_on else "amber")
        self.encryption.setText(
            self.tr(
                "The file is encrypted: without the password or the recovery key, nobody reads it."
            )
            if is_on
            else self.tr(
                "The file is not encrypted: whoever has this computer open can read it. Set a password "
                "in the settings."
            )
        )

    def _rules_words(self, facts: PrivacyFacts) -> str:
        words = current()
        lines = [
            self.tr("{records}: %n year(s)", "", rule.years).format(records=label(rule.category))
            + (f" · {rule.source}" if rule.source else "")
            for rule in facts.rules
        ]
        lines.append(
            self.tr(
                "Everything else is kept until you destroy it, by the retention calendar of the body. "
                "The review of July proposes it."
            )
        )
        return "\n".join(words.polish(line) for line in lines)

    def _lay_out_cards(self) -> None:
        self.body.addWidget(self._card_of_promises())
        self.body.addWidget(self.office)
        held = Card(self.tr("What is held"))
        held.add(self.held)
        held.add(
            PlainLabel(
                self.tr(
                    "A dash stands where people are named in words only. No date of birth, no "
                    "home address, no reason of health and no pupil’s name is asked for."
                ),
                TextRole.SECONDARY,
                wrap=True,
            )
        )
        self.body.addWidget(held)
        where = Card(self.tr("Where"))
        where.add(beside(self.lock, self.encryption))
        where.add(beside(IconLabel("hard-drive"), self.folder))
        where.add(
            beside(
                IconLabel("network"),
                PlainLabel(
                    self.tr(
                        "The program has no server and uses no network: nothing leaves by itself."
                    ),
                    wrap=True,
                ),
            )
        )
        self.body.addWidget(where)
        long = Card(self.tr("How long"))
        long.add(self.rules)
        self.body.addWidget(long)

    def _card_of_promises(self) -> QWidget:
        card = Card(not_for_evaluation(), accent=True)
        card.add(
            PlainLabel(
                self.tr(
                    "People may see what is held about them, have it corrected, and receive a copy of "
                    "what they gave: the other tabs do it with you."
                ),
                wrap=True,
            )
        )
        card.add(Flow([self.page, self.annex]))
        return card

    def _columns(self) -> list[Column[Held]]:
        return [
            Column(
                self.tr("Information"),
                lambda held: category_words(held.category),
                detail=_why,
                stretch=True,
            ),
            Column(
                self.tr("Leaves in"),
                lambda held: (
                    self.tr("%n document(s)", "", len(held.documents))
                    if held.documents
                    else self.tr("no document")
                ),
                tooltip=_documents,
                quiet=lambda held: not held.documents,
                width=170,
            ),
            Column(
                self.tr("People"),
                lambda held: "–" if held.people is None else current().number(held.people),
                align=RIGHT,
                width=110,
            ),
        ]

    def _export(self, kind: str) -> None:
        state = Encryption.ENCRYPTED if self._is_encrypted() else Encryption.PLAIN
        export_document(self.context, kind, 0, self.window(), encryption=state)


def _why(held: Held) -> str:
    words = current()
    return words.capitalized(words.join([purpose_words(one) for one in held.purposes]))


def _documents(held: Held) -> str:
    return current().join([report_type(name).title() for name in held.documents])
