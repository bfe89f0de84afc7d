"""What each column of the data says of one person, and where the person's file tells it.

Every column of every table is here once: a test refuses a column that is in none of these places, so
that nothing which is held on somebody is left out of their file by accident (A-2.1, s. 83 and 84).

The inventory of data places the same columns by kind and purpose. Two tables, because neither cut follows
the other: a column told in two parts and in an order here is half of a kind there. A test holds them to
the same answer where both say whether a column is about somebody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType

from car_desktop.domain.base import Base
from car_desktop.services.data_inventory import EVERYWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What one table holds on somebody: by what its rows are theirs, and where each column goes.

    A row is somebody's where one of `by` is their identifier (their uuid for `by_uuid`), where the row
    it belongs to is (`through`: column and table), or where one of `named_in` or `passages` names them.
    """

    by: tuple[str, ...] = ()
    by_uuid: tuple[str, ...] = ()
    through: tuple[str, str] = ("", "")
    named_in: tuple[str, ...] = ()

    # Told as « provided by the person », and given in the portable file (s. 84, para. 3).
    provided: tuple[str, ...] = ()
    # Told as « written or inferred about the person ».
    written: tuple[str, ...] = ()
    # JSON of which the passages that name the person are told, as written about them.
    passages: tuple[str, ...] = ()
    # JSON which is about the person alone, told whole.
    whole: tuple[str, ...] = ()
    # Not told but announced, with the reason: notes and drafts for personal use (s. 9, para. 2).
    withheld: tuple[str, ...] = ()
    # The same again, in a form that the program searches by.
    repeated: tuple[str, ...] = ()
    # What joins rows and seals the log: no words about anybody.
    links: tuple[str, ...] = ()
    # About a group, a meeting, a body: about nobody (s. 54).
    nobody: tuple[str, ...] = ()

    @property
    def told(self) -> tuple[str, ...]:
        """The columns that a reader of the file finds, in their order."""
        return (*self.provided, *self.written, *self.passages, *self.whole)

    @property
    def is_about_people(self) -> bool:
        """Whether a row may be somebody's at all."""
        return bool(self.by or self.by_uuid or self.through[0] or self.named_in or self.passages)

    @property
    def classified(self) -> tuple[str, ...]:
        """Every column that has its place; one may be told in both parts."""
        places = (field.name for field in fields(self))
        beside = {"by", "by_uuid", "through", "named_in"}
        return tuple(
            name for place in places if place not in beside for name in getattr(self, place)
        )


_PERSON = ("person_id",)

