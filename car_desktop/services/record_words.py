"""What the tables hold, as a person who destroys something calls it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from car_desktop.domain.base import Base
from car_desktop.i18n import translate

_WORDS: dict[str, Callable[[], str]] = {
    "person": lambda: translate("RecordWords", "People"),
    "email_address": lambda: translate("RecordWords", "E-mail addresses"),
    "position": lambda: translate("RecordWords", "Functions"),
    "name_alias": lambda: translate("RecordWords", "Names met in attendance reports"),
    "report_layout": lambda: translate("RecordWords", "Layouts of attendance reports"),
    "membership": lambda: translate("RecordWords", "Memberships"),
    "attendance": lambda: translate("RecordWords", "Attendance marks"),
    "stay": lambda: translate("RecordWords", "Arrivals and departures"),
    "meeting_reply": lambda: translate("RecordWords", "Replies to notices"),
    "meeting_role": lambda: translate("RecordWords", "Roles during meetings"),
    "meeting": lambda: translate("RecordWords", "Meetings"),
    "meeting_version": lambda: translate("RecordWords", "Frozen minutes"),
    "agenda_item": lambda: translate("RecordWords", "Agenda items"),
    "agenda_template": lambda: translate("RecordWords", "Agenda templates"),
    "parked_item": lambda: translate("RecordWords", "Parked items"),
    "practice_note": lambda: translate("RecordWords", "Practice notes"),
    "note_version": lambda: translate("RecordWords", "Earlier versions of notes"),
    "note_template": lambda: translate("RecordWords", "Note templates"),
    "commitment": lambda: translate("RecordWords", "Commitments"),
    "commitment_review": lambda: translate("RecordWords", "Reviews of commitments"),
    "norm_set": lambda: translate("RecordWords", "Norms"),
    "norm_acceptance": lambda: translate("RecordWords", "Acceptances of norms"),
    "release": lambda: translate("RecordWords", "Releases"),
    "certificate": lambda: translate("RecordWords", "Certificates of participation"),
    "learning_activity": lambda: translate("RecordWords", "Hours done elsewhere"),
    "notice_given": lambda: translate("RecordWords", "Notices given"),
    "consent": lambda: translate("RecordWords", "Consents"),
    "privacy_request": lambda: translate("RecordWords", "Requests"),
    "privacy_incident": lambda: translate("RecordWords", "Incidents"),
    "retention_hold": lambda: translate("RecordWords", "Holds"),
    "access_entry": lambda: translate("RecordWords", "Lines of the access log"),
    "draft": lambda: translate("RecordWords", "Drafts"),
    "community": lambda: translate("RecordWords", "Communities"),
    "organisation": lambda: translate("RecordWords", "Organisations"),
    "series": lambda: translate("RecordWords", "Series of meetings"),
    "day_off": lambda: translate("RecordWords", "Days off"),
}


def record_words(table: str) -> str:
    """What the rows of a table are, in the plural."""
    return _WORDS[table]()


def record_lines(
    destroyed: Mapping[str, int], depersonalised: Mapping[str, int]
) -> tuple[tuple[str, int, int], ...]:
    """For each kind of row: its name, how many go, and how many stay without a name."""
    tables = [table.name for table in Base.metadata.sorted_tables]
    return tuple(
        (record_words(table), destroyed.get(table, 0), depersonalised.get(table, 0))
        for table in tables
        if table in destroyed or table in depersonalised
    )
