"""Fields that are made when they are first needed: most who open a household never see them."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.asked import Lines
from wijkteam_desk.ui.common.asked_fields import AskedFields
from wijkteam_desk.ui.common.sizes import room


class LaterFields(QWidget):
    """As `AskedFields`, empty until it is gone to or filled. Signal: `touched`."""

    touched = Signal()

    def __init__(self, lines: Lines) -> None:
        super().__init__()
        self._lines = lines
        self._nothing = {ask.key: "" for line in lines for ask in line}
        self._made: AskedFields | None = None
        self._column = QVBoxLayout(self)
        room(self._column)

    @property
    def fields(self) -> dict[str, str]:
        """What was told, by the keys of what is asked."""
        return self._made.fields if self._made else dict(self._nothing)

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show other answers; what is not named becomes empty."""
        if self._made or any(fields.get(key) for key in self._nothing):
            self.open().fill(fields)

    def show_problem(self, key: str, sentence: str) -> None:
        """Say what is the matter at the field, and go there."""
        self.open().show_problem(key, sentence)

    def go_to(self) -> None:
        """Put the cursor in the first field."""
        self.open().go_to()

    def open(self) -> AskedFields:
        """Have them there."""
        if self._made is None:
            self._made = AskedFields(self._lines)
            self._made.touched.connect(self.touched)
            self._column.addWidget(self._made)
            self._made.show()
        return self._made
