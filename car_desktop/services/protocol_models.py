"""The protocols that the program knows, in their stages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from car_desktop.domain.values import Intention
from car_desktop.i18n import translate
from car_desktop.typography import current


class ProtocolId(StrEnum):
    """The protocols that the program knows."""

    SHARED_PRACTICE = "shared_practice"
    CODEVELOPMENT = "codevelopment"
    STUDENT_WORK = "student_work"
    TUNING = "tuning"
    DATA = "data"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Stage:
    """One part of a protocol: how long, what it is called, what the facilitator does."""

    minutes: int
    title: str
    script: str


@dataclass(frozen=True, slots=True)
class Protocol:
    """A way of working together, in stages."""

    id: ProtocolId
    title: str
    intention: Intention
    stages: tuple[Stage, ...]

    @property
    def minutes(self) -> int:
        """What its stages add up to."""
        return sum(stage.minutes for stage in self.stages)

    @property
    def script(self) -> str:
        """The stages as the facilitator follows them."""
        line = translate("Protocol", "{title} ({duration}): {script}", "a stage in a script")
        return "\n".join(
            line.format(
                title=stage.title, duration=current().duration(stage.minutes), script=stage.script
            )
            for stage in self.stages
        )


def protocols() -> list[Protocol]:
    """All of them, in the language being spoken."""
    return [
        Protocol(key, title(), intention, stages())
        for key, (title, intention, stages) in _PROTOCOLS.items()
    ]


def _shared_practice() -> tuple[Stage, ...]:
    return (
        Stage(
            10,
            translate("Protocol", "Present"),
            translate(
                "Protocol",
                "One person tells what they tried, with whom, and what they saw. "
                "The others listen and write; nobody interrupts.",
            ),
        ),
        Stage(
            10,
            translate("Protocol", "Clarify"),
            translate(
                "Protocol",
                "Questions with a short, factual answer. Keep advice and opinions for later.",
            ),
        ),
        Stage(
            15,
            translate("Protocol", "Discuss"),
            translate(
                "Protocol",
                "The group looks for what made it work and for whom it did not. "
                "The person who presented listens, without answering yet.",
            ),
        ),
        Stage(
            10,
            translate("Protocol", "Sum up"),
            translate(
                "Protocol",
                "The person who presented says what they keep. "
                "Each one names one thing to try before the next meeting.",
            ),
        ),
    )


def _codevelopment() -> tuple[Stage, ...]:
    return (
        Stage(
            10,
            translate("Protocol", "State the situation"),
            translate(
                "Protocol",
                "The client tells the situation as they live it. No names, no interruption.",
            ),
        ),
        Stage(
            15,
            translate("Protocol", "Ask questions"),
            translate(
                "Protocol",
                "The consultants ask open questions, one at a time. No advice in disguise.",
            ),
        ),
        Stage(
            5,
            translate("Protocol", "Agree on the request"),
            translate(
                "Protocol",
                "The client says what they want from the group: ideas, a reading, a plan. "
                "The group says it back in its own words.",
            ),
        ),
        Stage(
            25,
            translate("Protocol", "Consult"),
            translate(
                "Protocol",
                "The consultants react, tell similar experiences, propose. "
                "The client takes notes and does not defend anything.",
            ),
        ),
        Stage(
            10,
            translate("Protocol", "Choose a plan"),
            translate(
                "Protocol", "The client sorts what they heard and says what they will try first."
            ),
        ),
        Stage(
            10,
            translate("Protocol", "Learn from it"),
            translate(
                "Protocol",
                "Each person says what they learned for their own practice and how the group worked.",
            ),
        ),
    )


def _student_work() -> tuple[Stage, ...]:
    return (
        Stage(
            5,
            translate("Protocol", "Recall the task"),
            translate(
                "Protocol",
                "Show the task, the learning it aims at and the criteria. "
                "The work is anonymous: take the names away first.",
            ),
        ),
        Stage(
            10,
            translate("Protocol", "Look in silence"),
            translate(
                "Protocol",
                "Each person reads all of the work and marks what they see, without judging.",
            ),
        ),
        Stage(
            10,
            translate("Protocol", "Describe"),
            translate(
                "Protocol",
                "In turn: “I see…”. Facts only; bring interpretations back to what is on the page.",
            ),
        ),
        Stage(
            10,
            translate("Protocol", "Interpret"),
            translate(
                "Protocol",
                "What do these traces tell of what is understood, and of what is not yet?",
            ),
        ),
        Stage(
            10,
            translate("Protocol", "Decide on teaching"),
            translate(
                "Protocol",
                "What will we teach next, to whom, and how will we know it was learned?",
            ),
        ),
    )


def _tuning() -> tuple[Stage, ...]:
    return (
        Stage(
            10,
            translate("Protocol", "Present the draft"),
            translate(
                "Protocol",
                "The author presents a plan, a task or a tool still being made, "
                "and one question to the group.",
            ),
        ),
        Stage(
            5,
            translate("Protocol", "Clarify"),
            translate(
                "Protocol",
                "Questions with a short, factual answer. Keep advice and opinions for later.",
            ),
        ),
        Stage(
            5,
            translate("Protocol", "Prepare in silence"),
            translate(
                "Protocol", "Each person writes one strength and one question tied to the aim."
            ),
        ),
        Stage(
            15,
            translate("Protocol", "Warm, then demanding feedback"),
            translate(
                "Protocol",
                "First what serves the aim, then what could serve it better. "
                "The author listens and takes notes.",
            ),
        ),
        Stage(
            5,
            translate("Protocol", "The author thinks aloud"),
            translate("Protocol", "What I keep, what I change, what I still wonder about."),
        ),
        Stage(
            5,
            translate("Protocol", "Look back"),
            translate("Protocol", "How did the protocol serve us? One word each."),
        ),
    )


def _data() -> tuple[Stage, ...]:
    return (
        Stage(
            5,
            translate("Protocol", "Predict"),
            translate("Protocol", "Before seeing the results: what do we expect, and why?"),
        ),
        Stage(
            15,
            translate("Protocol", "Observe"),
            translate(
                "Protocol",
                "What do the figures show? No causes, no solutions, no name of a pupil or a group.",
            ),
        ),
        Stage(
            10,
            translate("Protocol", "Explain"),
            translate(
                "Protocol", "What in our teaching could explain it? What else would we need to see?"
            ),
        ),
        Stage(
            15,
            translate("Protocol", "Act"),
            translate(
                "Protocol", "Who does what, for which pupils, until when; which trace comes back."
            ),
        ),
    )


def _text() -> tuple[Stage, ...]:
    return (
        Stage(
            10,
            translate("Protocol", "Read"),
            translate(
                "Protocol", "Each person marks one sentence that strikes them and one that resists."
            ),
        ),
        Stage(
            15,
            translate("Protocol", "Share in fours"),
            translate(
                "Protocol",
                "One reads a sentence; the three others comment on it; "
                "the first one speaks last. Then the next person.",
            ),
        ),
        Stage(
            10,
            translate("Protocol", "Bring it to my school"),
            translate("Protocol", "What does it change, confirm or question in what I do?"),
        ),
    )


Title = Callable[[], str]
Stages = Callable[[], tuple[Stage, ...]]

_PROTOCOLS: dict[ProtocolId, tuple[Title, Intention, Stages]] = {
    ProtocolId.SHARED_PRACTICE: (
        lambda: translate("Protocol", "Shared practice"),
        Intention.LEARN,
        _shared_practice,
    ),
    ProtocolId.CODEVELOPMENT: (
        lambda: translate("Protocol", "Codevelopment in six steps"),
        Intention.CONSULT,
        _codevelopment,
    ),
    ProtocolId.STUDENT_WORK: (
        lambda: translate("Protocol", "Looking at student work"),
        Intention.LEARN,
        _student_work,
    ),
    ProtocolId.TUNING: (
        lambda: translate("Protocol", "Tuning a draft"),
        Intention.PRODUCE,
        _tuning,
    ),
    ProtocolId.DATA: (
        lambda: translate("Protocol", "Reading our data"),
        Intention.LEARN,
        _data,
    ),
    ProtocolId.TEXT: (
        lambda: translate("Protocol", "Reading a text in fours"),
        Intention.LEARN,
        _text,
    ),
}
