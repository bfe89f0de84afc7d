"""What people are told when information on them is collected (A-2.1, s. 65), and who was told what.

A version never changes: other words make the next one, and each person keeps the version that they heard.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import CollectionNotice, NoticeGiven, Person
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import Language
from car_desktop.i18n import speaking, translate
from car_desktop.services.privacy_office import Office, privacy_office
from car_desktop.services.refusals import found
from car_desktop.services.typed_text import typed_text

GAPS = ("[…]", "[...]")
"""What stands in the ready-made text where nobody said yet who answers."""


@dataclass(frozen=True, slots=True)
class NoticeText:
    """One version of the notice; 0 is the ready-made text, which nobody adopted yet."""

    id: int
    language: Language
    version: int
    text: str
    effective_on: date | None

    @property
    def has_gaps(self) -> bool:
        """Whether it does not say yet who answers."""
        return any(gap in self.text for gap in GAPS)


@dataclass(frozen=True, slots=True)
class Told:
    """A version that a person heard, and when."""

    language: Language
    version: int
    given_on: date
    is_current: bool  # there is no newer wording in that language


def ready_made(language: Language, office: Office) -> str:
    """A text that says what section 65 asks for, with the names that are known."""
    with speaking(language):
        return translate(
            "CollectionNotice",
            "{body} collects information about you as a member of a community of practice: your name, "
            "your function and how to reach you at work, your attendance, what you share with the group "
            "and the commitments that you make.\n\n"
            "Why: to prepare and follow up the meetings, to recognise your hours of continuing education "
            "and to account for the coaching. This information serves coaching, not the evaluation of "
            "people.\n\n"
            "How: by your registration, the attendance register and the notes taken at the meetings.\n\n"
            "Who has access: the person who coaches your community; its members, for what its minutes "
            "say; and, for figures and what you agree to share, your organisation.\n\n"
            "You choose: your name and your attendance are needed to take part. Everything else is "
            "optional, and to refuse has no consequence on your place in the community. You may withdraw "
            "a consent at any time.\n\n"
            "Where: on the computer of the person who coaches, without any network service. Nothing is "
            "sent outside Quebec.\n\n"
            "Your rights: you may see the information held about you, have it corrected and receive a "
            "copy of what you gave. Write to {officer}, in charge of the protection of personal "
            "information: {contact}.",
        ).format(
            body=office.organisation_name or GAPS[0],
            officer=office.officer_name or GAPS[0],
            contact=office.officer_contact or GAPS[0],
        )


def current_notice(session: Session, language: Language) -> NoticeText:
    """The wording that people are told now; the ready-made one until another is adopted."""
    latest = session.scalar(
        select(CollectionNotice)
        .where(CollectionNotice.language == language)
        .order_by(CollectionNotice.version.desc())
        .limit(1)
    )
    if latest is None:
        return NoticeText(0, language, 0, ready_made(language, privacy_office(session)), None)
    return _text(latest)


def notice_versions(session: Session, language: Language) -> tuple[NoticeText, ...]:
    """Every wording that was adopted, the latest first."""
    versions = session.scalars(
        select(CollectionNotice)
        .where(CollectionNotice.language == language)
        .order_by(CollectionNotice.version.desc())
    )
    return tuple(_text(one) for one in versions)


def adopt_notice(session: Session, language: Language, text: str, today: date) -> int:
    """Make these words the notice; the same words again change nothing. Answer the version.

    Raise UserError where there are none, or where they do not say who answers.
    """
    words = typed_text(text).strip()
    if not words:
        raise UserError(translate("CollectionNotice", "Write the notice: it is empty."))
    present = current_notice(session, language)
    if words == present.text and present.version:
        return present.version
    if any(gap in words for gap in GAPS):
        raise UserError(
            translate(
                "CollectionNotice",
                "The notice does not say yet who answers: replace each “[…]”, or fill in the body and "
                "the person in charge in the overview first.",
            )
        )
    adopted = CollectionNotice(
        language=language, version=present.version + 1, text=words, effective_on=today
    )
    session.add(adopted)
    session.flush()
    return adopted.version


def give_notice(
    session: Session, people: Iterable[int], language: Language, given_on: date, today: date
) -> int:
    """Note that people were told by the present wording; answer how many were not told of it yet.

    The ready-made text is adopted first where it says who answers. Raise UserError where it does not,
    where nobody is named, and for a day to come.
    """
    keys = set(people)
    if not keys:
        raise UserError(translate("CollectionNotice", "Choose who was told: nobody is named."))
    if given_on > today:
        raise UserError(
            translate("CollectionNotice", "People are told today at the latest: correct the date.")
        )
    notice_id = _adopted(session, language, given_on)
    told = select(NoticeGiven.person_id).where(NoticeGiven.notice_id == notice_id)
    new = keys - set(session.scalars(told))
    for key in sorted(new):
        session.add(
            NoticeGiven(
                person_id=found(session, Person, key).id, notice_id=notice_id, given_on=given_on
            )
        )
    session.flush()
    return len(new)


def take_back_notice(session: Session, person_id: int, language: Language) -> None:
    """Correct a mistake: somebody was not told by the present wording after all."""
    present = current_notice(session, language)
    for given in session.scalars(
        select(NoticeGiven).where(
            NoticeGiven.person_id == person_id, NoticeGiven.notice_id == present.id
        )
    ):
        session.delete(given)


def told_people(session: Session, person_id: int | None = None) -> dict[int, tuple[Told, ...]]:
    """What each person was told, or one of them, the latest first."""
    latest = select(
        CollectionNotice.language, func.max(CollectionNotice.version).label("version")
    ).group_by(CollectionNotice.language)
    newest = {row.language: row.version for row in session.execute(latest)}
    told: dict[int, list[Told]] = {}
    statement = (
        select(
            NoticeGiven.person_id,
            NoticeGiven.given_on,
            CollectionNotice.language,
            CollectionNotice.version,
        )
        .join(CollectionNotice, CollectionNotice.id == NoticeGiven.notice_id)
        .order_by(NoticeGiven.given_on.desc(), NoticeGiven.id.desc())
    )
    if person_id is not None:
        statement = statement.where(NoticeGiven.person_id == person_id)
    for key, day, language, version in session.execute(statement):
        one = Told(language, version, day, version == newest[language])
        told.setdefault(key, []).append(one)
    return {key: tuple(heard) for key, heard in told.items()}


def told_person(session: Session, person_id: int) -> Told | None:
    """What somebody was told: the present wording where they heard it, else the latest."""
    heard = told_people(session, person_id).get(person_id, ())
    return next((one for one in heard if one.is_current), heard[0] if heard else None)


def _adopted(session: Session, language: Language, day: date) -> int:
    """The present wording, adopted now where it is still the ready-made one."""
    present = current_notice(session, language)
    if not present.version:
        adopt_notice(session, language, present.text, day)
        present = current_notice(session, language)
    return present.id


def _text(stored: CollectionNotice) -> NoticeText:
    return NoticeText(stored.id, stored.language, stored.version, stored.text, stored.effective_on)
