"""The first steps: who you are, a password, the emergency kit; under two minutes, nothing to read first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.i18n import ENGLISH, FRENCH
from car_desktop.ui.opening.kit import RecoveryKit
from car_desktop.ui.opening.new_password import NewPassword
from car_desktop.ui.opening.page import OpeningPage
from car_desktop.ui.widgets.buttons import link_button, primary_button, secondary_button
from car_desktop.ui.widgets.folding_check import FoldingCheck
from car_desktop.ui.widgets.form import Field, Form
from car_desktop.ui.widgets.segmented import Segmented


class Purpose(Enum):
    """Why a password is asked for."""

    FIRST_TIME = auto()  # nothing is there yet
    EXISTING = auto()  # plain data is there
    FORGOTTEN = auto()  # the recovery key opened the data


@dataclass(frozen=True)
class Person:
    """What was said on the first step."""

    name: str = ""
    organisation: str = ""


class SetUp(QStackedWidget):
    """Goes from step to step; whoever made it does what a step asks for, then calls the next `show_`."""

    language_chosen = Signal(object)  # str
    sample_asked = Signal()
    password_chosen = Signal(str)
    waived = Signal()
    kit_save_asked = Signal()
    kit_print_asked = Signal()
    finished = Signal()

    def __init__(
        self, purpose: Purpose, language: str, person: Person, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._purpose = purpose
        self.name = QLineEdit(person.name)
        self.organisation = QLineEdit(person.organisation)
        self.language = Segmented(
            [(FRENCH, "Français"), (ENGLISH, "English")], name=self.tr("Language")
        )
        self.language.set_value(language)
        self.language.changed.connect(self.language_chosen)
        self.person = person
        """Who it is for, once the first step is left."""
        self.kit: RecoveryKit | None = None
        if purpose is Purpose.FIRST_TIME:
            self._show(self._welcome(), self.name)
        else:
            self.show_password()

    def show_password(self) -> None:
        """Ask for a password."""
        title, text = self._password_words()
        page = OpeningPage("shield", title, text)
        self.password = NewPassword()
        page.body.addWidget(self.password)
        self.go_on = primary_button(self.tr("Continue"), self._on_password)
        self.without = link_button(self.tr("Do without a password…"), self._show_waiver)
        page.body.addLayout(_row(self.go_on, self.without))
        self.without.setVisible(self._purpose is not Purpose.FORGOTTEN)
        self.password.entered.connect(self._on_password)
        self._show(page, self.password.first)

    def show_kit(self, recovery: str, draw: Callable[[int], int] | None = None) -> None:
        """Show the key that opens the data where the password is forgotten."""
        page = OpeningPage(
            "id-card",
            self.tr("Your emergency kit"),
            self.tr(
                "Without the password, this key alone opens the data: nobody else has it. Keep it on "
                "paper, away from this computer."
            ),
        )
        kit = RecoveryKit(recovery, draw) if draw else RecoveryKit(recovery)
        self.kit = kit
        kit.save_asked.connect(self.kit_save_asked)
        kit.print_asked.connect(self.kit_print_asked)
        kit.entered.connect(self._on_kit)
        page.body.addWidget(kit)
        self.finish = primary_button(self.tr("Finish"), self._on_kit)
        page.body.addLayout(_row(self.finish))
        self._show(page, kit.fields[0])

    def refuse(self, text: str) -> None:
        """Say on the step being shown what is wrong."""
        page = self.currentWidget()
        if isinstance(page, OpeningPage):
            page.refuse(text)

    def set_busy(self, is_busy: bool) -> None:
        """Take no other answer while this one is worked on."""
        if (page := self.currentWidget()) is not None:
            page.setEnabled(not is_busy)

    def _welcome(self) -> OpeningPage:
        page = OpeningPage(
            "notebook-pen",
            self.tr("Welcome to Carnet CAR"),
            self.tr(
                "The notebook of those who coach communities. Everything stays on this computer; "
                "nothing goes to a network."
            ),
        )
        form = Form()
        form.add_content(Field(self.tr("Language"), self.language))
        form.add(self.tr("Your name"), self.name, self.tr("As documents name you."))
        form.add(self.tr("Organisation"), self.organisation)
        page.body.addWidget(form)
        self.begin = primary_button(self.tr("Continue"), self._on_welcomed)
        self.sample = secondary_button(self.tr("Look at a sample year"), self.sample_asked.emit)
        page.body.addLayout(_row(self.begin, self.sample))
        self.organisation.returnPressed.connect(self._on_welcomed)
        self.name.returnPressed.connect(self.organisation.setFocus)
        return page

    def _on_welcomed(self) -> None:
        self.person = Person(self.name.text().strip(), self.organisation.text().strip())
        self.show_password()

    def _show_waiver(self) -> None:
        page = OpeningPage(
            "triangle-alert",
            self.tr("Without a password?"),
            self.tr(
                "The notes are about named colleagues. Without a password they are readable by whoever "
                "finds or borrows this computer. Your choice is kept with its date."
            ),
        )
        self.understood = FoldingCheck(
            self.tr("I understand: whoever takes this computer can read everything.")
        )
        page.body.addWidget(self.understood)
        self.accept_risk = secondary_button(self.tr("Go on without a password"), self._on_waived)
        self.accept_risk.setEnabled(False)
        self.understood.toggled.connect(self.accept_risk.setEnabled)
        self.choose = primary_button(self.tr("Choose a password"), self.show_password)
        page.body.addLayout(_row(self.choose, self.accept_risk))
        self._show(page, self.choose)

    def _on_password(self) -> None:
        self.refuse("")
        try:
            password = self.password.chosen()
        except UserError as refusal:
            self.refuse(str(refusal))
            return
        self.password_chosen.emit(password)

    def _on_waived(self) -> None:
        if self.understood.isChecked():
            self.waived.emit()

    def _on_kit(self) -> None:
        self.refuse("")
        try:
            if self.kit is not None:
                self.kit.confirm()
        except UserError as refusal:
            self.refuse(str(refusal))
            return
        self.finished.emit()

    def _password_words(self) -> tuple[str, str]:
        match self._purpose:
            case Purpose.FIRST_TIME:
                return self.tr("Choose a password"), self.tr(
                    "It encrypts your data: a lost or stolen computer gives nothing away."
                )
            case Purpose.EXISTING:
                return self.tr("Protect your data"), self.tr(
                    "Your data is not encrypted yet. Choose a password: the data and its backups are "
                    "encrypted now, and nothing is lost."
                )
            case Purpose.FORGOTTEN:
                return self.tr("Choose a new password"), self.tr(
                    "The recovery key opened your data. The former password opens it no more."
                )

    def _show(self, page: OpeningPage, first: QWidget | None = None) -> None:
        """Show a step; the one before goes, and what it held is kept for the next."""
        before = self.currentWidget()
        self.addWidget(page)
        self.setCurrentWidget(page)
        if before is not None:
            self.removeWidget(before)
            before.deleteLater()
        if first is not None:
            first.setFocus()


def _row(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
