"""A session in a process of its own: a canary in every text of a year, in a form, in a fault; then locked.

Arguments: the data folder, the password, the canary. Prints « left » once the window is closed.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import String, Text, select
from sqlalchemy.orm import Mapper

from car_desktop import cli
from car_desktop.app.program import Program
from car_desktop.domain.base import Base
from car_desktop.domain.entities import AccessEntry, CollectionNotice, Meeting, Person
from car_desktop.progress import Progress
from car_desktop.reports.export import default_options, prepare
from car_desktop.reports.registry import REPORTS
from car_desktop.services.sample import write_sample_year
from car_desktop.storage.database import Session
from car_desktop.ui.navigation import SCREENS, ScreenId
from car_desktop.ui.opening.unlock_page import UnlockPage
from car_desktop.ui.screens.settings.duty_sheet import DutySheet

TODAY = date(2026, 11, 22)
STEP_MS = 250
MACHINE_TEXTS = {
    *("content", "blocks", "public_blocks", "counts", "fields", "directory_record", "layout"),
    *("rule", "uuid", "table_name", "row_uuid", "subject_kind", "subject_uuid", "subject_field"),
    *("previous", "digest", "total", "number", "postal_code", "website", "official_code"),
}
"""What no person types: JSON, identities, codes."""
UNTOUCHED = (AccessEntry, CollectionNotice)
"""What never changes once it is written."""


def spread(session: Session, canary: str) -> int:
    """The sample year, with the canary in each text that a person may type; how many texts."""
    write_sample_year(session, TODAY)
    session.flush()
    touched = 0
    for mapper in Base.registry.mappers:
        if mapper.class_ in UNTOUCHED:
            continue
        names = list(_typed_columns(mapper))
        for row in session.scalars(select(mapper.class_)):
            for name, room in names:
                value = getattr(row, name)
                if isinstance(value, str):
                    setattr(row, name, f"{canary} {value}"[:room])
                    touched += 1
    return touched


def _typed_columns(mapper: Mapper[Any]) -> Iterator[tuple[str, int]]:
    for attribute in mapper.column_attrs:
        column = attribute.columns[0]
        kind = column.type
        is_text = isinstance(kind, String) and type(kind) in (String, Text)
        if is_text and column.name not in MACHINE_TEXTS:
            yield attribute.key, getattr(kind, "length", None) or 50_000


def _first(session: Session, kind: type[Meeting] | type[Person]) -> int:
    return session.scalars(select(kind.id)).first() or 0


class Visitor:
    """Goes on a step at a time, as the event loop lets it."""

    def __init__(self, program: Program, password: str, canary: str) -> None:
        self._program = program
        self._password = password
        self._canary = canary
        self._meeting = self._person = 0
        self._steps = iter([self._unlock, self._spread, *self._visits(), self._type, self._fail])
        QTimer.singleShot(STEP_MS, self._go_on)

    def _go_on(self) -> None:
        page = self._program.window.stack.currentWidget()
        is_waiting = isinstance(page, UnlockPage) and not page.open.isEnabled()
        if not is_waiting and not self._program.context.jobs.are_running:
            self._take(next(self._steps, self._program.lock))
        if self._program.window.isVisible():
            QTimer.singleShot(STEP_MS, self._go_on)

    def _take(self, step: Callable[[], object]) -> None:
        """Do a step; one that fails ends the session, and says so to whoever waits."""
        try:
            step()
        except BaseException:
            traceback.print_exc()
            self._program.window.close()
            raise

    def _unlock(self) -> None:
        page = self._program.window.stack.currentWidget()
        assert isinstance(page, UnlockPage)
        page.password.setText(self._password)
        page.open.click()

    def _spread(self) -> None:
        operations = self._program.context.operations
        assert operations.record(spread, self._canary) > 1000
        self._meeting = operations.query(_first, Meeting)
        self._person = operations.query(_first, Person)

    def _visits(self) -> list[Callable[[], object]]:
        navigator = self._program.context.navigator
        return [
            *(partial(navigator.open, spec.id) for spec in SCREENS if spec.in_sidebar),
            lambda: navigator.open(ScreenId.MEETING, meeting_id=self._meeting),
            lambda: navigator.open(ScreenId.PERSON, person_id=self._person),
            lambda: self._program.context.operations.back_up(Progress()),
            self._export,
        ]

    def _export(self) -> None:
        """A document that the person saved: the only file in which the canary may be."""
        operations = self._program.context.operations
        kind = next(kind for kind in REPORTS if kind.id == "minutes")
        options = default_options(kind, self._meeting, TODAY)
        document = operations.query(prepare, kind.id, options, None, TODAY)
        document.write(Path(self._program.context.settings.folder).parent / "saved.pdf", Progress())

    def _type(self) -> None:
        context = self._program.context
        sheet = DutySheet(self._program.window, context.operations, TODAY.year)
        sheet.open()
        for field in sheet.findChildren(QLineEdit):
            field.setText(f"{self._canary} brouillon")
            field.setModified(True)

    def _fail(self) -> None:
        self._program.messages.report(RuntimeError(f"a fault about {self._canary}"))


def main(folder: str, password: str, canary: str) -> None:
    """Open the window as the command line does, with somebody before it."""
    show = Program.show

    def show_to_visitor(program: Program) -> None:
        show(program)
        program.visitor = Visitor(program, password, canary)  # type: ignore[attr-defined]  # kept

    Program.show = show_to_visitor  # type: ignore[method-assign,assignment]  # the same, watched
    sys.argv[1:] = ["--data", folder, "--language", "en"]
    sys.stdout.write(f"left {cli.main(sys.argv[1:])}\n")


if __name__ == "__main__":
    main(*sys.argv[1:4])
