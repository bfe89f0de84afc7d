"""Screens are opened by name; the way back leads where one was, without repeating what was done."""

from importlib import import_module

import pytest

from car_desktop.resources import resource
from car_desktop.ui.navigation import SCREENS, Navigator, ScreenId, ScreenSpec, Visit
from car_desktop.ui.widgets.screen import Screen


@pytest.fixture
def opened(navigator: Navigator) -> list[Visit]:
    visits: list[Visit] = []
    navigator.opened.connect(visits.append)
    return visits


def test_going_back_returns_to_the_earlier_screen_with_its_arguments(
    navigator: Navigator, opened: list[Visit]
) -> None:
    navigator.open(ScreenId.COMMUNITY, community_id=4)
    navigator.open(ScreenId.MEETING, meeting_id=7)

    navigator.back()

    assert opened[-1] == Visit(ScreenId.COMMUNITY, {"community_id": 4})
    assert not navigator.can_go_back


def test_opening_the_same_place_twice_is_one_step_back(navigator: Navigator) -> None:
    navigator.open(ScreenId.TODAY)
    navigator.open(ScreenId.PEOPLE)
    navigator.open(ScreenId.PEOPLE)

    navigator.back()

    assert navigator.current == Visit(ScreenId.TODAY)


def test_going_back_does_not_start_the_same_action_again(
    navigator: Navigator, opened: list[Visit]
) -> None:
    navigator.open(ScreenId.CALENDAR, action="new")
    assert opened[-1].arguments == {"action": "new"}
    navigator.open(ScreenId.TODAY)

    navigator.back()

    assert opened[-1] == Visit(ScreenId.CALENDAR)


def test_there_is_nothing_before_the_first_screen(
    navigator: Navigator, opened: list[Visit]
) -> None:
    navigator.back()
    navigator.open(ScreenId.TODAY)
    navigator.back()

    assert opened == [Visit(ScreenId.TODAY)]


def test_every_screen_has_one_description_and_its_own_key() -> None:
    keys = [spec.shortcut for spec in SCREENS if spec.shortcut]

    assert {spec.id for spec in SCREENS} == set(ScreenId)
    assert len(SCREENS) == len(ScreenId)
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("spec", SCREENS, ids=lambda spec: spec.id)
def test_what_is_named_exists(spec: ScreenSpec) -> None:
    module, _, name = spec.target.partition(":")

    assert issubclass(getattr(import_module(module), name), Screen)
    assert resource(f"icons/{spec.icon}.svg").is_file()
    assert spec.title()
