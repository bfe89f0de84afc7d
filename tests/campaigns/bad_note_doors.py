"""A hostile note goes into everything that is typed; then every screen, document and log is looked at."""

from __future__ import annotations

import csv
import logging
import os
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import date
from io import StringIO
from pathlib import Path
from time import process_time
from xml.dom.minidom import parseString

from sqlalchemy import select

from car_desktop.app.logs import LOG_FILE, start_logging, stop_logging
from car_desktop.domain.entities import Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import CommunityKind, MeetingState, NoteKind, Visibility
from car_desktop.progress import Progress
from car_desktop.reports.formats import FORMATS, Format
from car_desktop.reports.registry import REPORTS, ReportType, Subject
from car_desktop.services.agenda import AgendaDraft, add_agenda_item
from car_desktop.services.commitments import CommitmentDraft, create_commitment
from car_desktop.services.communities import CommunityDraft, create_community
from car_desktop.services.meetings import draft_of, update_meeting
from car_desktop.services.memberships import add_members
from car_desktop.services.norms import write_norms
from car_desktop.services.note_details import NoteDetails
from car_desktop.services.notes import create_note
from car_desktop.services.parking import add_parked_item
from car_desktop.services.people import PersonDraft, PositionDraft, create_person
from car_desktop.storage.database import Database, Session
from car_desktop.storage.upgrade import open_database
from tests.campaigns.bad_notes import CANARY

_OF_COMMUNITY = {"decisions", "community-year"}
_LONGEST_LINE = 190
_ROWS = 200  # of a list, as far as tooltips are looked at
_STATES = (MeetingState.HELD, MeetingState.CALLED, MeetingState.PLANNED)
_FORMULA = tuple("=+-@\t\r\n")


class Shown(Exception):
    """The note was taken for something else than words."""


def _text(file: Path) -> str:
    return file.read_bytes().decode("utf-8", "surrogatepass")


@contextmanager
def _data(folder: Path) -> Iterator[Database]:
    database = open_database(folder)
    try:
        yield database
    finally:
        database.dispose()


# Typing.


def _type_everywhere(folder: Path, text: str) -> dict[str, int]:
    """Put a note wherever words are typed; what a field is too short for gets the beginning."""
    line = " ".join(text.split())[:_LONGEST_LINE]
    with _data(folder) as database, database.writing() as session:
        meeting = _open_meeting(session)
        with suppress(UserError):
            update_meeting(
                session,
                meeting.id,
                replace(draft_of(meeting), title=line, purpose=text, place=line),
            )
        _type_in_meeting(session, meeting, text, line)
        with suppress(UserError):
            write_norms(session, meeting.community_id, text, date(2026, 1, 5))
        with suppress(UserError):
            add_parked_item(session, meeting.community_id, line, meeting.starts_at.date())
        person = _type_names(session, meeting, line)
        return {"meeting_id": meeting.id, "community_id": meeting.community_id, "person_id": person}


def _open_meeting(session: Session) -> Meeting:
    for state in _STATES:
        found = session.scalars(select(Meeting).where(Meeting.state == state)).first()
        if found is not None:
            return found
    raise LookupError("the sample has no open meeting")


def _type_in_meeting(session: Session, meeting: Meeting, text: str, line: str) -> None:
    """A point, a note of each kind and a commitment; at least the note must be taken."""
    point = AgendaDraft(
        line, lead=line, protocol=line, public_note=text, script=text, material=line
    )
    with suppress(UserError):
        add_agenda_item(session, meeting.id, point)
    with suppress(UserError):
        add_agenda_item(session, meeting.id, AgendaDraft(line, public_note=text))
    for kind in NoteKind:
        details = NoteDetails(kind=kind, visibility=Visibility.PUBLISHABLE)
        create_note(session, meeting.id, text, details)
        with suppress(UserError):
            more = replace(details, evidence=line, effect=line, next_step=line, shared_by=line)
            create_note(session, meeting.id, line, more)
    with suppress(UserError):
        commitment = CommitmentDraft(line, owner_text=line, expected_trace=line)
        create_commitment(session, meeting.id, commitment)


