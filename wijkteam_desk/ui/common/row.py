"""A line in a card: icon, title, what is the matter, and the button that solves it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words

_SHORT = 44
"""The most signs of a title that has a chip behind it: it does not go on on a next line."""


class Row(QWidget):
    """One line; chips stand behind a short title or under a long one, buttons at the right.

    Without a title it goes on with what stands above it.
    """

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
    beside = bool(chips) and len(title) <= _SHORT
    label = [words(title, "strong" if under else "body", wrap=not beside)] if title else []
    for one in label if not beside else ():
        said.addWidget(one)
    if chips:
        first = Flow(*(label if beside else ()), *chips, between=0.5)
        said.addWidget(first, 0, Qt.AlignmentFlag.AlignVCenter)
    if under:
        said.addWidget(words(under, "soft"))
    return said
