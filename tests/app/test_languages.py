"""French unless English is asked for."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from car_desktop import i18n
from car_desktop.app.languages import choose_language, speak
from tests.repository.translation_files import translations

FRENCH_SYSTEM = QLocale("fr_CA")
ENGLISH_SYSTEM = QLocale("en_CA")


@pytest.mark.parametrize(
    ("asked", "remembered", "system", "spoken"),
    [
        ("en", "fr", FRENCH_SYSTEM, "en"),
        ("", "en", FRENCH_SYSTEM, "en"),
        ("", "", ENGLISH_SYSTEM, "en"),
        ("", "", FRENCH_SYSTEM, "fr"),
        ("", "", QLocale("de_DE"), "fr"),
        ("", "", QLocale.c(), "fr"),
        ("tlh", "xx", ENGLISH_SYSTEM, "en"),
    ],
)
def test_what_is_asked_wins_then_what_was_chosen_then_the_system_then_french(
    asked: str, remembered: str, system: QLocale, spoken: str
) -> None:
    assert choose_language(asked, remembered, system) == spoken


@pytest.fixture
def silent_afterwards(qapp: QApplication) -> Iterator[QApplication]:
    """Take back every translator, so that other tests read the source strings."""
    language, locale = i18n.current_language(), QLocale()
    before = set(qapp.findChildren(QTranslator))
    yield qapp
    from car_desktop.app.languages import _translator

    installed = [t for t in qapp.findChildren(QTranslator) if t not in before]
    for translator in [*installed, *filter(None, map(_translator, i18n.LANGUAGES))]:
        qapp.removeTranslator(translator)
    i18n.set_translator(None)
    i18n.set_language(language)
    QLocale.setDefault(locale)


def test_the_program_its_qt_free_layers_and_qt_itself_speak_french(
    silent_afterwards: QApplication,
) -> None:
    speak(silent_afterwards, "fr")

    assert QCoreApplication.translate("Navigation", "Today") == "Aujourd’hui"
    assert i18n.translate("Navigation", "Today") == "Aujourd’hui"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    assert QLocale().name() == "fr_CA"


def test_plurals_are_right_in_both_languages(silent_afterwards: QApplication) -> None:
    speak(silent_afterwards, "en")
    late = "%n late"

    with i18n.speaking("fr"):
        assert i18n.translate("Program", late, "", 2) == "2 en retard"
    assert i18n.translate("Program", late, "", 1) == "1 late"


FORMS = {
    "fr": (0, 0, 1),
    "en": (1, 0, 1),
}  # which form 0, 1 and 2 take: French says « 0 rencontre »


@pytest.mark.parametrize("program", i18n.LANGUAGES)
@pytest.mark.parametrize("spoken", i18n.LANGUAGES)
def test_every_number_is_said_in_each_language_whatever_the_program_speaks(
    silent_afterwards: QApplication, program: str, spoken: str
) -> None:
    speak(silent_afterwards, program)
    plurals = [each for each in translations(spoken) if each.text.is_plural]

    for each in plurals:
        text = each.text
        with i18n.speaking(spoken):
            said = [i18n.translate(text.context, text.source, text.comment, n) for n in (0, 1, 2)]
        expected = [each.forms[form].replace("%n", str(n)) for n, form in enumerate(FORMS[spoken])]
        assert said == expected
    assert plurals
