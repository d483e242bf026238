"""A logind of our own on a private bus: answers the program, and says what a test asks on stdin."""

import os
import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)
from typing_extensions import override

NAME, MANAGER = "org.freedesktop.login1", "org.freedesktop.login1.Manager"
ROOT, OURS, THEIRS = (
    "/org/freedesktop/login1",
    "/org/freedesktop/login1/session/_31",
    "/org/freedesktop/login1/session/_32",
)
PROPERTIES, SESSION = "org.freedesktop.DBus.Properties", "org.freedesktop.login1.Session"

SIGNALS: dict[str, tuple[str, str, str, list[object]]] = {
    "sleep": (ROOT, MANAGER, "PrepareForSleep", [True]),
    "awake": (ROOT, MANAGER, "PrepareForSleep", [False]),
    "shutdown": (ROOT, MANAGER, "PrepareForShutdown", [True]),
    "lock": (OURS, SESSION, "Lock", []),
    "lock of another": (THEIRS, SESSION, "Lock", []),
    "screen lock": ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", [True]),
    "other user": (
        OURS,
        PROPERTIES,
        "PropertiesChanged",
        [SESSION, {"Active": False}, ["IdleHint"]],
    ),
    "this user": (OURS, PROPERTIES, "PropertiesChanged", [SESSION, {"Active": True}, ["IdleHint"]]),
}


class Logind(QDBusVirtualObject):
    """Knows one session; tells on stdout that it was asked to delay sleep."""

    @override
    def introspect(self, path: str) -> str:
        return ""

    @override
    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        answer = message.createReply()
        if message.member() == "GetSession":
            answer.setArguments([QDBusObjectPath(OURS)])
        elif message.member() == "Inhibit":
            answer.setArguments([QDBusUnixFileDescriptor(os.pipe()[0])])
        else:
            return False
        connection.send(answer)
        sys.stdout.write(f"{message.member()}\n")
        sys.stdout.flush()
        return True


def main() -> int:
    """Lives until stdin ends."""
    app = QCoreApplication([])
    bus = QDBusConnection.systemBus()
    logind = Logind()
    option = QDBusConnection.VirtualObjectRegisterOption.SubPath
    bus.registerVirtualObject(ROOT, logind, option)
    bus.registerService(NAME)

    def say() -> None:
        read = os.read(sys.stdin.fileno(), 4096).decode()
        if not read:
            app.quit()
        for asked in read.splitlines():
            path, interface, member, given = SIGNALS[asked]
            signal = QDBusMessage.createSignal(path, interface, member)
            signal.setArguments(given)
            bus.send(signal)

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(say)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
