"""What logind and the screen locks of Linux tell, over the buses of this computer."""

import os
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath

_LOGIND, _MANAGER = "org.freedesktop.login1", "org.freedesktop.login1.Manager"
_SESSION, _ROOT = "org.freedesktop.login1.Session", "/org/freedesktop/login1"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_SCREEN_LOCKS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class LinuxSession(QObject):
    """Signals: `away` for sleep, screen lock and another user; `ending` before the power goes off.

    `held` once sleep waits for us. Where there is no such service, nothing is told.
    """

    away = Signal()
    ending = Signal()
    held = Signal()

    def __init__(self, owner: QObject) -> None:
        """Asks for this session, and for a moment before sleep."""
        super().__init__(owner)
        self._delay: object = None
        self._system = QDBusConnection.systemBus()
        self._hear(_ROOT, _MANAGER, "PrepareForSleep", "going(bool)")
        self._hear(_ROOT, _MANAGER, "PrepareForShutdown", "ends(bool)")
        screen = QDBusConnection.sessionBus()
        for name in _SCREEN_LOCKS:
            screen.connect("", "", name, "ActiveChanged", self, _slot("going(bool)"))
        self._ask("GetSession", [os.environ.get("XDG_SESSION_ID", "auto")], "found(QDBusMessage)")
        why = ["sleep:shutdown", "Wijkteam Desk", "vergrendelt de kluis", "delay"]
        self._ask("Inhibit", why, "hold(QDBusMessage)")

    def _hear(self, path: str, interface: str, name: str, slot: str) -> None:
        self._system.connect(_LOGIND, path, interface, name, self, _slot(slot))

    def _ask(self, method: str, given: list[str], slot: str) -> None:
        call = QDBusMessage.createMethodCall(_LOGIND, _ROOT, _MANAGER, method)
        call.setArguments(given)
        if self._system.isConnected():
            self._system.callWithCallback(call, self, _slot(slot))

    @Slot(bool)
    def going(self, away: bool) -> None:  # noqa: FBT001 - as the bus says it
        """Asleep or locked soon, or awake again."""
        if away:
            self.away.emit()

    @Slot(bool)
    def ends(self, off: bool) -> None:  # noqa: FBT001 - as the bus says it
        """The power goes off soon, or after all not."""
        if off:
            self.ending.emit()

    @Slot(QDBusMessage)
    def found(self, answer: QDBusMessage) -> None:
        """Listens to this session alone, not to those of others on this computer."""
        path = answer.arguments()[0]
        place = path.path() if isinstance(path, QDBusObjectPath) else str(path)
        self._hear(place, _SESSION, "Lock", "locked()")
        self._hear(place, _PROPERTIES, "PropertiesChanged", "changed(QString,QVariantMap)")

    @Slot()
    def locked(self) -> None:
        """This session is locked."""
        self.away.emit()

    # Spelled as Qt does, so that Qt takes the map apart: as a message it stays closed to Python.
    @Slot(str, "QVariantMap")
    def changed(self, _: str, properties: dict[str, object]) -> None:
        """Another user came to the front."""
        if properties.get("Active") is False:
            self.away.emit()

    @Slot(QDBusMessage)
    def hold(self, answer: QDBusMessage) -> None:
        """Keeps sleep waiting as long as this process knows something; the next one does not."""
        self._delay = answer.arguments()[0]
        self.held.emit()


def _slot(signature: str) -> Any:  # noqa: ANN401 - see below
    # Its type says bytes, but only what SLOT gives is taken.
    return SLOT(signature)
