"""A calendar to point at a day, Dutch, with days large enough for a finger."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from wijkteam_desk.ui.common.icons import icon
from wijkteam_desk.ui.common.sizes import target

_ARROWS = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}
_DAYS, _LINES = 7, 8


class Days(QCalendarWidget):
    """Signal: `taken(object)` the `date` that was clicked or chosen with Enter."""

    taken = Signal(object)

    def __init__(self, day: date | None) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Kalender: kies met de pijlen, Enter neemt de dag"))
        self.setLocale(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setMinimumSize(_DAYS * target(), _LINES * target())
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekend, QTextCharFormat())
        for name, drawing in _ARROWS.items():
            for button in self.findChildren(QToolButton, name):
                button.setIcon(icon(drawing, "on_main"))
        if day:
            self.setSelectedDate(QDate(day.year, day.month, day.day))
        self.activated.connect(self._take)
        self.clicked.connect(self._take)

    def _take(self, day: QDate) -> None:
        self.taken.emit(date(day.year(), day.month(), day.day()))
