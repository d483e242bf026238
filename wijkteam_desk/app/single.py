"""One window per vault: a second start brings the first one forward and ends.

The only file that listens, and only to this user on this computer. Nothing is read from whoever
calls: the call is all there is to say.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from platformdirs import user_runtime_path
from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer  # noqa: TID251 - the one file that may

_TRIES, _WAIT = 20, 100  # times, milliseconds: the first may still be painting
_ANY_PROCESS = -1


class Single(QObject):
    """The place of the one program that works in a folder. Signals: `called` by a second start."""

    called = Signal()

    def __init__(self, folder: Path) -> None:
        """Takes the place when it is free; that of a process that was killed is free."""
        super().__init__()
        runtime = user_runtime_path("wijkteam-desk", appauthor=False)
        name = _named(str(folder.absolute()))
        self.door = f"wijkteam-desk-{name}" if sys.platform == "win32" else str(runtime / name)
        self._server: QLocalServer | None = None
        _make(runtime)
        self._lock = QLockFile(str(runtime / f"{name}.lock"))
        self._lock.setStaleLockTime(0)
        taken = not self._lock.tryLock(0)
        self.is_second = taken and self._lock.error() is QLockFile.LockError.LockFailedError

    def call_first(self) -> bool:
        """Asks the first to come forward; false when nobody answers."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: TID251 - the one file that may

        _let_others_come_forward()
        socket = QLocalSocket()
        for _ in range(_TRIES):
            socket.connectToServer(self.door)
            if socket.waitForConnected(_WAIT):
                socket.disconnectFromServer()
                return True
            QThread.msleep(_WAIT)
        return False

    def listen(self) -> None:
        """Waits for calls from now on; where that cannot be, nobody is brought forward."""
        from PySide6.QtNetwork import QLocalServer  # noqa: TID251 - the one file that may

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # Whoever has the lock may: what lies there is of a process that was killed.
        QLocalServer.removeServer(self.door)

        def answer() -> None:
            while server.hasPendingConnections():
                caller = server.nextPendingConnection()
                caller.disconnected.connect(caller.deleteLater)
                caller.abort()
                self.called.emit()

        server.newConnection.connect(answer)
        if self._lock.isLocked() and server.listen(self.door):
            self._server = server

    def leave(self) -> None:
        """Lets go of the place."""
        server, self._server = self._server, None
        if server is not None:
            server.close()
        self._lock.unlock()


def _named(place: str) -> str:
    # By Qt, which is there already: the lock screen does not wait for another library.
    digest = QCryptographicHash.hash(place.encode(), QCryptographicHash.Algorithm.Sha256)
    return digest.data().hex()[:16]


def _make(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return


def _let_others_come_forward() -> None:
    """Windows lets only who was just used hand on the front."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)
