"""What Windows tells a window of its own: asleep, locked, another user."""

import ctypes
import sys
from ctypes import wintypes

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_POWERBROADCAST, _WTSSESSION_CHANGE, _ENDSESSION = 0x0218, 0x02B1, 0x0016
_SUSPEND, _STANDBY = 0x0004, 0x0005
_CONSOLE_DISCONNECT, _REMOTE_DISCONNECT, _LOGOFF, _LOCK = 0x2, 0x4, 0x6, 0x7
_THIS_SESSION = 0

_AWAY = {
    _POWERBROADCAST: {_SUSPEND, _STANDBY},
    _WTSSESSION_CHANGE: {_CONSOLE_DISCONNECT, _REMOTE_DISCONNECT, _LOGOFF, _LOCK},
    _ENDSESSION: {1},
}


def says_away(message: int, parameter: int) -> bool:
    """Whether this message says that nobody sits at this session any more."""
    return parameter in _AWAY.get(message, ())


class WindowsSession(QWidget):
    """Never shown; only its own messages come into Python. Signals: `away`."""

    away = Signal()

    def __init__(self, owner: QWidget) -> None:
        """Asks to be told as long as the owner lives."""
        super().__init__()
        owner.destroyed.connect(self.deleteLater)
        if sys.platform == "win32":
            notify = ctypes.windll.wtsapi32.WTSRegisterSessionNotification
            notify(wintypes.HWND(int(self.winId())), _THIS_SESSION)

    @override
    def nativeEvent(
        self, eventType: "QByteArray | bytes | bytearray | memoryview[int]", message: int
    ) -> object:
        if eventType == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            if says_away(told.message, told.wParam):
                self.away.emit()
        return False, 0
