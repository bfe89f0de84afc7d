"""What privacy needs: notices, consents, requests, retention, destruction, incidents, accesses; drafts;
and the digests of rows.

Self-contained on purpose: entities change, a released migration never does.
"""

from __future__ import annotations

from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables; then the rules of retention, off unless a text sets their time."""
    op.create_table(
        "access_entry",
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(length=200), nullable=False),
        sa.Column("action", sa.String(32), nullable=False),
        sa.Column("subject_kind", sa.String(length=64), nullable=False),
        sa.Column("subject_uuid", sa.String(length=36), nullable=False),
        sa.Column("detail", sa.String(length=200), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_entry")),
        sa.UniqueConstraint("digest", name=op.f("uq_access_entry_digest")),
        sa.UniqueConstraint("uuid", name=op.f("uq_access_entry_uuid")),
    )
    op.create_index(op.f("ix_access_entry_at"), "access_entry", ["at"], unique=False)
    op.create_index(
        op.f("ix_access_entry_subject_uuid"), "access_entry", ["subject_uuid"], unique=False
    )

    op.create_table(
        "collection_notice",
        sa.Column("language", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint("version > 0", name=op.f("ck_collection_notice_version_positive")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_collection_notice")),
        sa.UniqueConstraint("language", "version", name="uq_collection_notice_language_version"),
        sa.UniqueConstraint("uuid", name=op.f("uq_collection_notice_uuid")),
    )
    op.create_table(
        "disposal",
        sa.Column("number", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("category", sa.String(32), nullable=True),
        sa.Column("done_at", sa.DateTime(), nullable=False),
        sa.Column("done_by", sa.String(length=200), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("backups_clean_on", sa.Date(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disposal")),
        sa.UniqueConstraint("number", name=op.f("uq_disposal_number")),
        sa.UniqueConstraint("uuid", name=op.f("uq_disposal_uuid")),
    )
    op.create_table(
        "draft",
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft")),
        sa.UniqueConstraint("place", name=op.f("uq_draft_place")),
        sa.UniqueConstraint("uuid", name=op.f("uq_draft_uuid")),
    )
    op.create_table(
        "privacy_incident",
        sa.Column("information", sa.Text(), nullable=False),
        sa.Column("circumstances", sa.Text(), nullable=False),
        sa.Column("occurred_from", sa.Date(), nullable=True),
        sa.Column("occurred_to", sa.Date(), nullable=True),
        sa.Column("occurred_text", sa.String(length=200), nullable=False),
        sa.Column("known_on", sa.Date(), nullable=False),
        sa.Column("persons", sa.Integer(), nullable=True),
        sa.Column("persons_text", sa.String(length=200), nullable=False),
        sa.Column("risk", sa.String(32), nullable=False),
        sa.Column("risk_elements", sa.Text(), nullable=False),
        sa.Column("commission_notified_on", sa.Date(), nullable=True),
        sa.Column("persons_notified_on", sa.Date(), nullable=True),
        sa.Column("public_notice", sa.Text(), nullable=False),
        sa.Column("measures", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint(
            "occurred_to IS NULL OR occurred_from IS NULL OR occurred_to >= occurred_from",
            name=op.f("ck_privacy_incident_to_after_from"),
        ),
        sa.CheckConstraint(
            "persons IS NULL OR persons >= 0", name=op.f("ck_privacy_incident_persons_positive")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_privacy_incident")),
        sa.UniqueConstraint("uuid", name=op.f("uq_privacy_incident_uuid")),
    )
    op.create_table(
        "privacy_office",
        sa.Column("organisation_name", sa.String(length=200), nullable=False),
        sa.Column("officer_name", sa.String(length=200), nullable=False),
        sa.Column("officer_contact", sa.String(length=200), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_privacy_office_single_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_privacy_office")),
        sa.UniqueConstraint("uuid", name=op.f("uq_privacy_office_uuid")),
    )
    op.create_table(
        "retention_rule",
        sa.Column("category", sa.String(32), nullable=False),
        sa.Column("is_on", sa.Boolean(), nullable=False),
        sa.Column("years", sa.Integer(), nullable=False),
        sa.Column("disposal", sa.String(32), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint(
            "years BETWEEN 0 AND 100", name=op.f("ck_retention_rule_years_in_reason")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_rule")),
        sa.UniqueConstraint("category", name=op.f("uq_retention_rule_category")),
        sa.UniqueConstraint("uuid", name=op.f("uq_retention_rule_uuid")),
    )
    op.create_table(
        "row_digest",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(length=64), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("total", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_row_digest")),
        sa.UniqueConstraint("table_name", name=op.f("uq_row_digest_table_name")),
    )
    op.create_table(
        "tombstone",
        sa.Column("table_name", sa.String(length=64), nullable=False),
        sa.Column("row_uuid", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("buried_at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tombstone")),
        sa.UniqueConstraint("table_name", "row_uuid", name="uq_tombstone_row"),
        sa.UniqueConstraint("uuid", name=op.f("uq_tombstone_uuid")),
    )
    op.create_index(op.f("ix_tombstone_row_uuid"), "tombstone", ["row_uuid"], unique=False)

    op.create_table(
        "consent",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(32), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("proof", sa.String(32), nullable=False),
        sa.Column("proof_place", sa.String(length=200), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint(
            "expires_on IS NULL OR expires_on >= given_on",
            name=op.f("ck_consent_expires_after_given"),
        ),
        sa.CheckConstraint(
            "withdrawn_on IS NULL OR withdrawn_on >= given_on",
            name=op.f("ck_consent_withdrawn_after_given"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_consent_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
        sa.UniqueConstraint("uuid", name=op.f("uq_consent_uuid")),
    )
    op.create_index(op.f("ix_consent_person_id"), "consent", ["person_id"], unique=False)

    op.create_table(
        "notice_given",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("notice_id", sa.Integer(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["notice_id"],
            ["collection_notice.id"],
            name=op.f("fk_notice_given_notice_id_collection_notice"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_notice_given_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice_given")),
        sa.UniqueConstraint("person_id", "notice_id", name="uq_notice_given_once"),
        sa.UniqueConstraint("uuid", name=op.f("uq_notice_given_uuid")),
    )
    op.create_index(op.f("ix_notice_given_notice_id"), "notice_given", ["notice_id"], unique=False)
    op.create_index(op.f("ix_notice_given_person_id"), "notice_given", ["person_id"], unique=False)

    op.create_table(
        "privacy_request",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(32), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("subject_kind", sa.String(length=64), nullable=False),
        sa.Column("subject_uuid", sa.String(length=36), nullable=False),
        sa.Column("subject_field", sa.String(length=64), nullable=False),
        sa.Column("old_value", sa.Text(), nullable=False),
        sa.Column("new_value", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint(
            "answered_on IS NULL OR answered_on >= received_on",
            name=op.f("ck_privacy_request_answered_after_received"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_privacy_request_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_privacy_request")),
        sa.UniqueConstraint("uuid", name=op.f("uq_privacy_request_uuid")),
    )
    op.create_index(
        op.f("ix_privacy_request_person_id"), "privacy_request", ["person_id"], unique=False
    )

    op.create_table(
        "retention_hold",
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("community_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("placed_on", sa.Date(), nullable=False),
        sa.Column("lifted_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint(
            "lifted_on IS NULL OR lifted_on >= placed_on",
            name=op.f("ck_retention_hold_lifted_after_placed"),
        ),
        sa.ForeignKeyConstraint(
            ["community_id"],
            ["community.id"],
            name=op.f("fk_retention_hold_community_id_community"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_retention_hold_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_hold")),
        sa.UniqueConstraint("uuid", name=op.f("uq_retention_hold_uuid")),
    )
    op.create_index(
        op.f("ix_retention_hold_community_id"), "retention_hold", ["community_id"], unique=False
    )
    op.create_index(
        op.f("ix_retention_hold_person_id"), "retention_hold", ["person_id"], unique=False
    )
    _add_rules()


def _add_rules() -> None:
    """Two delays are set by a text; every other one is for the calendar of each body to say."""
    rules = sa.table(
        "retention_rule",
        sa.column("category", sa.String),
        sa.column("is_on", sa.Boolean),
        sa.column("years", sa.Integer),
        sa.column("disposal", sa.String),
        sa.column("source", sa.String),
        sa.column("uuid", sa.String),
        sa.column("updated_at", sa.DateTime),
    )
    stated = {"certificates": (6, "D-8.3, r. 3, a. 4"), "incidents": (5, "A-2.1, r. 3.1")}
    categories = (
        *("notes", "private_notes", "attendance", "commitments", "releases"),
        *("certificates", "people", "incidents", "access_log"),
    )
    for category in categories:
        years, source = stated.get(category, (0, ""))
        op.execute(
            rules.insert().values(
                category=category,
                is_on=category in stated,
                years=years,
                disposal="destroy",
                source=source,
                uuid=str(uuid5(NAMESPACE_URL, f"retention-rule:{category}")),
                updated_at=datetime(2026, 11, 22),
            )
        )
