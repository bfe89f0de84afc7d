"""A person whose name, address and telephone are typed in every text that the data can hold."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Enum, String, select
from sqlalchemy.orm import Session

from car_desktop.domain.base import Base
from car_desktop.domain.entities import (
    AgendaItem,
    AgendaTemplate,
    Certificate,
    CommitmentReview,
    Consent,
    Draft,
    EmailAddress,
    LearningActivity,
    Meeting,
    MeetingReply,
    MeetingRole,
    NameAlias,
    NormAcceptance,
    NormSet,
    NoteTemplate,
    NoteVersion,
    ParkedItem,
    Person,
    PracticeNote,
    PrivacyIncident,
    PrivacyRequest,
    Release,
    ReportLayout,
    Stay,
)
from car_desktop.domain.facilitation import Reply, RoleOfTheDay
from car_desktop.domain.privacy import ConsentProof, ConsentPurpose, RequestKind
from car_desktop.domain.recognition import CertificateScope
from car_desktop.domain.rich_text import Paragraph, RichText, Span
from car_desktop.domain.rich_text_json import to_json
from car_desktop.domain.values import AttendanceStatus, CommitmentState, MeetingState
from car_desktop.services.versions import freeze
from tests.factories import (
    make_commitment,
    make_community,
    make_mark,
    make_meeting,
    make_member,
    make_organisation,
    make_person,
    make_position,
)

FIRST, LAST = "Zorabelle", "Kwantîkôva"
ADDRESS = "zk@canari-inconnu.test"
PHONE = "418 555-0199, poste 12"
SENTENCE = f"{FIRST} {LAST}, ou {LAST}, {FIRST}, dite Mme {LAST} ou {FIRST} ; {ADDRESS} ; 1 (418) 555-0199."
CANARIES = tuple(
    word.encode()
    for word in (
        *("Zorabelle", "zorabelle", "ZORABELLE", "Kwantîkôva", "Kwantikova", "kwantikova"),
        *("canari-inconnu", "555-0199", "5550199"),
    )
)
HELD = datetime(2024, 10, 8, 9, 0)

_UNTOUCHED = {
    *("person", "email_address", "name_alias", "coach_profile", "letterhead", "privacy_office"),
    *("collection_notice", "access_entry", "disposal", "tombstone", "retention_rule"),
    *("hours_duty", "row_digest", "organisation", "day_off"),
}
_SPECIAL = {"uuid", "subject_uuid", "calendar_uid", "dates", "tags"}


def type_canary(session: Session) -> Person:
    """Somebody who is in every table that may name people, in a meeting that was held and frozen."""
    person = make_person(session, FIRST, LAST)
    person.phone = PHONE
    person.emails = [EmailAddress(address=ADDRESS)]
    make_position(session, person, make_organisation(session))
    community = make_community(session, "CAP fictive du canari")
    make_member(session, community, person, starts_on=date(2024, 9, 1))
    other = make_member(session, community, make_person(session, "Ali", "Essai")).person
    meeting = make_meeting(session, community, HELD, MeetingState.HELD)
    mark = make_mark(session, meeting, person)
    mark.stays = [Stay(starts_at=HELD, ends_at=HELD.replace(hour=11))]
    make_mark(session, meeting, other, AttendanceStatus.ABSENT)
    _fill_meeting(session, meeting, person)
    _fill_registers(session, person, meeting)
    session.flush()
    _type_everywhere(session)
    freeze(session, meeting.id, datetime(2024, 10, 9, 12, tzinfo=UTC))
    session.flush()
    return person


def traces_in(content: bytes) -> set[bytes]:
    """Which canaries are in some bytes, whatever the encoding of their accents."""
    found = {canary for canary in CANARIES if canary in content}
    wide = {canary for canary in CANARIES if canary.decode().encode("utf-16-le") in content}
    escaped = {
        canary for canary in CANARIES if json.dumps(canary.decode()).encode()[1:-1] in content
    }
    return found | wide | escaped


def _fill_meeting(session: Session, meeting: Meeting, person: Person) -> None:
    meeting.co_facilitator_id = person.id
    item = AgendaItem(meeting_id=meeting.id, rank=1, title="Tour de table")
    note = PracticeNote(meeting_id=meeting.id, noted_at=HELD, text="x")
    session.add_all([item, note])
    session.flush()
    note.versions.append(NoteVersion(written_at=datetime.now(UTC), content="{}"))
    commitment = make_commitment(session, meeting, owner=person, state=CommitmentState.KEPT)
    session.add_all(
        [
            CommitmentReview(
                commitment_id=commitment.id, meeting_id=meeting.id, state=CommitmentState.KEPT
            ),
            MeetingReply(meeting_id=meeting.id, person_id=person.id, reply=Reply.AWAITING),
            MeetingRole(meeting_id=meeting.id, role=RoleOfTheDay.TIMEKEEPER, person_id=person.id),
            Release(meeting_id=meeting.id, person_id=person.id, amount_cents=12_345),
            ParkedItem(community_id=meeting.community_id, title="x", parked_on=HELD.date()),
        ]
    )


def _fill_registers(session: Session, person: Person, meeting: Meeting) -> None:
    norms = NormSet(
        community_id=meeting.community_id,
        school_year=2024,
        version=1,
        adopted_on=HELD.date(),
        text="x",
    )
    session.add(norms)
    session.flush()
    session.add_all(
        [
            NormAcceptance(norm_set_id=norms.id, person_id=person.id, accepted_on=HELD.date()),
            NameAlias(name_key="kwantikova zora (css)", person_id=person.id),
            ReportLayout(headings="nom\tcourriel", columns="[]"),
            AgendaTemplate(name="x", items="[]"),
            NoteTemplate(name="x", text="x"),
            Draft(place="note:1", title="x", fields="{}"),
            LearningActivity(person_id=person.id, title="x", done_on=HELD.date(), minutes=60),
            Consent(
                person_id=person.id,
                purpose=ConsentPurpose.CITATION,
                wording="x",
                proof=ConsentProof.SIGNED,
                given_on=HELD.date(),
            ),
            PrivacyRequest(
                person_id=person.id, kind=RequestKind.ACCESS, received_on=HELD.date(), details="x"
            ),
            PrivacyIncident(information="x", circumstances="x", known_on=HELD.date()),
            Certificate(
                number="2024-2025-0001",
                scope=CertificateScope.MEETING,
                person_id=person.id,
                community_id=meeting.community_id,
                meeting_id=meeting.id,
                school_year=2024,
                minutes=120,
                issued_on=HELD.date(),
                content="{}",
            ),
        ]
    )


def _type_everywhere(session: Session) -> None:
    """Every text of every row there is, so that a column added one day is tried too."""
    kinds = {mapper.local_table: mapper.class_ for mapper in Base.registry.mappers}
    for table in Base.metadata.sorted_tables:
        if table.name in _UNTOUCHED:
            continue
        for row in session.scalars(select(kinds[table])).all():
            for column in table.columns:
                is_text = isinstance(column.type, String) and not isinstance(column.type, Enum)
                if is_text and column.name not in _SPECIAL:
                    setattr(row, column.name, _typed(table.name, column.name, row))
    session.flush()


def _typed(table: str, column: str, row: Any) -> str:
    if (table, column) == ("certificate", "number"):
        return str(row.number)
    return _JSON.get((table, column), SENTENCE)


_SPLIT = to_json(
    RichText((Paragraph((Span("Zora"), Span("belle", is_bold=True), Span(" a dit"))),))
)
"""A name that its form cuts in two."""

_JSON = {
    ("practice_note", "blocks"): _SPLIT,
    ("agenda_item", "public_blocks"): _SPLIT,
    ("note_version", "content"): json.dumps(
        {"text": SENTENCE, "blocks": _SPLIT}, ensure_ascii=False
    ),
    ("certificate", "content"): json.dumps(
        {"name": f"{FIRST} {LAST}", "function": SENTENCE, "facilitators": [{"name": LAST}]},
        ensure_ascii=False,
    ),
    ("draft", "fields"): json.dumps({"Texte": SENTENCE}),
    ("agenda_template", "items"): json.dumps([{"title": SENTENCE}], ensure_ascii=False),
    ("report_layout", "columns"): "[]",
}
