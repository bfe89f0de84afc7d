"""The norms of a community."""

from __future__ import annotations

from datetime import date

from car_desktop.domain.values import CommunityKind
from car_desktop.services.communities import communities
from car_desktop.services.memberships import members
from car_desktop.services.norms import accept_norms, norms_versions, write_norms
from car_desktop.ui.dialogs.community.norms_sheet import NormsSheet
from car_desktop.ui.navigation import ScreenId
from tests.looks.scene import Scene
from tests.looks.stage import Stage

NORMS = """On commence et on finit à l’heure.
Une personne parle à la fois; on écoute jusqu’au bout.
Ce qui se dit ici reste ici, sauf ce que le compte rendu annonce.
On parle des pratiques, jamais des personnes ni des élèves.
Chaque rencontre se termine par un engagement que l’on peut observer."""
SEPTEMBER = date(2026, 9, 15)


def _community(stage: Stage) -> int:
    rows = stage.context.operations.query(communities, date(2026, 11, 22))
    return next(row.id for row in rows if row.kind is CommunityKind.SCHOOL_LEADERS)


def _show_norms(stage: Stage) -> int:
    key, operations = _community(stage), stage.context.operations
    if not operations.query(norms_versions, key):
        norms = operations.execute("normes", write_norms, key, NORMS, SEPTEMBER)
        some = [row.person_id for row in operations.query(members, key, SEPTEMBER)][:4]
        operations.execute("normes", accept_norms, norms, some, SEPTEMBER)
    stage.context.navigator.open(ScreenId.COMMUNITY, community_id=key, tab="norms")
    return key


def _show_sheet(stage: Stage) -> None:
    key = _show_norms(stage)
    latest = stage.context.operations.query(norms_versions, key)[0]
    NormsSheet(stage.context, stage.window, key, latest, date(2026, 11, 22)).open()


SCENES: tuple[Scene, ...] = (
    Scene("community-norms-written", _show_norms),
    Scene("sheet-norms", _show_sheet),
)
