"""A quiet word under a note that seems to name a pupil or to tell somebody's health."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from car_desktop.domain.sensitive_text import Concern, ConcernKind, concerns
from car_desktop.typography import current
from car_desktop.ui.widgets.buttons import link_button
from car_desktop.ui.widgets.icon_label import IconLabel
from car_desktop.ui.widgets.labels import PlainLabel, TextRole

NAMED = 3
LONGEST_READ = 20_000
"""Characters looked at: more than an evening's notes, and read within a few milliseconds."""


class ConsentNotice(QWidget):
    """Says that a publishable note stays out of what is published, and whose consent is missing."""

    def __init__(self) -> None:
        super().__init__()
        self.text = PlainLabel("", TextRole.WARNING, wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(IconLabel("circle-alert", "amber"))
        line.addWidget(self.text, 1)
        self.hide()

    def show_missing(self, names: Sequence[str]) -> None:
        """Show whose consent is missing; nothing where nobody’s is."""
        if names:
            sentence = self.tr(
                "This note is not published: the consent of {names} is missing. Note it on the page of "
                "the person, or take the name out."
            )
            self.text.setText(sentence.format(names=current().join(names)))
        self.setAccessibleName(self.text.text())
        self.setVisible(bool(names))


class NoteNotice(QWidget):
    """Says what to look at again; what was dismissed in this session is not said twice."""

    def __init__(self) -> None:
        super().__init__()
        self._dismissed: dict[int | None, set[str]] = {}
        self._key: int | None = None
        self._said: tuple[str, ...] = ()
        self.text = PlainLabel("", TextRole.WARNING, wrap=True)
        self.dismiss = link_button(self.tr("That is fine"), self._dismiss)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(IconLabel("circle-alert", "amber"))
        line.addWidget(self.text, 1)
        line.addWidget(self.dismiss)
        self.hide()

    def show_text(self, key: int | None, text: str) -> None:
        """Look at what was just kept of a note; a note that is not kept yet has no key."""
        if self._key is None and key is not None:
            self._dismissed[key] = self._dismissed.pop(None, set())
        self._key = key
        read = text[:LONGEST_READ]
        known = self._dismissed.get(key, set())
        found = [c for c in concerns(read) if read[c.start : c.end] not in known]
        self._said = tuple(dict.fromkeys(read[c.start : c.end] for c in found))
        self.text.setText(self._sentence(found))
        self.setAccessibleName(self.text.text())
        self.setVisible(bool(found))

    def _sentence(self, found: Iterable[Concern]) -> str:
        kinds = {concern.kind for concern in found}
        quoted = current().join([current().quote(part) for part in self._said[:NAMED]])
        if ConcernKind.PUPIL_NAME in kinds or ConcernKind.PUPIL_NUMBER in kinds:
            sentence = self.tr(
                "{passages}: is this a pupil? Write what was learned without naming anyone."
            )
        else:
            sentence = self.tr(
                "{passages}: is this about somebody’s health? A note does without it."
            )
        return sentence.format(passages=quoted)

    def _dismiss(self) -> None:
        self._dismissed.setdefault(self._key, set()).update(self._said)
        self.hide()
