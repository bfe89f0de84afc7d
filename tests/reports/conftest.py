"""Documents are tested in the words of the source; those about French say so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from car_desktop import i18n
from car_desktop.progress import Progress
from car_desktop.reports.base import Look
from car_desktop.reports.minutes import MinutesReport
from car_desktop.services.minutes import Minutes
from tests.reports.documents import ENGLISH
from tests.reports.reading import Pdf

WriteMinutes = Callable[..., Pdf]


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    before = i18n.current_language()
    i18n.set_language(i18n.ENGLISH)
    yield
    i18n.set_language(before)


@pytest.fixture
def write_minutes(tmp_path: Path) -> WriteMinutes:
    """Write minutes and read them back."""

    def write(data: Minutes, look: Look = ENGLISH, name: str = "minutes.pdf") -> Pdf:
        with i18n.speaking(look.language):
            MinutesReport().render(data, look, tmp_path / name, Progress())
        return Pdf(tmp_path / name)

    return write
