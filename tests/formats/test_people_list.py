"""Lists of people as schools write them."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import Civility
from car_desktop.formats.names import Name, sensible_case, split_name
from car_desktop.formats.people_file import read_people_file
from car_desktop.formats.people_headings import Field, Needless
from car_desktop.formats.people_list import PeopleList, WhySkipped, read_people, split_emails
from car_desktop.formats.tabular import Sheet
from tests.formats.workbooks import HEADINGS, PEOPLE, SHARED, write_xlsx


def listed(*rows: tuple[str, ...]) -> PeopleList:
    width = max(len(row) for row in rows)
    return read_people(Sheet("Liste", tuple(row + ("",) * (width - len(row)) for row in rows)))


def test_a_plain_list_gives_each_person_with_the_line_in_the_file(tmp_path: Path) -> None:
    people = read_people_file(write_xlsx(tmp_path / "liste.xlsx", [HEADINGS, *PEOPLE]))
    odile, aime = people.rows
    assert (odile.first_name, odile.last_name, odile.line) == ("Odile", "Fictive", 2)
    assert odile.emails == ("odile.fictive@exemple.test",)
    assert (aime.function, aime.organisation) == ("Conseil pédagogique", "École des Essais")
    assert people.dropped == ()


def test_the_header_is_found_under_titles() -> None:
    people = listed(
        ("Liste des membres 2026-2027",),
        ("",),
        ("Nom, prénom", "Adresse courriel", "École"),
        ("FICTIVE, Odile", "odile@exemple.test", "École des Essais"),
    )
    assert people.header == 2
    assert people.rows[0].last_name == "Fictive"
    assert people.rows[0].line == 4


def test_a_list_without_a_header_is_recognised_by_what_it_holds() -> None:
    people = listed(("Odile Fictive", "odile@exemple.test"), ("Aimé Lenom", "aime@exemple.test"))
    assert people.header is None
    assert [person.last_name for person in people.rows] == ["Fictive", "Lenom"]
    assert people.rows[0].emails == ("odile@exemple.test",)


def test_columns_that_are_not_needed_are_dropped_and_named() -> None:
    people = listed(
        (
            "Prénom",
            "Nom",
            "Date de naissance",
            "Allergies",
            "Adresse",
            "NAS",
            "Remarques",
            "Autobus",
        ),
        ("Odile", "Fictive", "1980-01-01", "arachides", "1, rue Fictive", "000", "absente", "12"),
    )
    assert {column.heading: column.why for column in people.dropped} == {
        "Date de naissance": Needless.BIRTH,
        "Allergies": Needless.HEALTH,
        "Adresse": Needless.HOME,
        "NAS": Needless.IDENTITY,
        "Remarques": Needless.NOTES,
        "Autobus": Needless.OTHER,
    }
    assert "1980-01-01" not in repr(people.rows)
    assert "arachides" not in repr(people.rows)


def test_a_title_is_a_form_of_address_or_a_function_as_its_cells_say() -> None:
    address = listed(("Titre", "Prénom", "Nom"), ("Mme", "Odile", "Fictive"))
    assert address.rows[0].civility is Civility.MS
    function = listed(("Titre", "Prénom", "Nom"), ("Direction", "Odile", "Fictive"))
    assert function.rows[0].function == "Direction"


def test_several_addresses_in_a_cell_are_all_kept_and_a_wrong_one_is_told() -> None:
    assert split_emails("Odile <ODILE@exemple.test>; o.fictive@exemple.test ::: pas@une") == (
        ("odile@exemple.test", "o.fictive@exemple.test"),
        ("pas@une",),
    )


def test_lines_without_a_name_and_monstrous_names_are_skipped_and_the_others_go_on() -> None:
    people = listed(
        ("Nom complet", "Courriel"),
        ("", "seul@exemple.test"),
        ("Fictive, " + "O" * 5000, "longue@exemple.test"),
        ("Total", "2"),
        ("Lenom, Aimé", "aime@exemple.test"),
    )
    assert [person.last_name for person in people.rows] == ["Lenom"]
    assert [(line.line, line.why) for line in people.skipped] == [
        (2, WhySkipped.NO_NAME),
        (3, WhySkipped.NAME_TOO_LONG),
        (4, WhySkipped.NOT_A_PERSON),
    ]


def test_hidden_marks_are_removed_from_names(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Nom;Prénom\nFic\u202etive\x07;E\u0301loi\u00a0se\n", encoding="utf-8")
    (person,) = read_people_file(path).rows
    assert (person.last_name, person.first_name) == ("Fictive", "Éloi se")


def test_a_list_without_names_is_refused() -> None:
    with pytest.raises(UserError, match="names"):
        listed(("Code", "Quantité"), ("12", "40"))


def test_a_mapping_that_a_person_chose_is_obeyed() -> None:
    sheet = Sheet("", (("Un", "Deux"), ("odile@exemple.test", "Odile Fictive")))
    people = read_people(sheet, {0: Field.EMAIL, 1: Field.FULL_NAME}, header=0)
    assert people.rows[0].last_name == "Fictive"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("TREMBLAY, Marie-Ève", Name("Marie-Ève", "Tremblay")),
        ("Marie-Ève TREMBLAY-ROY", Name("Marie-Ève", "Tremblay-Roy")),
        ("Mme Odile Fictive", Name("Odile", "Fictive", Civility.MS)),
        ("Fictive, Mme Odile", Name("Odile", "Fictive", Civility.MS)),
        ("L'HEUREUX Zoé", Name("Zoé", "L'Heureux")),
        ("o'neil, ron", Name("Ron", "O'Neil")),
        ("MCDONALD, RON", Name("Ron", "McDonald")),
        ("DE LA TOUR, JEAN", Name("Jean", "De la Tour")),
        ("Odile de la Tour", Name("Odile", "de la Tour")),
        ("Fictive (Invité), Odile", Name("Odile", "Fictive")),
        ("Lebel", Name("", "Lebel")),
    ],
)
def test_names_are_split_and_cased_as_people_write_them(text: str, name: Name) -> None:
    assert split_name(text) == name


@given(st.text(max_size=80))
def test_splitting_any_text_gives_a_name_and_casing_loses_no_letter(text: str) -> None:
    split_name(text)
    assert sensible_case(text).casefold().split() == " ".join(text.split()).casefold().split() or (
        text.lower().casefold() != text.casefold()
    )


CARD = """BEGIN:VCARD
VERSION:3.0
N:Fictive;Odile;;Mme;
FN:Odile Fictive
ORG:CSS des Essais;École des
 Essais
