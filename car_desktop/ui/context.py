"""The few things a screen may ask for, given through its constructor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from car_desktop.ui.jobs import Jobs
    from car_desktop.ui.messages import Messages
    from car_desktop.ui.navigation import Navigator
    from car_desktop.ui.operations import Operations
    from car_desktop.ui.settings import Settings
    from car_desktop.ui.theme import Theme


@dataclass(frozen=True)
class Context:
    """What every panel receives."""

    operations: Operations
    jobs: Jobs
    settings: Settings
    navigator: Navigator
    theme: Theme
    messages: Messages
