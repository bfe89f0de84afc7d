"""Sentences that cross from a process that knows no translation to one that does.

The reading process speaks no language: what it says is the English source with its context and its
values, and the program's own process finds the words.
"""

from __future__ import annotations

from typing import Any

from car_desktop import i18n


class Said(str):
    """A source text that remembers where it comes from, and what was put into it."""

    __slots__ = ("context", "source", "values")

    context: str
    source: str
    values: dict[str, object]

    @classmethod
    def of(cls, context: str, source: str, values: dict[str, object] | None = None) -> Said:
        """The sentence, as it reads in English."""
        said = cls(str.format(source, **values) if values else source)
        said.context, said.source, said.values = context, source, values or {}
        return said

    def format(self, *_none: object, **values: object) -> Said:
        """The sentence with values in it; our sentences name all of theirs."""
        return Said.of(self.context, self.source, values)


def speak_in_sources() -> None:
    """Have every sentence of this process remember its source."""
    i18n.set_translator(lambda _language, context, text, _comment, _n: Said.of(context, text))


def to_plain(text: object) -> Any:
    """A sentence as JSON carries it."""
    if not isinstance(text, Said):
        return text if isinstance(text, int) else str(text)
    return [text.context, text.source, {name: to_plain(v) for name, v in text.values.items()}]


def in_words(plain: Any) -> str:
    """The sentence in the language spoken here; raise TypeError or ValueError where it is none."""
    if not isinstance(plain, list):
        return str(plain)
    context, source, values = plain
    # Its readers wrote it out where it is collected for translation; here only its words are looked up.
    sentence = i18n.translate(str(context), str(source))
    return (
        sentence.format(**{name: in_words(v) for name, v in values.items()}) if values else sentence
    )
