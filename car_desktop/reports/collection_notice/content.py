"""What the collection notice says on paper."""

from __future__ import annotations

from car_desktop import typography
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import Document
from car_desktop.reports.document.parts import masthead, small_print, typed
from car_desktop.services.collection_notices import NoticeText


def compose(notice: NoticeText, look: Look) -> Document:
    """The words in force, and which version they are."""
    title = translate("CollectionNotice", "Your personal information")
    version = _version(notice)
    return Document(
        title=title,
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=translate("CollectionNotice", "Collection notice"),
        footer=version,
        letterhead=look.letterhead,
        blocks=(
            *masthead(translate("CollectionNotice", "Collection notice"), title, ""),
            *typed(notice.text),
            *small_print(
                translate(
                    "CollectionNotice",
                    "Act respecting access to documents held by public bodies (RLRQ, c. A-2.1), s. 65.",
                )
            ),
        ),
    )


def _version(notice: NoticeText) -> str:
    if notice.effective_on is None:
        return translate("CollectionNotice", "Draft, not in force yet")
    return translate("CollectionNotice", "Version {number}, in force since {day}").format(
        number=typography.current().number(notice.version),
        day=typography.current().date_long(notice.effective_on),
    )
