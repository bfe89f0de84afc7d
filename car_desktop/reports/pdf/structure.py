"""The structure tree of a PDF: what each mark on a page belongs to (ISO 32000-1, 14.7 and 14.8)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFString,
)

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument

HOLDS_TEXT = frozenset(
    {"P", "H1", "H2", "H3", "Lbl", "LBody", "TH", "TD", "Caption", "Figure"}
    | {"Link", "Note", "Reference", "Span"}
)
"""The elements that marks on a page may belong to; the others hold elements only."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked piece of a page's content; pages are counted from 0."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class AnnotationMark:
    """An annotation, such as the area of a link, by the name that the document gave it."""

    page: int
    name: str


@dataclass(eq=False, slots=True)
class Element:
    """An element of the tree, with what the reader is told of it."""

    tag: str
    parent: Element | None = None
    language: str = ""
    alternative: str = ""
    identifier: str = ""
    attributes: str = ""  # the inside of /A, in PDF syntax: « /O /Table /Scope /Column »
    kids: list[Kid] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.parent is not None:
            self.parent.kids.append(self)

    @property
    def holds_text(self) -> bool:
        """Whether text may be drawn in it."""
        return self.tag in HOLDS_TEXT

    def below(self) -> Iterator[Element]:
        """All elements inside, then itself: a reader's order, from the leaves."""
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.below()
        yield self


Kid: TypeAlias = Element | Mark | AnnotationMark


@dataclass(eq=False)
class Slot:
    """An element that is made when it is first drawn in: the halves of a split paragraph share one.

    Without `parent` it is made inside the element that is then being drawn.
    """

    tag: str
    parent: Slot | None = None
    language: str = ""
    alternative: str = ""
    identifier: str = ""
    attributes: str = ""
    element: Element | None = None

    def made_in(self, current: Element) -> Element:
        """The element, made now if it was not."""
        if self.element is None:
            holder = self.parent.made_in(current) if self.parent is not None else current
            self.element = Element(
                self.tag,
                holder,
                self.language,
                self.alternative,
                self.identifier,
                self.attributes,
            )
        return self.element

    def __deepcopy__(self, memo: dict[int, Any]) -> Slot:
        """ReportLab copies what it splits; the copies stay one element."""
        return self


def write_tree(
    document: PDFDocument,
    root: Element,
    marks: list[list[Element]],
    annotations: list[Element],
) -> PDFObjectReference:
    """Give the tree to the document; `marks` are the elements by page and number of mark.

    Annotations are numbered after the pages, in the order of `annotations` (ISO 32000-1, 14.7.4.4).
    """
    tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
    reference = document.Reference(tree)
    objects = {element: _ElementObject(element) for element in root.below()}
    references = {element: document.Reference(made) for element, made in objects.items()}
    for element, made in objects.items():
        made.connect(references, references[element.parent] if element.parent else reference)
    tree["K"] = PDFArray([references[root]])
    numbers: list[object] = []
    for page, elements in enumerate(marks):
        on_page = PDFArray([references[element] for element in elements])
        numbers += [page, document.Reference(on_page)]
    for number, element in enumerate(annotations, start=len(marks)):
        numbers += [number, references[element]]
    tree["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
    tree["ParentTreeNextKey"] = len(marks) + len(annotations)
    named = {element.identifier: references[element] for element in objects if element.identifier}
    if named:
        tree["IDTree"] = document.Reference(_id_tree(named))
    return reference


def _id_tree(named: dict[str, PDFObjectReference]) -> PDFDictionary:
    names: list[object] = []
    for identifier in sorted(named):
        names += [PDFString(identifier), named[identifier]]
    first, last = min(named), max(named)
    limits = PDFArray([PDFString(first), PDFString(last)])
    kid = PDFDictionary({"Names": PDFArray(names), "Limits": limits})
    return PDFDictionary({"Kids": PDFArray([kid])})


class _ElementObject(PDFObject):  # type: ignore[misc]  # ReportLab ships no types
    """Writes an element in one go: ReportLab's dictionaries would take half of a document's time."""

    __RefOnly__ = 1

    def __init__(self, element: Element) -> None:
        self._element = element
        self._references: dict[Element, PDFObjectReference] = {}
        self._parent: PDFObjectReference | None = None

    def connect(
        self, references: dict[Element, PDFObjectReference], parent: PDFObjectReference
    ) -> None:
        self._references, self._parent = references, parent

    def format(self, document: PDFDocument) -> bytes:
        element = self._element
        assert self._parent is not None
        parts = [b"<< /Type /StructElem /S /", element.tag.encode("ascii")]
        parts += [b" /P ", self._parent.format(document)]
        for key, text in (
            (b" /Lang ", element.language),
            (b" /Alt ", element.alternative),
            (b" /ID ", element.identifier),
        ):
            if text:
                parts += [key, PDFString(text).format(document)]
        if element.attributes:
            parts += [b" /A << ", element.attributes.encode("ascii"), b" >>"]
        pages = {kid.page for kid in element.kids if isinstance(kid, Mark)}
        page = min(pages, default=None)
        if page is not None:
            parts += [b" /Pg ", _page(page, document)]
        if element.kids:
            kids = [self._kid(kid, page, document) for kid in element.kids]
            parts += [b" /K [ ", b" ".join(kids), b" ]"]
        return b"".join([*parts, b" >>"])

    def _kid(self, kid: Kid, page: int | None, document: PDFDocument) -> bytes:
        if isinstance(kid, Element):
            return bytes(self._references[kid].format(document))
        if isinstance(kid, AnnotationMark):
            reference = bytes(document.refAnnotation(kid.name).format(document))
            where = _page(kid.page, document)
            return b"<< /Type /OBJR /Obj " + reference + b" /Pg " + where + b" >>"
        if kid.page == page:
            return str(kid.number).encode("ascii")
        where = _page(kid.page, document)
        return b"<< /Type /MCR /Pg " + where + f" /MCID {kid.number} >>".encode("ascii")


def _page(number: int, document: PDFDocument) -> bytes:
    return bytes(PDFObjectReference(f"Page{number + 1}").format(document))
