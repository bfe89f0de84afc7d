"""Journeys also ask the command line: its commands run as in its own tests."""

import pytest

from tests.cli.conftest import environment, run, sample

__all__ = ["environment", "run", "sample"]

pytest.register_assert_rewrite("tests.journeys.checks", "tests.journeys.desk")
