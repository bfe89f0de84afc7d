"""Who is released for one meeting."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.text import folded
from car_desktop.services.releases import (
    ReleaseRow,
    delete_release,
    meeting_releases,
    people_to_release,
    release_as_last_time,
    release_person,
    totals_of,
)
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.releases.columns import person_column, terms_columns, totals_words
from car_desktop.ui.dialogs.releases.release_sheet import ReleaseSheet
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.choice_field import Choice, ChoiceField
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.sheet import Sheet

WIDTH, LIST_HEIGHT = 840, 300


class ReleasesSheet(Sheet):
    """Everything it does is done at once and can be undone; a name typed is a person released."""

    def __init__(self, context: Context, parent: QWidget | None, meeting_id: int) -> None:
        super().__init__(
            parent,
            self.tr("Releases"),
            self.tr("Close"),
            self.tr("The terms are those of last time; Enter changes them."),
        )
        self.cancel_button.hide()
        self._context = context
        self._meeting_id = meeting_id
        self._rows: RowsModel[ReleaseRow] = RowsModel(
            [person_column(), *terms_columns()], key=lambda row: row.id
        )
        self.table = RowsTable(self._rows, self.tr("Releases"))
        self.table.placeholder = self.tr("Nobody is released for this meeting yet.")
        self.person: ChoiceField[int] = ChoiceField(
            self._matching, self.tr("Type a name to release a person"), keeps_choice=False
        )
        self.as_last_time = secondary_button(self.tr("As last time"), self._as_last_time)
        self.change = secondary_button(self.tr("Change…"), self._change_current)
        self.delete = secondary_button(self.tr("Delete"), self._delete)
        self.totals = PlainLabel("", TextRole.STRONG)
        self._lay_out_parts()
        self._connect()
        self._refresh()
        self.person.setFocus()

    def _connect(self) -> None:
        self.person.chosen.connect(self._release)
        self.table.activated_row.connect(self._change)
        self.table.add_shortcut(self.tr("Change…"), "F2", self._change_current)
        self.table.add_shortcut(self.tr("Delete"), "Del", self._delete)
        self.table.selectionModel().selectionChanged.connect(self._offer)
        self._context.operations.changed.connect(self._refresh)

    def _refresh(self) -> None:
        rows = self._context.operations.query(meeting_releases, self._meeting_id)
        self._people = self._context.operations.query(people_to_release, self._meeting_id)
        self._rows.set_rows(rows)
        self.totals.setText(totals_words(totals_of(rows)) if rows else "")
        self._offer()

    def _offer(self) -> None:
        has_row = self.table.current_row() is not None
        self.change.setEnabled(has_row)
        self.delete.setEnabled(has_row)

    def _matching(self, typed: str) -> list[Choice[int]]:
        words = folded(typed).split()
        return [
            Choice(key, name)
            for key, name in self._people
            if all(word in folded(name) for word in words)
        ]

    def _release(self, choice: Choice[int] | None) -> None:
        if choice is None:
            return
        self._context.operations.execute(
            self.tr("release of {name}").format(name=choice.text),
            release_person,
            self._meeting_id,
            choice.value,
        )

    def _as_last_time(self) -> None:
        self.refuse("")
        try:
            self._context.operations.execute(
                self.tr("releases as last time"), release_as_last_time, self._meeting_id
            )
        except UserError as refusal:
            self.refuse(str(refusal))

    def _change_current(self) -> None:
        if (row := self.table.current_row()) is not None:
            self._change(row)

    def _change(self, row: ReleaseRow) -> None:
        ReleaseSheet(self, self._context.operations, row).open()

    def _delete(self) -> None:
        if (row := self.table.current_row()) is not None:
            step = self.tr("release of {name}").format(name=row.person)
            self._context.operations.execute(step, delete_release, row.id)

    def _lay_out_parts(self) -> None:
        px = self._context.theme.px
        self.setMinimumWidth(px(WIDTH))
        self.table.setMinimumHeight(px(LIST_HEIGHT))
        self.person.setAccessibleName(self.tr("Person to release"))
        card = Card()
        card.setAccessibleName(self.table.accessibleName())
        card.add(self.table, 1)
        add = QHBoxLayout()
        add.addWidget(self.person, 1)
        add.addWidget(self.as_last_time)
        self.add(add)
        self.add(card, 1)
        self.add(self.totals)
        self.buttons.insertWidget(0, self.change)
        self.buttons.insertWidget(1, self.delete)
