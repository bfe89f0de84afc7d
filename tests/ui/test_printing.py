"""Printing hands the pages over band by band; here the printer is a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.formats.pdf_pages import PagePicture, draw_pages, page_sizes
from car_desktop.progress import Progress
from car_desktop.ui.context import Context
from car_desktop.ui.jobs import Job
from car_desktop.ui.messages import MessageTone
from car_desktop.ui.printing import Printing, can_print, chosen_pages, print_pages
from tests.formats.test_pdf_pages import a_pdf


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    return printer


def printed(
    qtbot: QtBot, context: Context, printer: QPrinter, pdf: bytes, pages: list[int] | None = None
) -> list[tuple[int, int]]:
    """Print, and say which progress was told."""
    sizes = page_sizes(pdf)
    told: list[tuple[int, int]] = []
    context.jobs.started.connect(
        lambda job: job.progressed.connect(lambda *pair: told.append(pair))
    )
    numbers = range(len(sizes)) if pages is None else pages
    Printing(context, "Essai", pdf, [(page, sizes[page]) for page in numbers], printer)
    qtbot.waitUntil(lambda: not context.jobs.are_running, timeout=20_000)
    return told


def inked(picture: PagePicture) -> tuple[float, float]:
    """Where the darkest row and column of ink begin, as shares of the page."""
    rows = [
        row
        for row in range(picture.height)
        if min(picture.pixels[row * picture.stride : row * picture.stride + picture.width * 4 : 4])
        < 128
    ]
    return rows[0] / picture.height, rows[-1] / picture.height


def test_each_page_is_printed_at_its_own_size(
    qtbot: QtBot, context: Context, printer: QPrinter, tmp_path: Path
) -> None:
    pdf = a_pdf("Première page", "Seconde page")
    printed(qtbot, context, printer, pdf)
    paper = (tmp_path / "paper.pdf").read_bytes()

    assert [(size.width, size.height) for size in page_sizes(paper)] == [(612, 792)] * 2
    for page in range(2):
        (meant,), (got,) = (list(draw_pages(one, [page], 1.0, Progress())) for one in (pdf, paper))
        assert inked(got) == pytest.approx(inked(meant), abs=0.01)
    assert context.messages.last
    assert context.messages.last.text == "2 page(s) handed to the printer."


def test_only_the_pages_asked_for_are_printed(
    qtbot: QtBot, context: Context, printer: QPrinter, tmp_path: Path
) -> None:
    printed(qtbot, context, printer, a_pdf("un", "deux", "trois"), [1])

    assert len(PdfReader(tmp_path / "paper.pdf").pages) == 1


def test_pages_are_counted_from_one_as_the_dialog_does(printer: QPrinter) -> None:
    assert chosen_pages(printer, 3) == [0, 1, 2]
    printer.setFromTo(2, 9)
    assert chosen_pages(printer, 3) == [1, 2]


def test_a_lying_page_lies_on_paper(
    qtbot: QtBot, context: Context, printer: QPrinter, tmp_path: Path
) -> None:
    printed(qtbot, context, printer, a_pdf("Couché", is_landscape=True))
    (size,) = page_sizes((tmp_path / "paper.pdf").read_bytes())

    assert (size.width, size.height) == (792, 612)


def test_a_smaller_paper_makes_the_page_smaller(
    qtbot: QtBot, context: Context, printer: QPrinter, tmp_path: Path
) -> None:
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    pdf = a_pdf("mot " * 900)
    printed(qtbot, context, printer, pdf)
    (got,) = draw_pages((tmp_path / "paper.pdf").read_bytes(), [0], 1.0, Progress())
    (meant,) = draw_pages(pdf, [0], 1.0, Progress())

    assert inked(got)[1] - inked(got)[0] == pytest.approx(
        inked(meant)[1] - inked(meant)[0], abs=0.08
    )


def test_progress_goes_from_the_first_band_to_the_last(
    qtbot: QtBot, context: Context, printer: QPrinter
) -> None:
    told = printed(qtbot, context, printer, a_pdf("un", "deux"))

    assert told[-1] == (32, 32)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_cancelled_it_says_nothing_and_the_printer_is_told(
    qtbot: QtBot, context: Context, printer: QPrinter
) -> None:
    pdf = a_pdf(*["page"] * 20)

    def cancel(job: Job[None]) -> None:
        job.progressed.connect(job.cancel)

    context.jobs.started.connect(cancel)
    printed(qtbot, context, printer, pdf)

    assert context.messages.last is None
    assert printer.printerState() is not QPrinter.PrinterState.Active


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_said(
    qtbot: QtBot, context: Context, printer: QPrinter, tmp_path: Path
) -> None:
    printer.setOutputFileName(str(tmp_path / "gone" / "paper.pdf"))
    printed(qtbot, context, printer, a_pdf("un", "deux"))

    assert context.messages.last
    assert context.messages.last.tone is MessageTone.WARNING


def test_the_printer_is_asked_for_and_offers_the_pages_there_are(
    qtbot: QtBot, context: Context, show: Callable[[QWidget], QWidget]
) -> None:
    from PySide6.QtPrintSupport import QPrintDialog

    pdf = a_pdf("un", "deux")
    window = show(QWidget())
    print_pages(context, window, "Essai", pdf, page_sizes(pdf))
    dialog = window.findChild(QPrintDialog)

    assert can_print()
    assert isinstance(dialog, QPrintDialog)
    assert (dialog.minPage(), dialog.maxPage()) == (1, 2)
    dialog.reject()
