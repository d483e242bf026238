"""What every way to go dark has to do with the windows in front of the main window."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from typing_extensions import override

from wijkteam_desk.ui.main_window.window import COVER_KEYS, LOCK_KEYS

# Every key asks its window for an override before it goes to the list or menu that is open; that
# list is often no window in front, so its keys are not heard there.
_FIRST = QEvent.Type.ShortcutOverride
_KEY_EVENTS = frozenset({_FIRST, QEvent.Type.KeyPress})


def close_all_but(kept: QWidget) -> None:
    """Closes every list, tip and dialog; a dialog hears that it was cancelled."""
    QToolTip.hideText()
    for window in QApplication.topLevelWidgets():
        if window is not kept and window.isVisible():
            window.close()
            window.hide()


class Front(QObject):
    """Hears the keys that cover and lock, whatever list, menu or dialog has the keyboard.

    `came_forward` gives each window that comes to the front, or nothing.
    """

    came_forward = Signal(object)
    cover_asked = Signal()
    lock_asked = Signal()

    def __init__(self, owner: QObject) -> None:
        """Watches windows as they come to the front, not the application: see `Idle`."""
        super().__init__(owner)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._watch)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
        self.came_forward.emit(window)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _KEY_EVENTS or not isinstance(event, QKeyEvent):
            return False
        asked = {COVER_KEYS: self.cover_asked, LOCK_KEYS: self.lock_asked}.get(_name(event))
        if asked is None:
            return False
        if event.type() is _FIRST and not event.isAutoRepeat():
            asked.emit()
        event.accept()
        return True


def _name(event: QKeyEvent) -> str:
    if event.key() in {Qt.Key.Key_unknown, 0}:
        return ""
    return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
