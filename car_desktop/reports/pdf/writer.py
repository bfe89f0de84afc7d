"""Write a document as a PDF: PDF/UA-1 and PDF/A-2a, or PDF/A-3a when files are attached to it."""

from __future__ import annotations

from io import BytesIO
from typing import BinaryIO

from car_desktop.progress import Progress
from car_desktop.reports.document.content import Attachment, Document
from car_desktop.reports.pdf.layout import story_of
from car_desktop.reports.pdf.pages import Pages


def write(document: Document, out: BinaryIO, progress: Progress) -> None:
    """Write the file; raises Cancelled when asked to stop, UnreadableDocument where words are missing."""
    if not document.attachments:
        Pages(document, out).set(story_of(document), progress)
        return
    bare = BytesIO()
    Pages(document, bare).set(story_of(document), progress)
    bare.seek(0)
    _attach(bare, document.attachments, out)


def _attach(bare: BinaryIO, attachments: tuple[Attachment, ...], out: BinaryIO) -> None:
    """Put the files in, as data of the whole document (ISO 19005-3, 6.8)."""
    import pikepdf

    with pikepdf.open(bare) as pdf:
        files = []
        for attachment in attachments:
            file = pikepdf.AttachedFileSpec(
                pdf,
                attachment.content,
                filename=attachment.name,
                description=attachment.description,
                mime_type=attachment.media_type,
                creation_date="",
                mod_date="",
            )
            file.relationship = pikepdf.Name.Data
            pdf.attachments[attachment.name] = file
            files.append(file.obj)
        pdf.Root.AF = pikepdf.Array(files)
        whole = BytesIO()  # qpdf ends the program where a disk is full
        pdf.save(whole, deterministic_id=True, fix_metadata_version=False)
    out.write(whole.getvalue())
