"""What the file of a person calls the tables and the columns that it tells."""

from __future__ import annotations

from collections.abc import Callable

from car_desktop.i18n import translate
from car_desktop.services.person_file import Reason

Name = Callable[[], str]


def table_name(table: str) -> str:
    """« Présences »."""
    return _TABLES[table]()


def column_name(table: str, column: str) -> str:
    """« Motif »; a table may call a column otherwise than the others do."""
    name = _OWN_COLUMNS.get((table, column)) or _COLUMNS[column]
    return name()


def reason_words(reason: Reason) -> str:
    """Why something is withheld, with its article."""
    return _REASONS[reason]()


_TABLES: dict[str, Name] = {
    "person": lambda: translate("PersonFile", "Identity"),
    "email_address": lambda: translate("PersonFile", "E-mail addresses"),
    "position": lambda: translate("PersonFile", "Functions"),
    "learning_activity": lambda: translate("PersonFile", "Declared activities"),
    "attendance": lambda: translate("PersonFile", "Attendance"),
    "stay": lambda: translate("PersonFile", "Arrivals and departures"),
    "meeting_reply": lambda: translate("PersonFile", "Replies to notices"),
    "norm_acceptance": lambda: translate("PersonFile", "Norms accepted"),
    "consent": lambda: translate("PersonFile", "Consents"),
    "privacy_request": lambda: translate("PersonFile", "Requests"),
    "notice_given": lambda: translate("PersonFile", "Collection notices given"),
    "membership": lambda: translate("PersonFile", "Communities"),
    "certificate": lambda: translate("PersonFile", "Certificates issued"),
    "release": lambda: translate("PersonFile", "Releases"),
    "meeting_role": lambda: translate("PersonFile", "Roles of the day"),
    "commitment": lambda: translate("PersonFile", "Commitments"),
    "commitment_review": lambda: translate("PersonFile", "Reviews of commitments"),
    "practice_note": lambda: translate("PersonFile", "Notes"),
    "note_version": lambda: translate("PersonFile", "Earlier wordings of notes"),
    "meeting": lambda: translate("PersonFile", "Meetings"),
    "agenda_item": lambda: translate("PersonFile", "Agenda items"),
    "meeting_version": lambda: translate("PersonFile", "Frozen minutes"),
    "parked_item": lambda: translate("PersonFile", "Points kept for later"),
    "name_alias": lambda: translate("PersonFile", "Names met in attendance reports"),
    "retention_hold": lambda: translate("PersonFile", "Holds on destruction"),
    "access_entry": lambda: translate("PersonFile", "Accesses to this file"),
    "community": lambda: translate("PersonFile", "Descriptions of communities"),
    "norm_set": lambda: translate("PersonFile", "Norms of communities"),
    "series": lambda: translate("PersonFile", "Series of meetings"),
    "organisation": lambda: translate("PersonFile", "Organisations"),
    "letterhead": lambda: translate("PersonFile", "Letterheads"),
    "coach_profile": lambda: translate("PersonFile", "Profile of the coach"),
    "privacy_office": lambda: translate("PersonFile", "Person in charge of privacy"),
    "privacy_incident": lambda: translate("PersonFile", "Register of incidents"),
    "disposal": lambda: translate("PersonFile", "Register of destructions"),
    "agenda_template": lambda: translate("PersonFile", "Agenda templates"),
    "note_template": lambda: translate("PersonFile", "Note templates"),
    "draft": lambda: translate("PersonFile", "Words not sent yet"),
}

