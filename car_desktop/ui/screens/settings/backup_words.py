"""How backups are told to people."""

from __future__ import annotations

from collections.abc import Callable

from car_desktop.domain.backups import Backup, BackupReason, Compared
from car_desktop.i18n import translate
from car_desktop.typography import current


def moment_words(backup: Backup) -> str:
    """The day and the time at which it was made, by the clock on the wall."""
    local = backup.made_at.astimezone()
    return translate("BackupWords", "{day}, {time}").format(
        day=current().date_medium(local.date()), time=current().time(local.time())
    )


def reason_words(backup: Backup) -> str:
    """Why it was made."""
    return _REASONS[backup.reason]()


def kind_words(kind: Compared) -> str:
    """What is compared, in the plural."""
    return _KINDS[kind]()


_REASONS: dict[BackupReason, Callable[[], str]] = {
    BackupReason.CLOSING: lambda: translate("BackupWords", "on closing"),
    BackupReason.ASKED: lambda: translate("BackupWords", "when asked"),
    BackupReason.UPGRADE: lambda: translate("BackupWords", "before an upgrade of the program"),
    BackupReason.RESTORE: lambda: translate("BackupWords", "before a restore"),
    BackupReason.DESTRUCTION: lambda: translate("BackupWords", "after a destruction"),
    BackupReason.AUTOMATIC: lambda: translate("BackupWords", "while you worked"),
    BackupReason.IMPORT: lambda: translate("BackupWords", "before an import"),
    BackupReason.PASSWORD: lambda: translate("BackupWords", "before a new password"),
    BackupReason.FOUND: lambda: translate("BackupWords", "found in the folder"),
}

_KINDS: dict[Compared, Callable[[], str]] = {
    Compared.MEETINGS: lambda: translate("BackupWords", "Meetings"),
    Compared.NOTES: lambda: translate("BackupWords", "Notes"),
    Compared.PEOPLE: lambda: translate("BackupWords", "People"),
}
