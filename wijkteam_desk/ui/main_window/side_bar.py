"""The dark bar at the left: the places one can go, or in a conversation only what belongs to it."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.main_window.entry import NARROW, Entry


class SideBar(QFrame):
    """Entries from above and from below; scrolls when the text is large and the screen low."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("look", "side")
        self.setAccessibleName(title)
        self._entries: dict[str, Entry] = {}
        self._marked = ""
        self._lowest = 0
        self._title = words(title, "side_title", wrap=False)
        inside = QFrame()
        inside.setProperty("look", "side_inside")
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(inside)
        room(column, around=0.65, between=0.2)
        column.addWidget(self._title)
        self._title.setContentsMargins(em(0.65), em(0.35), 0, em(0.8))
        column.addLayout(self._above)
        column.addStretch()
        column.addLayout(self._below)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidgetResizable(True)
        self._area.setWidget(inside)
        outside = QVBoxLayout(self)
        room(outside)
        outside.addWidget(self._area)
        self.set_narrow(narrow=False)

    def add(self, key: str, entry: Entry, act: Callable[[], None], *, below: bool = False) -> None:
        """Add an entry; it acts on a click, and on its key."""
        entry.clicked.connect(lambda _checked: self._act(act))
        column = self._below if below else self._above
        after = self._lowest if below else 0
        column.insertWidget(column.count() - after, entry)
        for known in self._entries.values():
            QWidget.setTabOrder(known, entry)
        self._entries[key] = entry
        self._order()

    def keep_lowest(self) -> None:
        """Keep what stands below now under all that is added later."""
        self._lowest = self._below.count()

    def mark(self, key: str) -> None:
        """Show where one is; an unknown key marks nothing."""
        self._marked = key
        for other, entry in self._entries.items():
            entry.setChecked(other == key)

    def count(self, key: str, count: int) -> None:
        """Show a number beside an entry; none for nothing."""
        self._entries[key].count(count)

    def set_narrow(self, *, narrow: bool) -> None:
        """Keep only the icons, so that the page has room."""
        self._title.setVisible(not narrow)
        for entry in self._entries.values():
            entry.set_narrow(narrow=narrow)
        self.setFixedWidth(em(NARROW if narrow else 13.1))

    def _order(self) -> None:
        """Let Tab go from above to below, whatever was added first."""
        rows = (self._above, self._below)
        items = [rows_.itemAt(at) for rows_ in rows for at in range(rows_.count())]
        chain = [widget for item in items if item and (widget := item.widget())]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _act(self, act: Callable[[], None]) -> None:
        self.mark(self._marked)  # a click alone marks nothing
        act()
