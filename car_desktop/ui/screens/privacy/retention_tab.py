"""How long each kind of record is kept, and the review of July."""

from __future__ import annotations

from datetime import date

from car_desktop.ui.context import Context
from car_desktop.ui.screens.privacy.retention_cards import (
    DisposalsCard,
    DueCard,
    HoldsCard,
    RulesCard,
)
from car_desktop.ui.screens.privacy.tab import PrivacyTab


class RetentionTab(PrivacyTab):
    """What is due first, then the rules that say so, what is held, and what was destroyed."""

    def __init__(self, context: Context, today: date | None = None) -> None:
        super().__init__(context)
        day = today or date.today()
        self.review = DueCard(context, day)
        self.rules = RulesCard(context)
        self.holds = HoldsCard(context, day)
        self.disposals = DisposalsCard(context)
        self._cards = (self.review, self.rules, self.holds, self.disposals)
        for card in self._cards:
            self.body.addWidget(card)

    def refresh(self) -> None:
        """Read everything again."""
        for card in self._cards:
            card.refresh()
