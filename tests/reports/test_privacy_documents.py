"""The collection notice, the page in plain words and the annex of the impact assessment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from car_desktop.domain.privacy import Encryption
from car_desktop.domain.values import Language
from car_desktop.reports.document.content import Document
from car_desktop.reports.export import prepare
from car_desktop.reports.privacy import Options
from car_desktop.reports.registry import report_type
from car_desktop.services.collection_notices import adopt_notice, current_notice
from car_desktop.services.data_inventory import TABLES
from car_desktop.services.privacy_office import Office, describe_office
from car_desktop.storage.database import Database
from car_desktop.storage.upgrade import open_database
from tests.reports.said import words

TODAY = date(2026, 11, 26)
OFFICE = Office("CSS fictif des Battures", "Odile Fictive", "vie.privee@exemple.test")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path)
    with database.writing() as session:
        describe_office(session, OFFICE)
    yield database
    database.dispose()


def made(database: Database, kind: str, options: object = None) -> Document:
    chosen = options or report_type(kind).report().options_type()
    with database.reading() as session:
        return prepare(session, kind, chosen, Language.FRENCH, TODAY).document()


@pytest.mark.usefixtures("in_french")
def test_the_ready_made_notice_says_in_french_what_the_law_asks_for(database: Database) -> None:
    said = words(made(database, "collection-notice"))
    for what in (
        *(OFFICE.organisation_name, OFFICE.officer_name, OFFICE.officer_contact),
        *("Pourquoi", "Comment", "Qui y a accès", "facultatif", "aucune conséquence"),
        *("retirer un consentement", "faire rectifier", "recevoir une copie", "Québec"),
        "Ces données servent l’accompagnement, non l’évaluation des personnes.",
    ):
        assert what in said


def test_the_notice_in_force_is_the_one_printed(database: Database) -> None:
    with database.writing() as session:
        adopt_notice(session, Language.FRENCH, "Avis fictif.", TODAY)
        assert current_notice(session, Language.FRENCH).version == 1
    document = made(database, "collection-notice")
    assert "Avis fictif." in words(document)
    assert "1" in document.footer


@pytest.mark.parametrize(
    ("encryption", "said"),
    [
        (Encryption.ENCRYPTED, "The file is encrypted:"),
        (Encryption.PLAIN, "The file is not encrypted:"),
        (Encryption.UNSAID, ""),
    ],
)
@pytest.mark.parametrize("kind", ["privacy-page", "privacy-annex"])
def test_the_protection_of_the_file_is_said_as_it_is_chosen(
    database: Database, kind: str, encryption: Encryption, said: str
) -> None:
    text = words(made(database, kind, Options(encryption)))
    sentences = {"The file is encrypted:", "The file is not encrypted:"}
    assert {one for one in sentences if one in text} == ({said} if said else set())
    assert OFFICE.officer_contact in text


def test_the_annex_maps_every_table_and_no_flow_to_the_network(database: Database) -> None:
    text = words(made(database, "privacy-annex"))
    assert [table for table in TABLES if table not in text] == []
    assert "To the network: none." in text


@pytest.mark.parametrize("kind", ["collection-notice", "privacy-page", "privacy-annex"])
def test_what_is_missing_is_said_before_it_is_made(tmp_path: Path, kind: str) -> None:
    database = open_database(tmp_path / "empty")
    with database.reading() as session:
        options = report_type(kind).report().options_type()
        left_out = prepare(session, kind, options, Language.FRENCH, TODAY).left_out
    database.dispose()
    assert any("person in charge" in line for line in left_out)
