"""Where a data folder lies: on this computer, or where its files are copied or shared behind our back.

A service that synchronises copies a file while it is written; a share keeps locks badly; a stick goes.
Each was seen to destroy a database: the live data stays on this computer's own disk.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath
from typing import Any

POINTER = "moved.json"
"""In a folder that was left: where its data is now, on which computer."""

_LARGEST_POINTER = 4096  # bytes
_MOUNTS = Path("/proc/self/mountinfo")
_BLOCK_DEVICES = Path("/sys/dev/block")
_LARGEST = 65_536  # bytes of somebody else's settings

_NETWORK = {
    *("nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "ncpfs", "afs", "afpfs", "webdav", "davfs"),
    *("9p", "ceph", "glusterfs", "gfs2", "ocfs2", "lustre", "beegfs", "coda", "vboxsf", "prl_fs"),
}
_LOCAL_FUSE = {
    *("fuseblk", "fuse.ntfs-3g", "fuse.exfat", "fuse.lowntfs-3g", "fuse.fuse-overlayfs"),
    *(
        "fuse.gocryptfs",
        "fuse.encfs",
        "fuse.cryfs",
        "fuse.securefs",
        "fuse.mergerfs",
        "fuse.bindfs",
    ),
}
"""File systems of this computer's own disks that happen to run as programs."""

_LEFT_BY_SERVICES = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".tmp.driveupload": "Google Drive",
    ".tmp.drivedownload": "Google Drive",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
    ".SynologyWorkingDirectory": "Synology Drive",
    ".SeaDrive": "SeaDrive",
}
"""What services leave at the root of what they synchronise."""

_ENVIRONMENT = {
    "OneDrive": "OneDrive",
    "OneDriveCommercial": "OneDrive",
    "OneDriveConsumer": "OneDrive",
}
_UNDER_HOME = {
    "Dropbox": "Dropbox",
    "Google Drive": "Google Drive",
    "GoogleDrive": "Google Drive",
    "My Drive": "Google Drive",
    "Mon disque": "Google Drive",
    "iCloudDrive": "iCloud Drive",
    "Library/Mobile Documents": "iCloud Drive",
    "Library/CloudStorage": "",
    "Nextcloud": "Nextcloud",
    "pCloudDrive": "pCloud",
    "MEGA": "MEGA",
}
"""The usual roots of services; under the Mac's `CloudStorage`, the next name tells which."""


class PlaceKind(StrEnum):
    """Why a place is not one for live data."""

    SYNCED = "synced"
    NETWORK = "network"
    REMOVABLE = "removable"


@dataclass(frozen=True)
class Place:
    """A place where live data must not be; `name` is that of the service, where it is known."""

    kind: PlaceKind
    name: str = ""


@dataclass(frozen=True)
class Computer:
    """What is asked about this computer; tests describe another."""

    environment: Mapping[str, str]
    home: Path
    mounts: Path = _MOUNTS
    block_devices: Path = _BLOCK_DEVICES


def this_computer() -> Computer:
    """The one that runs this."""
    return Computer(os.environ, Path.home())


def moved_to(folder: Path) -> Path | None:
    """Where the data of a folder was moved to on this computer, if it was."""
    try:
        with (folder / POINTER).open("rb") as file:
            told = json.loads(file.read(_LARGEST_POINTER))
        target, computer = Path(told["to"]), told["computer"]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    is_here = computer == platform.node() and target.is_absolute() and target.is_dir()
    return target if is_here else None


def unsafe_place(folder: Path, computer: Computer | None = None) -> Place | None:
    """Why live data must not be in a folder, which need not exist yet; nothing where it may."""
    computer = computer or this_computer()
    real = folder.expanduser().absolute().resolve()
    name = _service(real, computer)
    if name is not None:
        return Place(PlaceKind.SYNCED, name)
    return _disk_of(real, computer)


def _service(folder: Path, computer: Computer) -> str | None:
    for root, name in _roots(computer):
        if folder == root or root in folder.parents:
            return name or _mac_service(folder, root)
    for above in (folder, *folder.parents):
        for left, name in _LEFT_BY_SERVICES.items():
            if (above / left).exists():
                return name
        if any(above.glob("._sync_*.db")) or any(above.glob(".sync_*.db")):
            return "Nextcloud"
    return None