TITLE:Direction
EMAIL;TYPE=WORK:Odile.Fictive@exemple.test
BDAY:1980-01-01
PHOTO;ENCODING=b:AAAA
ADR;TYPE=HOME:;;1, rue Fictive;Essaiville
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lenom;Aim=C3=A9
END:VCARD
"""


def test_cards_give_people_without_birthdays_photos_or_homes(tmp_path: Path) -> None:
    path = tmp_path / "contacts.vcf"
    path.write_text(CARD, encoding="utf-8")
    people = read_people_file(path)
    odile, aime = people.rows
    assert odile.civility is Civility.MS
    assert odile.organisation == "École desEssais"
    assert odile.emails == ("odile.fictive@exemple.test",)
    assert (aime.first_name, aime.last_name) == ("Aimé", "Lenom")
    assert {column.heading for column in people.dropped} == {"BDAY", "PHOTO", "ADR"}
    assert "1980" not in repr(people)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data folder is not beside the project")
@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("membres_clean.xlsx", 25),
        ("outlook_contacts_fr.csv", 1),
        ("google_contacts_new.csv", 1),
        ("google_contacts_old.csv", 1),
        ("contact.vcf", 1),
        ("attendance/members.csv", 24),
    ],
)
def test_real_lists_are_read_whole(name: str, count: int) -> None:
    people = read_people_file(SHARED / name)
    assert len(people.rows) == count
    assert people.skipped == ()
    assert all(person.emails and person.first_name and person.last_name for person in people.rows)


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Nom et prénom", ("Odile", "Fictive")),
        ("Nom, prénom", ("Odile", "Fictive")),
        ("Prénom et nom", ("Fictive", "Odile")),
    ],
)
def test_the_heading_tells_the_order_of_names_written_without_a_comma(
    heading: str, name: tuple[str, str]
) -> None:
    (person,) = listed((heading, "Courriel"), ("Fictive Odile", "odile@exemple.test")).rows
    assert (person.first_name, person.last_name) == name


def test_an_endless_word_around_an_at_sign_is_refused_in_no_time() -> None:
    kept, refused = split_emails("a@" + "b-" * 15_000 + " odile@exemple.test")
    assert kept == ("odile@exemple.test",)
    assert [len(word) for word in refused] == [80]


@pytest.mark.parametrize("name", ["(" * 32_000, ")" + "(" * 32_000, "[a" * 16_000 + "]"])
def test_parentheses_that_never_close_are_read_at_once(name: str) -> None:
    started = process_time()

    split_name(name)

    assert process_time() - started < 1
