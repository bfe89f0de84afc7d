"""What is held about people, column by column: of which kind, about whom, why, and in which documents.

Every column of every table has its place here; a test fails on one that has none, and on a place whose
column is gone. The « Privacy » page and the annex of the privacy impact assessment (EFVP, A-2.1, s. 63.5)
are made of it, so neither can fall behind the schema.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class Category(StrEnum):
    """A kind of information."""

    IDENTITY = "identity"
    CONTACT = "contact"
    FUNCTION = "function"
    MEMBERSHIP = "membership"
    ATTENDANCE = "attendance"
    WORDS = "words"  # what was said, noted, typed: it may name anybody
    COMMITMENTS = "commitments"
    RELEASES = "releases"
    RIGHTS = "rights"
    REGISTERS = "registers"
    ACCOUNTS = "accounts"
    WORK = "work"  # meetings, calendars, templates: about no person
    TECHNICAL = "technical"

    @property
    def is_personal(self) -> bool:
        """Whether it is about somebody."""
        return self not in {Category.WORK, Category.TECHNICAL}


class Whose(StrEnum):
    """About whom."""

    PEOPLE = "people"  # of the communities
    COACH = "coach"
    OTHERS = "others"  # substitutes, replacements, guests: named in words
    OFFICER = "officer"
    NOBODY = "nobody"


class Purpose(StrEnum):
    """What it is needed for."""

    CALLING = "calling"  # reach people and call them to meetings
    COACHING = "coaching"  # prepare, hold and follow up the meetings
    RECOGNITION = "recognition"  # hours, certificates
    ACCOUNTING = "accounting"  # releases, reports
    RIGHTS = "rights"  # duties towards the people concerned
    SAFETY = "safety"  # keep it whole and closed
    RUNNING = "running"  # the program itself


@dataclass(frozen=True, slots=True)
class Use:
    """A table: why it exists, the documents in which it leaves, and its columns by kind and person."""

    purpose: Purpose
    columns: Mapping[Category | tuple[Category, Whose], str]
    documents: tuple[str, ...] = ()
    kept_in: frozenset[Category] = frozenset()  # kinds that leave in none of these documents


@dataclass(frozen=True, slots=True)
class Classified:
    """One column with all that is said of it."""

    table: str
    column: str
    category: Category
    whose: Whose
    purpose: Purpose
    documents: tuple[str, ...]


EVERYWHERE = frozenset({"id", "uuid", "updated_at"})
"""Technical in every table that has them: a number, a random identity, the instant of the last change."""

_MEETING = ("notice", "minutes", "sign-in-sheet", "decisions-of-meeting", "year-binder")
_NOTES = ("minutes", "facilitators-book", "community-year", "annual-report", "year-binder")
_HOURS = ("attendance-register", "attendance-of-meeting", "certificate", "certificate-year")
_ATTENDANCE = (*_HOURS, "minutes", "hours-slip", "community-year", "annual-report", "year-binder")
_DECISIONS = ("minutes", "decisions", "decisions-of-meeting", "year-binder")
_RELEASES = ("release-request", "releases-summary", "releases-summary-all")
_NAMING = tuple(dict.fromkeys((*_MEETING, *_HOURS, *_DECISIONS, "hours-slip", "release-request")))

TABLES: dict[str, Use] = {
    "person": Use(
        Purpose.CALLING,
        {
            Category.IDENTITY: "first_name last_name civility name_key",
            Category.CONTACT: "phone",
            Category.TECHNICAL: "is_archived",
        },
        _NAMING,
        kept_in=frozenset({Category.CONTACT}),
    ),
    "email_address": Use(
        Purpose.CALLING,
        {Category.CONTACT: "person_id address", Category.TECHNICAL: "rank"},
        ("notice",),
    ),
    "name_alias": Use(Purpose.COACHING, {Category.IDENTITY: "name_key person_id"}),
    "position": Use(
        Purpose.CALLING,
        {Category.FUNCTION: "person_id organisation_id function starts_on ends_on"},
        ("sign-in-sheet", "attendance-register", "hours-slip", "release-request", "certificate"),
    ),
    "organisation": Use(
        Purpose.CALLING,
        {
            Category.WORK: "kind name short_name official_code city postal_code website parent_id "
            "directory_record"
        },
        _NAMING,
    ),
    "community": Use(
        Purpose.COACHING,
        {
            Category.WORK: "name kind organisation_id language purpose usual_place rhythm_weeks",
            Category.TECHNICAL: "is_archived",
        },
        _NAMING,
    ),
    "membership": Use(
        Purpose.CALLING,
        {Category.MEMBERSHIP: "community_id person_id role starts_on ends_on"},
        (*_MEETING, *_HOURS),
    ),
    "norm_set": Use(
        Purpose.COACHING,
        {Category.WORDS: "text", Category.WORK: "community_id school_year version adopted_on"},
    ),
    "norm_acceptance": Use(
        Purpose.COACHING, {Category.MEMBERSHIP: "norm_set_id person_id accepted_on"}
    ),
    "series": Use(
        Purpose.COACHING,
        {
            Category.WORK: "community_id frequency first_day last_day every dates on_day_off starts "
            "ends title place mode"
        },
    ),
    "meeting": Use(
        Purpose.COACHING,
        {
            Category.WORK: "community_id starts_at ends_at title purpose place mode state "
            "state_reason series_id series_day differs_from_series norms_kept",
            Category.WORDS: "norms_comment",
            Category.MEMBERSHIP: "co_facilitator_id",
            Category.TECHNICAL: "calendar_uid calendar_occurrence calendar_sequence",
        },
        _NAMING,
        kept_in=frozenset({Category.WORDS}),
    ),
    "meeting_role": Use(
        Purpose.COACHING, {Category.MEMBERSHIP: "meeting_id role person_id name"}, ("minutes",)
    ),
    "meeting_reply": Use(
        Purpose.CALLING, {Category.ATTENDANCE: "meeting_id person_id reply replied_on"}
    ),
    "agenda_item": Use(
        Purpose.COACHING,
        {
            Category.WORK: "meeting_id rank title intention planned_minutes protocol state material "
            "outcome spent_seconds added_minutes running_since started_at ended_at carried_from_id",
            Category.WORDS: "public_note public_blocks",
            (Category.WORDS, Whose.COACH): "script",
            Category.IDENTITY: "lead",
        },
        ("notice", "minutes", "year-binder", "facilitators-book"),
    ),
    "parked_item": Use(
        Purpose.COACHING,
        {
            Category.WORK: "community_id title intention planned_minutes parked_on from_meeting_id "
            "taken_meeting_id",
            Category.WORDS: "note",
        },
    ),
    "attendance": Use(
        Purpose.RECOGNITION,
        {
            Category.ATTENDANCE: "meeting_id person_id status source reason",
            (Category.IDENTITY, Whose.OTHERS): "represented_by",
        },
        _ATTENDANCE,
    ),
    "stay": Use(
        Purpose.RECOGNITION, {Category.ATTENDANCE: "attendance_id starts_at ends_at"}, _ATTENDANCE
    ),
    "learning_activity": Use(
        Purpose.RECOGNITION,
        {Category.ATTENDANCE: "person_id kind title provider done_on minutes"},
        ("hours-slip",),
    ),
    "certificate": Use(
        Purpose.RECOGNITION,
        {
            Category.ATTENDANCE: "person_id community_id meeting_id school_year minutes content scope",
            Category.TECHNICAL: "number issued_on language",
        },
        ("certificate", "certificate-year"),
    ),
    "release": Use(
        Purpose.ACCOUNTING,
        {
            Category.RELEASES: "meeting_id person_id length quantity granted_by substitute_state payer "
            "budget_line amount_cents claim_state",
            (Category.IDENTITY, Whose.OTHERS): "substitute_name",
        },
        _RELEASES,
    ),
    "practice_note": Use(
        Purpose.COACHING,
        {
            Category.WORDS: "text blocks evidence effect next_step",
            Category.IDENTITY: "shared_by",
            Category.WORK: "meeting_id agenda_item_id kind visibility noted_at dimension level tags",
        },
        _NOTES,
    ),
    "note_version": Use(
        Purpose.SAFETY, {Category.WORDS: "content", Category.TECHNICAL: "note_id written_at"}
    ),
    "meeting_version": Use(
        Purpose.SAFETY,
        {Category.WORDS: "content reason", Category.TECHNICAL: "meeting_id number frozen_at"},
        ("minutes",),
    ),
    "commitment": Use(
        Purpose.COACHING,
        {
            Category.COMMITMENTS: "what owner_id evidence expected_trace state state_reason due_on "
            "due_next_meeting closed_on is_coach_owned",
            Category.IDENTITY: "owner_text",
            Category.WORK: "meeting_id agenda_item_id noted_at",
        },
        (*_DECISIONS, "community-year", "annual-report"),
    ),
    "commitment_review": Use(
        Purpose.COACHING,
        {Category.COMMITMENTS: "commitment_id meeting_id state due_on comment"},
        _DECISIONS,
    ),
    "coach_profile": Use(
        Purpose.COACHING,
        {
            (Category.IDENTITY, Whose.COACH): "name",
            (Category.FUNCTION, Whose.COACH): "title organisation_name",
            (Category.CONTACT, Whose.COACH): "email phone",
            Category.WORK: "document_language",
        },
        (*_NAMING, "annual-report"),
    ),
    "letterhead": Use(
        Purpose.COACHING,
        {
            Category.WORK: "organisation_id logo logo_text lines",
            (Category.IDENTITY, Whose.OTHERS): "signature signatory",
            (Category.FUNCTION, Whose.OTHERS): "signatory_title",
        },
        _NAMING,
    ),
    "day_off": Use(Purpose.COACHING, {Category.WORK: "organisation_id day kind label"}),
    "hours_duty": Use(
        Purpose.RECOGNITION,
        {Category.WORK: "name minutes school_years first_year functions source"},
        ("hours-slip",),
    ),
    "counting_rule": Use(
        Purpose.RECOGNITION,
        {
            Category.WORK: "starts_on rounding_minutes least_minutes late_tolerance_minutes "
            "deducts_breaks partial_percent"
        },
        _ATTENDANCE,
    ),
    "agenda_template": Use(Purpose.RUNNING, {Category.WORK: "name kind language shipped items"}),
    "note_template": Use(Purpose.RUNNING, {Category.WORK: "name kind text"}),
    "report_layout": Use(Purpose.RUNNING, {Category.TECHNICAL: "headings name columns"}),
    "privacy_office": Use(
        Purpose.RIGHTS,
        {
            Category.WORK: "organisation_name",
            (Category.IDENTITY, Whose.OFFICER): "officer_name",
            (Category.CONTACT, Whose.OFFICER): "officer_contact",
        },
        ("collection-notice", "privacy-page", "privacy-annex"),
    ),
    "collection_notice": Use(
        Purpose.RIGHTS,
        {Category.WORK: "language version text effective_on"},
        ("collection-notice",),
    ),
    "notice_given": Use(Purpose.RIGHTS, {Category.RIGHTS: "person_id notice_id given_on"}),
    "consent": Use(
        Purpose.RIGHTS,
        {
            Category.RIGHTS: "person_id purpose wording proof proof_place given_on expires_on "
            "withdrawn_on"
        },
    ),
    "privacy_request": Use(
        Purpose.RIGHTS,
        {
            Category.RIGHTS: "person_id kind received_on answered_on outcome details reason "
            "subject_kind subject_uuid subject_field old_value new_value"
        },
    ),
    "retention_rule": Use(Purpose.RIGHTS, {Category.WORK: "category is_on years disposal source"}),
    "retention_hold": Use(
        Purpose.RIGHTS,
        {Category.RIGHTS: "person_id community_id reason placed_on lifted_on"},
    ),
    "disposal": Use(
        Purpose.RIGHTS,
        {
            Category.REGISTERS: "number kind category done_at counts rule backups_clean_on",
            (Category.ACCOUNTS, Whose.COACH): "done_by",
        },
    ),
    "tombstone": Use(Purpose.SAFETY, {Category.TECHNICAL: "table_name row_uuid kind buried_at"}),
    "privacy_incident": Use(
        Purpose.RIGHTS,
        {
            Category.REGISTERS: "information circumstances occurred_from occurred_to occurred_text "
            "known_on persons persons_text risk risk_elements commission_notified_on "
            "persons_notified_on public_notice measures"
        },
    ),
    "access_entry": Use(
        Purpose.SAFETY,
        {
            (Category.ACCOUNTS, Whose.COACH): "at actor action subject_kind subject_uuid detail",
            Category.TECHNICAL: "previous digest",
        },
    ),
    "draft": Use(Purpose.SAFETY, {Category.WORDS: "title fields", Category.TECHNICAL: "place"}),
    "row_digest": Use(Purpose.SAFETY, {Category.TECHNICAL: "table_name rows total"}),
}
"""Each table with its columns; those of `EVERYWHERE` are understood."""


@cache
def inventory() -> tuple[Classified, ...]:
    """Every column that has a place here, by table."""
    return tuple(_columns())


def _columns() -> Iterator[Classified]:
    for table, use in TABLES.items():
        for key, names in use.columns.items():
            category, whose = key if isinstance(key, tuple) else (key, _usual_whose(key))
            for name in names.split():
                documents = () if category in use.kept_in else use.documents
                yield Classified(table, name, category, whose, use.purpose, documents)


def _usual_whose(category: Category) -> Whose:
    return Whose.PEOPLE if category.is_personal else Whose.NOBODY
