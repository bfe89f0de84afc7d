"""How releases are shown in a table, and what they add up to."""

from __future__ import annotations

from car_desktop.domain.labels import label
from car_desktop.domain.releases import ClaimState, SubstituteState
from car_desktop.i18n import translate
from car_desktop.services.release_words import length_words, money
from car_desktop.services.releases import ReleaseRow, ReleaseTotals
from car_desktop.typography import current
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.rows_model import RIGHT, Column

_SUBSTITUTE_TONES = {
    SubstituteState.NOT_REQUIRED: Tone.NEUTRAL,
    SubstituteState.REQUIRED: Tone.AMBER,
    SubstituteState.FOUND: Tone.GREEN,
}
_CLAIM_TONES = {
    ClaimState.TO_SEND: Tone.AMBER,
    ClaimState.SENT: Tone.BLUE,
    ClaimState.PAID: Tone.GREEN,
}


def person_column() -> Column[ReleaseRow]:
    """Who, and for how long."""
    return Column(
        translate("Releases", "Person"),
        lambda row: row.person,
        detail=lambda row: length_words(row.terms),
        stretch=True,
    )


def terms_columns() -> list[Column[ReleaseRow]]:
    """Who replaces, who pays, how much, and where the claim stands."""
    return [
        Column(
            translate("Releases", "Substitute"),
            lambda row: short_substitute(row.terms.substitute_state),
            tone=lambda row: _SUBSTITUTE_TONES[row.terms.substitute_state],
            tooltip=lambda row: row.terms.substitute_name or label(row.terms.substitute_state),
            width=110,
        ),
        Column(
            translate("Releases", "Payer"),
            lambda row: label(row.terms.payer),
            detail=lambda row: row.terms.budget_line,
            width=190,
        ),
        Column(
            translate("Releases", "Claim"),
            lambda row: short_claim(row.terms.claim_state),
            tone=lambda row: _CLAIM_TONES[row.terms.claim_state],
            width=130,
        ),
        Column(
            translate("Releases", "Amount"),
            lambda row: money(row.terms.amount_cents),
            sort=lambda row: row.terms.amount_cents,
            align=RIGHT,
            width=100,
        ),
    ]


def short_substitute(state: SubstituteState) -> str:
    """One word where the column says what it is about."""
    match state:
        case SubstituteState.NOT_REQUIRED:
            return translate("Releases", "None needed")
        case SubstituteState.REQUIRED:
            return translate("Releases", "To find")
        case SubstituteState.FOUND:
            return translate("Releases", "Found")


def short_claim(state: ClaimState) -> str:
    """One word where the column says what it is about."""
    match state:
        case ClaimState.TO_SEND:
            return translate("Releases", "To send")
        case ClaimState.SENT:
            return translate("Releases", "Sent")
        case ClaimState.PAID:
            return translate("Releases", "Paid")


def totals_words(totals: ReleaseTotals) -> str:
    """« 12 libérations · 2 945,00 $ · 3 suppléances à trouver »."""
    parts = [
        translate("Releases", "%n release(s)", "", totals.releases),
        current().money(totals.cents / 100),
    ]
    if totals.to_find:
        parts.append(translate("Releases", "%n substitute(s) to find", "", totals.to_find))
    if totals.to_claim:
        parts.append(translate("Releases", "%n claim(s) to send", "", totals.to_claim))
    return " · ".join(parts)
