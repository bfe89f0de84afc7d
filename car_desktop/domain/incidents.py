"""Confidentiality incidents: what helps to weigh the risk, and what to do when a computer is lost.

The statute names what is weighed: how sensitive the information is, what is feared of its use, and how
likely a harmful use is (A-2.1, s. 63.10). Nothing here decides: it proposes, and a person concludes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from car_desktop.domain.privacy import InjuryRisk

MANY_PERSONS = 100


class Sensitivity(StrEnum):
    """How much the information says of people."""

    CONTACT = "contact"  # names, functions, addresses at work
    WORK = "work"  # attendance, hours, commitments
    OBSERVATIONS = "observations"  # notes about named people
    INTIMATE = "intimate"  # health, family, finances, or of pupils


class Misuse(StrEnum):
    """What is feared of its use."""

    NOTHING = "nothing"
    EMBARRASSMENT = "embarrassment"  # reputation, relations at work
    FRAUD = "fraud"  # phishing, identity theft
    HARM = "harm"  # dismissal, harassment, danger


class Likelihood(StrEnum):
    """How likely a harmful use is."""

    UNREADABLE = "unreadable"  # encrypted, and the password is not with it
    LOW = "low"  # recovered, or seen by somebody bound to secrecy
    POSSIBLE = "possible"
    LIKELY = "likely"  # stolen for its content, published, used


@dataclass(frozen=True, slots=True)
class Weighing:
    """The answers to the guiding questions."""

    sensitivity: Sensitivity
    misuse: Misuse
    likelihood: Likelihood
    persons: int | None = None

    @property
    def proposal(self) -> InjuryRisk:
        """What the answers suggest; unknown where they pull both ways."""
        if self.likelihood is Likelihood.UNREADABLE:
            return InjuryRisk.NONE
        is_grave = self.misuse in (Misuse.FRAUD, Misuse.HARM) or self.sensitivity in (
            Sensitivity.OBSERVATIONS,
            Sensitivity.INTIMATE,
        )
        if is_grave and self.likelihood is not Likelihood.LOW:
            return InjuryRisk.SERIOUS
        is_light = self.misuse is Misuse.NOTHING or self.sensitivity is Sensitivity.CONTACT
        if is_light and (self.persons or 0) < MANY_PERSONS and self.likelihood is Likelihood.LOW:
            return InjuryRisk.NONE
        return InjuryRisk.UNKNOWN


class LossStep(StrEnum):
    """What to do when a computer is lost or stolen, the most urgent first."""

    TELL_OFFICER = "tell_officer"
    REMOTE_WIPE = "remote_wipe"
    CHANGE_PASSWORDS = "change_passwords"
    POLICE_REPORT = "police_report"
    RECOVERY_KEY = "recovery_key"
    RESTORE = "restore"
    TELL_PERSONS = "tell_persons"


class NoticeTo(StrEnum):
    """Whom a notice of an incident is for (r. 3.1, s. 3 and s. 5)."""

    COMMISSION = "commission"
    PERSONS = "persons"
