"""Where a frozen program begins: what `python -m car_desktop` does, imported by its full name."""

import os
import sys

# The loader changes where libraries are looked for; what we start (a mail program) must not inherit it.
if "LD_LIBRARY_PATH_ORIG" in os.environ:
    os.environ["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH_ORIG"]
else:
    os.environ.pop("LD_LIBRARY_PATH", None)

from car_desktop.__main__ import main

sys.exit(main())
