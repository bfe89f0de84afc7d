"""The name of each value, in the language being spoken."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from car_desktop.domain.audience import Audience
from car_desktop.domain.facilitation import NormsKept, Reply, RoleOfTheDay
from car_desktop.domain.incidents import Likelihood, Misuse, NoticeTo, Sensitivity
from car_desktop.domain.privacy import (
    AccessAction,
    ConsentProof,
    ConsentPurpose,
    DisposalKind,
    Encryption,
    InjuryRisk,
    RecordCategory,
    RequestKind,
    RequestOutcome,
)
from car_desktop.domain.recognition import ActivityKind, CertificateScope
from car_desktop.domain.releases import (
    ClaimState,
    Payer,
    ReleaseLength,
    RequestForm,
    SubstituteState,
)
from car_desktop.domain.reporting import ReportSection, ReportVersion
from car_desktop.domain.values import (
    AgendaState,
    AttendanceSource,
    AttendanceStatus,
    Civility,
    CommitmentState,
    CommunityKind,
    DayOffKind,
    Dimension,
    Frequency,
    Intention,
    Language,
    MeetingMode,
    MeetingState,
    MembershipRole,
    NoteKind,
    OnDayOff,
    OrganisationKind,
    Visibility,
)
from car_desktop.i18n import translate


def label(value: StrEnum) -> str:
    """Name a value for people."""
    return _LABELS[value.__class__, value.value]()


def short_label(value: StrEnum) -> str:
    """Name a value where space is short; the full name where no shorter one exists."""
    short = _SHORT_LABELS.get((value.__class__, value.value))
    return short() if short else label(value)


def attendance_letter(status: AttendanceStatus) -> str:
    """The one or two letters of the paper register, as its legend explains them."""
    return _LETTERS[status]()


def level_label(level: int) -> str:
    """Name an observed level of practice, 1 to 4."""
    return (
        translate("Level", "Beginning"),
        translate("Level", "Implementing"),
        translate("Level", "Developing"),
        translate("Level", "Sustaining"),
    )[level - 1]


Name = Callable[[], str]

_LABELS: dict[tuple[type[StrEnum], str], Name] = {
    (OrganisationKind, "service_centre"): lambda: translate("Kind", "School service centre"),
    (OrganisationKind, "school_board"): lambda: translate("Kind", "School board"),
    (OrganisationKind, "school"): lambda: translate("Kind", "School"),
    (OrganisationKind, "centre"): lambda: translate("Kind", "Centre"),
    (OrganisationKind, "partner"): lambda: translate("Kind", "Partner"),
    (OrganisationKind, "other"): lambda: translate("Kind", "Other organisation"),
    (Civility, "none"): lambda: translate("Civility", "None"),
    (Civility, "ms"): lambda: translate("Civility", "Ms."),
    (Civility, "mr"): lambda: translate("Civility", "Mr."),
    (Civility, "dr_f"): lambda: translate("Civility", "Dr.", "feminine"),
    (Civility, "dr_m"): lambda: translate("Civility", "Dr.", "masculine"),
    (CommunityKind, "directors_general"): lambda: translate(
        "Kind", "Community of practice of directors general"
    ),
    (CommunityKind, "school_leaders"): lambda: translate(
        "Kind", "Community of practice of school leaders"
    ),
    (CommunityKind, "learning_community"): lambda: translate(
        "Kind", "Professional learning community"
    ),
    (CommunityKind, "committee"): lambda: translate("Kind", "Committee"),
    (CommunityKind, "clc_team"): lambda: translate("Kind", "Community learning centre team"),
    (MembershipRole, "member"): lambda: translate("Role", "Member"),
    (MembershipRole, "local_pilot"): lambda: translate("Role", "Local pilot"),
    (MembershipRole, "co_facilitator"): lambda: translate("Role", "Co-facilitator"),
    (MembershipRole, "coach"): lambda: translate("Role", "Coach"),
    (MembershipRole, "resource_person"): lambda: translate("Role", "Resource person"),
    (MembershipRole, "researcher"): lambda: translate("Role", "Researcher"),
    (MeetingMode, "in_person"): lambda: translate("Mode", "In person"),
    (MeetingMode, "remote"): lambda: translate("Mode", "Remote"),
    (MeetingMode, "hybrid"): lambda: translate("Mode", "Hybrid"),
    (MeetingState, "planned"): lambda: translate("MeetingState", "Planned"),
    (MeetingState, "called"): lambda: translate("MeetingState", "Notice sent"),
    (MeetingState, "held"): lambda: translate("MeetingState", "Held"),
    (MeetingState, "closed"): lambda: translate("MeetingState", "Closed"),
    (MeetingState, "postponed"): lambda: translate("MeetingState", "Postponed"),
    (MeetingState, "cancelled"): lambda: translate("MeetingState", "Cancelled"),
    (Intention, "inform"): lambda: translate("Intention", "Inform"),
    (Intention, "consult"): lambda: translate("Intention", "Consult"),
    (Intention, "produce"): lambda: translate("Intention", "Produce"),
    (Intention, "decide"): lambda: translate("Intention", "Decide"),
    (Intention, "learn"): lambda: translate("Intention", "Learn"),
    (Intention, "celebrate"): lambda: translate("Intention", "Celebrate"),
    (Intention, "regulate"): lambda: translate("Intention", "Regulate"),
    (Intention, "break"): lambda: translate("Intention", "Break"),
    (AgendaState, "open"): lambda: translate("AgendaState", "To be treated"),
    (AgendaState, "treated"): lambda: translate("AgendaState", "Treated"),
    (AgendaState, "deferred"): lambda: translate("AgendaState", "Deferred"),
    (AgendaState, "withdrawn"): lambda: translate("AgendaState", "Withdrawn"),
    (AttendanceStatus, "present"): lambda: translate("Attendance", "Present"),
    (AttendanceStatus, "remote"): lambda: translate("Attendance", "Present remotely"),
    (AttendanceStatus, "hybrid"): lambda: translate("Attendance", "Partly remote"),
    (AttendanceStatus, "late"): lambda: translate("Attendance", "Late"),
    (AttendanceStatus, "left_early"): lambda: translate("Attendance", "Left early"),
    (AttendanceStatus, "partial"): lambda: translate("Attendance", "Partly present"),
    (AttendanceStatus, "represented"): lambda: translate("Attendance", "Represented"),
    (AttendanceStatus, "excused"): lambda: translate("Attendance", "Excused absence"),
    (AttendanceStatus, "absent"): lambda: translate("Attendance", "Absence"),
    (AttendanceStatus, "not_expected"): lambda: translate("Attendance", "Not expected"),
    (AttendanceStatus, "guest"): lambda: translate("Attendance", "Guest"),
    (AttendanceStatus, "observer"): lambda: translate("Attendance", "Observer"),
    (AttendanceStatus, "to_confirm"): lambda: translate("Attendance", "To be confirmed"),
    (AttendanceSource, "manual"): lambda: translate("Source", "Entered by hand"),
    (AttendanceSource, "sheet"): lambda: translate("Source", "Sign-in sheet"),
    (AttendanceSource, "teams"): lambda: translate("Source", "Teams report"),
    (AttendanceSource, "zoom"): lambda: translate("Source", "Zoom report"),
    (AttendanceSource, "meet"): lambda: translate("Source", "Google Meet report"),
    (NoteKind, "observation"): lambda: translate("NoteKind", "Observation"),
    (NoteKind, "shared_practice"): lambda: translate("NoteKind", "Shared practice"),
    (NoteKind, "tried_practice"): lambda: translate("NoteKind", "Practice tried"),
    (NoteKind, "obstacle"): lambda: translate("NoteKind", "Obstacle"),
    (NoteKind, "lever"): lambda: translate("NoteKind", "Lever"),
    (NoteKind, "decision"): lambda: translate("NoteKind", "Decision"),
    (NoteKind, "quote"): lambda: translate("NoteKind", "Anonymous quote"),
    (NoteKind, "question"): lambda: translate("NoteKind", "Question"),
    (NoteKind, "success"): lambda: translate("NoteKind", "Success"),
    (Dimension, "shared_leadership"): lambda: translate("Dimension", "Shared leadership"),
    (Dimension, "shared_vision"): lambda: translate("Dimension", "Shared vision and values"),
    (Dimension, "collective_learning"): lambda: translate("Dimension", "Collective learning"),
    (Dimension, "shared_practice"): lambda: translate("Dimension", "Shared personal practice"),
    (Dimension, "relationships"): lambda: translate("Dimension", "Conditions: relationships"),
    (Dimension, "structures"): lambda: translate("Dimension", "Conditions: structures"),
    (Visibility, "private"): lambda: translate("Visibility", "Private: the coach alone"),
    (Visibility, "group"): lambda: translate("Visibility", "Shared with the group"),
    (Visibility, "service_centre"): lambda: translate(
        "Visibility", "Shared with the service centre"
    ),
    (Visibility, "publishable"): lambda: translate("Visibility", "May be published"),
    (Audience, "members"): lambda: translate("Audience", "For the members"),
    (Audience, "direction"): lambda: translate("Audience", "For the management"),
    (Audience, "service_centre"): lambda: translate("Audience", "For the service centre"),
    (Audience, "public"): lambda: translate("Audience", "For the public"),
    (CommitmentState, "open"): lambda: translate("CommitmentState", "To do"),
    (CommitmentState, "in_progress"): lambda: translate("CommitmentState", "In progress"),
    (CommitmentState, "kept"): lambda: translate("CommitmentState", "Kept"),
    (CommitmentState, "postponed"): lambda: translate("CommitmentState", "Postponed"),
    (CommitmentState, "dropped"): lambda: translate("CommitmentState", "Dropped"),
    (DayOffKind, "holiday"): lambda: translate("DayOffKind", "Holiday"),
    (DayOffKind, "pedagogical"): lambda: translate("DayOffKind", "Pedagogical day"),
    (DayOffKind, "break"): lambda: translate("DayOffKind", "Break"),
    (DayOffKind, "conditional"): lambda: translate("DayOffKind", "Conditional day"),
    (Reply, "awaiting"): lambda: translate("Reply", "No reply yet"),
    (Reply, "yes"): lambda: translate("Reply", "Will come"),
    (Reply, "no"): lambda: translate("Reply", "Cannot come"),
    (RoleOfTheDay, "facilitator"): lambda: translate("RoleOfTheDay", "Facilitation"),
    (RoleOfTheDay, "timekeeper"): lambda: translate("RoleOfTheDay", "Time"),
    (RoleOfTheDay, "norm_keeper"): lambda: translate("RoleOfTheDay", "Norms"),
    (RoleOfTheDay, "focus_keeper"): lambda: translate("RoleOfTheDay", "Focus on needs"),
    (RoleOfTheDay, "notetaker"): lambda: translate("RoleOfTheDay", "Notes"),
    (RoleOfTheDay, "follow_up"): lambda: translate("RoleOfTheDay", "Follow-up"),
    (NormsKept, "yes"): lambda: translate("NormsKept", "Kept"),
    (NormsKept, "partly"): lambda: translate("NormsKept", "Partly kept"),
    (NormsKept, "no"): lambda: translate("NormsKept", "Not kept"),
    (ReleaseLength, "half_day"): lambda: translate("ReleaseLength", "Half day"),
    (ReleaseLength, "day"): lambda: translate("ReleaseLength", "Day"),
    (ReleaseLength, "periods"): lambda: translate("ReleaseLength", "Periods"),
    (SubstituteState, "not_required"): lambda: translate("SubstituteState", "No substitute needed"),
    (SubstituteState, "required"): lambda: translate("SubstituteState", "Substitute to find"),
    (SubstituteState, "found"): lambda: translate("SubstituteState", "Substitute found"),
    (RequestForm, "by_school"): lambda: translate("RequestForm", "A list for each school"),
    (RequestForm, "each"): lambda: translate("RequestForm", "A page for each person"),
    (ClaimState, "to_send"): lambda: translate("ClaimState", "Claim to send"),
    (ClaimState, "sent"): lambda: translate("ClaimState", "Claim sent"),
    (ClaimState, "paid"): lambda: translate("ClaimState", "Paid"),
    (Payer, "programme"): lambda: translate("Payer", "CAR programme"),
    (Payer, "ministry_measure"): lambda: translate("Payer", "Ministry measure"),
    (Payer, "commitment_plan"): lambda: translate("Payer", "Commitment-to-success plan"),
    (Payer, "pd_committee"): lambda: translate("Payer", "Professional development committee"),
    (Payer, "school"): lambda: translate("Payer", "School"),
    (Payer, "other"): lambda: translate("Payer", "Other budget"),
    (ActivityKind, "training"): lambda: translate("ActivityKind", "Training"),
    (ActivityKind, "peer"): lambda: translate("ActivityKind", "Activity given by a peer"),
    (ActivityKind, "reading"): lambda: translate("ActivityKind", "Specialised reading"),
    (ActivityKind, "instructor"): lambda: translate("ActivityKind", "Given as an instructor"),
    (ReportVersion, "coach"): lambda: translate("ReportVersion", "For the coach: workload"),
    (ReportVersion, "service_centre"): lambda: translate(
        "ReportVersion", "For the service centre: by school"
    ),
    (ReportVersion, "fcssq"): lambda: translate(
        "ReportVersion", "For FCSSQ: all together, without names"
    ),
    (ReportVersion, "community"): lambda: translate("ReportVersion", "For the communities"),
    (ReportSection, "mandate"): lambda: translate("ReportSection", "Mandate and groups"),
    (ReportSection, "activity"): lambda: translate("ReportSection", "Activity"),
    (ReportSection, "participation"): lambda: translate("ReportSection", "Participation"),
    (ReportSection, "releases"): lambda: translate("ReportSection", "Releases and cost"),
    (ReportSection, "practices"): lambda: translate("ReportSection", "Practices tried"),
    (ReportSection, "dimensions"): lambda: translate("ReportSection", "Development by dimension"),
    (ReportSection, "commitments"): lambda: translate("ReportSection", "Commitments"),
    (ReportSection, "successes"): lambda: translate("ReportSection", "Successes"),
    (ReportSection, "obstacles"): lambda: translate("ReportSection", "Obstacles and levers"),
    (ReportSection, "next_year"): lambda: translate(
        "ReportSection", "Calendar of the next school year"
    ),
    (RecordCategory, "notes"): lambda: translate("RecordCategory", "Practice notes"),
    (RecordCategory, "private_notes"): lambda: translate("RecordCategory", "Private notes"),
    (RecordCategory, "attendance"): lambda: translate("RecordCategory", "Attendance"),
    (RecordCategory, "commitments"): lambda: translate("RecordCategory", "Commitments"),
    (RecordCategory, "releases"): lambda: translate("RecordCategory", "Releases"),
    (RecordCategory, "certificates"): lambda: translate(
        "RecordCategory", "Certificates of participation"
    ),
    (RecordCategory, "people"): lambda: translate(
        "RecordCategory", "People who belong to no community any more"
    ),
    (RecordCategory, "incidents"): lambda: translate(
        "RecordCategory", "Register of confidentiality incidents"
    ),
    (RecordCategory, "access_log"): lambda: translate("RecordCategory", "Access log"),
    (DisposalKind, "destroy"): lambda: translate("DisposalKind", "Destroy"),
    (DisposalKind, "depersonalise"): lambda: translate("DisposalKind", "Depersonalise"),
    (Frequency, "weekly"): lambda: translate("Series", "By weeks"),
    (Frequency, "monthly_by_weekday"): lambda: translate("Series", "By months, same weekday"),
    (Frequency, "monthly_by_date"): lambda: translate("Series", "By months, same date"),
    (Frequency, "dates"): lambda: translate("Series", "Dates that I choose"),
    (OnDayOff, "skip"): lambda: translate("Series", "Do not meet"),
    (OnDayOff, "next_open_day"): lambda: translate("Series", "Meet on the next open day"),
    (OnDayOff, "previous_open_day"): lambda: translate("Series", "Meet on the open day before"),
    (OnDayOff, "next_week"): lambda: translate("Series", "Meet the next week"),
    (OnDayOff, "keep"): lambda: translate("Series", "Meet all the same"),
    (Language, "fr"): lambda: translate("Language", "French"),
    (Language, "en"): lambda: translate("Language", "English"),
}

_LABELS |= {
    (RequestKind, "access"): lambda: translate("Requests", "Access"),
    (RequestKind, "portability"): lambda: translate("Requests", "Portability"),
    (RequestKind, "rectification"): lambda: translate("Requests", "Rectification"),
    (RequestOutcome, "pending"): lambda: translate("Requests", "To be answered"),
    (RequestOutcome, "granted"): lambda: translate("Requests", "Granted"),
    (RequestOutcome, "partly"): lambda: translate("Requests", "Granted in part"),
    (RequestOutcome, "refused"): lambda: translate("Requests", "Refused"),
    (InjuryRisk, "unknown"): lambda: translate("Incidents", "Not concluded yet"),
    (InjuryRisk, "none"): lambda: translate("Incidents", "No risk of serious injury"),
    (InjuryRisk, "serious"): lambda: translate("Incidents", "Risk of serious injury"),
    (NoticeTo, "commission"): lambda: translate("Incidents", "The Commission"),
    (NoticeTo, "persons"): lambda: translate("Incidents", "The persons concerned"),
    (Sensitivity, "contact"): lambda: translate("Incidents", "Names and ways to reach people"),
    (Sensitivity, "work"): lambda: translate("Incidents", "Attendance, hours, commitments"),
    (Sensitivity, "observations"): lambda: translate("Incidents", "Notes about named people"),
    (Sensitivity, "intimate"): lambda: translate("Incidents", "Health, family, finances, pupils"),
    (Misuse, "nothing"): lambda: translate("Incidents", "Nothing"),
    (Misuse, "embarrassment"): lambda: translate("Incidents", "Reputation, relations at work"),
    (Misuse, "fraud"): lambda: translate("Incidents", "Phishing, fraud, identity theft"),
    (Misuse, "harm"): lambda: translate("Incidents", "Loss of a job, harassment, danger"),
    (Likelihood, "unreadable"): lambda: translate("Incidents", "Encrypted: nobody can read it"),
    (Likelihood, "low"): lambda: translate("Incidents", "Recovered, or seen under secrecy"),
    (Likelihood, "possible"): lambda: translate("Incidents", "Nobody knows who has it"),
    (Likelihood, "likely"): lambda: translate("Incidents", "Stolen for it, published or used"),
    (CertificateScope, "meeting"): lambda: translate("Certificate", "One meeting"),
    (CertificateScope, "year"): lambda: translate("Certificate", "A school year"),
    (ConsentPurpose, "citation"): lambda: translate("Consents", "To be quoted"),
    (ConsentPurpose, "photo"): lambda: translate("Consents", "Photographs"),
    (ConsentPurpose, "good_practice"): lambda: translate("Consents", "Publication of a practice"),
    (ConsentPurpose, "newsletter"): lambda: translate("Consents", "Newsletter"),
    (ConsentPurpose, "other"): lambda: translate("Consents", "Other purpose"),
    (ConsentProof, "signed"): lambda: translate("Consents", "Signed form"),
    (ConsentProof, "email"): lambda: translate("Consents", "E-mail"),
    (ConsentProof, "spoken"): lambda: translate("Consents", "Said aloud, noted at once"),
    (Encryption, "unsaid"): lambda: translate("Privacy", "Do not say"),
    (Encryption, "encrypted"): lambda: translate("Privacy", "The file is encrypted"),
    (Encryption, "plain"): lambda: translate("Privacy", "The file is not encrypted"),
    (AccessAction, "opened"): lambda: translate("AccessLog", "Page of a person opened"),
    (AccessAction, "exported"): lambda: translate("AccessLog", "Document or data given out"),
    (AccessAction, "corrected"): lambda: translate("AccessLog", "Information corrected"),
    (AccessAction, "destroyed"): lambda: translate("AccessLog", "Information destroyed"),
    (AccessAction, "depersonalised"): lambda: translate("AccessLog", "Names taken away"),
    (AccessAction, "restored"): lambda: translate("AccessLog", "Backup restored"),
    (AccessAction, "unlocked"): lambda: translate("AccessLog", "Notebook unlocked"),
    (AccessAction, "password_changed"): lambda: translate("AccessLog", "Password changed"),
}

_SHORT_LABELS: dict[tuple[type[StrEnum], str], Name] = {
    (CommunityKind, "directors_general"): lambda: translate("Kind", "DG CoP"),
    (CommunityKind, "school_leaders"): lambda: translate("Kind", "School leaders’ CoP"),
    (CommunityKind, "learning_community"): lambda: translate("Kind", "PLC"),
    (CommunityKind, "clc_team"): lambda: translate("Kind", "Community centre"),
    (OrganisationKind, "service_centre"): lambda: translate("Kind", "Service centre"),
    (OrganisationKind, "other"): lambda: translate("Kind", "Other"),
    (Visibility, "private"): lambda: translate("Visibility", "Private"),
    (Visibility, "group"): lambda: translate("Visibility", "Group"),
    (Visibility, "service_centre"): lambda: translate("Visibility", "Service centre"),
    (Visibility, "publishable"): lambda: translate("Visibility", "Publishable"),
    (AttendanceStatus, "remote"): lambda: translate("Attendance", "Remote"),
    (AttendanceStatus, "excused"): lambda: translate("Attendance", "Excused"),
    (AttendanceStatus, "absent"): lambda: translate("Attendance", "Absent"),
    (AttendanceStatus, "to_confirm"): lambda: translate("Attendance", "To confirm"),
}

_LETTERS: dict[AttendanceStatus, Name] = {
    AttendanceStatus.PRESENT: lambda: translate("AttendanceLetter", "P", "present"),
    AttendanceStatus.REMOTE: lambda: translate("AttendanceLetter", "R", "remote"),
    AttendanceStatus.HYBRID: lambda: translate("AttendanceLetter", "H", "hybrid"),
    AttendanceStatus.LATE: lambda: translate("AttendanceLetter", "L", "late"),
    AttendanceStatus.LEFT_EARLY: lambda: translate("AttendanceLetter", "LE", "left early"),
    AttendanceStatus.PARTIAL: lambda: translate("AttendanceLetter", "PP", "partly present"),
    AttendanceStatus.REPRESENTED: lambda: translate("AttendanceLetter", "RE", "represented"),
    AttendanceStatus.EXCUSED: lambda: translate("AttendanceLetter", "E", "excused"),
    AttendanceStatus.ABSENT: lambda: translate("AttendanceLetter", "A", "absent"),
    AttendanceStatus.NOT_EXPECTED: lambda: translate("AttendanceLetter", "NE", "not expected"),
    AttendanceStatus.GUEST: lambda: translate("AttendanceLetter", "G", "guest"),
    AttendanceStatus.OBSERVER: lambda: translate("AttendanceLetter", "O", "observer"),
    AttendanceStatus.TO_CONFIRM: lambda: translate("AttendanceLetter", "?", "to be confirmed"),
}
