"""Series, the replies to a notice of meeting, and the rhythm of a community.

Self-contained on purpose: entities change, a released migration never does.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables, then the columns; native ALTER, so that no table is rebuilt."""
    op.create_table(
        "series",
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("frequency", sa.String(32), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("every", sa.Integer(), nullable=False),
        sa.Column("dates", sa.Text(), nullable=False),
        sa.Column("on_day_off", sa.String(32), nullable=False),
        sa.Column("starts", sa.Time(), nullable=False),
        sa.Column("ends", sa.Time(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("mode", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint("ends > starts", name=op.f("ck_series_ends_after_start")),
        sa.CheckConstraint("every >= 1", name=op.f("ck_series_every_positive")),
        sa.CheckConstraint("last_day >= first_day", name=op.f("ck_series_last_day_after_first")),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_series_community_id_community")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series")),
        sa.UniqueConstraint("uuid", name=op.f("uq_series_uuid")),
    )
    op.create_index(op.f("ix_series_community_id"), "series", ["community_id"], unique=False)
    op.create_table(
        "meeting_reply",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("reply", sa.String(32), nullable=False),
        sa.Column("replied_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_meeting_reply_meeting_id_meeting")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_meeting_reply_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_reply")),
        sa.UniqueConstraint(
            "meeting_id", "person_id", name=op.f("uq_meeting_reply_meeting_id_person_id")
        ),
        sa.UniqueConstraint("uuid", name=op.f("uq_meeting_reply_uuid")),
    )
    op.create_index(
        op.f("ix_meeting_reply_person_id"), "meeting_reply", ["person_id"], unique=False
    )
    op.add_column("community", sa.Column("rhythm_weeks", sa.Integer(), nullable=True))
    op.execute(
        "ALTER TABLE meeting ADD COLUMN series_id INTEGER "
        "CONSTRAINT fk_meeting_series_id_series REFERENCES series (id)"
    )
    op.add_column("meeting", sa.Column("series_day", sa.Date(), nullable=True))
    op.add_column(
        "meeting",
        sa.Column("differs_from_series", sa.Boolean(), server_default="0", nullable=False),
    )
    op.create_index(op.f("ix_meeting_series_id"), "meeting", ["series_id"], unique=False)
