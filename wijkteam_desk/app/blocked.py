"""While nothing can be kept: the band that says so, and the decision to go on."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from wijkteam_desk.desk.accepted import Accepted, in_words
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.ui.common.background import when_done, when_settled
from wijkteam_desk.ui.main_window.window import MainWindow
from wijkteam_desk.vault.known_keys import KeysFound
from wijkteam_desk.vault.trouble import HoldLost, OnlyLooking, StoreSetBack, WorkEnded

T = TypeVar("T")
LOOKS_EVERY = 3_000  # milliseconds


class Blocked(QObject):
    """Shows the band from the start, until somebody decided; `restore_asked` is one way.

    Looks around by itself: while nobody does anything the files may go too.
    """

    restore_asked = Signal()

    def __init__(self, window: MainWindow, desk: Desk, lifted: Callable[[], None]) -> None:
        """`lifted` is called when things are kept again."""
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._lifted = lifted
        self._told: object = None
        self._look: Future[KeysFound] | None = None
        self._keys = KeysFound.WHOLE
        self._clock = QTimer(self, interval=LOOKS_EVERY)
        self._clock.timeout.connect(self._look_around)
        self._clock.start()
        self._tell()

    def follow(self, future: Future[T]) -> Future[T]:
        """Watches this act, which may be the first to find it damaged or gone; gives it on."""
        when_settled(future, self, lambda _: self._tell())
        return future

    def unless_told(self, refused: Callable[[str], None]) -> Callable[[str], None]:
        """Says what an act is refused for, but not again what the band says of work that ended."""

        def tell(sentence: str) -> None:
            if not isinstance(self._told, WorkEnded):
                refused(sentence)

        return tell

    def _look_around(self) -> None:
        if self._look is None or self._look.done():  # a disk may let one wait
            self._look = self.follow(self._desk.look_around())
            when_settled(self._look, self, self._tell_keys)

    def _tell(self) -> None:
        band, blocked = self._window.state_band, self._desk.blocked
        if type(blocked) is type(self._told):
            return
        self._told = blocked
        if isinstance(blocked, StoreSetBack):
            way_on = "" if blocked.only_read else self._way_on(blocked.lost)
            restore = self.restore_asked.emit
            band.tell(blocked.sentence, way_on, self._go_on, restore)
        elif isinstance(blocked, WorkEnded):
            self._clock.stop()
            still = self.tr("Wat je net typte, staat alleen nog op dit scherm.")
            back = None if isinstance(blocked, HoldLost) else self.restore_asked.emit
            band.tell(f"{blocked.sentence} {still}", restore=back)
        elif blocked:
            back = self.restore_asked.emit if isinstance(blocked, OnlyLooking) else None
            band.tell(blocked.sentence, restore=back)

    def _tell_keys(self, look: Future[KeysFound]) -> None:
        if look.exception():  # the band tells why
            return
        before, self._keys = self._keys, look.result()
        if self._keys is before or self._told:
            return
        banner = self._window.banner
        if self._keys is KeysFound.LOST:
            self._window.state_band.tell(self._keys.value)
        elif before is KeysFound.LOST:
            self._window.state_band.hide()
        if self._keys in {KeysFound.PUT_BACK, KeysFound.ONE_COPY}:
            banner.note(f"{banner.sentence} {self._keys.value}".lstrip())

    def _way_on(self, lost: int) -> str:
        if not lost:
            return self.tr("Ga verder met deze kluis")
        if lost == 1:
            return self.tr("Ga verder zonder die handeling")
        return self.tr("Ga verder zonder die {0} handelingen").format(lost)

    def _go_on(self) -> None:
        trouble = self._window.banner.trouble
        when_done(
            self._desk.accept_older_store(),
            self,
            self._done,
            lambda spoken: trouble(spoken.sentence),
        )

    def _done(self, accepted: Accepted | None) -> None:
        self._window.state_band.hide()
        self._lifted()
        if accepted:
            self._window.banner.note(in_words(accepted))
