"""Minutes of a meeting: who came, what was shared and decided, who does what next."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from car_desktop.domain.audience import Audience
from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.reports.base import Look, choice
from car_desktop.reports.file_names import FileName, meeting_file_name
from car_desktop.services.minutes_audiences import AddressedMinutes, addressed
from car_desktop.services.publication import published_minutes
from car_desktop.services.versions import minutes_to_print

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document


@dataclass(frozen=True)
class Options:
    """Which meeting, and for whom; `version` is 0 for what stands now, else a frozen one's number."""

    meeting_id: int
    version: int = 0
    audience: Audience = field(
        default=Audience.MEMBERS, metadata=choice(lambda: translate("Minutes", "For whom"))
    )


class MinutesReport:
    """The document type; what it says is in `content`, imported when first composed."""

    options_type = Options

    def load(self, session: Session, options: Options) -> AddressedMinutes:
        minutes = minutes_to_print(session, options.meeting_id, options.version)
        if options.audience is Audience.PUBLIC:
            minutes = published_minutes(session, minutes, options.meeting_id, date.today())
        return addressed(minutes, options.audience)

    def language(self, data: AddressedMinutes) -> Language:
        return data.minutes.heading.language

    def file_name(self, data: AddressedMinutes) -> FileName:
        return meeting_file_name(_file_title(data.audience), data.minutes.heading)

    def compose(self, data: AddressedMinutes, look: Look) -> Document:
        from car_desktop.reports.minutes.content import compose

        return compose(data, look)

    def left_out(self, data: AddressedMinutes) -> tuple[str, ...]:
        from car_desktop.reports.minutes.omissions import omissions

        return omissions(data)


def _file_title(audience: Audience) -> str:
    """Versions for others than the members say so in the name of their file."""
    name = translate("Minutes", "Minutes")
    match audience:
        case Audience.MEMBERS:
            return name
        case Audience.DIRECTION:
            return f"{name} {translate('Minutes', 'direction')}"
        case Audience.SERVICE_CENTRE:
            return f"{name} {translate('Minutes', 'service centre')}"
        case Audience.PUBLIC:
            return f"{name} {translate('Minutes', 'public')}"
