"""The dark bar at the left: the places one can go, or in a conversation only what belongs to it."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.buttons import Button
from wijkteam_desk.ui.common.colours import worn
from wijkteam_desk.ui.common.restyle import restyle
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words


class Entry(Button):
    """A place in the bar; narrow, only its icon is shown and its name is a tip."""

    def __init__(self, text: str, icon_name: str) -> None:
        super().__init__(text, look="place", icon_name=icon_name)
        self._words = text
        self._keys = ""
        self._count = 0
        self._narrow = False
        self.setCheckable(True)

    def count(self, number: int) -> None:
        """Show how many things wait there."""
        self._count = number
        self._tell()

    def tell_keys(self, keys: str) -> None:
        """Name the keys that do the same, in the tip."""
        self._keys = keys
        self._tell()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show only the icon, or the words as well."""
        self._narrow = narrow
        restyle(self, "place_narrow" if narrow else "place")
        self._tell()

    def _tell(self) -> None:
        waiting = QCoreApplication.translate("SideBar", "%n wachtend", None, self._count)
        said = f"{self._words}, {waiting}" if self._count else self._words
        if self._narrow:
            self.setText("")
        else:
            self.rename(self._words)
        self.setAccessibleName(said)
        named = f"{said} ({self._keys})" if self._keys else said
        self.setToolTip(named if self._narrow or self._keys else "")
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._count:
            return
        high = em(0.8) if self._narrow else em(1.3)
        wide = high if self._narrow else max(high, em(0.6) * (len(str(self._count)) + 1))
        area = QRectF(self.width() - wide - em(0.6), (self.height() - high) / 2, wide, high)
        if self._narrow:
            area.moveTopRight(QRectF(self.rect()).topRight())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn().colour("badge"))
        painter.drawRoundedRect(area, high / 2, high / 2)
        if not self._narrow:
            painter.setPen(worn().colour("on_badge"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._count))
        painter.end()


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
        inside.setProperty("look", "side")
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

    def add(
        self, key: str, icon_name: str, text: str, act: Callable[[], None], *, below: bool = False
    ) -> None:
        """Add an entry; it acts on a click."""
        entry = Entry(text, icon_name)
        entry.clicked.connect(lambda _checked: self._act(act))
        column = self._below if below else self._above
        after = self._lowest if below else 0
        column.insertWidget(column.count() - after, entry)
        for known in self._entries.values():
            QWidget.setTabOrder(known, entry)
        self._entries[key] = entry
        self._order()

    def tell_keys(self, key: str, keys: str) -> None:
        """Name the keys that do what an entry does."""
        self._entries[key].tell_keys(keys)

    def keep_lowest(self) -> None:
        """Keep what stands below now under all that is added later."""
        self._lowest = self._below.count()

    def mark(self, key: str) -> None:
        """Show where one is; an unknown key marks nothing."""
        self._marked = key
        for other, entry in self._entries.items():
            entry.setChecked(other == key)

    def count(self, key: str, number: int) -> None:
        """Show how many things wait at an entry."""
        self._entries[key].count(number)

    def set_narrow(self, *, narrow: bool) -> None:
        """Keep only the icons, so that the page has room."""
        self._title.setVisible(not narrow)
        for entry in self._entries.values():
            entry.set_narrow(narrow=narrow)
        self.setFixedWidth(em(4.6) if narrow else em(13.1))

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
