"""The attendance of a community over the year, as figures."""

from __future__ import annotations

from datetime import date

from car_desktop.domain.values import CommunityKind
from car_desktop.services.communities import communities
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.community.screen import CommunityScreen
from tests.looks.scene import Scene
from tests.looks.stage import Stage


def _show_figures(stage: Stage) -> None:
    rows = stage.context.operations.query(communities, date.today())
    key = next(row.id for row in rows if row.kind is CommunityKind.SCHOOL_LEADERS)
    stage.context.navigator.open(ScreenId.COMMUNITY, community_id=key, tab="year")
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, CommunityScreen)
    screen.year.figures.setChecked(True)


SCENES: tuple[Scene, ...] = (Scene("community-year-figures", _show_figures),)
