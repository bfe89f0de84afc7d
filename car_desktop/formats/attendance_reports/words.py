"""What columns are called in the reports seen so far: hints only, the cells decide."""

from __future__ import annotations

from enum import Enum, auto

from car_desktop.domain.text import folded


class Said(Enum):
    """What a heading says of its column."""

    NAME = auto()
    FIRST_NAME = auto()
    LAST_NAME = auto()
    LENGTH = auto()
    ROLE = auto()
    WAITING_ROOM = auto()
    TOPIC = auto()
    HOST = auto()


_WORDS: tuple[tuple[Said, tuple[str, ...]], ...] = (
    (Said.WAITING_ROOM, ("waiting room", "salle d'attente", "sala de espera", "warteraum")),
    (Said.HOST, ("host", "hote", "organizer", "organisateur")),
    (
        Said.TOPIC,
        ("topic", "sujet", "meeting title", "meeting id", "titre de la reunion", "id de la"),
    ),
    (
        Said.FIRST_NAME,
        ("first name", "given name", "prenom", "vorname", "primeiro nome", "imie", "nombre"),
    ),
    (
        Said.LAST_NAME,
        ("last name", "surname", "family name", "nom de famille", "nachname", "apellido"),
    ),
    (
        Said.LENGTH,
        ("duration", "duree", "temps", "dauer", "duracao", "duracion", "czas trwania", "minutes"),
    ),
    (Said.ROLE, ("role", "rolle", "rol", "funcao", "papel", "rola")),
    (Said.NAME, ("name", "nom", "naam", "nome", "participant", "imie i nazwisko")),
)
_EXACT = {
    "nom": Said.NAME,
    "imie i nazwisko": Said.NAME,
    "prenom et nom": Said.NAME,
    "nom et prenom": Said.NAME,
}
_YES = frozenset({"yes", "oui", "si", "ja", "sim", "tak", "true", "vrai", "1"})
_BEFORE = ("before", "avant", "antes", "vorher", "przed", "prima")
_LEFT = ("left", "quitt", "sorti", "parti", "saiu", "salio", "verlassen", "opusci", "depart")


def said_of(heading: str) -> Said | None:
    """What a heading says, if it says something known."""
    plain = folded(heading)
    if plain in _EXACT:
        return _EXACT[plain]
    for said, words in _WORDS:
        if any(plain.startswith(word) or f" {word}" in plain for word in words):
            return said
    return None


def is_yes(cell: str) -> bool:
    """Whether a cell says yes."""
    return folded(cell) in _YES


def is_before(action: str) -> bool:
    """Whether an action is « joined before »."""
    return any(word in folded(action) for word in _BEFORE)


def is_left(action: str) -> bool:
    """Whether an action is « left », as far as the word is known."""
    return any(word in folded(action) for word in _LEFT)
