"""The field for a recovery code, as it is typed over from paper."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from wijkteam_desk.ui.common.field import Field


class CodeField(Field):
    """Shows what is typed: a code of 33 characters is compared with the paper."""

    def __init__(self) -> None:
        self.line = QLineEdit()
        super().__init__(_said("Herstelcode"), self.line, hint=_said(_HINT))
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


_HINT = "Spaties, streepjes en hoofdletters maken niet uit."


def _said(text: str) -> str:
    return QCoreApplication.translate("CodeField", text)
