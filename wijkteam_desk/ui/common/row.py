"""A line in a card: icon, title, what is the matter, and the button that solves it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words


class Row(QWidget):
    """One line; chips stand behind the title, buttons at the right."""

    def __init__(
        self,
        title: str,
        under: str = "",
        *,
        icon_name: str = "",
        chips: Sequence[QWidget] = (),
        buttons: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        room(line, between=0.8)
        line.setContentsMargins(0, em(0.4), 0, em(0.4))
        if icon_name:
            line.addWidget(IconMark(icon_name), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(_said(title, under, chips), 1)
        for button in buttons:
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)


def _said(title: str, under: str, chips: Sequence[QWidget]) -> QVBoxLayout:
    said = QVBoxLayout()
    room(said, between=0.15)
    label = words(title, "strong" if under else "body", wrap=not chips)
    if chips:
        first = Flow(between=0.5)
        for widget in (label, *chips):
            first.put(widget)
        said.addWidget(first)
    else:
        said.addWidget(label)
    if under:
        said.addWidget(words(under, "soft"))
    return said