def _type_names(session: Session, meeting: Meeting, line: str) -> int:
    place = PositionDraft(function=line, organisation=line)
    person = create_person(
        session, PersonDraft(line[:90], line[:90] or "Essai", positions=(place,))
    )
    add_members(session, meeting.community_id, [person], starts_on=date(2026, 1, 5))
    with suppress(UserError):
        create_community(session, CommunityDraft(line, CommunityKind.COMMITTEE, purpose=line))
    return person


# Documents.


def documents(folder: Path, file: Path) -> float:
    """Every document about the meeting and the person, two about the community, and the whole export."""
    return _written(folder, file, _is_short)


def documents_of_year(folder: Path, file: Path) -> float:
    """The other documents: the binder of a year, those of the coach; and minutes with their data inside."""
    return _written(folder, file, lambda kind, form: not _is_short(kind, form))


def _is_short(kind: ReportType, form: Format) -> bool:
    is_of_few = kind.subject in {Subject.MEETING, Subject.PERSON} or kind.id in _OF_COMMUNITY
    return is_of_few and form.id != "pdf-data"


def _written(folder: Path, file: Path, is_wanted: Callable[[ReportType, Format], bool]) -> float:
    """Write documents about what holds the note, and examine them; the seconds of the slowest one."""
    from car_desktop.commands.sample import prepared
    from car_desktop.services.whole_export import write_everything

    subjects = _type_everywhere(folder, _text(file))
    out = folder / "documents"
    out.mkdir()
    said, slowest = 0, 0.0
    with _logged(folder), _data(folder) as database:
        for kind in REPORTS:
            forms = [form for form in FORMATS if is_wanted(kind, form)]
            if not forms:
                continue
            try:
                document = prepared(
                    database, kind, subjects.get(kind.subject.value, 0), date(2026, 11, 25)
                ).document()
            except UserError:
                continue  # nothing to say of this meeting yet
            for form in forms:
                if form.offers(document):
                    started = process_time()
                    with suppress(UserError):
                        place = out / f"{kind.id}-{form.id}{form.suffix}"
                        for path in form.write(document, place, Progress()):
                            slowest = max(slowest, process_time() - started)
                            said += _examined(path)
        with database.snapshot() as session:
            write_everything(session, out / "tout.json", Progress())
    if not said:
        raise Shown("no document says the note")
    return slowest


def _examined(path: Path) -> bool:
    """Refuse what another program would run or fetch; tell whether the note stands in it."""
    content = path.read_bytes()
    if path.suffix == ".pdf":
        return _examined_pdf(content)
    if path.suffix in {".docx", ".xlsx"}:
        return _examined_package(path)
    text = content.decode("utf-8-sig")
    if path.suffix == ".html":
        from tests.reports.pages import Page

        page = Page(text)
        if page.faults:
            raise Shown(f"{path.name}: {page.faults[:3]}")
    if path.suffix == ".csv":
        rows = csv.reader(StringIO(text, newline=""), delimiter=";")
        if dangerous := [cell[:40] for row in rows for cell in row if cell.startswith(_FORMULA)]:
            raise Shown(f"{path.name}: {dangerous[:3]}")
    return CANARY in text


def _examined_pdf(content: bytes) -> bool:
    import pypdfium2

    for name in (b"/JavaScript", b"/JS ", b"/Launch", b"/SubmitForm"):
        if name in content:
            raise Shown(f"a PDF with {name!r}")
    with closing(pypdfium2.PdfDocument(content)) as pdf:
        return any(CANARY in page.get_textpage().get_text_bounded() for page in pdf)


def _examined_package(path: Path) -> bool:
    is_said = False
    with zipfile.ZipFile(path) as archive:
        if archive.testzip() is not None:
            raise Shown(f"{path.name} is damaged")
        for name in archive.namelist():
            part = archive.read(name)
            if name.endswith((".xml", ".rels")):
                parseString(part)
            if re.search(rb"<(?:f|hyperlink)\b", part) and name.startswith("xl/worksheets/"):
                raise Shown(f"{path.name}: a formula or a link in {name}")
            is_said = is_said or CANARY.encode() in part
    return is_said


