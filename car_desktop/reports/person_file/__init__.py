"""The file of a person: everything that is held on them, given to them (A-2.1, s. 83 and 84).

The page tells all of it; files of tables and JSON hold what was collected from the person, which they
may take elsewhere (s. 84, para. 3).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.reports.base import Look, choice
from car_desktop.reports.file_names import FileName
from car_desktop.services.person_file import PersonFile, person_file

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document


@dataclass(frozen=True)
class Options:
    """Whose file, and whether private notes are told: who answers for access decides."""

    person_id: int
    tell_withheld: bool = field(
        default=False,
        metadata=choice(lambda: translate("PersonFile", "Tell private notes and scripts too")),
    )


class PersonFileReport:
    """The document type; what it says is in `content`, imported when first made."""

    options_type = Options

    def load(self, session: Session, options: Options) -> PersonFile:
        return person_file(session, options.person_id, tell_withheld=options.tell_withheld)

    def language(self, data: PersonFile) -> Language:
        return data.language

    def file_name(self, data: PersonFile) -> FileName:
        return FileName(translate("PersonFile", "Person’s file"), "", data.name)

    def compose(self, data: PersonFile, look: Look) -> Document:
        from car_desktop.reports.person_file.content import compose

        return compose(data, look)

    def left_out(self, data: PersonFile) -> tuple[str, ...]:
        told = [
            translate("PersonFile", "The names and addresses of other people: they are masked."),
            translate(
                "PersonFile", "%n private note(s), script(s) or draft(s).", "", len(data.withheld)
            )
            if data.withheld
            else "",
            translate(
                "PersonFile",
                "%n passage(s) that name somebody of the same name: read them before you answer.",
                "",
                data.perhaps,
            )
            if data.perhaps
            else "",
            translate("PersonFile", "Tables and JSON: what was not collected from the person."),
        ]
        return tuple(line for line in told if line)
