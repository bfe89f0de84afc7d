"""Lists of people to import: one of our own, and the coach's where it lies beside the checkout."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook

SHARED_LIST = Path(__file__).parents[3] / "shared" / "data" / "membres_clean.xlsx"

HEADINGS = ("NOM, Prénom", "Courriel professionnel", "Fonction", "Milieu", "Date de naissance")
BIRTH_DATE = "1980-01-01"
SCHOOLS = ("École du Héron", "École des Sizerins", "École de l’Anse", "Centre du Ruisselet")

# They do not exist: birds.
NAMES = """
Aigrette Maëlle · Alouette Zoé · Bécasseau Éric · Bihoreau Noémie · Bruant Étienne
Busard Gaétan · Chevêche Loïc · Colibri Anaïs · Cormoran Hélène · Courlis Benoît
Durbec Françoise · Engoulevent Raphaël · Faucon Céline · Fuligule Jérôme · Gélinotte Inès
Grèbe Mathéo · Harfang Cœurélie · Jaseur Thaïs · Macareux Aimé · Mésange Frédérique
Œdicnème Solène · Paruline Théo · Quiscale Mégane · Sarcelle Rosalie · Tarin O’Nil
"""


@dataclass(frozen=True)
class Listed:
    """Somebody of a list."""

    first: str
    last: str
    address: str

    @property
    def on_sheets(self) -> str:
        """As lists and sheets write the name."""
        return f"{self.last}, {self.first}"

    @property
    def spoken(self) -> str:
        """As one says the name."""
        return f"{self.first} {self.last}"


@dataclass(frozen=True)
class PeopleList:
    """A workbook and who is in it, in its order."""

    path: Path
    people: tuple[Listed, ...]


def own_list(folder: Path) -> PeopleList:
    """Write a list with a title above its headings and a column that is nobody's business."""
    pairs = [pair.split() for line in NAMES.strip().splitlines() for pair in line.split("·")]
    people = tuple(
        Listed(first, last, f"membre{number}@exemple.test")
        for number, (last, first) in enumerate(pairs)
    )
    path = folder / "Membres 2026.xlsx"
    with Workbook(path) as book:
        sheet = book.add_worksheet("Membres")
        sheet.write(0, 0, "Liste des membres de la communauté")
        sheet.write_row(2, 0, HEADINGS)
        for number, person in enumerate(people):
            school = SCHOOLS[number % len(SCHOOLS)]
            row = (person.on_sheets, person.address, "Direction", school, BIRTH_DATE)
            sheet.write_row(3 + number, 0, row)
    return PeopleList(path, people)


def shared_list() -> PeopleList:
    """Read who is in the real list, with another library than the program's own reader needs."""
    rows = CalamineWorkbook.from_path(SHARED_LIST).get_sheet_by_index(0).to_python()
    headings = [str(cell) for cell in rows[0]]
    first, last, address = (headings.index(name) for name in ("Prénom", "Nom", "Courriel"))
    people = tuple(Listed(str(row[first]), str(row[last]), str(row[address])) for row in rows[1:])
    return PeopleList(SHARED_LIST, people)
