"""The ministry's directory into ours: again when a newer one appears, never over a person's edits."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Organisation
from car_desktop.domain.values import OrganisationKind
from car_desktop.formats.school_directory import Directory, LeftOut, OrganisationRow
from car_desktop.progress import Progress

_FIELDS = ("name", "short_name", "kind", "city", "postal_code", "website")


@dataclass(frozen=True, slots=True)
class DirectoryImport:
    """What an import did, or would do: names of organisations, and the lines left out."""

    created: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    unchanged: int = 0
    kept_edits: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


@dataclass(slots=True)
class _Tally:
    created: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    kept_edits: list[str] = field(default_factory=list)
    unchanged: int = 0


def import_organisations(
    session: Session, directory: Directory, progress: Progress | None = None
) -> DirectoryImport:
    """Create what is new, update what nobody edited, keep the rest; the code tells who is who."""
    progress = progress or Progress()
    known = {o.official_code: o for o in session.scalars(select(Organisation)) if o.official_code}
    tally = _Tally()
    parents = _Parents(session, known, tally)
    for index, row in enumerate(directory.rows):
        progress(index, len(directory.rows))
        _take(session, known, row, parents(row), tally)
    session.flush()
    return DirectoryImport(
        tuple(tally.created),
        tuple(tally.updated),
        tally.unchanged,
        tuple(tally.kept_edits),
        directory.left_out,
    )


@dataclass(slots=True)
class _Parents:
    """Finds a school's service centre by code; one that only schools name is created with its name."""

    session: Session
    known: dict[str, Organisation]
    tally: _Tally

    def __call__(self, row: OrganisationRow) -> Organisation | None:
        if not row.parent_code:
            return None
        parent = self.known.get(row.parent_code)
        if parent is None and row.parent_name:
            parent = Organisation(
                kind=OrganisationKind.SERVICE_CENTRE,
                name=row.parent_name,
                official_code=row.parent_code,
            )
            parent.directory_record = json.dumps({"name": row.parent_name})
            self.session.add(parent)
            self.known[row.parent_code] = parent
            self.tally.created.append(parent.name)
        return parent


def _take(
    session: Session,
    known: dict[str, Organisation],
    row: OrganisationRow,
    parent: Organisation | None,
    tally: _Tally,
) -> None:
    said = _said(row)
    organisation = known.get(row.code)
    if organisation is None:
        organisation = Organisation(kind=row.kind, name=row.name, official_code=row.code)
        for name in _FIELDS:
            setattr(organisation, name, getattr(row, name))
        organisation.parent = parent
        organisation.directory_record = json.dumps(said, ensure_ascii=False)
        session.add(organisation)
        known[row.code] = organisation
        tally.created.append(row.name)
        return
    _update(organisation, said, parent, tally)


def _update(
    organisation: Organisation, said: dict[str, str], parent: Organisation | None, tally: _Tally
) -> None:
    before = json.loads(organisation.directory_record or "{}")
    changed, edited = False, False
    for name, value in said.items():
        held = str(getattr(organisation, name))
        if held == value:
            continue
        if before.get(name, "") == held:
            setattr(organisation, name, _typed(name)(value))
            changed = True
        else:
            edited = True
    if organisation.parent is None and parent is not None:
        organisation.parent, changed = parent, True
    organisation.directory_record = json.dumps({**before, **said}, ensure_ascii=False)
    if changed:
        tally.updated.append(organisation.name)
    elif edited:
        tally.kept_edits.append(organisation.name)
    else:
        tally.unchanged += 1


def _said(row: OrganisationRow) -> dict[str, str]:
    """What this directory says; an empty cell says nothing."""
    return {name: str(getattr(row, name)) for name in _FIELDS if getattr(row, name)}


def _typed(name: str) -> Callable[[str], object]:
    return OrganisationKind if name == "kind" else str
