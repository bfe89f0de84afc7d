"""What surrounds a meeting: timer, roles, models, versions, norms, releases, counting rules.

Self-contained on purpose: entities change, a released migration never does.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables, then the columns; native ALTER, so that no table is rebuilt."""
    op.create_table(
        "agenda_template",
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(32), nullable=True),
        sa.Column("language", sa.String(32), nullable=False),
        sa.Column("shipped", sa.String(length=64), nullable=False),
        sa.Column("items", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_template")),
        sa.UniqueConstraint("uuid", name=op.f("uq_agenda_template_uuid")),
    )
    op.create_table(
        "counting_rule",
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("rounding_minutes", sa.Integer(), nullable=False),
        sa.Column("least_minutes", sa.Integer(), nullable=False),
        sa.Column("late_tolerance_minutes", sa.Integer(), nullable=False),
        sa.Column("deducts_breaks", sa.Boolean(), nullable=False),
        sa.Column("partial_percent", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint(
            "late_tolerance_minutes >= 0",
            name=op.f("ck_counting_rule_late_tolerance_minutes_positive"),
        ),
        sa.CheckConstraint(
            "least_minutes >= 0", name=op.f("ck_counting_rule_least_minutes_positive")
        ),
        sa.CheckConstraint(
            "partial_percent BETWEEN 0 AND 100",
            name=op.f("ck_counting_rule_partial_percent_is_percent"),
        ),
        sa.CheckConstraint(
            "rounding_minutes >= 0", name=op.f("ck_counting_rule_rounding_minutes_positive")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_counting_rule")),
        sa.UniqueConstraint("starts_on", name=op.f("uq_counting_rule_starts_on")),
        sa.UniqueConstraint("uuid", name=op.f("uq_counting_rule_uuid")),
    )
    op.create_table(
        "note_template",
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note_template")),
        sa.UniqueConstraint("uuid", name=op.f("uq_note_template_uuid")),
    )
    op.create_table(
        "report_layout",
        sa.Column("headings", sa.Text(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("columns", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_layout")),
        sa.UniqueConstraint("headings", name=op.f("uq_report_layout_headings")),
        sa.UniqueConstraint("uuid", name=op.f("uq_report_layout_uuid")),
    )
    op.create_table(
        "name_alias",
        sa.Column("name_key", sa.String(length=401), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_name_alias_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_name_alias")),
        sa.UniqueConstraint("name_key", name=op.f("uq_name_alias_name_key")),
        sa.UniqueConstraint("uuid", name=op.f("uq_name_alias_uuid")),
    )
    op.create_index(op.f("ix_name_alias_person_id"), "name_alias", ["person_id"], unique=False)
    op.create_table(
        "norm_set",
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("school_year", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("adopted_on", sa.Date(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint("version >= 1", name=op.f("ck_norm_set_version_from_1")),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_norm_set_community_id_community")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_norm_set")),
        sa.UniqueConstraint(
            "community_id",
            "school_year",
            "version",
            name=op.f("uq_norm_set_community_id_school_year_version"),
        ),
        sa.UniqueConstraint("uuid", name=op.f("uq_norm_set_uuid")),
    )
    op.create_table(
        "norm_acceptance",
        sa.Column("norm_set_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("accepted_on", sa.Date(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["norm_set_id"], ["norm_set.id"], name=op.f("fk_norm_acceptance_norm_set_id_norm_set")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_norm_acceptance_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_norm_acceptance")),
        sa.UniqueConstraint(
            "norm_set_id", "person_id", name=op.f("uq_norm_acceptance_norm_set_id_person_id")
        ),
        sa.UniqueConstraint("uuid", name=op.f("uq_norm_acceptance_uuid")),
    )
    op.create_index(
        op.f("ix_norm_acceptance_person_id"), "norm_acceptance", ["person_id"], unique=False
    )
    op.create_table(
        "meeting_role",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(32), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_meeting_role_meeting_id_meeting")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_meeting_role_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_role")),
        sa.UniqueConstraint("meeting_id", "role", name=op.f("uq_meeting_role_meeting_id_role")),
        sa.UniqueConstraint("uuid", name=op.f("uq_meeting_role_uuid")),
    )
    op.create_index(op.f("ix_meeting_role_person_id"), "meeting_role", ["person_id"], unique=False)
    op.create_table(
        "meeting_version",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("frozen_at", sa.DateTime(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_meeting_version_number_from_1")),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_meeting_version_meeting_id_meeting")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_version")),
        sa.UniqueConstraint(
            "meeting_id", "number", name=op.f("uq_meeting_version_meeting_id_number")
        ),
        sa.UniqueConstraint("uuid", name=op.f("uq_meeting_version_uuid")),
    )
    op.create_table(
        "parked_item",
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("intention", sa.String(32), nullable=False),
        sa.Column("planned_minutes", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("parked_on", sa.Date(), nullable=False),
        sa.Column("from_meeting_id", sa.Integer(), nullable=True),
        sa.Column("taken_meeting_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_parked_item_community_id_community")
        ),
        sa.ForeignKeyConstraint(
            ["from_meeting_id"], ["meeting.id"], name=op.f("fk_parked_item_from_meeting_id_meeting")
        ),
        sa.ForeignKeyConstraint(
            ["taken_meeting_id"],
            ["meeting.id"],
            name=op.f("fk_parked_item_taken_meeting_id_meeting"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parked_item")),
        sa.UniqueConstraint("uuid", name=op.f("uq_parked_item_uuid")),
    )
    op.create_index(
        op.f("ix_parked_item_community_id"), "parked_item", ["community_id"], unique=False
    )
    op.create_index(
        op.f("ix_parked_item_from_meeting_id"), "parked_item", ["from_meeting_id"], unique=False
    )
    op.create_index(
        op.f("ix_parked_item_taken_meeting_id"), "parked_item", ["taken_meeting_id"], unique=False
    )
    op.create_table(
        "release",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("length", sa.String(32), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("granted_by", sa.String(length=200), nullable=False),
        sa.Column("substitute_state", sa.String(32), nullable=False),
        sa.Column("substitute_name", sa.String(length=200), nullable=False),
        sa.Column("payer", sa.String(32), nullable=False),
        sa.Column("budget_line", sa.String(length=200), nullable=False),
        sa.Column("amount_cents", sa.Integer(), nullable=False),
        sa.Column("claim_state", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint("amount_cents >= 0", name=op.f("ck_release_amount_cents_positive")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_release_quantity_positive")),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_release_meeting_id_meeting")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_release_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_release")),
        sa.UniqueConstraint(
            "meeting_id", "person_id", name=op.f("uq_release_meeting_id_person_id")
        ),
        sa.UniqueConstraint("uuid", name=op.f("uq_release_uuid")),
    )
    op.create_index(op.f("ix_release_person_id"), "release", ["person_id"], unique=False)
    op.create_table(
        "note_version",
        sa.Column("note_id", sa.Integer(), nullable=False),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["note_id"], ["practice_note.id"], name=op.f("fk_note_version_note_id_practice_note")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note_version")),
        sa.UniqueConstraint("uuid", name=op.f("uq_note_version_uuid")),
    )
    op.create_index(op.f("ix_note_version_note_id"), "note_version", ["note_id"], unique=False)
    op.add_column(
        "agenda_item", sa.Column("material", sa.Text(), server_default="", nullable=False)
    )
    op.add_column("agenda_item", sa.Column("outcome", sa.Text(), server_default="", nullable=False))
    op.add_column(
        "agenda_item", sa.Column("spent_seconds", sa.Integer(), server_default="0", nullable=False)
    )
    op.add_column(
        "agenda_item", sa.Column("added_minutes", sa.Integer(), server_default="0", nullable=False)
    )
    op.add_column("agenda_item", sa.Column("running_since", sa.DateTime(), nullable=True))
    op.add_column("agenda_item", sa.Column("started_at", sa.DateTime(), nullable=True))
    op.add_column("agenda_item", sa.Column("ended_at", sa.DateTime(), nullable=True))
    op.execute(
        "ALTER TABLE agenda_item ADD COLUMN carried_from_id INTEGER "
        "CONSTRAINT fk_agenda_item_carried_from_id_agenda_item REFERENCES agenda_item (id)"
    )
    op.create_index(
        op.f("ix_agenda_item_carried_from_id"), "agenda_item", ["carried_from_id"], unique=False
    )
    op.add_column(
        "commitment",
        sa.Column("due_next_meeting", sa.Boolean(), server_default="0", nullable=False),
    )
    op.add_column(
        "commitment", sa.Column("is_coach_owned", sa.Boolean(), server_default="0", nullable=False)
    )
    op.add_column("commitment", sa.Column("evidence", sa.Text(), server_default="", nullable=False))
    op.add_column("meeting", sa.Column("norms_kept", sa.String(32), nullable=True))
    op.add_column(
        "meeting", sa.Column("norms_comment", sa.Text(), server_default="", nullable=False)
    )
    op.add_column("practice_note", sa.Column("tags", sa.Text(), server_default="", nullable=False))
