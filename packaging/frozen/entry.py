"""Where a frozen program begins: what `python -m car_desktop` does, imported by its full name."""

import sys

from car_desktop.__main__ import main

sys.exit(main())
