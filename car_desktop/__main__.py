"""`python -m car_desktop`."""

import sys

from car_desktop.cli import main as run


def main() -> int:
    """Run the command line, which opens the window unless a command is named."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
