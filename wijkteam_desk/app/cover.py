"""Covers the program while nobody is at it, and brings it back; the vault stays open behind it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QWindow

from wijkteam_desk.app.going_dark import Front, close_all_but
from wijkteam_desk.app.idle import Idle
from wijkteam_desk.ui.cover.presenter import CoverPresenter, Ends, Pin
from wijkteam_desk.ui.cover.view import CoverView
from wijkteam_desk.ui.cover.wiring import wire
from wijkteam_desk.ui.main_window.window import MainWindow


@dataclass(frozen=True, kw_only=True)
class Behind:
    """What the cover asks of what lies behind it.

    `flush` hands on every draft; `lock` is what the third wrong try does; `guessed` keeps a wrong
    PIN for who unlocks next.
    """

    flush: Callable[[], None]
    lock: Callable[[], None]
    guessed: Callable[[], None]


class Cover(QObject):
    """Lives as long as the window it covers."""

    def __init__(
        self,
        window: MainWindow,
        pin: Pin,
        idle: Idle,
        behind: Behind,
        *,
        practice: str = "",
    ) -> None:
        """Covers nothing yet. `practice`: what the practice vault is, if it is that."""
        super().__init__(window)
        self._window = window
        self._pin = pin
        self._idle = idle
        self._flush = behind.flush
        self._ends = Ends(self.uncover, behind.lock, behind.guessed)
        self._offers_pin = True
        self._practice = practice
        self._presenter: CoverPresenter | None = None
        window.cover_asked.connect(self.cover)
        idle.unwatched.connect(self.cover)
        front = Front(self)
        front.cover_asked.connect(self.cover)
        front.lock_asked.connect(behind.lock)
        front.came_forward.connect(self._came_forward)

    def cover(self) -> None:
        """Leaves nothing in sight, at once, and then keeps what was being typed."""
        if self._presenter is not None:
            return
        view = CoverView(practice=self._practice)
        self._presenter = wire(view, self._pin, self._ends, offers_pin=self._offers_pin)
        self._idle.be_covered(covered=True)
        self._window.cover(view)
        close_all_but(self._window)
        view.sheets.begin()
        self._flush()

    def uncover(self) -> None:
        """Brings back what was there; asks once a day at the most to choose a PIN."""
        self._presenter = None
        self._offers_pin = False
        self._window.uncover()
        self._idle.be_covered(covered=False)

    def _came_forward(self, window: QWindow | None) -> None:
        """What was asked for before the cover must not come up in front of it afterwards."""
        if self._presenter is not None and window is not self._window.windowHandle():
            # Not while it is being shown: a dialog that is not running yet would never end.
            QTimer.singleShot(0, self, self._sweep)

    def _sweep(self) -> None:
        if self._presenter is not None:
            close_all_but(self._window)
