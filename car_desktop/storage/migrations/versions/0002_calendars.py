"""Meetings known to other calendars: their UID, the occurrence of their series, a change number.

Self-contained on purpose: entities change, a released migration never does.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the three columns; native ALTER, so that no table is rebuilt."""
    op.add_column(
        "meeting",
        sa.Column("calendar_uid", sa.String(length=200), nullable=False, server_default=""),
    )
    op.add_column("meeting", sa.Column("calendar_occurrence", sa.DateTime(), nullable=True))
    op.add_column(
        "meeting",
        sa.Column("calendar_sequence", sa.Integer(), nullable=False, server_default="0"),
    )
    op.create_index(op.f("ix_meeting_calendar_uid"), "meeting", ["calendar_uid"], unique=False)
