"""`python -m car_desktop`, and what a packaged program starts."""

import sys

from car_desktop.formats.apart import ENTRY


def main() -> int:
    """Run the command line, which opens the window unless a command is named."""
    if sys.argv[1:] == [ENTRY]:
        from car_desktop.formats.apart.process import serve

        return serve()
    from car_desktop.cli import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
