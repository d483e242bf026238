"""While nothing can be kept: the band that says so, and the decision to go on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from wijkteam_desk.desk.accepted import Accepted, in_words
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.ui.common.background import when_done
from wijkteam_desk.ui.main_window.window import MainWindow
from wijkteam_desk.vault.trouble import OnlyLooking, StoreSetBack


class Blocked(QObject):
    """Shows the band from the start, until somebody decided; `restore_asked` is one way."""

    restore_asked = Signal()

    def __init__(self, window: MainWindow, desk: Desk, lifted: Callable[[], None]) -> None:
        """`lifted` is called when things are kept again."""
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._lifted = lifted
        blocked = desk.blocked
        if isinstance(blocked, StoreSetBack):
            way_on, restore = self._way_on(blocked.lost), self.restore_asked.emit
            window.state_band.tell(blocked.sentence, way_on, self._go_on, restore)
        elif blocked:
            back = self.restore_asked.emit if isinstance(blocked, OnlyLooking) else None
            window.state_band.tell(blocked.sentence, restore=back)

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
