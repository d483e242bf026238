"""Notices that nobody is at the laptop."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication
from typing_extensions import override

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)
MINUTE = 60_000
USUAL, IN_CONVERSATION = 15 * MINUTE, 30 * MINUTE


class Idle(QObject):
    """Emits `reached` when no key, pointer or pen was used for the patience, in milliseconds.

    Watches the windows of the program, dialogs too, as they come to the front. Watching the whole
    application would bring every event of every part into Python, half-destroyed ones as well.
    """

    reached = Signal()

    def __init__(self, app: QApplication) -> None:
        """Waits for `be_patient`."""
        super().__init__(app)
        self._timer = QTimer(self, singleShot=True, interval=USUAL)
        self._timer.timeout.connect(self.reached)
        self._app = app
        app.focusWindowChanged.connect(self._watch)

    @property
    def minutes(self) -> int:
        """The patience in whole minutes."""
        return self._timer.interval() // MINUTE

    def be_patient(self, patience: int) -> None:
        """Waits this long from now on."""
        self._timer.start(patience)

    def stop(self) -> None:
        """Watches no longer."""
        self._timer.stop()
        for window in self._app.topLevelWindows():
            window.removeEventFilter(self)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            # Once installed, a second time only moves it to the front.
            window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive():
            self._timer.start()
        return False
