"""What screens can do with a community; each function opens its sheet or acts at once."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from car_desktop.i18n import translate
from car_desktop.services.communities import (
    archive_community,
    community_detail,
    delete_community,
)
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.community.sheet import CommunitySheet
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.undoing import undo_action


def create(context: Context, parent: QWidget) -> None:
    """Open the sheet of a new community, then its screen, where members are added."""
    sheet = CommunitySheet(context, parent)
    sheet.saved.connect(partial(_open, context))
    sheet.open()


def edit(context: Context, parent: QWidget, community_id: int) -> None:
    """Open the sheet of a community."""
    community = context.operations.query(community_detail, community_id, date.today())
    CommunitySheet(context, parent, community).open()


def archive(context: Context, community_id: int, *, archived: bool) -> None:
    """Put a community away, or bring it back."""
    if archived:
        label = translate("CommunityActions", "archived community")
        said = translate("CommunityActions", "The community is archived: nothing of it is lost.")
    else:
        label = translate("CommunityActions", "community taken up again")
        said = translate("CommunityActions", "The community is back in the lists.")
    context.operations.execute(label, archive_community, community_id, archived)
    context.messages.say(said, undo_action(context))


def delete(context: Context, community_id: int) -> None:
    """Delete at once, and offer to take it back."""
    context.operations.execute(
        translate("CommunityActions", "deleted community"), delete_community, community_id
    )
    context.messages.say(
        translate(
            "CommunityActions",
            "The community was deleted, with its meetings, notes and commitments.",
        ),
        undo_action(context),
    )


def _open(context: Context, community_id: int) -> None:
    context.navigator.open(ScreenId.COMMUNITY, community_id=community_id)
