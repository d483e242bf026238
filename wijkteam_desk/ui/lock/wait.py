"""How long one has to wait after a wrong try, counting down."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.counted import counted
from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words

_SECOND = 1000


class Wait(QWidget):
    """Hidden when there is nothing to wait for. Signal: `passed` after each second."""

    passed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = words("", "soft")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SECOND)
        self._timer.timeout.connect(self.passed)
        column = QVBoxLayout(self)
        room(column)
        column.addWidget(self._words)
        self.hide()

    def show_seconds(self, seconds: int) -> None:
        """Show what is left; zero ends it. Said aloud at the begin and at the end only."""
        waited = not self.isHidden()
        self.setVisible(seconds > 0)
        if seconds:
            self._words.setText(self._sentence(seconds))
            self._timer.start()
        if seconds and not waited:
            announce(self._words, self._words.text())
        elif waited and not seconds:
            announce(self.window(), self.tr("Je kunt het weer proberen."))

    def _sentence(self, seconds: int) -> str:
        wait = counted(seconds, self.tr("seconde"), self.tr("seconden"))
        return self.tr("Over {0} kun je het opnieuw proberen.").format(wait)
