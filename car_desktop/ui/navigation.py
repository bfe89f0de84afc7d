"""Which screens exist, and how one opens another without importing it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from car_desktop.i18n import translate


class ScreenId(StrEnum):
    """The name by which screens open each other."""

    TODAY = "today"
    CALENDAR = "calendar"
    COMMUNITIES = "communities"
    COMMUNITY = "community"
    MEETING = "meeting"
    COMMITMENTS = "commitments"
    DOCUMENTS = "documents"
    PEOPLE = "people"
    PERSON = "person"
    ORGANISATIONS = "organisations"
    PRIVACY = "privacy"
    SETTINGS = "settings"


class Section(StrEnum):
    """A group of the sidebar."""

    MAIN = "main"
    FOLLOW_UP = "follow_up"
    DIRECTORY = "directory"
    FOOT = "foot"


@dataclass(frozen=True)
class ScreenSpec:
    """One screen: its name, its place and where its class lives."""

    id: ScreenId
    title: Callable[[], str]
    icon: str
    section: Section
    target: str
    shortcut: str = ""
    in_sidebar: bool = True
    shown_under: ScreenId | None = None  # the sidebar line that lights up for a detail screen


@dataclass(frozen=True)
class Visit:
    """One screen opened with its arguments, as the history remembers it."""

    screen: ScreenId
    arguments: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))


_AT = "car_desktop.ui.screens"

SCREENS: tuple[ScreenSpec, ...] = (
    ScreenSpec(
        ScreenId.TODAY,
        lambda: translate("Navigation", "Today"),
        "house",
        Section.MAIN,
        f"{_AT}.today.screen:TodayScreen",
        "Ctrl+1",
    ),
    ScreenSpec(
        ScreenId.CALENDAR,
        lambda: translate("Navigation", "Calendar"),
        "calendar",
        Section.MAIN,
        f"{_AT}.calendar.screen:CalendarScreen",
        "Ctrl+2",
    ),
    ScreenSpec(
        ScreenId.COMMUNITIES,
        lambda: translate("Navigation", "Communities"),
        "users",
        Section.MAIN,
        f"{_AT}.communities.screen:CommunitiesScreen",
        "Ctrl+3",
    ),
    ScreenSpec(
        ScreenId.COMMUNITY,
        lambda: translate("Navigation", "Community"),
        "users",
        Section.MAIN,
        f"{_AT}.community.screen:CommunityScreen",
        in_sidebar=False,
        shown_under=ScreenId.COMMUNITIES,
    ),
    ScreenSpec(
        ScreenId.MEETING,
        lambda: translate("Navigation", "Meeting"),
        "calendar-days",
        Section.MAIN,
        f"{_AT}.meeting.screen:MeetingScreen",
        in_sidebar=False,
        shown_under=ScreenId.COMMUNITIES,
    ),
    ScreenSpec(
        ScreenId.COMMITMENTS,
        lambda: translate("Navigation", "Commitments"),
        "list-checks",
        Section.FOLLOW_UP,
        f"{_AT}.commitments.screen:CommitmentsScreen",
        "Ctrl+4",
    ),
    ScreenSpec(
        ScreenId.DOCUMENTS,
        lambda: translate("Navigation", "Documents"),
        "file-text",
        Section.FOLLOW_UP,
        f"{_AT}.documents.screen:DocumentsScreen",
        "Ctrl+7",
    ),
    ScreenSpec(
        ScreenId.PEOPLE,
        lambda: translate("Navigation", "People"),
        "contact",
        Section.DIRECTORY,
        f"{_AT}.people.screen:PeopleScreen",
        "Ctrl+5",
    ),
    ScreenSpec(
        ScreenId.PERSON,
        lambda: translate("Navigation", "Person"),
        "contact",
        Section.DIRECTORY,
        f"{_AT}.person.screen:PersonScreen",
        in_sidebar=False,
        shown_under=ScreenId.PEOPLE,
    ),
    ScreenSpec(
        ScreenId.ORGANISATIONS,
        lambda: translate("Navigation", "Organisations"),
        "school",
        Section.DIRECTORY,
        f"{_AT}.organisations.screen:OrganisationsScreen",
        "Ctrl+6",
    ),
    ScreenSpec(
        ScreenId.PRIVACY,
        lambda: translate("Navigation", "Privacy"),
        "shield",
        Section.FOOT,
        f"{_AT}.privacy.screen:PrivacyScreen",
        "Ctrl+8",
    ),
    ScreenSpec(
        ScreenId.SETTINGS,
        lambda: translate("Navigation", "Settings"),
        "settings",
        Section.FOOT,
        f"{_AT}.settings.screen:SettingsScreen",
        "Ctrl+,",
    ),
)


def spec_of(screen: ScreenId) -> ScreenSpec:
    """Return the one description of a screen."""
    return next(spec for spec in SCREENS if spec.id == screen)


def section_title(section: Section) -> str:
    """Return the heading above a group of the sidebar; the first and last groups have none."""
    match section:
        case Section.FOLLOW_UP:
            return translate("Navigation", "Follow-up")
        case Section.DIRECTORY:
            return translate("Navigation", "Directory")
        case _:
            return ""


class Navigator(QObject):
    """Opens screens by name and remembers the way back; the window listens to `opened`."""

    opened = Signal(object)  # Visit

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history: list[Visit] = []

    @property
    def current(self) -> Visit | None:
        """The visit on screen, if any."""
        return self._history[-1] if self._history else None

    @property
    def can_go_back(self) -> bool:
        """Whether an earlier visit exists."""
        return len(self._history) > 1

    def open(self, screen: ScreenId, **arguments: object) -> None:
        """Show a screen: `navigator.open(ScreenId.MEETING, meeting_id=3)`."""
        place = {name: value for name, value in arguments.items() if name != "action"}
        if (visit := _visit(screen, place)) != self.current:
            self._history.append(visit)  # without the action: going back must not repeat it
        self.opened.emit(_visit(screen, arguments))

    def back(self) -> None:
        """Return to the visit before this one."""
        if not self.can_go_back:
            return
        self._history.pop()
        self.opened.emit(self._history[-1])


def _visit(screen: ScreenId, arguments: Mapping[str, object]) -> Visit:
    return Visit(screen, MappingProxyType(dict(arguments)))
