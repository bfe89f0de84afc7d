"""What each audience gets of the minutes, and what is counted as left out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from car_desktop.domain.audience import REACHES, Audience
from car_desktop.domain.values import AttendanceStatus, NoteKind, Visibility
from car_desktop.services.attendance import AttendanceRow
from car_desktop.services.minutes import KeptBack, Minutes, NewCommitment, SharedNote
from car_desktop.services.minutes_audiences import (
    AddressedMinutes,
    Omission,
    addressed,
    may_be_given,
)
from car_desktop.services.rates import Rate
from tests.reports.documents import (
    a_note,
    a_row,
    a_sheet,
    an_item,
    empty_minutes,
    typical_minutes,
)

SHARED = tuple(one for one in Visibility if one is not Visibility.PRIVATE)


def with_visibility(visibility: Visibility, kind: NoteKind = NoteKind.OBSERVATION) -> SharedNote:
    return replace(a_note(f"{kind.value} {visibility.value}", kind), visibility=visibility)


def of_school(name: str, school: str, status: AttendanceStatus) -> AttendanceRow:
    return replace(a_row(name, status), organisation=school)


def texts(data: AddressedMinutes) -> list[str]:
    notes = [note for item in data.minutes.items for note in item.notes]
    return [note.text for note in (*notes, *data.minutes.other_notes)]


def left_out(data: Minutes, audience: Audience) -> dict[Omission, int]:
    return dict(addressed(data, audience).left_out)


def test_nobody_is_given_private_notes() -> None:
    assert all(Visibility.PRIVATE not in reach.notes for reach in REACHES.values())
    assert set(REACHES) == set(Audience)


@pytest.mark.parametrize(
    ("audience", "expected"),
    [
        (Audience.MEMBERS, {"group", "service_centre", "publishable"}),
        (Audience.DIRECTION, {"group", "service_centre", "publishable"}),
        (Audience.SERVICE_CENTRE, {"service_centre", "publishable"}),
        (Audience.PUBLIC, {"publishable"}),
    ],
)
def test_notes_and_decisions_go_as_far_as_they_were_shared(
    audience: Audience, expected: set[str]
) -> None:
    notes = [with_visibility(v, k) for v in SHARED for k in (NoteKind.SUCCESS, NoteKind.DECISION)]
    data = replace(empty_minutes(), items=(an_item("Point", *notes),), other_notes=tuple(notes))

    told = addressed(data, audience)

    assert {text.split()[1] for text in texts(told)} == expected
    missing = 2 * (3 - len(expected))
    assert dict(told.left_out).get(Omission.NOTES, 0) == missing
    assert dict(told.left_out).get(Omission.DECISIONS, 0) == missing


def test_members_get_all_that_the_minutes_say() -> None:
    data = replace(typical_minutes(), kept_back=KeptBack(3, 2))

    told = addressed(data, Audience.MEMBERS)

    assert told.minutes == data
    assert dict(told.left_out) == {Omission.PRIVATE_NOTES: 3, Omission.SCRIPTS: 2}


def test_the_management_is_not_told_who_shared_nor_what_was_quoted_in_the_group() -> None:
    quotes = [with_visibility(one, NoteKind.QUOTE) for one in SHARED]
    data = replace(typical_minutes(), other_notes=tuple(quotes))

    told = addressed(data, Audience.DIRECTION)

    assert "Luc Gagné" not in repr(told.minutes.items)
    assert "quote group" not in texts(told)
    assert "quote service_centre" in texts(told)
    assert told.minutes.attendance == data.attendance
    assert told.minutes.commitments == data.commitments
    assert dict(told.left_out) == {Omission.SHARED_BY: 1, Omission.QUOTES: 1}


def test_the_service_centre_gets_figures_by_organisation_and_small_ones_together() -> None:
    present, absent = AttendanceStatus.PRESENT, AttendanceStatus.ABSENT
    rows = [of_school(f"Un, {n}", "École Une", present) for n in range(6)]
    rows += [of_school(f"Deux, {n}", "École Deux", absent) for n in range(2)]
    rows += [of_school(f"Trois, {n}", "École Trois", present) for n in range(3)]
    told = addressed(replace(empty_minutes(), attendance=a_sheet(*rows)), Audience.SERVICE_CENTRE)

    assert [(one.name, one.rate) for one in told.organisations] == [
        ("École Une", Rate(6, 6)),
        ("", Rate(3, 5)),
    ]
    assert told.minutes.attendance.rows == ()
    assert told.minutes.attendance.rate == Rate(9, 11)
    assert dict(told.left_out) == {Omission.PEOPLE: 11, Omission.SMALL_ORGANISATIONS: 2}


def test_a_small_organisation_cannot_be_found_by_subtraction() -> None:
    rows = [of_school(f"Un, {n}", "École Une", AttendanceStatus.PRESENT) for n in range(6)]
    rows += [of_school("Deux, Seule", "École Deux", AttendanceStatus.ABSENT)]
    told = addressed(replace(empty_minutes(), attendance=a_sheet(*rows)), Audience.SERVICE_CENTRE)

    assert [(one.name, one.rate) for one in told.organisations] == [("", Rate(6, 7))]


def test_fewer_than_five_people_make_no_figure() -> None:
    rows = [of_school(f"Un, {n}", "École Une", AttendanceStatus.PRESENT) for n in range(4)]
    told = addressed(replace(empty_minutes(), attendance=a_sheet(*rows)), Audience.SERVICE_CENTRE)

    assert told.organisations == ()
    assert told.minutes.attendance.rate == Rate()
    assert dict(told.left_out)[Omission.PARTICIPATION] == 1


def test_commitments_name_organisations_and_roles_outside_the_group() -> None:
    row = of_school("Morin, Élise", "École du Boisé", AttendanceStatus.PRESENT)
    commitments = (
        NewCommitment("Écrire à Élise Morin", "Élise Morin", None, "Mot d’Élise"),
        NewCommitment("Inviter", "Ana de la Cruz", None, "", "École des Pins", is_person=True),
        NewCommitment("Lire", "Sans École", None, "", "", is_person=True),
        NewCommitment("Observer", "Toute la communauté", None, "", is_person=False),
    )
    data = replace(empty_minutes(), attendance=a_sheet(row), commitments=commitments)

    told = addressed(data, Audience.SERVICE_CENTRE)

    kept = told.minutes.commitments
    assert [(one.who, one.is_person) for one in kept] == [
        ("École du Boisé", True),
        ("École des Pins", True),
        ("", True),
        ("Toute la communauté", False),
    ]
    assert (kept[0].what, kept[0].expected_trace) == ("Écrire à […]", "Mot d’[…]")
    assert dict(told.left_out)[Omission.OWNERS] == 3
    assert dict(told.left_out)[Omission.NAMES_IN_TEXT] == 2


def test_the_public_gets_publishable_notes_without_a_name_and_the_next_meeting() -> None:
    note = replace(
        with_visibility(Visibility.PUBLISHABLE), text="Luc a montré la grille de Mme GAGNE."
    )
    data = replace(typical_minutes(), items=(an_item("Grille de Luc Gagné", note),))

    told = addressed(data, Audience.PUBLIC).minutes

    assert [(item.title, item.notes[0].text) for item in told.items] == [
        ("Grille de […]", "[…] a montré la grille de Mme […].")
    ]
    assert told.next_meeting == data.next_meeting
    assert (told.commitments, told.reviewed, told.participation) == ((), (), ())
    assert (told.facilitators, told.roles, told.attendance.rows, told.purpose) == ((), (), (), "")


def test_the_form_of_a_note_goes_where_it_may_name_somebody() -> None:
    kept = replace(with_visibility(Visibility.PUBLISHABLE), blocks="[form]")
    changed = replace(kept, text="Merci à Luc Gagné")
    linked = replace(kept, blocks='[{"link": "mailto:luc.gagne@exemple.test"}]')
    data = replace(typical_minutes(), items=(), other_notes=(kept, changed, linked))

    told = addressed(data, Audience.PUBLIC).minutes.other_notes

    assert [note.blocks for note in told] == ["[form]", "", ""]


@pytest.mark.parametrize(
    ("rate", "is_given"),
    [
        (Rate(15, 18), False),
        (Rate(4, 20), False),
        (Rate(20, 25), True),
        (Rate(12, 12), True),
        (Rate(0, 9), False),
        (Rate(), False),
    ],
)
def test_the_public_gets_no_figure_under_five(rate: Rate, is_given: bool) -> None:
    sheet = replace(a_sheet(), rate=rate)
    told = addressed(replace(empty_minutes(), attendance=sheet), Audience.PUBLIC)

    assert may_be_given(rate) is is_given
    assert told.minutes.attendance.rate == (rate if is_given else Rate())
    assert (Omission.PARTICIPATION in dict(told.left_out)) is (not is_given and bool(rate.expected))
