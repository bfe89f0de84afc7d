"""Qt's binding reads the source of each module imported after it, to see whether it asks for another spelling.

Nothing here asks for one: reading two hundred files took a tenth of the start, and kept them in memory.
"""

import sys

import PySide6.QtCore  # brings what is switched off

_SWITCH = "_mod_uses_pyside"


def leave_unread() -> None:
    """Have modules imported from now on taken as they are; a binding that works otherwise is left alone."""
    feature = sys.modules.get(f"{PySide6.__name__}.support.feature")
    if feature is not None and hasattr(feature, _SWITCH):
        setattr(feature, _SWITCH, _asks_for_nothing)


def _asks_for_nothing(_module: object) -> bool:
    return False
