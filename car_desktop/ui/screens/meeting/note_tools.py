"""Beside a note: its tags, the templates it may start from, and what it said before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton

from car_desktop.domain.frameworks import frameworks
from car_desktop.services.note_templates import NoteStart, delete_note_start, note_starts
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.icons import icon
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.labels import plain_action, plain_tooltip

Tags = tuple[str, ...]


class TagsButton(QPushButton):
    """The tags of the frameworks, one menu for each; the button says how many are set."""

    def __init__(self, changed: Callable[[Tags], object]) -> None:
        super().__init__()
        self._changed = changed
        self._tags: Tags = ()
        self.setProperty("kind", "secondary")
        self.setProperty("small", True)
        self.setProperty("menu", True)
        self.setAutoDefault(False)
        self.choices = QMenu(self)
        self.actions_by_code: dict[str, QAction] = {}
        self._fill()
        self.setMenu(self.choices)
        self.show_tags(())

    def show_tags(self, tags: Tags) -> None:
        """Show which tags a note has."""
        self._tags = tags
        for code, action in self.actions_by_code.items():
            action.setChecked(code in tags)
        self.setText(self.tr("%n tag(s)", "", len(tags)) if tags else self.tr("Tags"))
        names = [self.actions_by_code[code].text() for code in tags if code in self.actions_by_code]
        self.setToolTip(plain_tooltip("\n".join(names)))
        self.setAccessibleDescription(", ".join(names))

    def _fill(self) -> None:
        for framework in frameworks():
            menu = self.choices.addMenu(framework.name)
            menu.setToolTip(plain_tooltip(framework.source))
            for tag in framework.tags:
                action = menu.addAction(tag.name)
                action.setCheckable(True)
                action.setToolTip(plain_tooltip(framework.source))
                action.triggered.connect(partial(self._toggle, tag.code))
                self.actions_by_code[tag.code] = action

    def _toggle(self, code: str, _checked: bool = False) -> None:
        others = tuple(tag for tag in self._tags if tag != code)
        self._changed(others if code in self._tags else (*others, code))


class NoteMenu(QToolButton):
    """« Plus »: templates, Markdown in and out, what the note said before."""

    start_chosen = Signal(object)  # NoteStart
    template_asked = Signal()
    history_asked = Signal()
    import_asked = Signal()
    copy_asked = Signal()
    export_asked = Signal()

    def __init__(self, context: Context, is_kept: Callable[[], bool]) -> None:
        super().__init__()
        self._context = context
        self._is_kept = is_kept
        self.setIcon(icon("ellipsis", "secondary"))
        self.setToolTip(self.tr("Templates, Markdown, and what the note said before"))
        self.setAccessibleName(self.toolTip())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choices = QMenu(self)
        self.choices.aboutToShow.connect(self.fill)
        self.setMenu(self.choices)

    def fill(self) -> None:
        """Read the templates each time: they may be new."""
        self.choices.clear()
        starts = self._context.operations.query(note_starts)
        begin = self.choices.addMenu(self.tr("Start from a template"))
        for start in starts:
            action = begin.addAction(plain_action(start.name))
            action.triggered.connect(partial(self._choose, start))
        keep = self.choices.addAction(self.tr("Keep as a template…"))
        keep.triggered.connect(self.template_asked)
        forget = self.choices.addMenu(self.tr("Delete a template"))
        for start in starts:
            if start.id is not None:
                action = forget.addAction(plain_action(start.name))
                action.triggered.connect(partial(self._forget, start))
        forget.setEnabled(not forget.isEmpty())
        self.choices.addSeparator()
        before = self.choices.addAction(self.tr("What the note said before…"))
        before.triggered.connect(self.history_asked)
        self.choices.addSeparator()
        self.choices.addAction(self.tr("Import Markdown…")).triggered.connect(self.import_asked)
        copy = self.choices.addAction(self.tr("Copy as Markdown"))
        copy.triggered.connect(self.copy_asked)
        export = self.choices.addAction(self.tr("Save as Markdown…"))
        export.triggered.connect(self.export_asked)
        for action in (before, keep, copy, export):
            action.setEnabled(self._is_kept())

    def _choose(self, start: NoteStart, _checked: bool = False) -> None:
        self.start_chosen.emit(start)

    def _forget(self, start: NoteStart, _checked: bool = False) -> None:
        assert start.id is not None
        step = self.tr("deleted template")
        self._context.operations.execute(step, delete_note_start, start.id)
        self._context.messages.say(
            self.tr("The template {name} is deleted.").format(name=current().quote(start.name)),
            undo_action(self._context),
        )
