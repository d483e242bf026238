"""The system or a terminal tells the process to end: the program ends as when one closes it."""

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_MANY = 64


class ToldToEnd(QObject):
    """Signals: `asked`, in the event loop. On Windows there are no such signals.

    Python hears a signal only between two of its own steps, and Qt waits in between: a byte in a
    pipe wakes it up.
    """

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        """Listens from now on, to the end of the process."""
        super().__init__(parent)
        if sys.platform == "win32":
            return
        self._reads, writes = os.pipe()
        for end in (self._reads, writes):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(writes, warn_on_full_buffer=False)
        for one in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            signal.signal(one, _heard)
        notifier = QSocketNotifier(self._reads, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._tell)

    def _tell(self) -> None:
        os.read(self._reads, _MANY)
        self.asked.emit()


def _heard(_number: int, _frame: object) -> None:
    """The byte in the pipe tells it."""
