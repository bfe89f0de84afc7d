"""What a frozen program knows of its own making, for « À propos »."""

from __future__ import annotations

import json
import platform
from datetime import UTC, datetime
from pathlib import Path

import product


def write(file: Path) -> None:
    """Write the facts where the program will find them, as `car_desktop.resources` reads them."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(of_this_build(), indent=2) + "\n", "utf-8")


def of_this_build() -> dict[str, str]:
    """Return what tells this build from another; the date is that of the sources, in UTC."""
    moment = datetime.fromtimestamp(product.source_date(), UTC)
    return {
        "version": product.version(),
        "commit": product.commit(),
        "date": moment.date().isoformat(),
        "system": f"{product.system()}-{product.machine()}",
        "python": platform.python_version(),
    }
