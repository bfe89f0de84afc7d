"""What a note should not hold: a pupil's name, or the health of somebody (A-2.1, s. 64).

Patterns only, read on this laptop. They look for one person, not for groups: « les élèves qui ont un
trouble d'apprentissage » is a sentence about teaching, « Léa a un TDAH » is about Léa. They miss much and
are sometimes wrong, so they only ever ask the writer to look again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class ConcernKind(StrEnum):
    """What a passage seems to give away."""

    PUPIL_NAME = "pupil_name"
    HEALTH = "health"
    PUPIL_NUMBER = "pupil_number"


@dataclass(frozen=True, slots=True)
class Concern:
    """A passage to look at again, by its place in the text."""

    kind: ConcernKind
    start: int
    end: int


# A first name: a capital then small letters, compounds included. Not « EHDAA », not « Grille ».
_NAME = r"[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{1,20}(?:-[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{1,20})?"
_INITIALS = r"[A-ZÀ-ÖØ-Þ]\.(?:\s?-?[A-ZÀ-ÖØ-Þ]\.)*"
_PUPIL = (
    r"(?i:(?:l[’']|un |une |cet |cette |mon |ma |son |sa |notre |ce |le |la |the |my |her |his |our |a |this )"
    r"(?:jeune |petit |petite |young |little )?"
    r"(?:élève|eleve|enfant|garçon|fillette|fille|étudiante?|jeune|pupil|student|child|boy|girl|kid))"
)
_CALLED = r"(?:,? (?:nommée?|appelée?|du nom de|named|called)|,|\s?[:(])?"
_KIN = (
    r"(?i:mère|père|maman|papa|tuteur|tutrice|grand-mère|grand-père|mother|father|mom|mum|dad|guardian)"
    r"(?: (?:de |du petit |de la petite |of )| d[’'])"
)
_KIN_AFTER = rf"(?P<kin>{_NAME})[’']s (?:mother|father|mom|mum|dad|parents|guardian)"
_PLACES = frozenset(
    [
        "saint",
        "sainte",
        "st",
        "ste",
        "notre",
        "école",
        "ecole",
        "centre",
        "québec",
        "quebec",
        "montréal",
        "montreal",
        "laval",
        "gatineau",
        "sherbrooke",
        "lévis",
        "longueuil",
        "saguenay",
        "rimouski",
        "canada",
        "école-centre",
    ]
)

_NAMED = (
    re.compile(rf"{_PUPIL}{_CALLED} ?(?P<name>{_NAME}|{_INITIALS})(?![A-ZÀ-Þ])", re.UNICODE),
    re.compile(rf"{_KIN}(?P<name>{_NAME})", re.UNICODE),
    re.compile(_KIN_AFTER.replace("kin", "name"), re.UNICODE),
    re.compile(
        rf"(?P<name>{_NAME})(?:,| \() ?(?:un |une |a )?(?:élève|pupil|student)\b", re.UNICODE
    ),
    re.compile(
        rf"(?P<name>{_NAME}),? (?:(?:est|is|was) (?:en|in)|redouble sa|recommence sa) (?:\d(?:re|e|er)? (?:année|"
        r"secondaire)|grade \d)",
        re.UNICODE,
    ),
)
# The ministry's « code permanent »: three letters of the name, one of the first name, eight digits.
_NUMBER = re.compile(r"\b[A-Z]{4}[ -]?\d{4}[ -]?\d{4}\b")

_HEALTH = re.compile(
    r"\b(?:TDAH?|ADHD|TSA|TDL|TOC|autis\w+|dyslexi\w+|dysphasi\w+|dysprax\w+|dyscalcul\w+|"
    r"trouble (?:anxieux|du spectre|bipolaire|alimentaire|de l[’']attention|du langage)|"
    r"dépressi(?:on|f|ve)|depress(?:ion|ed)|anxiét[ée]|anxiety|anorexi\w+|boulimi\w+|suicid\w+|"
    r"automutil\w+|self-harm\w*|Ritalin|Concerta|Vyvanse|antidépresseurs?|"
    r"(?:sa|une|prend (?:une|sa)|sous) médication|médicamentée?|medicated|medication|"
    r"hospitalisée?|hospitalized|psychiatr\w+|épilep\w+|epilep\w+|diabét\w+|diabetic|"
    r"enceinte|pregnant|cancer|chimio\w*|burn-?out|congé de maladie|sick leave|"
    r"DPJ|protection de la jeunesse|youth protection)\b",
    re.IGNORECASE | re.UNICODE,
)
_ONE_PERSON = re.compile(
    r"\b(?:[Ii]l|[Ee]lle|[Hh]e|[Ss]he|[Cc]et(?:te)? élève|[Ll][’']élève|[Uu]ne? élève|[Cc]e jeune|"
    r"[Mm]on élève|[Ss]on enfant|[Tt]he pupil|[Tt]his (?:pupil|student|child)|[Mm]y (?:pupil|student)|"
    r"[Ss]a mère|[Ss]on père|[Mm]a collègue|[Mm]on collègue|[Ll]a directrice|[Ll]e directeur)\b",
    re.UNICODE,
)
# « Il faut », « il y a », « elle permet »: nobody.
_NOBODY = re.compile(
    r"\b[Ii]l (?:faut|faudra|faudrait|y a|y aura|est (?:important|essentiel|possible|utile|difficile|"
    r"temps|question|proposé|convenu|prévu)|s[’']agit|semble|reste|suffit)\b",
    re.UNICODE,
)
_ABOUT_SOMEBODY = re.compile(
    rf"\b(?P<name>{_NAME}) (?:a|est|vit|prend|souffre|has|is|takes|suffers)\b", re.UNICODE
)
_SENTENCE = re.compile(r"[^.!?\n]+")
_NO_NAMES = frozenset(
    [
        "il",
        "elle",
        "on",
        "nous",
        "vous",
        "ils",
        "elles",
        "qui",
        "que",
        "ce",
        "cela",
        "ça",
        "cette",
        "le",
        "la",
        "les",
        "un",
        "une",
        "chaque",
        "personne",
        "tout",
        "toute",
        "tous",
        "toutes",
        "notre",
        "votre",
        "leur",
        "he",
        "she",
        "it",
        "they",
        "we",
        "you",
        "this",
        "that",
        "there",
        "everyone",
        "nobody",
        "nul",
        "aucun",
        "aucune",
        "plusieurs",
        "quelqu",
        "groupe",
        "équipe",
        "direction",
        "école",
        "enseignement",
        "lecture",
        "écriture",
    ]
)


def concerns(text: str) -> tuple[Concern, ...]:
    """The passages of a text to look at again, in their order; none twice."""
    found = sorted({*_names(text), *_numbers(text), *_health(text)}, key=lambda c: (c.start, c.end))
    return tuple(found)


def _names(text: str) -> Iterator[Concern]:
    for pattern in _NAMED:
        for match in pattern.finditer(text):
            if not _is_no_first_name(match["name"]):
                yield Concern(ConcernKind.PUPIL_NAME, match.start("name"), match.end("name"))


def _is_no_first_name(name: str) -> bool:
    """« Saint-Laurent » is a school, « Les » a word that begins a sentence."""
    first = name.split("-", maxsplit=1)[0].casefold()
    return first in _PLACES or first in _NO_NAMES


def _numbers(text: str) -> Iterator[Concern]:
    for match in _NUMBER.finditer(text):
        yield Concern(ConcernKind.PUPIL_NUMBER, match.start(), match.end())


def _health(text: str) -> Iterator[Concern]:
    """Words of health in a sentence about one person."""
    for sentence in _SENTENCE.finditer(text):
        if not _is_about_one(sentence.group()):
            continue
        for match in _HEALTH.finditer(text, sentence.start(), sentence.end()):
            yield Concern(ConcernKind.HEALTH, match.start(), match.end())


def _is_about_one(sentence: str) -> bool:
    if _ONE_PERSON.search(_NOBODY.sub("", sentence)):
        return True
    named = _ABOUT_SOMEBODY.search(sentence)
    return named is not None and named["name"].casefold() not in _NO_NAMES
