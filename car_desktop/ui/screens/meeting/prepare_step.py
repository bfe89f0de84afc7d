"""« Prepare »: the agenda, one of its points, and what else the meeting is made of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from car_desktop.services.workspace import WorkspaceHead
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.prepare_agenda import PrepareAgenda
from car_desktop.ui.screens.meeting.prepare_carry_over import CarryOverCard
from car_desktop.ui.screens.meeting.prepare_item import ItemForm
from car_desktop.ui.screens.meeting.prepare_parking import ParkingCard
from car_desktop.ui.screens.meeting.prepare_roles import RolesCard
from car_desktop.ui.screens.meeting.replies_card import RepliesCard
from car_desktop.ui.screens.meeting.steps import MeetingStep
from car_desktop.ui.widgets.scrolling_body import ScrollingBody
from car_desktop.ui.widgets.segmented import Segmented

NARROW_BELOW = 930
VERY_NARROW_BELOW = 600
_WIDTHS = (382, 382, 312)
_LEAST_WIDTHS = (280, 300, 260)


class PrepareStep(MeetingStep):
    """List, form and side by side; in a narrow window the list and one other, or one at a time."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._has_points = True
        self.agenda = PrepareAgenda(context)
        self.item = ItemForm(context)
        self.carry_over = CarryOverCard(context)
        self.replies = RepliesCard(context)
        self.roles = RolesCard(context)
        self.parking = ParkingCard(context)
        self.side = self._make_side()
        self._parts: tuple[QWidget, ...] = (self.agenda, self.item, self.side)
        names = (self.tr("Agenda"), self.tr("Item"), self.tr("Follow-up and roles"))
        choices = list(zip(self._parts, names, strict=True))
        self.tabs: Segmented[QWidget] = Segmented(choices, self.tr("Part shown"))
        self.sides: Segmented[QWidget] = Segmented(choices[1:], self.tr("Part shown"))
        self._lay_out()
        self._connect()

    def show_meeting(self, head: WorkspaceHead) -> None:
        """Turn to the preparation of a meeting."""
        row, is_writable = head.row, not head.is_closed
        self.settle()
        self.agenda.show_meeting(row.id, is_writable=is_writable)
        self.item.set_writable(is_writable)
        self.carry_over.show_meeting(row.id, is_writable=is_writable)
        self.replies.show_meeting(row.id, is_writable=is_writable)
        self.roles.show_meeting(row.id, is_writable=is_writable)
        self.parking.show_meeting(row.id, row.community_id, is_writable=is_writable)

    def take_focus(self) -> None:
        """Begin in the agenda."""
        self._choose(self.agenda)
        self.agenda.take_focus()

    def settle(self) -> None:
        """Save what is being typed."""
        self.item.flush()
        self.roles.flush()

    def edit_item(self) -> None:
        """Go to the form of the selected point."""
        self._choose(self.item)
        self.item.take_focus()

    def type_point(self) -> None:
        """Go to the line where points are typed."""
        self._choose(self.agenda)
        self.agenda.type_point()

    def give_roles(self) -> None:
        """Give the roles of the day, and show who has them."""
        self._choose(self.side)
        self.roles.take_suggestions()
        self.roles.take_focus()

    def go_to_replies(self) -> None:
        """Go to what members answered."""
        self._choose(self.side)
        self.replies.take_focus()

    def go_to_parking(self) -> None:
        """Go to what waits for later."""
        self._choose(self.side)
        self.parking.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where three parts have no room."""
        super().resizeEvent(event)
        self.fold()

    def fold(self) -> None:
        """Show as many parts as there is room for; without any point there is no form."""
        px = self.context.theme.px
        is_very_narrow = self.width() < px(VERY_NARROW_BELOW)
        is_narrow = self.width() < px(NARROW_BELOW) and self._has_points
        self.tabs.setVisible(is_very_narrow)
        self.sides.setVisible(is_narrow and not is_very_narrow)
        shown = set(self._parts)
        if is_very_narrow:
            shown = {self.tabs.value}
        elif is_narrow:
            shown = {self.agenda, self.sides.value}
        if not self._has_points and not is_very_narrow:
            shown.discard(self.item)
        for part in self._parts:
            part.setVisible(part in shown)

    def _choose(self, part: QWidget) -> None:
        self.tabs.set_value(part)
        if part is not self.agenda:
            self.sides.set_value(part)
        self.fold()

    def _on_part(self, part: QWidget) -> None:
        self._choose(part)

    def _on_filled(self, has_points: bool) -> None:
        self._has_points = has_points
        self.fold()

    def _connect(self) -> None:
        self.agenda.current_item_changed.connect(self.item.show_item)
        self.agenda.edit_requested.connect(self.edit_item)
        self.item.park_requested.connect(self.agenda.actions_of_item.park)
        self.item.remove_requested.connect(self.agenda.actions_of_item.remove)
        self.roles.members_read.connect(self.item.offer_members)
        self.agenda.filled.connect(self._on_filled)
        for switch in (self.tabs, self.sides):
            switch.changed.connect(self._on_part)

    def _make_side(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.replies, self.carry_over, self.roles, self.parking):
            column.addWidget(part)
            column.addWidget(_Gap(part.card))
        column.addStretch(1)
        return ScrollingBody(content)

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(14)
        for place, part in enumerate(self._parts):
            part.setMinimumWidth(_LEAST_WIDTHS[place])
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(place, _WIDTHS[place])
        self.splitter.setSizes(list(_WIDTHS))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(16)
        page.addWidget(self.tabs)
        page.addWidget(self.sides)
        page.addWidget(self.splitter, 1)


class _Gap(QWidget):
    """The room under a card, gone with it."""

    HEIGHT = 14

    def __init__(self, card: QWidget) -> None:
        super().__init__()
        self.setFixedHeight(self.HEIGHT)
        card.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the card."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.setVisible(event.type() == QEvent.Type.ShowToParent)
        return super().eventFilter(watched, event)
