"""Buttons: one main thing on a screen, the rest plain. Large enough for a finger."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from wijkteam_desk.ui.common.icons import icon


class Button(QPushButton):
    """A button with words and perhaps an icon that grows with the text."""

    def __init__(self, text: str, *, look: str = "plain", icon_name: str = "") -> None:
        super().__init__()
        self._gap = " " if icon_name and text and look != "link" else ""  # a link underlines it
        self.rename(text)
        self.setProperty("look", look)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if icon_name:
            self.setIcon(icon(icon_name, _ICON_ROLES.get(look, "ink")))

    def when_clicked(self, act: Callable[[], None]) -> "Button":
        """Do this on a click; gives the button back."""
        self.clicked.connect(lambda _checked: act())
        return self

    def rename(self, text: str) -> None:
        """Show other words."""
        self.setText(self._gap + text.replace("&", "&&"))
        self.setAccessibleName(text)

    def set_short(self, *, short: bool) -> None:
        """Show only the icon where there is no room for the words; they become the tip."""
        words = self.accessibleName()
        self.setText("" if short else self._gap + words.replace("&", "&&"))
        self.setToolTip(words if short else "")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)


_ICON_ROLES = {"main": "on_main", "link": "teal", "danger": "red", "place": "side_ink"}


def main_button(text: str, icon_name: str = "") -> Button:
    """Give the one button a screen is about."""
    return Button(text, look="main", icon_name=icon_name)


def plain_button(text: str, icon_name: str = "") -> Button:
    """Give a button beside it."""
    return Button(text, icon_name=icon_name)


def link_button(text: str, icon_name: str = "") -> Button:
    """Give a quiet button that looks like a link."""
    return Button(text, look="link", icon_name=icon_name)


def icon_button(name: str, icon_name: str) -> Button:
    """Give a button that shows only an icon; its name is read aloud and shown as a tip."""
    button = Button("", look="bare", icon_name=icon_name)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button


def danger_button(text: str) -> Button:
    """Give a button for what cannot be taken back; its words say what and how many."""
    return Button(text, look="danger")
