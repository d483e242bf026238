"""Words on the screen. They are always plain text: a name is never read as markup."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from typing_extensions import override

_ENDLESS, _PART = re.compile(r"\S{41,}"), re.compile(r".{10}")


class Words(QLabel):
    """A label in which an endless word goes on on the next line, instead of widening the page."""

    @override
    def setText(self, text: str) -> None:
        super().setText(_ENDLESS.sub(_breakable, text))


def _breakable(found: re.Match[str]) -> str:
    return _PART.sub("\\g<0>\u200b", found[0])


def words(text: str, look: str = "body", *, wrap: bool = True) -> QLabel:
    """Give a label; look is title, heading, body, strong, soft or small."""
    label = Words()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setProperty("look", look)
    label.setWordWrap(wrap)
    return label
