"""One line of the side bar: a place to go, or something to do in a conversation."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from wijkteam_desk.ui.common.buttons import Button
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import worn
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.restyle import restyle
from wijkteam_desk.ui.common.sizes import em, target
from wijkteam_desk.ui.common.words import words

NARROW = 4.6
"""How wide a bar of icons is, in em."""


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


class KeyEntry(Entry):
    """An entry with a key that does the same; narrow, its words and its key stay in sight."""

    def __init__(self, text: str, icon_name: str, key: str) -> None:
        super().__init__("", "")
        said = QCoreApplication.translate("SideBar", "{what}, toets {key}")
        self.setAccessibleName(said.format(what=text, key=key))
        QShortcut(QKeySequence(key), self).activated.connect(self.click)
        self._label = words(text, "entry")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        mark, pill = IconMark(icon_name, "side_ink"), Chip(key)
        for part in (mark, self._label, pill):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row.addWidget(mark, 0, Qt.AlignmentFlag.AlignCenter)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(pill, 0, Qt.AlignmentFlag.AlignCenter)
        self._tell()

    @override
    def _tell(self) -> None:
        narrow, way, to = self._narrow, QBoxLayout.Direction, Qt.AlignmentFlag
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        side, high = (0, em(0.4)) if narrow else (em(0.7), 0)
        self._row.setContentsMargins(side, high, side, high)
        self._row.setSpacing(em(0.3 if narrow else 0.5))
        self._label.setAlignment(to.AlignHCenter if narrow else to.AlignLeft | to.AlignVCenter)
        restyle(self._label, "entry_small" if narrow else "entry")
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        wide = em(NARROW - 1.3) if self._narrow else em(10)
        return QSize(wide, max(target(), self._row.totalHeightForWidth(wide)))
