"""What the start leaves unread."""

import json
import subprocess
import sys

from tests.repository.tree import CHECKOUT

IMPORT = """
import json, linecache, sys
import PySide6.QtWidgets
from car_desktop.app import sources
before = set(linecache.cache)
{switch}
import car_desktop.ui.main_window, sqlalchemy.orm
print(json.dumps(sorted(name for name in set(linecache.cache) - before if name.endswith(".py"))))
"""


def sources_read(switch: str) -> list[str]:
    result = subprocess.run(
        [sys.executable, "-c", IMPORT.format(switch=switch)],
        cwd=CHECKOUT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    read: list[str] = json.loads(result.stdout)
    return read


def test_qt_does_not_read_the_source_of_what_is_imported_after_it() -> None:
    assert sources_read("sources.leave_unread()") == []


def test_qt_still_reads_sources_unless_told_not_to() -> None:
    """When it no longer does, `app/sources.py` has had its day."""
    assert any("sqlalchemy" in name for name in sources_read(""))
