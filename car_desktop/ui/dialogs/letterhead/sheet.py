"""The sheet that edits a letterhead, with what it will look like beside it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from car_desktop.formats.apart.reading import apart
from car_desktop.formats.pictures import read_picture
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.services.letterheads import (
    LetterheadDraft,
    change_letterhead,
    letterhead_draft,
)
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.letterhead.paper_view import PaperView
from car_desktop.ui.dialogs.letterhead.picture_field import PictureField
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.working_sheet import WorkingSheet

LINES_HEIGHT = 84  # four lines, at 100 %


class LetterheadSheet(WorkingSheet):
    """Pictures are checked beside the window; a refusal is said inside."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        organisation_id: int | None,
        name: str,
    ) -> None:
        super().__init__(
            context,
            parent,
            translate("LetterheadSheet", "Letterhead"),
            translate("LetterheadSheet", "Save"),
            name or translate("LetterheadSheet", "Your own"),
        )
        self.setMinimumWidth(context.theme.px(720))
        self._organisation_id = organisation_id
        self._name = name
        self._make_fields()
        self._lay_out_parts()
        self._show(context.operations.query(letterhead_draft, organisation_id))
        self._connect()
        self.lines.setFocus()

    def submit(self) -> None:
        """Write the letterhead; it can be undone."""
        operations = self._context.operations
        operations.execute(
            self.tr("letterhead"), change_letterhead, self._organisation_id, self.draft()
        )
        said = self.tr("The letterhead is saved: the next documents have it.")
        self._context.messages.say(said, undo_action(self._context))

    def draft(self) -> LetterheadDraft:
        """What the form now says."""
        return LetterheadDraft(
            logo=self.logo.png,
            logo_text=self.logo_text.text(),
            lines=self.lines.toPlainText(),
            signatory=self.signatory.text(),
            signatory_title=self.signatory_title.text(),
            signature=self.signature.png,
        )

    def _make_fields(self) -> None:
        settings = self._context.settings
        self.logo = PictureField(self.tr("Logo"), settings)
        self.signature = PictureField(self.tr("Image of the signature"), settings)
        self.logo_text, self.signatory = QLineEdit(), QLineEdit()
        self.signatory_title = QLineEdit()
        self.lines = QPlainTextEdit()
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(self._context.theme.px(LINES_HEIGHT))
        self.paper = PaperView()

    def _lay_out_parts(self) -> None:
        form = Form()
        form.add(
            self.tr("Logo"), self.logo, self.tr("PNG or JPEG, 20 MB and 40 million pixels at most.")
        )
        form.add(
            self.tr("The logo in words"),
            self.logo_text,
            self.tr("For who hears the document instead of seeing it."),
        )
        form.add(
            self.tr("Lines under the name"),
            self.lines,
            self.tr("Address, telephone: six lines at most."),
        )
        form.add_row(
            (self.tr("Signatory"), self.signatory),
            (self.tr("Title"), self.signatory_title),
        )
        form.add(self.tr("Image of the signature"), self.signature)
        aside = QVBoxLayout()
        aside.setSpacing(8)
        aside.addWidget(PlainLabel(self.tr("On paper"), TextRole.STRONG))
        aside.addWidget(self.paper)
        aside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(form, 1, Qt.AlignmentFlag.AlignTop)
        row.addLayout(aside)
        self.add(row, 1)

    def _connect(self) -> None:
        self.logo.asked.connect(partial(self._read, self.logo))
        self.signature.asked.connect(partial(self._read, self.signature))
        for picture in (self.logo, self.signature):
            picture.changed.connect(self._preview)
        for line in (self.logo_text, self.signatory, self.signatory_title):
            line.textChanged.connect(self._preview)
        self.lines.textChanged.connect(self._preview)

    def _show(self, draft: LetterheadDraft) -> None:
        self.logo.set_picture(draft.logo)
        self.signature.set_picture(draft.signature)
        self.logo_text.setText(draft.logo_text)
        self.lines.setPlainText(draft.lines)
        self.signatory.setText(draft.signatory)
        self.signatory_title.setText(draft.signatory_title)
        self._preview()

    def _preview(self) -> None:
        self.paper.show_letterhead(self._name, self.draft())

    def _read(self, field: PictureField, path: Path) -> None:
        self.refuse("")
        self._context.settings.last_folder = path.parent
        self.run(self.tr("Picture"), partial(_picture, path), field.set_picture)


def _picture(path: Path, progress: Progress) -> bytes:
    return apart(read_picture, progress)(path)
