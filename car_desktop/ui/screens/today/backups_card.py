"""Something is wrong with the backups: said on the first screen, and nothing where all is well."""

from __future__ import annotations

from car_desktop.ui.backup_health import what_is_wrong
from car_desktop.ui.context import Context
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole


class BackupsCard(Card):
    """Hidden unless there is something to say."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.set_title(self.tr("Backups"))
        self._context = context
        self.text = PlainLabel("", TextRole.WARNING, wrap=True)
        self.settings = secondary_button(
            self.tr("See the backups"),
            lambda: context.navigator.open(ScreenId.SETTINGS),
            icon="settings",
            small=True,
        )
        self.add(self.text)
        self.add(Flow([self.settings]))

    def show_health(self) -> None:
        """Ask what is wrong."""
        found = list(what_is_wrong(self._context.operations, self._context.settings))
        self.text.setText("\n".join(found))
        self.setVisible(bool(found))
