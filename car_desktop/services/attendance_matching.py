"""Who the participants of a report are: by e-mail, else by name, else nearly; a doubt is asked.

A name is compared without accents, capitals, hyphens, civilities and what stands in parentheses, both
ways round. A name that the coach once said to be somebody's is remembered, and beats a resemblance. A
near name has to be well ahead of the next one, and to be nobody else's.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import EmailAddress, NameAlias, Person
from car_desktop.domain.text import folded
from car_desktop.formats.attendance_reports.report import Participant
from car_desktop.formats.names import split_civility
from car_desktop.services.likeness import ENOUGH

AHEAD = 5.0
"""By how much a near name must beat the next one."""

LONGEST_KEY = 401  # characters, as `NameAlias` holds them
_WORTH_ASKING = 55.0
_OFFERED = 3
_PARENTHESES = re.compile(r"[(\[]([^)\]]*)[)\]]")
_DEVICES = frozenset(
    [
        "android",
        "appareil",
        "cell",
        "cellulaire",
        "de",
        "device",
        "galaxy",
        "guest",
        "huawei",
        "invite",
        "ipad",
        "iphone",
        "laptop",
        "le",
        "mac",
        "macbook",
        "mobile",
        "my",
        "mon",
        "ordinateur",
        "participant",
        "pc",
        "phone",
        "pixel",
        "portable",
        "samsung",
        "tablet",
        "tablette",
        "tel",
        "telephone",
        "user",
        "utilisateur",
        "windows",
        "xiaomi",
    ]
)
_SEPARATORS = re.compile(r"[-'’.·_]+")


class MatchedBy(StrEnum):
    """Why a participant is taken for somebody."""

    EMAIL = "email"
    NAME = "name"
    REMEMBERED = "remembered"
    NEAR_NAME = "near_name"
    CHOSEN = "chosen"
    NEW_GUEST = "new_guest"
    LEFT_OUT = "left_out"
    DOUBTFUL = "doubtful"


class Settled(StrEnum):
    """What a person may decide of a doubtful participant, besides saying who it is."""

    NEW_GUEST = "new_guest"
    LEFT_OUT = "left_out"


Choice = int | Settled
"""The person a doubtful participant is, by key, or what else to do."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whom a participant may be."""

    person_id: int
    name: str


@dataclass(frozen=True, slots=True)
class Match:
    """Who a participant is, and why; or whom to ask about."""

    how: MatchedBy
    person_id: int | None = None
    candidates: tuple[Candidate, ...] = ()


def match_participants(
    session: Session,
    participants: Sequence[Participant],
    expected: Iterable[int],
    choices: Mapping[int, Choice],
) -> list[Match]:
    """Say who each participant is; `choices` (place in the report → decision) settle the doubts."""
    known = _Known.read(session, frozenset(expected))
    first = [
        _settled(choices[place]) if place in choices else known.certain(participant)
        for place, participant in enumerate(participants)
    ]
    taken = {match.person_id for match in first if match and match.person_id is not None}
    near = [
        None if match else known.near(participant, taken)
        for match, participant in zip(first, participants, strict=True)
    ]
    claims = Counter(near)
    return [
        match or known.near_match(participant, key if claims[key] == 1 else None)
        for match, participant, key in zip(first, participants, near, strict=True)
    ]


def remember_names(
    session: Session, participants: Sequence[Participant], choices: Mapping[int, Choice]
) -> None:
    """Keep whom the coach said that names are, for the next reports."""
    known = {alias.name_key: alias for alias in session.scalars(select(NameAlias))}
    for place, choice in choices.items():
        key = alias_key(participants[place].name)
        if isinstance(choice, Settled) or not key:
            continue
        if key in known:
            known[key].person_id = choice
        else:
            known[key] = NameAlias(name_key=key, person_id=choice)
            session.add(known[key])


def alias_key(shown: str) -> str:
    """A screen name as it is remembered, parentheses included; a device alone is nobody: nothing."""
    words = _plain(_PARENTHESES.sub(r" \1 ", shown))[:LONGEST_KEY].split()
    return "" if all(word in _DEVICES or word.isdigit() for word in words) else " ".join(words)


def names_of(shown: str) -> tuple[str, ...]:
    """What a screen name may say: « iPhone (Marie Roy) » is perhaps a device, perhaps Marie Roy."""
    outside = _PARENTHESES.sub(" ", shown)
    inside = [part for part in _PARENTHESES.findall(shown) if len(part.split()) > 1]
    return tuple(filter(None, dict.fromkeys(map(_plain, [outside, *inside]))))


def _settled(choice: Choice) -> Match:
    if isinstance(choice, Settled):
        return Match(MatchedBy(choice.value))
    return Match(MatchedBy.CHOSEN, choice)


