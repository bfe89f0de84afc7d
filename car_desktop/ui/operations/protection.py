"""What the door to the data lets one do with its protection: the password and the other ways in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from car_desktop.domain.backups import BackupReason
from car_desktop.progress import Progress

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from car_desktop.storage.database import Database
    from car_desktop.storage.keys.data_key import DataKey
    from car_desktop.storage.keys.envelope import Envelope


@dataclass(frozen=True)
class ProtectionState:
    """How the data is protected; where it is not, when that was chosen (UTC)."""

    is_encrypted: bool
    is_remembered: bool = False
    waived_at: datetime | None = None


@dataclass(frozen=True)
class RecoveryProposal:
    """A recovery key that waits to be printed and confirmed."""

    envelope: Envelope = field(repr=False)
    written: str = field(repr=False)


class ProtectionOperations:
    """A part of `Operations`, which says what database is open and makes backups."""

    def protection(self) -> ProtectionState:
        """How the data on the disk is protected."""
        from car_desktop.storage.keys.envelope import Way
        from car_desktop.storage.keys.key_file import read_envelope
        from car_desktop.storage.keys.waiver import waiver_of

        database = self._open_database()
        folder = database.path.parent
        if database.key is None:
            waiver = waiver_of(folder)
            return ProtectionState(False, waived_at=waiver.signed_at if waiver else None)
        return ProtectionState(True, is_remembered=read_envelope(folder).has(Way.KEYRING))

    def change_password(self, present: str, new: str) -> None:
        """Have another password open the data and its backups, on any thread. Raises UserError."""
        from car_desktop.storage.keys.protection import change_password

        folder, key = self._asked_again(present)
        self.back_up_before(BackupReason.PASSWORD)
        change_password(folder, key, new)

    def propose_recovery_key(self, password: str) -> RecoveryProposal:
        """Another recovery key, which opens nothing before `accept_recovery_key`. Raises UserError."""
        from car_desktop.storage.keys.key_file import read_envelope

        folder, key = self._asked_again(password)
        envelope, written = read_envelope(folder).with_recovery(key)
        return RecoveryProposal(envelope, written)

    def accept_recovery_key(self, proposal: RecoveryProposal) -> None:
        """Have the proposed key open the data, and the former one nothing, on any thread."""
        from car_desktop.storage.keys.protection import rewrap

        rewrap(self._open_database().path.parent, proposal.envelope)

    def remember_here(self, password: str) -> bool:
        """Have the keyring of this account open the data; answer whether there is one, on any thread."""
        from car_desktop.storage.keys.key_file import read_envelope
        from car_desktop.storage.keys.protection import rewrap
        from car_desktop.storage.keys.system_keyring import is_available, remember

        folder, key = self._asked_again(password)
        envelope = read_envelope(folder)
        secret = remember(envelope.identity) if is_available() else None
        if secret is not None:
            rewrap(folder, envelope.with_keyring(key, secret))
        return secret is not None

    def forget_here(self) -> None:
        """Have the password asked for on this computer too, on any thread."""
        from car_desktop.storage.keys.key_file import read_envelope
        from car_desktop.storage.keys.protection import rewrap
        from car_desktop.storage.keys.system_keyring import forget

        folder = self._open_database().path.parent
        envelope = read_envelope(folder)
        rewrap(folder, envelope.without_keyring())
        forget(envelope.identity)

    def _asked_again(self, password: str) -> tuple[Path, DataKey]:
        """Whoever sits at an open window must not be able to shut the owner out. Raises WrongSecret."""
        from car_desktop.storage.keys.key_file import read_envelope

        folder = self._open_database().path.parent
        return folder, read_envelope(folder).open_with_password(password)

    def back_up_before(self, reason: BackupReason, progress: Progress | None = None) -> None:
        """Keep the data as it is."""
        raise NotImplementedError

    def _open_database(self) -> Database:
        raise NotImplementedError
