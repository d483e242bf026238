"""Says as much of a long name as there is room for."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QSizePolicy, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.buttons import Button
from wijkteam_desk.ui.common.sizes import em

LEAST = 6
"""In em: narrower no name becomes."""
_LEAST_BOX = 16


class ShortButton(Button):
    """A button that may become narrower than its words."""

    aside = 0
    """Room for what else stands in it, in pixels."""

    def __init__(self, text: str, *, look: str, icon_name: str = "") -> None:
        super().__init__(text, look=look, icon_name=icon_name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._whole = self.text().replace("&&", "&")

    @override
    def sizeHint(self) -> QSize:
        hidden = _wide(self, self._whole) - _wide(self, self.text().replace("&&", "&"))
        return super().sizeHint() + QSize(hidden + self.aside, 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(em(LEAST), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = _wide(self, self._whole) + self.width() - self.sizeHint().width()
        show_short(self, self._whole, room)


class ShortBox(QCheckBox):
    """A box to tick that may become narrower than its words."""

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._whole = text

    @override
    def sizeHint(self) -> QSize:
        hidden = _wide(self, self._whole) - _wide(self, self.text().replace("&&", "&"))
        return super().sizeHint() + QSize(hidden, 0)

    @override
    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), em(_LEAST_BOX)), whole.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = _wide(self, self._whole) + self.width() - self.sizeHint().width()
        show_short(self, self._whole, room)


def show_short(button: QAbstractButton, text: str, room: int) -> None:
    """Let the button say both ends of the text: the last tells namesakes apart."""
    short = shortened(text, button, room)
    button.setText(short.replace("&", "&&"))
    button.setToolTip(text if short != text else "")


def shortened(text: str, shown_by: QWidget, room: int) -> str:
    """The text without its middle where it is wider than that room, in pixels."""
    if _wide(shown_by, text) <= room:
        return text
    return shown_by.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room)


def _wide(shown_by: QWidget, text: str) -> int:
    return shown_by.fontMetrics().horizontalAdvance(text)
