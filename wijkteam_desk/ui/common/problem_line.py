"""What is the matter with what stands above it, in red, with a sign."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words


class ProblemLine(QWidget):
    """Hidden while nothing is the matter."""

    def __init__(self) -> None:
        super().__init__()
        self._words = words("", "problem")
        row = QHBoxLayout(self)
        room(row, between=0.4)
        row.addWidget(IconMark("alert-triangle", "red", size=1.1))
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says; empty when hidden."""
        return self._words.text()

    def say(self, sentence: str) -> None:
        """Say what is the matter; an empty sentence takes it away."""
        self._words.setText(sentence)
        self.setVisible(bool(sentence))
