"""The emergency kit on paper: where it is saved, and how it is printed; the key is kept nowhere."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from car_desktop.domain.values import Language
from car_desktop.i18n import current_language, translate
from car_desktop.ui.context import Context

FILE = "carnet-car-kit.pdf"


def chosen_file(context: Context, parent: QWidget) -> Path | None:
    """Ask where the page goes."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        _title(),
        str(context.settings.last_folder / FILE),
        translate("EmergencyKit", "PDF (*.pdf)"),
    )
    return Path(chosen) if chosen else None


def write(file: Path, recovery: str) -> None:
    """Write the page, on any thread. Raises UserError where the folder or the disk is in the way."""
    from car_desktop.reports.emergency_kit import write_kit

    write_kit(file, recovery, date.today(), Language(current_language()))


def print_it(context: Context, parent: QWidget, recovery: str) -> None:
    """Ask for a printer, then print in a job."""
    from car_desktop.formats.pdf_pages import page_sizes
    from car_desktop.reports.emergency_kit import kit_pdf
    from car_desktop.ui.printing import print_pages

    pdf = kit_pdf(recovery, date.today(), Language(current_language()))
    print_pages(context, parent, _title(), pdf, page_sizes(pdf))


def _title() -> str:
    return translate("EmergencyKit", "Emergency kit")
