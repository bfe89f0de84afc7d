"""Hostile delimited text, contact cards and attendance reports."""

from __future__ import annotations

import unicodedata
import zipfile
from io import BytesIO

from tests.campaigns.bad_kind import Fate, Kind, Making, plain

HEADINGS = "Prénom;Nom;Courriel;Fonction;Organisme\n"
LINE = "Odile;Fictive;odile.fictive@exemple.test;Direction;École des Essais\n"
_LIST_DOORS = ("people", "people-window", "organisations", "attendance", "days")


def csv_kinds() -> tuple[Kind, ...]:
    """Twenty-nine lists."""
    return (
        _list("empty", "", Fate.REFUSED),
        _list("header only", HEADINGS, Fate.TAKEN),
        _list("byte order mark", "\ufeff" + HEADINGS + LINE, Fate.TAKEN),
        _list("NUL in cells", HEADINGS + LINE.replace("Fictive", "Fic\0tive"), Fate.REFUSED),
        _list("CR only", (HEADINGS + LINE).replace("\n", "\r"), Fate.TAKEN),
        _list("semicolons", HEADINGS + LINE * 2, Fate.TAKEN),
        _list("tabs", (HEADINGS + LINE).replace(";", "\t"), Fate.TAKEN),
        _list("ragged", HEADINGS + "Odile\nAimé;Lenom;a@exemple.test;;;;;;\n;;\n", Fate.TAKEN),
        _list("lone quote", HEADINGS + 'Odile;"Fictive;o@exemple.test\n' + LINE * 50, Fate.EITHER),
        _list("2 MB field", HEADINGS + "x" * 2_000_000 + ";Fictive\n", Fate.REFUSED),
        _list("a million rows", HEADINGS + "a;b\n" * 1_000_000, Fate.REFUSED),
        _list("20 000 columns", ";".join(f"c{n}" for n in range(20_000)) + "\n", Fate.REFUSED),
        _list("parentheses", HEADINGS + f"{'(' * 32_000};Fictive;;;\n" * 20, Fate.TAKEN),
        _list("duplicate headers", "Nom;Nom;Prénom;Prénom\nA;B;C;D\n", Fate.TAKEN),
        _named("formulas", "=cmd|'/C calc'!A0", "+1+1", "-2", "@SUM(A1)"),
        _named("HTML", "<img src=http://exemple.test/x onerror=alert(1)>", "<b>Odile"),
        _named("ReportLab markup", "<font color=__import__('os')>", "<para>", "&#0;&lt;"),
        _named("direction marks", "\u202eelidO\u2066", "\u200bFictive\u2069"),
        _named("decomposed letters", unicodedata.normalize("NFD", "Éloïse Œuvrée")),
        _named("control characters", "Odi\x07le\x1b[31m\x0b", "Fic\x85tive\x7f"),
        _named("SQL", "Robert'); DROP TABLE person;--", "' OR 1=1 --", "%s {0} $1"),
        _list("100 kB name", HEADINGS + "x" * 100_000 + ";Fictive;a@exemple.test\n", Fate.REFUSED),
        _named("emoji and scripts", "👩🏽\u200d🏫", "ᐃᓄᒃᑎᑐᑦ", "Nguyễn", "a\u0301" * 90),
        Kind(
            "CSV",
            "impossible dates",
            "jours.csv",
            plain("2027-03-14;férié;Saut\n99999-01-01;férié;Loin\n2026-02-30;férié;Jamais\n"),
            Fate.REFUSED,
            ("days", "people"),
        ),
        _list("numbers", "Nom;Courriel\n1e999;1\n-0;NaN\n٣٤;0x41\n1_0;∞\n", Fate.TAKEN),
        _encoded("cp1252", "cp1252"),
        _encoded("UTF-16", "utf-16"),
        Kind("CSV", "cut UTF-16", "l.csv", _cut_utf_16, Fate.EITHER, _LIST_DOORS),
        Kind("CSV", "random bytes", "l.csv", _noise, Fate.EITHER, _LIST_DOORS),
        Kind("CSV", "renamed zip", "l.csv", _zip, Fate.REFUSED, _LIST_DOORS),
    )


