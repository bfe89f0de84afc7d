"""Warnings about pupils and health: they see what names somebody, and stay silent on ordinary notes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop.domain.sensitive_text import ConcernKind, concerns

NAMED = [
    ("Une élève nommée Léa a tout relu seule.", "Léa"),
    ("L’élève Samuel refuse d’écrire.", "Samuel"),
    ("Mon élève, Maxime, progresse en lecture.", "Maxime"),
    ("Cet élève (Jean-Noël) manque souvent.", "Jean-Noël"),
    ("On a parlé de la petite fille Rosalie du groupe 301.", "Rosalie"),
    ("La mère de Tristan viendra jeudi.", "Tristan"),
    ("Le père d’Anaïs demande un plan d’intervention.", "Anaïs"),
    ("Zacharie, élève de 5e année, lit 40 mots de moins.", "Zacharie"),
    ("Noémie est en 3e année et elle décode bien.", "Noémie"),
    ("The student named Oliver reads alone now.", "Oliver"),
    ("My pupil Emma asked for help.", "Emma"),
    ("Jacob’s mother called the school.", "Jacob"),
    ("Ava is in grade 4 and still guesses words.", "Ava"),
    ("L’élève M. T. est revenu en classe.", "M. T."),
]
HEALTH = [
    ("Elle a un TDAH et prend sa médication le matin.", "TDAH"),
    ("Léo a une dyslexie sévère.", "dyslexie"),
    ("Cet élève est suivi par la DPJ.", "DPJ"),
    ("Il a été hospitalisé en novembre.", "hospitalisé"),
    ("Ma collègue est en congé de maladie.", "congé de maladie"),
    ("She is on medication for anxiety.", "medication"),
    ("This student has ADHD.", "ADHD"),
    ("La directrice est enceinte, on la remplace en mars.", "enceinte"),
]
ORDINARY = [
    "Les équipes parlent d’activités plus que d’apprentissages.",
    "Les élèves du 2e cycle repèrent l’information, mais infèrent peu.",
    "12 élèves sur 24 atteignent le seuil; 5 sont à risque.",
    "Les élèves EHDAA de l’École Saint-Laurent ont eu plus de temps.",
    "On s’entend pour une évaluation commune en janvier.",
    "Chaque enseignante apporte trois traces anonymisées.",
    "Les élèves qui ont un TDAH profitent des pauses actives, selon la recherche.",
    "Comment soutenir les élèves dyslexiques sans réduire les attentes?",
    "La communauté a lu un texte sur l’anxiété de performance.",
    "Il faut parler de l’anxiété des élèves avec le personnel.",
    "Il y a un lien entre dépression et absentéisme, disent les auteurs.",
    "Le Centre de services a offert une formation sur le TSA.",
    "Marie Sarcelle a présenté sa grille d’observation.",
    "Benoît est responsable du prochain ordre du jour.",
    "Mme Pluvier animera la rencontre du 14 janvier.",
    "On observe une pratique : la lecture interactive.",
    "La direction adjointe partage un bon coup : le club de lecture.",
    "Les parents de l’École des Pins sont invités au bilan.",
    "Les parents de Saint-Félicien ont répondu au sondage.",
    "Une élève a dit : « On apprend mieux ensemble. »",
    "Un élève sur trois ne lit pas à la maison.",
    "Le diagnostic organisationnel montre un besoin de temps commun.",
    "On garde la Grille commune pour toutes les classes.",
    "Objectif : 80 % des élèves lisent couramment en juin.",
    "La première année, l’équipe a misé sur la fluidité.",
    "Québec demande un plan d’engagement vers la réussite.",
    "Protocole d’accordage : présenter 10, clarifier 10, discuter 15.",
    "Qui apporte les données de mathématique de 4e année?",
    "La conseillère pédagogique propose un modelage en classe.",
    "Engagement : essayer la question d’ouverture dans deux rencontres.",
    "Elle propose de décaler la rencontre au 3 mars.",
    "Il apportera les résultats de l’épreuve de lecture.",
    "She will share the assessment grid next week.",
    "Students in grade 4 guess words; teachers model strategies.",
    "The school board funds two release days per teacher.",
    "Pupils with dyslexia read better with decodable texts, research says.",
    "Our team agreed on one essential learning for January.",
    "Every child reads ten minutes a day.",
    "La jeune équipe de Rimouski se joint à nous en février.",
    "L’enfant au centre de nos décisions : voilà notre vision.",
    "This student work shows inference at level 3.",
    "Le Mois de la lecture commence lundi.",
]


def seen(text: str, kind: ConcernKind) -> list[str]:
    return [text[c.start : c.end] for c in concerns(text) if c.kind is kind]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_pupil_who_is_named_is_seen(text: str, name: str) -> None:
    assert name in seen(text, ConcernKind.PUPIL_NAME)


@pytest.mark.parametrize(("text", "words"), HEALTH)
def test_the_health_of_one_person_is_seen(text: str, words: str) -> None:
    assert words in seen(text, ConcernKind.HEALTH)


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_note_raises_no_alarm(text: str) -> None:
    assert [text[c.start : c.end] for c in concerns(text)] == []


@pytest.mark.parametrize("text", ["Code : LEAR 1234 5678", "LEAR12345678 absent"])
def test_a_permanent_code_is_seen(text: str) -> None:
    assert len(seen(text, ConcernKind.PUPIL_NUMBER)) == 1


def test_each_passage_is_told_once_and_in_order() -> None:
    text = "L’élève Léa a un TDAH. Elle voit Samuel. La mère de Léa viendra."

    places = [(concern.start, concern.end) for concern in concerns(text)]

    assert places == sorted(set(places))
    assert seen(text, ConcernKind.PUPIL_NAME) == ["Léa", "Léa"]


@given(st.text(max_size=400))
def test_any_text_is_read_and_every_passage_lies_in_it(text: str) -> None:
    assert all(0 <= c.start < c.end <= len(text) for c in concerns(text))


def test_a_very_long_text_is_read_in_no_time() -> None:
    """Seconds would mean that a pattern goes back over what it read."""
    text = "la petite fille " * 6_000 + "élève, " * 6_000 + "A" * 20_000 + "A." * 20_000

    assert concerns(text) == concerns(text)
