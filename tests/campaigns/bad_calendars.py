"""Hostile calendars."""

from __future__ import annotations

from tests.campaigns.bad_kind import Fate, Kind, Making, plain

_DOORS = ("calendar", "busy", "day-calendar")
_EVENT = (
    "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART:20261120T140000\r\nDTEND:20261120T150000\r\n"
    "SUMMARY:Rencontre\r\n{more}END:VEVENT\r\n"
)
_ALONE = "BEGIN:VEVENT\r\nUID:u1\r\n{}\r\nSUMMARY:Rencontre\r\nEND:VEVENT\r\n"


def calendar_kinds() -> tuple[Kind, ...]:
    """Twenty-six calendars; a taken one may leave all its events out, and says so."""
    long = "x" * 5_000_000
    dates = ",".join(f"2027{1 + n % 12:02}{1 + n % 28:02}T{n % 24:02}0000" for n in range(50_000))
    crowd = "".join(f"ATTENDEE:mailto:p{n}@exemple.test\r\n" for n in range(10_000))
    return (
        _kind("no end", "BEGIN:VCALENDAR\r\n" + _event(), Fate.REFUSED),
        _ruled("a rule of seconds", "FREQ=SECONDLY"),
        _ruled("a rule of minutes in an hour", "FREQ=DAILY;BYHOUR=9,10,11;BYMINUTE=0,1,2,3,4,5"),
        _ruled("an endless rule", "FREQ=DAILY"),
        _ruled("a rule that never comes", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31"),
        _ruled("a bad rule", "FREQ=NEVER;COUNT=x;BYDAY=;INTERVAL=-3"),
        _ruled("a count beyond all", "FREQ=DAILY;COUNT=99999999999999999999"),
        _calendar("50 000 dates", _event(more=f"RDATE:{dates}\r\n"), Fate.REFUSED),
        _calendar("50 000 events", _event() * 50_000, Fate.REFUSED),
        _calendar(
            "4 999 endless series",
            "".join(_event(uid=f"u{n}", more="RRULE:FREQ=DAILY\r\n") for n in range(4_999)),
            Fate.EITHER,
            is_slow=True,
        ),
        _calendar("a line of 5 MB", _event(more=f"DESCRIPTION:{long}\r\n"), Fate.REFUSED),
        _calendar(
            "5 000 in each other", "BEGIN:VTODO\r\n" * 5_000 + "END:VTODO\r\n" * 5_000, Fate.REFUSED
        ),
        _calendar("duplicate identifiers", _event() * 3),
        _calendar("no identifier", _event().replace("UID:u1\r\n", "")),
        _calendar("unknown zone", _ALONE.format("DTSTART;TZID=Mars/Olympus:20261120T090000")),
        _calendar(
            "an hour that clocks skip",
            _ALONE.format("DTSTART;TZID=America/Toronto:20270314T023000"),
        ),
        _calendar("ends before it starts", _event().replace("T150000", "T130000")),
        _calendar(
            "HTML and a network path",
            _event().replace("Rencontre", r"<img src=\\\\exemple.test\\x><script>a</script>"),
        ),
        _calendar("an attached file", _event(more="ATTACH:file:///etc/passwd\r\n")),
        _calendar("4 MB attached", _event(more=f"ATTACH;ENCODING=BASE64:{'QUJD' * 1_000_000}\r\n")),
        Kind("ICS", "folded inside a letter", "a.ics", _folded, Fate.TAKEN, _DOORS),
        _kind("line feeds only", _whole(_event()).replace("\r", ""), Fate.TAKEN),
        _calendar("year 9999", _ALONE.format("DTSTART:99991231T235959\r\nDURATION:P9999999D")),
        _calendar("a version of 5 000 digits", _event(more=f"SEQUENCE:{'9' * 5_000}\r\n")),
        _calendar("10 000 guests", _event(more=crowd)),
        Kind("ICS", "random after its name", "a.ics", _noise, Fate.REFUSED, _DOORS),
        _calendar(
            "a zone of 20 000 changes",
            "BEGIN:VTIMEZONE\r\nTZID:X\r\n"
            + "BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0500\r\n"
            "RRULE:FREQ=DAILY\r\nEND:STANDARD\r\n"
            * 20_000
            + "END:VTIMEZONE\r\n"
            + _ALONE.format("DTSTART;TZID=X:20261120T090000"),
            Fate.REFUSED,
        ),
    )


def _event(uid: str = "u1", more: str = "") -> str:
    return _EVENT.format(uid=uid, more=more)


def _whole(parts: str) -> str:
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{parts}END:VCALENDAR\r\n"


def _calendar(name: str, parts: str, fate: Fate = Fate.TAKEN, *, is_slow: bool = False) -> Kind:
    return _kind(name, _whole(parts), fate, is_slow=is_slow)


def _kind(name: str, content: str, fate: Fate, *, is_slow: bool = False) -> Kind:
    return Kind("ICS", name, "a.ics", plain(content), fate, _DOORS, is_slow)


def _ruled(name: str, rule: str) -> Kind:
    return _calendar(name, _event(more=f"RRULE:{rule}\r\n"))


def _folded(_making: Making) -> bytes:
    return _whole(_event()).encode().replace(b"Rencontre", "Rencontré".encode()[:-1] + b"\r\n \xa9")


def _noise(making: Making) -> bytes:
    return b"BEGIN:VCALENDAR\r\n" + making.random.randbytes(100_000) + b"\r\nEND:VCALENDAR\r\n"
