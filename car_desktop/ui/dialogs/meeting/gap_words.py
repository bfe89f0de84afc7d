"""What is missing of a meeting, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from car_desktop.i18n import translate
from car_desktop.services.closing import Gap, GapKind
from car_desktop.typography import current

NAMED = 4


def gap_line(found: Sequence[Gap], kind: GapKind) -> str:
    """« 3 personnes sans présence notée : A, B et C »."""
    names = [_short(gap.about) for gap in found if gap.kind is kind and gap.about]
    if not names:
        return gap_title(kind, 1)
    return translate("Gaps", "{what}: {names}").format(
        what=gap_title(kind, len(names)), names=current().join(_first(names))
    )


def gap_title(kind: GapKind, count: int) -> str:
    """What is missing, and how often."""
    return _TITLES[kind](count)


def gap_action(kind: GapKind) -> str:
    """What a button that goes there says."""
    match kind:
        case GapKind.NOT_MARKED | GapKind.TO_CONFIRM:
            return translate("Gaps", "Take attendance")
        case GapKind.ITEM_OPEN | GapKind.ITEM_WITHOUT_OUTCOME:
            return translate("Gaps", "See the agenda")
        case GapKind.COMMITMENT_WITHOUT_OWNER | GapKind.COMMITMENT_WITHOUT_DATE:
            return translate("Gaps", "See the commitments")
        case GapKind.NORMS_NOT_ASKED:
            return translate("Gaps", "Answer")


_TITLES: dict[GapKind, Callable[[int], str]] = {
    GapKind.NOT_MARKED: lambda count: translate("Gaps", "%n person(s) not marked", "", count),
    GapKind.TO_CONFIRM: lambda count: translate("Gaps", "%n attendance(s) to confirm", "", count),
    GapKind.ITEM_OPEN: lambda count: translate("Gaps", "%n item(s) without follow-up", "", count),
    GapKind.ITEM_WITHOUT_OUTCOME: lambda count: translate(
        "Gaps", "%n decision(s) not noted", "", count
    ),
    GapKind.COMMITMENT_WITHOUT_OWNER: lambda count: translate(
        "Gaps", "%n commitment(s) without a name", "", count
    ),
    GapKind.COMMITMENT_WITHOUT_DATE: lambda count: translate(
        "Gaps", "%n commitment(s) without a date", "", count
    ),
    GapKind.NORMS_NOT_ASKED: lambda _count: translate("Gaps", "The norms: were they kept?"),
}


def _first(names: list[str]) -> list[str]:
    if len(names) <= NAMED:
        return names
    more = translate("Gaps", "%n more", "", len(names) - NAMED + 1)
    return [*names[: NAMED - 1], more]


def _short(text: str, limit: int = 60) -> str:
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
