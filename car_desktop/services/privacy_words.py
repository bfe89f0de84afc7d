"""The inventory in plain words, for the « Privacy » page and its documents."""

from __future__ import annotations

from collections.abc import Callable

from car_desktop.i18n import translate
from car_desktop.services.data_inventory import Category, Purpose, Whose


def category_words(category: Category) -> str:
    """The name of a kind of information."""
    return _CATEGORIES[category]()


def whose_words(whose: Whose) -> str:
    """Whom information is about."""
    return _WHOSE[whose]()


def purpose_words(purpose: Purpose) -> str:
    """What information is needed for."""
    return _PURPOSES[purpose]()


def not_for_evaluation() -> str:
    """What the program promises, wherever it speaks of people."""
    return translate("Privacy", "This information serves coaching, not the evaluation of people.")


_CATEGORIES: dict[Category, Callable[[], str]] = {
    Category.IDENTITY: lambda: translate("Privacy", "Names"),
    Category.CONTACT: lambda: translate("Privacy", "E-mail and telephone at work"),
    Category.FUNCTION: lambda: translate("Privacy", "Functions and organisations"),
    Category.MEMBERSHIP: lambda: translate("Privacy", "Communities and roles"),
    Category.ATTENDANCE: lambda: translate("Privacy", "Attendance, hours and certificates"),
    Category.WORDS: lambda: translate("Privacy", "Notes, minutes and what is typed"),
    Category.COMMITMENTS: lambda: translate("Privacy", "Commitments"),
    Category.RELEASES: lambda: translate("Privacy", "Releases and their cost"),
    Category.RIGHTS: lambda: translate("Privacy", "Notices, consents and requests"),
    Category.REGISTERS: lambda: translate("Privacy", "Incidents and destructions"),
    Category.ACCOUNTS: lambda: translate("Privacy", "Accesses, by account of the computer"),
    Category.WORK: lambda: translate("Privacy", "Organisation of the work"),
    Category.TECHNICAL: lambda: translate("Privacy", "Technical values"),
}

_WHOSE: dict[Whose, Callable[[], str]] = {
    Whose.PEOPLE: lambda: translate("Privacy", "people of the communities"),
    Whose.COACH: lambda: translate("Privacy", "the person who coaches"),
    Whose.OTHERS: lambda: translate("Privacy", "substitutes and people named in words"),
    Whose.OFFICER: lambda: translate("Privacy", "the person in charge"),
    Whose.NOBODY: lambda: translate("Privacy", "nobody"),
}

_PURPOSES: dict[Purpose, Callable[[], str]] = {
    Purpose.CALLING: lambda: translate("Privacy", "call people to meetings"),
    Purpose.COACHING: lambda: translate("Privacy", "prepare, hold and follow up the meetings"),
    Purpose.RECOGNITION: lambda: translate("Privacy", "recognise hours"),
    Purpose.ACCOUNTING: lambda: translate("Privacy", "account for releases"),
    Purpose.RIGHTS: lambda: translate("Privacy", "answer for personal information"),
    Purpose.SAFETY: lambda: translate("Privacy", "keep the data whole and closed"),
    Purpose.RUNNING: lambda: translate("Privacy", "run the program"),
}
