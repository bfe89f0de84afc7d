"""What a document type answers, what varies between its copies, and what a person may choose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol, TypeVar, runtime_checkable

from car_desktop.domain.values import Language

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document, Letterhead
    from car_desktop.reports.file_names import FileName

Options = TypeVar("Options")
Data = TypeVar("Data")
GivenOptions_contra = TypeVar("GivenOptions_contra", contravariant=True)


@dataclass(frozen=True)
class Look:
    """What varies between two copies of the same content."""

    language: Language
    produced_on: date
    author: str = ""
    letterhead: Letterhead | None = None
    signature: bytes | None = None  # PNG, of the letterhead's signatory
    signatory: str = ""
    signatory_title: str = ""

    @property
    def locale(self) -> str:
        """The language as a PDF names it."""
        return f"{self.language.value}-CA"


@dataclass(frozen=True)
class Choice:
    """How a form asks for one option."""

    label: Callable[[], str]
    minimum: int = 0
    maximum: int = 0


def choice(label: Callable[[], str], minimum: int = 0, maximum: int = 0) -> dict[str, Choice]:
    """The metadata of a field that the export form asks for."""
    return {"choice": Choice(label, minimum, maximum)}


class Report(Protocol[Options, Data]):
    """A document type: its choices, its content, what it says.

    `load` runs in a reading session and answers frozen data; `compose` runs in a job, without session,
    clock, file or network, and speaks the language of its look. The writers do the rest.
    """

    options_type: type[Options]

    def load(self, session: Session, options: Options) -> Data:
        """Read what the document says; raise UserError where there is nothing to say it of."""

    def language(self, data: Data) -> Language:
        """The language of the community the document is for."""

    def file_name(self, data: Data) -> FileName:
        """What the name of its file is made of, in the language being spoken."""

    def compose(self, data: Data, look: Look) -> Document:
        """Say it, in blocks, in the language being spoken."""

    def left_out(self, data: Data) -> tuple[str, ...]:
        """What is known and this document does not say, a sentence each, shown before it is made."""


@runtime_checkable
class IssuedReport(Protocol[GivenOptions_contra]):
    """A document type that is recorded when it is made, as certificates are."""

    def issue(self, session: Session, options: GivenOptions_contra, today: date) -> None:
        """Record what is about to be given out, in a writing session, before `load`."""
