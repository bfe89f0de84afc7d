"""Guiding questions on the risk of serious injury: they fill words and propose, never decide."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from car_desktop.domain.incidents import Likelihood, Misuse, Sensitivity, Weighing
from car_desktop.domain.labels import label
from car_desktop.services.incident_words import proposal_words
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.eliding_list import ElidingList
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole

_SENSITIVITIES = tuple(Sensitivity)
_MISUSES = tuple(Misuse)
_LIKELIHOODS = tuple(Likelihood)


class RiskHelper(QWidget):
    """Three questions; `asked_for_words` when their answers are to become the elements of the line."""

    asked_for_words = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sensitivity = ElidingList([label(one) for one in _SENSITIVITIES])
        self.misuse = ElidingList([label(one) for one in _MISUSES])
        self.likelihood = ElidingList([label(one) for one in _LIKELIHOODS])
        self.proposal = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.write = secondary_button(
            self.tr("Write these elements"), self.asked_for_words.emit, icon="pencil", small=True
        )
        form = Form()
        form.add(self.tr("How sensitive is the information?"), self.sensitivity)
        form.add(self.tr("What harm could be done with it?"), self.misuse)
        form.add(self.tr("How likely is that?"), self.likelihood)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (form, self.proposal, self.write):
            column.addWidget(part)
        for answers in (self.sensitivity, self.misuse, self.likelihood):
            answers.currentIndexChanged.connect(self._propose)
        self._propose()

    def weighing(self, persons: int | None) -> Weighing:
        """The answers, with how many persons are concerned."""
        return Weighing(
            _SENSITIVITIES[self.sensitivity.currentIndex()],
            _MISUSES[self.misuse.currentIndex()],
            _LIKELIHOODS[self.likelihood.currentIndex()],
            persons,
        )

    def _propose(self) -> None:
        self.proposal.setText(proposal_words(self.weighing(None)))
