"""One passage on the page: read by eye or ear, opened for change by click or Enter."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.colours import worn
from wijkteam_desk.ui.common.sizes import em, target
from wijkteam_desk.ui.screens.conversation.block_text import EDGE, LARGE, BlockText, sized
from wijkteam_desk.ui.screens.conversation.marks import chips_after, chips_before, heard
from wijkteam_desk.ui.screens.conversation.sheet import Line

_TIME = 3.0
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class PassageBlock(QWidget):
    """Paints itself, so that a page of hundreds stays light.

    Signals: `opened` asks to change this passage; `stepped` to go so many passages on; `taken`
    says that it has the keyboard now; `left` that Escape was pressed.
    """

    opened = Signal()
    stepped = Signal(int)
    taken = Signal()
    left = Signal()

    def __init__(self, line: Line) -> None:
        super().__init__()
        self._line = line
        self._text: BlockText | None = None
        self._highs: dict[int, int] = {}  # a layout asks the same widths again and again
        self._laid_for = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._say()

    @property
    def line(self) -> Line:
        """The passage it shows."""
        return self._line

    @property
    def subject(self) -> str:
        """Its words."""
        return self._line.words.text

    def show_line(self, line: Line) -> None:
        """Show the passage as it is now."""
        if line == self._line:
            return
        self._line = line
        self._say()
        self._measure_anew()

    def _say(self) -> None:
        line = self._line
        said = heard(line.words, line.speaker, line.about, unfinished=line.unfinished)
        self.setAccessibleName(said)
        change = self.tr("Enter om te wijzigen")
        self.setAccessibleDescription(f"{line.at}, {change}" if line.at else change)

    def _measure_anew(self) -> None:
        self._text = None
        self._highs = {}
        self._laid_for = 0
        self.updateGeometry()
        self.update()

    def _lay(self, width: int) -> BlockText:
        """Lay the words out for this width; remember how high they are."""
        line = self._line
        if self._text is None:
            before = chips_before(line.words, line.speaker, line.about)
            after = chips_after(line.words, unfinished=line.unfinished)
            self._text = BlockText(line.words, before, after, QApplication.font())
        if self._laid_for != width:
            edge = em(EDGE)
            high = round(self._text.lay(width - 2 * edge - self._margin)) + 2 * edge
            self._highs[width] = max(high, target())
            self._laid_for = width
        return self._text

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._highs:
            self._lay(width)
        return self._highs[width]

    @override
    def sizeHint(self) -> QSize:
        return QSize(em(20), target())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(em(8), target())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        text = self._lay(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.55)
        if self.hasFocus() or self.underMouse():
            self._paint_frame(painter)
        text.paint(painter, QPointF(em(EDGE), em(EDGE)))
        self._paint_time(painter)
        painter.end()

    @property
    def _margin(self) -> int:
        """The room at the right for the time."""
        return em(_TIME) if self._line.at else 0

    def _paint_time(self, painter: QPainter) -> None:
        painter.setFont(sized(QApplication.font(), em(0.8)))
        painter.setPen(worn().colour("soft"))
        area = QRectF(0, em(EDGE), self.width() - em(EDGE), em(LARGE * 1.5))
        painter.drawText(area, _AT_RIGHT, self._line.at)

    def _paint_frame(self, painter: QPainter) -> None:
        focus = self.hasFocus()
        painter.setPen(QPen(worn().colour("focus"), 2) if focus else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if focus else worn().colour("ground"))
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, em(0.4), em(0.4))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _OPENS:
            self.opened.emit()
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        here = self.rect().contains(event.position().toPoint())
        if here and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.taken.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure_anew()
