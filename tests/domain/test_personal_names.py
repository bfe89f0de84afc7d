"""Finding and removing the names of known people."""

from __future__ import annotations

import pytest

from car_desktop.domain.personal_names import known_names, reads_as_name

NAMES = known_names([("Noémie", "Tremblay-Roy"), ("Luc", "Gagné"), ("Rose", "D’Amour")])


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Noémie Tremblay-Roy a parlé.", "[…] a parlé."),
        ("Tremblay-Roy, Noémie", "[…]"),
        ("L’idée de Noemie", "L’idée de […]"),
        ("TREMBLAY ROY", "[…]"),
        ("Avec Luc et Mme Gagne", "Avec […] et Mme […]"),
        ("d’Amour", "d’Amour"),
        ("Rose D'Amour", "[…]"),
        ("La grille rose de Lucie", "La grille rose de Lucie"),
        ("L’école Saint-Luc", "L’école Saint-Luc"),
        ("Élucider", "Élucider"),
    ],
)
def test_names_are_removed_as_they_may_be_written(text: str, kept: str) -> None:
    assert NAMES.removed_from(text) == kept


def test_a_place_keeps_a_name_that_is_its_own() -> None:
    assert NAMES.removed_from_title("École Rose, salle Luc") == "École Rose, salle Luc"
    assert NAMES.removed_from_title("Bureau de Luc Gagné") == "Bureau de […]"


@pytest.mark.parametrize(
    ("text", "is_name"),
    [
        ("Ali Benoît", True),
        ("Jean de la Cruz", True),
        ("Toute la communauté", False),
        ("École des Pins", False),
        ("Direction Générale", False),
        ("La stagiaire", False),
        ("Luc", False),
        ("", False),
    ],
)
def test_typed_words_read_as_a_name_or_not(text: str, is_name: bool) -> None:
    assert reads_as_name(text) is is_name


def test_typed_names_are_known_where_they_read_as_one() -> None:
    names = known_names([], ["Ali Benoît", "Toute la communauté"])

    assert names.removed_from("Ali, et toute la communauté") == "[…], et toute la communauté"


def test_initials_and_particles_are_left_in_texts() -> None:
    names = known_names([("A.", "de la Cruz")])

    assert names.removed_from("De la lecture à Santa Cruz") == "De la lecture à Santa […]"


@pytest.mark.parametrize(
    ("address", "is_in"),
    [
        ("mailto:luc.gagne@exemple.test", True),
        ("https://exemple.test/equipe/noemie_tremblay-roy", True),
        ("https://exemple.test/elucider/roseraie", False),
    ],
)
def test_a_name_is_found_in_an_address_without_its_capitals(address: str, is_in: bool) -> None:
    assert NAMES.is_in_address(address) is is_in
