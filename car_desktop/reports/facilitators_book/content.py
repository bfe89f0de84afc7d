"""What the facilitator's book says: the meeting at a glance, then a part for each point."""

from __future__ import annotations

from datetime import date

from car_desktop import typography
from car_desktop.domain.facilitation import Reply
from car_desktop.domain.labels import label
from car_desktop.domain.values import Intention
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import (
    Blank,
    Block,
    Column,
    Document,
    Item,
    Items,
    Row,
    Run,
    Table,
    TableKind,
    Together,
)
from car_desktop.reports.document.parts import (
    Blocks,
    empty,
    masthead,
    part,
    qualities,
    remark,
    section,
    small_print,
    typed,
    with_label,
)
from car_desktop.reports.document.rich import rich
from car_desktop.reports.document.words import shortened
from car_desktop.reports.facilitators_book import Data
from car_desktop.reports.meeting_masthead import eyebrow, meeting_facts, rank, running_header
from car_desktop.services.commitments import CommitmentRow
from car_desktop.services.facilitators_book import (
    ExpectedPerson,
    FacilitatorsBook,
    PlannedItem,
    WaitingItem,
)


def compose(data: Data, look: Look) -> Document:
    """The book of one meeting; every page says that it stays with the coach."""
    book = data.book
    day = typography.current().date_long(look.produced_on)
    return Document(
        title=f"{_name()} – {shortened(book.heading.community)}",
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=rank(book.heading),
        footer=translate("Book", "Facilitator’s book produced on {date}").format(date=day),
        header=running_header(book.heading),
        notice=translate("Book", "For the coach alone"),
        blocks=(
            *masthead(
                eyebrow(book.heading, _name()),
                book.heading.community,
                rank(book.heading),
                book.heading.title,
            ),
            meeting_facts(book.heading),
            *remark(translate("Minutes", "Purpose of the meeting"), book.purpose),
            *_at_a_glance(book),
            *_people(book),
            *_norms(book.norms),
            *_to_review(book.to_review),
            *_points(data),
            *_waiting(book.waiting),
            Together(section(translate("Book", "My notes"), (Blank(max(data.lines, 1) * 3),))),
        ),
    )


def _name() -> str:
    return translate("Book", "Facilitator’s book")


def _at_a_glance(book: FacilitatorsBook) -> Blocks:
    title = translate("Book", "The meeting at a glance")
    if not book.items:
        return section(title, empty(translate("Book", "The agenda holds no point yet.")))
    columns = (
        Column(translate("Book", "Time"), 22),
        Column(translate("Book", "Point"), 42),
        Column(translate("Book", "Intention"), 16),
        Column(translate("Book", "Lead"), 22),
        Column(translate("Book", "Duration"), 14, is_number=True),
    )
    rows = tuple(
        Row(
            (
                typography.current().time(item.starts_at),
                (Run(_titled(item), link=f"#{_anchor(item)}"),),
                label(item.intention),
                shortened(item.lead) or "–",
                _duration(item.minutes),
            )
        )
        for item in book.items
    )
    return section(title, (Table(title, columns, rows), *small_print(_time_left(book))))


def _titled(item: PlannedItem) -> str:
    return f"{item.number}. {shortened(item.title)}"


def _anchor(item: PlannedItem) -> str:
    return f"point-{item.number}"


def _duration(minutes: int) -> str:
    return typography.current().duration(minutes) if minutes else "–"


def _time_left(book: FacilitatorsBook) -> str:
    """What the points take beside the time there is."""
    language = typography.current()
    planned = translate("Notice", "Planned in all: {duration}.").format(
        duration=language.duration(book.planned_minutes)
    )
    if book.spare_minutes < 0:
        left = translate("Book", "The points go beyond the meeting by {duration}.")
    elif book.spare_minutes:
        left = translate("Book", "Time left: {duration}.")
    else:
        left = translate("Book", "The points fill the meeting.")
    return f"{planned} {left.format(duration=language.duration(abs(book.spare_minutes)))}"


def _people(book: FacilitatorsBook) -> Blocks:
    """Who is expected, what they answered, and the roles of the day."""
    title = translate("Book", "Expected people")
    said = translate("Minutes", "{role}: {name}", "a role of the day and who had it")
    held = [said.format(role=label(one.role), name=shortened(one.name)) for one in book.roles]
    roles = remark(translate("Minutes", "Roles of the day"), "; ".join(held))
    if not book.expected:
        nobody = empty(translate("Minutes", "Nobody is a member on this date."))
        return section(title, (*nobody, *roles))
    return section(title, (_expected(book, title), *_counts(book), *roles))


