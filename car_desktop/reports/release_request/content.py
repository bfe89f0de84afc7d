"""What a release request says: who, when, for how long, who pays, and room to answer."""

from __future__ import annotations

from itertools import chain

from car_desktop import typography
from car_desktop.domain.labels import label
from car_desktop.domain.releases import RequestForm, SubstituteState
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import (
    Cell,
    Checkboxes,
    Column,
    Document,
    Fact,
    Facts,
    Heading,
    PageBreak,
    Paragraph,
    Role,
    Row,
    Rule,
    Signature,
    Stacked,
    Table,
    Together,
)
from car_desktop.reports.document.paper import letterhead
from car_desktop.reports.document.parts import Blocks, empty, joined, section
from car_desktop.reports.document.words import shortened
from car_desktop.reports.meeting_masthead import eyebrow, meeting_facts, rank, running_header
from car_desktop.reports.release_request import Data
from car_desktop.services.profile import Profile
from car_desktop.services.release_documents import ReleaseRequest, RequestedRelease
from car_desktop.services.release_words import length_words, money
from car_desktop.services.releases import ReleaseTerms


def compose(data: Data, look: Look) -> Document:
    """A page for each person or for each school, each one ready to be answered."""
    heading = data.request.heading
    paged = _by_person if data.form is RequestForm.EACH else _by_school
    pages = paged(data.request, look)
    blocks = tuple(chain.from_iterable((PageBreak(), *page) for page in pages))[1:]
    return Document(
        title=f"{_name()} – {shortened(heading.community)}",
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=rank(heading),
        footer=translate("ReleaseRequest", "Release request of {date}").format(
            date=typography.current().date_long(look.produced_on)
        ),
        header=running_header(heading),
        blocks=blocks or (*_opening(data.request, look, heading.community), *_nobody()),
    )


def _name() -> str:
    return translate("ReleaseRequest", "Release request")


def _nobody() -> Blocks:
    return section(
        translate("ReleaseRequest", "People to release"),
        empty(translate("ReleaseRequest", "No release is noted for this meeting.")),
    )


def _opening(request: ReleaseRequest, look: Look, bookmark: str) -> Blocks:
    """Each page is handed to somebody else: it names the meeting anew."""
    heading = request.heading
    return (
        *letterhead(look.letterhead),
        Paragraph(eyebrow(heading, _name()), Role.EYEBROW),
        Heading(heading.community, level=1, bookmark=shortened(bookmark)),
        *((Paragraph(heading.title, Role.THEME),) if heading.title else ()),
        Paragraph(rank(heading), Role.SUBTITLE),
        Rule(is_brand=True),
        meeting_facts(heading),
    )


def _by_person(request: ReleaseRequest, look: Look) -> list[Blocks]:
    return [
        (
            *_opening(request, look, one.name),
            *section(shortened(one.name), (Paragraph(_place(one)), *_terms(one.terms))),
            *_answer(request, one.terms.granted_by),
        )
        for one in request.releases
    ]


def _by_school(request: ReleaseRequest, look: Look) -> list[Blocks]:
    unknown = translate("ReleaseRequest", "School not given")
    return [
        (
            *_opening(request, look, school or unknown),
            *section(shortened(school) or unknown, (_list(releases),)),
            *_answer(request, _granting(releases)),
        )
        for school, releases in request.by_school()
    ]


def _place(one: RequestedRelease) -> str:
    return joined([shortened(one.function), shortened(one.organisation)]) or "–"


def _terms(terms: ReleaseTerms) -> Blocks:
    return (
        Facts(
            (
                Fact(translate("ReleaseRequest", "Length"), length_words(terms)),
                Fact(translate("ReleaseRequest", "Substitute"), _substitute(terms), share=1.5),
                Fact(translate("ReleaseRequest", "Paid by"), _payer(terms), share=2),
                Fact(translate("ReleaseRequest", "Amount"), money(terms.amount_cents)),
            )
        ),
    )


def _list(releases: tuple[RequestedRelease, ...]) -> Table:
    columns = (
        Column(translate("ReleaseRequest", "Name"), 28),
        Column(translate("ReleaseRequest", "Length"), 15),
        Column(translate("ReleaseRequest", "Substitute"), 22),
        Column(translate("ReleaseRequest", "Paid by"), 23),
        Column(translate("ReleaseRequest", "Amount"), 12, is_number=True),
    )
    rows = [
        Row(
            (
                _named(one),
                length_words(one.terms),
                _substitute(one.terms),
                _payer(one.terms),
                money(one.terms.amount_cents),
            )
        )
        for one in releases
    ]
    if len(releases) > 1:
        total = money(sum(one.terms.amount_cents for one in releases))
        rows.append(Row((translate("ReleaseRequest", "Total"), "", "", "", total), is_total=True))
    return Table(translate("ReleaseRequest", "People to release"), columns, tuple(rows))


def _named(one: RequestedRelease) -> Cell:
    name = shortened(one.sorted_name, 90)
    if not one.function:
        return name
    return Stacked((Paragraph(name), Paragraph(shortened(one.function, 90), Role.SMALL_PRINT)))


def _substitute(terms: ReleaseTerms) -> str:
    state = label(terms.substitute_state)
    if terms.substitute_state is not SubstituteState.FOUND or not terms.substitute_name:
        return state
    return f"{state} ({shortened(terms.substitute_name, 60)})"


def _payer(terms: ReleaseTerms) -> str:
    return joined([label(terms.payer), shortened(terms.budget_line, 90)])


def _granting(releases: tuple[RequestedRelease, ...]) -> str:
    """Who grants the releases of a school, where one and the same person does."""
    known = {one.terms.granted_by for one in releases if one.terms.granted_by}
    return known.pop() if len(known) == 1 else ""


def _answer(request: ReleaseRequest, granted_by: str) -> Blocks:
    """Who asks, then the school's answer, to be signed."""
    answers = (
        translate("ReleaseRequest", "Granted"),
        translate("ReleaseRequest", "Refused"),
        translate("ReleaseRequest", "To be discussed"),
    )
    school = translate("ReleaseRequest", "For the school, with the date")
    answered = Signature(shortened(granted_by), school) if granted_by else Signature(school)
    return (
        *_asking(request.coach),
        Together(section(translate("ReleaseRequest", "Answer"), (Checkboxes(answers), answered))),
    )


def _asking(coach: Profile) -> Blocks:
    """Who asks, and how to answer them."""
    if not coach.name:
        return ()
    who = joined([shortened(part) for part in (coach.name, coach.title, coach.organisation_name)])
    reach = joined([shortened(part) for part in (coach.email, coach.phone) if part])
    return section(
        translate("ReleaseRequest", "Requested by"),
        (Paragraph(who), *((Paragraph(reach, Role.META),) if reach else ())),
    )
