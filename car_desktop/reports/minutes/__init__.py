"""Minutes of a meeting: who came, what was shared and decided, who does what next."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.reports.base import Look
from car_desktop.reports.file_names import meeting_file_name
from car_desktop.services.minutes import Minutes
from car_desktop.services.versions import minutes_to_print

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True)
class Options:
    """Which meeting; `version` is 0 for what stands now, else the number of a frozen one."""

    meeting_id: int
    version: int = 0


class MinutesReport:
    """The document type; its pages are in `layout`, imported when first drawn."""

    options_type = Options

    def load(self, session: Session, options: Options) -> Minutes:
        return minutes_to_print(session, options.meeting_id, options.version)

    def language(self, data: Minutes) -> Language:
        return data.heading.language

    def file_name(self, data: Minutes) -> str:
        return meeting_file_name(translate("Minutes", "Minutes"), data.heading)

    def render(self, data: Minutes, look: Look, out: Path, progress: Progress) -> None:
        from car_desktop.reports.minutes import layout

        layout.render(data, look, out, progress)
