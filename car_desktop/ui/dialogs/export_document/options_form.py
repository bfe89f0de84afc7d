"""A form made from the options class of a document type."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from car_desktop.domain.values import SchoolYear
from car_desktop.reports.base import Choice
from car_desktop.typography import current
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.number_field import NumberField

_YEARS_BACK = 9


class OptionsForm:
    """One editor per option that a person may choose; `chosen()` answers the options."""

    def __init__(self, form: Form, options: Any) -> None:  # any options dataclass
        self._options = options
        self.editors: dict[str, QWidget] = {}
        for option in fields(options):
            choice = option.metadata.get("choice")
            if isinstance(choice, Choice):
                value = getattr(options, option.name)
                self.editors[option.name] = _add(form, choice, value)

    def chosen(self) -> Any:
        """The options as the form now shows them."""
        values = {name: _value(editor) for name, editor in self.editors.items()}
        return replace(self._options, **values)


def _add(form: Form, choice: Choice, value: object) -> QWidget:
    if isinstance(value, bool):
        check = QCheckBox(choice.label())
        check.setChecked(value)
        form.add_content(check)
        return check
    editor = _number(choice, value) if isinstance(value, int) else _year(value)
    form.add(choice.label(), editor)
    return editor


def _number(choice: Choice, value: int) -> QSpinBox:
    spin = NumberField()
    spin.setRange(choice.minimum, choice.maximum)
    spin.setValue(value)
    return spin


def _year(value: object) -> QComboBox:
    """The proposed school year first, the next one and those before it after."""
    if not isinstance(value, SchoolYear):
        raise TypeError(f"no editor for an option of type {type(value).__name__}")
    years = QComboBox()
    for start in range(value.start + 1, value.start - _YEARS_BACK, -1):
        years.addItem(current().school_year(start), start)
    years.setCurrentIndex(years.findData(value.start))
    return years


def _value(editor: QWidget) -> object:
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    if isinstance(editor, QSpinBox):
        return editor.value()
    if isinstance(editor, QComboBox):
        return SchoolYear(int(editor.currentData()))
    raise TypeError(f"no value in a {type(editor).__name__}")
