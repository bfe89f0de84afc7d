"""A few races of the campaign, and what it says of an unfair one."""

from __future__ import annotations

import io

import pytest

from tests.campaigns.races import Race, run


@pytest.mark.timeout(240)
def test_two_copies_started_at_once_make_one_window() -> None:
    told = io.StringIO()

    assert run(2, 7, told) == 0, told.getvalue()


@pytest.mark.parametrize(
    "race",
    [
        Race((("window",), ("window",)), (0, 0)),
        Race((("window",), ()), (0, 2)),
        Race(((), ()), (0, 0)),
        Race((("window", "raised"), ()), (0, 2)),
    ],
)
def test_an_unfair_race_is_called_so(race: Race) -> None:
    assert not race.is_fair
