"""What the command palette can find: every action of the menus, and the data by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from car_desktop.reports.registry import REPORTS, ReportType
from car_desktop.ui.navigation import Navigator, ScreenId, spec_of
from car_desktop.ui.shell.menus import PICTURE, PLACE, Menus
from car_desktop.ui.shell.palette import Finding, Source, matches


class Found(Protocol):
    """One thing of the data that answers to a name, as `services.search` gives it."""

    @property
    def kind(self) -> str: ...
    @property
    def id(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def subtitle(self) -> str: ...


_PLACES = {
    "person": (ScreenId.PERSON, "person_id", "contact"),
    "community": (ScreenId.COMMUNITY, "community_id", "users"),
    "meeting": (ScreenId.MEETING, "meeting_id", "calendar-days"),
    "organisation": (ScreenId.ORGANISATIONS, "organisation_id", "school"),
}


def menu_source(menus: Menus) -> Source:
    """Find actions by the words of their text and of their menu."""

    def search(wanted: str) -> Sequence[Finding]:
        found = [
            (menu, action)
            for menu, action in menus.actions()
            if matches(wanted, f"{_plain(action.text())} {_plain(menu.title())}")
        ]
        found.sort(key=lambda pair: not pair[1].property(PLACE))  # places first, else as in menus
        return [_action_finding(menu, action) for menu, action in found]

    return search


def document_source(navigator: Navigator) -> Source:
    """Find the types of documents by their names; choosing one opens it on its screen."""

    def search(wanted: str) -> Sequence[Finding]:
        if not wanted:
            return []
        return [
            _document_finding(kind, navigator)
            for kind in REPORTS
            if matches(wanted, f"{kind.title()} {spec_of(ScreenId.DOCUMENTS).title()}")
        ]

    return search


def data_source(find: Callable[[str], Sequence[Found]], navigator: Navigator) -> Source:
    """Find people, communities and meetings by name, once there is a letter to go by."""

    def search(wanted: str) -> Sequence[Finding]:
        return [_data_finding(found, navigator) for found in find(wanted)] if wanted else []

    return search


def _action_finding(menu: QMenu, action: QAction) -> Finding:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    text = _plain(action.text())
    return Finding(
        key=f"action:{menu.title()}:{text}",
        title=text,
        run=action.trigger,
        subtitle=_plain(menu.title()),
        icon=action.property(PICTURE) or "chevron-right",
        trailing=keys,
    )


def _data_finding(found: Found, navigator: Navigator) -> Finding:
    screen, argument, picture = _PLACES[found.kind]
    return Finding(
        key=f"{found.kind}:{found.id}",
        title=found.title,
        run=partial(navigator.open, screen, **{argument: found.id}),
        subtitle=found.subtitle,
        icon=picture,
    )


def _document_finding(kind: ReportType, navigator: Navigator) -> Finding:
    spec = spec_of(ScreenId.DOCUMENTS)
    return Finding(
        key=f"document:{kind.id}",
        title=kind.title(),
        run=partial(navigator.open, ScreenId.DOCUMENTS, kind=kind.id),
        subtitle=f"{spec.title()} · {kind.summary()}",
        icon=spec.icon,
    )


def _plain(text: str) -> str:
    """Take the mnemonic mark away; a doubled one is a letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
