"""The people and organisations of the archive, one row a call."""

from __future__ import annotations

from datetime import date

from car_desktop.domain.text import folded
from car_desktop.domain.values import Civility, Language, OrganisationKind

PEOPLE, ORGANISATIONS = 6_000, 800

Values = dict[str, object]

_FIRST = [
    "Amélie",
    "Benoît",
    "Chantal",
    "Driss",
    "Élodie",
    "Fatou",
    "Gabriel",
    "Hélène",
    "Ismaël",
    "Jeanne",
    "Karim",
    "Zoé",
]
_LAST = [
    "Sarcelle",
    "Mésange",
    "Pluvier",
    "Bécasseau",
    "Sittelle",
    "Bruant",
    "Jaseur",
    "Viréo",
    "Harle",
    "Œdicnème",
]


def coach() -> Values:
    """Whose archive it is."""
    nothing = dict.fromkeys(["title", "organisation_name", "email", "phone"], "")
    return {"id": 1, "name": "Camille Harfang", **nothing, "document_language": Language.FRENCH}


def organisation(key: int) -> Values:
    """A service centre, or a school of one."""
    is_centre = key <= 60
    return {
        "id": key,
        "kind": OrganisationKind.SERVICE_CENTRE if is_centre else OrganisationKind.SCHOOL,
        "name": f"{'Centre de services scolaire' if is_centre else 'École'} fictif {key}",
        "short_name": f"CSS {key}" if is_centre else "",
        "official_code": f"{key:06}",
        "city": f"Ville-Rêvée {key % 40}",
        "postal_code": "",
        "website": "",
        "parent_id": None if is_centre else 1 + key % 60,
        "directory_record": None,
    }


def person(key: int) -> Values:
    """Somebody."""
    first = _FIRST[key % len(_FIRST)]
    last = f"{_LAST[key % len(_LAST)]}-{_LAST[key // 10 % len(_LAST)]} {key}"
    return {
        "id": key,
        "first_name": first,
        "last_name": last,
        "name_key": folded(f"{last} {first}"),
        "civility": Civility.NONE,
        "phone": "",
        "is_archived": False,
    }


def email(key: int) -> Values:
    """Their address."""
    return {"id": key, "person_id": key, "address": f"personne{key}@exemple.test", "rank": 0}


def position(key: int) -> Values:
    """Their function."""
    return {
        "id": key,
        "person_id": key,
        "organisation_id": 1 + key % ORGANISATIONS,
        "function": "Direction d’établissement" if key % 3 else "Enseignement",
        "starts_on": date(2015, 7, 1),
        "ends_on": None,
    }
