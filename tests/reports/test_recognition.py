"""What the papers about hours and releases say, block by block, in both languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from car_desktop import i18n
from car_desktop.domain.releases import RequestForm
from car_desktop.domain.values import Language
from car_desktop.progress import Progress
from car_desktop.reports import release_request
from car_desktop.reports.attendance_of_meeting import AttendanceOfMeetingReport
from car_desktop.reports.base import IssuedReport, Look
from car_desktop.reports.certificate import CertificateReport, YearCertificateReport
from car_desktop.reports.document.content import Document, Letterhead
from car_desktop.reports.hours_slip import HoursSlipReport
from car_desktop.reports.pdf.writer import write
from car_desktop.reports.registry import report_type
from car_desktop.reports.release_request import ReleaseRequestReport
from car_desktop.reports.releases_summary import ReleasesSummaryReport
from car_desktop.resources import resource
from tests.reports.archival import faults
from tests.reports.documents import ENGLISH, FRENCH, a_row, a_sheet
from tests.reports.reading import Pdf
from tests.reports.recognition import (
    ONE_WORD,
    a_batch,
    a_copy,
    a_meeting_register,
    a_request,
    a_slip,
    a_summary,
    certified,
    many_certificates,
    two_certificates,
    year_certificate,
)
from tests.reports.said import said

GOLDEN = Path(__file__).parent / "golden"
Compose = Callable[[Look], Document]


def _request(form: RequestForm) -> Compose:
    data = release_request.Data(a_request(), form)
    return lambda look: ReleaseRequestReport().compose(data, look)


PAPERS: dict[str, Compose] = {
    "certificates": lambda look: CertificateReport().compose(two_certificates(), look),
    "certificate_year": lambda look: YearCertificateReport().compose(year_certificate(), look),
    "hours_slip": lambda look: HoursSlipReport().compose(a_slip(), look),
    "hours_slip_without_duty": lambda look: HoursSlipReport().compose(a_slip(teaches=False), look),
    "release_request": _request(RequestForm.BY_SCHOOL),
    "release_request_each": _request(RequestForm.EACH),
    "releases_summary": lambda look: ReleasesSummaryReport().compose(a_summary(), look),
    "attendance_of_meeting": lambda look: AttendanceOfMeetingReport().compose(
        a_meeting_register(), look
    ),
}
each_paper = pytest.mark.parametrize("name", PAPERS)


@pytest.fixture
def translations() -> Iterator[None]:
    """Speak from the files that the program itself reads."""
    files = {}
    for language in Language:
        files[language.value] = QTranslator()
        assert files[language.value].load(str(resource(f"i18n/car_desktop_{language}.qm")))

    def translate(language: str, context: str, text: str, comment: str, n: int) -> str:
        return files[language].translate(context, text, comment or None, n) or ""

    i18n.set_translator(translate)
    yield
    i18n.set_translator(None)


@each_paper
@pytest.mark.parametrize("look", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_each_paper_says_exactly_this(translations: None, name: str, look: Look) -> None:
    with i18n.speaking(look.language):
        text = said(PAPERS[name](look))
    assert text == (GOLDEN / f"{name}_{look.language}.txt").read_text("utf-8").rstrip("\n")


@each_paper
@pytest.mark.parametrize("look", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_each_paper_is_an_accessible_archive(
    translations: None, name: str, look: Look, tmp_path: Path
) -> None:
    out = tmp_path / "paper.pdf"
    with i18n.speaking(look.language), out.open("wb") as file:
        write(PAPERS[name](look), file, Progress())
    assert faults(out) == []


def pdf_of(document: Document, out: Path) -> Pdf:
    with out.open("wb") as file:
        write(document, file, Progress())
    return Pdf(out)


def test_sixty_certificates_are_sixty_pages_that_the_bookmarks_tell_apart(tmp_path: Path) -> None:
    pdf = pdf_of(CertificateReport().compose(many_certificates(60), ENGLISH), tmp_path / "all.pdf")
    assert len(pdf.pages) == 60
    assert pdf.bookmarks[:2] == ["Personne Numéro0", "Personne Numéro1"]
    assert len(set(pdf.bookmarks)) == 60
    assert all(f"2026-2027-{rank:04}" in page for rank, page in enumerate(pdf.pages, start=1))
    assert ONE_WORD in pdf.pages[-1].replace("\n", "")


def test_a_long_register_heads_each_page_once_and_cuts_nobody_in_two(tmp_path: Path) -> None:
    register = a_meeting_register()
    place = "Service des Très-Grandes-Distances-Fictives du Nord, "
    rows = tuple(replace(a_row(f"Personne {n}"), organisation=place * (n % 3)) for n in range(60))
    data = replace(register, sheet=a_sheet(*rows))
    pdf = pdf_of(AttendanceOfMeetingReport().compose(data, ENGLISH), tmp_path / "register.pdf")
    with_people = [page for page in pdf.pages if "Personne" in page]
    assert len(with_people) > 2
    assert all(page.count("From – to") == 1 for page in with_people)
    assert all(_whole(page) for page in with_people)


def _whole(page: str) -> bool:
    """Whether the places on a page are those of the people on it, rows of one page being whole."""
    people = [int(number) for number in re.findall(r"Personne (\d+)", page)]
    return page.count("Service") == sum(number % 3 for number in people)


def test_a_certificate_that_is_not_issued_says_so_and_has_no_number() -> None:
    draft = replace(a_copy(certified()), number="", issued_on=None)
    document = CertificateReport().compose(a_batch(draft), ENGLISH)
    assert document.notice.startswith("Draft")
    assert "Number: –\u00a0· Issued on –" in said(document)


def test_each_certificate_carries_the_letterhead_and_its_signature() -> None:
    look = replace(
        ENGLISH,
        letterhead=Letterhead("CSS des Monts-Fictifs", ("1, rue Inventée",), b"png", "CSS"),
        signature=b"png",
        signatory="Dominique Signataire",
        signatory_title="Direction",
    )
    text = said(CertificateReport().compose(two_certificates(), look))
    assert text.count("[picture] CSS") == 2
    assert text.count("1, rue Inventée") == 2
    assert text.count("[signature] Dominique Signataire Direction") == 2


def test_an_activity_without_a_title_is_named_by_its_group() -> None:
    text = said(CertificateReport().compose(a_batch(a_copy(certified(title=""))), ENGLISH))
    assert "(theme) Professional learning community: meeting" in text


def test_reasons_for_absence_are_in_no_register() -> None:
    assert "SECRET" not in said(AttendanceOfMeetingReport().compose(a_meeting_register(), ENGLISH))


def test_nobody_released_is_said_in_a_sentence() -> None:
    request = replace(a_request(), releases=())
    for form in RequestForm:
        data = release_request.Data(request, form)
        assert "No release is noted" in said(ReleaseRequestReport().compose(data, ENGLISH))
    summary = replace(a_summary(), releases=())
    assert "No release is noted" in said(ReleasesSummaryReport().compose(summary, ENGLISH))


def test_files_are_named_after_the_person_or_the_group() -> None:
    one, many = a_batch(a_copy(certified())), two_certificates()
    name = CertificateReport().file_name
    assert str(name(one)).startswith("Certificate of participation Odile Fictive 2026-11-23 CAP")
    assert str(name(many)).startswith("Certificates of participation 2026-11-23 CAP")
    year = YearCertificateReport().file_name(year_certificate())
    assert "2026-2027 CAP" in str(year)
    assert str(HoursSlipReport().file_name(a_slip())) == "Hours slip 2025-2027 Odile Fictive"


@pytest.mark.parametrize("kind", ["certificate", "certificate-year"])
def test_certificates_are_recorded_when_they_are_made(kind: str) -> None:
    assert isinstance(report_type(kind).report(), IssuedReport)


def test_what_is_left_out_is_said_before() -> None:
    assert AttendanceOfMeetingReport().left_out(a_meeting_register()) == (
        "Reasons for absence stay with the coach.",
    )
    assert CertificateReport().left_out(two_certificates())
