"""What this computer's user does with what is held about people, told to the log of accesses.

Such a line is one small commit: nothing of it can be undone, and nothing on screen has to be read again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from car_desktop.domain.privacy import AccessAction
from car_desktop.ui.account import account_name

if TYPE_CHECKING:
    from car_desktop.reports.export import Wanted
    from car_desktop.ui.operations import Operations


def note_access(
    operations: Operations,
    action: AccessAction,
    *,
    subject_kind: str = "",
    subject_uuid: str = "",
    detail: str = "",
) -> None:
    """Add a line to the log, on any thread; `detail` is an identifier or a count, never a text."""
    from car_desktop.services.access_log import record_access

    operations.perform(
        record_access,
        action,
        actor=account_name(),
        subject_kind=subject_kind,
        subject_uuid=subject_uuid,
        detail=detail,
    )


def note_unlocking(operations: Operations) -> None:
    """Add a line for data under a password that was opened, unless nothing may be written to it."""
    if operations.is_encrypted and not operations.is_read_only:
        note_access(operations, AccessAction.UNLOCKED)


def note_document(operations: Operations, wanted: Wanted, form: str) -> None:
    """Add a line for a document that is about to leave, unless its type never names anybody.

    It is written before the file: a file without its line would be worse than a line without its file.
    """
    from car_desktop.reports.registry import report_type
    from car_desktop.services.document_accesses import record_document

    if report_type(wanted.kind).names_people:
        operations.perform(
            record_document, wanted.kind, wanted.options, actor=account_name(), form=form
        )
