"""The portable zip, and two versions of the program on the same computer."""

from __future__ import annotations

import shutil
from pathlib import Path
from zipfile import ZipFile

import product
from windows.trial.desk import Desk, check


def the_portable_program_works_from_a_stick(desk: Desk) -> None:
    stick = _unpacked(desk)
    program = desk.program(stick)

    desk.self_check(program)
    process = desk.open(program=program)
    desk.photograph("portable")
    desk.close(process)

    check(not desk.data.exists(), "a portable program leaves no data on the computer")
    check((stick / "data").is_dir(), "its data is on the stick")
    shutil.rmtree(stick.parent)


def two_versions_do_not_work_on_the_same_data_at_once(desk: Desk) -> None:
    desk.install()
    stick = _unpacked(desk)
    first = desk.open("--data", str(desk.wine.windows_path(desk.data)))

    second = desk.wine.start(desk.program(stick), "--data", str(desk.wine.windows_path(desk.data)))
    desk.photograph("two-versions", rest=10)
    check(first.poll() is None, "the first one goes on")
    refused = desk.ask("sample", "--out", desk.data, program=desk.program(stick))
    check(refused.code == 2, f"a command of the other one is refused: {refused.said}")
    desk.close(first)  # and with it whatever the second one shows

    check(second.wait(60) in (0, 2), "the second one called the first, or said that it is open")
    shutil.rmtree(stick.parent)


def _unpacked(desk: Desk) -> Path:
    stick = desk.wine.drive / "clé USB d'été"
    with ZipFile(desk.packages.portable) as archive:
        archive.extractall(stick)
    return stick / product.NAME
