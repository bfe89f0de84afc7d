"""What is wrong with the backups, in sentences; nothing where all is well."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.typography import current
from car_desktop.ui.operations import Operations
from car_desktop.ui.settings import Settings

SECOND_PLACE = "second_place"
_MISSED_SINCE = "second_place_missed_since"
_REFUSAL = "second_place_refusal"
_PATIENCE = timedelta(days=14)
"""A stick is not always plugged in: only after that long is its absence a matter for the first screen."""


def second_place(settings: Settings) -> Path | None:
    """The folder that was chosen for a second copy of backups, on this computer."""
    chosen = settings.remembered(SECOND_PLACE)
    return Path(chosen) if chosen else None


def choose_second_place(settings: Settings, folder: Path | None) -> None:
    """Remember it, or none."""
    settings.remember(SECOND_PLACE, "" if folder is None else str(folder))
    note_delivery(settings, None)


def note_delivery(settings: Settings, refusal: UserError | None) -> None:
    """Keep how the last delivery to the second place ended, and since when it fails."""
    if refusal is None:
        settings.remember(_MISSED_SINCE, "")
        settings.remember(_REFUSAL, "")
        return
    settings.remember(_REFUSAL, str(refusal))
    if not settings.remembered(_MISSED_SINCE):
        settings.remember(_MISSED_SINCE, datetime.now(UTC).isoformat(timespec="seconds"))


def delivery_refusal(settings: Settings) -> str:
    """Why the second place has not got the newest backup; nothing where it has."""
    return settings.remembered(_REFUSAL)


def what_is_wrong(operations: Operations, settings: Settings) -> Iterator[str]:
    """The sentences for the first screen."""
    drill = operations.last_drill()
    if drill is not None and not drill.is_sound:
        yield translate(
            "BackupHealth",
            "The restore drill of {day} failed: that backup cannot be relied on. Make a new one in the "
            "settings.",
        ).format(day=current().date_medium(drill.at.astimezone().date()))
    if second_place(settings) is None:
        return
    if day := _day_missed(operations, settings):
        yield translate(
            "BackupHealth",
            "What was destroyed was to be in no copy from {day}, and the second place for backups has not "
            "been there since. Plug the stick in: the copies that hold it go by themselves.",
        ).format(day=current().date_medium(day))
    elif _is_missed_for_long(settings):
        yield translate(
            "BackupHealth",
            "The second place for backups has had none for more than {count} days. Plug the stick in, or "
            "choose another folder in the settings.",
        ).format(count=_PATIENCE.days)


def _is_missed_for_long(settings: Settings) -> bool:
    since = _missed_since(settings)
    return since is not None and datetime.now(UTC) - since > _PATIENCE


def _day_missed(operations: Operations, settings: Settings) -> date | None:
    """The first day of a certificate that came while the second place was away."""
    since = _missed_since(settings)
    if since is None:
        return None
    first, today = since.astimezone().date(), date.today()
    return min(
        (day for day in operations.days_of_destruction() if first <= day <= today), default=None
    )


def _missed_since(settings: Settings) -> datetime | None:
    try:
        return datetime.fromisoformat(settings.remembered(_MISSED_SINCE))
    except ValueError:
        return None
