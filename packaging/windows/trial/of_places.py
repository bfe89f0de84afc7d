"""Folders and disks as they are: accents, apostrophes, long paths, read-only, full."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import product
from running import run
from windows.trial.desk import UNINSTALL_KEY, Desk, check
from windows.trial.of_setup import UNUSABLE_FOLDER

FAILED = 2
_MEGABYTE = 1_000_000


def can_mount() -> bool:
    """Small and read-only disks are made by mounting, which only root may do."""
    return os.geteuid() == 0


def a_folder_with_accents_and_an_apostrophe_will_do(desk: Desk) -> None:
    place = desk.wine.drive / "Outils de l'école" / "Été « Noël »"

    desk.install(f"/D={desk.wine.windows_path(place)}")

    desk.self_check(desk.program(place / "app"))
    desk.uninstall(place)


def a_path_that_is_too_long_is_refused_before_anything_is_written(desk: Desk) -> None:
    place = desk.wine.drive / ("d" * 100) / ("e" * 95)

    code = desk.setup(f"/D={desk.wine.windows_path(place)}")

    check(code == UNUSABLE_FOLDER, f"a folder of 200 characters is refused (exit code {code})")
    check(not place.exists(), "nothing is written into it")


def the_folder_of_the_data_is_refused(desk: Desk) -> None:
    code = desk.setup(f"/D={desk.wine.windows_path(desk.data)}")

    check(code == UNUSABLE_FOLDER, f"the folder of the data is refused (exit code {code})")


def a_folder_of_somebody_else_is_refused(desk: Desk) -> None:
    theirs = desk.wine.drive / "Outils" / "app"
    theirs.mkdir(parents=True)
    (theirs / "important.txt").write_text("theirs", "utf-8")

    code = desk.setup(f"/D={desk.wine.windows_path(theirs.parent)}")

    check(code == UNUSABLE_FOLDER, f"a folder in use is refused (exit code {code})")
    check((theirs / "important.txt").exists(), "what is somebody else's is not touched")
    shutil.rmtree(theirs.parent)


def data_may_lie_under_two_hundred_characters_and_accents(desk: Desk) -> None:
    desk.install()
    folder = desk.wine.drive / ("Données d'été " * 6).strip() / ("é" * 90)
    check(len(str(desk.wine.windows_path(folder))) > 175, "the path of the data is long")

    made = desk.ask("sample", "--out", folder)

    check(made.code == 0, f"data is written there: {made.said}")
    check(desk.ask("check", "--data", folder).code == 0, "and read again")
    shutil.rmtree(folder.parent)


def a_read_only_folder_holds_a_program_that_works(desk: Desk) -> None:
    desk.install()
    with _mounted(desk.wine.drive / "lecture seule", 400) as disk:
        shutil.copytree(desk.place / "app", disk / "app")
        run(["mount", "-o", "remount,ro", disk])

        desk.self_check(desk.program(disk / "app"))
        code = desk.setup(f"/D={desk.wine.windows_path(disk / 'other')}")

    check(code == UNUSABLE_FOLDER, f"a setup says that it cannot write there (exit code {code})")


def a_full_disk_leaves_nothing_of_a_first_installation(desk: Desk) -> None:
    with _mounted(desk.wine.drive / "petit disque", 30) as disk:
        place = disk / product.NAME

        code = desk.setup(f"/D={desk.wine.windows_path(place)}")

        check(code == FAILED, f"a full disk is told (exit code {code})")
        check(not place.exists(), "nothing of the program remains on a full disk")
        check(not desk.registry(UNINSTALL_KEY), "Windows does not list what is not there")


def a_full_disk_leaves_the_old_version_whole(desk: Desk) -> None:
    with _mounted(desk.wine.drive / "disque plein", 400) as disk:
        place = disk / product.NAME
        desk.install(f"/D={desk.wine.windows_path(place)}")
        _fill(disk, leaving=30)

        code = desk.setup(newer=True)

        check(code == FAILED, f"an upgrade on a full disk is told (exit code {code})")
        check(not (place / "app.new").exists(), "nothing of the new version remains")
        told = desk.registry(UNINSTALL_KEY)["DisplayVersion"]
        check(told == desk.packages.version, "Windows lists the version that is there")
        desk.self_check(desk.program(place / "app"))
        desk.uninstall(place)


def a_full_disk_at_the_first_run_is_told(desk: Desk) -> None:
    desk.install()
    with _mounted(desk.wine.drive / "données pleines", 1) as disk:
        _fill(disk, leaving=0)
        folder = disk / product.NAME

        answer = desk.ask("sample", "--out", folder)

        check(answer.code == 2, f"the program refuses and says why (exit code {answer.code})")
        check("disque" in answer.said, f"the reason is the disk: {answer.said}")
        process = desk.open("--data", str(desk.wine.windows_path(folder)))
        desk.photograph("full-disk-at-first-run", rest=15)  # it tries for a while
        desk.close(process)


@contextmanager
def _mounted(folder: Path, megabytes: int) -> Iterator[Path]:
    folder.mkdir()
    run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "none", folder])
    try:
        yield folder
    finally:
        run(["umount", "--lazy", folder])
        folder.rmdir()


def _fill(disk: Path, leaving: int) -> None:
    """Write zeros until only so many megabytes are left."""
    free = shutil.disk_usage(disk).free - leaving * _MEGABYTE
    with (disk / "filling").open("wb") as file:
        for _ in range(free // _MEGABYTE):
            file.write(bytes(_MEGABYTE))
        file.write(bytes(free % _MEGABYTE))
