"""Counting what a destruction does, each row once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from car_desktop.domain.base import Entity
from car_desktop.domain.privacy import DisposalKind


@dataclass(slots=True)
class Ledger:
    """The rows that went, and those that were changed and stay."""

    _destroyed: set[tuple[str, int]] = field(default_factory=set)
    _changed: set[tuple[str, int]] = field(default_factory=set)

    def enter(self, kind: DisposalKind, row: Entity) -> None:
        """Note what becomes of a row; what is changed and then destroyed is destroyed."""
        self.enter_all(kind, type(row), [row.id])

    def enter_all(self, kind: DisposalKind, table: type[Entity], keys: Iterable[int]) -> None:
        """Note what becomes of several rows of a table."""
        rows = self._destroyed if kind is DisposalKind.DESTROY else self._changed
        name = str(table.__table__.name)  # type: ignore[attr-defined]
        rows.update((name, key) for key in keys)

    @property
    def destroyed(self) -> dict[str, int]:
        """Rows that are gone, by table."""
        return _by_table(self._destroyed)

    @property
    def depersonalised(self) -> dict[str, int]:
        """Rows that stay without naming anybody, by table."""
        return _by_table(self._changed - self._destroyed)


def _by_table(rows: set[tuple[str, int]]) -> dict[str, int]:
    return dict(sorted(Counter(table for table, _ in rows).items()))