_COLUMNS: dict[str, Name] = {
    "accepted_on": lambda: translate("PersonFile", "Accepted on"),
    "action": lambda: translate("PersonFile", "What was done"),
    "actor": lambda: translate("PersonFile", "Account on the computer"),
    "address": lambda: translate("PersonFile", "Address"),
    "amount_cents": lambda: translate("PersonFile", "Amount"),
    "answered_on": lambda: translate("PersonFile", "Answered on"),
    "at": lambda: translate("PersonFile", "When"),
    "blocks": lambda: translate("PersonFile", "In the form of the text"),
    "budget_line": lambda: translate("PersonFile", "Budget line"),
    "circumstances": lambda: translate("PersonFile", "Circumstances"),
    "civility": lambda: translate("PersonFile", "Civility"),
    "claim_state": lambda: translate("PersonFile", "Claim"),
    "closed_on": lambda: translate("PersonFile", "Closed on"),
    "co_facilitator": lambda: translate("PersonFile", "Co-facilitation"),
    "comment": lambda: translate("PersonFile", "Comment"),
    "commission_notified_on": lambda: translate("PersonFile", "Commission told on"),
    "commitment": lambda: translate("PersonFile", "Commitment"),
    "community": lambda: translate("PersonFile", "Community"),
    "content": lambda: translate("PersonFile", "Passages"),
    "detail": lambda: translate("PersonFile", "Detail"),
    "details": lambda: translate("PersonFile", "What the person asks"),
    "dimension": lambda: translate("PersonFile", "Dimension"),
    "directory_record": lambda: translate("PersonFile", "Record of the ministry’s directory"),
    "done_at": lambda: translate("PersonFile", "When"),
    "done_by": lambda: translate("PersonFile", "Done by"),
    "done_on": lambda: translate("PersonFile", "Date"),
    "due_next_meeting": lambda: translate("PersonFile", "For the next meeting"),
    "due_on": lambda: translate("PersonFile", "Due on"),
    "effect": lambda: translate("PersonFile", "Effect"),
    "email": lambda: translate("PersonFile", "E-mail"),
    "ends_at": lambda: translate("PersonFile", "Departure"),
    "ends_on": lambda: translate("PersonFile", "Until"),
    "evidence": lambda: translate("PersonFile", "Evidence"),
    "expected_trace": lambda: translate("PersonFile", "Expected trace"),
    "expires_on": lambda: translate("PersonFile", "Until"),
    "fields": lambda: translate("PersonFile", "Words"),
    "first_name": lambda: translate("PersonFile", "First name"),
    "frozen_at": lambda: translate("PersonFile", "Frozen"),
    "function": lambda: translate("PersonFile", "Function"),
    "given_on": lambda: translate("PersonFile", "Given on"),
    "granted_by": lambda: translate("PersonFile", "Granted by"),
    "information": lambda: translate("PersonFile", "Information concerned"),
    "is_archived": lambda: translate("PersonFile", "Archived"),
    "is_coach_owned": lambda: translate("PersonFile", "Taken by the coach"),
    "issued_on": lambda: translate("PersonFile", "Issued on"),
    "items": lambda: translate("PersonFile", "Points"),
    "kind": lambda: translate("PersonFile", "Kind"),
    "known_on": lambda: translate("PersonFile", "Known on"),
    "language": lambda: translate("PersonFile", "Language"),
    "last_name": lambda: translate("PersonFile", "Last name"),
    "lead": lambda: translate("PersonFile", "Led by"),
    "length": lambda: translate("PersonFile", "Length"),
    "level": lambda: translate("PersonFile", "Level"),
    "lifted_on": lambda: translate("PersonFile", "Lifted on"),
    "lines": lambda: translate("PersonFile", "Lines"),
    "material": lambda: translate("PersonFile", "Material"),
    "measures": lambda: translate("PersonFile", "Measures"),
    "meeting_ends_at": lambda: translate("PersonFile", "End of the meeting"),
    "meeting_starts_at": lambda: translate("PersonFile", "Meeting"),
    "minutes": lambda: translate("PersonFile", "Hours"),
    "name": lambda: translate("PersonFile", "Name"),
    "name_key": lambda: translate("PersonFile", "Name as it was read"),
    "new_value": lambda: translate("PersonFile", "Value asked for"),
    "next_step": lambda: translate("PersonFile", "Next step"),
    "norms_comment": lambda: translate("PersonFile", "Comment on the norms"),
    "note": lambda: translate("PersonFile", "Note"),
    "noted_at": lambda: translate("PersonFile", "Noted"),
    "notice_language": lambda: translate("PersonFile", "Language"),
    "notice_version": lambda: translate("PersonFile", "Version"),
    "number": lambda: translate("PersonFile", "Number"),
    "occurred_from": lambda: translate("PersonFile", "From"),
    "occurred_text": lambda: translate("PersonFile", "Moment"),
    "occurred_to": lambda: translate("PersonFile", "To"),
    "officer_contact": lambda: translate("PersonFile", "How to reach them"),
    "officer_name": lambda: translate("PersonFile", "Person in charge"),
    "old_value": lambda: translate("PersonFile", "Value before"),
    "organisation": lambda: translate("PersonFile", "Organisation"),
    "organisation_name": lambda: translate("PersonFile", "Organisation"),
    "outcome": lambda: translate("PersonFile", "Outcome"),
    "owner_text": lambda: translate("PersonFile", "Who"),
    "parked_on": lambda: translate("PersonFile", "Kept on"),
    "payer": lambda: translate("PersonFile", "Paid by"),
    "persons": lambda: translate("PersonFile", "Number of persons"),
    "persons_notified_on": lambda: translate("PersonFile", "Persons told on"),
    "persons_text": lambda: translate("PersonFile", "Number, in words"),
    "phone": lambda: translate("PersonFile", "Telephone at work"),
    "placed_on": lambda: translate("PersonFile", "Placed on"),
    "proof": lambda: translate("PersonFile", "Proof"),
    "proof_place": lambda: translate("PersonFile", "Where the proof is"),
    "provider": lambda: translate("PersonFile", "Given by"),
    "public_blocks": lambda: translate("PersonFile", "In the form of the text"),
    "public_note": lambda: translate("PersonFile", "Note to the members"),
    "public_notice": lambda: translate("PersonFile", "Public notice"),
    "purpose": lambda: translate("PersonFile", "Purpose"),
    "quantity": lambda: translate("PersonFile", "Quantity"),
    "rank": lambda: translate("PersonFile", "Order"),
    "reason": lambda: translate("PersonFile", "Reason"),
    "received_on": lambda: translate("PersonFile", "Received on"),
    "replied_on": lambda: translate("PersonFile", "Replied on"),
    "reply": lambda: translate("PersonFile", "Reply"),
    "represented_by": lambda: translate("PersonFile", "Represented by"),
    "risk": lambda: translate("PersonFile", "Risk of serious injury"),
    "risk_elements": lambda: translate("PersonFile", "What leads to it"),
    "role": lambda: translate("PersonFile", "Role"),
    "school_year": lambda: translate("PersonFile", "School year"),
    "scope": lambda: translate("PersonFile", "Covers"),
    "script": lambda: translate("PersonFile", "Script"),
    "shared_by": lambda: translate("PersonFile", "Shared by"),
    "signatory": lambda: translate("PersonFile", "Signatory"),
    "signatory_title": lambda: translate("PersonFile", "Title"),
    "signature": lambda: translate("PersonFile", "Picture of the signature"),
    "source": lambda: translate("PersonFile", "Source"),
    "starts_at": lambda: translate("PersonFile", "Arrival"),
    "starts_on": lambda: translate("PersonFile", "From"),
    "state": lambda: translate("PersonFile", "State"),
    "state_reason": lambda: translate("PersonFile", "Reason"),
    "status": lambda: translate("PersonFile", "Attendance"),
    "subject_field": lambda: translate("PersonFile", "Field"),
    "subject_kind": lambda: translate("PersonFile", "What is contested"),
    "substitute_name": lambda: translate("PersonFile", "Substitute"),
    "substitute_state": lambda: translate("PersonFile", "Substitution"),
    "tags": lambda: translate("PersonFile", "Tags"),
    "text": lambda: translate("PersonFile", "Text"),
    "title": lambda: translate("PersonFile", "Title"),
    "version": lambda: translate("PersonFile", "Version"),
    "visibility": lambda: translate("PersonFile", "Who may read it"),
    "what": lambda: translate("PersonFile", "What"),
    "withdrawn_on": lambda: translate("PersonFile", "Withdrawn on"),
    "wording": lambda: translate("PersonFile", "Wording"),
    "written_at": lambda: translate("PersonFile", "Until"),
}

_OWN_COLUMNS: dict[tuple[str, str], Name] = {
    ("certificate", "content"): lambda: translate("PersonFile", "What it says"),
    ("meeting", "starts_at"): lambda: translate("PersonFile", "Meeting"),
}

_REASONS: dict[Reason, Name] = {
    Reason.PERSONAL_NOTE: lambda: translate(
        "PersonFile", "Note written for personal use (Act respecting Access, s. 9, para. 2)"
    ),
    Reason.SCRIPT: lambda: translate(
        "PersonFile",
        "Facilitator’s script, for personal use (Act respecting Access, s. 9, para. 2)",
    ),
    Reason.DRAFT: lambda: translate(
        "PersonFile", "Draft that was not finished (Act respecting Access, s. 9, para. 2)"
    ),
}
