"""The small menu that / # or @ opens while one types; the keyboard stays with the text."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.sizes import em, room, target
from wijkteam_desk.ui.screens.conversation.marks import Mark

_MOST = 6
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_FIGURES = dict(zip(range(Qt.Key.Key_1, Qt.Key.Key_9 + 1), range(9), strict=True))
_TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})


class SlashMenu(QFrame):
    """Lies over the page beside the caret.

    Signals: `chosen` gives the mark; `dismissed` says that Escape closed it.
    """

    chosen = Signal(object)
    dismissed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setProperty("look", "hits")
        self._marks: list[Mark] = []
        self._numbered = False
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Maak hiervan"))
        self._list.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        room(column, around=0.25)
        column.addWidget(self._list)
        self.hide()

    @property
    def labels(self) -> list[str]:
        """What can be chosen now; empty while it is closed."""
        return [] if self.isHidden() else [mark.label for mark in self._marks]

    def offer(self, marks: Sequence[Mark], caret: QRect, *, numbered: bool = False) -> None:
        """Open at the caret (in the coordinates of what it lies over), or narrow the choice.

        `numbered`: a figure takes the line that begins with it, so that three keys are enough.
        """
        if (list(marks), numbered) != (self._marks, self._numbered) or self.isHidden():
            self._marks, self._numbered = list(marks), numbered
            self._list.clear()
            for place, mark in enumerate(marks, start=1):
                figure = f"{place}   " if numbered and place <= len(_FIGURES) else ""
                line = QListWidgetItem(figure + mark.label, self._list)
                line.setSizeHint(QSize(0, target()))
            self._list.setCurrentRow(0)
        self._place(caret)
        if self.isHidden():
            self.show()
            self.raise_()
            self._tell()

    def press(self, key: Qt.Key) -> bool:
        """Take a key that is meant for the menu; False when it is not."""
        if self.isHidden():
            return False
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in _TAKES:
            self._choose()
        elif self._numbered and _FIGURES.get(key, len(self._marks)) < len(self._marks):
            self._list.setCurrentRow(_FIGURES[key])
            self._choose()
        elif key == Qt.Key.Key_Escape:
            self.hide()
            self.dismissed.emit()
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        self._list.setCurrentRow((self._list.currentRow() + by) % self._list.count())
        self._tell()

    def _tell(self) -> None:
        announce(self._list, self._marks[self._list.currentRow()].label, at_once=True)

    def _choose(self) -> None:
        mark = self._marks[self._list.currentRow()]
        self.hide()
        self.chosen.emit(mark)

    def _place(self, caret: QRect) -> None:
        over = self._over.size()
        rows = min(len(self._marks), _MOST)
        high = min(rows * target() + em(0.9), over.height())
        wide = min(em(19), over.width())
        below = caret.bottom() + em(0.3)
        above = caret.top() - high - em(0.3)
        top = below if below + high <= over.height() else max(0, above)
        left = min(max(0, caret.left()), over.width() - wide)
        self.setGeometry(QRect(QPoint(left, top), self.size()))
        self.resize(wide, high)
