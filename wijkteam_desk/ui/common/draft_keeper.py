"""Keeps a half-filled form as a draft: never more than two seconds behind (DESIGN 4)."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from wijkteam_desk.ui.common.banner import Banner

MILLISECONDS = 1_000
"""How long what was typed may wait; the other second is for the store thread."""


class DraftKeeper(QObject):
    """Counts from the first change on, so that somebody who goes on typing is kept up with too.

    `read` gives the fields of the form as they are now; `keep` hands them on to be kept. That can
    fail, so what was typed counts as not kept until the form is finished or filled anew.
    """

    def __init__(
        self,
        owner: QObject,
        read: Callable[[], dict[str, str]],
        keep: Callable[[dict[str, str]], None],
    ) -> None:
        super().__init__(owner)
        self._read = read
        self._keep = keep
        self._typed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MILLISECONDS)
        self._timer.timeout.connect(self._hand_on)

    @property
    def busy(self) -> bool:
        """Whether something was typed that is not finished."""
        return self._typed

    def touched(self) -> None:
        """A field changed."""
        self._typed = True
        if not self._timer.isActive():
            self._timer.start()

    def again(self) -> None:
        """What was handed on is not kept: hand it on once more, in a while."""
        if self._typed:
            self.touched()

    def not_kept(self, sentence: str, banner: Banner) -> None:
        """What was handed on is not kept: say why unless empty, and hand it on once more."""
        if sentence:
            banner.refused(sentence)
        self.again()

    def flush(self) -> None:
        """Keep what was typed now, also what was handed on before; nothing when nothing was."""
        if self._typed:
            self._timer.stop()
            self._hand_on()

    def forget(self) -> None:
        """There is nothing to keep any more: the form is finished or was filled anew."""
        self._timer.stop()
        self._typed = False

    def _hand_on(self) -> None:
        self._keep(self._read())
