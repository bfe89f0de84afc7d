"""What must hold of every PDF the program writes, and what a validator may not see.

`outloud` checks PDF/UA-1; the rest are the points of PDF/A-2 and of the structure that it leaves aside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import outloud
import pikepdf

_PAINTING = frozenset(
    {"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "EI"}
)
_XMP = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
}
_HEADINGS = ("/H1", "/H2", "/H3", "/H4", "/H5", "/H6")


def faults(path: Path) -> list[str]:
    """Everything wrong with a file, in words; an empty list is what is wanted."""
    return [*_validator(path), *archival_faults(path)]


def archival_faults(path: Path) -> list[str]:
    """What our own assertions find, without the validator."""
    try:
        pdf = pikepdf.open(path)
    except pikepdf.PdfError as error:
        return [f"unreadable: {error}"]
    with pdf:
        return [
            *(f"syntax: {problem}" for problem in pdf.check_pdf_syntax()),
            *_stream_ends(path),
            *_catalogue(pdf),
            *_metadata(pdf),
            *_colours(pdf),
            *_fonts(pdf),
            *_pages(pdf),
            *_tree(pdf),
        ]


def _validator(path: Path) -> Iterator[str]:
    for finding in outloud.check(str(path)).findings:
        if finding.severity == "error":
            yield f"{finding.rule}: {finding.message} ({finding.evidence})"


def _stream_ends(path: Path) -> Iterator[str]:
    """ISO 19005-2, 6.1.7.1: an end of line stands before « endstream »."""
    if re.search(rb"[^\r\n]endstream", path.read_bytes()):
        yield "a stream does not end on a line of its own"


def _catalogue(pdf: pikepdf.Pdf) -> Iterator[str]:
    root: Any = pdf.Root
    if str(root.get("/MarkInfo", {}).get("/Marked", False)) not in ("True", "true"):
        yield "not marked as tagged"
    if not str(root.get("/Lang", "")):
        yield "no language"
    if str(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", "")) not in ("True", "true"):
        yield "the title is not shown"
    if "/PageLabels" not in root:
        yield "no page labels"
    if "/Outlines" not in root:
        yield "no bookmarks"
    if "/ID" not in pdf.trailer:
        yield "no file identifier"
    for name in ("/OpenAction", "/AA", "/AcroForm"):
        if name in root:
            yield f"{name} in the catalogue"


def _metadata(pdf: pikepdf.Pdf) -> Iterator[str]:
    if "/Metadata" not in pdf.Root:
        yield "no XMP"
        return
    stream = pdf.Root.Metadata
    if "/Filter" in stream:
        yield "the XMP is compressed"
    packet = ET.fromstring(stream.read_bytes())
    title = packet.findtext(".//dc:title/rdf:Alt/rdf:li", "", _XMP)
    if not title or title != str(pdf.docinfo.get("/Title", "")):
        yield "the titles of the XMP and of the file differ"
    has_files = bool(pdf.attachments)
    part = packet.findtext(".//pdfaid:part", "", _XMP)
    if part != ("3" if has_files else "2"):
        yield f"PDF/A part {part}"
    if packet.findtext(".//pdfaid:conformance", "", _XMP) != "A":
        yield "not PDF/A level A"
    if packet.findtext(".//pdfuaid:part", "", _XMP) != "1":
        yield "not PDF/UA-1"
    if has_files and not pdf.Root.get("/AF"):
        yield "attachments that belong to nothing"


def _colours(pdf: pikepdf.Pdf) -> Iterator[str]:
    intents: Any = pdf.Root.get("/OutputIntents", [])
    profiles = [one.get("/DestOutputProfile") for one in intents]
    if not [one for one in profiles if one is not None and int(one.get("/N", 0)) == 3]:
        yield "no output intent in RGB"


def _fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    for font in _objects_of(pdf, "/Font"):
        name = str(font.get("/BaseFont", ""))
        if "/DescendantFonts" in font or font.get("/Subtype") in ("/CIDFontType2", "/CIDFontType0"):
            continue
        if not re.match(r"/[A-Z]{6}\+", name):
            yield f"{name} is not a subset"
        if "/FontFile2" not in font.get("/FontDescriptor", {}):
            yield f"{name} is not embedded"
        if "/ToUnicode" not in font:
            yield f"{name} does not say its characters"


def _objects_of(pdf: pikepdf.Pdf, kind: str) -> Iterator[Any]:
    for one in pdf.objects:
        if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == kind:
            yield one


def _pages(pdf: pikepdf.Pdf) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, start=1):
        if page.get("/Tabs") != "/S":
            yield f"page {number}: the tab order is not the structure's"
        if "/StructParents" not in page:
            yield f"page {number}: no parents of its marks"
        yield from (f"page {number}: {fault}" for fault in _content(page))


def _content(page: pikepdf.Page) -> Iterator[str]:
    """Every painting operator is inside a mark or an artifact, and marks are closed."""
    depth = 0
    for operands, name in _operators(page):
        if name in ("BDC", "BMC"):
            depth += 1
            if depth > 1:
                yield f"a mark inside another ({operands[0]})"
        elif name == "EMC":
            depth -= 1
        elif name in _PAINTING and depth == 0:
            yield f"{name} outside of the structure"
    if depth:
        yield "a mark is left open"


def _operators(page: pikepdf.Page) -> Iterator[tuple[Any, str]]:
    for instruction in pikepdf.parse_content_stream(page):
        yield instruction.operands, str(instruction.operator)


def _tree(pdf: pikepdf.Pdf) -> Iterator[str]:
    tree = pdf.Root.get("/StructTreeRoot")
    if tree is None:
        yield "no structure"
        return
    parents = _numbers(tree.get("/ParentTree"))
    if not parents:
        yield "no parent tree"
    yield from _parents_of_marks(pdf, parents)
    yield from _parents_of_links(pdf, parents)
    yield from _elements(tree)


def _numbers(tree: Any) -> dict[int, Any]:
    numbers = list(tree.get("/Nums", [])) if tree is not None else []
    return {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}


def _parents_of_marks(pdf: pikepdf.Pdf, parents: dict[int, Any]) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, start=1):
        elements = parents.get(int(page.get("/StructParents", -1)))
        marks = [
            int(operands[1]["/MCID"])
            for operands, name in _operators(page)
            if name == "BDC" and "/MCID" in operands[1]
        ]
        if sorted(marks) != list(range(len(marks))):
            yield f"page {number}: marks are not numbered in order"
        if elements is None or len(elements) != len(marks):
            yield f"page {number}: {len(marks)} marks, not as many parents"


def _parents_of_links(pdf: pikepdf.Pdf, parents: dict[int, Any]) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, start=1):
        for annotation in page.get("/Annots", []):
            element = parents.get(int(annotation.get("/StructParent", -1)))
            if element is None or element.get("/S") != "/Link":
                yield f"page {number}: a link that the structure does not know"
            if not str(annotation.get("/Contents", "")):
                yield f"page {number}: a link without words"
            if not int(annotation.get("/F", 0)) & 4:
                yield f"page {number}: a link that is not printed"


def _elements(tree: Any) -> Iterator[str]:
    last = 0
    for element in _walk(tree):
        tag = str(element.get("/S"))
        if tag in _HEADINGS:
            level = _HEADINGS.index(tag) + 1
            if level > last + 1:
                yield f"{tag} after level {last}"
            last = level
        attributes: Any = element.get("/A", {})
        if tag == "/TH" and "/Scope" not in attributes:
            yield "a heading cell that does not say what it heads"
        if tag == "/Figure" and not str(element.get("/Alt", "")):
            yield "a figure without words"
        if tag == "/Figure" and "/BBox" not in attributes:
            yield "a figure without its place"
        if tag == "/L" and "/ListNumbering" not in attributes:
            yield "a list that does not say how it is numbered"


def _walk(node: Any) -> Iterator[Any]:
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from _walk(kid)
