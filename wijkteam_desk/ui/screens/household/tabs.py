"""Tabs with a body of which one part is shown, made when it first is; what does not fit scrolls."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from wijkteam_desk.ui.common.sizes import em, room


class Tabs(QWidget):
    """The row of titles and the body of the one in front. Signal: `turned` with its key."""

    turned = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._keys: list[str] = []
        self._makes: dict[str, Callable[[], QWidget]] = {}
        self._made: dict[str, QWidget] = {}
        self._titles: dict[str, str] = {}
        self._bar = QTabBar()
        self._bar.setAccessibleName(name)
        self._bar.setExpanding(False)
        self._bar.setElideMode(Qt.TextElideMode.ElideNone)
        self._bar.setUsesScrollButtons(True)
        self._bar.currentChanged.connect(self._changed)
        self._bodies = QStackedWidget()
        # A tab scrolls by itself: the page around it must not get a scroll bar beside that one.
        self._bodies.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._bodies.setMinimumHeight(em(5))
        self._column = column = QVBoxLayout(self)
        self.spread()
        self.setFocusProxy(self._bar)
        column.addWidget(self._bar)
        column.addWidget(self._bodies, 1)

    def spread(self, *, low: bool = False) -> None:
        """Give the body its distance from the titles; less on a `low` page."""
        room(self._column, between=0.2 if low else 0.9)

    def add(self, key: str, title: str, make: Callable[[], QWidget]) -> None:
        """Add a tab at the end, made when it first comes to the front; the first one is shown."""
        self._keys.append(key)
        self._titles[key] = title
        self._makes[key] = make
        self._bar.addTab(title)
        self._bar.setAccessibleTabName(self._bar.count() - 1, title)

    def show_tab(self, key: str) -> None:
        """Bring a tab to the front."""
        self._bar.setCurrentIndex(self._keys.index(key))

    def note(self, key: str, text: str, heard: str = "") -> None:
        """Show a small count behind the title, or none; `heard` says of what."""
        place = self._keys.index(key)
        shown = f"{self._titles[key]}  {text}" if text else self._titles[key]
        self._bar.setTabText(place, shown)
        said = f"{self._titles[key]}, {heard or text}" if text else self._titles[key]
        self._bar.setAccessibleTabName(place, said)

    @property
    def current(self) -> str:
        """The key of the tab in front; empty while there is none."""
        place = self._bar.currentIndex()
        return self._keys[place] if place >= 0 else ""

    def _changed(self, place: int) -> None:
        if place < 0:
            return
        key = self._keys[place]
        if key not in self._made:
            body = self._makes[key]()
            self._made[key] = body if isinstance(body, QAbstractScrollArea) else _area(body)
            self._bodies.addWidget(self._made[key])
        self._bodies.setCurrentWidget(self._made[key])
        self.turned.emit(key)


def _area(body: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(body)
    return area
