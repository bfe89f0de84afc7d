"""The review: what is due, by which rule, ticked; nothing goes before it is confirmed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from PySide6.QtWidgets import QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.privacy import DisposalKind
from car_desktop.domain.retention import clean_on
from car_desktop.progress import Progress
from car_desktop.services.disposals import rule_words
from car_desktop.services.retention_due import DueKey, DueRow
from car_desktop.services.retention_review import Review
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.destruction.doing import (
    conclude,
    doing_now,
    keep_last_words,
    second_place_words,
)
from car_desktop.ui.operations import Destroyed
from car_desktop.ui.widgets.folding_check import FoldingCheck
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.sheet import Sheet
from car_desktop.ui.widgets.working_sheet import WorkingSheet


class ReviewSheet(WorkingSheet):
    """A line to tick for each kind of record and community, under the rule that makes it due."""

    def __init__(self, context: Context, parent: QWidget, due: tuple[DueRow, ...]) -> None:
        super().__init__(
            context,
            parent,
            self.tr("What is due by the rules"),
            self.tr("Destroy what is ticked"),
            self.tr("Untick what you keep: it will be proposed again at the next review."),
        )
        self.setMinimumWidth(context.theme.px(620))
        keep_last_words(parent.window())
        self._window = parent
        self.warning = PlainLabel(self._warning(due), TextRole.CALLOUT, wrap=True)
        self.add(self.warning)
        self.checks: dict[DueKey, FoldingCheck] = {}
        for _, rows in groupby(due, key=lambda row: row.key.category):
            self._add_kind(list(rows))
        self._offer()
        self.prefer_cancelling()

    def accept(self) -> None:
        """Do it in the background."""
        self.refuse("")
        if self._context.jobs.are_running:
            self.refuse(self.tr("Something else is still being done: wait until it has ended."))
            return
        operations = self._context.operations
        doing = doing_now()
        review = Review(self.ticked(), doing.day)

        def work(progress: Progress) -> Destroyed[tuple[int | None, ...]]:
            pieces = operations.query(review.pieces)
            return operations.destroy_by_pieces(pieces, review.do, doing, progress)

        self.run(self.tr("Destroying"), work, self._conclude)

    def ticked(self) -> tuple[DueKey, ...]:
        """What is to go."""
        return tuple(key for key, check in self.checks.items() if check.isChecked())

    def _add_kind(self, rows: list[DueRow]) -> None:
        first = rows[0]
        kind, disposal = label(first.key.category), label(first.rule.disposal)
        title = self.tr("{kind}: {disposal}").format(kind=kind, disposal=disposal.lower())
        self.add(PlainLabel(title, TextRole.STRONG, wrap=True))
        self.add(PlainLabel(rule_words(first.rule, first.last_year), TextRole.SECONDARY, wrap=True))
        for row in rows:
            check = FoldingCheck(self._line(row))
            check.setChecked(True)
            check.toggled.connect(self._offer)
            self.checks[row.key] = check
            self.add(check)

    def _line(self, row: DueRow) -> str:
        records = self.tr("%n record(s)", "", row.count)
        if row.oldest == row.newest:
            days = current().date_long(row.oldest)
        else:
            days = self.tr("from {first} to {last}").format(
                first=current().date_long(row.oldest), last=current().date_long(row.newest)
            )
        return " · ".join(part for part in (row.community, records, days) if part)

    def _warning(self, due: tuple[DueRow, ...]) -> str:
        return "\n".join(self._sentences(due))

    def _sentences(self, due: tuple[DueRow, ...]) -> Iterator[str]:
        kinds = {row.rule.disposal for row in due}
        yield self.tr("This cannot be undone, and no backup is made before.")
        if DisposalKind.DEPERSONALISE in kinds:
            yield self.tr(
                "What is depersonalised still counts in rates and totals, and names nobody."
            )
        yield self.tr(
            "Backups made until now still hold it: they go by {day} at the latest. Documents that you saved "
            "are not in the power of the program."
        ).format(day=current().date_long(clean_on(date.today())))
        if told := second_place_words(self._context):
            yield told

    def _offer(self) -> None:
        self.accept_button.setEnabled(bool(self.ticked()))

    def _on_ended(self) -> None:
        super()._on_ended()
        self._offer()

    def _conclude(self, done: Destroyed[tuple[int | None, ...]]) -> None:
        self.done(Sheet.DialogCode.Accepted)
        certificates = [key for key in done.result if key is not None]
        conclude(self._context, self._window, certificates, done)
        self.submitted.emit()
