"""The register of consents, and what is not published without one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from car_desktop.domain.audience import Audience
from car_desktop.domain.entities import Consent, Meeting, Person, RetentionHold
from car_desktop.domain.errors import UserError
from car_desktop.domain.privacy import ConsentProof, ConsentPurpose
from car_desktop.domain.reporting import ReportVersion
from car_desktop.domain.values import MeetingState, NoteKind, SchoolYear, Visibility
from car_desktop.reports.annual_report import AnnualReportReport
from car_desktop.reports.annual_report import Options as AnnualOptions
from car_desktop.reports.minutes import MinutesReport, Options
from car_desktop.services.consents import (
    ConsentDraft,
    ConsentState,
    add_consent,
    consents,
    consents_of_person,
    usual_wording,
    withdraw_consent,
)
from car_desktop.services.notes import NoteDetails, change_note, create_note, meeting_notes
from car_desktop.services.people import delete_person
from car_desktop.services.publication import missing_consents
from tests.factories import make_community, make_meeting, make_member, make_person

TODAY = date.today()  # documents for the public are made today
DAY = timedelta(days=1)
PUBLISHABLE = NoteDetails(kind=NoteKind.SUCCESS, visibility=Visibility.PUBLISHABLE)


def draft(purpose: ConsentPurpose = ConsentPurpose.GOOD_PRACTICE, **more: Any) -> ConsentDraft:
    usual = ConsentDraft(purpose, "J’accepte (fictif).", ConsentProof.SIGNED, TODAY)
    return replace(usual, **more)


@pytest.fixture
def person(session: Session) -> Person:
    return make_person(session, "Marie-Ève", "Fictive")


@pytest.fixture
def meeting(session: Session, person: Person) -> Meeting:
    community = make_community(session)
    make_member(session, community, person)
    make_member(session, community, make_person(session, "Ali", "Passager"))
    return make_meeting(session, community, state=MeetingState.HELD)


def test_a_consent_is_kept_as_it_was_given(session: Session, person: Person) -> None:
    key = add_consent(session, person.id, draft(proof_place=" classeur 3 "), TODAY)
    (row,) = consents_of_person(session, person.id, TODAY)
    assert (row.id, row.person, row.proof_place) == (key, "Marie-Ève Fictive", "classeur 3")
    assert row.state is ConsentState.VALID
    assert consents(session, TODAY) == (row,)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"given_on": TODAY + DAY}, "today at the latest"),
        ({"expires_on": TODAY - DAY}, "before it is given"),
    ],
)
def test_a_consent_with_wrong_days_is_refused(
    session: Session, person: Person, wrong: dict[str, Any], said: str
) -> None:
    with pytest.raises(UserError, match=said):
        add_consent(session, person.id, draft(**wrong), TODAY)
    assert consents(session, TODAY) == ()


def test_a_consent_without_its_words_is_refused(session: Session, person: Person) -> None:
    nothing = ConsentDraft(ConsentPurpose.PHOTO, " ", ConsentProof.SPOKEN, TODAY)
    with pytest.raises(UserError, match="agreed to"):
        add_consent(session, person.id, nothing, TODAY)


def test_the_database_refuses_wrong_days_as_well(session: Session, person: Person) -> None:
    session.add(
        Consent(
            person_id=person.id,
            purpose=ConsentPurpose.PHOTO,
            wording="…",
            proof=ConsentProof.SPOKEN,
            given_on=TODAY,
            withdrawn_on=TODAY - DAY,
        )
    )
    with pytest.raises(IntegrityError):
        session.flush()
    session.rollback()


def test_what_was_withdrawn_stays_in_the_register(session: Session, person: Person) -> None:
    key = add_consent(session, person.id, draft(given_on=TODAY - 9 * DAY), TODAY)
    with pytest.raises(UserError, match="after that day"):
        withdraw_consent(session, key, TODAY - 10 * DAY, TODAY)
    with pytest.raises(UserError, match="today at the latest"):
        withdraw_consent(session, key, TODAY + DAY, TODAY)
    withdraw_consent(session, key, TODAY, TODAY)
    (row,) = consents(session, TODAY)
    assert (row.state, row.withdrawn_on) == (ConsentState.WITHDRAWN, TODAY)
    with pytest.raises(UserError, match="already"):
        withdraw_consent(session, key, TODAY, TODAY)


def test_the_last_day_of_a_consent_counts(session: Session, person: Person) -> None:
    add_consent(session, person.id, draft(expires_on=TODAY), TODAY)
    states = [consents(session, day)[0].state for day in (TODAY - DAY, TODAY, TODAY + DAY)]
    assert states == [ConsentState.TO_COME, ConsentState.VALID, ConsentState.EXPIRED]


def test_each_purpose_but_the_open_one_has_a_sentence_to_begin_with() -> None:
    without = [purpose for purpose in ConsentPurpose if not usual_wording(purpose)]
    assert without == [ConsentPurpose.OTHER]


@pytest.mark.parametrize("shared_by", ["Marie-Ève Fictive", "fictive, marie-eve", "Marie-Ève"])
def test_a_note_is_not_made_publishable_without_the_consent_of_who_shared_it(
    session: Session, meeting: Meeting, person: Person, shared_by: str
) -> None:
    group = NoteDetails(kind=NoteKind.SUCCESS, shared_by=shared_by)
    note = create_note(session, meeting.id, "Un bon coup.", group)
    published = NoteDetails(
        kind=NoteKind.SUCCESS, shared_by=shared_by, visibility=Visibility.PUBLISHABLE
    )
    with pytest.raises(UserError, match="Marie-Ève Fictive"):
        change_note(session, note, published, TODAY)
    session.rollback()


def test_a_consent_lets_it_be_published(session: Session, meeting: Meeting, person: Person) -> None:
    group = NoteDetails(kind=NoteKind.SUCCESS, shared_by=person.full_name)
    note = create_note(session, meeting.id, "Un bon coup.", group)
    add_consent(session, person.id, draft(), TODAY)
    change_note(session, note, PUBLISHABLE, TODAY)
    assert missing_consents(session, note, TODAY) == ()


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("La grille de Marie-Eve FICTIVE.", ("Marie-Ève Fictive",)),
        ("Marie-Ève a montré sa grille.", ()),  # one name alone is in too many texts
        ("La grille de Fictiveau.", ()),
        ("Ali Passager et Fictive Marie-Ève.", ("Marie-Ève Fictive", "Ali Passager")),
    ],
)
def test_whole_names_in_the_words_of_a_note_count(
    session: Session, meeting: Meeting, text: str, missing: tuple[str, ...]
) -> None:
    note = create_note(session, meeting.id, text, PUBLISHABLE)
    assert sorted(missing_consents(session, note, TODAY)) == sorted(missing)


@pytest.mark.parametrize(
    ("shared_by", "missing"),
    [("Toute l’équipe", ()), ("École Marie-Ève", ()), ("Zoé Inconnue", ("Zoé Inconnue",))],
)
def test_a_group_needs_no_consent_and_somebody_unknown_can_give_none(
    session: Session, meeting: Meeting, shared_by: str, missing: tuple[str, ...]
) -> None:
    details = NoteDetails(visibility=Visibility.PUBLISHABLE, shared_by=shared_by)
    note = create_note(session, meeting.id, "Un bon coup.", details)
    assert missing_consents(session, note, TODAY) == missing


def test_to_be_quoted_is_enough_for_a_quotation_only(
    session: Session, meeting: Meeting, person: Person
) -> None:
    add_consent(session, person.id, draft(ConsentPurpose.CITATION), TODAY)
    for kind, missing in ((NoteKind.QUOTE, ()), (NoteKind.SUCCESS, (person.full_name,))):
        details = NoteDetails(kind, visibility=Visibility.PUBLISHABLE, shared_by=person.full_name)
        note = create_note(session, meeting.id, f"Essai {kind}.", details)
        assert missing_consents(session, note, TODAY) == missing


@pytest.mark.parametrize("kind", [NoteKind.SUCCESS, NoteKind.QUOTE])
def test_minutes_for_the_public_follow_consents_as_they_come_and_go(
    session: Session, meeting: Meeting, person: Person, kind: NoteKind
) -> None:
    details = NoteDetails(kind, visibility=Visibility.PUBLISHABLE, shared_by=person.full_name)
    create_note(session, meeting.id, "Un bon coup publié.", details)

    def published(audience: Audience) -> list[str]:
        read = MinutesReport().load(session, Options(meeting.id, audience=audience))
        return [note.text for note in read.minutes.other_notes]

    assert published(Audience.PUBLIC) == []
    assert published(Audience.SERVICE_CENTRE) == ["Un bon coup publié."]
    key = add_consent(session, person.id, draft(), TODAY)
    assert published(Audience.PUBLIC) == ["Un bon coup publié."]
    withdraw_consent(session, key, TODAY, TODAY)
    assert published(Audience.PUBLIC) == []


def test_the_annual_report_given_to_a_community_quotes_only_who_agreed(
    session: Session, meeting: Meeting, person: Person
) -> None:
    year = SchoolYear.of(meeting.day)
    details = NoteDetails(
        NoteKind.SUCCESS, visibility=Visibility.PUBLISHABLE, shared_by=person.full_name
    )
    create_note(session, meeting.id, "Un bon coup publié.", details)

    def told() -> list[str]:
        options = AnnualOptions(year, version=ReportVersion.COMMUNITY)
        return [note.text for note in AnnualReportReport().load(session, options).told]

    assert told() == []
    add_consent(session, person.id, draft(), TODAY)
    assert told() == ["Un bon coup publié."]


def test_words_typed_into_a_publishable_note_are_never_refused(
    session: Session, meeting: Meeting, person: Person
) -> None:
    note = create_note(session, meeting.id, f"Grille de {person.full_name}.", PUBLISHABLE)
    named = NoteDetails(
        kind=NoteKind.SUCCESS, visibility=Visibility.PUBLISHABLE, shared_by=person.full_name
    )
    change_note(session, note, named, TODAY)
    assert [one.details.shared_by for one in meeting_notes(session, meeting.id)] == [
        person.full_name
    ]


def test_who_is_in_a_register_of_privacy_is_not_deleted(session: Session) -> None:
    consenting, held = make_person(session), make_person(session)
    add_consent(session, consenting.id, draft(), TODAY)
    session.add(RetentionHold(person_id=held.id, reason="fictive", placed_on=TODAY))
    session.flush()
    for person in (consenting, held):
        with pytest.raises(UserError, match="archive"):
            delete_person(session, person.id)
