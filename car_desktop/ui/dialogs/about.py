"""What this program is, and whose work it stands on."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from car_desktop import __version__
from car_desktop.resources import resource
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.sheet import Sheet


class AboutSheet(Sheet):
    """Version, licence, and the licences of what is shipped with it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Carnet CAR"), self.tr("Close"))
        self.cancel_button.hide()
        self.resize(620, 560)
        version = self.tr("Version {version}").format(version=__version__)
        self.add(PlainLabel(version, TextRole.SECONDARY))
        purpose = self.tr(
            "A local notebook for people who coach communities of practice and professional "
            "learning communities. Free software under the MIT licence. Nothing leaves this "
            "computer."
        )
        self.add(PlainLabel(purpose, wrap=True))
        self.add(PlainLabel(self.tr("Licences"), TextRole.HEADING))
        self.licences = QPlainTextEdit(licences())
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setAccessibleName(self.tr("Licences"))
        self.add(self.licences, 1)


def licences() -> str:
    """Return the notices of what is shipped: typeface, icons, libraries."""
    font = resource("fonts/OFL.md").read_text("utf-8")
    icons = resource("icons/LICENSE.txt").read_text("utf-8")
    return "\n\n".join([_LIBRARIES, f"Source Sans 3\n\n{font}", f"Lucide\n\n{icons}"])


_LIBRARIES = """\
Qt for Python (PySide6): LGPL 3, used as shared libraries that can be replaced.
SQLAlchemy, Alembic: MIT. ReportLab: BSD. SQLCipher: BSD, by Zetetic. sqlcipher3: zlib.
python-calamine, RapidFuzz: MIT. XlsxWriter: BSD. Pillow: MIT-CMU."""
