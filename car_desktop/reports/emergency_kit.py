"""« Emergency kit »: the recovery key on a page, with what to do with it; never kept by the program."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

from car_desktop.domain.values import Language
from car_desktop.i18n import speaking, translate
from car_desktop.progress import Progress
from car_desktop.publishing import atomic_write
from car_desktop.reports.document.content import (
    Blank,
    Callout,
    Document,
    Fact,
    Facts,
    Item,
    Items,
    Paragraph,
    Role,
    Run,
)
from car_desktop.reports.document.parts import masthead, section
from car_desktop.typography import current

PER_LINE = 3


def write_kit(out: Path, recovery: str, day: date, language: Language) -> None:
    """Write the page as a PDF. Raises UserError where the folder or the disk is in the way."""
    atomic_write(out, lambda temporary: temporary.write_bytes(kit_pdf(recovery, day, language)))


def kit_pdf(recovery: str, day: date, language: Language) -> bytes:
    """The page as a PDF, for a printer or a file."""
    from car_desktop.reports.pdf.writer import write

    page = BytesIO()
    write(compose(recovery, day, language), page, Progress())
    return page.getvalue()


def compose(recovery: str, day: date, language: Language) -> Document:
    """What the page says, in the language asked for."""
    with speaking(language.value):
        title = translate("EmergencyKit", "Emergency kit")
        groups = recovery.split("-")
        return Document(
            title=title,
            language=f"{language.value}-CA",
            produced_on=day,
            blocks=(
                *masthead(
                    "Carnet CAR",
                    title,
                    translate("EmergencyKit", "Made on {day}").format(day=current().date_long(day)),
                ),
                Callout(
                    (
                        Paragraph((Run(translate("EmergencyKit", "Recovery key"), is_bold=True),)),
                        *_key(groups),
                    )
                ),
                *section(
                    translate("EmergencyKit", "What it is for"),
                    (
                        Paragraph(
                            (
                                Run(
                                    translate(
                                        "EmergencyKit",
                                        "The data of Carnet CAR is encrypted. Where its password is "
                                        "forgotten, this key opens it; without both, nobody can, the "
                                        "makers of the program included.",
                                    )
                                ),
                            )
                        ),
                        Items(
                            tuple(
                                Item((Run(text),))
                                for text in (
                                    translate(
                                        "EmergencyKit",
                                        "Keep this page on paper, under lock, away from the computer.",
                                    ),
                                    translate(
                                        "EmergencyKit",
                                        "To use it: “I no longer know the password”, then type the nine "
                                        "groups.",
                                    ),
                                    translate(
                                        "EmergencyKit",
                                        "Whoever has both this page and the computer reads everything: if "
                                        "the page is lost, make a new kit in Settings, Protection.",
                                    ),
                                )
                            )
                        ),
                    ),
                ),
                Facts(
                    (
                        Fact(translate("EmergencyKit", "Computer"), ""),
                        Fact(translate("EmergencyKit", "Kept where"), ""),
                    )
                ),
                Blank(2),
            ),
            footer=translate("EmergencyKit", "Confidential"),
        )


def _key(groups: list[str]) -> tuple[Paragraph, ...]:
    lines = (groups[start : start + PER_LINE] for start in range(0, len(groups), PER_LINE))
    return tuple(Paragraph((Run("   –   ".join(line), is_bold=True),), Role.BODY) for line in lines)
