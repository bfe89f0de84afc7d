"""The sheet of the days off of a school year: add a run, delete, import a list."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.values import DayOffKind, SchoolYear
from car_desktop.formats.day_list import ListedDay, read_days
from car_desktop.progress import Progress
from car_desktop.services.days_off import (
    DayOffRow,
    DayRun,
    add_days_off,
    days_off,
    delete_days_off,
    import_days_off,
    school_calendars,
)
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.jobs import Job
from car_desktop.ui.widgets.buttons import icon_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.moment_fields import DateField
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.sheet import Sheet

WIDTH, LIST_HEIGHT = 640, 300


class DaysOffSheet(Sheet):
    """Everything it does is done at once and can be undone; « Add » leaves it open for the next run."""

    def __init__(self, context: Context, parent: QWidget | None, today: date) -> None:
        super().__init__(
            parent,
            self.tr("Days off"),
            self.tr("Add"),
            self.tr("Series go around these days. Weekends and statutory days are known already."),
        )
        self.cancel_button.setText(self.tr("Close"))
        self._context = context
        self._job: Job[tuple[ListedDay, ...] | UserError] | None = None
        self._year = SchoolYear.of(today)
        self._make_choices()
        self._make_list()
        self._make_fields(today)
        self._lay_out_parts()
        context.operations.changed.connect(self._refresh)
        self.calendar.currentIndexChanged.connect(self._refresh)
        self._refresh()
        self.first.setFocus()

    def accept(self) -> None:
        """Add the run that is typed, and stay."""
        self.refuse("")
        try:
            self.submit()
        except UserError as refusal:
            self.refuse(str(refusal))

    def submit(self) -> None:
        """Add a run of days; without a last date it is one day."""
        first = self.first.value()
        last = first if not self.last.text().strip() else self.last.value()
        if first is None or last is None:
            example = current().date_short(date(2026, 10, 12))
            raise UserError(self.tr("Type a date, such as {example}.").format(example=example))
        run = DayRun(first, last, DayOffKind(self.kind.currentData()), self.name.text())
        self._context.operations.execute(
            self.tr("added days off"), add_days_off, self.calendar.currentData(), run
        )
        self._show_year(SchoolYear.of(first))
        self._scroll_to(first)
        for field in (self.first, self.last, self.name):
            field.clear()
        self.first.setFocus()

    def import_list(self, path: Path) -> None:
        """Read a list in the background, then close its days."""
        self.refuse("")
        self._context.settings.last_folder = path.parent
        self._job = Job(self.tr("Reading the days off"), partial(_read, path))
        self._job.succeeded.connect(self._on_read)
        self._context.jobs.start(self._job)

    def _make_choices(self) -> None:
        self.calendar = QComboBox()
        self.calendar.setAccessibleName(self.tr("School calendar"))
        for choice in self._context.operations.query(school_calendars):
            self.calendar.addItem(choice.name, choice.id)
        self.calendar.addItem(self.tr("All communities"), None)
        self.year = PlainLabel("", TextRole.STRONG)
        self.before = icon_button("chevron-left", self.tr("Year before"), partial(self._step, -1))
        self.after = icon_button("chevron-right", self.tr("Year after"), partial(self._step, 1))

    def _make_list(self) -> None:
        self._rows: RowsModel[DayOffRow] = RowsModel(
            [
                Column(
                    self.tr("Date"),
                    _day,
                    sort=lambda row: row.day,
                    strong=lambda row: row.id is not None,
                    quiet=lambda row: row.id is None,
                ),
                Column(self.tr("Name"), lambda row: row.label, stretch=True),
                Column(
                    self.tr("Kind"),
                    self._kind_of,
                    tone=lambda row: Tone.NEUTRAL if row.id is None else Tone.BLUE,
                ),
            ],
            key=lambda row: (row.day, row.id),
        )
        self.table = RowsTable(self._rows, self.tr("Days off"), several=True)
        self.table.add_shortcut(self.tr("Delete"), "Del", self._delete)

    def _make_fields(self, today: date) -> None:
        self.first, self.last = DateField(today=today), DateField(today=today)
        self.last.setPlaceholderText(self.tr("The same day"))
        self.kind = QComboBox()
        for kind in DayOffKind.PEDAGOGICAL, DayOffKind.BREAK, DayOffKind.HOLIDAY:
            self.kind.addItem(label(kind), kind)
        self.kind.addItem(label(DayOffKind.CONDITIONAL), DayOffKind.CONDITIONAL)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Spring break, storm day…"))

    def _lay_out_parts(self) -> None:
        px = self._context.theme.px
        self.setMinimumWidth(px(WIDTH))
        where = QHBoxLayout()
        where.addWidget(self.calendar, 1)
        for widget in (self.before, self.year, self.after):
            where.addWidget(widget)
        card = Card()
        card.setAccessibleName(self.table.accessibleName())
        card.add(self.table, 1)
        self.table.setMinimumHeight(px(LIST_HEIGHT))
        form = Form()
        form.add_row((self.tr("From"), self.first), (self.tr("To"), self.last))
        form.add_row((self.tr("Kind"), self.kind), (self.tr("Name"), self.name))
        self.add(where)
        self.add(card, 1)
        self.add(form)
        self.delete_button = secondary_button(self.tr("Delete"), self._delete)
        self.import_button = secondary_button(self.tr("Import a list…"), self._choose_list)
        self.buttons.insertWidget(0, self.import_button)
        self.buttons.insertWidget(1, self.delete_button)
        self.table.selectionModel().selectionChanged.connect(self._offer)

    def _refresh(self) -> None:
        rows = self._context.operations.query(days_off, self.calendar.currentData(), self._year)
        self._rows.set_rows(rows)
        self.year.setText(current().school_year(self._year.start))
        self._offer()

    def _offer(self) -> None:
        self.delete_button.setEnabled(bool(self._chosen()))

    def _step(self, years: int) -> None:
        self._show_year(SchoolYear(self._year.start + years))

    def _show_year(self, year: SchoolYear) -> None:
        self._year = year
        self._refresh()

    def _scroll_to(self, day: date) -> None:
        """Bring the first day off from a day into sight."""
        ahead = (position for position, row in enumerate(self._rows.rows) if row.day >= day)
        if (position := next(ahead, None)) is not None:
            hint = QAbstractItemView.ScrollHint.PositionAtCenter
            self.table.scrollTo(self._rows.index(position, 0), hint)

    def _chosen(self) -> list[int]:
        return [row.id for row in self.table.selected_rows() if row.id is not None]

    def _delete(self) -> None:
        if ids := self._chosen():
            self._context.operations.execute(self.tr("deleted days off"), delete_days_off, ids)

    def _choose_list(self) -> None:
        dialog = QFileDialog(
            self,
            self.tr("List of days off"),
            str(self._context.settings.last_folder),
            self.tr("Lists date;type;label (*.csv *.txt *.xlsx *.ods);;All files (*)"),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_chosen(self, path: str) -> None:
        self.import_list(Path(path))

    def _on_read(self, days: tuple[ListedDay, ...] | UserError) -> None:
        if isinstance(days, UserError):
            self.refuse(str(days))
            return
        done = self._context.operations.execute(
            self.tr("imported days off"), import_days_off, self.calendar.currentData(), days
        )
        self._show_year(SchoolYear.of(days[0].day))
        self._scroll_to(days[0].day)
        parts = [
            self.tr("%n day(s) added", "", done.added),
            self.tr("%n changed", "", done.changed),
            self.tr("%n unchanged", "", done.unchanged),
        ]
        self._context.messages.say(" · ".join(parts) + ".")

    def _kind_of(self, row: DayOffRow) -> str:
        return self.tr("Statutory") if row.id is None else label(row.kind)


def _day(row: DayOffRow) -> str:
    words = current()
    return words.capitalized(f"{words.weekday_short(row.day)} {words.date_medium(row.day)}")


def _read(path: Path, progress: Progress) -> tuple[ListedDay, ...] | UserError:
    progress(0, 1)
    try:
        return read_days(path)
    except UserError as refusal:
        return refusal
