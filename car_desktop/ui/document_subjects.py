"""What documents are about, as headings above their types."""

from __future__ import annotations

from collections.abc import Callable

from car_desktop.i18n import translate
from car_desktop.reports.registry import Subject

_NAMES: dict[Subject, Callable[[], str]] = {
    Subject.MEETING: lambda: translate("DocumentTypes", "Meeting"),
    Subject.COMMUNITY: lambda: translate("DocumentTypes", "Community"),
    Subject.PERSON: lambda: translate("DocumentTypes", "Person"),
    Subject.COACH: lambda: translate("DocumentTypes", "Coaching"),
}

SUBJECTS = tuple(_NAMES)
"""In the order of lists."""


def subject_name(subject: Subject) -> str:
    """« Rencontre », « Communauté »…"""
    return _NAMES[subject]()
