"""Where live data must not be: known by the services' own settings and traces, and by the disks."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from car_desktop.storage.places import Computer, Place, PlaceKind, unsafe_place

PLAIN_MOUNTS = "21 1 8:1 / / rw - ext4 /dev/sda1 rw\n"

Describe = Callable[..., Computer]


@pytest.fixture
def computer(tmp_path: Path) -> Describe:
    """A computer whose home is in the test's folder."""

    def describe(mounts: str = PLAIN_MOUNTS, **environment: str) -> Computer:
        table, devices, home = tmp_path / "mountinfo", tmp_path / "block", tmp_path / "home"
        table.write_text(mounts, "utf-8")
        for folder in (devices, home):
            folder.mkdir(exist_ok=True)
        return Computer(environment, home, table, devices)

    return describe


def test_a_folder_on_this_computers_disk_is_a_good_place(
    computer: Describe, tmp_path: Path
) -> None:
    assert unsafe_place(tmp_path / "home" / "Carnet CAR", computer()) is None


@pytest.mark.parametrize("variable", ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"])
def test_onedrive_says_in_the_environment_where_it_is(
    computer: Describe, tmp_path: Path, variable: str
) -> None:
    root = tmp_path / "OneDrive - École"
    here = computer(**{variable: str(root)})

    assert unsafe_place(root / "Documents" / "Carnet", here) == Place(PlaceKind.SYNCED, "OneDrive")
    assert unsafe_place(tmp_path / "OneDrive - École 2", here) is None


def test_dropbox_says_in_a_file_where_it_is(computer: Describe, tmp_path: Path) -> None:
    here = computer(APPDATA=str(tmp_path / "AppData"))
    told = tmp_path / "AppData" / "Dropbox"
    told.mkdir(parents=True)
    (told / "info.json").write_text(json.dumps({"personal": {"path": str(tmp_path / "Boîte")}}))

    assert unsafe_place(tmp_path / "Boîte" / "x", here) == Place(PlaceKind.SYNCED, "Dropbox")


@pytest.mark.parametrize("content", ["", "[]", '{"personal": 3}', '{"personal": {"path": null}}'])
def test_settings_of_dropbox_that_say_nothing_are_passed_over(
    computer: Describe, tmp_path: Path, content: str
) -> None:
    here = computer()
    (here.home / ".dropbox").mkdir()
    (here.home / ".dropbox" / "info.json").write_text(content)

    assert unsafe_place(tmp_path / "x", here) is None


@pytest.mark.parametrize(
    ("below", "name"),
    [
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Library/CloudStorage/OneDrive-École", "OneDrive"),
        ("Library/CloudStorage/GoogleDrive-a@exemple.test/Mon disque", "GoogleDrive"),
        ("iCloudDrive", "iCloud Drive"),
        ("OneDrive - Centre de services", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("Dropbox", "Dropbox"),
    ],
)
def test_the_usual_roots_are_known(computer: Describe, below: str, name: str) -> None:
    here = computer()
    (here.home / below).mkdir(parents=True)

    assert unsafe_place(here.home / below / "Carnet", here) == Place(PlaceKind.SYNCED, name)


@pytest.mark.parametrize(
    ("left", "name"),
    [(".stfolder", "Syncthing"), (".dropbox.cache", "Dropbox"), ("._sync_12ab.db", "Nextcloud")],
)
def test_what_a_service_leaves_at_its_root_gives_it_away(
    computer: Describe, tmp_path: Path, left: str, name: str
) -> None:
    root = tmp_path / "Partagé"
    (root / "a" / "b").mkdir(parents=True)
    (root / left).touch()

    assert unsafe_place(root / "a" / "b", computer()) == Place(PlaceKind.SYNCED, name)


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "9p", "fuse.sshfs", "fuse.rclone", "fuse"])
def test_a_share_is_known_by_its_file_system(computer: Describe, tmp_path: Path, kind: str) -> None:
    share = tmp_path / "mon partage"
    point = str(share.resolve()).replace(" ", "\\040")
    here = computer(f"{PLAIN_MOUNTS}30 21 0:44 / {point} rw shared:1 - {kind} serveur:/x rw\n")

    assert unsafe_place(share / "Carnet", here) == Place(PlaceKind.NETWORK)
    assert unsafe_place(tmp_path / "autre", here) is None


@pytest.mark.parametrize("kind", ["fuseblk", "fuse.gocryptfs", "ext4", "btrfs", "overlay", "tmpfs"])
def test_a_file_system_of_ones_own_disk_is_a_good_place(
    computer: Describe, tmp_path: Path, kind: str
) -> None:
    here = computer(f"21 1 0:44 / / rw - {kind} disque rw\n")

    assert unsafe_place(tmp_path / "Carnet", here) is None


def test_a_stick_is_known_by_what_the_disk_says(computer: Describe, tmp_path: Path) -> None:
    stick = tmp_path / "CLÉ"
    mounts = f"{PLAIN_MOUNTS}40 21 8:17 / {stick.resolve()} rw - vfat /dev/sdb1 rw\n"
    here = computer(mounts)
    real = tmp_path / "devices" / "sdb" / "sdb1"
    real.mkdir(parents=True)
    (here.block_devices / "8:17").symlink_to(real)
    assert unsafe_place(stick, here) is None

    (real.parent / "removable").write_text("1\n")

    assert unsafe_place(stick, here) == Place(PlaceKind.REMOVABLE)


def test_a_link_does_not_hide_where_a_folder_really_is(computer: Describe, tmp_path: Path) -> None:
    here = computer()
    (here.home / "Dropbox").mkdir()
    (tmp_path / "raccourci").symlink_to(here.home / "Dropbox")

    assert unsafe_place(tmp_path / "raccourci" / "Carnet", here) is not None
