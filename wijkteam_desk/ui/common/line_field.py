"""A field with one line that is refused where it stands, to be typed over."""

from PySide6.QtWidgets import QLineEdit, QWidget

from wijkteam_desk.ui.common.field import Field


class LineField(Field):
    """What is the matter goes away as soon as one types."""

    def __init__(self, label: str, *, hint: str = "", beside: QWidget | None = None) -> None:
        self.line = QLineEdit()
        super().__init__(label, self.line, hint=hint, beside=beside)
        self.line.textEdited.connect(self.clear_problem)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def forget(self) -> None:
        """Empty the field."""
        self.line.clear()
        self.clear_problem()

    def refuse(self, sentence: str) -> None:
        """Say what is the matter; the text stays, selected, to be typed over."""
        self.show_problem(sentence)
        self.line.setFocus()
        self.line.selectAll()
