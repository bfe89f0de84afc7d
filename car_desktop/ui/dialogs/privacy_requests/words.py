"""Words that the register of requests and its sheets share."""

from __future__ import annotations

from datetime import date

from car_desktop.domain.privacy import RequestOutcome
from car_desktop.i18n import translate
from car_desktop.reports.document.words import shortened
from car_desktop.reports.person_file.words import column_name, table_name
from car_desktop.services.privacy_requests import SOON, RequestRow
from car_desktop.services.rectification import CorrectableValue, value_in_words
from car_desktop.typography import current
from car_desktop.ui.widgets.chip import Tone

_LONGEST = 80  # letters of a value

_TONES = {
    RequestOutcome.PENDING: Tone.BLUE,
    RequestOutcome.GRANTED: Tone.GREEN,
    RequestOutcome.PARTLY: Tone.AMBER,
    RequestOutcome.REFUSED: Tone.NEUTRAL,
}


def clock_words(row: RequestRow, today: date) -> str:
    """How long there is to answer, or how it went."""
    if not row.is_open:
        if row.was_answered_late():
            return translate("Requests", "answered late")
        return translate("Requests", "answered in time")
    left = row.days_left(today)
    if left < 0:
        return translate("Requests", "%n day(s) late", "", -left)
    if left == 0:
        return translate("Requests", "last day today")
    return translate("Requests", "%n day(s) left", "", left)


def clock_tone(row: RequestRow, today: date) -> Tone:
    """Red once it is late, amber when the end is near."""
    if not row.is_open:
        return Tone.RED if row.was_answered_late() else Tone.NEUTRAL
    left = row.days_left(today)
    if left < 0:
        return Tone.RED
    return Tone.AMBER if left <= SOON else Tone.BLUE


def outcome_tone(outcome: RequestOutcome) -> Tone:
    """The colour of an outcome; its word carries the meaning."""
    return _TONES[outcome]


def contested_words(value: CorrectableValue) -> str:
    """« Identité · Prénom : Julie »; a mark or a note says its day."""
    day = current().date_medium(value.meeting_on) if value.meeting_on else ""
    what = " · ".join(
        part for part in (table_name(value.kind), column_name(value.kind, value.field), day) if part
    )
    said = " ".join(value_in_words(value.field, value.value).split())
    return translate("Document", "{label}: {text}").format(label=what, text=said)


def correction_words(row: RequestRow) -> str:
    """« Prénom : Juli → Julie »."""
    if not row.subject_field:
        return ""
    change = " → ".join(
        shortened(value_in_words(row.subject_field, value), _LONGEST) or "–"
        for value in (row.old_value, row.new_value)
    )
    return translate("Document", "{label}: {text}").format(
        label=column_name(row.subject_kind, row.subject_field), text=change
    )
