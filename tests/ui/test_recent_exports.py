"""This computer remembers the files that were made of late, and forgets them when told to."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from car_desktop.ui.recent_exports import (
    MOST,
    RecentExport,
    forget_exports,
    recent_exports,
    remember_export,
)
from car_desktop.ui.settings import Settings

NOW = datetime(2026, 11, 24, 16, 5)


def test_the_latest_comes_first_and_is_found_at_the_next_start(
    settings: Settings, tmp_path: Path
) -> None:
    one, other = tmp_path / "Compte rendu, été.pdf", tmp_path / "Avis « n° 1 ».pdf"
    remember_export(settings, one, "minutes", NOW)
    remember_export(settings, other, "notice", NOW + timedelta(minutes=1))

    assert recent_exports(Settings(settings.folder / "preferences.ini")) == (
        RecentExport(other, "notice", NOW + timedelta(minutes=1)),
        RecentExport(one, "minutes", NOW),
    )


def test_a_file_written_again_is_there_once(settings: Settings, tmp_path: Path) -> None:
    for minute in range(3):
        remember_export(settings, tmp_path / "a.pdf", "minutes", NOW + timedelta(minutes=minute))

    assert [one.made_at.minute for one in recent_exports(settings)] == [7]


def test_the_list_stays_short(settings: Settings, tmp_path: Path) -> None:
    for number in range(MOST + 5):
        remember_export(settings, tmp_path / f"{number}.pdf", "minutes", NOW)

    assert len(recent_exports(settings)) == MOST
    assert recent_exports(settings)[0].path.name == f"{MOST + 4}.pdf"


def test_it_can_be_emptied_and_the_files_stay(settings: Settings, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(b"%PDF-")
    remember_export(settings, file, "minutes", NOW)

    forget_exports(settings)

    assert recent_exports(settings) == ()
    assert file.exists()


@pytest.mark.parametrize(
    "stored", ["not json", "{}", '[["a.pdf"]]', '[["a", "b", "yesterday"]]', "7"]
)
def test_what_cannot_be_read_any_more_is_an_empty_list(settings: Settings, stored: str) -> None:
    settings.remember("documents/recent", stored)

    assert recent_exports(settings) == ()
