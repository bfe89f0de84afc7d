"""The life of an installation by the setup: first installation, upgrades, refusals, removal."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

import product
from windows import identity
from windows.trial.desk import UNINSTALL_KEY, WITH_DATA, Desk, check, wait_until

RUNNING, NEWER_INSTALLED, INSTALLED_OTHERWISE, UNUSABLE_FOLDER, OLD_WINDOWS = 5, 6, 7, 9, 10


def windows_that_is_too_old_is_told_so(desk: Desk) -> None:
    desk.wine.run("winecfg", "-v", "win7")
    code = desk.setup()
    desk.wine.run("winecfg", "-v", "win10")

    check(code == OLD_WINDOWS, f"Windows 7 is refused (exit code {code})")
    check(not desk.place.exists(), "nothing is installed on a Windows that is too old")


def it_installs_for_one_person_without_a_question(desk: Desk) -> None:
    desk.install()

    told = desk.registry(UNINSTALL_KEY)
    check(desk.program().exists(), "the program is in the folder for programs of this person")
    check(not (desk.place / "app.new").exists(), "no half of an installation remains")
    check((desk.menu / f"{product.NAME}.lnk").exists(), "the start menu has it")
    check(told["DisplayVersion"] == desk.packages.version, "Windows knows its version")
    check(told["InstallLocation"] == str(desk.wine.windows_path(desk.place)), "and its place")
    check(not desk.registry(UNINSTALL_KEY, "HKLM"), "nothing is written for other people")
    _is_associated(desk)


def _is_associated(desk: Desk) -> None:
    classes = r"Software\Classes"
    suffix = desk.registry(rf"{classes}\{product.SUFFIX}")
    command = desk.registry(rf"{classes}\{identity.PROGID}\shell\open\command")
    program = desk.wine.windows_path(desk.program())

    check(suffix[""] == identity.PROGID, "hand-over packages are ours")
    check(command[""] == f'"{program}" "%1"', "hand-over packages are opened by the program")


def a_person_walks_through_its_pages_in_french(desk: Desk) -> None:
    title = f"Installation de {product.NAME}"
    process = desk.wine.start(desk.packages.setup)
    wait_until(lambda: desk.shows(title), "the setup speaks French")

    desk.photograph("setup-1-welcome")
    desk.press("Return", title)
    desk.photograph("setup-2-folder")
    desk.press("Return", title)
    wait_until((desk.place / "uninstall.exe").exists, "the program is unpacked")
    desk.photograph("setup-3-done")
    desk.press("space", title)  # the program is not opened now
    desk.press("Return", title)

    check(process.wait(60) == 0, "the setup ends well")
    check(desk.program().exists(), "the program is installed")


def the_uninstaller_says_where_the_data_stays(desk: Desk) -> None:
    desk.install()
    title = f"Désinstallation de {product.NAME}"
    desk.wine.start(desk.place / "uninstall.exe")
    wait_until(lambda: desk.shows(title), "the uninstaller speaks French")

    desk.photograph("uninstall-1-data-is-kept")
    desk.press("Escape", title)

    wait_until(lambda: not desk.shows(title), "the uninstaller can be left")
    check(desk.program().exists(), "nothing is removed by who goes back")


def a_purge_that_is_not_silent_warns_first(desk: Desk) -> None:
    desk.install()
    desk.ask("sample", "--out", desk.data)
    desk.wine.start(desk.place / "uninstall.exe", "/PURGE")
    wait_until(lambda: desk.shows(product.NAME), "the warning is shown")

    desk.photograph("uninstall-2-purge-warns")
    desk.press("Return", product.NAME)  # « No » is what Return means

    wait_until(lambda: not desk.shows(product.NAME), "the warning can be refused")
    check(desk.program().exists(), "nothing is removed")
    check((desk.data / "carnet.db").exists(), "no data is deleted")


def the_installed_program_finds_itself_whole(desk: Desk) -> None:
    desk.install()

    desk.self_check()


def its_window_opens_and_closes(desk: Desk) -> None:
    desk.install()

    first = desk.open()
    desk.photograph("first-window")
    desk.close(first)
    check((desk.data / "logs").exists(), "the data has its own folder")

    sample = desk.open("--demo")
    desk.photograph("sample-year", WITH_DATA)
    desk.close(sample)


def a_list_from_outside_is_read(desk: Desk) -> None:
    """Files of others are read by another copy of the program: the frozen one must know how to start it."""
    desk.install()
    desk.ask("sample", "--out", desk.data)
    listed = json.loads(desk.ask("list", "communities", "--json").said)
    people = desk.wine.home / "Liste d'été.csv"
    people.write_text("Prénom;Nom;Courriel\nÉlodie;Essai;elodie.essai@example.org\n", "utf-8-sig")

    words = ("import-people", people, "--community", listed[0]["name"], "--dry-run", "--json")
    answer = desk.ask(*words)

    check(answer.code == 0, f"the list is read: {answer.said}")
    check(json.loads(answer.said)["created"] == ["Élodie Essai"], "with its accents")


def it_refuses_while_the_program_runs(desk: Desk) -> None:
    desk.install()
    process = desk.open()
    before = _contents(desk.place)

    check(desk.setup(newer=True) == RUNNING, "a setup says that the program runs")
    check(desk.uninstall_code(desk.place) == RUNNING, "the uninstaller says so too")
    check(_contents(desk.place) == before, "nothing is touched while the program runs")
    desk.close(process)


def an_upgrade_leaves_nothing_of_the_old_version_and_keeps_the_data(desk: Desk) -> None:
    desk.install()
    desk.ask("sample", "--out", desk.data)
    stale = desk.place / "app" / "_internal" / "of-the-old-version.txt"
    stale.write_text("stale", "utf-8")
    own_file = desk.place / "put there by a person.txt"
    own_file.write_text("mine", "utf-8")

    desk.install(newer=True)

    check(not stale.exists(), "nothing of the old version remains")
    check(own_file.exists(), "what a person put beside the program remains")
    check(not (desk.place / "app.old").exists(), "the old version is taken away")
    told = desk.registry(UNINSTALL_KEY)["DisplayVersion"]
    check(told == desk.packages.next_version, "Windows knows the new version")
    _has_the_sample_year(desk)
    desk.self_check()
    own_file.unlink()


def _has_the_sample_year(desk: Desk) -> None:
    said = desk.ask("list", "communities", "--json", "--data", desk.data)
    check(said.code == 0 and '"' in said.said, f"the data is read: {said.said}")
    found = desk.ask("check", "--data", desk.data)
    check(found.code == 0, f"the data is sound: {found.said}")


def data_of_the_oldest_version_is_upgraded_after_a_copy(desk: Desk) -> None:
    desk.install()
    desk.data.mkdir(parents=True)
    oldest = Path(__file__).resolve().parents[3] / "tests/storage/files/schema_0001.sqlite3"
    shutil.copy(oldest, desk.data / "carnet.db")

    read = desk.ask("export", "--out", desk.wine.home / "export.json")

    check(read.code == 0, f"the oldest data is read: {read.said}")
    found = json.loads(desk.ask("check", "--json").said)
    check(found["ok"], f"the upgraded data is sound: {found}")
    check(found["schema"] != "0001", f"its schema is today's: {found}")
    check(found["backups"], f"a verified copy of the old data was made before: {found}")


def an_older_setup_is_refused(desk: Desk) -> None:
    desk.install(newer=True)
    before = _contents(desk.place)

    check(desk.setup() == NEWER_INSTALLED, "an older setup says that a newer version is there")
    check(_contents(desk.place) == before, "an older setup touches nothing")


def uninstalling_keeps_the_data(desk: Desk) -> None:
    desk.install()
    desk.ask("sample", "--out", desk.data)
    before = _contents(desk.data)

    desk.uninstall(desk.place)

    wait_until(lambda: not desk.place.exists(), "the folder of the program is gone")
    check(_contents(desk.data) == before, "uninstalling keeps every file of the data")
    check(not desk.registry(UNINSTALL_KEY), "Windows no longer lists the program")
    check(not desk.registry(rf"Software\Classes\{identity.PROGID}"), "files are no longer ours")
    check(not (desk.menu / f"{product.NAME}.lnk").exists(), "the start menu no longer has it")


def purging_takes_the_data_away(desk: Desk) -> None:
    desk.install()
    desk.ask("sample", "--out", desk.data)

    desk.uninstall(desk.place, "/PURGE")

    wait_until(lambda: not desk.data.exists(), "the data is deleted when that was asked for")


def it_installs_for_everyone_where_it_is_told_to(desk: Desk) -> None:
    desk.install("/ALLUSERS")

    check(desk.program(desk.place_for_all / "app").exists(), "it is in Program Files")
    check(desk.registry(UNINSTALL_KEY, "HKLM"), "Windows lists it for everyone")
    check(desk.setup() == INSTALLED_OTHERWISE, "it is not installed a second time for one person")
    code = desk.wine.run("msiexec", "/i", desk.wine.windows_path(desk.packages.msi), "/qn").code
    check(code != 0, "the MSI is not installed beside it")
    desk.uninstall(desk.place_for_all)
    check(not desk.registry(UNINSTALL_KEY, "HKLM"), "Windows no longer lists it for everyone")


def _contents(folder: Path) -> Mapping[str, tuple[int, int]]:
    """Every file below a folder, with its size and time."""
    return {
        str(file.relative_to(folder)): (file.stat().st_size, file.stat().st_mtime_ns)
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
