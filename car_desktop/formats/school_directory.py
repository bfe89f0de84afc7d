"""The ministry's directories of school bodies and of schools, as Données Québec publishes them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from car_desktop.domain.errors import UserError
from car_desktop.domain.text import folded
from car_desktop.domain.values import OrganisationKind
from car_desktop.formats.tabular import Row, Sheet, read_table
from car_desktop.i18n import translate

LONGEST_NAME = 200
LONGEST_CODE = 16
LONGEST_WEB_ADDRESS = 500

_POSTAL = re.compile(r"^([A-Z]\d[A-Z])\s*(\d[A-Z]\d)$")
_LIGATURE = re.compile(r"\b([Cc])oeur")
_ENGLISH_SIDE = "anglo"


class WhyLeftOut(StrEnum):
    """Why a line of the directory was not taken."""

    NO_CODE = "no_code"
    NO_NAME = "no_name"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """One body or school; `parent_code` is its service centre's."""

    line: int
    code: str
    name: str
    kind: OrganisationKind
    short_name: str = ""
    city: str = ""
    postal_code: str = ""
    website: str = ""
    parent_code: str = ""
    parent_name: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line that was not taken, and why."""

    line: int
    why: WhyLeftOut


@dataclass(frozen=True, slots=True)
class Directory:
    """What a directory gave; buildings of one school are one row."""

    rows: tuple[OrganisationRow, ...]
    left_out: tuple[LeftOut, ...] = ()


Cell = Callable[[str], str]


def read_directory(path: Path) -> Directory:
    """Read either directory; raise UserError where the columns are not the ministry's."""
    for sheet in read_table(path):
        headings = {folded(heading): column for column, heading in enumerate(sheet.rows[0])}
        if {"code", "nom"} <= headings.keys():
            return _read(sheet, headings, _body)
        if {"cd_orgns", "nom_offcl_orgns"} <= headings.keys():
            return _read(sheet, headings, _school)
    raise UserError(
        translate(
            "Directory",
            "These are not the columns of the ministry’s directory (code and nom, or CD_ORGNS and "
            "NOM_OFFCL_ORGNS): choose the file downloaded from Données Québec.",
        )
    )


def _read(
    sheet: Sheet, headings: dict[str, int], read: Callable[[Cell, int], OrganisationRow]
) -> Directory:
    rows: dict[str, OrganisationRow] = {}
    left_out = []
    for index, row in enumerate(sheet.rows[1:], 1):
        if not any(row):
            continue
        line = sheet.first_line + index
        read_row = read(_cells(row, headings), line)
        if why := _why_left_out(read_row):
            left_out.append(LeftOut(line, why))
        else:
            rows.setdefault(read_row.code, read_row)
    return Directory(tuple(rows.values()), tuple(left_out))


def _cells(row: Row, headings: dict[str, int]) -> Cell:
    def cell(name: str) -> str:
        column = headings.get(name)
        return "" if column is None else row[column]

    return cell


def _why_left_out(row: OrganisationRow) -> WhyLeftOut | None:
    if not row.code or not row.code.isalnum():
        return WhyLeftOut.NO_CODE
    if not row.name:
        return WhyLeftOut.NO_NAME
    if len(row.name) > LONGEST_NAME or len(row.code) > LONGEST_CODE:
        return WhyLeftOut.TOO_LONG
    return None


def _body(cell: Cell, line: int) -> OrganisationRow:
    english = folded(cell("type")).startswith(_ENGLISH_SIDE)
    return OrganisationRow(
        line=line,
        code=cell("code"),
        name=_name(cell("nom")),
        kind=OrganisationKind.SCHOOL_BOARD if english else OrganisationKind.SERVICE_CENTRE,
        city=_name(cell("ville"))[:LONGEST_NAME],
        website=_web(cell("web")),
    )


def _school(cell: Cell, line: int) -> OrganisationRow:
    return OrganisationRow(
        line=line,
        code=cell("cd_orgns"),
        name=_name(cell("nom_offcl_orgns") or cell("nom_court_orgns")),
        kind=_school_kind(cell),
        short_name=_name(cell("nom_court_orgns"))[:LONGEST_NAME],
        city=_name(cell("nom_muncp_gduno_orgns") or cell("nom_muncp"))[:LONGEST_NAME],
        postal_code=_postal(cell("cd_postl_gduno_orgns")),
        website=_web(cell("site_web_orgns")),
        parent_code=cell("cd_cs")[:LONGEST_CODE],
        parent_name=_name(cell("nom_cs"))[:LONGEST_NAME],
    )


def _school_kind(cell: Cell) -> OrganisationKind:
    """Vocational and adult education are given in centres (LIP, s. 97); the rest in schools."""
    youth = any(cell(flag) == "1" for flag in ("presc", "prim", "sec"))
    centre = any(cell(flag) == "1" for flag in ("form_pro", "adulte"))
    return OrganisationKind.CENTRE if centre and not youth else OrganisationKind.SCHOOL


def _name(text: str) -> str:
    return _LIGATURE.sub(r"\1œur", text).replace("'", "’")


def _postal(text: str) -> str:
    match = _POSTAL.match(text.upper())
    return f"{match[1]} {match[2]}" if match else ""


def _web(text: str) -> str:
    if not text or len(text) > LONGEST_WEB_ADDRESS or any(c.isspace() for c in text):
        return ""
    return text if "://" in text else f"https://{text}"
