"""A line of the access log in words."""

from __future__ import annotations

from car_desktop.domain.errors import UserError
from car_desktop.domain.privacy import AccessAction
from car_desktop.i18n import translate
from car_desktop.reports.registry import report_type
from car_desktop.services.access_log import LOG, AccessRow, ChainBreak, Fault
from car_desktop.typography import current


def subject_words(row: AccessRow) -> str:
    """Whom it was about; what has no name any more is told by its kind."""
    if row.subject:
        return row.subject
    match row.subject_kind:
        case "":
            return translate("LogWords", "Everybody")
        case "person":
            return translate("LogWords", "Somebody who is no longer in the directory")
        case kind if kind == LOG:
            return translate("LogWords", "The log itself")
        case _:
            return translate("LogWords", "Something that was deleted since")


def detail_words(row: AccessRow) -> str:
    """« Relevé d’heures personnel · pdf »; what is no document is told as it was written."""
    if row.subject_kind == LOG and row.action is AccessAction.DESTROYED:
        count = int(row.detail.partition(":")[0] or 0)
        return translate("LogWords", "%n line(s)", "", count)
    if row.subject_kind == LOG:
        return row.detail
    kind, _, form = row.detail.partition(" ")
    if kind == "everything":
        return translate("LogWords", "All the data · {form}").format(form=form)
    try:
        title = report_type(kind).title()
    except UserError:
        return "" if _is_digest(row.detail) else row.detail
    return " · ".join(part for part in (title, form) if part)


def break_words(broken: ChainBreak) -> str:
    """Where the chain breaks, and what that means."""
    words = current()
    local = broken.at.astimezone()
    said = (
        translate(
            "LogWords",
            "Line {rank} of {day} no longer says what was written: somebody changed the file. Compare it "
            "with a backup.",
        )
        if broken.fault is Fault.CHANGED
        else translate(
            "LogWords",
            "Lines are missing before line {rank} of {day}: somebody changed the file. Compare it with a "
            "backup.",
        )
    )
    return said.format(rank=words.number(broken.rank), day=words.date_medium(local.date()))


def _is_digest(text: str) -> bool:
    return len(text) == 64 and not set(text) - set("0123456789abcdef")
