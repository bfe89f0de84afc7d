"""What the coach said of the columns of reports, kept so that the next one is read by itself."""

from __future__ import annotations

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import ReportLayout
from car_desktop.formats.attendance_reports.layouts import Meaning, Meanings, headings_key
from car_desktop.formats.tabular import Row


def report_layouts(session: Session) -> dict[str, Meanings]:
    """Every layout kept: headings → what their columns hold."""
    return {
        layout.headings: {
            int(column): Meaning(meaning) for column, meaning in json.loads(layout.columns).items()
        }
        for layout in session.scalars(select(ReportLayout))
    }


def remember_layout(session: Session, headings: Row, meanings: Meanings) -> None:
    """Keep what the columns under these headings hold; the last explanation counts."""
    key = headings_key(headings)
    layout = session.scalar(select(ReportLayout).where(ReportLayout.headings == key))
    columns = json.dumps({str(column): meaning.value for column, meaning in meanings.items()})
    if layout is None:
        session.add(ReportLayout(headings=key, columns=columns))
    else:
        layout.columns = columns
