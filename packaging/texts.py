"""Find the texts of the program that are translated: the calls of `self.tr` and of `i18n.translate`.

Qt's own reader takes `n` for a number only when it is one: it forgets `translate(…, len(rows))` and
loses the class of a nested function. So we read the code, and give Qt's tool calls it understands.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


class UnreadableText(Exception):
    """A text that no translator can be shown: put together while running."""


@dataclass(frozen=True, order=True)
class Text:
    """One text to translate, as the program asks for it."""

    context: str
    source: str
    comment: str
    is_plural: bool

    def as_call(self) -> str:
        """Return the call from which Qt's tool learns this text."""
        number = ", 1" if self.is_plural else ""
        return f"translate({self.context!r}, {self.source!r}, {self.comment!r}{number})"


def texts_of(folder: Path) -> set[Text]:
    """Return every text of the modules below a folder."""
    return {text for file in sorted(folder.rglob("*.py")) for text in _texts_of_module(file)}


def _texts_of_module(file: Path) -> Iterator[Text]:
    yield from _texts_below(ast.parse(file.read_text("utf-8")), "", file)


def _texts_below(node: ast.AST, context: str, file: Path) -> Iterator[Text]:
    """Visit a tree; a text of `self.tr` belongs to the class around it."""
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.Call):
        yield from _text_of_call(node, context, file)
    for child in ast.iter_child_nodes(node):
        yield from _texts_below(child, context, file)


def _text_of_call(call: ast.Call, context: str, file: Path) -> Iterator[Text]:
    where = f"{file.name}:{call.lineno}"
    match call.func:
        case ast.Name("translate"):
            yield _text([*call.args], call, where)
        case ast.Attribute(ast.Name("self"), "tr"):
            if not context:
                raise UnreadableText(f"{where}: self.tr outside a class")
            yield _text([ast.Constant(context), *call.args], call, where)
        case ast.Attribute(_, "tr"):
            raise UnreadableText(f"{where}: only self.tr tells whose text it is")


def _text(arguments: list[ast.expr], call: ast.Call, where: str) -> Text:
    if call.keywords or not 2 <= len(arguments) <= 4:
        raise UnreadableText(f"{where}: give context, text, comment and number in order")
    context, source, *comment = (_literal(argument, where) for argument in arguments[:3])
    return Text(context, source, "".join(comment), is_plural=len(arguments) == 4)


def _literal(argument: ast.expr, where: str) -> str:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    raise UnreadableText(f"{where}: a text to translate is written out, not put together")
