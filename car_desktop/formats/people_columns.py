"""Which column of a list holds what: by its heading, else by what stands in it."""

from __future__ import annotations

import re
from enum import StrEnum

from car_desktop.domain.text import folded
from car_desktop.domain.values import Civility
from car_desktop.formats.names import civility_of
from car_desktop.formats.tabular import Row, Sheet

EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+", re.UNICODE)
_HEADER_SEARCHED = 30
_SAMPLE = 50
_MOSTLY = 0.6


class Field(StrEnum):
    """What a column may hold for us."""

    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    FULL_NAME = "full_name"
    EMAIL = "email"
    PHONE = "phone"
    FUNCTION = "function"
    ORGANISATION = "organisation"
    CIVILITY = "civility"
    ROLE = "role"


class Needless(StrEnum):
    """Why a column is left out: what the work does not need is not kept (A-2.1, s. 64)."""

    BIRTH = "birth"
    HEALTH = "health"
    HOME = "home"
    IDENTITY = "identity"
    PICTURE = "picture"
    NOTES = "notes"
    OTHER = "other"


_HEADINGS: dict[Field, tuple[str, ...]] = {
    Field.FIRST_NAME: (
        "prenom",
        "prenoms",
        "first name",
        "given name",
        "firstname",
        "prenom usuel",
    ),
    Field.LAST_NAME: (
        "nom",
        "nom de famille",
        "last name",
        "family name",
        "surname",
        "lastname",
    ),
    Field.FULL_NAME: (
        "nom complet",
        "nom et prenom",
        "prenom et nom",
        "nom, prenom",
        "nom prenom",
        "prenom nom",
        "full name",
        "name",
        "nom a afficher",
        "display name",
        "participant",
        "participante",
        "membre",
        "member",
        "personne",
        "nom du participant",
        "nom de la personne",
        "nom (prenom)",
        "participants",
        "name (original name)",
        "membres",
        "nom / prenom",
        "nom/prenom",
    ),
    Field.EMAIL: (
        "courriel",
        "adresse courriel",
        "adresse de courriel",
        "courriels",
        "email",
        "e-mail",
        "e-mail address",
        "email address",
        "mail",
        "adresse de messagerie",
        "adresse electronique",
        "courriel professionnel",
        "courrier electronique",
        "e-mail 1 - value",
        "e-mail 2 - value",
        "e-mail 3 - value",
        "adresse de messagerie 2",
        "adresse de messagerie 3",
        "adresse email",
        "adresse e-mail",
        "e-mail 2 address",
        "e-mail 3 address",
        "courriel 1",
        "courriel 2",
        "user email",
    ),
    Field.PHONE: (
        "telephone",
        "tel",
        "tel.",
        "phone",
        "telephone (bureau)",
        "telephone bureau",
        "business phone",
        "work phone",
        "phone 1 - value",
        "poste",
        "no de telephone",
        "numero de telephone",
        "telephone au travail",
        "telephone professionnel",
    ),
    Field.FUNCTION: (
        "fonction",
        "titre d'emploi",
        "poste occupe",
        "profession",
        "job title",
        "title",
        "role professionnel",
        "organization title",
        "organization 1 - title",
        "emploi",
        "titre de fonction",
        "corps d'emploi",
        "fonctions",
        "titre du poste",
        "position",
    ),
    Field.ORGANISATION: (
        "organisme",
        "organisation",
        "etablissement",
        "ecole",
        "milieu",
        "centre",
        "company",
        "societe",
        "organization",
        "organization name",
        "organization 1 - name",
        "school",
        "lieu de travail",
        "centre de services",
        "centre de services scolaire",
        "css",
        "ecole / centre",
        "employeur",
        "entreprise",
        "unite",
        "unite administrative",
        "ecole/centre",
        "nom de l'ecole",
        "nom de l'etablissement",
    ),
    Field.CIVILITY: ("civilite", "titre", "salutation", "name prefix", "appellation", "prefix"),
    Field.ROLE: ("role", "role dans la communaute", "role in the community"),
}
_BY_HEADING = {heading: field for field, headings in _HEADINGS.items() for heading in headings}

# Read as the start of a word, so that « date de naissance » and « naissance » both match.
_NEEDLESS: tuple[tuple[Needless, tuple[str, ...]], ...] = (
    (Needless.BIRTH, ("naissance", "birth", "age", "anniversaire", "ddn")),
    (Needless.HEALTH, ("sante", "medic", "allerg", "health", "diagnos", "handicap", "maladie")),
    (
        Needless.HOME,
        (
            "adresse",
            "rue",
            "ville",
            "code postal",
            "domicile",
            "maison",
            "home",
            "street",
            "postal",
            "city",
            "cellulaire",
            "mobile",
            "tel. mobile",
            "telephone (domicile)",
            "dep/region",
            "pays",
            "country",
            "province",
            "urgence",
            "emergency",
        ),
    ),
    (Needless.PICTURE, ("photo", "picture", "image")),
    (
        Needless.IDENTITY,
        (
            "nas",
            "sin",
            "assurance sociale",
            "sexe",
            "genre",
            "gender",
            "matricule",
            "salaire",
            "numero d'employe",
            "employee",
            "nationalite",
            "religion",
            "etat civil",
            "passeport",
        ),
    ),
    (Needless.NOTES, ("note", "notes", "remarque", "commentaire", "comment")),
)


