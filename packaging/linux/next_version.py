"""The next version of the program, made up to try an upgrade: a higher number and one more migration."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import product
from frozen.freezing import freeze
from linux.deb import QUICKEST, make_deb
from running import run

MIGRATION = '''\
"""A change of the schema that exists only to be upgraded to."""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add a table."""
    op.create_table("trial", sa.Column("id", sa.Integer(), primary_key=True))
'''


def make_package(build: Path) -> Path:
    """Build the .deb of the next version, from a copy of the sources, with the running Python."""
    copy = build / "next-version"
    shutil.rmtree(copy, ignore_errors=True)
    for file in _sources():
        (copy / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(product.CHECKOUT / file, copy / file)
    _raise_version(copy / "car_desktop" / "__init__.py")
    _add_migration(copy / "car_desktop" / "storage" / "migrations" / "versions")
    print(f"Making version {number()}, to upgrade to …", flush=True)
    command = [sys.executable, "-m", "linux.next_version"]
    moment = str(product.source_date() + 1)
    run(command, folder=copy / "packaging", environment={"SOURCE_DATE_EPOCH": moment})
    (package,) = (copy / "build").glob("*.deb")
    return package


@cache
def number() -> str:
    """Return the version after this one."""
    *first, last = product.version().split(".")
    return ".".join([*first, str(int(last) + 1)])


def _sources() -> list[Path]:
    """What git has of the project and what is new in it, without what was built."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    said = subprocess.run(
        command, cwd=product.CHECKOUT, capture_output=True, encoding="utf-8", check=True
    )
    named = (Path(name) for name in said.stdout.split("\0") if name)
    return [file for file in named if (product.CHECKOUT / file).is_file()]


def _raise_version(file: Path) -> None:
    text = file.read_text("utf-8")
    file.write_text(text.replace(f'"{product.version()}"', f'"{number()}"'), "utf-8")


def _add_migration(versions: Path) -> None:
    before = max(re.findall(r"\d{4}", " ".join(file.name for file in versions.glob("0*.py"))))
    revision = f"{int(before) + 1:04}"
    migration = MIGRATION.format(revision=revision, before=before)
    (versions / f"{revision}_trial.py").write_text(migration, "utf-8")


if __name__ == "__main__":  # in the copy, whose version is the next one
    folder = product.CHECKOUT / "build"
    make_deb(freeze(folder), folder, QUICKEST)
