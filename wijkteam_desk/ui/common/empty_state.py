"""What a list says when there is nothing in it yet, and how to begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import Button
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words


class EmptyState(QWidget):
    """An icon, a sentence, a way to begin, and perhaps the button for it."""

    def __init__(
        self, sentence: str, how: str = "", *, icon_name: str = "", button: Button | None = None
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        room(column, around=1.5, between=0.6)
        middle = Qt.AlignmentFlag.AlignHCenter
        if icon_name:
            column.addWidget(IconMark(icon_name, "soft", size=2.4), 0, middle)
        for text, look in ((sentence, "strong"), (how, "soft")):
            if text:
                label = words(text, look)
                label.setAlignment(middle)
                column.addWidget(label)
        if button is not None:
            column.addWidget(button, 0, middle)
