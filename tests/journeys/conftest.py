"""Journeys also ask the command line: its commands run as in its own tests."""

from tests.cli.conftest import environment, run, sample

__all__ = ["environment", "run", "sample"]
