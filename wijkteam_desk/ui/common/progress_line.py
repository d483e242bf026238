"""Long work: what is done, how far it is, and a way to stop it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words

_LOOK_EVERY = 100  # milliseconds
_WHOLE = 100


class ProgressLine(QWidget):
    """`how_far` goes from 0 to 1 and is asked while the line is in sight; `stop` is the way out."""

    def __init__(
        self, sentence: str, how_far: Callable[[], float], stop: Callable[[], None]
    ) -> None:
        super().__init__()
        self._how_far = how_far
        self._bar = QProgressBar(maximum=_WHOLE, textVisible=False)
        self._bar.setAccessibleName(sentence)
        self._bar.setFixedHeight(em(0.8))
        self._stop = plain_button(QCoreApplication.translate("ProgressLine", "Stop"), "x")
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        column = QVBoxLayout(self)
        room(column, between=0.3)
        column.addWidget(words(sentence, "soft"))
        line = QHBoxLayout()
        room(line, between=0.8)
        line.addWidget(self._bar, 1)
        line.addWidget(self._stop.when_clicked(stop))
        column.addLayout(line)

    def _look(self) -> None:
        self._bar.setValue(round(self._how_far() * _WHOLE))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()
        self._timer.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
