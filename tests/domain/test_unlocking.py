"""A slip costs nothing, guessing costs more and more."""

from car_desktop.domain.unlocking import FREE_TRIES, LONGEST_WAIT, wait_after


def test_the_first_tries_are_free_and_the_wait_grows_to_a_limit() -> None:
    assert [wait_after(failures) for failures in range(FREE_TRIES + 1)] == [0] * (FREE_TRIES + 1)
    waits = [wait_after(failures) for failures in range(FREE_TRIES + 1, 200)]
    assert waits[:3] == [5, 10, 20]
    assert waits == sorted(waits)
    assert max(waits) == LONGEST_WAIT