# Screens.


def window(folder: Path, file: Path) -> float:
    """Every screen of the program and each step of the meeting; answers the seconds of the slowest."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    subjects = _type_everywhere(folder, _text(file))
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    from car_desktop.app.logs import report_everything_to
    from car_desktop.app.main import make_application
    from car_desktop.ui.navigation import ScreenId
    from tests.looks.stage import Look, Stage, speaking

    crashes: list[str] = []
    application = make_application()
    with _logged(folder), speaking(application, "fr"):
        stage = Stage(application, folder, Look("fr"))
        stage.context.messages.crashed.connect(lambda error: crashes.append(repr(error)[:300]))
        report_everything_to(stage.context.messages.report)
        qInstallMessageHandler(
            lambda kind, _context, text: (
                crashes.append(text)
                if kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}
                else None
            )
        )
        shown, slowest = 0, 0.0
        for screen in ScreenId:
            for step in _STEPS if screen is ScreenId.MEETING else ("",):
                names = _ARGUMENTS.get(screen.value, ())
                given: dict[str, object] = {**subjects, "step": step}
                started = process_time()
                stage.context.navigator.open(screen, **{name: given[name] for name in names})
                stage.settle()
                stage.window.grab()
                slowest = max(slowest, process_time() - started)
                shown += _examined_widgets()
        stage.window.close()
    if crashes:
        raise Shown(f"the window: {crashes[:3]}")
    if shown < len(_ARGUMENTS):
        raise Shown("hardly any screen shows the note")
    return slowest


_STEPS = ("prepare", "facilitate", "report")
_ARGUMENTS = {
    "meeting": ("meeting_id", "step"),
    "community": ("community_id",),
    "person": ("person_id",),
}


def _examined_widgets() -> int:
    """Refuse words that a widget would take for markup; answer how many widgets show the note."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import (
        QApplication,
        QLabel,
        QLineEdit,
        QPlainTextEdit,
        QTextEdit,
    )

    shown = 0
    for widget in QApplication.allWidgets():
        for tooltip in (widget.toolTip(), *_tooltips_of_rows(widget)):
            if _has_raw_markup(tooltip):
                raise Shown(f"a tooltip of {type(widget).__name__} reads markup: {tooltip[:60]}")
        said = ""
        match widget:
            case QLabel():
                said = widget.text()
                if CANARY in said and widget.textFormat() is not Qt.TextFormat.PlainText:
                    raise Shown(f"{type(widget).__name__} {widget.objectName()} reads markup")
            case QLineEdit():
                said = widget.text()
            case QPlainTextEdit() | QTextEdit():
                said = widget.toPlainText()
        shown += CANARY in said
    return shown


def _tooltips_of_rows(widget: object) -> Iterator[str]:
    from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
    from PySide6.QtWidgets import QAbstractItemView

    if not isinstance(widget, QAbstractItemView) or widget.model() is None:
        return
    model, nowhere = widget.model(), QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(nowhere)
    for row in range(min(model.rowCount(nowhere), _ROWS)):
        for column in range(columns):
            yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def _has_raw_markup(tooltip: str) -> bool:
    """Ours are one `<qt>` around escaped words."""
    inner = tooltip.removeprefix("<qt>").removesuffix("</qt>")
    return CANARY in inner and re.search(r"<[a-zA-Z!/]", inner) is not None


# The log.


@contextmanager
def _logged(folder: Path) -> Iterator[None]:
    """Keep a log as the window does; no word of the note may be in it, not even in what failed."""
    handler = start_logging(folder / "logs")
    try:
        yield
        try:
            raise ValueError(f"{CANARY} in a message")
        except ValueError:
            logging.getLogger("car_desktop.campaign").exception("a failure that quotes the note")
    finally:
        stop_logging(handler)
    if CANARY in (folder / "logs" / LOG_FILE).read_text("utf-8"):
        raise Shown("the log quotes the note")
