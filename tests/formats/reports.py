"""Attendance reports made for the tests: the same stays, in every dress that programs give them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

Stay = tuple[datetime, datetime]


@dataclass(frozen=True)
class Somebody:
    """Who is shown, under which address, and when they were there."""

    shown: str
    email: str
    stays: tuple[Stay, ...]


@dataclass(frozen=True)
class Dress:
    """How a report is written down."""

    encoding: str = "utf-8"
    line_end: str = "\n"
    delimiter: str = "\t"
    moment: Callable[[datetime], str] = lambda at: f"{at:%d/%m/%Y, %H:%M:%S}"
    length: Callable[[timedelta], str] = lambda time: (
        f"{time.seconds // 60} min {time.seconds % 60} s"
    )
    labels: str = "en"

    def bytes_of(self, rows: Sequence[Sequence[str]]) -> bytes:
        """The file."""
        lines = (self.delimiter.join(self._quoted(cell) for cell in row) for row in rows)
        return self.line_end.join([*lines, ""]).encode(self.encoding)

    def _quoted(self, cell: str) -> str:
        return f'"{cell}"' if self.delimiter in cell else cell


DAY_FIRST = [
    lambda at: f"{at:%d/%m/%Y, %H:%M:%S}",
    lambda at: f"{at:%d/%m/%Y} à {at:%H:%M:%S}",
    lambda at: f"{at:%d.%m.%Y %H:%M:%S}",
    lambda at: f"{at:%d/%m/%y, %H:%M:%S}",
]
MONTH_FIRST = [
    lambda at: f"{at.month}/{at.day}/{at:%Y, %I:%M:%S %p}",
    lambda at: f"{at.month}/{at.day}/{at:%y, %I:%M:%S %p}",
]
YEAR_FIRST = [
    lambda at: f"{at:%Y-%m-%d %H:%M:%S}",
    lambda at: f"{at:%Y-%m-%dT%H:%M:%S}",
    lambda at: f"{at:%Y-%m-%d %H h %M min %S s}",
]
LENGTHS = [
    lambda time: f"{time.seconds // 3600}h {time.seconds // 60 % 60}m {time.seconds % 60}s",
    lambda time: f"{time.seconds // 3600}\N{NO-BREAK SPACE}h {time.seconds // 60 % 60} min",
    lambda time: (
        f"{time.seconds // 3600} godz. {time.seconds // 60 % 60} min {time.seconds % 60} sek."
    ),
    lambda time: f"{time.seconds // 3600}:{time.seconds // 60 % 60:02}:{time.seconds % 60:02}",
]

_EVENTS = {
    "en": ("Full Name", "User Action", "Timestamp", "Joined", "Left"),
    "fr": ("Nom complet", "Action de l’utilisateur", "Horodatage", "A rejoint", "A quitté"),
    "xx": ("Aaa", "Bbb", "Ccc", "Ddd", "Eee"),
}
_STAYS = {
    "en": ("Full Name", "Join Time", "Leave Time", "Duration", "Email", "Role"),
    "fr": ("Nom complet", "Heure d’arrivée", "Heure de départ", "Durée", "E-mail", "Rôle"),
    "pt": ("Nome", "Primeira Entrada", "Última Saída", "Duração", "E-mail", "Função"),
    "xx": ("Aaa", "Bbb", "Ccc", "Ddd", "Eee", "Fff"),
}
_SECTIONS = {
    "en": ("1. Summary", "2. Participants", "3. In-Meeting activities", "Start time"),
    "fr": ("1. Résumé", "2. Participants", "3. Activités durant la réunion", "Heure de début"),
    "pt": ("1. Resumo", "2. Participantes", "3. Atividades", "Hora de início"),
    "xx": ("1. Aaa", "2. Bbb", "3. Ccc", "Ddd"),
}


def event_list(people: Sequence[Somebody], dress: Dress) -> bytes:
    """Teams, 2020."""
    name, action, at, joined, left = _EVENTS.get(dress.labels, _EVENTS["en"])
    events = [
        (moment, (who.shown, word, dress.moment(moment)))
        for who in people
        for stay in who.stays
        for moment, word in zip(stay, (joined, left), strict=True)
    ]
    return dress.bytes_of([(name, action, at), *(row for _, row in sorted(events))])


def stay_list(people: Sequence[Somebody], dress: Dress) -> bytes:
    """Teams, 2021: the meeting first, then a line for each stay."""
    begun = min(start for who in people for start, _ in who.stays)
    head = [("*Résumé",), ("Titre", "Rencontre d’essai"), ("Début", dress.moment(begun)), ("",)]
    return dress.bytes_of([*head, _STAYS[dress.labels], *_stay_rows(people, dress)])


def sections(people: Sequence[Somebody], dress: Dress) -> bytes:
    """Teams, 2022 and later: a summary of each person, then each stay."""
    one, two, three, start = _SECTIONS[dress.labels]
    begun = min(start for who in people for start, _ in who.stays)
    name, first, last, length, email, role = _STAYS[dress.labels]
    summary = [
        (
            who.shown,
            dress.moment(min(start for start, _ in who.stays)),
            dress.moment(max(end for _, end in who.stays)),
            dress.length(sum((end - start for start, end in who.stays), timedelta())),
            who.email,
            who.email,
            "Participant",
        )
        for who in people
    ]
    return dress.bytes_of(
        [
            (one,),
            (start, dress.moment(begun)),
            ("",),
            (two,),
            (name, first, last, length, email, "ID (UPN)", role),
            *summary,
            ("",),
            (three,),
            (name, first, last, length, email, role),
            *_stay_rows(people, dress),
        ]
    )


def zoom_detail(people: Sequence[Somebody], dress: Dress) -> bytes:
    """Zoom, with a line for each stay."""
    rows = [
        (who.shown, who.email, dress.moment(a), dress.moment(b), str((b - a).seconds // 60), "No")
        for who in people
        for a, b in who.stays
    ]
    titles = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest"
    return dress.bytes_of([titles.split(","), *rows])


def _stay_rows(people: Sequence[Somebody], dress: Dress) -> list[tuple[str, ...]]:
    return [
        (who.shown, dress.moment(a), dress.moment(b), dress.length(b - a), who.email, "Participant")
        for who in people
        for a, b in who.stays
    ]
