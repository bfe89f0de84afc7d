"""The words of the collection notice: other words make another version."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.services.collection_notices import adopt_notice, current_notice, ready_made
from car_desktop.services.privacy_office import privacy_office
from car_desktop.ui.context import Context
from car_desktop.ui.widgets.buttons import link_button
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.sheet import Sheet

WIDTH, HEIGHT = 680, 620


class NoticeWordingSheet(Sheet):
    """The whole text in one language; « Adopt » makes it the version in force from today."""

    def __init__(
        self, context: Context, parent: QWidget | None, language: Language, today: date
    ) -> None:
        title = translate("NoticeWordingSheet", "Wording of the collection notice")
        super().__init__(
            parent,
            f"{title} · {label(language)}",
            translate("NoticeWordingSheet", "Adopt"),
            translate(
                "NoticeWordingSheet",
                "Other words make a new version. Those who were told keep the version that they heard.",
            ),
        )
        self._context, self._language, self._today = context, language, today
        self._present = context.operations.query(current_notice, language)
        self.resize(context.theme.px(WIDTH), context.theme.px(HEIGHT))
        self.text = QPlainTextEdit(self._present.text)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title)
        self.hint = PlainLabel(
            self.tr("Replace each “[…]”: people have to know who answers."),
            TextRole.WARNING,
            wrap=True,
        )
        self.ready = link_button(
            self.tr("Begin again with the ready-made text"), self._begin_again, icon="history"
        )
        self.add(self.text, 1)
        self.add(self.hint)
        self.body.addWidget(self.ready, 0, Qt.AlignmentFlag.AlignLeft)
        self.hint.setVisible(self._present.has_gaps)
        self.text.setFocus()

    def submit(self) -> None:
        """Adopt the words."""
        self._context.operations.execute(
            self.tr("collection notice"),
            adopt_notice,
            self._language,
            self.text.toPlainText(),
            self._today,
        )

    def _begin_again(self) -> None:
        office = self._context.operations.query(privacy_office)
        self.text.setPlainText(ready_made(self._language, office))
