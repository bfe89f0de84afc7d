"""What a document type answers, and how documents look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from car_desktop.domain.values import Language
from car_desktop.progress import Progress


@dataclass(frozen=True)
class Look:
    """What varies between two copies of the same content."""

    language: Language
    produced_on: date
    author: str = ""

    @property
    def locale(self) -> str:
        """The language as a PDF names it."""
        return f"{self.language.value}-CA"


if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Options_contra = TypeVar("Options_contra", contravariant=True)
Data = TypeVar("Data")


class Report(Protocol[Options_contra, Data]):
    """A document type: its choices, its content, its pages.

    `load` runs in a reading session and answers frozen data; `render` runs in a job, without session,
    clock or network, and speaks the language of its look.
    """

    def load(self, session: Session, options: Options_contra) -> Data:
        """Read what the document prints."""

    def language(self, data: Data) -> Language:
        """The language of the community the document is for."""

    def file_name(self, data: Data) -> str:
        """A name for the file, without its suffix."""

    def render(self, data: Data, look: Look, out: Path, progress: Progress) -> None:
        """Write the PDF."""
