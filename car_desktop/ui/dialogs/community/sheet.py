"""The sheet that creates a community or changes one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.text import folded
from car_desktop.domain.values import CommunityKind, Language
from car_desktop.i18n import translate
from car_desktop.services.communities import (
    MOST_WEEKS,
    CommunityDetail,
    CommunityDraft,
    create_community,
    update_community,
)
from car_desktop.services.organisations import organisation_choices
from car_desktop.ui.context import Context
from car_desktop.ui.widgets.choice_field import Choice, ChoiceField
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.number_field import NumberField
from car_desktop.ui.widgets.segmented import Segmented
from car_desktop.ui.widgets.sheet import Sheet

PURPOSE_HEIGHT = 72


class CommunitySheet(Sheet):
    """Name, kind, organisation, language of documents, usual place and purpose."""

    saved = Signal(int)  # the community's identifier

    def __init__(
        self, context: Context, parent: QWidget | None, community: CommunityDetail | None = None
    ) -> None:
        is_new = community is None
        title = self.tr("Create a community") if is_new else self.tr("Change the community")
        super().__init__(parent, title, self.tr("Create") if is_new else self.tr("Save"))
        self.setMinimumWidth(560)
        self._context = context
        self._community = community
        self._organisations = [
            (Choice(choice.id, choice.name), folded(choice.name))
            for choice in context.operations.query(organisation_choices)
        ]
        self._make_fields()
        self._lay_out_fields()
        if community is not None:
            self._show(community)
        self.name.setFocus()

    def submit(self) -> None:
        """Create the community, or write what changed."""
        draft = self._draft()
        operations = self._context.operations
        if self._community is None:
            key = operations.execute(self.tr("created community"), create_community, draft)
        else:
            key = self._community.row.id
            operations.execute(self.tr("changed community"), update_community, key, draft)
        self.saved.emit(key)

    def _make_fields(self) -> None:
        self.name = QLineEdit()
        self.kind = QComboBox()
        for kind in CommunityKind:
            self.kind.addItem(_kind_with_tier(kind), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(CommunityKind.LEARNING_COMMUNITY.value))
        self.organisation: ChoiceField[int] = ChoiceField(
            self._matching_organisations, self.tr("Type the first letters of a school or a centre")
        )
        languages = [(language, label(language)) for language in Language]
        self.language = Segmented(languages, self.tr("Language of documents"))
        self.rhythm = NumberField()
        self.rhythm.setRange(0, MOST_WEEKS)
        self.rhythm.setSpecialValueText(self.tr("None agreed"))
        self.place = QLineEdit()
        self.purpose = QPlainTextEdit()
        self.purpose.setTabChangesFocus(True)
        self.purpose.setFixedHeight(self._context.theme.px(PURPOSE_HEIGHT))

    def _lay_out_fields(self) -> None:
        form = Form()
        form.add(self.tr("Name of the community"), self.name)
        form.add(self.tr("Kind"), self.kind)
        self._organisation = form.add(self.tr("Organisation"), self.organisation)
        form.add(self.tr("Language of documents"), self.language)
        form.add(self.tr("Rhythm: weeks between meetings"), self.rhythm)
        form.add(self.tr("Usual place of meeting"), self.place)
        form.add(self.tr("What it works on"), self.purpose)
        self.add(form)

    def _show(self, community: CommunityDetail) -> None:
        self.name.setText(community.row.name)
        self.kind.setCurrentIndex(self.kind.findData(community.row.kind.value))
        own = [c for c, _ in self._organisations if c.value == community.organisation_id]
        self.organisation.set_choice(own[0] if own else None)
        self.language.set_value(community.language)
        self.rhythm.setValue(community.rhythm_weeks or 0)
        self.place.setText(community.usual_place)
        self.purpose.setPlainText(community.purpose)

    def _draft(self) -> CommunityDraft:
        self._organisation.clear_error()
        if self.organisation.is_unmatched():
            self._organisation.show_error(self.tr("No organisation has this name: choose one."))
            raise UserError(self.tr("Choose an organisation in the list, or empty the field."))
        return CommunityDraft(
            name=self.name.text(),
            kind=CommunityKind(self.kind.currentData()),
            organisation_id=self.organisation.value(),
            language=self.language.value,
            purpose=self.purpose.toPlainText(),
            usual_place=self.place.text(),
            rhythm_weeks=self.rhythm.value() or None,
        )

    def _matching_organisations(self, text: str) -> Sequence[Choice[int]]:
        words = folded(text).split()
        return [
            choice
            for choice, ground in self._organisations
            if all(word in ground for word in words)
        ][:10]


def _kind_with_tier(kind: CommunityKind) -> str:
    if kind.tier is None:
        return label(kind)
    return translate("CommunitySheet", "{kind} (tier {tier})").format(
        kind=label(kind), tier=kind.tier
    )
