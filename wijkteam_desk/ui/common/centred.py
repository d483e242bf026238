"""Something of its own width in the middle of what is wide."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from wijkteam_desk.ui.common.sizes import em

_WIDEST = 40


def centred(widget: QWidget) -> QHBoxLayout:
    """A line with the widget in the middle; it gets no wider than one can read."""
    widget.setMaximumWidth(em(_WIDEST))
    line = QHBoxLayout()
    line.addStretch(1)
    line.addWidget(widget, 100)
    line.addStretch(1)
    return line
