"""A small button with a calendar behind it, for who would rather point than type."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import icon_button
from wijkteam_desk.ui.common.icons import icon
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.screens.plan.days import Days


class DayButton(QWidget):
    """Signal: `chosen(object)` the `date` that was pointed at."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._day: date | None = None
        self.button = icon_button(self.tr("Kies een datum"), "calendar")
        self.button.setIcon(icon("calendar", "soft"))
        self.button.when_clicked(self._open)
        column = QVBoxLayout(self)
        room(column)
        column.addWidget(self.button)

    def show_day(self, day: date | None) -> None:
        """Let the calendar open at this day; at today when there is none."""
        self._day = day

    def _open(self) -> None:
        sheet = QFrame(self, Qt.WindowType.Popup)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.setProperty("look", "hits")
        days = Days(self._day)
        days.taken.connect(sheet.close)
        days.taken.connect(self.chosen)
        column = QVBoxLayout(sheet)
        room(column, around=0.3)
        column.addWidget(days)
        _place(sheet, self)
        days.setFocus()


def _place(sheet: QWidget, under: QWidget) -> None:
    """Below the button where that fits, else above it, within the screen."""
    size, screen = sheet.sizeHint(), under.screen().availableGeometry()
    at = under.mapToGlobal(QPoint(under.width() - size.width(), under.height()))
    if at.y() + size.height() > screen.bottom():
        at = under.mapToGlobal(QPoint(under.width() - size.width(), -size.height()))
    sheet.move(max(screen.left(), at.x()), max(screen.top(), at.y()))
    sheet.show()
