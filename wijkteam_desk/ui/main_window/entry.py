"""One line of the side bar: a place to go, or something to do in a conversation."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from wijkteam_desk.ui.common.buttons import Button
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone, worn
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
        self._narrow = False
        self._count = 0
        self._pill = Chip("", Tone.AMBER)
        self._pill.setParent(self)
        self._pill.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pill.hide()
        self.setCheckable(True)

    def tell_keys(self, keys: str) -> None:
        """Name the keys that do the same, in the tip."""
        self._keys = keys
        self._tell()

    def count(self, count: int) -> None:
        """Show a number at the end; none for nothing."""
        self._count = count
        self._pill.say(str(count))
        self._put_pill()
        self._tell()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show only the icon, or the words as well."""
        self._narrow = narrow
        restyle(self, "place_narrow" if narrow else "place")
        self._put_pill()
        self._tell()

    def _tell(self) -> None:
        if self._narrow:
            self.setText("")
        else:
            self.rename(self._words)
        self.setAccessibleName(self._heard)
        named = f"{self._words} ({self._keys})" if self._keys else self._words
        self.setToolTip(named if self._narrow or self._keys else "")
        self.update()

    @property
    def _heard(self) -> str:
        if not self._count:
            return self._words
        said = QCoreApplication.translate("SideBar", "{what}, {count} dringend")
        return said.format(what=self._words, count=self._count)

    def _put_pill(self) -> None:
        size = self._pill.sizeHint()
        at = QPoint(self.width() - size.width() - em(0.6), (self.height() - size.height()) // 2)
        self._pill.setGeometry(QRect(at, size))
        self._pill.setVisible(self._count > 0 and not self._narrow)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._count and self._narrow:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn().tint(Tone.AMBER))
            side = em(0.7)
            painter.drawEllipse(self.width() - side - em(0.4), em(0.4), side, side)
            painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put_pill()


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
