"""What this program is, whose work it stands on, and how to tell that it is the real one."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from car_desktop import __version__
from car_desktop.resources import resource
from car_desktop.ui.context import Context
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.sheet import Sheet


class AboutSheet(Sheet):
    """Version and build, where the data is, how to verify an installer, and the licences."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        *,
        is_portable: bool = False,
        is_ready: bool = True,
    ) -> None:
        super().__init__(parent, self.tr("Carnet CAR"), self.tr("Close"))
        self._context = context
        self.cancel_button.hide()
        self.resize(640, 680)
        self.version = PlainLabel(self._version(), TextRole.SECONDARY, wrap=True)
        self.version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(self.version)
        purpose = self.tr(
            "A local notebook for people who coach communities of practice and professional "
            "learning communities. Free software under the MIT licence. Nothing leaves this "
            "computer."
        )
        self.add(PlainLabel(purpose, wrap=True))
        self._add_data(is_portable)
        self.privacy.setEnabled(is_ready)  # a screen like the others, which shows data
        self._add_verification()
        self.add(PlainLabel(self.tr("Licences"), TextRole.HEADING))
        self.licences = QPlainTextEdit(licences())
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setAccessibleName(self.tr("Licences"))
        self.add(self.licences, 1)

    def _version(self) -> str:
        version = self.tr("Version {version}").format(version=__version__)
        facts = build_facts()
        if not facts:
            return self.tr("{version}, run from its source").format(version=version)
        return self.tr("{version}, build {commit} of {date} for {system}").format(
            version=version,
            commit=facts["commit"] or "–",
            date=facts["date"],
            system=facts["system"],
        )

    def _add_data(self, is_portable: bool) -> None:
        self.add(PlainLabel(self.tr("Your data"), TextRole.HEADING))
        self.folder = PlainLabel(str(self._context.settings.folder), wrap=True)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(self.folder)
        self.portable = PlainLabel(
            self.tr(
                "This is the portable program: its data and its automatic backups travel with it. "
                "A stick is lost, lent and pulled out too soon: protect your data with a password, "
                "and keep a backup elsewhere. Everything is slower than when installed."
            ),
            TextRole.SECONDARY,
            wrap=True,
        )
        self.add(self.portable)
        self.portable.setVisible(is_portable)
        row = QHBoxLayout()
        self.open_folder = secondary_button(
            self.tr("Open the folder"), self._open_folder, icon="folder-open", small=True
        )
        self.privacy = secondary_button(
            self.tr("Privacy"), self._show_privacy, icon="shield", small=True
        )
        row.addWidget(self.open_folder)
        row.addWidget(self.privacy)
        row.addStretch(1)
        self.body.addLayout(row)

    def _add_verification(self) -> None:
        self.add(PlainLabel(self.tr("Is this installer the real one?"), TextRole.HEADING))
        how = self.tr(
            "Carnet CAR never looks for updates: to upgrade, open a newer installer; your data stays. "
            "Before you open one, compare its SHA-256 sum with the line of the file SHA256SUMS "
            "published beside it:"
        )
        self.add(PlainLabel(how, wrap=True))
        self.verification = PlainLabel(VERIFICATION, TextRole.SECONDARY, wrap=True)
        self.verification.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(self.verification)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._context.settings.folder)))

    def _show_privacy(self) -> None:
        self.accept()
        self._context.navigator.open(ScreenId.PRIVACY)


VERIFICATION = """\
Windows · Get-FileHash carnet-car-…-setup.exe (PowerShell)
macOS · shasum -a 256 carnet-car-….dmg (Terminal)
Linux · sha256sum --check --ignore-missing SHA256SUMS"""


def build_facts() -> dict[str, str]:
    """Return what the frozen program was told of its making; nothing for a checkout."""
    try:
        facts: dict[str, str] = json.loads(resource("build.json").read_text("utf-8"))
    except FileNotFoundError:
        return {}
    return facts


def licences() -> str:
    """Return the notices of what is shipped: libraries, typefaces, icons."""
    font = resource("fonts/OFL.md").read_text("utf-8")
    second_font = resource("fonts/LICENSE-DejaVu.txt").read_text("utf-8")
    icons = resource("icons/LICENSE.txt").read_text("utf-8")
    return "\n\n".join(
        [
            _libraries(),
            f"Source Sans 3\n\n{font}",
            f"DejaVu Sans\n\n{second_font}",
            f"Lucide\n\n{icons}",
        ]
    )


def _libraries() -> str:
    """A packaged program lists each of its parts, with the folder of their texts."""
    try:
        listed = resource("licences/README.txt")
    except FileNotFoundError:
        return _LIBRARIES
    return f"{listed.read_text('utf-8').strip()}\n\n{listed.parent}"


_LIBRARIES = """\
Qt for Python (PySide6), recurring-ical-events, x-wr-timezone: LGPL 3, and can be replaced.
SQLAlchemy, Alembic, cryptography, keyring: MIT or Apache 2.0. SQLCipher: BSD, by Zetetic. sqlcipher3: zlib.
ReportLab, pypdfium2, XlsxWriter, icalendar: BSD. pikepdf: MPL 2.0. Pillow: MIT-CMU.
python-calamine, RapidFuzz, python-docx, markdown-it-py: MIT. python-dateutil: Apache 2.0 and BSD. tzdata: Apache 2.0."""
