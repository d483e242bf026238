"""Gives what is on the screen the room that fits another size of text.

Sizes are asked in em where a widget is made, and Qt keeps them in pixels: without this, margins
stay those of the text as it was then.
"""

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QWidget

_HAIRLINE = 2
"""A line of so many pixels stays one."""

_UNBOUNDED = 16_777_215  # what Qt calls no maximum


def rescale(was: int, now: int) -> None:
    """Change all room and bounds from a body text of so many pixels to another."""
    if was == now:
        return
    for window in QApplication.topLevelWidgets():
        for widget in (window, *window.findChildren(QWidget)):
            _bounds(widget, now / was)
            layout = widget.layout()
            if layout is not None:
                _layout(layout, now / was)


def _bounds(widget: QWidget, by: float) -> None:
    widget.setContentsMargins(_margins(widget.contentsMargins(), by))
    least, most = widget.minimumSize(), widget.maximumSize()
    # The least first where it shrinks: it may never be above the most.
    for _ in range(2):
        widget.setMaximumSize(_size(most.width(), by), _size(most.height(), by))
        widget.setMinimumSize(_size(least.width(), by), _size(least.height(), by))


def _layout(layout: QLayout, by: float) -> None:
    layout.setContentsMargins(_margins(layout.contentsMargins(), by))
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(_size(layout.horizontalSpacing(), by))
        layout.setVerticalSpacing(_size(layout.verticalSpacing(), by))
    else:
        layout.setSpacing(_size(layout.spacing(), by))
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner, gap = item.layout() if item else None, item.spacerItem() if item else None
        if inner is not None:
            _layout(inner, by)
        if gap is not None:
            size, policy = gap.sizeHint(), gap.sizePolicy()
            gap.changeSize(
                _size(size.width(), by),
                _size(size.height(), by),
                policy.horizontalPolicy(),
                policy.verticalPolicy(),
            )
    layout.invalidate()


def _margins(margins: QMargins, by: float) -> QMargins:
    sides = (margins.left(), margins.top(), margins.right(), margins.bottom())
    return QMargins(*(_size(side, by) for side in sides))


def _size(pixels: int, by: float) -> int:
    return pixels if pixels <= _HAIRLINE or pixels >= _UNBOUNDED else round(pixels * by)