def _expected(book: FacilitatorsBook, title: str) -> Table:
    columns = (
        Column(translate("Minutes", "Name"), 40),
        Column(translate("Minutes", "Organisation"), 40),
        *((Column(translate("Book", "Reply"), 20),) if book.was_asked else ()),
    )
    rows = tuple(
        Row(
            (
                shortened(person.name),
                shortened(person.organisation) or "–",
                *((label(person.reply),) if book.was_asked else ()),
            )
        )
        for person in book.expected
    )
    return Table(title, columns, rows)


def _counts(book: FacilitatorsBook) -> Blocks:
    """How many are expected, and how many said what."""
    text = translate("Book", "%n expected.", "people", len(book.expected))
    if book.was_asked:
        counts = [with_label(label(reply), _replied(book.expected, reply)) for reply in Reply]
        text = translate("Book", "{expected} {replies}.").format(
            expected=text, replies="; ".join(counts)
        )
    return small_print(text)


def _replied(expected: tuple[ExpectedPerson, ...], reply: Reply) -> str:
    return typography.current().number(sum(person.reply is reply for person in expected))


def _norms(norms: tuple[str, ...]) -> Blocks:
    if not norms:
        return ()
    return section(translate("Book", "Norms"), (Items(tuple(Item(norm) for norm in norms)),))


def _to_review(commitments: tuple[CommitmentRow, ...]) -> Blocks:
    """What was promised and is not settled, with room for what is found of it."""
    if not commitments:
        return ()
    title = translate("Book", "Commitments to come back to")
    columns = (
        Column(translate("Minutes", "Commitment"), 40),
        Column(translate("Minutes", "Who"), 20),
        Column(translate("Minutes", "Due"), 14),
        Column(translate("Minutes", "Outcome"), 26),
    )
    rows = tuple(
        Row((one.what, shortened(one.owner) or "–", _day(one.due_on), "")) for one in commitments
    )
    return section(title, (Table(title, columns, rows, kind=TableKind.FORM),))


def _day(due_on: date | None) -> str:
    return typography.current().date_medium(due_on) if due_on else "–"


def _points(data: Data) -> Blocks:
    blocks: list[Block] = []
    for item in data.book.items:
        blocks += section(_titled(item), _point(item, data.lines), anchor=_anchor(item))
    return tuple(blocks)


def _point(item: PlannedItem, lines: int) -> Blocks:
    """When, what for and with what; what to ask, what to do; then room to write."""
    room = (Blank(lines),) if lines else ()
    if item.intention is Intention.BREAK:
        return qualities(_when(item))
    return (
        *qualities([*_when(item), label(item.intention)]),
        *remark(translate("Book", "Lead"), item.lead),
        *remark(translate("Minutes", "Origin"), _carried(item.carried_on)),
        *remark(translate("Book", "Protocol"), item.protocol),
        *_words(translate("Book", "Material"), typed(item.material)),
        *_words(translate("Book", "To ask the group"), rich(item.question, item.question_blocks)),
        *_words(translate("Book", "Script"), typed(item.script)),
        *_steps(item),
        *room,
    )


def _when(item: PlannedItem) -> list[str]:
    language = typography.current()
    if not item.minutes:
        return [language.time(item.starts_at)]
    return [language.time_span(item.starts_at, item.ends_at), language.duration(item.minutes)]


def _carried(day: date | None) -> str:
    if day is None:
        return ""
    return translate("Minutes", "Carried over from {day}").format(
        day=typography.current().date_long(day)
    )


def _words(title: str, content: Blocks) -> Blocks:
    return part(title, content) if content else ()


def _steps(item: PlannedItem) -> Blocks:
    if not item.steps:
        return ()
    language = typography.current()
    title = translate("Book", "Steps")
    columns = (
        Column(translate("Book", "Time"), 18),
        Column(translate("Book", "Duration"), 14),
        Column(translate("Book", "Step"), 24),
        Column(translate("Book", "What to do"), 60),
    )
    rows = tuple(
        Row(
            (language.time(step.starts_at), _duration(step.minutes), step.title, step.script),
        )
        for step in item.steps
    )
    return part(title, (Table(f"{title} – {_titled(item)}", columns, rows),))


def _waiting(waiting: tuple[WaitingItem, ...]) -> Blocks:
    """What could be taken up if there is time."""
    if not waiting:
        return ()
    blocks: list[Block] = []
    for item in waiting:
        since = translate("Book", "kept since {day}").format(
            day=typography.current().date_long(item.parked_on)
        )
        length = typography.current().duration(item.minutes) if item.minutes else ""
        blocks += typed(item.note, f"{shortened(item.title)}.") or typed(shortened(item.title))
        blocks += qualities([label(item.intention), length, since])
    return section(translate("Book", "Kept for later"), blocks)
