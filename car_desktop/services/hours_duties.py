"""The duties of continuing education: a small table that the settings edit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.continuing_education import Duty
from car_desktop.domain.entities import HoursDuty
from car_desktop.domain.errors import UserError
from car_desktop.domain.text import folded
from car_desktop.i18n import translate
from car_desktop.services.refusals import found, named
from car_desktop.services.typed_text import typed_line

MOST_HOURS = 1000
MOST_SCHOOL_YEARS = 10
FIRST_YEARS = (2000, 2100)
_THE_ACT = "LIP (RLRQ, c. I-13.3), art. 22.0.1"


@dataclass(frozen=True, slots=True)
class DutyRow:
    """A duty in the table of the settings."""

    id: int
    duty: Duty


def hours_duties(session: Session) -> tuple[DutyRow, ...]:
    """The duties, in the order in which they were written."""
    duties = session.scalars(select(HoursDuty).order_by(HoursDuty.id))
    return tuple(DutyRow(duty.id, _said(duty)) for duty in duties)


def duty_of(rows: Iterable[DutyRow], functions: Iterable[str]) -> Duty | None:
    """The first duty that concerns one of these functions."""
    held = tuple(functions)
    return next((row.duty for row in rows if row.duty.concerns(held)), None)


def write_hours_duty(session: Session, said: Duty, duty_id: int | None = None) -> int:
    """Add a duty, or change one; raise UserError where it asks nothing of anybody."""
    name = named(said.name, translate("HoursDuty", "Name the duty first."))
    _refuse_impossible(said)
    functions = " ".join(dict.fromkeys(folded(" ".join(said.functions)).split()))
    if not functions:
        raise UserError(
            translate("HoursDuty", "Say whom it concerns: the beginning of a function at least.")
        )
    if duty_id is None:
        duty = HoursDuty(
            name=name,
            minutes=said.minutes,
            school_years=said.school_years,
            first_year=said.first_year,
        )
        session.add(duty)
    else:
        duty = found(session, HoursDuty, duty_id)
    duty.name = name
    duty.minutes = said.minutes
    duty.school_years = said.school_years
    duty.first_year = said.first_year
    duty.functions = functions
    duty.source = typed_line(said.source)
    session.flush()
    return duty.id


def delete_hours_duty(session: Session, duty_id: int) -> None:
    """Take a duty away: hours are still added up, without a number to reach."""
    session.delete(found(session, HoursDuty, duty_id))


def is_the_act(source: str) -> bool:
    """Whether a duty is that of the Education Act, as the data file has it from the start."""
    return source == _THE_ACT


def source_words(source: str) -> str:
    """The text that a duty comes from: the Act is named in the language being spoken."""
    if not is_the_act(source):
        return source
    return translate("HoursDuty", "Education Act (CQLR, c. I-13.3), s. 22.0.1")


def _said(duty: HoursDuty) -> Duty:
    return Duty(
        name=duty.name,
        minutes=duty.minutes,
        school_years=duty.school_years,
        first_year=duty.first_year,
        functions=tuple(duty.functions.split()),
        source=duty.source,
    )


def _refuse_impossible(said: Duty) -> None:
    if not 1 <= said.minutes <= MOST_HOURS * 60:
        raise UserError(translate("HoursDuty", "A duty asks for 1 to 1000 hours: correct it."))
    if not 1 <= said.school_years <= MOST_SCHOOL_YEARS:
        raise UserError(
            translate("HoursDuty", "A period lasts from 1 to 10 school years: correct it.")
        )
    first, last = FIRST_YEARS
    if not first <= said.first_year <= last:
        raise UserError(
            translate("HoursDuty", "Say the year of a 1 July on which a period begins.")
        )
