"""The way to the key of the data: keyring, password or recovery key; or the choice of a first password."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from car_desktop import i18n
from car_desktop.domain.errors import UserError
from car_desktop.domain.unlocking import wait_after
from car_desktop.progress import Progress
from car_desktop.storage.errors import StorageFailure
from car_desktop.storage.keys.protection import (
    Protection,
    change_password,
    protect,
    protection_of,
    rewrap,
    waive,
)
from car_desktop.storage.keys.waiver import Waiver
from car_desktop.ui.account import account_name
from car_desktop.ui.jobs import Job
from car_desktop.ui.opening import kit_paper
from car_desktop.ui.opening.set_up import Person, Purpose, SetUp
from car_desktop.ui.opening.unlock_page import UnlockPage

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey
    from car_desktop.storage.keys.envelope import Envelope
    from car_desktop.ui.context import Context

R = TypeVar("R")

FAILURES = "unlock_failures"


@dataclass(frozen=True)
class Way:
    """What was asked on the command line about the way in."""

    folder: Path
    asks_for_password: bool = False
    """Plain data that nobody waived is asked to be protected; the sample year and tests may be plain."""
    is_locked: bool = False
    """The program was locked: the keyring must not open it again by itself."""


class Opening(QObject):
    """Shows pages in the window until the data can be opened, then says `found`."""

    found = Signal(object)  # the DataKey, or None where the data is plain
    shown = Signal(QWidget)  # a page to show instead of the data
    refused = Signal(object)  # a StorageFailure: nothing can be tried
    again_asked = Signal()  # start the program once more, in another language
    sample_asked = Signal()

    def __init__(self, way: Way, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._way = way
        self._context = context
        self.person: Person | None = None
        """Who said who they are on the first step."""

    def begin(self) -> None:
        """Find out how the data is protected, and ask for what is needed."""
        match protection_of(self._way.folder):
            case Protection.ENCRYPTED:
                self._begin_encrypted()
            case Protection.FRESH if self._way.asks_for_password:
                self._set_up(Purpose.FIRST_TIME)
            case Protection.UNDECIDED if self._way.asks_for_password:
                self._set_up(Purpose.EXISTING)
            case _:
                self.found.emit(None)

    # Encrypted data.

    def _begin_encrypted(self) -> None:
        from car_desktop.storage.keys.envelope import Way as To
        from car_desktop.storage.keys.key_file import read_envelope

        try:
            envelope = read_envelope(self._way.folder)
        except StorageFailure as failure:
            self.refused.emit(failure)
            return
        page = partial(self._ask_for_password, envelope)
        if envelope.has(To.KEYRING) and not self._way.is_locked:
            self._try(partial(_by_keyring, envelope), self._on_recalled(page), lambda _: page())
        else:
            page()

    def _on_recalled(self, otherwise: Callable[[], None]) -> Callable[[DataKey | None], None]:
        return lambda key: otherwise() if key is None else self.found.emit(key)

    def _ask_for_password(self, envelope: Envelope) -> None:
        page = UnlockPage(offers_keyring=False)
        page.password_given.connect(partial(self._on_password, page, envelope))
        page.recovery_given.connect(partial(self._on_recovery, page, envelope))
        self.shown.emit(page)
        page.first_field().setFocus()
        page.wait(wait_after(self._failures))
        self._try(_has_keyring, page.offer_keyring, lambda _: None)

    def _on_password(
        self, page: UnlockPage, envelope: Envelope, password: str, is_remembered: bool
    ) -> None:
        page.set_busy(True)
        folder = self._way.folder
        self._try(
            lambda: _opened(folder, envelope, password, is_remembered),
            self._on_key,
            partial(self._on_wrong, page),
        )

    def _on_recovery(self, page: UnlockPage, envelope: Envelope, text: str) -> None:
        page.set_busy(True)
        self._try(
            partial(envelope.open_with_recovery, text),
            self._on_recovered,
            partial(self._on_wrong, page),
        )

    def _on_key(self, key: DataKey) -> None:
        self._failures = 0
        self.found.emit(key)

    def _on_recovered(self, key: DataKey) -> None:
        self._failures = 0
        steps = self._steps(Purpose.FORGOTTEN)
        steps.password_chosen.connect(partial(self._on_new_password, steps, key))

    def _on_new_password(self, steps: SetUp, key: DataKey, password: str) -> None:
        steps.set_busy(True)
        folder = self._way.folder
        self._try(
            lambda: change_password(folder, key, password),
            lambda _: self.found.emit(key),
            partial(_refuse, steps),
        )

    def _on_wrong(self, page: UnlockPage, refusal: UserError) -> None:
        from car_desktop.storage.keys.envelope import WrongSecret

        if isinstance(refusal, WrongSecret):
            self._failures += 1
        page.wait(wait_after(self._failures))
        page.refuse(str(refusal))

    @property
    def _failures(self) -> int:
        """How many answers in a row were wrong, also before the program was started again."""
        kept = self._context.settings.remembered(FAILURES)
        return int(kept) if kept.isdecimal() else 0

    @_failures.setter
    def _failures(self, count: int) -> None:
        self._context.settings.remember(FAILURES, str(count))

    # Data that is not protected yet.

    def _set_up(self, purpose: Purpose) -> None:
        steps = self._steps(purpose)
        steps.password_chosen.connect(partial(self._on_first_password, steps))
        steps.waived.connect(partial(self._on_waived, steps))
        steps.language_chosen.connect(self._on_language)
        steps.sample_asked.connect(self.sample_asked)

    def _steps(self, purpose: Purpose) -> SetUp:
        steps = SetUp(purpose, i18n.current_language(), Person())
        self.shown.emit(steps)
        return steps

    def _on_language(self, language: str) -> None:
        self._context.settings.language = language
        self.again_asked.emit()

    def _on_first_password(self, steps: SetUp, password: str) -> None:
        steps.set_busy(True)
        self._try(lambda: _made(password), partial(self._on_made, steps), partial(_refuse, steps))

    def _on_made(self, steps: SetUp, made: tuple[Envelope, DataKey, str]) -> None:
        envelope, key, recovery = made
        steps.set_busy(False)
        steps.show_kit(recovery)
        steps.kit_save_asked.connect(partial(self._save_kit, steps, recovery))
        steps.kit_print_asked.connect(partial(self._print_kit, steps, recovery))
        steps.finished.connect(partial(self._on_finished, steps, envelope, key))

    def _on_finished(self, steps: SetUp, envelope: Envelope, key: DataKey) -> None:
        steps.set_busy(True)
        folder, self.person = self._way.folder, steps.person
        self._try(
            lambda: protect(folder, envelope, key),
            lambda left: self._on_protected(key, left),
            partial(_refuse, steps),
        )

    def _on_protected(self, key: DataKey, left: tuple[Path, ...]) -> None:
        self.found.emit(key)
        if left:
            text = self.tr(
                "%n damaged file(s) set aside by an earlier restore could not be encrypted: delete the "
                "“damaged” folders in the data folder.",
                "",
                len(left),
            )
            self._context.messages.warn(text)

    def _on_waived(self, steps: SetUp) -> None:
        self.person = steps.person
        try:
            waive(self._way.folder, Waiver(account_name(), datetime.now(UTC)))
        except UserError as refusal:
            steps.refuse(str(refusal))
            return
        self.found.emit(None)

    def _save_kit(self, steps: SetUp, recovery: str) -> None:
        if (file := kit_paper.chosen_file(self._context, steps)) is not None:
            self._try(
                partial(kit_paper.write, file, recovery),
                lambda _: steps.refuse(""),
                partial(_refuse, steps),
            )

    def _print_kit(self, steps: SetUp, recovery: str) -> None:
        kit_paper.print_it(self._context, steps, recovery)

    def _try(
        self,
        work: Callable[[], R],
        then: Callable[[R], object],
        refused: Callable[[UserError], object],
    ) -> None:
        """Work on a thread, because stretching a password takes a moment; go on here with the outcome."""

        def guarded(_progress: Progress) -> R | UserError:
            try:
                return work()
            except UserError as refusal:
                return refusal

        def conclude(outcome: R | UserError) -> None:
            if isinstance(outcome, UserError):
                refused(outcome)
            else:
                then(outcome)

        job = Job(self.tr("Opening the data…"), guarded, is_quiet=True)
        job.succeeded.connect(conclude)
        self._context.jobs.start(job)


def _refuse(steps: SetUp, refusal: UserError) -> None:
    steps.set_busy(False)
    steps.refuse(str(refusal))


def _made(password: str) -> tuple[Envelope, DataKey, str]:
    from car_desktop.storage.keys.envelope import new_envelope, refuse_weak

    refuse_weak(password)
    return new_envelope(password)


def _has_keyring() -> bool:
    from car_desktop.storage.keys.system_keyring import is_available

    return is_available()


def _by_keyring(envelope: Envelope) -> DataKey | None:
    """The key by the keyring; nothing where it was emptied or holds another secret."""
    from car_desktop.storage.keys.system_keyring import recall

    secret = recall(envelope.identity)
    return None if secret is None else envelope.open_with_keyring(secret)


def _opened(folder: Path, envelope: Envelope, password: str, is_remembered: bool) -> DataKey:
    key = envelope.open_with_password(password)
    if is_remembered:
        from car_desktop.storage.keys.system_keyring import remember

        if (secret := remember(envelope.identity)) is not None:
            rewrap(folder, envelope.with_keyring(key, secret))
    return key
