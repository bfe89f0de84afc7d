"""Which language to speak, and the files that say how."""

from __future__ import annotations

import logging
from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from car_desktop import i18n
from car_desktop.resources import resource

logger = logging.getLogger(__name__)

_LOCALES = {
    i18n.FRENCH: QLocale(QLocale.Language.French, QLocale.Country.Canada),
    i18n.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.Canada),
}


def choose_language(asked: str, remembered: str, system: QLocale) -> str:
    """Return what was asked for, else the person's choice, else the system's; unknown means French."""
    for wish in (asked, remembered):
        if wish in i18n.LANGUAGES:
            return wish
    is_english = system.language() == QLocale.Language.English
    return i18n.ENGLISH if is_english else i18n.FRENCH


def speak(application: QCoreApplication, language: str) -> None:
    """Have the whole program speak a language: our text, Qt's own, and what is Qt-free."""
    i18n.set_language(language)
    i18n.set_translator(_translate)
    QLocale.setDefault(_LOCALES[language])
    ours = _translator(language)
    if ours is not None:
        application.installTranslator(ours)
    qt = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language == i18n.FRENCH and qt.load("qtbase_fr", folder):
        application.installTranslator(qt)


def _translate(language: str, context: str, text: str, comment: str, n: int) -> str:
    translator = _translator(language)
    if translator is None:
        return ""
    return translator.translate(context, text, comment or None, n) or ""


@cache
def _translator(language: str) -> QTranslator | None:
    """Load a language once; a checkout without compiled translations speaks English."""
    translator = QTranslator()
    name = f"i18n/car_desktop_{language}.qm"
    try:
        path = resource(name)
    except FileNotFoundError:
        logger.warning("translations are not compiled: %s", language)
        return None
    return translator if translator.load(str(path)) else None
