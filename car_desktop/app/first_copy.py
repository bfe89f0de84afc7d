"""Lets a second start of the program show the window of the first."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 1000
LONGEST_START = 10.0
"""Seconds that the first copy, started a moment ago, may take before it listens."""
_PAUSE = 0.1


class FirstCopy(QObject):
    """Listens on this computer only, for copies that were started after this one."""

    called = Signal()

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = channel(folder)
        QLocalServer.removeServer(name)  # left by a copy that was killed; we hold the lock
        self._server.listen(name)

    def stop(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_connection(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            connection.disconnectFromServer()
            connection.deleteLater()
            self.called.emit()


def call_first_copy(folder: Path) -> bool:
    """Ask the copy that holds the folder to show itself; say whether it answered.

    A double click that opened two copies at once finds the first one not listening yet: ask again.
    """
    end = time.monotonic() + LONGEST_START
    while True:
        socket = QLocalSocket()
        socket.connectToServer(channel(folder))
        if socket.waitForConnected(PATIENCE_MS):
            return True
        if time.monotonic() > end:
            return False
        Event().wait(_PAUSE)


def channel(folder: Path) -> str:
    """Return the name under which the copies working on a folder find each other."""
    digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()
    return f"carnet-car-{digest[:16]}"
