"""The letterhead as blocks, for documents whose every page is a whole paper handed to somebody else."""

from __future__ import annotations

from car_desktop.i18n import translate
from car_desktop.reports.document.content import Letterhead, Paragraph, Picture, Role, Run
from car_desktop.reports.document.parts import Blocks

_LOGO_WIDTH, _LOGO_HEIGHT = 198.0, 51.0  # points: 70 by 18 mm


def letterhead(head: Letterhead | None) -> Blocks:
    """The logo, the name, the lines under it."""
    if head is None:
        return ()
    name = (Paragraph((Run(head.name, is_bold=True),), Role.META),) if head.name else ()
    return (
        *_logo(head),
        *name,
        *(Paragraph(line, Role.META) for line in head.lines if line),
    )


def _logo(head: Letterhead) -> Blocks:
    if head.logo is None:
        return ()
    alternative = head.logo_text or translate("Document", "Logo of {name}").format(name=head.name)
    return (Picture(head.logo, alternative, _LOGO_WIDTH, _LOGO_HEIGHT),)
