"""A row that goes on on the next line when the text grows: nothing is cut."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget
from shiboken6 import isValid
from typing_extensions import override

from wijkteam_desk.ui.common.sizes import em


class FlowLayout(QLayout):
    """Lays out from left to right and then on the next line."""

    def __init__(self, parent: QWidget, *, between: float, to_right: bool) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._to_right = to_right
        self.setSpacing(em(between))
        self.setContentsMargins(0, 0, 0, 0)

    def _place(self, width: int, at: QPoint, *, move: bool) -> int:
        """Place the lines within a width; give the height."""
        top = at.y()
        for line in self._lines(width):
            high = max(item.sizeHint().height() for item in line)
            if move:
                self._place_line(line, QRect(at.x(), top, width, high))
            top += high + self.spacing()
        return max(0, top - at.y() - self.spacing())

    def _place_line(self, line: list[QLayoutItem], area: QRect) -> None:
        taken = sum(self._wide(item, area.width()) for item in line)
        spare = area.width() - taken - self.spacing() * (len(line) - 1)
        left = area.x() + (spare if self._to_right else 0)
        for item in line:
            size = QSize(self._wide(item, area.width()), item.sizeHint().height())
            top = area.y() + (area.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self.spacing()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            wide = self._wide(item, width)
            if not lines or left + wide > width:
                lines.append([])
                left = 0
            lines[-1].append(item)
            left += wide + self.spacing()
        return lines

    def _shown(self) -> list[QLayoutItem]:
        # a window that is being taken down asks once more, when some of it is gone
        return [item for item in self._items if isValid(item) and not item.isEmpty()]

    @staticmethod
    def _wide(item: QLayoutItem, width: int) -> int:
        return min(item.sizeHint().width(), width)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._place(width, QPoint(0, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect.width(), rect.topLeft(), move=True)

    @override
    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._shown()]
        wide = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(wide, max((size.height() for size in shown), default=0))

    @override
    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for item in filter(isValid, self._items):
            least = least.expandedTo(item.minimumSize())
        return least


class Flow(QWidget):
    """A wrapping row of chips or buttons; `to_right` for the buttons of a form."""

    def __init__(self, *widgets: QWidget, between: float = 0.6, to_right: bool = False) -> None:
        super().__init__()
        self._flow = FlowLayout(self, between=between, to_right=to_right)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self.put(widget)

    def put(self, widget: QWidget) -> None:
        """Add a widget at the end."""
        self._flow.addWidget(widget)

    def clear(self) -> None:
        """Take everything out."""
        while (taken := self._flow.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