def card_kinds() -> tuple[Kind, ...]:
    """Contact cards."""
    card = "BEGIN:VCARD\nVERSION:3.0\nN:{name}\nEMAIL:{email}\n{more}END:VCARD\n"
    many = "".join(card.format(name=f"N{n};P", email="", more="") for n in range(30_000))
    photo = "PHOTO;ENCODING=b:" + "QUJD" * 2_000_000 + "\n"
    folds = "NOTE:" + "x\n " * 200_000 + "\n"
    return tuple(
        Kind("vCard", name, "contacts.vcf", plain(content), fate, ("people", "people-window"))
        for name, content, fate in (
            ("no end", "BEGIN:VCARD\nN:Fictive;Odile\n", Fate.TAKEN),
            ("30 000 cards", many, Fate.REFUSED),
            ("8 MB photo", card.format(name="F;O", email="", more=photo), Fate.TAKEN),
            ("200 000 folds", card.format(name="F;O", email="", more=folds), Fate.TAKEN),
            ("endless at signs", card.format(name="F;O", email="@" * 100_000, more=""), Fate.TAKEN),
            (
                "quoted-printable cut",
                "BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE;CHARSET=x-none:=C3=\n=A9=",
                Fate.EITHER,
            ),
            ("beginnings only", "BEGIN:VCARD\n" * 100_000, Fate.REFUSED),
        )
    )


def report_kinds() -> tuple[Kind, ...]:
    """Attendance reports."""
    head = "Name,Email,Join Time,Leave Time\n"
    lengths = "Name,Email,Duration\n"
    people = "".join(f"P{n} Essai,p{n}@exemple.test,1 h\n" for n in range(10_000))
    return tuple(
        Kind("Report", name, "rapport.csv", plain(content), fate, ("attendance",))
        for name, content, fate in (
            ("10 000 people", lengths + people, Fate.REFUSED),
            (
                "backwards",
                f"{head}A B,a@b.test,2026-11-20 10:00:00,2026-11-20 09:00:00\n",
                Fate.REFUSED,
            ),
            ("negative length", f"{lengths}A B,a@b.test,-5 min\n", Fate.REFUSED),
            ("two titles", "Name,Email,Duration,Duration\nA B,a@b.test,1 h,1 h\n", Fate.REFUSED),
            (
                "year 9999",
                f"{head}A B,a@b.test,9999-12-31 23:00:00,9999-12-31 23:59:59\n",
                Fate.REFUSED,
            ),
            ("a length beyond all", f"{lengths}A B,a@b.test,{'9' * 400} h\n", Fate.REFUSED),
            ("minutes beyond all", f"Name,Duration (Minutes)\nA B,{'9' * 400}\n", Fate.REFUSED),
            ("words of lengths", f"{lengths}A B,a@b.test,{'1ae ' * 60}!\n", Fate.REFUSED),
            ("an address without end", f"{lengths}A B,{'a@' + 'a' * 32_000},1 h\n", Fate.TAKEN),
            ("5 000 digits", f"{lengths}A B,a@b.test,{'9' * 5_000} h\n", Fate.EITHER),
            ("digits of other scripts", f"{lengths}A B,a@b.test,١ h ٣٠ min\n", Fate.EITHER),
            (
                "a thousand comings",
                "Name,Action,Timestamp\n" + "A B,Joined,11/20/2026 9:00:00 AM\n" * 20_000,
                Fate.EITHER,
            ),
        )
    )


def _list(name: str, content: str, fate: Fate) -> Kind:
    return Kind("CSV", name, "l.csv", plain(content), fate, _LIST_DOORS)


def _named(name: str, *names: str) -> Kind:
    lines = "".join(f"{n};Fictive;;{n};{n}\n" for n in names)
    return _list(name, HEADINGS + lines, Fate.TAKEN)


def _encoded(name: str, encoding: str) -> Kind:
    return Kind(
        "CSV", name, "l.csv", plain((HEADINGS + LINE).encode(encoding)), Fate.TAKEN, _LIST_DOORS
    )


def _cut_utf_16(making: Making) -> bytes:
    whole = (HEADINGS + LINE).encode("utf-16")
    return whole[: making.random.randrange(9, len(whole)) | 1]


def _noise(making: Making) -> bytes:
    return making.random.randbytes(200_000)


def _zip(_making: Making) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("liste.csv", HEADINGS + LINE)
    return out.getvalue()
