"""The ground under a line of a list: which one is chosen, and over which one the pointer is."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from wijkteam_desk.ui.common.colours import worn
from wijkteam_desk.ui.common.sizes import em


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> QRect:
    """Paint it, with a bar at the left of the chosen line; give the area of the line."""
    area: QRect = option.rect
    state: QStyle.StateFlag = option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(area, worn().colour("chosen"))
        painter.fillRect(QRect(area.x(), area.y(), em(0.25), area.height()), worn().colour("main"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(area, worn().colour("sunken"))
    return area
