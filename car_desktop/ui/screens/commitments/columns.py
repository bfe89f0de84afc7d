"""The columns of the list of commitments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from car_desktop.domain.labels import label
from car_desktop.i18n import translate
from car_desktop.services.commitments import CommitmentRow
from car_desktop.typography import current
from car_desktop.ui.tones import commitment_tone
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.rows_model import Column


def commitment_columns(today: Callable[[], date]) -> list[Column[CommitmentRow]]:
    """What, who, where from, by when, and where it stands."""
    return [
        Column(
            translate("CommitmentColumns", "Commitment"),
            lambda row: row.what,
            detail=_second_line,
            strong=lambda row: row.state.is_open,
            stretch=True,
        ),
        Column(translate("CommitmentColumns", "Who"), lambda row: row.owner, width=150),
        Column(
            translate("CommitmentColumns", "Community"),
            lambda row: row.community,
            detail=_origin,
            width=190,
        ),
        Column(
            translate("CommitmentColumns", "Due"),
            lambda row: "" if row.due_on is None else current().date_medium(row.due_on),
            sort=lambda row: row.due_on or date.max,
            detail=lambda row: _lateness(row, today()),
            strong=lambda row: row.is_late(today()),
            width=120,
        ),
        Column(
            translate("CommitmentColumns", "State"),
            lambda row: _state(row, today()),
            tone=lambda row: Tone.RED if row.is_late(today()) else commitment_tone(row.state),
            width=110,
        ),
    ]


def _second_line(row: CommitmentRow) -> str:
    if row.state_reason:
        return row.state_reason
    if row.evidence:
        return translate("CommitmentColumns", "Seen: {evidence}").format(evidence=row.evidence)
    if not row.expected_trace:
        return ""
    return translate("CommitmentColumns", "Expected trace: {trace}").format(
        trace=row.expected_trace
    )


def _origin(row: CommitmentRow) -> str:
    return translate("CommitmentColumns", "meeting of {day}").format(
        day=current().date_medium(row.meeting_on)
    )


def _lateness(row: CommitmentRow, today: date) -> str:
    if row.due_on is None or not row.state.is_open:
        return ""
    days = (row.due_on - today).days
    if days < 0:
        return translate("CommitmentColumns", "%n days late", "", -days)
    if days == 0:
        return translate("CommitmentColumns", "today")
    return translate("CommitmentColumns", "in %n days", "", days)


def _state(row: CommitmentRow, today: date) -> str:
    if row.is_late(today):
        return translate("CommitmentColumns", "Late")
    return label(row.state)
