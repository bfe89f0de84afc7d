"""The one question asked when a meeting of a series changes: this one, the following, or all."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from car_desktop.services.series_changes import Effect
from car_desktop.services.series_plan import Scope
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.series.effect_table import EffectTable, Fate, changed, left_alone
from car_desktop.ui.dialogs.series.words import rule_sentence
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.sheet import Sheet

WIDTH, TABLE_HEIGHT = 560, 230


class ScopeSheet(Sheet):
    """Shows for each answer what it does; `chosen` carries the answer."""

    chosen = Signal(object)  # Scope

    def __init__(
        self, context: Context, parent: QWidget | None, effects: dict[Scope, Effect]
    ) -> None:
        super().__init__(
            parent,
            self.tr("This meeting belongs to a series"),
            self.tr("Apply"),
            self.tr("Which meetings does the change concern?"),
        )
        self.setMinimumWidth(context.theme.px(WIDTH))
        self._effects = effects
        self.choices = {scope: QRadioButton(text) for scope, text in self._names().items()}
        self.rule = PlainLabel("", TextRole.STRONG, wrap=True)
        self.about = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.table = EffectTable(self.tr("What happens to each meeting"))
        self.table.setMinimumHeight(context.theme.px(TABLE_HEIGHT))
        self._lay_out_answers()
        self.choices[Scope.ONE].setChecked(True)
        self.choices[Scope.ONE].setFocus()

    @property
    def scope(self) -> Scope:
        """The answer."""
        return next(scope for scope, choice in self.choices.items() if choice.isChecked())

    def submit(self) -> None:
        """Answer."""
        self.chosen.emit(self.scope)

    def _names(self) -> dict[Scope, str]:
        return {
            Scope.ONE: self.tr("This meeting only"),
            Scope.FOLLOWING: self.tr("This one and the following"),
            Scope.ALL: self.tr("All meetings to come"),
        }

    def _lay_out_answers(self) -> None:
        group = QButtonGroup(self)
        answers = QVBoxLayout()
        for scope, choice in self.choices.items():
            group.addButton(choice)
            answers.addWidget(choice)
            choice.toggled.connect(partial(self._show, scope))
        self.add(answers)
        self.add(self.rule)
        self.add(self.about)
        card = Card()
        card.setAccessibleName(self.table.accessibleName())
        card.add(self.table, 1)
        self.add(card, 1)

    def _show(self, scope: Scope, is_chosen: bool) -> None:
        if not is_chosen:
            return
        self.about.setText(self._says(scope))
        self.rule.setVisible(scope is not Scope.ONE)
        if scope is Scope.ONE:
            self.table.show_fates(self._alone())
            return
        effect = self._effects[scope]
        self.rule.setText(rule_sentence(effect.rule, effect.hours))
        self.table.show_fates([*changed(effect.touched), *left_alone(effect.left_alone)])

    def _says(self, scope: Scope) -> str:
        if scope is Scope.ONE:
            return self.tr("The series keeps its rule; this meeting will differ from it.")
        if scope is Scope.FOLLOWING:
            return self.tr(
                "The meetings before keep their rule. Those that are over, and those that were "
                "changed separately, are left alone."
            )
        return self.tr(
            "Past meetings stay as they were. Those that are over, and those that were changed "
            "separately, are left alone."
        )

    def _alone(self) -> list[Fate]:
        chosen = self._effects[Scope.FOLLOWING].chosen
        return changed([chosen] if chosen else [])
