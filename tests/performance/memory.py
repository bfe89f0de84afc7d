"""How much memory this process has held."""

from pathlib import Path


def peak_memory() -> int:
    """Return the most bytes so far."""
    status = Path("/proc/self/status").read_text("ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024
