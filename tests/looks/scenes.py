"""Everything a person can have before their eyes, each as a scene with a name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from itertools import chain

from PySide6.QtWidgets import QAbstractButton

from car_desktop.domain.values import CommitmentState, CommunityKind, MeetingState
from car_desktop.services.agenda import agenda
from car_desktop.services.attendance import attendance_sheet
from car_desktop.services.communities import CommunityDraft, communities, create_community
from car_desktop.services.follow_up import Show, commitment_list
from car_desktop.services.meetings import MeetingDraft, MeetingRow, meetings, schedule_meeting
from car_desktop.services.memberships import members
from car_desktop.services.organisations import organisations
from car_desktop.services.people_lines import people
from car_desktop.ui.dialogs.calendar_exchange.export_sheet import ExportCalendarSheet
from car_desktop.ui.dialogs.calendar_exchange.import_sheet import ImportCalendarSheet
from car_desktop.ui.dialogs.community import actions as community_actions
from car_desktop.ui.dialogs.community.member_sheets import (
    AddMembersSheet,
    LeavingSheet,
    MembershipSheet,
)
from car_desktop.ui.dialogs.crash_report import CrashReport
from car_desktop.ui.dialogs.export_document.sheet import export_document
from car_desktop.ui.dialogs.import_directory.sheet import ImportDirectorySheet
from car_desktop.ui.dialogs.import_people.sheet import ImportPeopleSheet, Step
from car_desktop.ui.dialogs.job_progress import JobProgress
from car_desktop.ui.dialogs.meeting import actions as meeting_actions
from car_desktop.ui.dialogs.organisation.sheet import OrganisationSheet
from car_desktop.ui.dialogs.person import actions as person_actions
from car_desktop.ui.dialogs.series import actions as series_actions
from car_desktop.ui.jobs import Job
from car_desktop.ui.navigation import SCREENS, ScreenId
from car_desktop.ui.screens.commitments.state_sheet import StateSheet
from car_desktop.ui.screens.meeting.agenda_item_sheet import AgendaItemSheet
from car_desktop.ui.screens.meeting.guest_sheet import GuestSheet
from car_desktop.ui.screens.meeting.person_sheet import PersonSheet
from car_desktop.ui.screens.meeting.screen import MeetingScreen
from car_desktop.ui.widgets.segmented import Segmented
from tests.looks.attendance_scenes import SCENES as ATTENDANCE_SCENES
from tests.looks.backup_scenes import SCENES as BACKUP_SCENES
from tests.looks.chart_scenes import SCENES as CHART_SCENES
from tests.looks.document_scenes import SCENES as DOCUMENT_SCENES
from tests.looks.facilitate_scenes import SCENES as FACILITATE_SCENES
from tests.looks.hours_scenes import SCENES as HOURS_SCENES
from tests.looks.import_attendance_scenes import SCENES as IMPORT_ATTENDANCE_SCENES
from tests.looks.norms_scenes import SCENES as NORMS_SCENES
from tests.looks.note_scenes import SCENES as NOTE_SCENES
from tests.looks.notice_scenes import SCENES as NOTICE_SCENES
from tests.looks.opening_scenes import SCENES as OPENING_SCENES
from tests.looks.prepare_scenes import SCENES as PREPARE_SCENES
from tests.looks.privacy_scenes import SCENES as PRIVACY_SCENES
from tests.looks.recovery_scenes import PLACE_SCENES
from tests.looks.recovery_scenes import SCENES as RECOVERY_SCENES
from tests.looks.report_scenes import SCENES as REPORT_SCENES
from tests.looks.request_scenes import SCENES as REQUEST_SCENES
from tests.looks.retention_scenes import SCENES as RETENTION_SCENES
from tests.looks.scene import Play, Scene
from tests.looks.school_calendar_scenes import SCENES as SCHOOL_CALENDAR_SCENES
from tests.looks.series_scenes import SCENES as SERIES_SCENES
from tests.looks.stage import Stage
from tests.looks.week_scenes import SCENES as WEEK_SCENES
from tests.looks.year_scenes import SCENES as YEAR_SCENES

LIST = """Liste des membres,,,
Prénom,Nom,Courriel,Date de naissance
Océane,Mésangeai,oceane.mesangeai@exemple.test,2001-01-01
Loïc,Grimpereau,loic.grimpereau@exemple.test,2002-02-02
,,sans.nom@exemple.test,2003-03-03
"""

# Each part of the program brings its scenes in a file of its own.
_PARTS: tuple[tuple[Scene, ...], ...] = (
    DOCUMENT_SCENES,
    PREPARE_SCENES,
    SERIES_SCENES,
    SCHOOL_CALENDAR_SCENES,
    NORMS_SCENES,
    CHART_SCENES,
    NOTICE_SCENES,
    WEEK_SCENES,
    ATTENDANCE_SCENES,
    HOURS_SCENES,
    BACKUP_SCENES,
    OPENING_SCENES,
    PLACE_SCENES,
    YEAR_SCENES,
    IMPORT_ATTENDANCE_SCENES,
    FACILITATE_SCENES,
    NOTE_SCENES,
    REPORT_SCENES,
    REQUEST_SCENES,
    PRIVACY_SCENES,
    RETENTION_SCENES,
)


def sample_scenes() -> list[Scene]:
    """Return what the sample school year shows."""
    return [
        *_screens(),
        *_parts_of_a_community(),
        *_workspaces(),
        *_sheets(),
        *_shell(),
        *chain.from_iterable(_PARTS),
    ]


def empty_scenes() -> list[Scene]:
    """Return what a new database shows: screens, then a community and a meeting with nothing in them."""
    return [
        *(_screen_scene(f"empty-{spec.id}", spec.id) for spec in SCREENS if spec.in_sidebar),
        *(Scene(f"empty-community-{tab}", partial(_show_new_community, tab=tab)) for tab in _TABS),
        Scene("empty-meeting", _show_new_meeting),
        Scene("problem", _show_problem),
        *RECOVERY_SCENES,  # the window shows no data after these
    ]


_TABS = ("members", "meetings", "notes", "commitments", "norms", "year")


def _screens() -> list[Scene]:
    return [
        *(_screen_scene(spec.id, spec.id) for spec in SCREENS if spec.in_sidebar),
        Scene("calendar-list", _show_list_of_meetings),
        Scene("person", lambda s: s.context.navigator.open(ScreenId.PERSON, person_id=_person(s))),
    ]


def _screen_scene(name: str, screen: ScreenId) -> Scene:
    return Scene(name, lambda stage: stage.context.navigator.open(screen))


def _parts_of_a_community() -> list[Scene]:
    return [Scene(f"community-{tab}", partial(_show_community, tab=tab)) for tab in _TABS]


def _workspaces() -> list[Scene]:
    return [
        *(
            Scene(f"meeting-{state}", partial(_show_meeting, state=state, step="facilitate"))
            for state in (MeetingState.CLOSED, MeetingState.PLANNED, MeetingState.HELD)
        ),
        Scene("meeting-report", partial(_show_meeting, state=MeetingState.HELD, step="report")),
        *(
            Scene(f"meeting-{what}", partial(_write, what=what))
            for what in ("new-note", "new-decision", "new-commitment")
        ),
    ]


def _sheets() -> list[Scene]:
    return [
        Scene("sheet-meeting-new", lambda s: meeting_actions.plan_meeting(s.context, s.window)),
        Scene("sheet-meeting", _on_planned(meeting_actions.edit_meeting)),
        Scene("sheet-postpone", _on_planned(meeting_actions.postpone)),
        Scene("sheet-cancel", _on_planned(meeting_actions.cancel)),
        Scene(
            "sheet-series",
            lambda s: series_actions.plan_series(s.context, s.window, date(2026, 9, 14)),
        ),
        Scene("sheet-community-new", lambda s: community_actions.create(s.context, s.window)),
        Scene(
            "sheet-community",
            lambda s: community_actions.edit(s.context, s.window, _community(s)),
        ),
        Scene(
            "sheet-members-add",
            lambda s: AddMembersSheet(s.context, s.window, _community(s)).open(),
        ),
        Scene("sheet-membership", _show_membership),
        Scene("sheet-leaving", _show_leaving),
        Scene("sheet-person-new", lambda s: person_actions.add(s.context, s.window)),
        Scene("sheet-person", lambda s: person_actions.edit(s.context, s.window, _person(s))),
        Scene(
            "sheet-organisation",
            lambda s: OrganisationSheet(s.context, s.window, _organisation(s)).open(),
        ),
        *(
            Scene(f"sheet-import-people-{step.name.lower()}", partial(_show_import, step=step))
            for step in Step
        ),
        Scene("sheet-import-directory", lambda s: ImportDirectorySheet(s.context, s.window).open()),
        Scene("sheet-calendar-export", lambda s: ExportCalendarSheet(s.context, s.window).open()),
        Scene("sheet-calendar-import", lambda s: ImportCalendarSheet(s.context, s.window).open()),
        Scene("sheet-agenda-item", _show_agenda_item),
        Scene("sheet-guest", _show_guest),
        Scene("sheet-attendance-of-one", _show_attendance_of_one),
        Scene("sheet-commitment-postponed", _show_commitment_state),
        *(
            Scene(f"sheet-export-{kind}", partial(_show_export, kind=kind))
            for kind in ("minutes", "sign-in-sheet", "attendance-register")
        ),
    ]


def _shell() -> list[Scene]:
    return [
        Scene("sheet-shortcuts", lambda stage: stage.window.show_keys()),
        Scene("sheet-about", lambda stage: stage.window.show_about()),
        Scene("sheet-crash", _show_crash),
        Scene("progress", _show_progress),
        Scene("palette", lambda stage: stage.window.open_palette()),
        Scene("message", _show_message),
        Scene("warning", _show_warning),
    ]


# Screens.


def _show_list_of_meetings(stage: Stage) -> None:
    stage.context.navigator.open(ScreenId.CALENDAR)
    views = stage.window.stack.findChildren(Segmented)
    next(v for v in views if v.isVisible()).findChildren(QAbstractButton)[-2].click()


def _show_community(stage: Stage, tab: str) -> None:
    stage.context.navigator.open(ScreenId.COMMUNITY, community_id=_community(stage), tab=tab)


def _show_meeting(stage: Stage, state: MeetingState, step: str) -> int:
    meeting = _meeting(stage, state)
    stage.context.navigator.open(ScreenId.MEETING, meeting_id=meeting.id, step=step)
    return meeting.id


def _write(stage: Stage, what: str) -> None:
    _show_meeting(stage, MeetingState.HELD, "facilitate")
    screen = stage.window.stack.currentWidget()
    if isinstance(screen, MeetingScreen):
        getattr(screen.facilitate.notes, what.replace("-", "_"))()


def _show_new_community(stage: Stage, tab: str) -> None:
    community = _new_community(stage)
    stage.context.navigator.open(ScreenId.COMMUNITY, community_id=community, tab=tab)


def _show_new_meeting(stage: Stage) -> None:
    starts_at = datetime.now().replace(minute=0, second=0, microsecond=0) + timedelta(days=1)
    draft = MeetingDraft(_new_community(stage), starts_at, starts_at + timedelta(hours=2))
    meeting = stage.context.operations.execute("scene", schedule_meeting, draft)
    stage.context.navigator.open(ScreenId.MEETING, meeting_id=meeting)


def _show_problem(stage: Stage) -> None:
    stage.window.show_problem("Titre", "Ce qui ne va pas, et quoi faire.", [("Fermer", print)])


# Sheets.


def _on_planned(show: Callable[..., object]) -> Play:
    return lambda stage: show(stage.context, stage.window, _meeting(stage, MeetingState.PLANNED).id)


def _show_membership(stage: Stage) -> None:
    rows = stage.context.operations.query(members, _community(stage), date.today())
    MembershipSheet(stage.context, stage.window, rows[0]).open()


def _show_leaving(stage: Stage) -> None:
    rows = stage.context.operations.query(members, _community(stage), date.today())
    LeavingSheet(stage.context, stage.window, rows[:3]).open()


def _show_agenda_item(stage: Stage) -> None:
    meeting = _show_meeting(stage, MeetingState.PLANNED, "prepare")
    row = stage.context.operations.query(agenda, meeting).items[0]
    AgendaItemSheet(stage.window, stage.context.operations, meeting, row=row).open()


def _show_guest(stage: Stage) -> None:
    meeting = _show_meeting(stage, MeetingState.PLANNED, "facilitate")
    GuestSheet(stage.window, stage.context.operations, meeting).open()


def _show_attendance_of_one(stage: Stage) -> None:
    meeting = _show_meeting(stage, MeetingState.HELD, "facilitate")
    sheet = stage.context.operations.query(attendance_sheet, meeting)
    PersonSheet(stage.window, stage.context.operations, meeting, sheet, sheet.rows[0]).open()


def _show_import(stage: Stage, step: Step) -> None:
    """Walk through the import of a list in which one line has no name."""
    file = stage.context.settings.folder / "liste.csv"
    file.write_text(LIST, "utf-8")
    sheet = ImportPeopleSheet(stage.context, stage.window)
    sheet.open()
    sheet.file_page.file.set_path(file)
    while sheet.step < step:
        before = sheet.step
        sheet.accept()
        stage.wait_until(partial(_has_left, sheet, before))


def _has_left(sheet: ImportPeopleSheet, step: Step) -> bool:
    return sheet.step is not step


def _show_commitment_state(stage: Stage) -> None:
    today = date.today()
    row = stage.context.operations.query(commitment_list, Show.OPEN, today)[0]
    stage.context.navigator.open(ScreenId.COMMITMENTS)
    state = CommitmentState.POSTPONED
    StateSheet(stage.window, stage.context.operations, row, state, today).open()


def _show_export(stage: Stage, kind: str) -> None:
    is_register = kind == "attendance-register"
    subject = _community(stage) if is_register else _meeting(stage, MeetingState.CLOSED).id
    export_document(stage.context, kind, subject, stage.window)


# The window around the screens.


def _show_crash(stage: Stage) -> None:
    CrashReport(RuntimeError("a fault of the program"), print, stage.window).open()


def _show_progress(stage: Stage) -> None:
    job: Job[None] = Job("Compte rendu", lambda progress: None)
    dialog = JobProgress(job, stage.window)
    dialog.open()
    job.progressed.emit(2, 5)
    stage.settle()


def _show_message(stage: Stage) -> None:
    stage.context.navigator.open(ScreenId.PEOPLE)
    stage.context.messages.say("La personne est archivée.", ("Annuler", print))


def _show_warning(stage: Stage) -> None:
    stage.context.navigator.open(ScreenId.TODAY)
    long = "Le fichier « releve.pdf » est ouvert dans un autre programme : fermez-le là-bas, "
    stage.context.messages.warn(long + "puis réessayez. " * 6)


# Who and what the scenes are about.


def _community(stage: Stage) -> int:
    """The community with most members."""
    rows = stage.context.operations.query(communities, date.today())
    return max(rows, key=lambda row: row.members).id


def _meeting(stage: Stage, state: MeetingState) -> MeetingRow:
    """The meeting in that state that is closest to today."""
    rows = stage.context.operations.query(meetings)
    now = datetime.now()
    return min(
        (row for row in rows if row.state is state), key=lambda row: abs(row.starts_at - now)
    )


def _person(stage: Stage) -> int:
    """Somebody who belongs to a community."""
    rows = stage.context.operations.query(people, date.today())
    return next(row.id for row in rows if row.communities)


def _organisation(stage: Stage) -> int:
    return stage.context.operations.query(organisations)[0].id


def _new_community(stage: Stage) -> int:
    rows = stage.context.operations.query(communities, date.today())
    if rows:
        return rows[0].id
    draft = CommunityDraft("Directions du primaire – Secteur Nord", CommunityKind.SCHOOL_LEADERS)
    return stage.context.operations.execute("scene", create_community, draft)