_HOLDINGS: dict[str, Holding] = {
    "person": Holding(
        by=("id",),
        provided=("first_name", "last_name", "civility", "phone"),
        written=("is_archived",),
        repeated=("name_key",),
    ),
    "email_address": Holding(by=_PERSON, provided=("address", "rank"), links=_PERSON),
    "position": Holding(
        by=_PERSON,
        provided=("function", "organisation_id", "starts_on", "ends_on"),
        links=_PERSON,
    ),
    "learning_activity": Holding(
        by=_PERSON, provided=("kind", "title", "provider", "done_on", "minutes"), links=_PERSON
    ),
    "attendance": Holding(
        by=_PERSON,
        provided=("meeting_id", "status", "reason"),
        written=("meeting_id", "source", "represented_by"),
        links=_PERSON,
    ),
    "stay": Holding(
        through=("attendance_id", "attendance"),
        provided=("attendance_id", "starts_at", "ends_at"),
    ),
    "meeting_reply": Holding(
        by=_PERSON, provided=("meeting_id", "reply", "replied_on"), links=_PERSON
    ),
    "norm_acceptance": Holding(by=_PERSON, provided=("norm_set_id", "accepted_on"), links=_PERSON),
    "consent": Holding(
        by=_PERSON,
        provided=("purpose", "wording", "proof", "given_on", "expires_on", "withdrawn_on"),
        written=("purpose", "given_on", "proof_place"),
        links=_PERSON,
    ),
    "privacy_request": Holding(
        by=_PERSON,
        provided=("kind", "received_on", "details", "new_value"),
        written=(
            *("kind", "received_on", "answered_on", "outcome", "reason"),
            *("subject_kind", "subject_field", "old_value", "new_value"),
        ),
        links=("person_id", "subject_uuid"),
    ),
    "notice_given": Holding(by=_PERSON, written=("notice_id", "given_on"), links=_PERSON),
    "membership": Holding(
        by=_PERSON, written=("community_id", "role", "starts_on", "ends_on"), links=_PERSON
    ),
    "certificate": Holding(
        by=_PERSON,
        written=(
            *("number", "scope", "community_id", "meeting_id", "school_year"),
            *("minutes", "issued_on", "language"),
        ),
        whole=("content",),
        links=_PERSON,
    ),
    "release": Holding(
        by=_PERSON,
        named_in=("substitute_name", "granted_by"),
        written=(
            *("meeting_id", "length", "quantity", "granted_by", "substitute_state"),
            *("substitute_name", "payer", "budget_line", "amount_cents", "claim_state"),
        ),
        links=_PERSON,
    ),
    "meeting_role": Holding(
        by=_PERSON, named_in=("name",), written=("meeting_id", "role", "name"), links=_PERSON
    ),
    "commitment": Holding(
        by=("owner_id",),
        named_in=("what", "owner_text", "evidence", "expected_trace", "state_reason"),
        written=(
            *("meeting_id", "what", "owner_text", "due_on", "due_next_meeting", "expected_trace"),
            *("evidence", "state", "state_reason", "closed_on", "noted_at", "is_coach_owned"),
        ),
        links=("owner_id", "agenda_item_id"),
    ),
    "commitment_review": Holding(
        through=("commitment_id", "commitment"),
        named_in=("comment",),
        written=("commitment_id", "meeting_id", "state", "due_on", "comment"),
    ),
    "practice_note": Holding(
        named_in=("text", "evidence", "effect", "next_step", "shared_by"),
        written=(
            *("meeting_id", "noted_at", "kind", "text", "shared_by", "evidence", "effect"),
            *("next_step", "dimension", "level", "visibility", "tags"),
        ),
        passages=("blocks",),
        links=("agenda_item_id",),
    ),
    "note_version": Holding(written=("note_id", "written_at"), passages=("content",)),
    "meeting": Holding(
        by=("co_facilitator_id",),
        named_in=("title", "purpose", "state_reason", "norms_comment"),
        written=(
            *("starts_at", "community_id", "co_facilitator_id", "title", "purpose"),
            *("state_reason", "norms_comment"),
        ),
        links=("series_id", "calendar_uid", "calendar_occurrence", "calendar_sequence"),
        nobody=(
            *("ends_at", "place", "mode", "state", "series_day", "differs_from_series"),
            "norms_kept",
        ),
    ),
    "agenda_item": Holding(
        named_in=("title", "lead", "public_note", "material", "outcome"),
        written=("meeting_id", "title", "lead", "public_note", "material", "outcome"),
        passages=("public_blocks",),
        withheld=("script",),
        links=("carried_from_id",),
        nobody=(
            *("rank", "intention", "planned_minutes", "protocol", "state", "spent_seconds"),
            *("added_minutes", "running_since", "started_at", "ended_at"),
        ),
    ),
    "meeting_version": Holding(
        named_in=("reason",),
        written=("meeting_id", "number", "frozen_at", "reason"),
        passages=("content",),
    ),
    "parked_item": Holding(
        named_in=("title", "note"),
        written=("community_id", "title", "note", "parked_on"),
        links=("from_meeting_id", "taken_meeting_id"),
        nobody=("intention", "planned_minutes"),
    ),
    "name_alias": Holding(by=_PERSON, written=("name_key",), links=_PERSON),
    "retention_hold": Holding(
        by=_PERSON,
        named_in=("reason",),
        written=("reason", "placed_on", "lifted_on"),
        links=("person_id", "community_id"),
    ),
    "access_entry": Holding(
        by_uuid=("subject_uuid",),
        written=("at", "action", "actor", "detail"),
        links=("subject_kind", "subject_uuid", "previous", "digest"),
    ),
    "community": Holding(
        named_in=("name", "purpose"),
        written=("name", "purpose"),
        links=("organisation_id",),
        nobody=("kind", "language", "usual_place", "is_archived", "rhythm_weeks"),
    ),
    "norm_set": Holding(
        named_in=("text",),
        written=("community_id", "school_year", "version", "text"),
        nobody=("adopted_on",),
    ),
    "series": Holding(
        named_in=("title",),
        written=("community_id", "title"),
        nobody=(
            *("frequency", "first_day", "last_day", "every", "dates", "on_day_off"),
            *("starts", "ends", "place", "mode"),
        ),
    ),
    "organisation": Holding(
        named_in=("name",),
        written=("name",),
        passages=("directory_record",),
        links=("parent_id",),
        nobody=("kind", "short_name", "official_code", "city", "postal_code", "website"),
    ),
    "letterhead": Holding(
        named_in=("signatory", "lines"),
        written=("organisation_id", "signatory", "signatory_title", "lines", "signature"),
        nobody=("logo", "logo_text"),
    ),
    "coach_profile": Holding(
        named_in=("name", "email"),
        written=("name", "title", "organisation_name", "email", "phone"),
        nobody=("document_language",),
    ),
    "privacy_office": Holding(
        named_in=("officer_name", "officer_contact"),
        written=("organisation_name", "officer_name", "officer_contact"),
    ),
    "privacy_incident": Holding(
        named_in=(
            *("information", "circumstances", "occurred_text", "persons_text"),
            *("risk_elements", "public_notice", "measures"),
        ),
        written=(
            *("information", "circumstances", "occurred_from", "occurred_to", "occurred_text"),
            *("known_on", "persons", "persons_text", "risk", "risk_elements"),
            *("commission_notified_on", "persons_notified_on", "public_notice", "measures"),
        ),
    ),
    "disposal": Holding(
        named_in=("done_by",),
        written=("number", "done_at", "done_by"),
        nobody=("kind", "category", "counts", "rule", "backups_clean_on"),
    ),
    "agenda_template": Holding(
        named_in=("name",),
        written=("name",),
        passages=("items",),
        nobody=("kind", "language", "shipped"),
    ),
    "note_template": Holding(named_in=("name", "text"), written=("name", "text"), nobody=("kind",)),
    "draft": Holding(named_in=("title",), withheld=("fields", "title"), nobody=("place",)),
    # What is about no natural person (s. 54).
    "collection_notice": Holding(nobody=("language", "version", "text", "effective_on")),
    "counting_rule": Holding(
        nobody=(
            *("starts_on", "rounding_minutes", "least_minutes", "late_tolerance_minutes"),
            *("deducts_breaks", "partial_percent"),
        )
    ),
    "day_off": Holding(links=("organisation_id",), nobody=("day", "kind", "label")),
    "hours_duty": Holding(
        nobody=("name", "minutes", "school_years", "first_year", "functions", "source")
    ),
    "report_layout": Holding(nobody=("headings", "name", "columns")),
    "retention_rule": Holding(nobody=("category", "is_on", "years", "disposal", "source")),
    "row_digest": Holding(nobody=("table_name", "rows", "total")),
    "tombstone": Holding(links=("table_name", "row_uuid"), nobody=("kind", "buried_at")),
}

HOLDINGS: Mapping[str, Holding] = MappingProxyType(_HOLDINGS)
"""Each table of the data; those about people in the order of the file."""


def unclassified() -> tuple[str, ...]:
    """« table.column » for each column that has no place yet, and for each place without a column."""
    asked = {
        f"{table.name}.{column.name}"
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if column.name not in EVERYWHERE
    }
    answered = {
        f"{name}.{column}" for name, holding in HOLDINGS.items() for column in holding.classified
    }
    return tuple(sorted(asked ^ answered))
