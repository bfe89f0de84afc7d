"""Lets a second start of the program show the window of the first."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 1000


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
    """Ask the copy that holds the folder to show itself; say whether it answered."""
    socket = QLocalSocket()
    socket.connectToServer(channel(folder))
    return socket.waitForConnected(PATIENCE_MS)


def channel(folder: Path) -> str:
    """Return the name under which the copies working on a folder find each other."""
    digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()
    return f"carnet-car-{digest[:16]}"
