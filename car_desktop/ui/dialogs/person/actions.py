"""What screens can do with a person; each function opens its sheet or acts at once."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from car_desktop.i18n import translate
from car_desktop.services.people import archive_person, delete_person, person_detail
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.destruction.person_sheet import DestroyPersonSheet
from car_desktop.ui.dialogs.person.sheet import PersonSheet
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.undoing import undo_action


def add(context: Context, parent: QWidget) -> None:
    """Open the sheet of a new person, then the person's page."""
    sheet = PersonSheet(context, parent)
    sheet.saved.connect(partial(_open, context))
    sheet.open()


def edit(context: Context, parent: QWidget, person_id: int) -> None:
    """Open the sheet of a person."""
    person = context.operations.query(person_detail, person_id, date.today())
    PersonSheet(context, parent, person).open()


def archive(context: Context, person_id: int, *, archived: bool) -> None:
    """Take someone out of the lists, or bring them back."""
    if archived:
        step = translate("PersonActions", "archived person")
        said = translate("PersonActions", "Archived: what this person did stays in the registers.")
    else:
        step = translate("PersonActions", "person taken out of the archive")
        said = translate("PersonActions", "This person is back in the lists.")
    context.operations.execute(step, archive_person, person_id, archived=archived)
    context.messages.say(said, undo_action(context))


def destroy(context: Context, parent: QWidget, person_id: int) -> None:
    """Open the sheet that destroys what is held on someone."""
    line = context.operations.query(person_detail, person_id, date.today()).line
    name = f"{line.first_name} {line.last_name}".strip()
    DestroyPersonSheet(context, parent, person_id, name).open()


def delete(context: Context, person_id: int) -> None:
    """Delete at once, and offer to take it back."""
    context.operations.execute(
        translate("PersonActions", "deleted person"), delete_person, person_id
    )
    context.messages.say(
        translate("PersonActions", "The person was deleted."), undo_action(context)
    )


def _open(context: Context, person_id: int) -> None:
    context.navigator.open(ScreenId.PERSON, person_id=person_id)
