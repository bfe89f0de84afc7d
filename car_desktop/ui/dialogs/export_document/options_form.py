"""A form made from the options class of a document type."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import Field, fields, replace
from enum import StrEnum
from typing import Any, get_args, get_type_hints

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import SchoolYear
from car_desktop.reports.base import Choice
from car_desktop.typography import current
from car_desktop.ui.widgets.eliding_list import ElidingList
from car_desktop.ui.widgets.folding_check import FoldingCheck
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.number_field import NumberField

_YEARS_BACK = 9


class OptionsForm(QObject):
    """One editor per option that a person may choose; `chosen()` answers the options."""

    changed = Signal()

    def __init__(self, form: Form, options: Any) -> None:  # any options dataclass
        super().__init__(form)
        self._options = options
        self._types = get_type_hints(type(options))
        self.editors: dict[str, QWidget] = {}
        self._values: dict[str, Callable[[], Any]] = {}
        for option in fields(options):
            choice = option.metadata.get("choice")
            if isinstance(choice, Choice):
                self._add(form, option, choice)

    def chosen(self) -> Any:
        """The options as the form now shows them."""
        return replace(self._options, **{name: read() for name, read in self._values.items()})

    def _add(self, form: Form, option: Field[Any], choice: Choice) -> None:
        """One editor for each type that an option may have."""
        value, wanted = getattr(self._options, option.name), self._types[option.name]
        if isinstance(value, bool):
            check = FoldingCheck(choice.label())
            check.setChecked(value)
            check.toggled.connect(self.changed)
            form.add_content(check)
            self._keep(option, check, check.isChecked)
            return
        editor, read = self._editor(choice, value, wanted)
        form.add(choice.label(), editor).label.setWordWrap(True)  # labels of options are long
        self._keep(option, editor, read)

    def _keep(self, option: Field[Any], editor: QWidget, read: Callable[[], Any]) -> None:
        self.editors[option.name] = editor
        self._values[option.name] = read

    def _editor(
        self, choice: Choice, value: object, wanted: Any
    ) -> tuple[QWidget, Callable[[], Any]]:
        match value:
            case int():
                number = _number(choice, value)
                number.valueChanged.connect(self.changed)
                return number, number.value
            case SchoolYear():
                return self._list(_years(value), value)
            case StrEnum():
                return self._list([(one, label(one)) for one in type(value)], value)
            case str():
                text = QLineEdit(value)
                text.textChanged.connect(self.changed)
                return text, text.text
            case frozenset():
                boxes = Boxes(get_args(wanted)[0], value)
                boxes.changed.connect(self.changed)
                return boxes, boxes.value
        raise TypeError(f"no editor for an option of type {type(value).__name__}")

    def _list(
        self, values: Sequence[tuple[Any, str]], chosen: object
    ) -> tuple[QComboBox, Callable[[], Any]]:
        """A closed list; it holds positions, because Qt would make plain text of our values."""
        known = [value for value, _ in values]
        choices = ElidingList([text for _, text in values])
        choices.setCurrentIndex(known.index(chosen))
        choices.currentIndexChanged.connect(self.changed)
        return choices, lambda: known[choices.currentIndex()]


class Boxes(QWidget):
    """A box to tick for each value of a kind."""

    changed = Signal()

    def __init__(self, kind: type[StrEnum], ticked: frozenset[StrEnum]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.boxes: dict[StrEnum, FoldingCheck] = {}
        for one in kind:
            box = FoldingCheck(label(one))
            box.setChecked(one in ticked)
            box.toggled.connect(self.changed)
            self.boxes[one] = box
            column.addWidget(box)

    def value(self) -> frozenset[StrEnum]:
        """The values that are ticked."""
        return frozenset(one for one, box in self.boxes.items() if box.isChecked())


def _number(choice: Choice, value: int) -> NumberField:
    number = NumberField()
    number.setRange(choice.minimum, choice.maximum)
    number.setValue(value)
    return number


def _years(value: SchoolYear) -> list[tuple[SchoolYear, str]]:
    """The next school year, the proposed one and those before it."""
    starts = range(value.start + 1, value.start - _YEARS_BACK, -1)
    return [(SchoolYear(start), current().school_year(start)) for start in starts]