def _roots(computer: Computer) -> Iterator[tuple[Path, str]]:
    for variable, name in _ENVIRONMENT.items():
        if told := computer.environment.get(variable):
            yield Path(told).resolve(), name
    for below, name in _UNDER_HOME.items():
        yield (computer.home / below).resolve(), name
    for root in computer.home.glob("OneDrive*"):
        yield root.resolve(), "OneDrive"
    for root in _dropbox_roots(computer):
        yield root.resolve(), "Dropbox"


def _dropbox_roots(computer: Computer) -> Iterator[Path]:
    """Dropbox says in a file where its folders are."""
    told = [
        *(Path(folder) / "Dropbox" for folder in _application_folders(computer.environment)),
        computer.home / ".dropbox",
    ]
    for folder in told:
        try:
            with (folder / "info.json").open("rb") as file:
                known: Any = json.loads(file.read(_LARGEST))
            roots = [account["path"] for account in known.values()]
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            continue
        yield from (Path(root) for root in roots if isinstance(root, str) and root)


def _application_folders(environment: Mapping[str, str]) -> Iterator[str]:
    for variable in ("APPDATA", "LOCALAPPDATA"):
        if folder := environment.get(variable):
            yield folder


def _mac_service(folder: Path, root: Path) -> str:
    """`CloudStorage/OneDrive-Organisation` is OneDrive's."""
    below = folder.relative_to(root).parts
    return below[0].partition("-")[0] if below else ""


if sys.platform == "win32":
    import ctypes

    _DRIVE_REMOVABLE, _DRIVE_REMOTE = 2, 4

    def _disk_of(folder: Path, computer: Computer) -> Place | None:
        """What Windows says of the drive; a share without a letter is one too."""
        if folder.drive.startswith("\\\\"):
            return Place(PlaceKind.NETWORK)
        kind = ctypes.windll.kernel32.GetDriveTypeW(f"{folder.drive}\\")
        if kind == _DRIVE_REMOTE:
            return Place(PlaceKind.NETWORK)
        return Place(PlaceKind.REMOVABLE) if kind == _DRIVE_REMOVABLE else None

else:

    def _disk_of(folder: Path, computer: Computer) -> Place | None:
        """What the table of mounts says; a system without one says nothing."""
        mount = _mount_of(folder, computer.mounts)
        if mount is None:
            return None
        device, kind = mount
        if kind in _NETWORK or (kind.startswith("fuse") and kind not in _LOCAL_FUSE):
            return Place(PlaceKind.NETWORK)
        return Place(PlaceKind.REMOVABLE) if _is_removable(device, computer) else None


def _mount_of(folder: PurePath, mounts: Path) -> tuple[str, str] | None:
    """The device (`8:1`) and the file system of the deepest mount above a folder (proc(5))."""
    try:
        lines = mounts.read_text("utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return None
    best: tuple[int, str, str] | None = None
    for line in lines:
        before, _, after = line.partition(" - ")
        parts, kinds = before.split(), after.split()
        if len(parts) < 5 or not kinds:
            continue
        point = PurePath(_unescaped(parts[4]))
        depth = len(point.parts)
        is_above = point == folder or point in folder.parents
        if is_above and (best is None or depth >= best[0]):  # the later covers the earlier
            best = (depth, parts[2], kinds[0])
    return None if best is None else best[1:]


def _unescaped(point: str) -> str:
    for code, letter in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        point = point.replace(code, letter)
    return point


def _is_removable(device: str, computer: Computer) -> bool:
    """A stick says so itself; a disk behind USB does not, and hangs on a port all the same."""
    known = computer.block_devices / device
    if not known.exists():
        return False
    real = known.resolve()
    if "usb" in "".join(real.parts):
        return True
    for place in (real, real.parent):
        try:
            if (place / "removable").read_text("ascii").strip() == "1":
                return True
        except OSError:
            continue
    return False
