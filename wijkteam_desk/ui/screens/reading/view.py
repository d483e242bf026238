"""Samen lezen over the whole window: first the quiet list, then the words, large."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common import talk_words
from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import main_button
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.reading.lines import Reader, Reading, ReadingLine
from wijkteam_desk.ui.screens.reading.stage import Stage
from wijkteam_desk.ui.screens.reading.tick_list import TickList

KEYS = ("F2", "F3", "F4", "F5", "F6", "F7", "F8")
"""Who sits at which place; the same keys say at the table who speaks."""

_STEPS = {"Right": 1, "PgDown": 1, "Left": -1, "PgUp": -1}


class ReadingView(QWidget):
    """Signal: `closed`.

    For the presenter `back_asked`, `begin_asked`, `ticked`, `hide_asked` and `go_on_asked`; what is
    done with a passage: see `Stage`.
    """

    closed = Signal()
    back_asked = Signal()
    begin_asked = Signal()
    ticked = Signal(tuple)
    hide_asked = Signal()
    go_on_asked = Signal()

    def __init__(self, hide_key: str) -> None:
        """`hide_key` takes every word off the screen when somebody comes in."""
        super().__init__()
        self.setAccessibleName(talk_words.read_together())
        self.banner = Banner()
        self.list = TickList()
        self.stage = Stage()
        self._waiting = self._wait()
        self._stack = QStackedWidget()
        self._entered: QWidget | None = None
        self._scroll = _scrolling(self.list)
        for part in (self._scroll, self.stage, self._waiting):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(em(2), em(1), em(2), em(1))
        column.setSpacing(em(0.6))
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        self.list.ticked.connect(self.ticked)
        self.list.begun.connect(self.begin_asked)
        self.list.left.connect(self.back_asked)
        self.stage.left.connect(self.back_asked)
        QShortcut(QKeySequence(hide_key), self).activated.connect(self.hide_asked)
        # A button would take the arrows for itself; a field in which one types still does.
        for key, by in _STEPS.items():
            shortcut = QShortcut(QKeySequence(key), self.stage)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.stage.step, by))

    def _wait(self) -> QWidget:
        waiting = QWidget()
        column = QVBoxLayout(waiting)
        room(column, between=1.0)
        middle = Qt.AlignmentFlag.AlignHCenter
        calm = words(self.tr("Even wachten"), "reading", wrap=False)
        self._go_on = main_button(self.tr("Lees verder")).when_clicked(self.go_on_asked.emit)
        column.addStretch(1)
        column.addWidget(calm, 0, middle)
        column.addWidget(self._go_on, 0, middle)
        column.addStretch(2)
        return waiting

    def offer(self, reading: Reading, ticked: tuple[str, ...]) -> None:
        """Show what may be read, for the coach to tick."""
        self.list.offer(reading, ticked)
        if self._stack.currentWidget() is not self._scroll:
            self.stage.start_over()
        self._bring(self._scroll, self.list.enter)

    def read(self, lines: tuple[ReadingLine, ...], readers: tuple[Reader, ...]) -> None:
        """Show these, large; where one was stays."""
        self.stage.read(lines, readers)
        self._bring(self.stage, self.stage.enter)

    def open_correction(self, passage_id: str, text: str) -> None:
        """Let these words be put right."""
        block = self.stage.block(passage_id)
        if block is not None:
            block.open_correction(text)

    def close_correction(self) -> None:
        """The words are right again."""
        self.stage.close_corrections()
        self.stage.enter()

    def hide_words(self) -> None:
        """Take every word off the screen, at once."""
        self.stage.flush()
        self.banner.clear()
        self._entered = self._waiting
        self._stack.setCurrentWidget(self._waiting)
        self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        self.repaint()

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""
        if sentence:
            self.banner.refused(sentence)

    def leave(self) -> None:
        """Go back to the conversation."""
        self.closed.emit()

    def flush(self) -> None:
        """Keep half-corrected words now."""
        self.stage.flush()

    def _bring(self, part: QWidget, enter: Callable[[], None]) -> None:
        if self._entered is part:
            return
        self._entered = part
        self._stack.setCurrentWidget(part)
        enter()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = QKeySequence(event.keyCombination()).toString()
        reading = self._stack.currentWidget() is self.stage
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        elif reading and key in KEYS:
            self.stage.affirm_by_key(KEYS.index(key))
        else:
            super().keyPressEvent(event)


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    return area
