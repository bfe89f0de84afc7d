"""A request that was received: from whom, what for, and what is contested where something is."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.privacy import RequestKind
from car_desktop.services.people import people_named
from car_desktop.services.privacy_requests import DAYS_TO_ANSWER, RequestDraft, add_request
from car_desktop.services.rectification import CorrectableValue, correctable_values
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.privacy_requests.value_field import ValueField
from car_desktop.ui.dialogs.privacy_requests.words import contested_words
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.choice_field import Choice, ChoiceField
from car_desktop.ui.widgets.eliding_list import ElidingList
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.moment_fields import DateField
from car_desktop.ui.widgets.segmented import Segmented
from car_desktop.ui.widgets.sheet import Sheet

DETAILS_HEIGHT = 76


class RequestSheet(Sheet):
    """Enters a request of the person given, or of one to choose."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        today: date,
        person: Choice[int] | None = None,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Request received"),
            self.tr("Add to the register"),
            self.tr("It is to be answered within {days} days.").format(days=DAYS_TO_ANSWER),
        )
        self.setMinimumWidth(active_tokens().px(560))
        self._context = context
        self._today = today
        self._values: tuple[CorrectableValue, ...] = ()
        self.person: ChoiceField[int] = ChoiceField(self._people, self.tr("Type a name"))
        self.kind = Segmented([(one, label(one)) for one in RequestKind], self.tr("What for"))
        self.received_on = DateField(today, today=today)
        self.details = QPlainTextEdit()
        self.details.setTabChangesFocus(True)
        self.details.setFixedHeight(active_tokens().px(DETAILS_HEIGHT))
        self.contested = ElidingList()
        self.wanted = ValueField()
        self._add_fields()
        self.person.chosen.connect(self._read_values)
        self.kind.changed.connect(self._show_kind)
        self.received_on.moment_changed.connect(self._say_when)
        self.contested.currentIndexChanged.connect(self._show_contested)
        self.person.set_choice(person)
        self._read_values()
        self._show_kind()
        self._say_when()
        (self.details if person else self.person).setFocus()

    def submit(self) -> None:
        """Enter the request."""
        person = self.person.value()
        if person is None:
            raise UserError(self.tr("Choose the person who asks."))
        received_on = self.received_on.value()
        if received_on is None:
            raise UserError(self.tr("Say the day when the request was received."))
        draft = RequestDraft(
            person_id=person,
            kind=self.kind.value,
            received_on=received_on,
            details=self.details.toPlainText(),
            contested=self._contested(),
            wanted=self.wanted.value() if self._contested() else "",
        )
        self._context.operations.execute(self.tr("request"), add_request, draft, self._today)
        self._context.messages.say(
            self.tr("The request is in the register: answer by {date}.").format(
                date=current().date_long(received_on + timedelta(days=DAYS_TO_ANSWER))
            ),
            undo_action(self._context),
        )

    def _contested(self) -> CorrectableValue | None:
        place = self.contested.currentIndex() - 1
        is_said = self.kind.value is RequestKind.RECTIFICATION and place >= 0
        return self._values[place] if is_said else None

    def _read_values(self) -> None:
        """What may be contested is of the person chosen."""
        person = self.person.value()
        query = self._context.operations.query
        self._values = () if person is None else query(correctable_values, person)
        self.contested.set_texts(
            [self.tr("Said in words above"), *map(contested_words, self._values)]
        )
        self._show_contested()

    def _show_kind(self) -> None:
        is_rectification = self.kind.value is RequestKind.RECTIFICATION
        self._contested_field.setVisible(is_rectification)
        self._show_contested()

    def _show_contested(self) -> None:
        value = self._contested()
        self._wanted_field.setVisible(value is not None)
        if value is not None:
            self.wanted.show_value(value.field, value.value)

    def _say_when(self) -> None:
        day = self.received_on.value()
        said = "" if day is None else current().date_long(day + timedelta(days=DAYS_TO_ANSWER))
        self._received_field.hint.setText(self.tr("To be answered by {date}.").format(date=said))
        self._received_field.hint.setVisible(day is not None)

    def _add_fields(self) -> None:
        form = Form()
        form.add(self.tr("Person"), self.person)
        form.add(self.tr("What for"), self.kind)
        self._received_field = form.add(
            self.tr("Received on"), self.received_on, self.tr("To be answered by {date}.")
        )
        form.add(
            self.tr("What is asked for, in the words of the person"),
            self.details,
            self.tr("These words stay with the person’s file where a rectification is refused."),
        )
        self._contested_field = form.add(self.tr("What must be corrected"), self.contested)
        self._wanted_field = form.add(self.tr("What it must say"), self.wanted)
        self.add(form)

    def _people(self, text: str) -> list[Choice[int]]:
        found = self._context.operations.query(people_named, text, self._today)
        return [
            Choice(line.id, f"{line.first_name} {line.last_name}".strip(), line.organisation)
            for line in found
        ]
