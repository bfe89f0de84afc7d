"""What one document is about, its options, its language, its paper, and what it leaves out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from car_desktop.domain.labels import label
from car_desktop.domain.values import Language
from car_desktop.reports.export import Wanted, default_options
from car_desktop.reports.registry import ReportType
from car_desktop.services.letterheads import LetterheadChoice, PaperChoice, PaperKind, letterheads
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.left_out import LeftOut
from car_desktop.ui.dialogs.export_document.options_form import OptionsForm
from car_desktop.ui.screens.documents.subject_fields import SubjectFields
from car_desktop.ui.widgets.buttons import OnClick, primary_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Chip, Tone
from car_desktop.ui.widgets.eliding_list import ElidingList
from car_desktop.ui.widgets.emptying import empty
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.scrolled import scrolled

LEAST_HEIGHT = 120


class Choices(Card):
    """Everything that varies; `wanted()` is the document, `changed` tells of each choice."""

    changed = Signal()

    def __init__(
        self, context: Context, today: date, export: OnClick, print_it: OnClick | None
    ) -> None:
        super().__init__()
        self._context = context
        self._today = today
        self._kind: ReportType | None = None
        self._remembered: dict[str, Any] = {}  # the options of each type, while the screen lives
        self._options: OptionsForm | None = None
        self._papers: Sequence[PaperChoice] = ()
        self.summary = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.for_coach = Chip(self.tr("For you alone"), Tone.AMBER)
        self.subject = SubjectFields(context, today)
        self.language = ElidingList()
        self.paper = ElidingList()
        self.left_out = LeftOut()
        self.export = primary_button(self.tr("Export…"), export, icon="download")
        self.print = secondary_button(self.tr("Print…"), print_it, icon="printer")
        if print_it is None:  # shown before it has a parent, it would be a window for a moment
            self.print.hide()
        self._fill_lists()
        self._lay_out(can_print=print_it is not None)
        self.subject.changed.connect(self.changed)
        self.language.activated.connect(self.changed)
        self.paper.activated.connect(self.changed)
        self.offer(is_ready=False)

    @property
    def form(self) -> OptionsForm | None:
        """The options of the type shown, where it has any."""
        return self._options

    def show_type(self, kind: ReportType) -> None:
        """Ask for what another type needs; what was chosen for it before is found again."""
        self._kind = kind
        self.set_title(kind.title())
        self.summary.setText(kind.summary())
        self.for_coach.setVisible(kind.is_for_coach)
        self.subject.ask_for(kind.subject)
        self._show_options(kind)

    def read_again(self) -> bool:
        """Follow the data; say whether there is any community."""
        self._fill_papers(self._context.operations.query(letterheads))
        return self.subject.read_again()

    def wanted(self) -> Wanted | None:
        """The document as it is chosen; none while it is not said what it is about."""
        subject = self.subject.value()
        if self._kind is None or subject is None:
            return None
        options = self.options_of(self._kind.id)
        if self._kind.subject.value:
            options = replace(options, **{self._kind.subject.value: subject})
        return Wanted(
            self._kind.id,
            options,
            self._language,
            self._papers[max(self.paper.currentIndex(), 0)],
        )

    def options_of(self, kind: str) -> Any:
        """The options of a type as they were last chosen; none where it was never shown."""
        if self._kind is not None and kind == self._kind.id and self._options is not None:
            return self._options.chosen()
        return self._remembered.get(kind)

    def offer(self, *, is_ready: bool) -> None:
        """Let it be exported and printed once its preview is there."""
        self.export.setEnabled(is_ready)
        self.print.setEnabled(is_ready)

    @property
    def _language(self) -> Language | None:
        """The language chosen; none for that of the community."""
        position = self.language.currentIndex()
        return None if position <= 0 else tuple(Language)[position - 1]

    def _on_options(self) -> None:
        if self._kind is not None and self._options is not None:
            self._remembered[self._kind.id] = self._options.chosen()
        self.changed.emit()

    def _show_options(self, kind: ReportType) -> None:
        options = self._remembered.get(kind.id) or default_options(kind, 0, self._today)
        self._remembered[kind.id] = options
        form = Form()
        self._options = OptionsForm(form, options)
        self._options.changed.connect(self._on_options)
        empty(self._holder)
        self._holder.addWidget(form)
        form.setVisible(bool(self._options.editors))

    def _fill_lists(self) -> None:
        languages = [label(language) for language in Language]
        self.language.set_texts([self.tr("That of the community"), *languages])
        self._fill_papers(())

    def _fill_papers(self, made: Sequence[LetterheadChoice]) -> None:
        before = self._papers[self.paper.currentIndex()] if self._papers else PaperChoice()
        known = [
            (PaperChoice(), self.tr("That of the community")),
            *((PaperChoice(PaperKind.OF, one.organisation_id), self._name(one)) for one in made),
            (PaperChoice(PaperKind.PLAIN), self.tr("Without letterhead")),
        ]
        self._papers = [choice for choice, _ in known]
        self.paper.set_texts([name for _, name in known])
        self.paper.setCurrentIndex(self._papers.index(before) if before in self._papers else 0)

    def _name(self, one: LetterheadChoice) -> str:
        return one.name or self.tr("Your own")

    def _lay_out(self, *, can_print: bool) -> None:
        common = Form()
        common.add(self.tr("Language"), self.language)
        common.add(self.tr("Letterhead"), self.paper)
        self._holder = QVBoxLayout()
        body = QVBoxLayout()
        body.setSpacing(12)
        body.addWidget(self.summary)
        body.addWidget(self.for_coach)
        body.addWidget(self.subject)
        body.addLayout(self._holder)
        body.addWidget(common)
        body.addWidget(self.left_out)
        self.add(scrolled(body, LEAST_HEIGHT), 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.export, 1)
        if can_print:
            buttons.addWidget(self.print)
        self.add(buttons)
