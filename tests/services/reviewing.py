"""Carrying out a review in one session, as nothing but a test needs."""

from __future__ import annotations

from collections.abc import Iterable

from car_desktop.services.disposals import Doing
from car_desktop.services.retention_due import DueKey
from car_desktop.services.retention_review import Review
from car_desktop.storage.database import Session


def dispose_of_due(session: Session, keys: Iterable[DueKey], doing: Doing) -> None:
    """All pieces, one after the other."""
    review = Review(keys, doing.day)
    for piece in review.pieces(session):
        review.do(session, piece, doing)
