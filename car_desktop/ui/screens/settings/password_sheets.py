"""Sheets that ask for the password again before they touch it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.privacy import AccessAction
from car_desktop.ui.accesses import note_access
from car_desktop.ui.context import Context
from car_desktop.ui.opening import kit_paper
from car_desktop.ui.opening.kit import RecoveryKit
from car_desktop.ui.opening.new_password import NewPassword
from car_desktop.ui.opening.password_field import PasswordField
from car_desktop.ui.operations import RecoveryProposal
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.working_sheet import WorkingSheet


class PasswordSheet(WorkingSheet):
    """Asks for the present password first: the window may be open before somebody else."""

    def __init__(
        self, context: Context, parent: QWidget | None, title: str, accept: str, subtitle: str = ""
    ) -> None:
        super().__init__(context, parent, title, accept, subtitle)
        self.present = PasswordField()
        self.form = Form()
        self.form.add(self.tr("Present password"), self.present)
        self.add(self.form)

    def accept(self) -> None:
        """Check what is typed, then work in the background; close once it is done."""
        self.refuse("")
        try:
            self.work()
        except UserError as refusal:
            self.refuse(str(refusal))

    def work(self) -> None:
        """Begin the work; end with `done_with`."""

    def done_with(self, _result: object = None) -> None:
        """Close: it is done."""
        self.done(self.DialogCode.Accepted)
        self.submitted.emit()


class ChangePasswordSheet(PasswordSheet):
    """Another password for the same data; the former one opens nothing afterwards."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(
            context,
            parent,
            self.tr("Change the password"),
            self.tr("Change"),
            self.tr("The recovery key stays as it is."),
        )
        self.new = NewPassword()
        self.add(self.new)

    def work(self) -> None:
        """Wrap the key again, beside the data and beside each backup."""
        present, new = self.present.text(), self.new.chosen()
        change = self._context.operations.change_password
        self.run(self.tr("Change of password"), lambda _: change(present, new), self._on_changed)

    def _on_changed(self, _result: object) -> None:
        note_access(self._context.operations, AccessAction.PASSWORD_CHANGED)
        self.done_with()


class RememberSheet(PasswordSheet):
    """Have the keyring of this account open the data."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(
            context,
            parent,
            self.tr("Do not ask on this computer"),
            self.tr("Remember"),
            self.tr(
                "Whoever is in your account on this computer opens the data. Locking still asks for "
                "the password."
            ),
        )

    def work(self) -> None:
        """Put a secret into the keyring."""
        present = self.present.text()
        remember = self._context.operations.remember_here
        self.run(self.tr("Keyring"), lambda _: remember(present), self._on_remembered)

    def _on_remembered(self, is_kept: bool) -> None:
        if is_kept:
            self.done_with()
        else:
            self.refuse(self.tr("This computer has no keyring that works: the password stays."))


class NewKitSheet(PasswordSheet):
    """Another recovery key: it counts once two of its groups were typed from the kit."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(
            context,
            parent,
            self.tr("New emergency kit"),
            self.tr("Continue"),
            self.tr("The former recovery key will open nothing any more."),
        )
        self.kit: RecoveryKit | None = None
        self._proposal: RecoveryProposal | None = None

    def work(self) -> None:
        """First make a key, then put it into the envelope."""
        operations = self._context.operations
        if self._proposal is None or self.kit is None:
            present = self.present.text()
            self.run(
                self.tr("Emergency kit"),
                lambda _: operations.propose_recovery_key(present),
                self._on_proposed,
            )
            return
        self.kit.confirm()
        proposal = self._proposal
        self.run(
            self.tr("Emergency kit"),
            lambda _: operations.accept_recovery_key(proposal),
            self.done_with,
        )

    def _on_proposed(self, proposal: RecoveryProposal) -> None:
        self._proposal = proposal
        self.form.hide()
        kit = self.kit = RecoveryKit(proposal.written)
        kit.save_asked.connect(self._save)
        kit.print_asked.connect(self._print)
        kit.entered.connect(self.accept)
        self.add(kit)
        kit.fields[0].setFocus()

    def _save(self) -> None:
        proposal, file = self._proposal, kit_paper.chosen_file(self._context, self)
        if proposal is not None and file is not None:
            self.run(
                self.tr("Emergency kit"),
                lambda _: kit_paper.write(file, proposal.written),
                lambda _: self.refuse(""),
            )

    def _print(self) -> None:
        if self._proposal is not None:
            kit_paper.print_it(self._context, self, self._proposal.written)
