"""A PDF that carries the figures of its tables as files, for who works on them: PDF/A-3a."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import BinaryIO

from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.reports.document.content import Attachment, Document
from car_desktop.reports.pdf.writer import write as write_pdf
from car_desktop.reports.tables import json_writer, xlsx_writer

_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def write(document: Document, out: BinaryIO, progress: Progress) -> None:
    """Write the document with its tables attached, as a workbook and as JSON."""
    write_pdf(replace(document, attachments=_figures(document, progress)), out, progress)


def _figures(document: Document, progress: Progress) -> tuple[Attachment, ...]:
    workbook, plain = BytesIO(), BytesIO()
    xlsx_writer.write(document, workbook, progress)
    json_writer.write(document, plain, progress)
    name = translate("Formats", "figures", "the name of an attached file")
    description = translate("Formats", "The figures of the tables of this document")
    return (
        Attachment(f"{name}.xlsx", description, workbook.getvalue(), _WORKBOOK),
        Attachment(f"{name}.json", description, plain.getvalue(), "application/json"),
    )
