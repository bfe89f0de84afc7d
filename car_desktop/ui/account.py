"""Who works on this computer, as the log of accesses names them."""

from __future__ import annotations

import os

# In the order of the standard library's `getpass.getuser`, which refuses where none is set.
_VARIABLES = ("LOGNAME", "USER", "LNAME", "USERNAME")

UNKNOWN = "?"


def account_name() -> str:
    """The account that the operating system says is signed in; « ? » where it says none."""
    for variable in _VARIABLES:
        # What is no Unicode on some systems would be refused by the file.
        name = os.environ.get(variable, "").encode("utf-8", "replace").decode().strip()
        if name:
            return name
    return _name_in_register() or UNKNOWN


def _name_in_register() -> str:
    """The name in the system's own list of accounts, where it has one."""
    try:
        import pwd
    except ImportError:  # on Windows, which always sets the last variable
        return ""
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:  # an account without a name, as in some containers
        return ""
