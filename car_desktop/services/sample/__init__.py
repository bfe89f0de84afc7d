"""A believable school year with fictitious people: for demonstrations, screenshots and checks."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from car_desktop.domain.entities import CoachProfile
from car_desktop.services.sample.directory import add_directory
from car_desktop.services.sample.script import COMMUNITIES, community_script, directory_script
from car_desktop.services.sample.year import add_community

COACH = "Camille Harfang"


def write_sample_year(session: Session, today: date) -> None:
    """Fill an empty database with the school year around a day; that day itself has meetings."""
    session.add(
        CoachProfile(
            name=COACH,
            title="Accompagnement des communautés",
            organisation_name="Projet Rive-Imaginaire",
            email="camille.harfang@exemple.test",
            phone="418 555-0100",
        )
    )
    directory = add_directory(session, directory_script(), today)
    for key in COMMUNITIES:
        add_community(session, key, community_script(key), directory, today)
    session.flush()
