"""Speaking one language while the program speaks another."""

from collections.abc import Iterator
from contextvars import copy_context

import pytest

from car_desktop import i18n
from car_desktop.i18n import current_language, speaking, translate
from car_desktop.progress import Cancelled, Progress


@pytest.fixture(autouse=True)
def english_program() -> Iterator[None]:
    before = current_language()
    i18n.set_language(i18n.ENGLISH)
    yield
    i18n.set_language(before)


@pytest.fixture
def words() -> Iterator[None]:
    """A translator that knows one sentence in French."""
    known = {
        ("fr", "Greeting", "Hello"): "Bonjour",
        ("fr", "Count", "%n person(s)"): "%n personnes",
    }

    def translator(language: str, context: str, text: str, _comment: str, _n: int) -> str:
        return known.get((language, context, text), "")

    before = i18n._Hook.translator
    i18n.set_translator(translator)
    yield
    i18n.set_translator(before)


@pytest.mark.usefixtures("words")
def test_a_document_speaks_its_own_language_and_the_program_goes_on_in_its() -> None:
    with speaking("fr"):
        inside = translate("Greeting", "Hello"), current_language()

    assert inside == ("Bonjour", "fr")
    assert (translate("Greeting", "Hello"), current_language()) == ("Hello", "en")


@pytest.mark.usefixtures("words")
def test_what_is_not_translated_is_said_in_english() -> None:
    with speaking("fr"):
        assert translate("Greeting", "Good evening") == "Good evening"


@pytest.mark.usefixtures("words")
def test_numbers_take_their_place() -> None:
    with speaking("fr"):
        assert translate("Count", "%n person(s)", "", 3) == "3 personnes"
    assert translate("Count", "%n person(s)", "", 0) == "0 person(s)"


def test_a_language_spoken_in_one_place_is_not_heard_in_another() -> None:
    elsewhere = copy_context()

    with speaking("fr"):
        assert elsewhere.run(current_language) == "en"


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="tlh"), speaking("tlh"):
        pass


def test_work_that_is_asked_to_stop_stops_at_its_next_step() -> None:
    told: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: told.append((done, total)), lambda: len(told) == 2)

    progress(0, 10)
    progress(1, 10)

    with pytest.raises(Cancelled):
        progress(2, 10)
    assert told == [(0, 10), (1, 10)]
