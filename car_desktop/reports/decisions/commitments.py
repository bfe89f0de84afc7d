"""The commitments of the record, grouped by where they stand."""

from __future__ import annotations

from datetime import date

from car_desktop import typography
from car_desktop.domain.labels import label
from car_desktop.domain.values import CommitmentState
from car_desktop.i18n import translate
from car_desktop.reports.decisions.places import anchor_of, number_of
from car_desktop.reports.document.content import Band, Cell, Column, Row, Run, Table
from car_desktop.reports.document.words import shortened
from car_desktop.services.commitments import CommitmentRow
from car_desktop.services.decisions import DecisionsRecord


def commitments_table(data: DecisionsRecord, name: str, today: date) -> Table:
    """A group for each state that is in use; each line leads to its meeting."""
    has_meetings = data.heading is None
    columns = (
        Column(translate("Decisions", "What"), 30),
        Column(translate("Decisions", "Who"), 18),
        Column(translate("Decisions", "Due"), 19),
        Column(translate("Decisions", "Trace"), 22),
        Column(translate("Decisions", "Outcome"), 25),
        *((Column(translate("Decisions", "Meeting"), 12, is_number=True),) if has_meetings else ()),
    )
    return Table(name, columns, tuple(_grouped(data, today, has_meetings=has_meetings)))


def _grouped(data: DecisionsRecord, today: date, *, has_meetings: bool) -> list[Row | Band]:
    made = [
        (one, (Run(number_of(meeting), link=f"#{anchor_of(index)}"),))
        for index, meeting in enumerate(data.meetings)
        for one in meeting.commitments
    ]
    rows: list[Row | Band] = []
    for state in CommitmentState:
        own = [(one, where) for one, where in made if one.state is state]
        if own:
            rows.append(Band(label(state), typography.current().number(len(own))))
            rows += [Row((*_cells(one, today), *((w,) if has_meetings else ()))) for one, w in own]
    return rows


def _cells(one: CommitmentRow, today: date) -> tuple[Cell, ...]:
    due = typography.current().date_medium(one.due_on) if one.due_on else "–"
    return one.what, shortened(one.owner) or "–", due, _trace(one), _outcome(one, today)


def _trace(one: CommitmentRow) -> str:
    """What was seen; before that, what is expected."""
    if one.evidence.strip():
        return one.evidence
    if not one.expected_trace.strip():
        return "–"
    return translate("Decisions", "expected: {trace}").format(trace=one.expected_trace)


def _outcome(one: CommitmentRow, today: date) -> str:
    if one.is_late(today):
        said = translate("Decisions", "Late")
    elif one.closed_on:
        said = typography.current().date_medium(one.closed_on)
    else:
        said = ""
    return " – ".join(part for part in (said, one.state_reason.strip()) if part) or "–"
