"""Hours as people type them."""

from __future__ import annotations

from datetime import time

import pytest

from car_desktop.ui.screens.meeting.clock_text import parse_clock


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("13 h 45", time(13, 45)),
        ("13\u00a0h\u00a045", time(13, 45)),
        ("13h45", time(13, 45)),
        ("13:45", time(13, 45)),
        ("1345", time(13, 45)),
        ("945", time(9, 45)),
        ("9", time(9)),
        (" 9 h ", time(9)),
        ("1:45 PM", time(13, 45)),
        ("1 p.m.", time(13)),
        ("12 a.m.", time(0)),
        ("12 pm", time(12)),
    ],
)
def test_every_way_of_writing_an_hour_is_understood(typed: str, meant: time) -> None:
    assert parse_clock(typed) == meant


@pytest.mark.parametrize("typed", ["", "midi", "25 h", "12:60", "13 pm", "0 am", "9h5", "1:2:3"])
def test_what_is_no_hour_is_not_guessed(typed: str) -> None:
    assert parse_clock(typed) is None
