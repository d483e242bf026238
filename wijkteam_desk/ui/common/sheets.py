"""Sheets of which one is seen; takes the height of that one."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.sheet import Sheet
from wijkteam_desk.ui.common.sizes import room


class Sheets(QWidget):
    """Unlike a stack, it is not as high as its highest sheet."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        room(self._column)
        self._shown: QWidget | None = None

    def show_sheet(self, sheet: QWidget) -> None:
        """Show this sheet and put the focus where it begins."""
        if self._column.indexOf(sheet) < 0:
            self._column.addWidget(sheet)
        for at in range(self._column.count()):
            other = self._column.itemAt(at)
            widget = other.widget() if other is not None else None
            if widget is not None and widget is not sheet:
                widget.hide()
        self._shown = sheet
        sheet.show()
        self.begin()

    @property
    def shown(self) -> QWidget | None:
        """The sheet that is seen."""
        return self._shown

    def holds_back(self) -> bool:
        """Say why the window should not be closed now; false when it may."""
        return False

    def begin(self) -> None:
        """Put the focus where the sheet begins."""
        if isinstance(self._shown, (Sheet, Sheets)):
            self._shown.begin()
