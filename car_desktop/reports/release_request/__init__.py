"""The request to release people for a meeting: a page for each person, or a list for each school."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from car_desktop.domain.releases import RequestForm
from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.reports.base import Look, choice
from car_desktop.reports.file_names import FileName, meeting_file_name
from car_desktop.services.release_documents import ReleaseRequest, release_request

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document


@dataclass(frozen=True)
class Options:
    """Which meeting, and whether each person or each school has a page."""

    meeting_id: int
    form: RequestForm = field(
        default=RequestForm.BY_SCHOOL,
        metadata=choice(lambda: translate("ReleaseRequest", "Pages")),
    )


@dataclass(frozen=True)
class Data:
    """The releases and how they are laid out."""

    request: ReleaseRequest
    form: RequestForm


class ReleaseRequestReport:
    """The document type; what it says is in `content`, imported when first made."""

    options_type = Options

    def load(self, session: Session, options: Options) -> Data:
        return Data(release_request(session, options.meeting_id), options.form)

    def language(self, data: Data) -> Language:
        return data.request.heading.language

    def file_name(self, data: Data) -> FileName:
        name = translate("ReleaseRequest", "Release request")
        return meeting_file_name(name, data.request.heading)

    def compose(self, data: Data, look: Look) -> Document:
        from car_desktop.reports.release_request.content import compose

        return compose(data, look)

    def left_out(self, data: Data) -> tuple[str, ...]:
        return (translate("ReleaseRequest", "Where the claims stand: the summary tells it."),)