def _plain(name: str) -> str:
    last, comma, first = name.partition(",")
    ordered = f"{first} {last}" if comma else name
    _, bare = split_civility(ordered)
    return " ".join(_SEPARATORS.sub(" ", folded(bare)).split())


@dataclass(slots=True)
class _Known:
    """Everybody of the directory; those expected at the meeting come before the others."""

    expected: frozenset[int]
    names: dict[int, str] = field(default_factory=dict)
    plain: dict[int, str] = field(default_factory=dict)
    by_name: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    by_email: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    with_email: set[int] = field(default_factory=set)
    by_alias: dict[str, int] = field(default_factory=dict)

    @classmethod
    def read(cls, session: Session, expected: frozenset[int]) -> _Known:
        known = cls(expected)
        for key, first, last in session.execute(
            select(Person.id, Person.first_name, Person.last_name)
        ):
            known.names[key] = f"{first} {last}".strip()
            known.plain[key] = _plain(f"{first} {last}")
            known.by_name[known.plain[key]].add(key)
            known.by_name[_plain(f"{last} {first}")].add(key)
        for key, address in session.execute(select(EmailAddress.person_id, EmailAddress.address)):
            known.by_email[address.lower()].add(key)
            known.with_email.add(key)
        known.by_alias = dict(
            session.execute(select(NameAlias.name_key, NameAlias.person_id)).all()
        )
        return known

    def certain(self, participant: Participant) -> Match | None:
        """The person of that address or of exactly that name; a doubt where there are several."""
        names = names_of(participant.name)
        same_name = set[int]().union(*(self.by_name.get(name, set()) for name in names))
        same_email = set[int]().union(*(self.by_email.get(e, set()) for e in participant.emails))
        if same_email:
            return self._by_email(same_email, same_name, names)
        here = same_name & self.expected
        if len(here) == 1:
            return Match(MatchedBy.NAME, next(iter(here)))
        if len(same_name) == 1 and not (participant.emails and same_name & self.with_email):
            return Match(MatchedBy.NAME, next(iter(same_name)))
        return self._doubtful(here or same_name) if same_name else self._remembered(participant)

    def near(self, participant: Participant, taken: set[int]) -> int | None:
        """The one expected person of nearly that name, if nobody else is near."""
        scores = self._scores(participant)
        if not scores:
            return None
        best, score = scores[0]
        second = scores[1][1] if len(scores) > 1 else 0.0
        is_clear = score >= ENOUGH and score - second >= AHEAD
        return best if is_clear and best not in taken else None

    def near_match(self, participant: Participant, person_id: int | None) -> Match:
        """The near person, or the doubt with those who resemble most."""
        if person_id is not None:
            return Match(MatchedBy.NEAR_NAME, person_id)
        worth = [key for key, score in self._scores(participant) if score >= _WORTH_ASKING]
        return self._doubtful(worth[:_OFFERED])

    def _remembered(self, participant: Participant) -> Match | None:
        """Whom the coach said; elsewhere the same words may be another: who is not expected is asked."""
        remembered = self.by_alias.get(alias_key(participant.name))
        if remembered is None:
            return None
        if remembered in self.expected:
            return Match(MatchedBy.REMEMBERED, remembered)
        return self._doubtful([remembered])

    def _by_email(self, same_email: set[int], same_name: set[int], names: tuple[str, ...]) -> Match:
        """An address shared by two people is an office's: the name has to agree, then."""
        agreeing = same_email & same_name or same_email
        if len(agreeing) > 1:
            return self._doubtful(agreeing)
        person_id = next(iter(agreeing))
        words = set(" ".join(names).split())
        if (
            same_name
            and person_id not in same_name
            and not words & set(self.plain[person_id].split())
        ):
            return self._doubtful(agreeing | same_name)
        return Match(MatchedBy.EMAIL, person_id)

    def _scores(self, participant: Participant) -> list[tuple[int, float]]:
        """The expected people who resemble most, best first."""
        from rapidfuzz import fuzz, process

        here = {key: self.plain[key] for key in sorted(self.expected) if key in self.plain}
        best: dict[int, float] = {}
        for name in names_of(participant.name):
            found = process.extract(name, here, scorer=fuzz.token_sort_ratio, limit=_OFFERED)
            for _, score, key in found:
                best[key] = max(score, best.get(key, 0.0))
        return sorted(best.items(), key=lambda item: -item[1])

    def _doubtful(self, person_ids: Iterable[int]) -> Match:
        candidates = tuple(Candidate(key, self.names[key]) for key in person_ids)
        return Match(MatchedBy.DOUBTFUL, candidates=candidates)
