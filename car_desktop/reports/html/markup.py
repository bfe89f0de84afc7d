"""From text to markup: everything that was typed is escaped, once, here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

from car_desktop.reports.document.content import Paragraph, Role, Text
from car_desktop.reports.document.lettering import Piece, pieces, plain

Target = Callable[[str], str]


def element(name: str, content: str, /, **attributes: str) -> str:
    """An element around markup; attributes that say nothing are left out (`class_` for `class`)."""
    return f"<{name}{written(attributes)}>{content}</{name}>"


def empty_element(name: str, /, **attributes: str) -> str:
    """An element that never has content, such as an image."""
    return f"<{name}{written(attributes)}>"


def written(attributes: dict[str, str]) -> str:
    """Attributes in a start tag: `class_` is `class`, `aria_label` is `aria-label`."""
    return "".join(
        f' {key.strip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
        if value
    )


def lines(parts: Iterable[str]) -> str:
    """Elements, one under the other."""
    return "\n".join(part for part in parts if part)


def inline(text: Text, language: str, target: Target) -> str:
    """Text with its forms and links; a link that leads nowhere is only its text."""
    return "".join(_piece(piece, target) for piece in pieces(text, language))


def paragraph_markup(paragraph: Paragraph, language: str, target: Target) -> str:
    """A paragraph in the look of its role, in its own language where it has one."""
    role = paragraph.role
    return element(
        "p",
        inline(paragraph.text, paragraph.language or language, target),
        id=paragraph.anchor,
        class_="" if role is Role.BODY else role.value.replace("_", "-"),
        lang=paragraph.language,
    )


def text_only(text: str, language: str) -> str:
    """Escaped text without form, for titles and labels."""
    return escape(plain(text, language))


def _piece(piece: Piece, target: Target) -> str:
    markup = escape(piece.text).replace("\n", "<br>")
    for name, is_so in (
        ("sup", piece.is_raised),
        ("em", piece.is_italic),
        ("strong", piece.is_bold),
    ):
        markup = element(name, markup) if is_so else markup
    address = _reference(piece.link, target)
    return element("a", markup, href=address) if address else markup


def _reference(link: str, target: Target) -> str:
    if not link.startswith("#"):
        return link
    place = target(link)
    return f"#{place}" if place else ""
