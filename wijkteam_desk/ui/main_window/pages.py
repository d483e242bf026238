"""The pages that can be shown; one that does not scroll itself stands in a scroll area."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QScrollArea,
    QStackedWidget,
    QWidget,
)


class Pages(QStackedWidget):
    """A stack in which nothing is ever cut: what does not fit scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self._holders: dict[QWidget, QWidget] = {}

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front; takes it in when it is new."""
        if page not in self._holders:
            self._holders[page] = page if isinstance(page, QAbstractScrollArea) else _area(page)
            self.addWidget(self._holders[page])
        self.setCurrentWidget(self._holders[page])

    def drop_page(self, page: QWidget) -> None:
        """Take a page out and delete it."""
        holder = self._holders.pop(page, None)
        if holder is not None:
            self.removeWidget(holder)
            holder.deleteLater()


def _area(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area
