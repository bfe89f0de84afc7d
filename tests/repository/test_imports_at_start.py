"""A start imports what it shows, and nothing that a later gesture may need."""


import pytest

from tests.performance.starting import Start, start

ONLY_WITH_DATA = {"sqlalchemy", "sqlcipher3"}
ONLY_WHEN_ASKED_FOR = {"alembic", "reportlab", "PIL", "xlsxwriter", "python_calamine", "rapidfuzz"}


@pytest.fixture(scope="module")
def second_start(tmp_path_factory: pytest.TempPathFactory) -> Start:
    """What a coach's ordinary morning is: the database is there, with nothing to migrate."""
    folder = tmp_path_factory.mktemp("data")
    start("car_desktop", folder)
    return start("car_desktop", folder)


def test_the_window_is_painted_before_the_database_is_imported(second_start: Start) -> None:
    assert second_start.modules_at_window & (ONLY_WITH_DATA | ONLY_WHEN_ASKED_FOR) == set()


def test_data_is_shown_before_documents_and_imports_are_imported(second_start: Start) -> None:
    assert second_start.modules_at_data >= ONLY_WITH_DATA
    assert second_start.modules_at_data & ONLY_WHEN_ASKED_FOR == set()