def field_of(heading: str) -> Field | None:
    """The field that a heading names."""
    return _BY_HEADING.get(_plain(heading))


def why_needless(heading: str) -> Needless:
    """Why a column that matches no field is left out."""
    plain = _plain(heading)
    words = f" {plain} "
    for reason, starts in _NEEDLESS:
        if any(f" {start}" in words for start in starts):
            return reason
    return Needless.OTHER


def _plain(heading: str) -> str:
    return folded(heading).strip(" *:?.").replace("’", "'")


def header_row(sheet: Sheet) -> int | None:
    """The first row, among the top ones, that names at least two fields, or one that is an e-mail or a name."""
    scores = [
        (_fields_named(row), -index) for index, row in enumerate(sheet.rows[:_HEADER_SEARCHED])
    ]
    best, place = max(scores, default=(0, 0))
    if best == 0:
        return None
    row = sheet.rows[-place]
    if best == 1 and sum(bool(cell) for cell in row) > 2 * best + 1:
        return None if any(EMAIL.search(cell) for cell in row) else -place
    return -place


def _fields_named(row: Row) -> int:
    return len({field for cell in row if (field := field_of(cell))})


def propose_mapping(sheet: Sheet, header: int | None) -> dict[int, Field]:
    """Column → field: headings first, then columns recognised by what they hold."""
    mapping: dict[int, Field] = {}
    headings = sheet.rows[header] if header is not None else ()
    for column, heading in enumerate(headings):
        field = field_of(heading)
        if field and (field is Field.EMAIL or field not in mapping.values()):
            mapping[column] = field
    _settle_titles(mapping, sheet, header)
    _recognise_by_content(mapping, sheet, header, headings)
    _settle_names(mapping)
    return mapping


def _settle_titles(mapping: dict[int, Field], sheet: Sheet, header: int | None) -> None:
    """« Titre » is a form of address in some lists and a function in others: the cells tell."""
    for column in [c for c, field in mapping.items() if field is Field.CIVILITY]:
        filled = _sample(sheet, header, column)
        if filled and all(civility_of(cell) is Civility.NONE for cell in filled):
            del mapping[column]
            if Field.FUNCTION not in mapping.values():
                mapping[column] = Field.FUNCTION


def _recognise_by_content(
    mapping: dict[int, Field], sheet: Sheet, header: int | None, headings: Row
) -> None:
    for column in range(len(sheet.rows[0]) if sheet.rows else 0):
        if column in mapping or Field.EMAIL in mapping.values():
            continue
        if column < len(headings) and why_needless(headings[column]) is not Needless.OTHER:
            continue
        filled = _sample(sheet, header, column)
        if filled and sum(bool(EMAIL.search(cell)) for cell in filled) >= _MOSTLY * len(filled):
            mapping[column] = Field.EMAIL
    if not _has_names(mapping):
        for column in range(len(sheet.rows[0]) if sheet.rows else 0):
            if column not in mapping and _looks_like_names(_sample(sheet, header, column)):
                mapping[column] = Field.FULL_NAME
                return


def _settle_names(mapping: dict[int, Field]) -> None:
    """A lone « Nom » holds whole names; a « Nom complet » beside both parts is a repetition."""
    fields = set(mapping.values())
    parts = {Field.FIRST_NAME, Field.LAST_NAME}
    for column, field in list(mapping.items()):
        if field is Field.FULL_NAME and parts <= fields:
            del mapping[column]
        elif field is Field.LAST_NAME and not fields & {Field.FIRST_NAME, Field.FULL_NAME}:
            mapping[column] = Field.FULL_NAME
        elif field is Field.LAST_NAME and Field.FULL_NAME in fields and not parts <= fields:
            del mapping[column]


def _has_names(mapping: dict[int, Field]) -> bool:
    return bool({Field.FIRST_NAME, Field.LAST_NAME, Field.FULL_NAME} & set(mapping.values()))


def _looks_like_names(cells: list[str]) -> bool:
    def is_name(cell: str) -> bool:
        words = cell.replace(",", " ").split()
        return 2 <= len(words) <= 5 and not any(c.isdigit() or c == "@" for c in cell)

    return bool(cells) and sum(map(is_name, cells)) >= _MOSTLY * len(cells)


def _sample(sheet: Sheet, header: int | None, column: int) -> list[str]:
    start = 0 if header is None else header + 1
    return [row[column] for row in sheet.rows[start : start + _SAMPLE] if row[column]]
