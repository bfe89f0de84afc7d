"""The form of notes is kept with their words, wherever notes go."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.base import now_utc
from car_desktop.domain.entities import Meeting, PracticeNote
from car_desktop.domain.errors import UserError
from car_desktop.domain.rich_text import Heading, ItemList, ListItem, RichText, Span, from_plain
from car_desktop.domain.rich_text_json import LARGEST, text_and_blocks, to_json
from car_desktop.domain.values import Visibility
from car_desktop.services.agenda import (
    AgendaDraft,
    add_agenda_item,
    agenda,
    change_agenda_item,
)
from car_desktop.services.carry_over import take_item_over
from car_desktop.services.frozen_data import as_json, from_json
from car_desktop.services.minutes import Minutes, minutes
from car_desktop.services.note_details import NoteDetails
from car_desktop.services.note_history import SITTING, note_history, restore_note
from car_desktop.services.notes import create_note, meeting_notes, write_note
from car_desktop.services.notices import notice
from car_desktop.services.parking import park_item, take_up_parked_item
from car_desktop.services.protocol_models import ProtocolId
from car_desktop.services.protocols import expand_protocol
from car_desktop.services.templates import TemplateKey, save_as_template, start_from_template
from tests.factories import make_community, make_meeting

RICH = RichText(
    (
        Heading((Span("Constat"),)),
        ItemList((ListItem((Span("trois", is_bold=True), Span(" écoles"))),)),
    )
)
TEXT, BLOCKS = text_and_blocks(RICH)


@pytest.fixture
def meeting(session: Session) -> Meeting:
    return make_meeting(session, make_community(session), datetime(2026, 11, 24, 9))


def test_a_note_keeps_its_form_and_the_words_of_it(session: Session, meeting: Meeting) -> None:
    create_note(session, meeting.id, "d’autres mots", NoteDetails(), blocks=BLOCKS)

    (row,) = meeting_notes(session, meeting.id)
    assert (row.text, row.blocks) == ("Constat\n- trois écoles", BLOCKS)


def test_a_note_that_loses_its_form_has_none(session: Session, meeting: Meeting) -> None:
    note_id = create_note(session, meeting.id, TEXT, NoteDetails(), blocks=BLOCKS)
    write_note(session, note_id, "", to_json(from_plain("Simple")))

    (row,) = meeting_notes(session, meeting.id)
    assert (row.text, row.blocks) == ("Simple", "")


def test_what_is_kept_is_clean(session: Session, meeting: Meeting) -> None:
    dirty = json.dumps(
        {"v": 1, "blocks": [{"kind": "heading", "level": 1, "text": ["e\u0301\u202e", "x"]}]}
    )
    create_note(session, meeting.id, "", NoteDetails(), blocks=dirty)

    (row,) = meeting_notes(session, meeting.id)
    assert (row.text, row.blocks) == ("éx", to_json(RichText((Heading((Span("éx"),)),))))


@pytest.mark.parametrize(
    "rich",
    [
        RichText((Heading((Span("é" * 60_000),)),)),
        RichText((Heading((Span("x"),)), *from_plain("é" * (LARGEST // 2)).blocks)),
    ],
    ids=["words", "form"],
)
def test_a_note_of_400_kilobytes_is_refused_and_the_one_before_stays(
    session: Session, meeting: Meeting, rich: RichText
) -> None:
    note_id = create_note(session, meeting.id, TEXT, NoteDetails(), blocks=BLOCKS)

    with pytest.raises(UserError, match="split it"):
        write_note(session, note_id, "", to_json(rich))
    assert meeting_notes(session, meeting.id)[0].blocks == BLOCKS


def test_history_keeps_the_form_and_gives_it_back(session: Session, meeting: Meeting) -> None:
    note_id = create_note(session, meeting.id, TEXT, NoteDetails(), blocks=BLOCKS)
    session.flush()
    moment = (now_utc() - SITTING - timedelta(minutes=1)).replace(tzinfo=None)
    session.connection().exec_driver_sql("UPDATE practice_note SET updated_at = ?", (str(moment),))
    session.expire_all()
    write_note(session, note_id, TEXT)  # the same words without their form
    session.flush()
    (past,) = note_history(session, note_id)
    assert past.content.blocks == BLOCKS

    restore_note(session, note_id, past.id)
    session.flush()
    assert session.get_one(PracticeNote, note_id).blocks == BLOCKS


def test_an_earlier_text_without_form_is_still_read(session: Session, meeting: Meeting) -> None:
    note_id = create_note(session, meeting.id, TEXT, NoteDetails(), blocks=BLOCKS)
    details = {**asdict(NoteDetails()), "tags": []}
    session.connection().exec_driver_sql(
        "INSERT INTO note_version (note_id, written_at, content, uuid, updated_at)"
        " VALUES (?, '2026-01-01 00:00:00', ?, 'u', '2026-01-01 00:00:00')",
        (note_id, json.dumps({"text": "Avant", "details": details})),
    )

    (past,) = note_history(session, note_id)
    assert (past.content.text, past.content.blocks) == ("Avant", "")


def test_minutes_and_notices_carry_the_form_and_no_private_note(
    session: Session, meeting: Meeting
) -> None:
    draft = AgendaDraft("Point", public_blocks=BLOCKS)
    item_id = add_agenda_item(session, meeting.id, draft)
    details = NoteDetails(agenda_item_id=item_id)
    private = replace(details, visibility=Visibility.PRIVATE)
    create_note(session, meeting.id, TEXT, details, blocks=BLOCKS)
    create_note(session, meeting.id, "secret", private, blocks=to_json(RICH))
    session.expire_all()

    (item,) = minutes(session, meeting.id).items
    assert (item.public_note, item.public_blocks) == (TEXT, BLOCKS)
    assert [note.blocks for note in item.notes] == [BLOCKS]
    assert notice(session, meeting.id).items[0].public_blocks == BLOCKS


def test_minutes_frozen_before_notes_had_form_are_still_read(
    session: Session, meeting: Meeting
) -> None:
    item_id = add_agenda_item(session, meeting.id, AgendaDraft("Point", public_note="Mots"))
    create_note(session, meeting.id, "Mots", NoteDetails(agenda_item_id=item_id))
    session.expire_all()
    frozen = json.loads(as_json(minutes(session, meeting.id)))
    for item in frozen["items"]:
        del item["public_blocks"]
        for note in item["notes"]:
            del note["blocks"]

    (item,) = from_json(json.dumps(frozen), Minutes).items
    assert (item.public_note, item.public_blocks, item.notes[0].blocks) == ("Mots", "", "")


def test_the_form_of_a_point_goes_with_it(session: Session, meeting: Meeting) -> None:
    item_id = add_agenda_item(session, meeting.id, AgendaDraft("Point", public_blocks=BLOCKS))
    following = make_meeting(session, meeting.community, datetime(2027, 1, 12, 9))
    take_item_over(session, following.id, item_id)
    template = save_as_template(session, meeting.id, "Modèle")
    start_from_template(session, following.id, TemplateKey(kept=template))

    rows = agenda(session, following.id).items
    assert [(row.public_note, row.public_blocks) for row in rows] == [(TEXT, BLOCKS)] * 2


def test_a_point_put_aside_comes_back_with_its_form(session: Session, meeting: Meeting) -> None:
    item_id = add_agenda_item(session, meeting.id, AgendaDraft("Point", public_blocks=BLOCKS))
    parked = park_item(session, item_id, meeting.day)
    following = make_meeting(session, meeting.community, datetime(2027, 1, 12, 9))
    take_up_parked_item(session, parked, following.id)

    (row,) = agenda(session, following.id).items
    assert (row.public_note, row.public_blocks) == (TEXT, BLOCKS)


def test_of_the_stages_of_a_protocol_the_first_one_has_the_note(
    session: Session, meeting: Meeting
) -> None:
    item_id = add_agenda_item(session, meeting.id, AgendaDraft("Point", public_blocks=BLOCKS))
    expand_protocol(session, item_id, next(iter(ProtocolId)))

    first, *others = agenda(session, meeting.id).items
    assert (first.public_note, first.public_blocks) == (TEXT, BLOCKS)
    assert all((row.public_note, row.public_blocks) == ("", "") for row in others)


def test_a_point_written_without_form_has_none(session: Session, meeting: Meeting) -> None:
    item_id = add_agenda_item(session, meeting.id, AgendaDraft("Point", public_blocks=BLOCKS))
    (row,) = agenda(session, meeting.id).items
    change_agenda_item(session, item_id, replace(row.draft, public_note="Mots", public_blocks=""))

    (row,) = agenda(session, meeting.id).items
    assert (row.public_note, row.public_blocks) == ("Mots", "")
