"""How notices and consents are spoken of in lists."""

from __future__ import annotations

from car_desktop.domain.labels import label
from car_desktop.i18n import translate
from car_desktop.services.collection_notices import Told
from car_desktop.services.consents import ConsentRow, ConsentState
from car_desktop.typography import current
from car_desktop.ui.widgets.chip import Tone


def told_words(told: Told | None) -> str:
    """« 24 nov. 2026 », or that nobody told them yet."""
    if told is None:
        return translate("PrivacyWords", "Not told yet")
    return current().date_medium(told.given_on)


def told_detail(told: Told | None) -> str:
    """Which version, and whether the wording changed since."""
    if told is None:
        return ""
    said = translate("PrivacyWords", "Version {number}, {language}").format(
        number=current().number(told.version), language=label(told.language)
    )
    if told.is_current:
        return said
    return f"{said} · " + translate("PrivacyWords", "the wording changed since")


def told_tone(told: Told | None) -> Tone | None:
    """Amber where something is left to say."""
    return None if told is not None and told.is_current else Tone.AMBER


def state_words(row: ConsentRow) -> str:
    """What a consent is worth today, in a word."""
    match row.state:
        case ConsentState.VALID:
            return translate("PrivacyWords", "Valid")
        case ConsentState.TO_COME:
            return translate("PrivacyWords", "To come")
        case ConsentState.EXPIRED:
            return translate("PrivacyWords", "Expired")
        case ConsentState.WITHDRAWN:
            return translate("PrivacyWords", "Withdrawn")


def state_tone(row: ConsentRow) -> Tone:
    """Green while it is worth something."""
    return Tone.GREEN if row.state is ConsentState.VALID else Tone.NEUTRAL


def term_words(row: ConsentRow) -> str:
    """Since when, and until when where that is known."""
    words = current()
    given = words.date_medium(row.given_on)
    if row.withdrawn_on is not None:
        return translate("PrivacyWords", "Given on {day}, withdrawn on {end}").format(
            day=given, end=words.date_medium(row.withdrawn_on)
        )
    if row.expires_on is not None:
        return translate("PrivacyWords", "Given on {day}, until {end}").format(
            day=given, end=words.date_medium(row.expires_on)
        )
    return translate("PrivacyWords", "Given on {day}").format(day=given)


def proof_words(row: ConsentRow) -> str:
    """« Formulaire signé · classeur 3 »."""
    return " · ".join(part for part in (label(row.proof), row.proof_place) if part)
