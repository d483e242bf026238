"""What the system tells: asleep, locked, another user, the session ends. And what it does not."""

import sys

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wijkteam_desk.app.slept import Slept, awake_seconds, wall_seconds

if sys.platform == "win32":
    from wijkteam_desk.app.system_windows import WindowsSession
elif sys.platform != "darwin":
    from wijkteam_desk.app.system_linux import LinuxSession

_EVERY = 1000  # milliseconds


class SystemEvents(QObject):
    """Signals: `away` when nobody sits at this session any more, `ending` when the session ends.

    Where no system tells of sleep, a clock does: see `Slept`.
    """

    away = Signal()
    ending = Signal()

    def __init__(self, window: QWidget) -> None:
        """Listens as long as the window lives; made after the unlock, no start waits for it."""
        super().__init__(window)
        self._slept = Slept(wall=wall_seconds, awake=awake_seconds)
        timer = QTimer(self, interval=_EVERY)
        timer.timeout.connect(self._tick)
        timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            # Before the session asks its windows to close.
            app.commitDataRequest.connect(self.ending, Qt.ConnectionType.DirectConnection)
        self._listen(window)

    def _listen(self, window: QWidget) -> None:
        if sys.platform == "win32":
            session = WindowsSession(window)
            session.away.connect(self.away)
        elif sys.platform != "darwin":
            told = LinuxSession(self)
            told.away.connect(self.away)
            told.ending.connect(self.ending)

    def _tick(self) -> None:
        if self._slept.since_last():
            self.away.emit()
