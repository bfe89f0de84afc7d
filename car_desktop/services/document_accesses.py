"""Documents that leave the notebook, as the log of accesses tells them."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Community, Meeting, Person
from car_desktop.domain.privacy import AccessAction
from car_desktop.services.access_log import record_access


def record_document(
    session: Session, kind: str, options: object, *, actor: str, form: str = ""
) -> None:
    """Tell, in a writing session, that a document is about to be given out.

    It is about the person of its options, else the meeting, else the community, else everybody. `form`
    is the kind of file, or how else it leaves.
    """
    table, uuid = _subject(session, options)
    record_access(
        session,
        AccessAction.EXPORTED,
        actor=actor,
        subject_kind=table,
        subject_uuid=uuid,
        detail=" ".join(part for part in (kind, form) if part),
    )


def _subject(session: Session, options: object) -> tuple[str, str]:
    """The table and the uuid of what a document is about."""
    for name, entity in _SUBJECTS:
        if key := getattr(options, name, None):
            uuid = session.scalar(select(entity.uuid).where(entity.id == key))
            if uuid is not None:
                return entity.__tablename__, uuid
    return "", ""


_SUBJECTS: tuple[tuple[str, type[Person] | type[Meeting] | type[Community]], ...] = (
    ("person_id", Person),
    ("meeting_id", Meeting),
    ("community_id", Community),
)
