"""The MSI, as IT's tools run it: without questions, for everyone on the computer."""

from __future__ import annotations

from pathlib import Path

from windows import identity
from windows.trial.desk import Desk, check
from windows.trial.of_setup import INSTALLED_OTHERWISE


def the_msi_lives_its_whole_life(desk: Desk) -> None:
    packages = desk.packages
    program = desk.program(desk.place_for_all / "app")

    check(_msiexec(desk, "/i", packages.msi) == 0, "the MSI is installed")
    check(program.exists(), "it is in Program Files")
    desk.self_check(program)
    command = desk.registry(rf"Software\Classes\{identity.PROGID}\shell\open\command", "HKLM")
    check(identity.EXECUTABLE in command[""], "hand-over packages are opened by the program")
    check(desk.setup() == INSTALLED_OTHERWISE, "the setup refuses to be installed beside the MSI")
    _is_upgraded(desk, program)
    check(_msiexec(desk, "/i", packages.msi) != 0, "an older MSI is refused")
    check(program.exists(), "a refused MSI leaves the program")
    desk.ask("sample", "--out", desk.data, program=program)
    check(_msiexec(desk, "/x", packages.next_msi) == 0, "the MSI is removed")
    check(not program.exists(), "nothing of the program remains")
    check((desk.data / "carnet.db").exists(), "removing the MSI keeps the data")


def _is_upgraded(desk: Desk, program: Path) -> None:
    listed = r"Software\Microsoft\Windows\CurrentVersion\Uninstall"
    check(_msiexec(desk, "/i", desk.packages.next_msi) == 0, "the MSI is upgraded")
    check(program.exists(), "the new version is there")
    exported = desk.wine.run("reg", "query", f"HKLM\\{listed}", "/s", "/v", "DisplayVersion").said
    check(desk.packages.next_version in exported, "Windows lists the new version")
    check(f" {desk.packages.version}\n" not in exported, "and no longer the old one")


def _msiexec(desk: Desk, verb: str, package: Path) -> int:
    return desk.wine.run("msiexec", verb, desk.wine.windows_path(package), "/qn").code
