"""The colour of each kind and state, the same on every screen; the word always goes with it."""

from __future__ import annotations

from car_desktop.domain.values import (
    AttendanceStatus,
    CommitmentState,
    CommunityKind,
    MeetingState,
)
from car_desktop.ui.widgets.chip import Tone

_KINDS = {
    CommunityKind.DIRECTORS_GENERAL: Tone.VIOLET,
    CommunityKind.SCHOOL_LEADERS: Tone.BRAND,
    CommunityKind.LEARNING_COMMUNITY: Tone.GREEN,
    CommunityKind.COMMITTEE: Tone.BLUE,
    CommunityKind.CLC_TEAM: Tone.AMBER,
}
_MEETING_STATES = {
    MeetingState.PLANNED: Tone.BRAND,
    MeetingState.CALLED: Tone.BLUE,
    MeetingState.HELD: Tone.AMBER,
    MeetingState.CLOSED: Tone.GREEN,
    MeetingState.POSTPONED: Tone.VIOLET,
    MeetingState.CANCELLED: Tone.RED,
}
_COMMITMENT_STATES = {
    CommitmentState.OPEN: Tone.BRAND,
    CommitmentState.IN_PROGRESS: Tone.BLUE,
    CommitmentState.KEPT: Tone.GREEN,
    CommitmentState.POSTPONED: Tone.AMBER,
    CommitmentState.DROPPED: Tone.NEUTRAL,
}

_ATTENDANCE = {
    AttendanceStatus.PRESENT: Tone.GREEN,
    AttendanceStatus.LATE: Tone.AMBER,
    AttendanceStatus.LEFT_EARLY: Tone.AMBER,
    AttendanceStatus.PARTIAL: Tone.AMBER,
    AttendanceStatus.REMOTE: Tone.BLUE,
    AttendanceStatus.HYBRID: Tone.BLUE,
    AttendanceStatus.EXCUSED: Tone.VIOLET,
    AttendanceStatus.REPRESENTED: Tone.VIOLET,
    AttendanceStatus.ABSENT: Tone.RED,
    AttendanceStatus.GUEST: Tone.BRAND,
    AttendanceStatus.OBSERVER: Tone.BRAND,
}


def kind_tone(kind: CommunityKind) -> Tone:
    """The colour of a kind of community, in lists and in the calendar."""
    return _KINDS[kind]


def meeting_tone(state: MeetingState) -> Tone:
    """The colour of where a meeting stands."""
    return _MEETING_STATES[state]


def commitment_tone(state: CommitmentState) -> Tone:
    """The colour of where a commitment stands."""
    return _COMMITMENT_STATES[state]


def attendance_tone(status: AttendanceStatus) -> Tone:
    """The colour behind an attendance letter or word."""
    return _ATTENDANCE.get(status, Tone.NEUTRAL)
