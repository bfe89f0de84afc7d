"""A canvas on which every mark belongs to the structure, or is an artifact, by construction.

ReportLab paints; this says what each mark is. Text goes to the element being drawn and raises outside of
one; lines, areas and images are artifacts unless they are inside a figure (ISO 14289-1, 7.1).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any, ClassVar

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from car_desktop.reports.document.content import Document
from car_desktop.reports.pdf import metadata
from car_desktop.reports.pdf.fonts import REGULAR
from car_desktop.reports.pdf.structure import AnnotationMark, Element, Mark, Slot, write_tree

_PRINTED = 4  # of an annotation's flags (ISO 19005-2, 6.3.2)
_TITLE_AS_WINDOW_NAME = "true"


class OutsideStructure(Exception):
    """Text was drawn where no element says what it is: a fault of the program."""


def _end_streams_on_a_line_of_their_own() -> None:
    """ReportLab writes nothing before « endstream », which archives refuse (ISO 19005-2, 6.1.7.1)."""
    written = PDFStream.format
    end = b"endstream\n"

    @wraps(written)
    def with_line_end(self: PDFStream, document: pdfdoc.PDFDocument) -> bytes:
        return bytes(written(self, document)[: -len(end)] + b"\n" + end)

    PDFStream.format = with_line_end


_end_streams_on_a_line_of_their_own()


def _painting(name: str) -> Callable[..., Any]:
    """A painting operator of ReportLab's, marked as an artifact unless something is being marked."""
    paint = getattr(Canvas, name)

    @wraps(paint)
    def marked(self: TaggedCanvas, *arguments: Any, **options: Any) -> Any:
        with self.artifact():
            return paint(self, *arguments, **options)

    return marked


