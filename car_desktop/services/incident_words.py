"""What is proposed for a line of the register of incidents: after a loss, and on the risk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from car_desktop.domain.incidents import Likelihood, LossStep, Misuse, Sensitivity, Weighing
from car_desktop.domain.privacy import InjuryRisk
from car_desktop.i18n import translate
from car_desktop.services.incidents import IncidentDraft
from car_desktop.typography import current

Name = Callable[[], str]


@dataclass(frozen=True, slots=True)
class Loss:
    """What is known when a computer is lost; `is_encrypted` is none where the program cannot tell."""

    lost_on: date
    known_on: date
    done: frozenset[LossStep]
    is_encrypted: bool | None = None
    last_backup: date | None = None
    persons: int = 0


def draft_after(loss: Loss) -> IncidentDraft:
    """A line of the register to be read, completed and corrected."""
    weighing = Weighing(
        Sensitivity.OBSERVATIONS,
        Misuse.EMBARRASSMENT,
        Likelihood.UNREADABLE if loss.is_encrypted else Likelihood.POSSIBLE,
        loss.persons,
    )
    return IncidentDraft(
        known_on=loss.known_on,
        information=translate(
            "Incidents",
            "Names, functions, e-mail addresses and telephones at work; memberships, attendance and "
            "hours; notes, decisions and commitments of the communities; private notes of the coach.",
        ),
        circumstances=" ".join(_circumstances(loss)),
        occurred_from=loss.lost_on,
        persons=loss.persons,
        persons_text=translate("Incidents", "Counted in the directory of the notebook"),
        risk=InjuryRisk.UNKNOWN,
        risk_elements=risk_elements(weighing),
        measures="\n".join(_measures(loss)),
    )


def risk_elements(weighing: Weighing) -> str:
    """The elements that the statute asks to weigh, in sentences (s. 63.10)."""
    told = [
        _SENSITIVITIES[weighing.sensitivity](),
        _MISUSES[weighing.misuse](),
        _LIKELIHOODS[weighing.likelihood](),
    ]
    if weighing.persons is not None:
        told.append(translate("Incidents", "%n person(s) concerned.", "", weighing.persons))
    return "\n".join(told)


def proposal_words(weighing: Weighing) -> str:
    """What the answers suggest, and who concludes."""
    return {
        InjuryRisk.NONE: translate(
            "Incidents",
            "These answers point to no risk of serious injury. Conclude with the person in charge.",
        ),
        InjuryRisk.SERIOUS: translate(
            "Incidents",
            "These answers point to a risk of serious injury: the Commission and the persons must then "
            "be told promptly. Conclude with the person in charge.",
        ),
        InjuryRisk.UNKNOWN: translate(
            "Incidents", "These answers pull both ways: conclude with the person in charge."
        ),
    }[weighing.proposal]


def step_words(step: LossStep) -> str:
    """What to do, as a line of a checklist."""
    return _STEPS[step]()


def done_words(step: LossStep) -> str:
    """The same, as a measure that was taken."""
    return _DONE[step]()


def _circumstances(loss: Loss) -> Iterator[str]:
    yield translate(
        "Incidents", "The computer that holds the notebook was lost or stolen on {date}."
    ).format(date=current().date_long(loss.lost_on))
    if loss.is_encrypted is None:
        yield translate("Incidents", "Whether the data was encrypted is not known.")
    elif loss.is_encrypted:
        yield translate(
            "Incidents", "The data was encrypted; the password was not with the computer."
        )
    else:
        yield translate("Incidents", "The data was not encrypted.")
    if loss.last_backup is None:
        yield translate("Incidents", "No verified backup is known.")
    else:
        yield translate("Incidents", "The last verified backup is of {date}.").format(
            date=current().date_long(loss.last_backup)
        )


def _measures(loss: Loss) -> Iterator[str]:
    for step in LossStep:
        if step in loss.done:
            yield translate("Incidents", "Done: {what}").format(what=done_words(step))
        else:
            yield translate("Incidents", "To do: {what}").format(what=done_words(step))


_SENSITIVITIES: dict[Sensitivity, Name] = {
    Sensitivity.CONTACT: lambda: translate(
        "Incidents", "Sensitivity: low (names, functions and ways to reach people at work)."
    ),
    Sensitivity.WORK: lambda: translate(
        "Incidents", "Sensitivity: moderate (attendance, hours and commitments at work)."
    ),
    Sensitivity.OBSERVATIONS: lambda: translate(
        "Incidents", "Sensitivity: high (notes about the practice of named people)."
    ),
    Sensitivity.INTIMATE: lambda: translate(
        "Incidents", "Sensitivity: very high (health, family, finances, or information on pupils)."
    ),
}
_MISUSES: dict[Misuse, Name] = {
    Misuse.NOTHING: lambda: translate("Incidents", "Harmful use that is feared: none."),
    Misuse.EMBARRASSMENT: lambda: translate(
        "Incidents", "Harmful use that is feared: harm to a reputation or to relations at work."
    ),
    Misuse.FRAUD: lambda: translate(
        "Incidents", "Harmful use that is feared: phishing, fraud or identity theft."
    ),
    Misuse.HARM: lambda: translate(
        "Incidents", "Harmful use that is feared: loss of a job, harassment or danger to somebody."
    ),
}
_LIKELIHOODS: dict[Likelihood, Name] = {
    Likelihood.UNREADABLE: lambda: translate(
        "Incidents", "Likelihood: the data is encrypted and cannot be read without the password."
    ),
    Likelihood.LOW: lambda: translate(
        "Incidents", "Likelihood: low (recovered, or seen only by somebody bound to secrecy)."
    ),
    Likelihood.POSSIBLE: lambda: translate(
        "Incidents", "Likelihood: possible (nobody knows who has the information)."
    ),
    Likelihood.LIKELY: lambda: translate(
        "Incidents", "Likelihood: high (stolen for its content, published, or already used)."
    ),
}
_STEPS: dict[LossStep, Name] = {
    LossStep.TELL_OFFICER: lambda: translate(
        "Incidents", "Tell the person in charge of privacy, and your IT service"
    ),
    LossStep.REMOTE_WIPE: lambda: translate(
        "Incidents", "Have the computer locked or wiped from a distance"
    ),
    LossStep.CHANGE_PASSWORDS: lambda: translate(
        "Incidents", "Change the passwords of your accounts, the e-mail first"
    ),
    LossStep.POLICE_REPORT: lambda: translate(
        "Incidents", "Report a theft to the police, and keep the number of the report"
    ),
    LossStep.RECOVERY_KEY: lambda: translate(
        "Incidents", "Check that the recovery key was not with the computer"
    ),
    LossStep.RESTORE: lambda: translate(
        "Incidents", "Restore the last backup on another computer, and change its password"
    ),
    LossStep.TELL_PERSONS: lambda: translate(
        "Incidents", "Decide with the person in charge whether to tell the people concerned"
    ),
}
_DONE: dict[LossStep, Name] = {
    LossStep.TELL_OFFICER: lambda: translate("Incidents", "person in charge and IT service told"),
    LossStep.REMOTE_WIPE: lambda: translate(
        "Incidents", "computer locked or wiped from a distance"
    ),
    LossStep.CHANGE_PASSWORDS: lambda: translate("Incidents", "passwords of the accounts changed"),
    LossStep.POLICE_REPORT: lambda: translate("Incidents", "theft reported to the police"),
    LossStep.RECOVERY_KEY: lambda: translate(
        "Incidents", "recovery key checked: it was not with the computer"
    ),
    LossStep.RESTORE: lambda: translate("Incidents", "backup restored, its password changed"),
    LossStep.TELL_PERSONS: lambda: translate(
        "Incidents", "notice to the people concerned decided with the person in charge"
    ),
}
