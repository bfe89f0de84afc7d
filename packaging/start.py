#!/usr/bin/env python3
"""Open Carnet CAR from a checkout, or run its tests, on a machine that has only Python.

    python3 packaging/start.py                 open the program (arguments are passed on: --demo, self-check …)
    python3 packaging/start.py test [ARG …]    run the whole test suite without a screen (arguments go to pytest)
    python3 packaging/start.py benchmark       run the benchmarks of tests/performance
    python3 packaging/start.py campaign        kill it, cut its power, break its disk (--long, --seed N …; Linux)

The first time, this makes `.venv` beside it and installs the locked libraries there.
"""

import sys

# This file must be readable by any Python, however old, to be able to say this.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        "Carnet CAR needs Python 3.11 or newer; this is Python %d.%d (%s)."  # noqa: UP031
        % (sys.version_info[0], sys.version_info[1], sys.executable)
    )

from launcher.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
