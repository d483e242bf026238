"""Sizes that grow with the text: nothing on the screen is measured in fixed pixels."""

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLayout

USUAL = 15
"""The pixels of the body text at 100 %."""

_TARGET = 2.95


def em(count: float = 1.0) -> int:
    """Give the pixels of so many times the size of the body text."""
    return round(count * QFontInfo(QApplication.font()).pixelSize())


def target() -> int:
    """Give the least height of what can be clicked: 44 pixels, more where the text is larger."""
    return max(em(_TARGET), round(_TARGET * USUAL))


def room(layout: QLayout, *, around: float = 0.0, between: float = 0.0) -> None:
    """Set the space around and between what a layout holds, in em."""
    edge = em(around)
    layout.setContentsMargins(edge, edge, edge, edge)
    layout.setSpacing(em(between))
