"""Whom a text names, and the same text without the others."""

from __future__ import annotations

import pytest

from car_desktop.domain.third_parties import Mention, NamesAround

MARK = "[personne]"


@pytest.fixture
def names() -> NamesAround:
    """Around Julie Roy-Bidon: Marc Roy, Noémie Imaginaire, and a name typed in a field."""
    return NamesAround(
        ("Julie", "Roy-Bidon"),
        ["julie@exemple.test"],
        [("Marc", "Roy"), ("Noémie", "de la Fictive"), ("Anne-Sophie", "Inventée")],
        ["Ali Benoît", "Toute l’équipe"],
    )


@pytest.mark.parametrize(
    "text",
    [
        "Julie Roy-Bidon anime.",
        "ROY BIDON, JULIE",
        "une idée de julie roy-bidon",
        "Écrire à Julie@exemple.test",
        "Julie propose une grille.",
        "Mme Bidon propose.",
    ],
)
def test_a_person_is_named_by_their_whole_name_their_address_or_a_word_of_their_own(
    names: NamesAround, text: str
) -> None:
    assert names.mention(text) is Mention.YES


@pytest.mark.parametrize(
    "text", ["M. Roy propose.", "Roy, plus tard"], ids=["with a civility", "alone"]
)
def test_a_name_that_others_bear_too_is_left_to_be_read(names: NamesAround, text: str) -> None:
    assert names.mention(text) is Mention.PERHAPS


@pytest.mark.parametrize("text", ["", "le juliénas", "Marc et Noémie", "JuliePas@exemple.test"])
def test_others_are_not_the_person(names: NamesAround, text: str) -> None:
    assert names.mention(text) is Mention.NO


def test_a_namesake_makes_even_the_whole_name_doubtful() -> None:
    names = NamesAround(("Julie", "Roy"), [], [("Julie", "Roy")])
    assert names.mention("Julie Roy anime.") is Mention.PERHAPS


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Marc Roy et Julie Roy-Bidon", f"{MARK} et Julie Roy-Bidon"),
        ("Roy, Marc; NOEMIE DE LA FICTIVE", f"{MARK}; {MARK}"),
        ("Noémie aide; Fictive aussi", f"{MARK} aide; {MARK} aussi"),
        ("Anne-Sophie et l’idée d’Ali Benoît", f"{MARK} et l’idée d’{MARK}"),
        ("marc roy sans capitales", f"{MARK} sans capitales"),
        (
            "Écrire à m.roy@exemple.test ou julie@exemple.test",
            f"Écrire à {MARK} ou julie@exemple.test",
        ),
        ("Toute l’équipe de la fictive rencontre", "Toute l’équipe de la fictive rencontre"),
        ("", ""),
    ],
)
def test_everybody_else_is_masked_and_nothing_more(
    names: NamesAround, text: str, kept: str
) -> None:
    assert names.masked(text, MARK) == kept


def test_many_people_are_masked_as_fast_as_a_few() -> None:
    others = [(f"Prénom{n}a", f"Nom{n}b") for n in range(3_000)]
    names = NamesAround(("Julie", "Essai"), [], [("Marc", "Fictif"), *others])
    text = "Marc Fictif a écrit ceci. " * 4_000
    assert names.masked(text, MARK).count(MARK) == 4_000


@pytest.mark.parametrize("text", ["Noémie lit.", "NOEMIE lit.", "Une idée de Cœur", "de Coeur"])
def test_accents_and_ligatures_hide_nobody(text: str) -> None:
    for first, last in (("Noémie", "Cœur"), ("Noemie", "Coeur")):
        assert NamesAround((first, last), [], []).mention(text) is Mention.YES
