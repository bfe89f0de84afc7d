"""Noting that people were told: the members of a community, or those who came to a meeting."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.services.collection_notices import give_notice
from car_desktop.services.communities import community_names
from car_desktop.services.privacy_people import Listener, Occasion, language_of, occasions
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.privacy.days import day_of
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.eliding_list import ElidingList
from car_desktop.ui.widgets.emptying import empty
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.moment_fields import DateField
from car_desktop.ui.widgets.scrolled import scrolled
from car_desktop.ui.widgets.sheet import Sheet

WIDTH = 560
LEAST_HEIGHT, MOST_HEIGHT = 140, 300


class TellingSheet(Sheet):
    """Whom, when, in which language; those who heard the present wording are already told."""

    def __init__(self, context: Context, parent: QWidget | None, today: date) -> None:
        super().__init__(
            parent,
            translate("TellingSheet", "Who was told?"),
            translate("TellingSheet", "Note it"),
            translate(
                "TellingSheet", "They read or heard the notice in force, and could ask questions."
            ),
        )
        self.setMinimumWidth(context.theme.px(WIDTH))
        self._context, self._today = context, today
        known = context.operations.query(community_names)
        self._communities = [one.id for one in known]
        self._occasions: tuple[Occasion, ...] = ()
        self.boxes: dict[int, QCheckBox] = {}
        self.community = ElidingList([one.name for one in known])
        self.occasion = QComboBox()
        self.language = QComboBox()
        for language in Language:
            self.language.addItem(label(language), language)
        self.given_on = DateField(today, today=today)
        self.count = PlainLabel("", TextRole.STRONG, wrap=True)
        self._people = QVBoxLayout()
        self._people.setSpacing(2)
        self._lay_out_parts()
        self.community.currentIndexChanged.connect(self._show_occasions)
        self.occasion.currentIndexChanged.connect(self._show_people)
        self.language.currentIndexChanged.connect(self._show_people)
        self._show_occasions()
        self.community.setFocus()

    def submit(self) -> None:
        """Write it down, and say how many are told now."""
        if not self._communities:
            raise UserError(self.tr("Create a community first: nobody is there to be told."))
        people = [key for key, box in self.boxes.items() if box.isEnabled() and box.isChecked()]
        told = self._context.operations.execute(
            self.tr("people told"),
            give_notice,
            people,
            self._language(),
            day_of(self.given_on, self._today),
            self._today,
        )
        self._context.messages.say(
            self.tr("%n person(s) told.", "", told), undo_action(self._context)
        )

    def _language(self) -> Language:
        return Language(self.language.currentData())

    def _show_occasions(self) -> None:
        if not self._communities:
            return
        key = self._communities[self.community.currentIndex()]
        operations = self._context.operations
        self._occasions = operations.query(occasions, key, self._today)
        for combo in (self.occasion, self.language):
            combo.blockSignals(True)
        self.occasion.clear()
        self.occasion.addItems([self._occasion_words(one) for one in self._occasions])
        self.language.setCurrentIndex(self.language.findData(operations.query(language_of, key)))
        for combo in (self.occasion, self.language):
            combo.blockSignals(False)
        self._show_people()

    def _occasion_words(self, occasion: Occasion) -> str:
        if occasion.meeting_id is None:
            return self.tr("The members today")
        return self.tr("Those at the meeting of {day}").format(
            day=current().date_long(occasion.day)
        )

    def _show_people(self) -> None:
        occasion = self._occasions[max(self.occasion.currentIndex(), 0)]
        self.given_on.set_value(occasion.day)
        empty(self._people)
        self.boxes = {one.id: self._box(one) for one in occasion.people}
        for box in self.boxes.values():
            box.toggled.connect(self._count)
            self._people.addWidget(box)
        self._count()

    def _box(self, one: Listener) -> QCheckBox:
        """Ticked where there is something to tell; those who heard the present words stay as they are."""
        language = self._language()
        heard = next((t for t in one.told if t.is_current and t.language is language), None)
        if heard is None:
            box = QCheckBox(one.name)
            box.setChecked(True)
            return box
        day = current().date_medium(heard.given_on)
        box = QCheckBox(self.tr("{name} (told on {day})").format(name=one.name, day=day))
        box.setEnabled(False)
        return box

    def _count(self) -> None:
        chosen = sum(box.isEnabled() and box.isChecked() for box in self.boxes.values())
        self.count.setText(self.tr("%n person(s) to note.", "", chosen))
        self.accept_button.setEnabled(chosen > 0)

    def _lay_out_parts(self) -> None:
        form = Form()
        form.add(self.tr("Community"), self.community)
        form.add(self.tr("Who"), self.occasion)
        form.add_row(
            (self.tr("Language of the notice"), self.language),
            (self.tr("Told on"), self.given_on),
        )
        self.add(form)
        self.add(scrolled(self._people, LEAST_HEIGHT, MOST_HEIGHT), 1)
        self.add(self.count)
