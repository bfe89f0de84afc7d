"""The quick look for somebody in a text may be wrong where it says yes, never where it says no."""

from __future__ import annotations

import json

import pytest

from car_desktop.domain.destruction.traces import Ground, Traces, traces_of

SOMEBODY = traces_of(
    [("Zoé-Marie", "L'Écuyer Kısik")],
    [],
    typed=["Zoë Éé"],
    addresses=["zoe.lecuyer@exemple.invalid"],
    phones=["418 555-0199 poste 3"],
)
FOREIGN = traces_of([("木", "林"), ("Éé", "Îî")], [])

WRITTEN = (
    "Zoé-Marie L'Écuyer Kısik",
    "ZOÉ‑MARIE L’ÉCUYER KISIK",
    "zoe marie l'ecuyer\n kisik",
    "Zoé Marie a parlé",
    "vu avec Kiſik.",
    "Kisik",
    "L’Écuyer,\tdit-elle",
    "ZOE.LECUYER@EXEMPLE.INVALID",
    "(418) 555 0199",
    "1-418.555.0199",
    "418\n555\n0199",
    "4185550199",
    "418\u00a0555\u00a0-\u00a00199",
    "Zoë Éé",
)


@pytest.mark.parametrize("text", WRITTEN)
@pytest.mark.parametrize("kept", ["text", "json", "ascii json", "form"])
def test_whatever_is_replaced_is_seen_at_the_quick_look(text: str, kept: str) -> None:
    assert SOMEBODY.are_in(text)
    form = json.dumps({"v": 1, "blocks": [text]}, ensure_ascii=False)
    ground = {
        "text": text,
        "json": json.dumps([text], ensure_ascii=False),
        "ascii json": json.dumps({"a": text}),
        "form": json.dumps({"blocks": form}, ensure_ascii=False),
    }

    assert SOMEBODY.may_be_in(Ground(ground[kept]))


@pytest.mark.parametrize("text", ["木 林", "Éé est là", "林"])
def test_names_without_a_bare_letter_are_looked_for_everywhere(text: str) -> None:
    assert FOREIGN.may_be_in(Ground(json.dumps(text)))


def test_most_texts_are_passed_over() -> None:
    assert not SOMEBODY.may_be_in(Ground("On a parlé de lecture le 12 octobre 2026, à 13 h 30."))
    assert not SOMEBODY.may_be_in(Ground(""))
    assert not Traces().may_be_in(Ground("Zoé"))
