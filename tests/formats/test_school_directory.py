"""The ministry's directories: bodies, schools, and files that are neither."""

from __future__ import annotations

from pathlib import Path

import pytest

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import OrganisationKind
from car_desktop.formats.school_directory import WhyLeftOut, read_directory
from tests.formats.workbooks import SHARED

BODIES = """code,nom,type,web
990000,CSS au Coeur-des-Essais,Francophone,www.exemple.test
991000,CS Fictional Shores,Anglophone,http://exemple.test/en
,CSS sans code,Francophone,
"""

SCHOOLS = """CD_ORGNS,NOM_COURT_ORGNS,NOM_OFFCL_ORGNS,NOM_MUNCP_GDUNO_ORGNS,CD_POSTL_GDUNO_ORGNS,CD_IMM,PRESC,PRIM,SEC,FORM_PRO,ADULTE,SITE_WEB_ORGNS,CD_CS,NOM_CS
990001,École A,École de l'Essai,Essaiville,G0G0G0,1,1,1,0,0,0,,990000,CSS au Coeur-des-Essais
990001,École A,École de l'Essai,Essaiville,G0G0G0,2,1,1,0,0,0,,990000,CSS au Coeur-des-Essais
990002,CFP B,Centre de formation B,Essaiville,G0G0G0,3,0,0,0,1,0,,990000,CSS au Coeur-des-Essais
990003,,,Essaiville,,4,1,0,0,0,0,,990000,
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "repertoire.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_bodies_have_their_kind_and_their_ligature(tmp_path: Path) -> None:
    directory = read_directory(written(tmp_path, BODIES))
    css, board = directory.rows
    assert (css.code, css.name) == ("990000", "CSS au Cœur-des-Essais")
    assert css.kind is OrganisationKind.SERVICE_CENTRE
    assert css.website == "https://www.exemple.test"
    assert board.kind is OrganisationKind.SCHOOL_BOARD
    assert [(line.line, line.why) for line in directory.left_out] == [(4, WhyLeftOut.NO_CODE)]


def test_the_buildings_of_a_school_are_one_school(tmp_path: Path) -> None:
    directory = read_directory(written(tmp_path, SCHOOLS))
    school, centre = directory.rows
    assert school.name == "École de l’Essai"
    assert school.postal_code == "G0G 0G0"
    assert (school.parent_code, school.parent_name) == ("990000", "CSS au Cœur-des-Essais")
    assert (school.kind, centre.kind) == (OrganisationKind.SCHOOL, OrganisationKind.CENTRE)
    assert [line.why for line in directory.left_out] == [WhyLeftOut.NO_NAME]


def test_another_file_is_refused_with_what_to_choose(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="Données Québec"):
        read_directory(written(tmp_path, "Prénom,Nom\nOdile,Fictive\n"))


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data folder is not beside the project")
@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("quebec_css_72_2022-11.csv", 72),
        ("quebec_ecoles_publiques_2022-12_reduit.csv", 2745),
        ("quebec_pps_public_ecole_sample_40rows.csv", 40),
    ],
)
def test_the_real_directories_are_read_whole(name: str, count: int) -> None:
    directory = read_directory(SHARED / name)
    assert len(directory.rows) == count
    assert directory.left_out == ()
