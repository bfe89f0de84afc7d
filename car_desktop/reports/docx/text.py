"""Text as runs, links and bookmarks."""

from __future__ import annotations

from itertools import count

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from car_desktop.reports.document.content import Text
from car_desktop.reports.document.lettering import Piece, pieces
from car_desktop.reports.document.outline import Outline
from car_desktop.reports.docx.elements import Element, make, styled_paragraph, words


class TextWriter:
    """Writes the words of one document."""

    def __init__(self, document: WordDocument, outline: Outline, language: str) -> None:
        self.language = language
        self._part = document.part
        self._outline = outline
        self._bookmarks = count(1)

    def paragraph(self, text: Text, style: str, language: str = "", place: str = "") -> Element:
        """A paragraph in a style; `place` is where links inside the document lead."""
        paragraph = styled_paragraph(style, self.runs(text, language))
        if place:
            self._mark(paragraph, place)
        return paragraph

    def runs(self, text: Text, language: str = "") -> list[Element]:
        """The pieces of a text; a link that leads nowhere is only its text."""
        return [self._piece(piece, language) for piece in pieces(text, language or self.language)]

    def link_to(self, place: str, text: str) -> Element:
        """A link to a bookmark, as tables of contents have."""
        runs = self.runs(text)
        return make("w:hyperlink", runs, anchor=place, history="1")

    def _piece(self, piece: Piece, language: str) -> Element:
        place = self._outline.target(piece.link)
        is_followed = bool(place or piece.link) and not (piece.link.startswith("#") and not place)
        run = make("w:r", (_properties(piece, language, is_followed=is_followed),))
        run.extend(words(piece.text))
        if place:
            return make("w:hyperlink", (run,), anchor=place, history="1")
        if is_followed:
            relation = self._part.relate_to(
                piece.link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True
            )
            link = make("w:hyperlink", (run,), history="1")
            link.set(qn("r:id"), relation)
            return link
        return run

    def _mark(self, paragraph: Element, place: str) -> None:
        number = str(next(self._bookmarks))
        paragraph.insert(1, make("w:bookmarkStart", id=number, name=place))
        paragraph.append(make("w:bookmarkEnd", id=number))


def _properties(piece: Piece, language: str, *, is_followed: bool) -> Element:
    """In the order that the format asks for."""
    properties = make("w:rPr")
    if is_followed:
        properties.append(make("w:rStyle", val="Hyperlink"))
    if piece.is_bold:
        properties.append(make("w:b"))
    if piece.is_italic:
        properties.append(make("w:i"))
    if piece.is_raised:
        properties.append(make("w:vertAlign", val="superscript"))
    if language:
        properties.append(make("w:lang", val=language))
    return properties