class TaggedCanvas(Canvas):  # type: ignore[misc]  # ReportLab ships no types
    """Builds the structure while it paints, and writes it, with the metadata, at the end."""

    PAINTING: ClassVar[tuple[str, ...]] = (
        *("line", "lines", "grid", "bezier", "arc", "rect", "ellipse", "wedge", "circle"),
        *("roundRect", "drawPath", "drawInlineImage", "drawImage"),
        *("linearGradient", "radialGradient", "shade"),
    )

    def __init__(self, *arguments: Any, document: Document, **options: Any) -> None:
        self._depth = 0  # of marks that are open on the page
        self._marks_of_page: list[Element] = []
        self._marks: list[list[Element]] = []
        self._link_elements: list[Element] = []
        self._root = Element("Document", language=document.language)
        self._stack = [self._root]
        self._links: dict[str, Slot] = {}
        self._bullet: Slot | None = None
        self._pages_of_places: dict[str, int] = {}
        options.update(pdfVersion=(1, 7), lang=document.language, initialFontName=REGULAR)
        super().__init__(*arguments, **options)
        self.document = document
        metadata.date_file(self._doc, document.produced_on)
        self.setViewerPreference("DisplayDocTitle", _TITLE_AS_WINDOW_NAME)
        self.addPageLabel(0, style="ARABIC")
        self._after: list[Callable[[], None]] = []

    # -------------------------------------------------------------- what is being drawn

    def make(self, slot: Slot) -> None:
        """Give an element its place among its siblings before anything is drawn in it."""
        slot.made_in(self._stack[-1])

    @contextmanager
    def inside(self, slot: Slot) -> Iterator[Element]:
        """Draw in an element: it is made when this is first called for its slot."""
        element = slot.made_in(self._stack[-1])
        self._stack.append(element)
        try:
            yield element
        finally:
            self._stack.pop()

    @contextmanager
    def artifact(self, is_pagination: bool = False) -> Iterator[None]:
        """Draw what readers skip: rules, backgrounds, running headers and footers."""
        kind = "<< /Type /Pagination >> BDC" if is_pagination else "BMC"
        with self._mark(f"/Artifact {kind}"):
            yield

    @contextmanager
    def figure(self, slot: Slot, width: float, height: float) -> Iterator[None]:
        """Draw a picture of that size at the origin: all of it is one element."""
        left, bottom = self.absolutePosition(0, 0)
        right, top = self.absolutePosition(width, height)
        box = " ".join(f"{edge:.2f}" for edge in (left, bottom, right, top))
        slot.attributes = f"/O /Layout /Placement /Block /BBox [ {box} ]"
        with self.inside(slot), self.content():
            yield

    @contextmanager
    def content(self) -> Iterator[None]:
        """Mark what is drawn as the content of the present element; raise outside of one."""
        if self._depth:
            yield
            return
        element = self._stack[-1]
        if not element.holds_text:
            raise OutsideStructure(f"text in {element.tag}")
        with self._mark(self._opening(element)):
            yield

    def _opening(self, element: Element) -> str:
        """The operator that opens a piece of an element's content."""
        number = len(self._marks_of_page)
        self._marks_of_page.append(element)
        element.kids.append(Mark(len(self._marks), number))
        return f"/{element.tag} << /MCID {number} >> BDC"

    @contextmanager
    def _mark(self, opening: str) -> Iterator[None]:
        if self._depth:
            yield
            return
        self._code.append(opening)
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            self._code.append("EMC")

    # -------------------------------------------------------------- text

    def beginText(self, x: float = 0, y: float = 0, direction: str | None = None) -> PDFTextObject:
        return TaggedText(self, x, y, direction=direction)

    def drawText(self, text: PDFTextObject) -> None:
        if self._depth or not getattr(text, "linked", None):
            with self._bullet_or_content():
                super().drawText(text)
            return
        text._code = self._with_links(text)
        super().drawText(text)

    @contextmanager
    def bullet(self, slot: Slot | None) -> Iterator[None]:
        """The first text drawn is the bullet of a list's entry."""
        self._bullet = slot
        try:
            yield
        finally:
            self._bullet = None

    @contextmanager
    def _bullet_or_content(self) -> Iterator[None]:
        slot, self._bullet = self._bullet, None
        if slot is None or self._depth:
            with self.content():
                yield
        else:
            with self.inside(slot), self.content():
                yield

    def _with_links(self, text: TaggedText) -> list[str]:
        """The operators of a text, with marks that give each link its own element.

        The first operator opens the text object; marks stand inside of it (ISO 32000-1, 14.6.1).
        """
        element, code = self._stack[-1], text._code
        if not element.holds_text:
            raise OutsideStructure(f"text in {element.tag}")
        marked, done = [code[0]], 1
        for start, end, target in text.linked:
            marked += self._piece(element, code[done:start])
            marked += self._piece(self.link(target).made_in(element), code[start:end])
            done = end
        return [*marked, *self._piece(element, code[done:])]

    def _piece(self, element: Element, code: list[str]) -> list[str]:
        return [self._opening(element), *code, "EMC"] if code else []

    # -------------------------------------------------------------- links

    @contextmanager
    def links(self) -> Iterator[None]:
        """A paragraph's links: those to one target are one element."""
        self._links = {}
        try:
            yield
        finally:
            self._links = {}

    def link(self, target: str) -> Slot:
        """The element of the links to a target in the paragraph being drawn."""
        return self._links.setdefault(target, Slot("Link"))

    def linkURL(self, url: str, rect: tuple[float, ...], relative: int = 0, **_look: Any) -> None:
        action = {"Type": PDFName("Action"), "S": PDFName("URI"), "URI": PDFString(url)}
        self._add_link(url, rect, relative, {"A": PDFDictionary(action)})

    def linkRect(
        self, _contents: str, name: str, rect: tuple[float, ...], relative: int = 1, **_look: Any
    ) -> None:
        self._add_link(f"#{name}", rect, relative, {"Dest": self._bookmarkReference(name)})

    def _add_link(
        self, target: str, rect: tuple[float, ...], relative: int, what: dict[str, object]
    ) -> None:
        element = self.link(target).made_in(self._stack[-1])
        name = f"link-{len(self._link_elements)}"
        element.kids.append(AnnotationMark(len(self._marks), name))
        annotation = PDFDictionary(
            {
                "Type": PDFName("Annot"),
                "Subtype": PDFName("Link"),
                "Border": PDFArray([0, 0, 0]),
                "F": _PRINTED,
                "Rect": PDFArray(self._absRect(rect, relative)),
                "Contents": PDFString(target.removeprefix("mailto:").removeprefix("#")),
                **what,
            }
        )
        self._link_elements.append(element)
        self._addAnnotation(annotation, name)

    # -------------------------------------------------------------- places

    def name_place(self, name: str, height: float) -> None:
        """Let links come here, a given height above the origin."""
        if name and name not in self._pages_of_places:
            self._pages_of_places[name] = self.getPageNumber()
            self.bookmarkHorizontal(name, 0, height)

    def page_of(self, name: str) -> int:
        """The page of a named place, from 1."""
        return self._pages_of_places[name]

    # -------------------------------------------------------------- pages and the end

    def fill_in_at_the_end(self, write: Callable[[], None]) -> None:
        """Have a form written once all pages are known."""
        self._after.append(write)

    @contextmanager
    def form(self, name: str) -> Iterator[None]:
        """Write a form that pages already show; what it holds is marked where they show it."""
        self.beginForm(name)
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            self.endForm()

    def showPage(self) -> None:
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self._marks), PDFName("S")
        self._marks.append(self._marks_of_page)
        self._marks_of_page = []

    def save(self) -> None:
        if self._code:
            self.showPage()
        for write in self._after:
            write()
        self._describe()
        super().save()

    def _describe(self) -> None:
        """Write the structure, the metadata and the colours into the catalogue."""
        catalogue, document = self._doc.Catalog, self.document
        for number, name in enumerate(self._annotation_names(), start=len(self._marks)):
            self._doc.idToObject[name].dict["StructParent"] = number
        catalogue.StructTreeRoot = write_tree(
            self._doc, self._root, self._marks, self._link_elements
        )
        catalogue.MarkInfo = PDFDictionary({"Marked": "true"})
        catalogue.Metadata = metadata.metadata_stream(
            metadata.xmp(
                title=document.title,
                author=document.author,
                subject=document.subject,
                language=document.language,
                day=document.produced_on,
                is_part_3=bool(document.attachments),
            )
        )
        catalogue.__NoDefault__ = [*catalogue.__NoDefault__, "OutputIntents"]
        catalogue.OutputIntents = metadata.output_intent(self._doc)

    def take_apart(self) -> None:
        """Let go of everything, once saved or given up.

        ReportLab's objects hold each other in circles, as the structure does. The collector would clear
        them all at once, sooner or later, and a batch of documents would stall the window.
        """
        for element in self._root.below():
            element.kids, element.parent = [], None
        for made in self._doc.idToObject.values():
            made.__dict__.clear()
        self._doc.__dict__.clear()
        self.__dict__.clear()

    def _annotation_names(self) -> list[str]:
        names = [f"link-{number}" for number in range(len(self._link_elements))]
        return [self._doc.annotationName(name) for name in names]

    def _make_preamble(self) -> None:
        """ReportLab's own selects Helvetica on each page, which is not embedded."""
        self._preamble = "1 0 0 1 0 0 cm"


for _name in TaggedCanvas.PAINTING:
    setattr(TaggedCanvas, _name, _painting(_name))


class TaggedText(PDFTextObject):  # type: ignore[misc]  # ReportLab ships no types
    """A text object that remembers which of its operators write a link."""

    def __init__(self, canvas: TaggedCanvas, x: float, y: float, direction: str | None) -> None:
        super().__init__(canvas, x, y, direction=direction)
        self.linked: list[tuple[int, int, str]] = []  # first and last operator, target
        self._before = 0
        self._starts: dict[object, int] = {}

    def _textOut(self, text: str, TStar: int = 0) -> None:  # noqa: N803 - ReportLab's names
        """Write, with a space at the end of a line: readers would join its words to the next's."""
        self._before = len(self._code)
        ends_a_word = bool(TStar and text) and text[-1] not in " \u00ad-"
        super()._textOut(f"{text} " if ends_a_word else text, TStar)

    def _linkRecord(self, link: tuple[int, str], kind: str) -> None:
        """ReportLab tells of a link's start just after its first words, and of its end before what follows."""
        if kind == "start":
            self._starts[link] = self._before
        else:
            self.linked.append((self._starts.pop(link), len(self._code), link[1]))
