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
COVERED_AFTER = 3 * MINUTE
USUAL, IN_CONVERSATION = 15 * MINUTE, 30 * MINUTE


class Idle(QObject):
    """Emits `unwatched`, and later `reached`, when no key, pointer or pen was used for so long.

    `unwatched` after `COVERED_AFTER`, `reached` after the patience, in milliseconds.

    Watches the windows of the program, dialogs too, as they come to the front. Watching the whole
    application would bring every event of every part into Python, half-destroyed ones as well.
    """

    unwatched = Signal()
    reached = Signal()

    def __init__(self, app: QApplication) -> None:
        """Waits for `be_patient`."""
        super().__init__(app)
        self._timer = QTimer(self, singleShot=True, interval=USUAL)
        self._timer.timeout.connect(self.reached)
        self._unwatched = QTimer(self, singleShot=True, interval=COVERED_AFTER)
        self._unwatched.timeout.connect(self.unwatched)
        self._covered = False
        self._app = app
        app.focusWindowChanged.connect(self._watch)

    @property
    def minutes(self) -> int:
        """The patience in whole minutes."""
        return self._timer.interval() // MINUTE

    def be_patient(self, patience: int) -> None:
        """Waits this long from now on."""
        self._timer.start(patience)
        self._live()

    def be_covered(self, *, covered: bool) -> None:
        """Under the cover no sign of life counts: who types there may be anybody."""
        self._covered = covered
        self._unwatched.stop()
        if not covered:
            self._live()

    def stop(self) -> None:
        """Watches no longer."""
        self._timer.stop()
        self._unwatched.stop()
        for window in self._app.topLevelWindows():
            window.removeEventFilter(self)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            # Once installed, a second time only moves it to the front.
            window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._live()
        return False

    def _live(self) -> None:
        if self._timer.isActive() and not self._covered:
            self._timer.start()
            self._unwatched.start()
