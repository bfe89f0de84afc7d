"""What the headings of lists are called, and which columns the work does not need."""

from __future__ import annotations

from enum import StrEnum

from car_desktop.domain.text import folded


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
