"""Who was told what is collected, and who allowed what."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from car_desktop.domain.labels import label
from car_desktop.domain.values import Language
from car_desktop.services.collection_notices import current_notice
from car_desktop.services.consents import ConsentRow, consents
from car_desktop.services.privacy_people import PersonPrivacy, Show, privacy_people
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.sheet import export_document
from car_desktop.ui.dialogs.privacy.consent_sheets import ConsentSheet, WithdrawSheet
from car_desktop.ui.dialogs.privacy.notice_sheet import NoticeWordingSheet
from car_desktop.ui.dialogs.privacy.telling_sheet import TellingSheet
from car_desktop.ui.dialogs.privacy.words import told_detail, told_tone, told_words
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.privacy.consents_register import ConsentsRegister
from car_desktop.ui.screens.privacy.notice_card import NoticeCard
from car_desktop.ui.screens.privacy.tab import PrivacyTab
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.segmented import Segmented

TABLE_HEIGHT = 380  # at 100 %


class PeopleTab(PrivacyTab):
    """The notice, the people with what they heard and allow, the register of consents."""

    def __init__(self, context: Context, today: date | None = None) -> None:
        super().__init__(context)
        self._today = today or date.today()
        self.notice = NoticeCard(self._change_wording, self._tell, self._print)
        self._make_people()
        self.register = ConsentsRegister(self._add_consent)
        self.register.opened.connect(self._open)
        self.register.withdrawn.connect(self._withdraw)
        for part in (self.notice, self._people_card(), self.register):
            self.body.addWidget(part)

    def refresh(self) -> None:
        """Read the notices, the people and the register."""
        query = self.operations.query
        self.notice.show_notices(tuple(query(current_notice, language) for language in Language))
        everybody = query(privacy_people, self._today)
        self.notice.show_figures(sum(row.is_up_to_date for row in everybody), len(everybody))
        shown = query(privacy_people, self._today, self.search.text(), self.listed.value)
        self._rows.set_rows(shown)
        self.register.show_consents(query(consents, self._today))

    def _make_people(self) -> None:
        self._rows: RowsModel[PersonPrivacy] = RowsModel(self._columns(), key=lambda row: row.id)
        self.table = RowsTable(self._rows, self.tr("People"))
        self.table.placeholder = self.tr("Nobody here.")
        self.table.setMinimumHeight(self.context.theme.px(TABLE_HEIGHT))
        self.table.activated_row.connect(lambda row: self._open(row.id))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by name"))
        self.search.setAccessibleName(self.tr("Search by name"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.invalidate)
        self.listed = Segmented(
            [
                (Show.ALL, self.tr("Everybody")),
                (Show.NOT_TOLD, self.tr("To tell")),
                (Show.CONSENTING, self.tr("With a consent")),
            ],
            name=self.tr("Who is listed"),
        )
        self.listed.changed.connect(lambda _value: self.invalidate())

    def _people_card(self) -> Card:
        filters = QHBoxLayout()
        filters.setSpacing(12)
        filters.addWidget(self.search, 1)
        filters.addWidget(self.listed)
        card = Card(self.tr("People"))
        card.add(filters)
        card.add(self.table, 1)
        return card

    def _columns(self) -> list[Column[PersonPrivacy]]:
        return [
            Column(self.tr("Name"), lambda row: row.name, stretch=True),
            Column(
                self.tr("Told on"),
                lambda row: told_words(row.told),
                detail=lambda row: told_detail(row.told),
                tone=lambda row: None if row.told else told_tone(row.told),
                sort=lambda row: row.told.given_on if row.told else date.min,
                width=250,
            ),
            Column(self.tr("Allows"), _allowed, quiet=lambda row: not row.consents, stretch=True),
        ]

    def _open(self, person_id: int) -> None:
        self.context.navigator.open(ScreenId.PERSON, person_id=person_id)

    def _change_wording(self, language: Language) -> None:
        NoticeWordingSheet(self.context, self.window(), language, self._today).open()

    def _tell(self) -> None:
        TellingSheet(self.context, self.window(), self._today).open()

    def _print(self) -> None:
        export_document(self.context, "collection-notice", 0, self.window())

    def _add_consent(self) -> None:
        ConsentSheet(self.window(), self.operations, self._today).open()

    def _withdraw(self, row: ConsentRow) -> None:
        WithdrawSheet(self.window(), self.operations, self._today, row).open()


def _allowed(row: PersonPrivacy) -> str:
    purposes = dict.fromkeys(label(one.purpose) for one in row.consents)
    return current().join(list(purposes)) or "–"
