"""Runs many command lines in one process, each as if alone: starting Python costs more than most of them."""

import contextlib
import json
import sys
from io import BytesIO, TextIOWrapper

from car_desktop.cli import main


def answer(argv: list[str]) -> dict[str, object]:
    """Run one command line and capture what it prints."""
    out, err = BytesIO(), BytesIO()
    said, refused = TextIOWrapper(out, "ascii"), TextIOWrapper(err, "ascii")
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(refused):
        code = main(argv)
        said.flush()
        refused.flush()
    return {"code": code, "out": out.getvalue().decode(), "err": err.getvalue().decode()}


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)  # noqa: T201 - the answer
