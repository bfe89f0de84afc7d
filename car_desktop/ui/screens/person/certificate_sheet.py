"""Which certificate of somebody: that of a school year, or of one meeting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QWidget

from car_desktop.domain.values import SchoolYear
from car_desktop.i18n import translate
from car_desktop.services.person_record import MeetingOfPerson
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.sheet import export_document
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.sheet import Sheet


@dataclass(frozen=True)
class Certifiable:
    """Something that a certificate can be about; `meeting_id` is 0 for a whole school year."""

    name: str
    community_id: int
    school_year: SchoolYear
    meeting_id: int = 0


class CertificateSheet(Sheet):
    """Years first, then meetings; the export sheet follows."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        person_id: int,
        meetings: Sequence[MeetingOfPerson],
    ) -> None:
        super().__init__(
            parent,
            self.tr("Certificate of participation"),
            self.tr("Continue…"),
            self.tr("A number is given when the document is written, and never again."),
        )
        self._context = context
        self._person_id = person_id
        self._window = parent
        self._choices = certifiable(meetings)
        self.about = QComboBox()
        for choice in self._choices:
            self.about.addItem(choice.name)
        form = Form()
        form.add(self.tr("For"), self.about)
        self.add(form)
        self.about.setFocus()

    def submit(self) -> None:
        """Ask where the document goes."""
        chosen = self._choices[self.about.currentIndex()]
        if chosen.meeting_id:
            export_document(
                self._context,
                "certificate",
                chosen.meeting_id,
                self._window,
                person_id=self._person_id,
            )
            return
        export_document(
            self._context,
            "certificate-year",
            chosen.community_id,
            self._window,
            person_id=self._person_id,
            school_year=chosen.school_year,
        )


def certifiable(meetings: Sequence[MeetingOfPerson]) -> list[Certifiable]:
    """The school years of each community, then each meeting, the latest first."""
    return [*_years(meetings), *(_meeting(meeting) for meeting in meetings)]


def _years(meetings: Sequence[MeetingOfPerson]) -> Iterator[Certifiable]:
    seen: set[tuple[int, SchoolYear]] = set()
    for meeting in meetings:
        year = SchoolYear.of(meeting.starts_at.date())
        if (meeting.community_id, year) in seen:
            continue
        seen.add((meeting.community_id, year))
        words = current().school_year(year.start)
        name = translate("CertificateSheet", "School year {year} – {community}").format(
            year=words, community=meeting.community
        )
        yield Certifiable(name, meeting.community_id, year)


def _meeting(meeting: MeetingOfPerson) -> Certifiable:
    day = current().date_long(meeting.starts_at.date())
    name = translate("CertificateSheet", "Meeting of {date} – {community}").format(
        date=day, community=meeting.community
    )
    year = SchoolYear.of(meeting.starts_at.date())
    return Certifiable(name, meeting.community_id, year, meeting.meeting_id)
