"""How the sheet and the workspace speak of recipients and replies."""

from __future__ import annotations

from collections.abc import Sequence

from car_desktop.domain.facilitation import Reply
from car_desktop.i18n import translate
from car_desktop.services.notices import Recipient
from car_desktop.services.replies import Replies
from car_desktop.typography import current

NAMED = 6


def replies_line(replies: Replies) -> str:
    """« 9 participeront · 2 non · 6 sans réponse »."""
    return " · ".join(
        (
            translate("Replies", "%n will come", "", replies.count(Reply.YES)),
            translate("Replies", "%n cannot", "", replies.count(Reply.NO)),
            translate("Replies", "%n without reply", "", replies.count(Reply.AWAITING)),
        )
    )


def unreachable_line(people: Sequence[Recipient]) -> str:
    """Who has no address, by name; beyond six, how many more."""
    if not people:
        return ""
    names = [one.name for one in people[:NAMED]]
    if len(people) > NAMED:
        names.append(translate("NoticeSheet", "%n more", "", len(people) - NAMED))
    return translate("NoticeSheet", "No usable address, to be told another way: {names}.").format(
        names=current().join(names)
    )
