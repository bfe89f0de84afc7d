"""Operations as a careless program would do them: the campaign must notice each of them.

They are never part of it: tests run them to see that its checks can fail.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import closing, suppress
from functools import partial
from shutil import copyfile

from car_desktop.domain.backups import BackupReason
from car_desktop.domain.errors import UserError
from car_desktop.storage.backup_list import BackupList
from car_desktop.storage.backups import back_up, backups_of
from car_desktop.storage.connection import open_connection
from car_desktop.storage.upgrade import open_database
from tests.campaigns.looking import Place
from tests.campaigns.operations import (
    Operation,
    Saving,
    Unit,
    Work,
    prepare_export,
    prepare_plain_backup,
    prepare_plain_year,
)


class NotFlushing(Work):
    """Writes as SQLite does when nothing is flushed."""

    def asked(self) -> Sequence[Unit]:
        return [partial(self._rename, number) for number in range(1, 11)]

    def _rename(self, number: int) -> None:
        with closing(open_connection(self.place.data_file)) as connection:
            connection.execute("PRAGMA synchronous=OFF").close()
            connection.execute("UPDATE person SET last_name = ? WHERE id = ?", ("Autre", number))


class Overwriting(Work):
    """Writes an export over the earlier one."""

    def asked(self) -> Sequence[Unit]:
        return (self._overwrite,)

    def _overwrite(self) -> None:
        rows = [{"nom": f"Essai{number}"} for number in range(2000)]
        out = self.place.exports / "tout.json"
        out.write_text(json.dumps({"rows": rows}, indent=1) + "\n", "utf-8")


class Copying(Work):
    """Puts a plain copy under the name of a verified backup, whatever becomes of it."""

    def asked(self) -> Sequence[Unit]:
        return (self._copy,)

    def _copy(self) -> None:
        listed: BackupList = backups_of(self.place.data_file)
        (backup,) = listed.backups()
        copyfile(self.place.data_file, listed.path_of(backup))
        (listed.folder / "manifest.jsonl").touch()


class Boasting(Saving):
    """Says that all went well, whatever happened."""

    def asked(self) -> Sequence[Unit]:
        return [partial(self._boast, unit) for unit in super().asked()]

    @staticmethod
    def _boast(unit: Unit) -> None:
        with suppress(UserError):
            unit()


class Shrugging(Saving):
    """Says that it failed, and not what to do."""

    def asked(self) -> Sequence[Unit]:
        return [partial(self._shrug, unit) for unit in super().asked()]

    @staticmethod
    def _shrug(unit: Unit) -> None:
        try:
            unit()
        except UserError as refusal:
            raise UserError("Quelque chose a échoué.") from refusal


class Littering(Saving):
    """Leaves a copy of the data beside it when all does not go well."""

    def asked(self) -> Sequence[Unit]:
        return [partial(self._litter, unit) for unit in super().asked()]

    def _litter(self, unit: Unit) -> None:
        try:
            unit()
        except UserError:
            copyfile(self.place.data_file, self.place.data / "carnet (copie).db")
            raise


class Stammering(Work):
    """Lets the system's own words through."""

    def asked(self) -> Sequence[Unit]:
        return (self._write,)

    def _write(self) -> None:
        (self.place.exports / "liste.txt").write_text("Nadia Essai", "utf-8")


class GivingUp(Work):
    """Succeeds only where it succeeds the first time."""

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self._has_failed = False

    def asked(self) -> Sequence[Unit]:
        return (self._back_up,)

    def _back_up(self) -> None:
        if self._has_failed:
            raise UserError("Trop tard : réessayez un autre jour.")
        try:
            back_up(self.place.data_file, BackupReason.ASKED)
        except UserError:
            self._has_failed = True
            raise


class UpgradingInSteps(Work):
    """Changes the form of the data in two transactions."""

    def start(self) -> None:
        database = open_database(self.place.data)
        database.dispose()
        with closing(open_connection(self.place.data_file)) as connection:
            for column in ("nickname", "pronoun"):
                connection.execute(f"ALTER TABLE person ADD COLUMN {column} TEXT").close()


def careless_operations() -> dict[str, Operation]:
    """Each of them, by name."""
    table = [
        Operation("save without flushing", prepare_plain_year, NotFlushing),
        Operation("export over the earlier file", prepare_export, Overwriting),
        Operation("backup by copying", prepare_plain_backup, Copying),
        Operation("save and boast", prepare_plain_year, Boasting),
        Operation("save and shrug", prepare_plain_year, Shrugging),
        Operation("save and litter", prepare_plain_year, Littering),
        Operation("write in the system's words", prepare_plain_year, Stammering),
        Operation("back up only once", prepare_plain_backup, GivingUp),
        Operation("migrate in steps", prepare_plain_year, UpgradingInSteps),
    ]
    return {operation.name: operation for operation in table}
