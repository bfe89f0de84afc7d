"""What documents need: letterheads, certificates, hours done elsewhere, notes with their form.

Self-contained on purpose: entities change, a released migration never does.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables, then the columns; then the one duty that the law sets."""
    op.create_table(
        "hours_duty",
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("school_years", sa.Integer(), nullable=False),
        sa.Column("first_year", sa.Integer(), nullable=False),
        sa.Column("functions", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_hours_duty_minutes_positive")),
        sa.CheckConstraint("school_years > 0", name=op.f("ck_hours_duty_school_years_positive")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hours_duty")),
        sa.UniqueConstraint("uuid", name=op.f("uq_hours_duty_uuid")),
    )
    op.create_table(
        "learning_activity",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("provider", sa.String(length=200), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_learning_activity_minutes_positive")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_learning_activity_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_learning_activity")),
        sa.UniqueConstraint("uuid", name=op.f("uq_learning_activity_uuid")),
    )
    op.create_index(
        op.f("ix_learning_activity_person_id"), "learning_activity", ["person_id"], unique=False
    )
    op.create_table(
        "letterhead",
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("logo", sa.LargeBinary(), nullable=True),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.Column("logo_text", sa.String(length=200), nullable=False),
        sa.Column("lines", sa.Text(), nullable=False),
        sa.Column("signatory", sa.String(length=200), nullable=False),
        sa.Column("signatory_title", sa.String(length=200), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_letterhead_organisation_id_organisation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letterhead")),
        sa.UniqueConstraint("organisation_id", name=op.f("uq_letterhead_organisation_id")),
        sa.UniqueConstraint("uuid", name=op.f("uq_letterhead_uuid")),
    )
    op.create_table(
        "certificate",
        sa.Column("number", sa.String(length=32), nullable=False),
        sa.Column("scope", sa.String(32), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        sa.Column("school_year", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("language", sa.String(32), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint("minutes >= 0", name=op.f("ck_certificate_minutes_positive")),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_certificate_community_id_community")
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_certificate_meeting_id_meeting")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_certificate_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate")),
        sa.UniqueConstraint("number", name=op.f("uq_certificate_number")),
        sa.UniqueConstraint("uuid", name=op.f("uq_certificate_uuid")),
    )
    op.create_index(
        op.f("ix_certificate_community_id"), "certificate", ["community_id"], unique=False
    )
    op.create_index(op.f("ix_certificate_meeting_id"), "certificate", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_certificate_person_id"), "certificate", ["person_id"], unique=False)
    op.add_column(
        "agenda_item", sa.Column("public_blocks", sa.Text(), server_default="", nullable=False)
    )
    op.add_column(
        "practice_note", sa.Column("blocks", sa.Text(), server_default="", nullable=False)
    )
    op.execute(
        "INSERT INTO hours_duty"
        " (uuid, updated_at, name, minutes, school_years, first_year, functions, source) VALUES"
        " ('5b7a7d0e-2f0c-4a56-9a55-0d4f0a2f22c1', '2026-11-22 00:00:00.000000',"
        " 'Formation continue du personnel enseignant', 1800, 2, 2021,"
        " 'enseign teacher', 'LIP (RLRQ, c. I-13.3), art. 22.0.1')"
    )
