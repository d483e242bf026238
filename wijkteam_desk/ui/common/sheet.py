"""One sheet of the lock screens: title, sentences, fields, and the one thing to do next."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import Button, main_button, plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words


class Sheet(Card):
    """Enter does the main thing, Escape goes back."""

    def __init__(self, title: str, *sentences: str, step: str = "") -> None:
        super().__init__()
        self.banner = Banner()
        self.main: Button | None = None
        self._back: Button | None = None
        self._asked: list[QWidget] = []
        self._buttons = Flow(to_right=True)
        room(self.body, around=1.8, between=0.9)
        self.setAccessibleName(title)
        if step:
            self.body.addWidget(words(step, "small"))
        self.body.addWidget(words(title, "title"))
        for sentence in sentences:
            self.body.addWidget(words(sentence))
        self.body.addWidget(self.banner)

    def ask(self, *widgets: QWidget) -> None:
        """Put fields on the sheet; the first that takes the focus gets it."""
        for widget in widgets:
            self.body.addWidget(widget)
            self._asked.append(widget)

    def offer(
        self,
        text: str,
        act: Callable[[], None],
        *,
        back: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Close the sheet with its main button, and perhaps the way back before it."""
        self.main = main_button(text).when_clicked(act)
        if back is not None:
            self._back = plain_button(back[0]).when_clicked(back[1])
            self._buttons.put(self._back)
        self._buttons.put(self.main)
        self.body.addWidget(self._buttons)

    def begin(self) -> None:
        """Put the focus where one begins."""
        places = [*self._asked, self.main, self._back]
        first = next((place for place in places if place and _takes_focus(place)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.main is not None:
            self.main.click()
        elif key == Qt.Key.Key_Escape and self._back is not None:
            self._back.click()
        else:
            super().keyPressEvent(event)


def _takes_focus(widget: QWidget) -> bool:
    policy = (widget.focusProxy() or widget).focusPolicy()
    return policy is not Qt.FocusPolicy.NoFocus and widget.isEnabled()
