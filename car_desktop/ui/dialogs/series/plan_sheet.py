"""The sheet that plans a year of meetings: what is typed on one side, every date on the other."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QVBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.values import MeetingMode, OnDayOff
from car_desktop.services.communities import CommunityName
from car_desktop.services.meetings import suggestion
from car_desktop.services.series import (
    SeriesDraft,
    SeriesPreview,
    create_series,
    plan_series,
    planned_conflicts,
)
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.series.preview_list import WIDTH as PREVIEW_WIDTH
from car_desktop.ui.dialogs.series.preview_list import PreviewList
from car_desktop.ui.dialogs.series.rhythm_fields import RhythmFields
from car_desktop.ui.dialogs.series.words import rule_sentence
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.moment_fields import TimeField
from car_desktop.ui.widgets.segmented import Segmented
from car_desktop.ui.widgets.sheet import Sheet

FORM_WIDTH = 400
MARGINS = 90  # what stands around and between the two columns
LONGEST_NAME = 34  # letters of a community's name that the closed list shows
_EXAMPLE = (time(9, 0), time(11, 30))


class PlanSeriesSheet(Sheet):
    """The preview follows every key; accepting creates exactly what it shows."""

    created = Signal(object)  # identifiers of the meetings

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        communities: list[CommunityName],
        *,
        today: date | None = None,
    ) -> None:
        super().__init__(parent, self.tr("Plan the meetings of a year"), "")
        self._context = context
        self.preview = SeriesPreview(())
        self._make_fields(communities, today or date.today())
        self.proposals = PreviewList(context)
        self.rule = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self._lay_out_fields()
        self._connect()
        self._show_preview()

    def start_with(self, community_id: int | None, day: date) -> None:
        """Propose a community and the first day of its series."""
        self.community.setCurrentIndex(max(self.community.findData(community_id), 0))
        self.rhythm.start_on(day)
        self._suggest()
        (self.community if community_id is None else self.rhythm).setFocus()

    def submit(self) -> None:
        """Create the meetings."""
        ids = self._context.operations.execute(
            self.tr("planned series"), create_series, self._draft()
        )
        self.created.emit(ids)

    def _make_fields(self, communities: list[CommunityName], today: date) -> None:
        self.community = QComboBox()
        self.community.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.community.setMinimumContentsLength(LONGEST_NAME)
        for row in communities:
            self.community.addItem(row.name, row.id)
        self.rhythm = RhythmFields(today)
        self.start, self.end = TimeField(), TimeField()
        modes = [(mode, label(mode)) for mode in MeetingMode]
        self.mode = Segmented(modes, self.tr("Mode"))
        self.place = QLineEdit()
        self.object = QLineEdit()
        self.object.setPlaceholderText(self.tr("What the meetings are about"))
        self.on_day_off = QComboBox()
        for rule in OnDayOff.NEXT_WEEK, *(r for r in OnDayOff if r is not OnDayOff.NEXT_WEEK):
            self.on_day_off.addItem(label(rule), rule)

    def _lay_out_fields(self) -> None:
        px = self._context.theme.px
        form = Form()
        form.setMinimumWidth(px(FORM_WIDTH))
        form.add(self.tr("Community"), self.community)
        form.add_content(self.rhythm)
        form.add(self.tr("When a day is off"), self.on_day_off)
        form.add_row((self.tr("Start"), self.start), (self.tr("End"), self.end))
        form.add(self.tr("Mode"), self.mode)
        form.add(self.tr("Place"), self.place)
        form.add(self.tr("Object"), self.object)
        columns = QBoxLayout(self._direction())
        columns.setSpacing(20)
        fields = QVBoxLayout()
        fields.addWidget(form)
        fields.addStretch(1)
        columns.addLayout(fields, 1)
        columns.addWidget(self.proposals, 1)
        self.add(self.rule)
        self.add(columns, 1)

    def _direction(self) -> QBoxLayout.Direction:
        """Side by side, unless large letters or a small screen leave no room."""
        needed = self._context.theme.px(FORM_WIDTH + PREVIEW_WIDTH) + MARGINS
        has_room = needed <= self.screen().availableSize().width()
        directions = QBoxLayout.Direction
        return directions.LeftToRight if has_room else directions.TopToBottom

    def _connect(self) -> None:
        self.community.currentIndexChanged.connect(self._suggest)
        self.rhythm.changed.connect(self._show_preview)
        self.on_day_off.currentIndexChanged.connect(self._show_preview)
        for field in (self.start, self.end):
            field.moment_changed.connect(self._show_preview)
        self.proposals.changed.connect(self._show_preview)
        self.place.editingFinished.connect(self._show_preview)
        self.mode.changed.connect(self._show_preview)

    def _suggest(self) -> None:
        """Propose what this community usually does."""
        usual = self._context.operations.query(suggestion, self.community.currentData())
        self.start.set_value(usual.starts)
        self.end.set_value(usual.ends)
        self.place.setText(usual.place)
        self.mode.set_value(usual.mode)
        self._show_preview()

    def _show_preview(self) -> None:
        """Show every date, or say what is missing where the dates would be."""
        self.preview, clashes, said, why = SeriesPreview(()), {}, "", ""
        query = self._context.operations.query
        try:
            draft = self._draft()
            self.preview = query(plan_series, draft)
            clashes = query(planned_conflicts, draft, self.preview)
            said = rule_sentence(draft.recurrence, (draft.starts, draft.ends))
        except UserError as refusal:
            why = str(refusal)
        self.refuse("")
        self.rule.setText(said)
        self.proposals.show_preview(self.preview, clashes, why)
        count = len(self.preview.kept)
        none, some = self.tr("Create the meetings"), self.tr("Create %n meeting(s)", "", count)
        self.accept_button.setText(some if count else none)
        self.accept_button.setEnabled(count > 0)

    def _draft(self) -> SeriesDraft:
        starts, ends = self.start.value(), self.end.value()
        recurrence = self.rhythm.recurrence()
        if starts is None or ends is None:
            example = current().time_range(*_EXAMPLE)
            raise UserError(
                self.tr("Type the two hours, such as {example}.").format(example=example)
            )
        return SeriesDraft(
            community_id=self.community.currentData(),
            recurrence=recurrence,
            starts=starts,
            ends=ends,
            on_day_off=OnDayOff(self.on_day_off.currentData()),
            title=self.object.text(),
            place=self.place.text(),
            mode=self.mode.value,
            by_hand=self.proposals.by_hand(recurrence.days()),
        )
