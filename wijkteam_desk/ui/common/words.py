"""Words on the screen. They are always plain text: a name is never read as markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def words(text: str, look: str = "body", *, wrap: bool = True) -> QLabel:
    """Give a label; look is title, heading, body, strong, soft or small."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setProperty("look", look)
    label.setWordWrap(wrap)
    return label
